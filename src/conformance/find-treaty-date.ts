import { addDelay } from '../calendar/add-delay.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { assumeInForceOn } from '../entry-into-force/assume-in-force-on.ts';
import { determineOwnDate } from '../entry-into-force/own-date.ts';
import { determineTreatyEntryIntoForce } from '../entry-into-force/treaty-entry-into-force.ts';
import { composeLife } from '../lifecycle/compose-life.ts';
import { ANY_STATE } from '../participants/any-state.ts';
import { findLaterDelay } from '../participation/later-rule.ts';
import { CONSENT_KINDS, INSTRUMENT_KINDS } from '../treaty/act-kinds.ts';
import { isConsentAct } from '../treaty/act-of-kind.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { countedActOf } from './acts-of-rows.ts';
import { type KnownError, listWrongDates } from './known-errors.ts';
import { listMiscounts } from './miscounts.ts';
import type { RowFinding } from './row-finding.ts';
import type { AgreedOnTreatyDate, TableCompared } from './table-compared.ts';
import { findTreatyDateCause } from './treaty-date-cause.ts';
import { findWrongTreatyDate } from './wrong-treaty-date.ts';

/** Of so many doubtful rows it is looked at first whether a date of the treaty leads to what they store. */
const SAMPLE = 200;

/** So many dates that rows store are tried as the date of the treaty. */
const TRIED = 5;

/**
 * Finds the date of the treaty itself under which the rows of a table are to be compared, where its acts lead to another one, and why they do: an
 * instrument that the table lacks, has of another day or has too many.
 *
 * Where the catalogue's record gives a date, no other is tried: under it the rows are compared if that leaves no more of them in doubt,
 * whether or not their stored dates agree on it. Without a record it is the one date that makes stored dates right which are wrong by the acts of
 * the table. A stored date to which an error of counting or of reckoning leads is left to that. Where a table leads to the right date and
 * most of the rows that have it store one and the same other one, that is one fault too.
 *
 * @param compareUnder compares the rows with the clauses under a date of the treaty that is taken as known
 * @returns nothing where no such date makes most of the doubtful rows right and no record gives it, or nothing explains it, and no wrong date of
 *   the treaty was copied
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
  if (recorded !== undefined) {
    return recorded === computed
      ? findCopiedDate(table, doubtful, recorded)
      : compareUnderRecord(table, doubtful, recorded, compareUnder);
  }
  for (const stored of listCandidates(doubtful, computed)) {
    const treaty = assumeInForceOn(table.treaty, stored);
    if (!isSupported(treaty, doubtful)) continue;
    if (isKnownError(table, stored, computed)) continue;
    const cause = findTreatyDateCause(table, stored, undefined);
    if (cause === undefined) continue;
    const findings = markResolved(compareUnder(treaty), doubtful);
    const resolved = findings.filter(isResolved);
    // What is right and would be wrong under it speaks against it as much as what stays wrong.
    if (resolved.length <= findings.filter(isDoubtful).length) continue;
    if (!isBorneOut(table, resolved, stored)) continue;
    const orEarlier = resolved.every((finding) => isOwnDate(table.treaty, finding, stored));
    const dates = { stored, ...(orEarlier ? { orEarlier } : {}) };
    return { treatyDate: { ...dates, rows: resolved.length, ...cause }, findings };
  }
  return findCopiedDate(table, doubtful, undefined);
}

/** Finds a wrong date of the treaty that was copied from row to row, where no error of counting leads to what the rows store. */
function findCopiedDate(
  table: TableCompared,
  doubtful: readonly RowFinding[],
  recorded: CivilDate | undefined,
): AgreedOnTreatyDate | undefined {
  return doubtful.some(isMiscounted) ? undefined : findWrongTreatyDate(table, dateOf(table), recorded);
}

/** Compares a table, which leads to another date of the treaty than the catalogue's record, under that of the record. */
function compareUnderRecord(
  table: TableCompared,
  doubtful: readonly RowFinding[],
  recorded: CivilDate,
  compareUnder: (treaty: Treaty) => readonly RowFinding[],
): AgreedOnTreatyDate | undefined {
  const treaty = assumeInForceOn(table.treaty, recorded);
  if (!isOtherwiseAnswered(treaty, doubtful)) return undefined;
  const cause = findTreatyDateCause(table, recorded, recorded);
  if (cause === undefined) return undefined;
  const findings = markResolved(compareUnder(treaty), doubtful);
  const resolved = findings.filter(isResolved);
  const still = findings.filter(isDoubtful);
  const isAgreed = resolved.length > still.length;
  // A table that follows from acts of its own, or from counting these wrongly, is of another world than the record.
  if (!isAgreed && (still.length > doubtful.length || doubtful.some(isMiscounted))) return undefined;
  const dates = isAgreed ? { stored: recorded, recorded } : { recorded };
  return { treatyDate: { ...dates, rows: resolved.length, ...cause }, findings };
}

const CONSENT: ReadonlySet<string> = new Set(INSTRUMENT_KINDS);

/** Checks if the date of the treaty may be at fault: an instrument has another date, or the treaty is not in force by the table. */
function isDoubtful({ row, ...finding }: RowFinding): boolean {
  if (row.published === undefined || !CONSENT.has(row.kind)) return false;
  return finding.verdict === 'disagreed' || (finding.verdict === 'open' && finding.reason === 'not-in-force');
}

/** Checks if an error of counting leads to what a row stores. */
function isMiscounted(finding: RowFinding): boolean {
  return 'causes' in finding && finding.causes.some((error) => MISCOUNTS.has(error));
}

const MISCOUNTS: ReadonlySet<KnownError> = new Set(['organisation-counted', 'former-state-missing']);

function isResolved({ verdict }: RowFinding): boolean {
  return verdict === 'agreed-under-treaty-date';
}

function dateOf({ life: { entryIntoForce } }: Pick<TableCompared, 'life'>): CivilDate | undefined {
  return entryIntoForce.kind === 'determined' ? entryIntoForce.value : undefined;
}

function findRecordedDate({ treaty, record }: TableCompared): CivilDate | undefined {
  return record.length === 0 ? undefined : dateOf({ life: composeLife(treaty, { acts: record }) });
}

/** Lists the dates that may be that of the treaty: those that most doubtful rows store, then the earliest. */
function listCandidates(doubtful: readonly RowFinding[], computed: CivilDate | undefined): readonly CivilDate[] {
  const counts = new Map<CivilDate, number>();
  for (const { row } of doubtful) {
    if (row.published !== undefined) counts.set(row.published, (counts.get(row.published) ?? 0) + 1);
  }
  const commonest = [...counts].sort(([, some], [, others]) => others - some).slice(0, TRIED);
  const [earliest] = [...counts.keys()].sort();
  const all = [...commonest.map(([date]) => date), earliest];
  return [...new Set(all.flatMap((date) => (date === undefined || date === computed ? [] : [date])))];
}

/** Checks if at least two and most of the doubtful rows store what follows under a date. */
function isSupported(treaty: Treaty, doubtful: readonly RowFinding[]): boolean {
  const sample = doubtful.slice(0, SAMPLE);
  const resolved = listOwnDates(treaty, sample).filter(
    (date, at) => date !== undefined && date === sample[at]?.row.published,
  );
  return resolved.length * 2 > sample.length && resolved.length > 1;
}

/** Checks if for a doubtful row another date follows under a date of the treaty than by the acts of the table. */
function isOtherwiseAnswered(treaty: Treaty, doubtful: readonly RowFinding[]): boolean {
  const sample = doubtful.slice(0, SAMPLE);
  return listOwnDates(treaty, sample).some((date, at) => {
    const finding = sample[at];
    return date !== undefined && (finding === undefined || !('computed' in finding) || finding.computed !== date);
  });
}

/** Lists for each row the date that follows for its instrument under a date of the treaty; `undefined` where none does. */
function listOwnDates(treaty: Treaty, findings: readonly RowFinding[]): readonly (CivilDate | undefined)[] {
  const { finalClauses } = treaty;
  const date = determineTreatyEntryIntoForce(finalClauses.entryIntoForce, []);
  return findings.map(({ row }) => {
    const act = countedActOf(row);
    if (act === undefined || !isConsentAct(act)) return undefined;
    const answer = determineOwnDate(finalClauses, date, act);
    return answer.kind === 'determined' ? answer.value : undefined;
  });
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
  const acts = rows.flatMap((row) => countedActOf(row) ?? []);
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
  const acts = rows.flatMap((row) => countedActOf(row) ?? []);
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
