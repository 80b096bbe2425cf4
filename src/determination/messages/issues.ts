import type { NestedMessage, NoValues } from './values.ts';

/** The kinds of act that no participant does. */
export type KindOfNobody =
  | 'amendment-communication'
  | 'conference-convening'
  | 'amendment-adoption'
  | 'amendment-approval'
  | 'termination';

/** What is wrong with a text that should be JSON, as its parser tells it. */
export type JsonError =
  | 'invalid-symbol'
  | 'invalid-number'
  | 'key-expected'
  | 'value-expected'
  | 'colon-expected'
  | 'comma-expected'
  | 'brace-expected'
  | 'bracket-expected'
  | 'end-expected'
  | 'comment'
  | 'text-not-closed'
  | 'number-breaks-off'
  | 'unicode'
  | 'escape'
  | 'control-character'
  | 'other';

/** A value of a JSON text: a text in quotes, a number or another word as it stands, a list or an object by what it is. */
export interface Found {
  readonly found: 'list' | 'object' | 'value';
  readonly text: string;
}

/** The size that a value must have at least, or at most. */
export interface Bound {
  readonly bound: 'at-least' | 'at-most';
  readonly size: number;
}

/** What a schema has against a value of the right kind. */
export type Objection =
  | 'unknown-code'
  | 'signatories-of-unsigned'
  | 'end-of-unsigned'
  | 'later-of-one'
  | 'not-in-every-year'
  | 'no-end'
  | 'more-than-whole'
  | 'no-time'
  | 'special-for-all'
  | 'adoption-by-nobody'
  | 'procedure-twice'
  | 'last-day-of-former'
  | 'united-of-former'
  | 'extension-without-article';

/** What a file seems to be that is not what is read. */
export type OtherContent = 'treaty' | 'register' | 'scenarios' | 'status-page' | 'list-of-treaties' | 'page';

/** What is wrong with a file, a table or a JSON text, and what to do about it. Texts of the file are shown as `renderExcerpt` writes them. */
export interface IssuesMessages {
  'issue.too-large': { readonly mebibytes: number; readonly most: number };
  'issue.empty': NoValues;
  'issue.empty.blank': NoValues;
  'issue.other-format': { readonly format: 'xlsx' | 'xls' | 'pdf' | 'gzip' };
  'issue.page-cut-short': NoValues;
  'remedy.save-page-again': NoValues;
  /** A list beside that of the names, by its key, with how many entries each has. */
  'issue.unequal-lists': {
    readonly list: string;
    readonly names: string;
    readonly found: number;
    readonly expected: number;
  };
  'remedy.export-again': NoValues;
  'issue.second-treaty': NoValues;
  'issue.other-content': { readonly content: OtherContent };
  /** No row of columns: prose, a list, a text in another form. */
  'issue.other-content.text': NoValues;
  'issue.other-content.geo-json': NoValues;
  /** A list of JSON that holds no objects. */
  'issue.other-content.values': NoValues;
  /** A list of objects, none of which has a key. */
  'issue.other-content.empty-objects': NoValues;
  /** A JSON text that is no object and no list. */
  'issue.other-content.value': { readonly text: string };
  /** The heads of a table, some of them, of which too few are those of acts. */
  'issue.other-content.table': { readonly columns: readonly string[] };
  /** The keys of a JSON text, some of them, of which none is one of ours. */
  'issue.other-content.json': { readonly keys: readonly string[] };
  /** The first row with the names of columns, below others. */
  'issue.heads-below': { readonly line: number };
  'remedy.delete-lines-above': NoValues;
  'remedy.write-objects': { readonly form: string };
  'remedy.write-acts': { readonly columns: string };
  'remedy.of-content': { readonly content: OtherContent; readonly columns: string };
  'issue.utf-16': NoValues;
  'issue.utf-16.broken': NoValues;
  'issue.utf-32': NoValues;
  /** The first byte that is not UTF-8, and how many bytes stand before it. */
  'issue.not-utf-8': { readonly byte: string; readonly offset: number };
  'issue.binary': NoValues;
  'issue.binary.control-character': { readonly character: string };
  'issue.direction-character': { readonly character: string };
  'issue.line-too-long': { readonly mebibytes: number };
  /** More than are looked for; behind a line the file was not checked. */
  'issue.too-many-issues': { readonly most: number; readonly line: number };
  'remedy.check-file': NoValues;
  'remedy.check-file.lines': NoValues;
  'remedy.check-file.rows': NoValues;
  'remedy.check-file.one-treaty': NoValues;
  'remedy.check-file.saved': NoValues;
  'remedy.check-file.repair': NoValues;
  'remedy.split-by-treaty': NoValues;
  'remedy.save-as-text': NoValues;
  'remedy.save-as-text.pdf': NoValues;
  'remedy.save-as-text.xls': NoValues;
  'remedy.save-as-text.gzip': NoValues;
  /** A part of the archive that a workbook is. */
  'issue.workbook': { readonly part: string };
  'issue.workbook.too-large': { readonly mebibytes: number };
  'issue.workbook.none': NoValues;
  'issue.workbook.empty': NoValues;
  'remedy.save-workbook-again': NoValues;
  'remedy.save-as-utf-8': NoValues;
  /** What the byte is in the alphabet in which the file was most likely written. */
  'remedy.save-as-utf-8.letter': { readonly letter: string };
  'remedy.name-text-file': NoValues;
  'remedy.name-text-file.delete-character': NoValues;

  /** How many issues were not listed, and what becomes of a file with any. */
  'file.more-issues': { readonly more: number };
  /** On how many lines an issue stands, and which they are; `…` for those that are not named. */
  'file.on-lines': { readonly count: number; readonly lines: readonly string[] };
  'file.nothing-read': NoValues;

  /** A table, its rows and its columns. */
  'issue.bad-quote': NoValues;
  'issue.bad-quote.open': NoValues;
  'issue.endless-row': NoValues;
  'issue.too-few-cells': { readonly cells: number; readonly columns: number };
  'issue.too-many-cells': { readonly cells: number; readonly columns: number };
  'issue.unnamed-column': { readonly text: string };
  'issue.too-many-lines': { readonly lines: number; readonly most: number };
  'issue.too-long-line': { readonly most: number };
  'issue.no-treaty': NoValues;
  'issue.no-treaty.of-row': NoValues;
  'issue.no-acts': NoValues;
  'issue.no-acts.of-list': NoValues;
  'issue.missing-header': NoValues;
  'issue.duplicate-column': { readonly column: string };
  /** Two heads of one meaning. */
  'issue.duplicate-column.alike': { readonly column: string; readonly other: string };
  /** The date of entry into force. */
  'issue.computed-column': { readonly column: string };
  'issue.unknown-column': { readonly column: string };
  'issue.missing-column': { readonly column: string };
  'issue.missing-column.treaty': NoValues;
  'remedy.quote-whole-cell': NoValues;
  'remedy.close-quote': NoValues;
  'remedy.close-quote.or-check-file': NoValues;
  'remedy.write-empty-cells': NoValues;
  'remedy.quote-cell': NoValues;
  'remedy.name-column': NoValues;
  'remedy.name-column.as': { readonly column: string };
  'remedy.name-treaty': NoValues;
  'remedy.name-treaty.in-row': NoValues;
  'remedy.name-treaty.of-table': NoValues;
  'remedy.name-treaty.of-register': { readonly own: string };
  'remedy.check-export': NoValues;
  /** The names as they are written, with commas between them. */
  'remedy.write-header': { readonly columns: string };
  'remedy.remove-one': NoValues;
  'remedy.remove-column': { readonly columns: readonly string[] };
  'remedy.remove-column.computed': NoValues;
  'remedy.add-columns': { readonly columns: readonly string[] };
  'remedy.add-columns.stored-dates': NoValues;
  'remedy.add-columns.scenario': NoValues;

  /** The cells of an act: empty where it needs one, filled where it has none. The words are those of the file. */
  'issue.empty-cell': NoValues;
  'issue.empty-cell.of-kind': { readonly column: string; readonly kind: string };
  'issue.empty-cell.no-column': { readonly column: string; readonly kind: string };
  'issue.empty-cell.scenario': NoValues;
  'issue.empty-cell.treaty': NoValues;
  'issue.not-for-this-kind': { readonly column: string; readonly kinds: readonly string[] };
  'issue.not-for-this-kind.effective': NoValues;
  'issue.not-for-this-kind.amendment': { readonly kind: string };
  'issue.not-for-this-kind.nobody': { readonly kind: KindOfNobody };
  'issue.not-for-this-kind.names': NoValues;
  'remedy.fill-cell': { readonly column: string };
  /** What to write into the cells of a column that the table lacks. */
  'remedy.add-column': { readonly column: string; readonly remedy: NestedMessage };
  'remedy.empty-cell.or-other-kind': NoValues;
  'remedy.empty-cell.computed': NoValues;
  'remedy.empty-cell.or-acceptance': NoValues;
  'remedy.empty-cell.nobody': { readonly kind: KindOfNobody };
  'remedy.empty-cell.stored-date': NoValues;
  'remedy.or-rename-column': { readonly remedy: NestedMessage };
  'remedy.name-scenario': NoValues;

  /** A text that is no JSON, or not of the shape that is expected. */
  'issue.not-json': { readonly text: string; readonly error: JsonError };
  'issue.not-json.end': { readonly error: JsonError };
  'remedy.mend-json': { readonly error: JsonError };
  'issue.too-deep': { readonly most: number };
  'issue.too-many-values': { readonly most: number };
  'issue.too-long-list': { readonly entries: number; readonly most: number };
  'issue.duplicate-key': { readonly key: string };
  'issue.control-character': { readonly text: string };
  'issue.missing-key': { readonly key: string };
  /** One of several keys must be there, and none is. */
  'issue.missing-key.one-of': { readonly keys: readonly string[] };
  'issue.unknown-key': { readonly key: string };
  'issue.unknown-key.nobody': { readonly kind: KindOfNobody };
  'issue.wrong-type': Found & { readonly expected: string };
  'issue.unknown-word': Found;
  'issue.wrong-form': Found;
  'issue.out-of-range': Found & Bound;
  'issue.out-of-range.empty-text': NoValues;
  'issue.out-of-range.text': Found & Bound;
  'issue.out-of-range.list': Bound;
  'issue.not-valid': Found;
  /** Of a value of the right kind: what the schema has against it. */
  'issue.not-valid.as-a-whole': { readonly why: Objection };
  'remedy.remove-control-character': NoValues;
  'remedy.delete-character': NoValues;
  'remedy.add-key': { readonly key: string };
  /** What the schema says of a value; of those of the catalogue, in English. */
  'remedy.add-key.meaning': { readonly key: string; readonly meaning: string };
  'remedy.add-one-key': { readonly keys: readonly string[] };
  'remedy.add-key.one-of': { readonly key: string; readonly words: readonly string[] };
  'remedy.remove-key': { readonly keys: readonly string[] };
  'remedy.remove-participant': { readonly kind: KindOfNobody };
  'remedy.write-type': { readonly expected: string };
  'remedy.write-type.meaning': { readonly expected: string; readonly meaning: string };
  'remedy.write-instead': { readonly text: string };
  'remedy.write-one-of': { readonly words: readonly string[] };
  /** What to do, and a sketch of what is to be written, the same in every language. */
  'remedy.of-form': { readonly remedy: NestedMessage; readonly form: string };
  'remedy.or-word': { readonly remedy: NestedMessage; readonly words: readonly string[] };
  'remedy.write-meaning': { readonly meaning: string };
  'remedy.write-within': Bound;
  'remedy.see-schema': NoValues;

  /** A file of scenarios, and a table of many treaties. */
  'issue.no-scenarios': NoValues;
  'issue.duplicate-name': { readonly name: string };
  'issue.scattered': { readonly name: string };
  'issue.wrong-value.scenario': { readonly name: string };
  'issue.unknown-treaty.of-row': { readonly treaty: string };
  /** A register says that it is one of another treaty than the one it is used with. */
  'issue.register-of-another': { readonly own: string; readonly treaty: string };
  /** The rows of a treaty do not stand together: the line of the other, or those on which the others begin and end. */
  'issue.treaty-comes-back': { readonly treaty: string; readonly otherLine: number };
  'issue.treaty-comes-back.rows': { readonly treaty: string; readonly firstLine: number; readonly lastLine: number };
  'issue.treaty-twice': { readonly treaty: string; readonly otherLine: number };
  'remedy.write-scenarios': NoValues;
  'remedy.put-scenario-together': NoValues;
  'remedy.put-scenario-together.on-line': NoValues;
  'remedy.write-scenario-name': NoValues;
  'remedy.write-known-treaty': NoValues;
  'remedy.sort-by-treaty': NoValues;
  'remedy.keep-one-row': NoValues;
}
