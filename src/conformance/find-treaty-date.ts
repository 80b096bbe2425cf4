import { addDelay } from '../calendar/add-delay.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { assumeInForceOn } from '../entry-into-force/assume-in-force-on.ts';
import { determineOwnDate } from '../entry-into-force/own-date.ts';
import { determineTreatyEntryIntoForce } from '../entry-into-force/treaty-entry-into-force.ts';
import type { PublishedRow } from '../formats/published-row.ts';
import { composeLife } from '../lifecycle/compose-life.ts';
import { ANY_STATE } from '../participants/any-state.ts';
import { findLaterDelay } from '../participation/later-rule.ts';
import type { Act } from '../treaty/act.ts';
import { CONSENT_KINDS, INSTRUMENT_KINDS } from '../treaty/act-kinds.ts';
import { isConsentAct } from '../treaty/act-of-kind.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { countedActOf } from './acts-of-rows.ts';
import { listWrongDates } from './known-errors.ts';
import type { LifeOfRows } from './life-of-rows.ts';
import { listMiscounts } from './miscounts.ts';
import type { RowFinding } from './row-finding.ts';
import { findTreatyDateCause, type TreatyDateCause } from './treaty-date-cause.ts';
import type { TreatyDateFinding } from './treaty-date-finding.ts';

/** What a table comes to as it stands. */
export interface TableCompared {
  readonly treaty: Treaty;
  readonly rows: readonly PublishedRow[];
  /** The acts of the treaty as the catalogue has them; none where it has no record. */
  readonly record: readonly Act[];
  readonly life: Pick<LifeOfRows, 'entryIntoForce' | 'metOn'>;
  /** Of every row that does not agree, and perhaps of others. */
  readonly findings: readonly RowFinding[];
}

/** A table whose stored dates agree on a date of the treaty, compared anew by that date. */
export interface AgreedOnTreatyDate {
  readonly treatyDate: TreatyDateFinding;
  readonly findings: readonly RowFinding[];
}

/** Of so many doubtful rows it is looked at first whether a date of the treaty leads to what they store. */
const SAMPLE = 200;

/** So many dates that rows store are tried as the date of the treaty. */
const TRIED = 5;

/**
 * Finds the one date of the treaty itself that makes stored dates right which are wrong by the acts of a table, and why the table leads to
 * another: an instrument that it lacks, has of another day or has too many. A table that leads to the date of the record has no such
 * fault, and a stored date to which an error of counting or of reckoning leads is left to that.
 *
 * @param compareUnder compares the rows with the clauses under a date of the treaty that is taken as known
 * @returns nothing where no such date makes most of the doubtful rows right, or nothing explains it
 * @see docs/legal-sources.md#counting
 */
export function findTreatyDate(
  table: TableCompared,
  compareUnder: (treaty: Treaty) => readonly RowFinding[],
): AgreedOnTreatyDate | undefined {
  const doubtful = table.findings.filter(isDoubtful);
  if (doubtful.length === 0 || table.treaty.finalClauses.entryIntoForce.known !== undefined) return undefined;
  const computed = dateOf(table);
  const recorded = findRecordedDate(table);
  if (recorded !== undefined && recorded === computed) return undefined;
  for (const stored of listCandidates(doubtful, recorded, computed)) {
    const treaty = assumeInForceOn(table.treaty, stored);
    const isOfRecord = stored === recorded;
    if (!isSupported(treaty, doubtful, isOfRecord)) continue;
    if (!isOfRecord && isKnownError(table, stored, computed)) continue;
    const cause = findTreatyDateCause(table, stored, recorded);
    if (cause === undefined) continue;
    const findings = markResolved(compareUnder(treaty), doubtful);
    const resolved = findings.filter(({ verdict }) => verdict === 'agreed-under-treaty-date');
    // What is right and would be wrong under it speaks against it as much as what stays wrong.
    if (resolved.length <= findings.filter(isDoubtful).length) continue;
    if (!isOfRecord && !isBorneOut(table, resolved, stored)) continue;
    const isOrEarlier = !isOfRecord && resolved.every((finding) => isOwnDate(table.treaty, finding, stored));
    const dates = { computed, stored, isOrEarlier, recorded, rows: resolved.length };
    return { treatyDate: composeFinding(cause, dates), findings };
  }
  return undefined;
}

const CONSENT: ReadonlySet<string> = new Set(INSTRUMENT_KINDS);

/** Checks if the date of the treaty may be at fault: an instrument has another date, or the treaty is not in force by the table. */
function isDoubtful({ row, ...finding }: RowFinding): boolean {
  if (row.published === undefined || !CONSENT.has(row.kind)) return false;
  return finding.verdict === 'disagreed' || (finding.verdict === 'open' && finding.reason === 'not-in-force');
}

function dateOf({ life: { entryIntoForce } }: Pick<TableCompared, 'life'>): CivilDate | undefined {
  return entryIntoForce.kind === 'determined' ? entryIntoForce.value : undefined;
}

function findRecordedDate({ treaty, record }: TableCompared): CivilDate | undefined {
  return record.length === 0 ? undefined : dateOf({ life: composeLife(treaty, { acts: record }) });
}

/** Lists the dates that may be that of the treaty: the record's, then those that most doubtful rows store, then the earliest. */
function listCandidates(
  doubtful: readonly RowFinding[],
  recorded: CivilDate | undefined,
  computed: CivilDate | undefined,
): readonly CivilDate[] {
  const counts = new Map<CivilDate, number>();
  for (const { row } of doubtful) {
    if (row.published !== undefined) counts.set(row.published, (counts.get(row.published) ?? 0) + 1);
  }
  const commonest = [...counts].sort(([, some], [, others]) => others - some).slice(0, TRIED);
  const [earliest] = [...counts.keys()].sort();
  const all = [recorded, ...commonest.map(([date]) => date), earliest];
  return [...new Set(all.flatMap((date) => (date === undefined || date === computed ? [] : [date])))];
}

/** Checks if most of the doubtful rows store what follows under a date; without a record that says so, at least two. */
function isSupported(treaty: Treaty, doubtful: readonly RowFinding[], isOfRecord: boolean): boolean {
  const { finalClauses } = treaty;
  const date = determineTreatyEntryIntoForce(finalClauses.entryIntoForce, []);
  const sample = doubtful.slice(0, SAMPLE);
  const resolved = sample.filter(({ row }) => {
    const act = countedActOf(treaty, row);
    if (act === undefined || !isConsentAct(act)) return false;
    const answer = determineOwnDate(finalClauses, date, act);
    return answer.kind === 'determined' && answer.value === row.published;
  });
  return resolved.length * 2 > sample.length && (isOfRecord || resolved.length > 1);
}

/** Checks if a known error of counting or of reckoning leads to a date of the treaty. */
function isKnownError(
  { treaty, rows, life }: TableCompared,
  stored: CivilDate,
  computed: CivilDate | undefined,
): boolean {
  const { delay } = treaty.finalClauses.entryIntoForce;
  const wrong = life.metOn === undefined ? [] : listWrongDates(delay, life.metOn);
  if (wrong.some(({ date }) => date === stored)) return true;
  const acts = rows.flatMap((row) => countedActOf(treaty, row) ?? []);
  return listMiscounts(treaty, acts, computed).some(({ inForceOn }) => inForceOn === stored);
}

/**
 * Checks if more than one day bears a date out that no record gives: a date of their own that later Parties store, or an instrument that counts
 * and is of a day from which the clause leads there. A slip that was copied from row to row has neither.
 */
function isBorneOut({ treaty, rows }: TableCompared, resolved: readonly RowFinding[], stored: CivilDate): boolean {
  const others = resolved.filter(({ row }) => row.published !== stored).length;
  if (others === resolved.length) return false;
  if (others > 0) return true;
  const acts = rows.flatMap((row) => countedActOf(treaty, row) ?? []);
  return composeLife(treaty, { acts }).countedInstruments.some(({ on }) => {
    const sum = addDelay(on, treaty.finalClauses.entryIntoForce.delay);
    return sum.kind === 'date' && sum.date === stored;
  });
}

/** Checks if a row has its date by its own delay as a later Party, or another date than this: it would have it too if the treaty was in force earlier. */
function isOwnDate({ finalClauses: { laterParties } }: Treaty, { row }: RowFinding, stored: CivilDate): boolean {
  if (row.published !== stored) return true;
  const kind = CONSENT_KINDS.find((each) => each === row.kind) ?? 'accession';
  const delay = findLaterDelay(laterParties, { kind, participant: row.participant ?? ANY_STATE });
  if (row.on === undefined || delay === undefined) return row.on === stored;
  const sum = addDelay(row.on, delay);
  return sum.kind === 'date' && sum.date === stored;
}

/** Marks of what was doubtful that it agrees under the date of the treaty. */
function markResolved(findings: readonly RowFinding[], doubtful: readonly RowFinding[]): readonly RowFinding[] {
  const before = new Set(doubtful.map(({ row }) => row));
  return findings.map((finding) =>
    finding.verdict === 'agreed' && before.has(finding.row)
      ? { ...finding, verdict: 'agreed-under-treaty-date' }
      : finding,
  );
}

interface Dates {
  readonly computed: CivilDate | undefined;
  readonly stored: CivilDate;
  readonly isOrEarlier: boolean;
  readonly recorded: CivilDate | undefined;
  readonly rows: number;
}

function composeFinding(
  cause: TreatyDateCause,
  { computed, stored, isOrEarlier, recorded, rows }: Dates,
): TreatyDateFinding {
  return {
    ...(computed === undefined ? {} : { computed }),
    stored,
    ...(isOrEarlier ? { orEarlier: true } : {}),
    ...(recorded === undefined ? {} : { recorded }),
    rows,
    ...cause,
  };
}
