import { OBJECTS } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { dayNumberOf } from '../calendar/day-number.ts';
import type { Determined } from '../determination/determination.ts';
import type { ParticipationRow, PublishedRow } from '../formats/published-row.ts';
import type { Life } from '../lifecycle/life.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Refusal } from '../participation/refusal.ts';
import type { Act } from '../treaty/act.ts';
import { INSTRUMENT_KINDS } from '../treaty/act-kinds.ts';
import { ACTS, TREATY } from '../treaty/argument-shapes.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { listActsOfFormerStates, listParticipantsOf } from './acts-of-former-states.ts';
import { findTreatyDate } from './find-treaty-date.ts';
import { judgementOfOpen } from './judgement-of-open.ts';
import { listCauses, type Surroundings } from './list-causes.ts';
import { listWithoutChance } from './list-without-chance.ts';
import { orderCauses } from './order-causes.ts';
import { type Answered, composePairedRows, type RowsPaired } from './paired-rows.ts';
import type { FindingOfDate, RowFinding } from './row-finding.ts';
import type { AgreedOnTreatyDate, TableCompared } from './table-compared.ts';
import type { TreatyDateFinding } from './treaty-date-finding.ts';

export type { RowFinding } from './row-finding.ts';
export type { TreatyDateFinding } from './treaty-date-finding.ts';

/** The comparison of a table with a treaty: its life by the acts of the table, and a finding for each row that has or lacks a date. */
export interface RowsCompared {
  readonly life: Life;
  /** In the order of their rows. */
  readonly findings: readonly RowFinding[];
  /** The former States whose acts come from a record, because the table has nothing of them; mostly none. */
  readonly fromRecord: readonly ParticipantCode[];
  /** What is found of the whole table, where its stored dates agree on another date of the treaty than its acts lead to. */
  readonly treatyDate?: TreatyDateFinding;
}

/**
 * Compares the dates that somebody has stored beside the acts of a treaty with those that follow from its clauses and from these
 * same acts. An act that the law refuses is a finding, of whatever kind it is. Other rows that need no date have none: signatures,
 * withdrawals, steps of amendments, reports, and a deposit with another depositary, which does not decide; where a date is stored beside
 * that, it is compared with the one that follows from what decides. Where the table lacks an instrument of those that brought the treaty into
 * force, or has one too many, that is one finding, and the rows are compared under the date of the treaty on which they agree.
 *
 * @param treaty linked with the treaties to which its clauses refer
 * @param rows the whole record of the treaty: whether it is in force depends on all of them
 * @param record the acts of the treaty as the catalogue has them: of these, the acts of States that have ceased to exist are taken
 *   beside the rows, where the table has nothing of such a State
 * @example compareRows(opCrcSc, [{ line: 2, participant: 'BGD', kind: 'ratification', on: civilDate('2000-09-06') }]).findings[0]?.verdict // 'open'
 * @see docs/legal-sources.md
 */
export function compareRows(treaty: Treaty, rows: readonly PublishedRow[], record: readonly Act[] = []): RowsCompared {
  assertArgument('compareRows', 'treaty', TREATY, treaty);
  assertArgument('compareRows', 'rows', OBJECTS, rows);
  assertArgument('compareRows', 'record', ACTS, record);
  const beside = listActsOfFormerStates(rows, record);
  const placed = composePairedRows(treaty, rows, beside);
  const { life } = placed;
  const findings = listFindings(treaty, rows, placed, rows.keys());
  const fromRecord = listParticipantsOf(beside);
  const agreed = findAgreedTreatyDate({ treaty, rows, record, life, findings }, beside);
  return agreed === undefined ? { life, findings, fromRecord } : { life, fromRecord, ...agreed };
}

/**
 * Finds on which date of the treaty the stored dates of a table agree, where its acts lead to another.
 *
 * @param beside acts of the record of which the table has no row
 */
export function findAgreedTreatyDate(table: TableCompared, beside: readonly Act[]): AgreedOnTreatyDate | undefined {
  const { rows } = table;
  return findTreatyDate(table, (treaty) =>
    listFindings(treaty, rows, composePairedRows(treaty, rows, beside), rows.keys()),
  );
}

/**
 * Lists what a comparison finds of some rows of a table.
 *
 * @param places where they stand in it, in order: all those of which the stored date is not the one that follows
 */
export function listFindings(
  treaty: Treaty,
  rows: readonly PublishedRow[],
  placed: RowsPaired,
  places: Iterable<number>,
): readonly RowFinding[] {
  const findings: RowFinding[] = [];
  for (const index of places) {
    const row = rows[index];
    const finding = row === undefined ? undefined : findOf(treaty, rows, index, row, placed);
    if (finding !== undefined) findings.push(finding);
  }
  return orderCauses(listWithoutChance(findings, treaty.finalClauses));
}

const CONSENT: ReadonlySet<string> = new Set(INSTRUMENT_KINDS);

/** Checks if an act of a kind has a date of its own by the clauses, beside which one may be stored. */
function hasDate({ finalClauses: { participation } }: Treaty, { kind }: PublishedRow): boolean {
  if (kind === 'territorial-extension') return participation.territorialExtension !== undefined;
  if (kind === 'withdrawal-of-extension') return participation.territorialExtension?.withdrawal !== undefined;
  return kind === 'denunciation' || CONSENT.has(kind);
}

function findOf(
  treaty: Treaty,
  rows: readonly PublishedRow[],
  index: number,
  row: PublishedRow,
  placed: RowsPaired,
): RowFinding | undefined {
  const own = placed.placeOf(index);
  if (own !== undefined && 'refusal' in own) return refusedBy(own.refusal, row);
  if ('act' in row) return undefined;
  if (row.on === undefined) {
    return { row, verdict: 'open', reason: 'no-day', why: hasDate(treaty, row) ? WITHOUT_DAY : NOT_TAKEN, causes: [] };
  }
  if (!hasDate(treaty, row)) return undefined;
  const beside = own === undefined && row.published !== undefined && CONSENT.has(row.kind);
  const place = beside ? placed.besideOf(index) : own;
  if (place === undefined) return undefined;
  if ('neverMade' in place) {
    if (row.published === undefined) return undefined;
    return { row, verdict: 'open', reason: 'never-made', why: NEVER_MADE, causes: [] };
  }
  const finding = judge(treaty, row, place, () => ({
    life: placed.life,
    neighbour: (offset) => {
      const at = findNeighbour(treaty, rows, index, offset);
      return at === undefined ? undefined : placed.dateOf(at);
    },
    elsewhere: () => listElsewhere(treaty, rows, row, place),
    miscountsTo: (date) => placed.miscountsTo(place.participation, date),
  }));
  return beside || place.on === row.on ? finding : { ...finding, correctedTo: place.on };
}

/** The act of a row that the law gives no effect, whatever its kind; a correction may have given it another day than the row does. */
function refusedBy(refusal: Refusal, row: PublishedRow): RowFinding {
  const { on } = refusal.act;
  const found = { row, verdict: 'refused', refusal } as const;
  return row.on === undefined || row.on === on ? found : { ...found, correctedTo: on };
}

const WITHOUT_DAY = { code: 'why.no-day', values: {} } as const;
const NOT_TAKEN = { code: 'why.act-without-day', values: {} } as const;
const NEVER_MADE = { code: 'why.never-made', values: {} } as const;

/** Compares a row with the answer. A million rows are judged in a second: each finding is written out, because copies take longer. */
function judge(
  treaty: Treaty,
  row: ParticipationRow,
  place: Answered,
  surroundings: () => Surroundings,
): FindingOfDate {
  const { published } = row;
  const { answer } = place;
  if (answer.kind !== 'determined')
    return { row, answer, ...judgementOfOpen(treaty, row, place, answer, surroundings().life) };
  const { value: computed, readings } = answer;
  if (published === undefined) return { row, verdict: 'filled', computed, answer };
  if (published === computed) return { row, verdict: 'agreed', computed, answer };
  const reading = readings?.find(({ value }) => value === published)?.name;
  if (reading !== undefined) {
    const named = { code: 'reading.named', values: { name: reading } } as const;
    return { row, verdict: 'agreed-under-reading', computed, reading: named, answer };
  }
  if (mayBeNamed(answer, published, place, surroundings)) {
    const reading = { code: 'if.instrument-names-that-day', values: {} } as const;
    return { row, verdict: 'agreed-under-reading', computed, reading, answer };
  }
  const days = dayNumberOf(published) - dayNumberOf(computed);
  const causes = listCauses(treaty.finalClauses, row, computed, place, surroundings());
  return { row, verdict: 'disagreed', computed, days, causes, answer };
}

/**
 * Checks if an instrument may itself have named a stored date, though no row says so: a day that is earlier than the computed one, and neither
 * before its deposit nor before the treaty is in force.
 */
function mayBeNamed(
  { value, basis }: Determined<CivilDate>,
  published: CivilDate,
  { on }: Answered,
  surroundings: () => Surroundings,
): boolean {
  if (published < on || published > value || !basis.some(({ code }) => code === 'remark.may-name-earlier-day')) {
    return false;
  }
  const { entryIntoForce } = surroundings().life;
  return entryIntoForce.kind === 'determined' && published >= entryIntoForce.value;
}

/** Lists the days on which the same participant deposited with other depositaries than the one whose deposit decides. */
function listElsewhere(
  { finalClauses: { participation } }: Treaty,
  rows: readonly PublishedRow[],
  { participant }: ParticipationRow,
  { participation: { instrument } }: Answered,
): readonly CivilDate[] {
  if (participation.severalDepositaries === undefined) return [];
  return rows.flatMap((row) => {
    const isOther = row.participant === participant && 'depositary' in row && row.depositary !== instrument.depositary;
    return isOther && row.on !== undefined ? [row.on] : [];
  });
}

/** Finds the next row in one direction that has or needs a date. */
function findNeighbour(
  treaty: Treaty,
  rows: readonly PublishedRow[],
  index: number,
  offset: number,
): number | undefined {
  for (let at = index + offset; at >= 0 && at < rows.length; at += offset) {
    const row = rows[at];
    if (row !== undefined && hasDate(treaty, row)) return at;
  }
  return undefined;
}
