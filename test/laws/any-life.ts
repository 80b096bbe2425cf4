import * as fc from 'fast-check';
import { addDelay } from '../../src/calendar/add-delay.ts';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../src/calendar/day-number.ts';
import type { Delay, PlainDelay } from '../../src/calendar/delay.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { FinalClauses, Treaty } from '../../src/treaty/treaty.ts';
import { type KindOfPlainAct, treatyWith } from '../support/build.ts';
import { OWN } from '../support/own-participants.ts';

/** The States that act in generated lives; the German Democratic Republic, Czechoslovakia and one that the treaty declares for itself cease to exist on
 * the way, and the Russian Federation continues the Soviet Union. */
export const STATES = [
  'AND',
  'BEN',
  'CUB',
  'CSK',
  'DDR',
  'ECU',
  'FJI',
  'ISL',
  'KAZ',
  'MNE',
  'NOR',
  'ROU',
  'RUS',
  'SUN',
  'former-state:zanzibar',
  'state:sealand',
] as const;
/** A State that never acts in generated lives, for hypothetical acts. */
export const NEWCOMER = 'ZWE';

const FIRST = dayNumberOf(civilDate('1989-11-25'));
const DAYS = 5 * 365;

/** A day of five years around 1990 to 1994, month ends and leap days more often than chance would have them. */
export const anyDay: fc.Arbitrary<CivilDate> = fc.oneof(
  fc.integer({ min: 0, max: DAYS }).map((offset) => civilDateOf(FIRST + offset)),
  fc.constantFrom('1990-01-30', '1990-01-31', '1990-02-28', '1991-08-31', '1992-01-31', '1992-02-29').map(civilDate),
);

const rule = fc.constantFrom('last-day-of-month', 'first-day-of-next-month');
const period = fc.oneof(
  fc.integer({ min: 1, max: 15 }).map((months) => ({ months })),
  fc.constantFrom({ years: 1 }, { years: 1, months: 2 }, { months: 1, days: 10 }),
);

const anyPlainDelay: fc.Arbitrary<PlainDelay> = fc.oneof(
  fc.constant<PlainDelay>({ form: 'same-day' }),
  fc.integer({ min: 1, max: 200 }).map((days): PlainDelay => ({ form: 'days-after', days })),
  fc.record({ form: fc.constant('period-after'), period, monthEnd: rule }),
  fc.record({
    form: fc.constantFrom('first-of-month-after-period', 'day-after-period', 'first-of-year-after-period'),
    period,
    monthEnd: rule,
  }),
  fc.integer({ min: 1, max: 90 }).map((days): PlainDelay => ({ form: 'first-of-month-after-days', days })),
  fc.integer({ min: 1, max: 6 }).map((months): PlainDelay => ({ form: 'first-of-nth-month', months })),
);

const anyDelay: fc.Arbitrary<Delay> = fc.oneof(
  { weight: 3, arbitrary: anyPlainDelay },
  fc.record({ form: fc.constant('not-before'), floor: anyDay, delay: anyPlainDelay }),
  fc.record({ form: fc.constant('fixed-date-or-later'), fixedOn: anyDay, otherwise: anyPlainDelay }),
);

/** Rules of their own for accessions, so that who accedes and who ratifies on one day are bound on two. */
const anySpecial = fc.record({
  wording: fc.constant('after-condition-met'),
  article: fc.constant('2(3)'),
  kinds: fc.constant<readonly ['accession']>(['accession']),
  delay: anyPlainDelay,
});

const anyLaterParties: fc.Arbitrary<FinalClauses['laterParties']> = fc.oneof(
  fc.record({
    wording: fc.constantFrom('after-condition-met', 'whichever-later'),
    article: fc.constant('2(2)'),
    delay: anyPlainDelay,
    special: fc.tuple(anySpecial),
  }),
  fc.record({
    wording: fc.constant('after-entry-into-force'),
    article: fc.constant('2(2)'),
    delay: anyPlainDelay,
    prevailing: fc.constantFrom('A', 'B'),
  }),
  fc.record({
    wording: fc.constantFrom('after-condition-met', 'whichever-later'),
    article: fc.constant('2(2)'),
    delay: anyPlainDelay,
  }),
);

const anyDenunciation: fc.Arbitrary<FinalClauses['denunciation']> = fc.oneof(
  {
    weight: 6,
    arbitrary: anyPlainDelay.map((delay): FinalClauses['denunciation'] => ({
      kind: 'permitted',
      article: '3(1)',
      delay,
      survival: { article: '3(2)' },
    })),
  },
  {
    weight: 1,
    arbitrary: period.map((length): FinalClauses['denunciation'] => ({
      kind: 'permitted',
      article: '3(1)',
      delay: { form: 'period-after', period: length, monthEnd: 'refuse' },
    })),
  },
  { weight: 1, arbitrary: fc.constant<FinalClauses['denunciation']>({ kind: 'not-provided', article: 'VCLT 56' }) },
);

/** A treaty with any number of instruments up to five, any delays and any wording for later Parties. */
export const anyTreaty: fc.Arbitrary<Treaty> = fc
  .record({
    instruments: fc.integer({ min: 1, max: 5 }),
    delay: anyDelay,
    laterParties: anyLaterParties,
    denunciation: anyDenunciation,
    countsAccession: fc.constantFrom(true, true, true, false),
    termination: fc.constantFrom<Partial<FinalClauses>>({}, {}, {}, { termination: { article: '3(3)', fewerThan: 3 } }),
    opening: fc.constantFrom<Partial<FinalClauses['participation']['consent']>>(
      {},
      {},
      {},
      {},
      {},
      {},
      { accessionOpensOn: civilDate('1990-12-01') },
      { accessionOpensAtEntryIntoForce: true },
      { accessionOpensAtEntryIntoForce: { after: { months: 2 }, monthEnd: 'last-day-of-month' } },
    ),
  })
  .map(({ instruments, delay, laterParties, denunciation, countsAccession, opening, termination }) => {
    const { entryIntoForce, participation } = treatyWith(instruments).finalClauses;
    return treatyWith(instruments, {
      participation: { ...participation, participants: OWN, consent: { ...participation.consent, ...opening } },
      entryIntoForce: { ...entryIntoForce, delay, counts: countsAccession ? entryIntoForce.counts : ['ratification'] },
      laterParties,
      denunciation,
      ...termination,
    });
  });

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      participant: fc.constantFrom(...STATES),
      kind: fc.constantFrom('signature', 'ratification', 'accession', 'accession', 'acceptance'),
      on: anyDay,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      participant: fc.constantFrom(...STATES),
      kind: fc.constantFrom('denunciation', 'revocation-of-denunciation', 'withdrawal-of-instrument'),
      on: anyDay,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      participant: fc.constantFrom(...STATES),
      kind: fc.constant('succession'),
      on: anyDay,
      effectiveOn: anyDay,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      participant: fc.constantFrom(...STATES),
      kind: fc.constant('denunciation'),
      on: anyDay,
      effectiveOn: anyDay,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      participant: fc.constantFrom(...STATES),
      kind: fc.constant('denunciation'),
      on: anyDay,
      receipt: fc.constant('not-known'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      participant: fc.constantFrom(...STATES),
      kind: fc.constantFrom('domestic-ratification', 'succession'),
      on: anyDay,
    }),
  },
);

/** What one State may do in the course of the years, in order: join, leave, stay after all, come back. */
const anyCourse = (participant: string): fc.Arbitrary<readonly Act[]> =>
  fc
    .record({
      kinds: fc.constantFrom<readonly KindOfPlainAct[]>(
        ['accession'],
        ['accession'],
        ['signature', 'ratification'],
        ['signature', 'ratification', 'denunciation'],
        ['accession', 'denunciation', 'revocation-of-denunciation'],
        ['accession', 'denunciation', 'revocation-of-denunciation', 'denunciation'],
        ['signature', 'ratification', 'denunciation', 'accession'],
        ['accession', 'denunciation', 'accession', 'withdrawal-of-instrument'],
        ['accession', 'withdrawal-of-instrument'],
        ['accession', 'withdrawal-of-instrument', 'accession'],
      ),
      days: fc.array(anyDay, { minLength: 4, maxLength: 4 }),
    })
    .map(({ kinds, days }) => {
      const sorted = [...days].sort();
      return kinds.flatMap((kind, index): readonly Act[] => {
        const on = sorted[index];
        return on === undefined ? [] : [{ participant, kind, on }];
      });
    });

/** The acts of a record: courses such as States take, and acts such as the law may refuse. */
const anyActs: fc.Arbitrary<readonly Act[]> = fc
  .record({
    courses: fc
      .subarray([...STATES], { minLength: 2, maxLength: STATES.length })
      .chain((states) => fc.tuple(...states.map(anyCourse))),
    others: fc.array(anyAct, { maxLength: 8 }),
  })
  .map(({ courses, others }) => [...courses.flat(), ...others]);

/** A treaty and its record. */
export const anyLife = fc.record({ treaty: anyTreaty, acts: anyActs });

/** Adds a plain delay; where the clause refuses to choose a day, the latest that it can be. */
export function endOf(delay: PlainDelay, start: CivilDate): CivilDate {
  const sum = addDelay(start, delay);
  const [, latest] = sum.kind === 'no-such-day' ? sum.candidates.map(({ date }) => date).sort() : [];
  if (sum.kind === 'date') return sum.date;
  if (latest === undefined) throw new Error('a delay of some months has an end');
  return latest;
}
