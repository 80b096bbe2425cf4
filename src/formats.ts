/** The acts of a treaty as others publish them: tables in many forms, pages saved from a browser, documents, told by themselves; and what follows from them, as others read it. */

export { type CellsOfActs, cellsOfActs, cellsOfExtension } from './export/cells-of-acts.ts';
export { findWhyEnded } from './export/cells-of-answer.ts';
export { clauseVersionOf } from './export/clause-version.ts';
export { composeTreatyRow, type TreatyRowOptions } from './export/compose-treaty-row.ts';
export { composeDataPackage, type DataPackageOptions } from './export/data-package.ts';
export { composeDataSet, type DataSetOptions } from './export/data-set.ts';
export { composeParquetScript, composeSqliteScript, type DatabaseContent } from './export/database-script.ts';
export {
  composeJsonLd,
  composeLegislation,
  type LegislationOptions,
  type LinkedData,
} from './export/legislation.ts';
export { listParticipationRows, type RowsOptions } from './export/list-participation-rows.ts';
export { loadWorkbookOf } from './export/load-workbook-of.ts';
export {
  PARTICIPATION_COLUMNS,
  type ParticipationColumn,
  type ParticipationColumnName,
  type ParticipationRow,
  type WithoutValue,
} from './export/participation-columns.ts';
export {
  openParticipationWriter,
  PARTICIPATION_FORMS,
  type ParticipationForm,
  type ParticipationWriter,
  writeParticipations,
} from './export/participation-writer.ts';
export { composeParticipationsSchema } from './export/participations-schema.ts';
export {
  isAddress,
  isWikidataItem,
  type QuickStatements,
  type QuickStatementsOptions,
  writeQuickStatements,
} from './export/quick-statements.ts';
export {
  type MatrixOptions,
  openScenarioMatrix,
  type ScenarioColumn,
  type ScenarioMatrix,
} from './export/scenario-matrix.ts';
export { TREATY_COLUMNS, type TreatyRow } from './export/treaty-columns.ts';
export {
  type ForeignTable,
  type ForeignTableOptions,
  type FormTold,
  findForeignTable,
} from './formats/find-foreign-table.ts';
export { FOREIGN_FORMS, type ForeignFormId } from './formats/foreign-form.ts';
export {
  type Conversion,
  type ConversionOptions,
  type Converted,
  type FormRead,
  openConversion,
} from './formats/open-conversion.ts';
export { type AnyRegisterOptions, parseAnyRegister } from './formats/parse-any-register.ts';
export { type ActsRead, findPageTotals, type PageTotals } from './formats/un-status-table/page-totals.ts';
export { isWorkbook, loadSheet } from './formats/workbook/load-sheet.ts';
export type { SheetText } from './formats/workbook/parse-workbook.ts';
export type { CsvColumn } from './reading/csv/csv-columns.ts';
