import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { dayAfter, dayBefore } from '../../src/calendar/day-number.ts';
import { determineDenunciation } from '../../src/denunciation/determine-denunciation.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { isAnswerableFor, isParty } from '../../src/lifecycle/obligations.ts';
import { listParties } from '../../src/lifecycle/parties-on.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { DenunciationClause } from '../../src/treaty/treaty.ts';
import { determineIfDenounced } from '../../src/what-if/denounced.ts';
import { act, treatyWith } from '../support/build.ts';
import { cellOf, dateOf, readVectors } from '../support/vectors.ts';

const clause = treatyWith(1).finalClauses.denunciation;
const received = (on: string, revokedOn?: string) =>
  determineDenunciation(clause, {
    participant: 'NOR',
    receivedOn: civilDate(on),
    ...(revokedOn === undefined ? {} : { revokedOn: civilDate(revokedOn) }),
  });

describe('determineDenunciation', () => {
  it.each(readVectors('denunciations').filter(({ treaty }) => treaty === 'op-crc-sc'))(
    'one year after receipt: $received_on takes effect on $takes_effect_on, and its eve is the last day as a Party (15(1))',
    (row) => {
      const effect = dateOf(row, 'takes_effect_on');
      const answer = received(cellOf(row, 'received_on'));
      const monthEndMattered = cellOf(row, 'received_on').endsWith('-02-29');
      expect(answer).toMatchObject({ kind: 'determined', value: effect, article: '3(1)', monthEndMattered });
      expect(answer.basis).toContainEqual({
        article: '3(1)',
        code: 'remark.last-day-as-party',
        values: { on: dayBefore(effect) },
      });
    },
  );

  it('a day that does not exist, where the clause does not say which stands for it, leaves the answer open (article 15(1))', () => {
    const refusing = treatyWith(1, {
      denunciation: {
        kind: 'permitted',
        article: '3(1)',
        delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'refuse' },
      },
    });
    const acts = [act('NOR', 'accession', '2001-01-01'), act('NOR', 'denunciation', '2004-02-29')];
    const asked = determineIfDenounced(refusing, { acts: acts.slice(0, 1) }, 'NOR', civilDate('2004-02-29'));
    expect(asked).toMatchObject({
      kind: 'indeterminate',
      article: '3(1)',
      candidates: [{ value: '2005-02-28' }, { value: '2005-03-01' }],
    });
    // Until the question is answered, the State is a Party as long as it can be one.
    const life = composeLife(refusing, { acts });
    expect(life.refusals).toEqual([]);
    expect(determineStatus(life, 'NOR', civilDate('2005-02-28'))).toBe('party');
    expect(determineStatus(life, 'NOR', civilDate('2005-03-01'))).toBe('former-party');
    const again = composeLife(refusing, { acts: [...acts, act('NOR', 'accession', '2005-03-01')] });
    expect(again.refusals).toEqual([]);
  });

  it('one that would take effect after the year 9999 says so, and does not say that none is provided for', () => {
    const acts = [act('NOR', 'accession', '2001-01-01')];
    expect(determineIfDenounced(treatyWith(1), { acts }, 'NOR', civilDate('9999-12-31'))).toMatchObject({
      kind: 'excluded',
      reason: { code: 'reason.after-year-9999', values: {} },
    });
  });

  it('revoked before it takes effect, it never does: Gambia, received 2016-11-10, revoked 2017-02-10 (VCLT 68)', () => {
    expect(received('2016-11-10', '2017-02-10')).toMatchObject({ kind: 'excluded', article: 'VCLT 68' });
    expect(received('2016-11-10', '2017-11-09')).toMatchObject({ kind: 'excluded', article: 'VCLT 68' });
  });

  it('revoked on the day of effect or later, it has taken effect', () => {
    expect(received('2016-11-10', '2017-11-10')).toMatchObject({ kind: 'determined', value: '2017-11-10' });
    expect(received('2016-11-10', '2018-01-01')).toMatchObject({ kind: 'determined', value: '2017-11-10' });
  });

  it('a treaty that provides for none excludes it', () => {
    const none = { kind: 'not-provided', article: 'VCLT 56' } as const;
    expect(determineDenunciation(none, { participant: 'NOR', receivedOn: civilDate('2020-01-01') })).toMatchObject({
      kind: 'excluded',
      article: 'VCLT 56',
    });
  });

  it('Council of Europe, six months and the first of the month that follows: 2021-08-03 gives 2022-03-01', () => {
    const sixMonths = {
      kind: 'permitted',
      article: '40',
      delay: { form: 'first-of-month-after-period', period: { months: 6 }, monthEnd: 'last-day-of-month' },
    } as const;
    const notice = { participant: 'AUT', receivedOn: civilDate('2021-08-03') };
    expect(determineDenunciation(sixMonths, notice)).toMatchObject({ value: '2022-03-01' });
  });
});

/** Three Parties since 2001-06-01, two instruments needed. */
const THREE: readonly Act[] = [
  act('NOR', 'accession', '2001-02-01'),
  act('ISL', 'accession', '2001-03-01'),
  act('CUB', 'accession', '2001-03-01'),
];
const lifeWith = (...acts: readonly Act[]) => composeLife(treatyWith(2), { acts: [...THREE, ...acts] });

describe('denunciation in the life of a treaty', () => {
  const left = lifeWith(act('NOR', 'denunciation', '2010-05-31'));

  it('the State is a Party up to the day before and not on the day it takes effect', () => {
    expect(determineStatus(left, 'NOR', civilDate('2011-05-30'))).toBe('party');
    expect(determineStatus(left, 'NOR', civilDate('2011-05-31'))).toBe('former-party');
    expect(listParties(left, civilDate('2011-05-30'))).toEqual(['CUB', 'ISL', 'NOR']);
    expect(listParties(left, civilDate('2011-05-31'))).toEqual(['CUB', 'ISL']);
  });

  it('it remains answerable for what was done while it was a Party (article 15(2))', () => {
    const lastDay = civilDate('2011-05-30');
    expect(isParty(left, 'NOR', civilDate('2020-01-01'))).toBe(false);
    expect(isAnswerableFor(left, 'NOR', lastDay)).toBe(true);
    expect(isAnswerableFor(left, 'NOR', dayAfter(lastDay))).toBe(false);
    expect(isAnswerableFor(left, 'NOR', civilDate('2001-06-01'))).toBe(true);
    expect(isAnswerableFor(left, 'NOR', dayBefore(civilDate('2001-06-01')))).toBe(false);
  });

  it('falling below the number that brought it into force ends nothing (VCLT 55)', () => {
    const life = lifeWith(act('NOR', 'denunciation', '2010-05-31'), act('ISL', 'denunciation', '2012-01-01'));
    expect(life.entryIntoForce).toMatchObject({ value: '2001-06-01' });
    expect(listParties(life, civilDate('2013-01-01'))).toEqual(['CUB']);
    const below = composeChronology(life).filter(({ kind }) => kind === 'parties-below-number');
    expect(below).toMatchObject([{ on: '2013-01-01', article: 'VCLT 55', parties: 1, required: 2 }]);
    expect(composeChronology(left).some(({ kind }) => kind === 'parties-below-number')).toBe(false);
  });

  it('a revocation before effect leaves it a Party; one on the day of effect is refused', () => {
    const inTime = lifeWith(
      act('NOR', 'denunciation', '2010-05-31'),
      act('NOR', 'revocation-of-denunciation', '2011-05-30'),
    );
    const late = lifeWith(
      act('NOR', 'denunciation', '2010-05-31'),
      act('NOR', 'revocation-of-denunciation', '2011-05-31'),
    );
    expect(determineStatus(inTime, 'NOR', civilDate('2020-01-01'))).toBe('party');
    expect(inTime.refusals).toEqual([]);
    expect(determineStatus(late, 'NOR', civilDate('2020-01-01'))).toBe('former-party');
    expect(late.refusals).toMatchObject([{ code: 'revoked-too-late', article: 'VCLT 68' }]);
  });

  it('after a revocation it may denounce again, with a new period', () => {
    const life = lifeWith(
      act('NOR', 'denunciation', '2010-05-31'),
      act('NOR', 'revocation-of-denunciation', '2010-12-01'),
      act('NOR', 'denunciation', '2012-02-29'),
    );
    expect(determineStatus(life, 'NOR', civilDate('2013-02-27'))).toBe('party');
    expect(determineStatus(life, 'NOR', civilDate('2013-02-28'))).toBe('former-party');
  });

  it('a second notification while the first stands is refused; the first governs', () => {
    const life = lifeWith(act('NOR', 'denunciation', '2010-05-31'), act('NOR', 'denunciation', '2010-06-30'));
    expect(life.refusals).toMatchObject([{ code: 'second-denunciation', act: { on: '2010-06-30' } }]);
    expect(determineStatus(life, 'NOR', civilDate('2011-05-31'))).toBe('former-party');
  });

  it('on the first day as a Party it is a denunciation, on the day before a withdrawal', () => {
    const onTheDay = lifeWith(act('NOR', 'denunciation', '2001-06-01'));
    expect(determineStatus(onTheDay, 'NOR', civilDate('2002-05-31'))).toBe('party');
    expect(onTheDay.remarks).toEqual([]);
    const before = lifeWith(act('NOR', 'denunciation', '2001-05-31'));
    expect(determineStatus(before, 'NOR', civilDate('2002-05-31'))).toBe('none');
    // Received on 31 May 2001, as a denunciation it would take effect a year later.
    expect(before.remarks).toMatchObject([
      { code: 'denunciation-before-entry-into-force' },
      { says: { code: 'remark.read-as-denunciation', values: { from: '2001-06-01', until: '2002-05-31' } } },
      { says: { code: 'remark.read-as-without-effect', values: { from: '2001-06-01' } } },
    ]);
  });

  it('by a State that is no Party it is refused', () => {
    expect(lifeWith(act('KEN', 'denunciation', '2010-05-31')).refusals).toMatchObject([{ code: 'not-bound' }]);
  });
});

describe('second participation', () => {
  /** Paris: thirty days for everybody, own period for later Parties; the United States left and came back. */
  const paris = treatyWith(1, {
    entryIntoForce: {
      article: '21(1)',
      condition: { kind: 'instruments', number: 1 },
      counts: ['ratification', 'acceptance', 'approval', 'accession'],
      delay: { form: 'days-after', days: 30 },
    },
    laterParties: { wording: 'after-condition-met', article: '21(3)', delay: { form: 'days-after', days: 30 } },
    participation: {
      ...treatyWith(1).finalClauses.participation,
      consent: {
        article: '20(1)',
        afterSignature: ['acceptance'],
        withoutSignature: ['accession'],
        bySuccession: false,
      },
    },
  });
  const acts: readonly Act[] = [
    act('FJI', 'accession', '2016-10-05'),
    act('USA', 'signature', '2016-04-22'),
    act('USA', 'acceptance', '2016-09-03'),
    act('USA', 'denunciation', '2019-11-04'),
    act('USA', 'acceptance', '2021-01-20'),
  ];
  const life = composeLife(paris, { acts });

  it('after the denunciation took effect a new instrument is a new participation with its own clock', () => {
    const courses = life.participants.find(({ participant }) => participant === 'USA')?.participations ?? [];
    expect(courses.map(({ partyFrom, partyUntil }) => [partyFrom, partyUntil])).toEqual([
      // Both instruments were in by 2016-10-05, so that the treaty’s own date, 2016-10-03 + 30 days of the first, governs:
      // the first of the two, the United States' own of 2016-09-03, completed the number of one: 2016-10-03.
      ['2016-10-03', '2020-11-04'],
      ['2021-02-19', undefined],
    ]);
    expect(life.refusals).toEqual([]);
    expect(life.remarks).toEqual([]);
  });

  it('its status goes round: Party, former Party, contracting State, Party', () => {
    const on = (date: string) => determineStatus(life, 'USA', civilDate(date));
    expect(on('2016-04-21')).toBe('none');
    expect(on('2016-04-22')).toBe('signatory');
    expect(on('2016-09-03')).toBe('contracting-state');
    expect(on('2016-10-03')).toBe('party');
    expect(on('2020-11-03')).toBe('party');
    expect(on('2020-11-04')).toBe('former-party');
    expect(on('2021-01-20')).toBe('contracting-state');
    expect(on('2021-02-18')).toBe('contracting-state');
    expect(on('2021-02-19')).toBe('party');
  });

  // Article 21(3): the thirtieth day after 3 November 2020 is 3 December, after 4 November the 4th.
  it('may begin with an instrument of the time while the denunciation runs', () => {
    const early = composeLife(paris, { acts: [...acts.slice(0, 4), act('USA', 'acceptance', '2020-11-03')] });
    const onTheDay = composeLife(paris, { acts: [...acts.slice(0, 4), act('USA', 'acceptance', '2020-11-04')] });
    const statuses = (from: typeof early) =>
      ['2020-11-03', '2020-11-04', '2020-12-02', '2020-12-03', '2020-12-04'].map((day) =>
        determineStatus(from, 'USA', civilDate(day)),
      );
    expect(early.refusals).toEqual([]);
    expect(statuses(early)).toEqual(['party', 'contracting-state', 'contracting-state', 'party', 'party']);
    expect(onTheDay.refusals).toEqual([]);
    expect(statuses(onTheDay)).toEqual([
      'party',
      'contracting-state',
      'contracting-state',
      'contracting-state',
      'party',
    ]);
  });
});

describe('determineIfDenounced', () => {
  it('answers for a Party, and says why not for others', () => {
    const record = { acts: THREE };
    const ask = (participant: string, on: string) =>
      determineIfDenounced(treatyWith(2), record, participant, civilDate(on));
    expect(ask('NOR', '2026-11-24')).toMatchObject({ kind: 'determined', value: '2027-11-24' });
    expect(ask('KEN', '2026-11-24')).toMatchObject({ kind: 'excluded', article: '3(1)' });
    expect(ask('NOR', '2001-04-01')).toMatchObject({ kind: 'excluded', article: '3(1)' });
  });

  it('says that leaving another treaty will do, where there is no clause of its own (Doha Amendment, Kyoto Protocol 27)', () => {
    const own = { kind: 'not-provided', article: 'VCLT 56' } as const;
    const leavesWith = { article: 'Kyoto 27', treaty: 'kyoto', facts: { kind: 'unknown' } } as const;
    const ask = (denunciation: DenunciationClause) =>
      determineIfDenounced(treatyWith(2, { denunciation }), { acts: THREE }, 'NOR', civilDate('2026-11-24'));
    expect(ask(own)).toMatchObject({ kind: 'excluded', article: 'VCLT 56', basis: [] });
    expect(ask({ ...own, leavesWith })).toMatchObject({
      kind: 'excluded',
      article: 'VCLT 56',
      basis: [{ article: 'Kyoto 27', code: 'remark.leaves-with', values: { treaty: 'kyoto' } }],
    });
  });
});
