import type { OwnParticipant } from '../participants/own-participant.ts';
import { EUROPEAN_UNION } from '../participants/participant-code.ts';
import type { WhyAside } from '../reading/csv/act-aside.ts';
import { issueOfUnevenRow, issueOfUnnamedColumn } from '../reading/csv/issue-of-unreadable-row.ts';
import type { RowLeft } from '../reading/csv/read-other-heads.ts';
import type { TableRow } from '../reading/csv/split-rows.ts';
import { columnNameOf } from '../reading/csv/table-form.ts';
import { unTreatySeries } from './action-lists/un-treaty-series.ts';
import { unitedKingdom } from './action-lists/united-kingdom.ts';
import { councilOfEurope } from './council-of-europe/read.ts';
import { ecolex } from './ecolex/read.ts';
import type { CellRow, ForeignForm, ForeignFormId, ForeignReader } from './foreign-form.ts';
import { hcch } from './hcch/read.ts';
import { icrc } from './icrc/read.ts';
import { ilo } from './ilo/read.ts';
import { netherlands } from './netherlands/read.ts';
import { openclimatedata } from './openclimatedata/read.ts';
import { isWithoutCode } from './organisations-without-code.ts';
import { participations } from './participations/read.ts';
import { isPublishedHeader } from './published-columns.ts';
import { switzerland } from './switzerland/read.ts';
import { unStatusTable } from './un-status-table/read.ts';
import { uncitral } from './uncitral/read.ts';
import { wipo } from './wipo/read.ts';
import { wipoLex } from './wipo-lex/read.ts';

/** In the order in which they are looked for: the heads of the last are the least of their own. */
const FORMS: readonly ForeignForm[] = [
  wipo,
  wipoLex,
  openclimatedata,
  unTreatySeries,
  unitedKingdom,
  netherlands,
  hcch,
  councilOfEurope,
  switzerland,
  uncitral,
  ilo,
  icrc,
  ecolex,
  participations,
  unStatusTable,
];

/** In how many rows the head of a table is looked for: pages have titles above it. */
export const ROWS_LOOKED_AT = 30;

/** A table that may be of another form than ours, whose rows come one after the other. */
export interface ForeignRows {
  /** Takes the next rows of the table, and gives them in our columns, the first of them the heads. */
  readonly push: (rows: readonly TableRow[]) => readonly TableRow[];
  /** Gives what is left: a table of which no head was found is given as it stands. */
  readonly end: () => readonly TableRow[];
  /** What is known of the form in which the table is published; left out for one in ours. */
  readonly found: () => FormOfTable | undefined;
  /** The treaties of the rows that are of others than the one asked for, by their ids, and how many rows each has. */
  readonly others: () => ReadonlyMap<string, number>;
}

/** The form of a table that others have published. */
export interface FormOfTable extends Pick<ForeignForm, 'hasOneRowAParty'> {
  readonly form: ForeignFormId;
  /** The heads of columns that hold no acts, and are left as a whole. */
  readonly columnsLeft: readonly string[];
}

/** How a table is opened that others may have published. */
export interface ForeignRowsOptions {
  /** Takes what of a row is no act, and whether it is the first of what the row tells, which then has no acts. */
  readonly leave?: ((row: RowLeft, beginsRow: boolean) => void) | undefined;
  /** The form that the user says it is; left out, any. */
  readonly form?: ForeignFormId | undefined;
  /** The treaty whose rows are read of a table of several; left out, the table gets a column that names it. */
  readonly treaty?: string | undefined;
  /** Gives the participants that a treaty declares for itself, by its id; '' where the table does not name it. */
  readonly participantsOf?: ((treaty: string) => readonly OwnParticipant[]) | undefined;
}

/**
 * Opens a table that others may have published: the form is told by the heads of its columns, wherever in its first rows they stand. A table in our
 * own form, and one in none that is known, is given as it stands.
 *
 * @param options `leave` takes what of a row is no act; `form` is the form that the user says it is; `treaty` the one whose rows are read of a table of several
 */
export function openForeignRows({
  leave = () => {},
  form: only,
  treaty,
  participantsOf = () => [],
}: ForeignRowsOptions = {}): ForeignRows {
  const forms = listForms(only);
  let waiting: TableRow[] = [];
  let found: FormFound | undefined;
  let isOurs = false;

  const others = new Map<string, number>();
  const isOfAnother = (own: string | undefined): boolean => own !== undefined && treaty !== undefined && own !== treaty;
  const namesTreaty = ({ reader }: FormFound): boolean => reader.ofSeveralTreaties === true && treaty === undefined;

  const readRow = (row: TableRow, known: FormFound): readonly TableRow[] => {
    if (row.kind !== 'row') return [row];
    // A cell beyond the last head is under none, and nobody knows which of the cells before it are under theirs.
    if (row.cells.slice(known.columns).some((cell) => cell.trim() !== '')) {
      const uneven = issueOfUnevenRow(row, known.columns, []);
      if (uneven !== undefined) return [{ kind: 'refused', line: row.line, issues: [uneven] }];
    }
    const { unnamed = [] } = known.reader;
    const misplaced = issueOfUnnamedColumn(
      row,
      (column) => unnamed.includes(column) && row.cells[column]?.trim() !== '',
      [],
    );
    if (misplaced !== undefined) return [{ kind: 'refused', line: row.line, issues: [misplaced] }];
    const { acts, left, treaty: own = '' } = known.reader.read(row);
    if (known.reader.ofSeveralTreaties === true && isOfAnother(own)) {
      others.set(own, (others.get(own) ?? 0) + 1);
      return [];
    }
    for (const [index, kind] of left.entries()) leave({ line: row.line, kind }, acts.length === 0 && index === 0);
    return acts.map((cells, index) => {
      const read = setAside(known.reader.heads, cells, () => participantsOf(own === '' ? (treaty ?? '') : own));
      const whole = { ...row, ...read, cells: namesTreaty(known) ? [...read.cells, own] : read.cells };
      return index === 0 ? whole : { ...whole, isMoreOfRow: true };
    });
  };
  const look = (row: CellRow, among: readonly ForeignForm[]): readonly TableRow[] | undefined => {
    found = openReader(row, among);
    if (found === undefined) return undefined;
    waiting = [];
    const { heads, daysAre } = found.reader;
    const cells = namesTreaty(found) ? [...heads, 'treaty'] : heads;
    return [{ ...row, cells, ...(daysAre && { daysAre }) }];
  };
  const near = forms.filter(({ isNearOurs }) => isNearOurs === true);
  const giveUp = (): readonly TableRow[] => {
    isOurs = true;
    const given = waiting;
    waiting = [];
    return given;
  };
  const take = (row: TableRow): readonly TableRow[] => {
    if (found !== undefined) return readRow(row, found);
    if (isOurs) return [row];
    waiting.push(row);
    if (row.kind === 'row') {
      const nearHead = look(row, near);
      if (nearHead !== undefined) return nearHead;
      if (only === undefined && isOurHead(row.cells)) return giveUp();
      const head = look(row, forms);
      if (head !== undefined) return head;
    }
    return waiting.length < ROWS_LOOKED_AT ? [] : giveUp();
  };
  return {
    push: (rows) => (isOurs ? rows : rows.flatMap(take)),
    end: () => (found === undefined ? giveUp() : []),
    found: () => found?.told,
    others: () => others,
  };
}

/** What is withdrawn, an instrument before it bound or what was consented to, such a word does not tell. */
const UNDECIDED = /^withdrawal$/i;

/**
 * Sets an act aside that cannot be read for certain, with the cells of what it may be: a withdrawal of which its row does not tell what was withdrawn, and
 * the act of an organisation that has no code and that the treaty does not declare.
 */
function setAside(
  heads: readonly string[],
  cells: readonly string[],
  listDeclared: () => readonly OwnParticipant[],
): Pick<CellRow, 'cells' | 'aside'> {
  const [who, kind] = [heads.indexOf('participant'), heads.indexOf('kind')];
  const name = cells[who] ?? '';
  const word = cells[kind] ?? '';
  const tell = (why: WhyAside): Pick<CellRow, 'aside'> => ({
    aside: { why, text: `${name}: ${word} ${cells[heads.indexOf('date')] ?? ''}`.trim() },
  });
  // Every organisation is read as one is.
  if (who !== -1 && isWithoutCode(name, listDeclared()))
    return { cells: cells.with(who, EUROPEAN_UNION), ...tell('without-code') };
  if (kind !== -1 && UNDECIDED.test(word.trim()))
    return { cells: cells.with(kind, 'denunciation'), ...tell('undecided') };
  return { cells };
}

/** A form that was found, and the reader of its rows. */
interface FormFound {
  readonly told: FormOfTable;
  readonly reader: ForeignReader;
  /** How many columns have a head. */
  readonly columns: number;
}

function listForms(only: ForeignFormId | undefined): readonly ForeignForm[] {
  return only === undefined ? FORMS : FORMS.filter(({ id }) => id === only);
}

function openReader(row: CellRow, forms: readonly ForeignForm[]): FormFound | undefined {
  const head = { ...row, names: row.cells.map(columnNameOf) };
  for (const { id, hasOneRowAParty, open } of forms) {
    const reader = open(head);
    if (reader === undefined) continue;
    const { columnsLeft = [] } = reader;
    return {
      reader,
      columns: row.cells.length,
      told: { form: id, columnsLeft, ...(hasOneRowAParty && { hasOneRowAParty }) },
    };
  }
  return undefined;
}

/** Checks if a row is the head of a table as others publish it, in a form that is named or in any. */
export function isForeignHead(row: CellRow, only?: ForeignFormId): boolean {
  return openReader(row, listForms(only)) !== undefined;
}

/** Checks if a row is the head of a table in our own form, or in one that is near to it. */
export function isOurHead(cells: readonly string[]): boolean {
  return isPublishedHeader(cells);
}
