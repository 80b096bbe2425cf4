/** The acts of a treaty as others publish them: tables in many forms, pages saved from a browser, documents, told by themselves. */

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
