import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { dayAfter } from '../../src/calendar/day-number.ts';
import type { Delay } from '../../src/calendar/delay.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { EntryIntoForceClause, Treaty } from '../../src/treaty/treaty.ts';
import { determineLatestProvisionalEntry } from '../../src/what-if/latest-provisional-entry.ts';
import { walkCalendar } from '../calendar/walked-calendar.ts';
import { oneIn } from '../setup/exhausted.ts';
import { act, treatyWith } from '../support/build.ts';
import { CYCLE, daysToProve, EACH_DAY } from '../support/days.ts';
import { nameOf, TREATY_DELAYS } from './inverse-exhausted.ts';

type ProvisionalClause = NonNullable<EntryIntoForceClause['provisional']>;

/** Of the sample one in nine: that the calendar's own inverse is right, is proved for all of it beside the calendar. */
const DAYS = oneIn(9, daysToProve(walkCalendar(CYCLE.firstYear, CYCLE.lastYear).dates));

const OPENS_ON = civilDate('1840-01-01');

/** A treaty that enters into force provisionally with two acts that count, and definitively with three ratifications, at once. */
function treatyOf(clause: Partial<ProvisionalClause>): Treaty {
  const treaty = treatyWith(3);
  const { participation, entryIntoForce } = treaty.finalClauses;
  const { consent, signature } = participation;
  const provisional: ProvisionalClause = {
    article: '39(2)',
    counts: ['ratification', 'provisional-application'],
    condition: { kind: 'instruments', number: 2 },
    delay: { form: 'same-day' },
    ...clause,
  };
  return {
    ...treaty,
    finalClauses: {
      ...treaty.finalClauses,
      participation: {
        ...participation,
        eligibility: { kind: 'any-state-or-organisation', article: '1' },
        signature: { ...signature, opensOn: OPENS_ON },
        consent: {
          ...consent,
          afterSignature: ['ratification', 'acceptance', 'approval', 'definitive-signature', 'formal-confirmation'],
          withoutSignature: [
            'ratification',
            'acceptance',
            'approval',
            'accession',
            'definitive-signature',
            'formal-confirmation',
          ],
        },
        provisionalApplication: { article: '38' },
      },
      entryIntoForce: { ...entryIntoForce, counts: ['ratification'], delay: { form: 'same-day' }, provisional },
    },
  };
}

const FIRST = act('BEN', 'ratification', '1849-06-30');

/** The days by which it is to be in force provisionally for which the last day is not the last in time, or there is none though the first is. */
function findFailures(treaty: Treaty, missing: Act, acts: readonly Act[] = [FIRST]): readonly string[] {
  const life = composeLife(treaty, { acts });
  const remembered = new Map<CivilDate, string>();
  const inForceOn = (on: CivilDate): string => {
    const known = remembered.get(on);
    if (known !== undefined) return known;
    const answer = composeLife(treaty, { acts: [...acts, { ...missing, on }] }).provisionalEntryIntoForce;
    const day = answer?.kind === 'determined' ? answer.value : '9999-12-31';
    remembered.set(on, day);
    return day;
  };
  return DAYS.filter((by) => {
    const latest = determineLatestProvisionalEntry(life, by);
    if (latest.kind !== 'determined') return latest.kind !== 'excluded' || inForceOn(OPENS_ON) <= by;
    return inForceOn(latest.value) > by || inForceOn(dayAfter(latest.value)) <= by;
  }).slice(0, 5);
}

const NOTIFIED: Act = act('CUB', 'provisional-application', '1850-01-01');
const METBY = civilDate('2050-01-31');

describe('the latest day for provisional entry into force', () => {
  it.each(TREATY_DELAYS.map((delay: Delay) => [nameOf(delay), delay] as const))(
    `is in time, and the next day is not, metBy a day or at any time, for ${EACH_DAY} of 400 years: %s`,
    (_, delay) => {
      expect(findFailures(treatyOf({ delay }), NOTIFIED)).toEqual([]);
      expect(findFailures(treatyOf({ delay, metBy: METBY }), NOTIFIED)).toEqual([]);
    },
  );

  it.each([
    'ratification',
    'acceptance',
    'approval',
    'accession',
    'definitive-signature',
    'formal-confirmation',
    'provisional-application',
  ] as const)(`is that of an act of the kind that counts, for ${EACH_DAY} of 400 years: %s`, (kind) => {
    const treaty = treatyOf({ counts: [kind], condition: { kind: 'instruments', number: 1 } });
    // The ratification of one State counts for nothing but the definitive entry into force, unless that is the kind.
    // A formal confirmation is an organisation's: a State's stands for its ratification.
    const whose = kind === 'formal-confirmation' ? 'EUE' : 'CUB';
    expect(findFailures(treaty, act(whose, kind, '1850-01-01'), [])).toEqual([]);
  });

  it(`is before the treaty is in force definitively, for ${EACH_DAY} of 400 years`, () => {
    const acts = ['BEN', 'DZA', 'NOR'].map((participant) => act(participant, 'acceptance', '1849-06-30'));
    const definitive = ['FJI', 'GAB', 'ISL'].map((participant) => act(participant, 'ratification', '2050-01-31'));
    const treaty = treatyOf({
      counts: ['acceptance', 'provisional-application'],
      condition: { kind: 'instruments', number: 4 },
    });
    const { consent } = treaty.finalClauses.participation;
    expect(consent.withoutSignature).toContain('acceptance');
    expect(findFailures(treaty, NOTIFIED, [...acts, ...definitive])).toEqual([]);
  });

  it(`is none where those that were ready decided, for ${EACH_DAY} of 400 years`, () => {
    const treaty = treatyOf({ decided: { article: '39(3)', on: METBY } });
    const life = composeLife(treaty, { acts: [FIRST] });
    const wrong = DAYS.filter((by) => {
      const latest = determineLatestProvisionalEntry(life, by);
      const expected = by < METBY ? 'reason.no-deposit-in-time' : 'reason.in-force-provisionally';
      return latest.kind !== 'excluded' || latest.reason.code !== expected;
    });
    expect(wrong).toEqual([]);
  });
});
