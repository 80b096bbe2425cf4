import type { OwnNames } from '../participants/own-participant.ts';
import { refuseSize } from '../reading/bytes/refuse-size.ts';
import type { CsvColumn } from '../reading/csv/csv-columns.ts';
import { openRegisterRows } from '../reading/csv/open-register-rows.ts';
import { composeSources, isRegisterColumn } from '../reading/csv/parse-register-csv.ts';
import { openRowSplitter, type TableRow } from '../reading/csv/split-rows.ts';
import { composeCells, openColumnsInUse } from '../reading/csv/write-register-csv.ts';
import { type Issue, issueOfFile, issueOnLine, type Parsed } from '../reading/issues/issue.ts';
import { issueOfOtherRegister } from '../reading/issues/issue-of-other-register.ts';
import { isJson, isJsonTable, parseJsonTable } from '../reading/json/parse-json-table.ts';
import { parseRegisterJson } from '../reading/json/parse-register-json.ts';
import { refuseValueAlone } from '../reading/refuse-content.ts';
import type { RowListeners } from '../reading/rows-left.ts';
import type { Act } from '../treaty/act.ts';
import type { Register } from '../treaty/register.ts';
import { type FormTold, findForeignTable } from './find-foreign-table.ts';
import type { ForeignFormId } from './foreign-form.ts';
import { isMarkup, isWithinFirstTag, WITHOUT_TABLE } from './markup/read-page.ts';
import { openForeignRows } from './open-foreign-rows.ts';
import { isPublishedColumn } from './published-columns.ts';

/** In which form a file was read: one of our own, or one in which others publish. */
export type FormRead = 'table' | 'list' | 'register' | ForeignFormId;

/** How a file is converted. */
export interface ConversionOptions extends RowListeners, OwnNames {
  /** The form that the user says it is; left out, it is told by the heads. */
  readonly form?: ForeignFormId;
  /** The treaty whose rows are read of a table of several. */
  readonly treatyId?: string;
  /** Gives the acts of every treaty of a table of several, each with the id of its treaty. */
  readonly everyTreaty?: true;
}

/** Takes an act, with the id of its treaty where the row names that. */
type TakeAct = (act: Act, treaty?: string) => void;

/** What a file holds beside its acts, which were given one by one. */
export interface Converted {
  readonly form: FormRead;
  /** Everything but the acts; a table does not say its `treaty`. */
  readonly register: Omit<Register, 'acts' | 'treaty'> & { readonly treaty?: string };
  /** The columns that the acts need in a table, in the order in which they are written. */
  readonly columns: readonly CsvColumn[];
  /** What is told of a table that others have published. */
  readonly told?: FormTold;
}

/** A file that is read as its text comes in, whatever its form. */
export interface Conversion {
  /** Takes the next piece of text; says whether any further one is of use. */
  readonly push: (text: string) => boolean;
  /** Says what the file holds beside its acts, or every issue: then none of the acts that were given is to be used. */
  readonly end: () => Parsed<Converted>;
}

/**
 * Opens what reads the acts of a file in any form that is known, our own or another's, as `parseAnyRegister` does, and gives them one by one. A table
 * of cells is read as it comes in, and may be of any size; JSON, a page and an XML document are read as a whole at their end.
 *
 * @param take takes each act, with `everyTreaty` beside the id of its treaty
 * @param options `participants` are those that the treaty declares for itself; `leave`, `passOver` and `skip` as of `parseRegister`; `form` says which form it is
 * @example openConversion(() => {}).push('participant,kind,date\n') // true
 */
export function openConversion(take: TakeAct, options: ConversionOptions = {}): Conversion {
  let begun = '';
  let reader: Conversion | undefined;
  const open = (): Conversion =>
    isJson(begun) || isMarkup(begun) ? openDocument(take, options) : openTable(take, options);
  return {
    push: (text) => {
      if (reader !== undefined) return reader.push(text);
      begun += text;
      if (begun.trim() === '' || isWithinFirstTag(begun)) return true;
      if (begun.startsWith('\u{feff}')) begun = begun.slice(1);
      reader = open();
      return reader.push(begun);
    },
    end: () => {
      if (reader !== undefined) return reader.end();
      const last = open();
      last.push(begun);
      return last.end();
    },
  };
}

/** Opens a table of cells. In its first rows it shows whether it is one of others; until then its text is kept. */
function openTable(take: TakeAct, options: ConversionOptions): Conversion {
  const { leave, form: asked, participants = [] } = options;
  let begun = '';
  let isOurs = false;
  const lenient = openRowSplitter({ quotes: 'lenient', isColumn: isPublishedColumn });
  const strict = openRowSplitter({ quotes: 'strict', isColumn: isRegisterColumn });
  const foreign = openForeignRows({
    leave,
    form: asked,
    treaty: treatyReadOf(options),
    participantsOf: () => participants,
  });
  const acts = openActs(take, options);

  const readOurs = (): boolean => {
    isOurs = true;
    return acts.push(strict.push(begun));
  };
  /** Row by row, so that what of one is no act is told before the next, whichever of the two readers leaves it. */
  const readRows = (rows: readonly TableRow[]): boolean => {
    for (const row of rows) {
      const given = foreign.push([row]);
      if (foreign.found() === undefined && given.length > 0) return readOurs();
      if (!acts.push(given)) return false;
    }
    return true;
  };
  return {
    push: (text) => {
      if (isOurs) return acts.push(strict.push(text));
      if (foreign.found() === undefined) begun += text;
      return readRows(lenient.push(text));
    },
    end: () => {
      if (!isOurs) readRows(lenient.end());
      if (!isOurs && foreign.found() === undefined) {
        const value = refuseValueAlone(begun);
        if (value !== undefined) return { ok: false, issues: [value] };
        readOurs();
      }
      if (isOurs) acts.push(strict.end());
      const told = foreign.found();
      if (told === undefined) return acts.end('table');
      return acts.end({ ...told, facts: new Map(), others: foreign.others });
    },
  };
}

/** Opens a text that is read as a whole. */
function openDocument(take: TakeAct, options: ConversionOptions): Conversion {
  let text = '';
  let tooLarge: Issue | undefined;
  return {
    push: (piece) => {
      tooLarge ??= refuseSize(text.length + piece.length);
      if (tooLarge !== undefined) return false;
      text += piece;
      return true;
    },
    end: () => (tooLarge === undefined ? readDocument(text, take, options) : { ok: false, issues: [tooLarge] }),
  };
}

function readDocument(text: string, take: TakeAct, options: ConversionOptions): Parsed<Converted> {
  const read = openActs(take, options);
  const { leave, form, participants = [] } = options;
  const foreign = findForeignTable(text, {
    form,
    leave,
    treaty: treatyReadOf(options),
    participantsOf: () => participants,
  });
  if (foreign !== undefined) {
    if (foreign.issues.length > 0) return { ok: false, issues: foreign.issues };
    read.push(foreign.rows);
    return read.end(foreign);
  }
  if (!isJson(text)) return { ok: false, issues: [WITHOUT_TABLE] };
  if (!isJsonTable(text)) {
    const parsed = parseRegisterJson(text, options);
    if (!parsed.ok) return parsed;
    const { acts, ...register } = parsed.value;
    const columns = openColumnsInUse();
    for (const act of acts) {
      columns.take(composeCells(act, codeOf));
      take(act);
    }
    return { ok: true, value: { form: 'register', register, columns: columns.list() } };
  }
  const table = parseJsonTable(text);
  if (!table.ok) return table;
  read.push(table.value);
  return read.end('list');
}

/** The acts of one table, in whatever form it is. */
interface ActsOfTable {
  /** Takes the next rows; says whether any further one is of use. */
  readonly push: (rows: Iterable<TableRow>) => boolean;
  /** Says what came of it; of a table of others what is told of it. */
  readonly end: (form: 'table' | 'list' | FormTold) => Parsed<Converted>;
}

function openActs(take: TakeAct, { skip, ...options }: ConversionOptions): ActsOfTable {
  const sources = new Set<string>();
  const columns = openColumnsInUse();
  const skipped: (readonly Issue[])[] = [];
  const takeWithSource = (act: Act, treaty?: string): void => {
    if (act.source !== undefined) sources.add(act.source);
    columns.take(composeCells(act, codeOf));
    take(act, treaty);
  };
  const rows = openRegisterRows(takeWithSource, {
    ...options,
    ...(skip && { skip: (issues: readonly Issue[]) => skipped.push(issues) }),
  });
  return {
    push: (next) => {
      for (const row of next) if (!rows.push(row)) return false;
      return true;
    },
    end: (form) => {
      const end = rows.end();
      const told = typeof form === 'string' ? undefined : form;
      // The cells of a row of others stand elsewhere in the file.
      const show = (issues: readonly Issue[]): readonly Issue[] =>
        told === undefined ? issues : issues.map(issueOnLine);
      if (!end.ok) return { ok: false, issues: refuseOthers(told, end.issues, options.treatyId) ?? show(end.issues) };
      for (const issues of skipped) skip?.(show(issues));
      const { completeness, treaty } = end.value;
      const register = {
        ...(treaty !== undefined && { treaty }),
        ...(completeness && { completeness }),
        sources: composeSources(sources),
      };
      const value = { register, columns: columns.list() };
      return {
        ok: true,
        value: typeof form === 'string' ? { form, ...value } : { form: form.form, ...value, told: form },
      };
    },
  };
}

/** Refuses a table of which no row is of the treaty asked for; where none is, it names those that there are. */
function refuseOthers(
  told: FormTold | undefined,
  issues: readonly Issue[],
  treatyId: string | undefined,
): readonly Issue[] | undefined {
  const ids = [...(told?.others().keys() ?? [])].join(', ');
  if (ids === '' || issues.some(({ code }) => code !== 'no-acts')) return undefined;
  if (treatyId !== undefined) return [issueOfOtherRegister(ids, treatyId)];
  const what = { code: 'issue.no-treaty', values: {} } as const;
  return [issueOfFile({ what, remedy: { code: 'remedy.name-treaty.of-register', values: { own: ids } } })];
}

/** Says which rows of a table of several treaties are read; `undefined` for all. */
function treatyReadOf({ treatyId, everyTreaty }: ConversionOptions): string | undefined {
  return everyTreaty === true ? treatyId : (treatyId ?? '');
}

function codeOf(code: string): string {
  return code;
}
