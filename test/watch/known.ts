import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import type { ChangeInLaw } from '../../src/watch/change-in-law.ts';
import { composeLawKnown } from '../../src/watch/compose-law-known.ts';
import type { LawKnown } from '../../src/watch/law-known.ts';
import { subjectOf } from '../export/calendar/subject.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';
import { readActs } from '../support/read-acts.ts';

/** What is known of a treaty on a day, by a record that holds what was done by its end. */
export function knownOf(
  acts: string | readonly Act[],
  asOf: string,
  { treaty = opCrcSc, ...further }: { readonly treaty?: Treaty; readonly endsOn?: string } = {},
): LawKnown {
  const read = typeof acts === 'string' ? readActs(treaty, acts) : acts;
  return composeLawKnown(
    { ...subjectOf(read, asOf, { treaty, ...further }), register: { acts: read } },
    civilDate(asOf),
  );
}

/** Shows a change in short: its kind, and what it is about, with its days. */
export function shown(change: ChangeInLaw): string {
  switch (change.kind) {
    case 'awaited':
      return `awaited ${change.amendment ?? '-'}`;
    case 'date-set':
    case 'date-moved':
    case 'date-fell-away':
    case 'date-came':
    case 'date-opened':
    case 'date-settled':
    case 'date-open-otherwise': {
      const uid = change.uid.replace(/^[^.]*\.|@final-clauses$/g, '');
      const days = [...new Set([change.from, change.on])].filter((day) => day !== undefined);
      return `${change.kind} ${uid} ${days.join(' → ')}`;
    }
    default:
      return `${change.kind} ${change.act.participant ?? '-'} ${change.act.kind} ${change.act.on}`;
  }
}
