import type { CivilDate } from '../calendar/civil-date.ts';
import type { Life } from '../lifecycle/life.ts';
import type { Completeness } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { NONE, NOT_KNOWN } from './cells-of-answer.ts';
import { clauseVersionOf } from './clause-version.ts';

/** Of which day a row is, and with which version it was computed. */
interface RowMarks {
  readonly asOf: CivilDate;
  readonly engineVersion?: string;
}

/** Lays out what every row about a treaty says: which it is, of which day, from what record and with which clauses. */
export function cellsOfTreaty(treaty: Treaty, { record }: Life, { asOf, engineVersion }: RowMarks) {
  return {
    treaty: treaty.id,
    un_number: findReference(treaty, 'UN Treaty Collection '),
    un_registration: findReference(treaty, 'UN registration '),
    as_of: asOf,
    record_ends_on: record.endsOn ?? NOT_KNOWN,
    record_lacks: describeLacking(record.completeness),
    engine_version: engineVersion ?? NOT_KNOWN,
    clause_version: clauseVersionOf(treaty.finalClauses),
  };
}

function describeLacking(completeness: Completeness | undefined): string {
  if (completeness === undefined) return NOT_KNOWN;
  if (!('missing' in completeness)) return NONE;
  return completeness.missing
    .map(({ acts, of = [], since }) => {
      return [acts, ...(of.length > 0 ? ['of', ...of] : []), ...(since ? ['since', since] : [])].join(' ');
    })
    .join('; ');
}

function findReference({ references }: Treaty, before: string): string {
  return references.find((each) => each.startsWith(before))?.slice(before.length) ?? NOT_KNOWN;
}
