import { parseActKind } from '../values/parse-act-kind.ts';
import type { WhyAside } from './act-aside.ts';
import {
  CODE_HEADS,
  NAMED_DAY_HEADS,
  OTHER_HEADS,
  SIGNATURE_HEADS,
  STATE_HEADS,
  STORED_DATE_HEADS,
  TREATY_HEADS,
} from './column-heads.ts';
import { listKindsOf } from './column-use.ts';
import { CSV_COLUMNS, type CsvColumn } from './csv-columns.ts';
import { findEveryKind } from './every-kind.ts';
import { isNoAct } from './is-no-act.ts';
import { listParticipantColumns } from './participant-columns.ts';
import type { TableRow } from './split-rows.ts';
import { columnNameOf } from './table-form.ts';

type Row = Extract<TableRow, { readonly kind: 'row' }>;

/** A row as a register has it. */
export type RegisterRow = TableRow & {
  /** Of the first row: how many cells each has that do not stand in the file. */
  readonly added?: number;
  /** The cells of the first row, as the file has them; of another row only where several say who acts. */
  readonly written?: readonly string[];
  /** Of the first row: the columns that say who acts, where there are several, that first which is read. */
  readonly participants?: readonly number[];
};

const COLUMN_OF_HEAD: ReadonlyMap<string, CsvColumn> = new Map([
  ...CODE_HEADS.map((head) => [head, 'participant'] as const),
  ...CSV_COLUMNS.flatMap((column) => (OTHER_HEADS[column] ?? []).map((head) => [head, column] as const)),
]);

const SIGNATURES: ReadonlySet<string> = new Set(SIGNATURE_HEADS);
const STORED_DATES: ReadonlySet<string> = new Set(STORED_DATE_HEADS);
const TREATIES: ReadonlySet<string> = new Set(['treaty', ...TREATY_HEADS]);
const NAMED_DAYS: ReadonlySet<string> = new Set(['names', ...NAMED_DAY_HEADS]);
/** The acts that name a day of their own. */
const KINDS_THAT_NAME: ReadonlySet<string> = new Set(listKindsOf('effective'));

/**
 * Checks if other tables call a column of a register by a name, in small letters.
 *
 * @example isOtherHead('contracting party') // true
 */
export function isOtherHead(name: string): boolean {
  return [COLUMN_OF_HEAD, SIGNATURES, STORED_DATES, TREATIES, NAMED_DAYS].some((heads) => heads.has(name));
}

/** A row of a table that is left, because what it tells of is no act, or one of which too little is known. */
export interface RowLeft {
  readonly line: number;
  /** What stands there for the kind of the act. */
  readonly kind: string;
  /** There where it is an act of which too little is known to read it. */
  readonly why?: WhyAside;
}

/** Where in a table what stands that a register has elsewhere. */
interface Plan {
  readonly header: readonly string[];
  /** Columns that say again what another one says, or what is computed. */
  readonly passedOver: readonly number[];
  /** Those of them that give days which are computed. */
  readonly computed: readonly number[];
  readonly signature: number | undefined;
  /** The column that names the treaty of a row, and that in which `effective` may be a stored date; -1 where there is none. */
  readonly treaty: number;
  readonly effective: number;
  /** Beside a column of days that are computed: where the day of effect goes of a denunciation that has no other; -1 where there is none. */
  readonly effect: number;
  /** The kind of every act, where no column says it: it stands behind the other cells. */
  readonly everyKind: 'consent' | undefined;
  readonly kind: number;
  readonly date: number;
  /** The columns that say who acts, that first which is read. */
  readonly participants: readonly number[];
}

/**
 * Reads the rows of a table as those of a register: other heads of the columns are put into ours, a name beside a code is passed over, and of a
 * row a State with the days of signature and of deposit two rows are made. Each cell stays in its place. A row of what is no act is left, and so
 * is a column of the days on which the treaty is in force for each State, which are computed. Where no column says the kind, and that of the days is
 * called by an instrument, each act is a consent.
 *
 * `effective` is the day that an act itself names. Beside a column `names`, and from the first act on that can name none and has something there, it is a
 * column of days that are computed, as a table of stored dates has it; only a succession keeps its day, where that is not later than its notification, and
 * a denunciation without a day of receipt that of its effect.
 *
 * @param leave takes each row that is left
 * @param passOver takes the head of each column of days that are computed
 * @example [...readOtherHeads([{ kind: 'row', line: 1, cells: ['Country', 'Action', 'Deposited'] }])][0].cells // ['participant', 'kind', 'date']
 */
export function* readOtherHeads(
  rows: Iterable<TableRow>,
  leave: (row: RowLeft) => void = () => {},
  passOver: (head: string) => void = () => {},
): Generator<RegisterRow, void> {
  const read = openOtherHeads(leave, passOver);
  for (const row of rows) yield* read(row);
}

/**
 * Opens what reads the rows of a table as {@link readOtherHeads} does, one after the other as they come in.
 *
 * @example [...openOtherHeads(() => {}, () => {})({ kind: 'row', line: 1, cells: ['Country', 'Action'] })][0].cells // ['participant', 'kind']
 */
export function openOtherHeads(
  leave: (row: RowLeft) => void,
  passOver: (head: string) => void,
  isOfTreaty: (written: string) => boolean = () => true,
): (row: TableRow) => Iterable<RegisterRow> {
  let plan: Plan | undefined;
  const readEffective = openEffective(passOver);
  return (row) => {
    if (row.kind !== 'row') return [row];
    if (plan === undefined) {
      plan = planOf(row.cells);
      for (const index of plan.computed) passOver(row.cells[index]?.trim() ?? '');
      const { header, everyKind, participants } = plan;
      return [
        {
          ...row,
          cells: header,
          written: row.cells,
          ...(everyKind !== undefined && { added: 1 }),
          ...(participants.length > 1 && { participants }),
        },
      ];
    }
    if (plan.treaty !== -1 && !isOfTreaty(row.cells[plan.treaty] ?? '')) return [];
    const whole = plan.everyKind === undefined ? row : { ...row, cells: [...row.cells, plan.everyKind] };
    const kind = whole.cells[plan.kind] ?? '';
    if (!isNoAct(kind)) return readWithPlan(readEffective(whole, plan), plan);
    leave({ line: row.line, kind: kind.trim() });
    return [];
  };
}

/** Opens what leaves aside the days in a column `effective` from the first on that no act of its kind names. */
function openEffective(passOver: (head: string) => void): (row: Row, plan: Plan) => Row {
  let isStored = false;
  let isUsed = false;
  return (row, plan) => {
    const { effective, kind, date, header } = plan;
    const day = effective === -1 ? '' : (row.cells[effective] ?? '');
    if (day === '') return row;
    const parsed = parseActKind(row.cells[kind] ?? '');
    if (!parsed.ok) return row;
    const isKept = isKnownByEffect(row, plan) || (parsed.value === 'succession' && day <= (row.cells[date] ?? ''));
    if (KINDS_THAT_NAME.has(parsed.value)) isUsed ||= !isStored && !isKept;
    else if (!isStored && !isUsed) {
      isStored = true;
      passOver(header[effective] ?? '');
    }
    return isStored && !isKept ? { ...row, cells: row.cells.with(effective, '') } : row;
  };
}

/** Checks if a row tells of a denunciation without the day of its receipt: a day in force beside it is that of its effect. */
function isKnownByEffect({ cells }: Row, { kind, date }: Pick<Plan, 'kind' | 'date'>): boolean {
  if (date === -1 || cells[date] !== '') return false;
  const parsed = parseActKind(cells[kind] ?? '');
  return parsed.ok && parsed.value === 'denunciation';
}

function planOf(cells: readonly string[]): Plan {
  const heads = cells.map(columnNameOf);
  const ours: ReadonlySet<string> = new Set(CSV_COLUMNS);
  const isKnown = (head: string): boolean => ours.has(head) || isOtherHead(head);
  // One word may stand in a row that is an act already, and no header.
  const isHeader = heads.filter(isKnown).length > 1;
  const header = [...cells];
  const taken = new Set<string>(heads.filter((head) => ours.has(head)));
  const names = isHeader ? heads.findIndex((head) => NAMED_DAYS.has(head)) : -1;
  const isComputed = (head: string): boolean => STORED_DATES.has(head) || (names !== -1 && head === 'effective');
  const computed = isHeader ? [...heads.keys()].filter((index) => isComputed(heads[index] ?? '')) : [];
  const treaty = isHeader ? heads.findIndex((head) => TREATIES.has(head)) : -1;
  const passedOver = [...computed, ...(treaty === -1 ? [] : [treaty])];
  const signature = isHeader ? heads.findIndex((head) => SIGNATURES.has(head)) : -1;
  const saysKind = heads.some((head) => head === 'kind' || COLUMN_OF_HEAD.get(head) === 'kind');
  const who = isHeader ? listParticipantColumns(heads) : [];
  // Of several columns that may be the State one may say what it did.
  const kindOfState =
    saysKind || who.length < 2 ? undefined : who.find((index) => STATE_HEADS.includes(heads[index] ?? ''));
  const participants = who.filter((index) => index !== kindOfState);
  for (const [index, head] of heads.entries()) {
    const column = COLUMN_OF_HEAD.get(head);
    if (!isHeader || ours.has(head) || column === undefined || column === 'participant' || taken.has(column)) continue;
    header[index] = column;
    taken.add(column);
  }
  const [chosen = -1, ...beside] = participants;
  if (chosen !== -1) header[chosen] = 'participant';
  if (kindOfState !== undefined) header[kindOfState] = 'kind';
  for (const index of beside) {
    passedOver.push(index);
    header[index] = '';
  }
  if (signature !== -1) header[signature] = '';
  for (const index of passedOver) header[index] = '';
  if (names !== -1) header[names] = 'effective';
  const [firstComputed] = computed;
  const hasDayNamed = header.map(columnNameOf).includes('effective');
  if (firstComputed !== undefined && !hasDayNamed) header[firstComputed] = 'effective';
  const everyKind = isHeader ? findEveryKind(cells) : undefined;
  if (everyKind !== undefined) header.push('kind');
  const columns = header.map(columnNameOf);
  return {
    header,
    passedOver,
    computed,
    signature: signature === -1 ? undefined : signature,
    everyKind,
    treaty,
    effective: names === -1 && hasDayNamed ? columns.indexOf('effective') : -1,
    effect: computed.length === 0 ? -1 : columns.indexOf('effective'),
    kind: columns.indexOf('kind'),
    date: columns.indexOf('date'),
    participants,
  };
}

function* readWithPlan(row: Row, plan: Plan): Generator<RegisterRow> {
  const { passedOver, computed, effect, signature, kind, date, participants } = plan;
  if (signature === undefined && passedOver.length === 0) {
    yield row;
    return;
  }
  const cells = [...row.cells];
  for (const index of passedOver) if (index < cells.length) cells[index] = '';
  if (effect !== -1 && effect < cells.length && cells[effect] === '' && isKnownByEffect(row, plan)) {
    cells[effect] = computed.map((index) => row.cells[index] ?? '').find((text) => text !== '') ?? '';
  }
  const [chosen = -1] = participants;
  // Where the column that is read says nobody, another one may.
  if (participants.length > 1 && cells[chosen] === '') {
    cells[chosen] = participants.map((index) => row.cells[index] ?? '').find((text) => text !== '') ?? '';
  }
  const whole = { ...row, ...(participants.length > 1 && { written: row.cells }) };
  // A row that ends before the act beside its signature is refused as it stands.
  if (signature === undefined || Math.max(signature, kind, date) >= cells.length) {
    yield { ...whole, cells };
    return;
  }
  const signed = cells[signature] ?? '';
  cells[signature] = '';
  const isSigned = signed !== '' && kind !== -1 && date !== -1;
  const isDeposited = signed === '' || (cells[date] ?? '') !== '';
  // What is wrong with both is said once.
  if (isSigned) yield { ...(isDeposited ? row : whole), cells: cells.with(kind, 'signature').with(date, signed) };
  if (isDeposited) yield { ...whole, cells };
}
