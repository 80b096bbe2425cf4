/** Published dates compared with the clauses of treaties: whole folders of registers, tables of any size as a stream, and how often a record touched an unsettled question. */

export { type Ambiguity, composeAmbiguity, type Touched } from './conformance/ambiguity.ts';
export {
  type Audit,
  type AuditCounts,
  type AuditEnd,
  type AuditOptions,
  type AuditPart,
  isAuditFinding,
  openAudit,
} from './conformance/audit-stream.ts';
export {
  type CatalogueAccess,
  compareFolder,
  type FolderCompared,
  type FolderListeners,
  isExplained,
  isFolderTable,
  isForLedger,
  type LedgeredFinding,
  type TableFile,
  type TreatyConformance,
} from './conformance/compare-folder.ts';
export { compareRows, type RowFinding, type RowsCompared, type TreatyDateFinding } from './conformance/compare-rows.ts';
export { compareTreaty, type TreatyFinding } from './conformance/compare-treaty.ts';
export {
  type ActFinding,
  type ActsCompared,
  compareWithRecord,
  type LikeDate,
  type OwnAct,
  type RecordToCompare,
} from './conformance/compare-with-record.ts';
export { findInLedger, type PublishedDate } from './conformance/find-in-ledger.ts';
export {
  describeError,
  KNOWN_ERRORS,
  type KnownError,
  listWrongDates,
  type WrongDate,
} from './conformance/known-errors.ts';
export { listOwnActs, type OwnActs } from './conformance/list-own-acts.ts';
export { listLikelyCauses } from './conformance/order-causes.ts';
export { parsePublishedTable } from './formats/parse-published-table.ts';
export type { PublishedTreaty } from './formats/parse-published-treaties.ts';
export type { PublishedRow } from './formats/published-row.ts';
export type { LedgerEntry } from './treaty/ledger-entry.ts';
