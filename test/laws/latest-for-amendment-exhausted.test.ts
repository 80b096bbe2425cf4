import { describe, expect, it } from 'vitest';
import type { ConferenceClause, MeetingClause, SilenceClause } from '../../src/amendment/amendment-record.ts';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { dayAfter } from '../../src/calendar/day-number.ts';
import type { PlainDelay } from '../../src/calendar/delay.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { AmendmentClause } from '../../src/treaty/treaty.ts';
import { determineLatestForAmendment } from '../../src/what-if/latest-for-amendment.ts';
import { walkCalendar } from '../calendar/walked-calendar.ts';
import { oneIn } from '../setup/exhausted.ts';
import { act, CONFERENCE, SILENCE, treatyWith } from '../support/build.ts';
import { CYCLE, daysToProve, EACH_DAY } from '../support/days.ts';
import { inForceIfAllOn } from './do-all-on.ts';
import { nameOf } from './inverse-exhausted.ts';

const DELAYS: readonly PlainDelay[] = [
  { form: 'days-after', days: 90 },
  { form: 'period-after', period: { months: 6 }, monthEnd: 'last-day-of-month' },
  { form: 'period-after', period: { years: 1 }, monthEnd: 'first-day-of-next-month' },
  { form: 'first-of-year-after-period', period: { months: 21, days: 1 }, monthEnd: 'last-day-of-month' },
];

const byAMeeting =
  (acceptance: MeetingClause['acceptance']) =>
  (delay: PlainDelay): MeetingClause => ({
    kind: 'meeting',
    proposal: { article: '9(1)' },
    adoption: { article: '9(1)', by: 'the meeting', proportion: 'not-stated' },
    acceptance,
    delay,
    binding: { article: '9(3)', whom: 'acceptors' },
  });
const article = '9(2)';

const bySilence =
  (change: Partial<SilenceClause>) =>
  (delay: PlainDelay): SilenceClause => ({
    ...SILENCE,
    ...change,
    entryIntoForce: {
      article: '16(4)',
      delay,
      ...(change.entryIntoForce?.from ? { from: change.entryIntoForce.from } : {}),
    },
  });

/** Asks for six months between the communication of the proposal and its adoption. */
function withNotice(clause: MeetingClause | ConferenceClause | SilenceClause): AmendmentClause {
  const notBefore = { article: '9(1)', period: { months: 6 }, monthEnd: 'last-day-of-month' } as const;
  switch (clause.kind) {
    case 'meeting':
      return { ...clause, adoption: { ...clause.adoption, notBefore } };
    case 'conference':
      return { ...clause, adoption: { ...clause.adoption, notBefore } };
    case 'by-silence':
      return clause.adoption === undefined ? clause : { ...clause, adoption: { ...clause.adoption, notBefore } };
  }
}

/** The procedures, each with what its delay makes of it. */
const PROCEDURES: readonly (readonly [string, (delay: PlainDelay) => AmendmentClause])[] = [
  ['a part of the Parties', (delay) => ({ ...CONFERENCE, delay })],
  ['a number', byAMeeting({ kind: 'number', article, number: 2 })],
  ['Party by Party', byAMeeting({ kind: 'party-by-party', article })],
  ['without acceptances', byAMeeting({ kind: 'not-required', article })],
  [
    'by acceptance alone',
    (delay) => ({
      kind: 'by-acceptance',
      proposal: { article: '9(1)' },
      acceptance: { ...CONFERENCE.acceptance, kind: 'part-of-the-parties' },
      delay,
      binding: { article: '9(3)', whom: 'acceptors' },
    }),
  ],
  ['silence', bySilence({})],
  [
    'silence, from the communication',
    bySilence({ entryIntoForce: { ...SILENCE.entryIntoForce, from: 'communication' } }),
  ],
  [
    'a number, adopted six months after the communication',
    (delay) => withNotice(byAMeeting({ kind: 'number', article, number: 2 })(delay)),
  ],
  ['a conference, adopted six months after the communication', (delay) => withNotice({ ...CONFERENCE, delay })],
  ['silence, adopted six months after the communication', (delay) => withNotice(bySilence({})(delay))],
  ['silence, then the acceptance of each', bySilence({ binding: { article: '16(5)', whom: 'acceptors' } })],
];

const CASES = PROCEDURES.flatMap(([name, clauseOf], place) => {
  const delay = DELAYS[place % DELAYS.length];
  return delay === undefined ? [] : [[`${name}, ${nameOf(delay)}`, clauseOf(delay)] as const];
});

/** Of the sample one in nine: that the calendar's own inverse is right, is proved for all of it beside the calendar. */
const DAYS = oneIn(9, daysToProve(walkCalendar(CYCLE.firstYear, CYCLE.lastYear).dates));

describe('the latest day for an amendment that nobody has proposed', () => {
  it.each(CASES)(`is in time, and the next day is not, for ${EACH_DAY} of 400 years: %s`, (_, amendment) => {
    const treaty = treatyWith(2, { amendment });
    const { participation } = treaty.finalClauses;
    const opensOn = civilDate('1840-01-01');
    const signature = { ...participation.signature, opensOn };
    const drawn = {
      treaty: { ...treaty, finalClauses: { ...treaty.finalClauses, participation: { ...participation, signature } } },
      acts: ['BEN', 'CUB', 'NOR'].map((participant) => act(participant, 'accession', '1840-01-01')),
    };
    const life = composeLife(drawn.treaty, { acts: drawn.acts });
    const remembered = new Map<CivilDate, string>();
    const inForceOn = (on: CivilDate): string => {
      const day = remembered.get(on) ?? inForceIfAllOn(drawn, undefined, on, {}, life);
      remembered.set(on, day);
      return day;
    };
    const failures = DAYS.filter((by) => {
      const latest = determineLatestForAmendment(life, {}, by);
      return latest?.kind !== 'determined' || inForceOn(latest.value) > by || inForceOn(dayAfter(latest.value)) <= by;
    });
    expect(failures.slice(0, 5)).toEqual([]);
  });
});
