import type { ConferenceClause, SilenceClause } from '../../src/amendment/amendment-record.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { PlainDelay } from '../../src/calendar/delay.ts';
import type { AmendmentAct, ParticipationAct } from '../../src/treaty/act.ts';
import type { AmendmentKind, ParticipationKind } from '../../src/treaty/act-kinds.ts';
import type { FinalClauses, Treaty } from '../../src/treaty/treaty.ts';

/** The kinds of act that say nothing but who did them and when. */
export type KindOfPlainAct = Exclude<
  ParticipationKind,
  'territorial-extension' | 'withdrawal-of-extension' | 'end-of-responsibility'
>;

/** Builds an act from the three facts that every act has. */
export function act(participant: string, kind: KindOfPlainAct, on: string): ParticipationAct {
  return { participant, kind, on: civilDate(on) };
}

/** Builds a delay of so many months after a day. */
export function months(count: number, monthEnd: 'last-day-of-month' | 'refuse' = 'last-day-of-month'): PlainDelay {
  return { form: 'period-after', period: { months: count }, monthEnd };
}

/** Builds the whole of an answer that is one date. */
export function determined(value: string, article: string, basis: readonly unknown[], monthEndMattered = false) {
  return { kind: 'determined', value, article, monthEndMattered, basis };
}

/** Builds a treaty that any State may join, in force three months after the Nth instrument, with the clauses given instead. */
export function treatyWith(instruments: number, clauses: Partial<FinalClauses> = {}): Treaty {
  return {
    id: 'example',
    title: 'An example',
    shortTitle: 'Example',
    adoptedOn: civilDate('1990-01-01'),
    adoptedAt: 'New York',
    depositary: { name: 'Secretary-General of the United Nations', seat: 'New York', zone: 'America/New_York' },
    references: [],
    text: { basis: 'from-memory', sources: [] },
    finalClauses: {
      participation: {
        eligibility: { kind: 'any-state', article: '1' },
        signature: { article: '1(1)', opensOn: civilDate('1990-01-01') },
        consent: {
          article: '1(2)',
          afterSignature: ['ratification'],
          withoutSignature: ['accession'],
          bySuccession: true,
        },
      },
      entryIntoForce: {
        article: '2(1)',
        condition: { kind: 'instruments', number: instruments },
        counts: ['ratification', 'accession', 'succession'],
        delay: months(3),
      },
      laterParties: {
        wording: 'after-entry-into-force',
        article: '2(2)',
        delay: months(1),
        prevailing: 'A',
      },
      denunciation: {
        kind: 'permitted',
        article: '3(1)',
        delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
        survival: { article: '3(2)' },
      },
      ...clauses,
    },
  };
}

/** A procedure by which a part of the Parties accepts. */
export type OfAPart<Clause extends { readonly acceptance: unknown }> = Clause & {
  readonly acceptance: Extract<Clause['acceptance'], { readonly base: unknown }>;
};

/** The clause on amendments of the Convention on the Rights of the Child and its Protocols, with articles of the example. */
export const CONFERENCE: OfAPart<ConferenceClause> = {
  kind: 'conference',
  proposal: { article: '4(1)' },
  request: {
    article: '4(1)',
    within: { months: 4 },
    monthEnd: 'last-day-of-month',
    proportion: { than: 'at-least', numerator: 1, denominator: 3 },
    base: 'current',
    express: false,
  },
  adoption: { article: '4(1)', proportion: { than: 'more-than', numerator: 1, denominator: 2 } },
  approval: { article: '4(2)', by: 'the General Assembly' },
  acceptance: {
    article: '4(2)',
    proportion: { than: 'at-least', numerator: 2, denominator: 3 },
    base: { kind: 'current', express: false },
  },
  delay: { form: 'same-day' },
  binding: { article: '4(3)', whom: 'acceptors' },
};

/** As MARPOL and the technical annexes of others have it. */
export const SILENCE: SilenceClause = {
  kind: 'by-silence',
  proposal: { article: '16(1)' },
  adoption: { article: '16(2)', proportion: { than: 'at-least', numerator: 2, denominator: 3 } },
  objection: {
    article: '16(3)',
    within: { months: 10 },
    monthEnd: 'last-day-of-month',
    from: 'communication',
    defeatedBy: { than: 'at-least', numerator: 1, denominator: 3 },
  },
  entryIntoForce: {
    article: '16(4)',
    delay: months(6),
  },
  binding: { article: '16(5)', whom: 'all-parties' },
};

/** States in order of code, for lives with so many Parties. */
export const TWENTY_STATES = [
  'AGO',
  'BEN',
  'CUB',
  'DZA',
  'ECU',
  'FJI',
  'GAB',
  'HND',
  'ISL',
  'JOR',
  'KAZ',
  'LUX',
  'MAR',
  'NOR',
  'OMN',
  'PAN',
  'QAT',
  'ROU',
  'SEN',
  'TGO',
] as const;

/** Builds the accessions of so many States, long before anything else happens. */
export function parties(count: number): readonly ParticipationAct[] {
  return TWENTY_STATES.slice(0, count).map((participant) => act(participant, 'accession', '1991-01-01'));
}

/** Builds a step of the amendment `first`, or of another. */
export function step(kind: AmendmentKind, on: string, participant = '', amendment = 'first'): AmendmentAct {
  const day = civilDate(on);
  switch (kind) {
    case 'amendment-proposal':
    case 'conference-request':
    case 'amendment-acceptance':
    case 'amendment-objection':
      return { kind, on: day, participant, amendment };
    default:
      return { kind, on: day, amendment };
  }
}
