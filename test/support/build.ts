import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { ActKind } from '../../src/treaty/act-kinds.ts';
import type { FinalClauses, Treaty } from '../../src/treaty/treaty.ts';

/** Builds an act from the three facts that every act has. */
export function act(
  participant: string,
  kind: Exclude<ActKind, 'correction' | 'territorial-extension'>,
  on: string,
): Act {
  return { participant, kind, on: civilDate(on) };
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
        instruments,
        counts: ['ratification', 'accession', 'succession'],
        delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
      },
      laterParties: {
        wording: 'after-entry-into-force',
        article: '2(2)',
        delay: { form: 'period-after', period: { months: 1 }, monthEnd: 'last-day-of-month' },
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
