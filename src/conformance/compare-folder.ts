import { FUNCTION, OBJECT, OBJECTS, TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Determination } from '../determination/determination.ts';
import type { Message } from '../determination/messages/message.ts';
import { parsePublishedTable } from '../formats/parse-published-table.ts';
import { type PublishedTreaty, parsePublishedTreaties } from '../formats/parse-published-treaties.ts';
import type { UnreadColumn } from '../formats/published-columns.ts';
import type { PublishedRow } from '../formats/published-row.ts';
import { type Linked, linkWithOthers } from '../lifecycle/link-treaty.ts';
import type { NamesInLanguages } from '../participants/own-participant.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { openTreatyIds } from '../reading/csv/open-treaty-ids.ts';
import type { Issue } from '../reading/issues/issue.ts';
import { issueOfOtherRegister } from '../reading/issues/issue-of-other-register.ts';
import type { RowListeners } from '../reading/rows-left.ts';
import type { Act } from '../treaty/act.ts';
import type { LedgerEntry } from '../treaty/ledger-entry.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { listActsOfFormerStates } from './acts-of-former-states.ts';
import { actsOf } from './acts-of-rows.ts';
import { isNothingCompared } from './audit-counts.ts';
import { compareRows, type RowFinding, type TreatyDateFinding } from './compare-rows.ts';
import { compareTreaty, type TreatyFinding } from './compare-treaty.ts';
import { findInLedger } from './find-in-ledger.ts';
import { listRowsOfTreaty, type RowsOfTreaty } from './rows-of-treaty.ts';

/** A file of the folder, by its name without `.csv`. */
export interface TableFile {
  readonly name: string;
  readonly text: string;
}

/** A finding about a row, and what the ledger says of it. */
export interface LedgeredFinding {
  readonly finding: RowFinding;
  readonly ledger?: LedgerEntry;
}

/** What a folder says of one treaty, compared with the clauses. */
export interface TreatyConformance {
  readonly treaty: Treaty;
  /** When the treaty is in force by its table. */
  readonly entryIntoForce: Determination<CivilDate>;
  /** The published date of the treaty itself; left out where the folder has none. */
  readonly own?: TreatyFinding;
  readonly ownLedger?: LedgerEntry;
  /** Where the stored dates of the table agree on another date of the treaty than its acts lead to. */
  readonly treatyDate?: TreatyDateFinding;
  /** What the ledger says of that: an entry for each instrument that the table lacks, or has too many; none where it lacks an entry for one. */
  readonly treatyDateLedger?: readonly LedgerEntry[];
  readonly rows: readonly LedgeredFinding[];
  /**
   * There where no published date was compared, neither of a row nor of the treaty itself, though there are acts from which dates follow, or no instrument, or
   * no column of stored dates that is read.
   */
  readonly noneCompared?: true;
  /** There beside `noneCompared` where its table has a column of stored dates, which is empty in every row. */
  readonly nothingStored?: true;
  /** How many rows of its table are of other treaties, and were left out; none where there are none. */
  readonly ofOthers?: number;
  /** The columns of its table that are not read; none where all are. */
  readonly unread?: readonly UnreadColumn[];
  /** The former States whose acts were taken from the record of the catalogue, because the folder has nothing of them. */
  readonly fromRecord: readonly ParticipantCode[];
}

/** A folder of registers with published dates, compared with the clauses of the catalogue. */
export interface FolderCompared {
  readonly treaties: readonly TreatyConformance[];
  /** What cannot be compared, and why: a treaty that the catalogue does not have, a table with issues. */
  readonly left: readonly { readonly name: string; readonly why: Message; readonly issues: readonly Issue[] }[];
}

/** What the clauses and records of treaties are taken from, and what is known of dates that differ. */
export interface CatalogueAccess {
  readonly ledger?: readonly LedgerEntry[];
  readonly findTreaty: (id: string) => Treaty | undefined;
  readonly findRegister: (id: string) => Pick<Register, 'acts'> | undefined;
}

/** What is done with rows that cannot be read. */
export interface FolderListeners extends NamesInLanguages {
  /** Takes the issues of each row that is left out, with the name of its table; without it a table with such rows is not compared. */
  readonly skip?: (table: string, issues: readonly Issue[]) => void;
}

/**
 * Compares a folder of registers with published dates with the clauses of the catalogue: one table a treaty, named by its id;
 * `truth`, the published dates of the treaties themselves; `dissolved-states`, deposits of States that have ceased to exist, by
 * treaty, which today's tables leave out; without that table they are taken from the records of the catalogue. A clause that refers to
 * another treaty is linked with that treaty's table in the folder, or with its record in the catalogue.
 *
 * @param tables every table of the folder
 * @param listeners with `skip`, rows that cannot be read are left out of the tables in which others can be read
 * @example compareFolder([{ name: 'none', text: '' }], { findTreaty: () => undefined, findRegister: () => undefined }).left[0]?.why.code // 'why.no-treaty-of-this-id'
 * @see docs/legal-sources.md
 */
export function compareFolder(
  tables: readonly TableFile[],
  catalogue: CatalogueAccess,
  listeners: FolderListeners = {},
): FolderCompared {
  assertArgument('compareFolder', 'tables', OBJECTS, tables);
  assertArgument('compareFolder', 'catalogue', OBJECT, catalogue);
  assertArgument('compareFolder', 'listeners', OBJECT, listeners);
  assertArgument('compareFolder', 'catalogue.findTreaty', FUNCTION, catalogue.findTreaty);
  assertArgument('compareFolder', 'catalogue.findRegister', FUNCTION, catalogue.findRegister);
  const { bearersOf } = listeners;
  const left: { name: string; why: Message; issues: readonly Issue[] }[] = [];
  const published = readTruth(tables, left, listeners);
  const dissolved = readDissolved(tables, left, listeners);
  const rowsOf = new Map<string, readonly PublishedRow[]>();
  const toldOf = new Map<string, Pick<TreatyConformance, 'ofOthers' | 'unread'>>();
  const withStoredDates = new Set<string>();
  for (const { name, text } of tables) {
    if (isFolderTable(name)) continue;
    const treaty = catalogue.findTreaty(name);
    if (treaty === undefined) {
      left.push({ name, why: { code: 'why.no-treaty-of-this-id', values: {} }, issues: [] });
      continue;
    }
    const { participants = [] } = treaty.finalClauses.participation;
    const tellUnread = (columns: readonly UnreadColumn[], hasStoredDates: boolean): void => {
      if (hasStoredDates) withStoredDates.add(name);
      if (columns.length > 0) toldOf.set(name, { unread: columns });
    };
    const parsed = parsePublishedTable(text, {
      participants,
      bearersOf,
      findTreatyId: openTreatyIds([name], listeners.findTreatyId),
      tellUnread,
      ...skipIn(name, listeners),
    });
    const ofTable = parsed.ok ? listRowsOfTreaty(parsed.value, name) : undefined;
    const issues = parsed.ok ? listIssuesOfOthers(name, ofTable) : parsed.issues;
    if (issues.length > 0) left.push({ name, why: { code: 'why.table-unreadable', values: {} }, issues });
    else if (ofTable !== undefined) {
      const { rows, ofOthers } = ofTable;
      rowsOf.set(name, [...rows, ...dissolved.filter((row) => row.treaty === name)]);
      if (ofOthers > 0) toldOf.set(name, { ...toldOf.get(name), ofOthers });
    }
  }
  const hasDissolved = tables.some(({ name }) => name === DISSOLVED);
  const recordOf = (id: string): readonly Act[] => (hasDissolved ? [] : (catalogue.findRegister(id)?.acts ?? []));
  const link = linkWith(rowsOf, catalogue, recordOf);
  const treaties = [...rowsOf].flatMap(([id, rows]): readonly TreatyConformance[] => {
    const linked = link(id);
    if (linked?.kind !== 'linked') return [];
    const compared = compareOne(linked.treaty, rows, published.get(id), recordOf(id), catalogue.ledger);
    const isEmpty = rows.every(({ published: stored }) => stored === undefined);
    const hasColumn = withStoredDates.has(id);
    // Nothing was compared of a table without such a column, also where no date follows from its acts.
    const noneCompared = compared.noneCompared ?? (compared.own === undefined && isEmpty && !hasColumn);
    const nothingStored = noneCompared && isEmpty && hasColumn;
    const none = { ...(noneCompared && { noneCompared }), ...(nothingStored && { nothingStored }) };
    return [{ ...compared, ...none, ...toldOf.get(id) }];
  });
  for (const id of published.keys()) {
    if (!rowsOf.has(id) && !left.some(({ name }) => name === id)) {
      left.push({ name: id, why: { code: 'why.no-table', values: {} }, issues: [] });
    }
  }
  return { treaties, left };
}

/** Refuses a table no row of which is of its treaty. */
function listIssuesOfOthers(treaty: string, table: RowsOfTreaty | undefined): readonly Issue[] {
  if (table === undefined || table.rows.length > 0 || table.ofOthers === 0) return [];
  return [issueOfOtherRegister(table.others.join(', '), treaty)];
}

function skipIn(table: string, { skip }: FolderListeners): Pick<RowListeners, 'skip'> {
  return skip === undefined ? {} : { skip: (issues) => skip(table, issues) };
}

const TRUTH = 'truth';
const DISSOLVED = 'dissolved-states';

/**
 * Checks if a table of a folder is one of those that are about all its treaties: `truth` and `dissolved-states`.
 *
 * @example isFolderTable('truth') // true
 */
export function isFolderTable(name: string): boolean {
  assertArgument('isFolderTable', 'name', TEXT, name);
  return name === TRUTH || name === DISSOLVED;
}

function compareOne(
  treaty: Treaty,
  rows: readonly PublishedRow[],
  published: PublishedTreaty | undefined,
  record: readonly Act[],
  known: readonly LedgerEntry[] = [],
): TreatyConformance {
  const { life, findings, fromRecord, treatyDate: found } = compareRows(treaty, rows, record);
  // Here each row that differs is explained by itself, by a known error or the ledger.
  const treatyDate = found?.isWrong === true ? undefined : found;
  const own = published === undefined ? undefined : compareTreaty(published, treaty, life, allActsOf(rows, record));
  const ownLedger =
    own === undefined || own.verdict === 'agreed'
      ? undefined
      : findInLedger(known, { treaty: treaty.id, published: own.published.inForceOn });
  return {
    treaty,
    entryIntoForce: life.entryIntoForce,
    ...(own === undefined ? {} : { own }),
    ...(ownLedger === undefined ? {} : { ownLedger }),
    ...(treatyDate === undefined ? {} : { treatyDate, ...explainTreatyDate(known, treaty.id, treatyDate) }),
    rows: findings.map((finding) => {
      const ledger = isDifferent(finding) ? findInLedger(known, { ...finding.row, treaty: treaty.id }) : undefined;
      return ledger === undefined ? { finding } : { finding, ledger };
    }),
    fromRecord,
    ...(own === undefined && isNoneCompared(findings) && { noneCompared: true as const }),
  };
}

function isNoneCompared(findings: readonly RowFinding[]): boolean {
  const compared = findings.filter(({ row }) => row.published !== undefined).length;
  const filled = findings.filter(({ verdict }) => verdict === 'filled').length;
  return isNothingCompared(compared, { filled, agreed: findings.length - filled });
}

/** A table of which every instrument that makes the difference is in the ledger, under the date on which the stored dates agree, is explained. */
function explainTreatyDate(
  known: readonly LedgerEntry[],
  treaty: string,
  { missing, additional, stored, recorded }: TreatyDateFinding,
): Pick<TreatyConformance, 'treatyDateLedger'> {
  const different = [...missing, ...additional];
  const published = stored ?? recorded;
  const entries = different.flatMap(({ participant }) => findInLedger(known, { treaty, participant, published }) ?? []);
  return entries.length > 0 && entries.length === different.length ? { treatyDateLedger: entries } : {};
}

function allActsOf(rows: readonly PublishedRow[], record: readonly Act[]): readonly Act[] {
  return [...actsOf(rows), ...listActsOfFormerStates(rows, record)];
}

/**
 * Checks if a finding is of a stored date that is not the computed one, or for which none can be computed.
 *
 * @example isDifferent({ row: { line: 2, participant: 'NOR', kind: 'accession' }, verdict: 'open', reason: 'no-day', why: '', causes: [] }) // false
 */
export function isDifferent({ verdict, row }: RowFinding): boolean {
  const isOther = verdict === 'disagreed' || verdict === 'open' || verdict === 'refused';
  return isOther && !('act' in row) && row.published !== undefined;
}

/**
 * Checks if a finding is one that must be explained: a stored date that is not the computed one, though there is a day to compute it
 * from. Where the clause runs from a notification, a row without it has none.
 *
 * @example isForLedger({ row: { line: 2, participant: 'NOR', kind: 'accession' }, verdict: 'open', reason: 'no-day', why: '', causes: [] }) // false
 */
export function isForLedger(finding: RowFinding): boolean {
  assertArgument('isForLedger', 'finding', OBJECT, finding);
  const isWithoutStart = finding.verdict === 'open' && finding.reason === 'not-notified';
  return isDifferent(finding) && finding.row.on !== undefined && !isWithoutStart;
}

/**
 * Checks if a finding is explained: by the ledger, of its own date or of the treaty's, or by a known error that leads to its date.
 *
 * @example isExplained({ finding: { row: { line: 2, participant: 'NOR', kind: 'accession' }, verdict: 'open', reason: 'no-day', why: '', causes: [] } }, {}) // true
 */
export function isExplained(ledgered: LedgeredFinding, conformance: Pick<TreatyConformance, 'ownLedger'>): boolean {
  assertArgument('isExplained', 'ledgered', OBJECT, ledgered);
  assertArgument('isExplained', 'conformance', OBJECT, conformance);
  const { finding, ledger } = ledgered;
  const { ownLedger } = conformance;
  assertArgument('isExplained', 'ledgered.finding', OBJECT, finding);
  if (!isForLedger(finding) || ledger !== undefined || ownLedger !== undefined) return true;
  // That the clause leads to a date from some other day is a hint to a rule that the definition lacks, and explains nothing yet.
  return 'causes' in finding && finding.causes.some((cause) => cause !== 'from-a-later-day');
}

function linkWith(
  rowsOf: ReadonlyMap<string, readonly PublishedRow[]>,
  catalogue: CatalogueAccess,
  recordOf: (id: string) => readonly Act[],
): (id: string) => Linked | undefined {
  const { findTreaty } = catalogue;
  const findRegister = (id: string) => {
    const rows = rowsOf.get(id);
    const treaty = findTreaty(id);
    if (rows === undefined || treaty === undefined) return catalogue.findRegister(id);
    return { acts: allActsOf(rows, recordOf(id)) };
  };
  return (id) => {
    const treaty = findTreaty(id);
    return treaty === undefined ? undefined : linkWithOthers(treaty, { findTreaty, findRegister });
  };
}

function readTruth(
  tables: readonly TableFile[],
  left: { name: string; why: Message; issues: readonly Issue[] }[],
  listeners: FolderListeners,
): ReadonlyMap<string, PublishedTreaty> {
  const file = tables.find(({ name }) => name === TRUTH);
  if (file === undefined) return new Map();
  const parsed = parsePublishedTreaties(file.text, skipIn(TRUTH, listeners));
  if (parsed.ok) return new Map(parsed.value.map((each) => [each.treaty, each]));
  left.push({ name: TRUTH, why: { code: 'why.table-unreadable', values: {} }, issues: parsed.issues });
  return new Map();
}

function readDissolved(
  tables: readonly TableFile[],
  left: { name: string; why: Message; issues: readonly Issue[] }[],
  listeners: FolderListeners,
): readonly PublishedRow[] {
  const file = tables.find(({ name }) => name === DISSOLVED);
  if (file === undefined) return [];
  // Every row is a deposit; the table has no column for its kind.
  const parsed = parsePublishedTable(file.text, {
    kind: 'ratification',
    bearersOf: listeners.bearersOf,
    findTreatyId: listeners.findTreatyId,
    ...skipIn(DISSOLVED, listeners),
  });
  if (parsed.ok) return parsed.value;
  left.push({ name: DISSOLVED, why: { code: 'why.table-unreadable', values: {} }, issues: parsed.issues });
  return [];
}
