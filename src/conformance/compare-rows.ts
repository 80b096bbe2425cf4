import { addDelay } from '../calendar/add-delay.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { dayNumberOf } from '../calendar/day-number.ts';
import { latestStart } from '../calendar/latest-start.ts';
import { findLastReceipt } from '../denunciation/terms.ts';
import type { Determination } from '../determination/determination.ts';
import type { PublishedRow } from '../formats/published-row.ts';
import { composeLife } from '../lifecycle/compose-life.ts';
import type { Life, ParticipationLife } from '../lifecycle/life.ts';
import type { Refusal } from '../participation/refusal.ts';
import type { Act } from '../treaty/act.ts';
import { CONSENT_KINDS } from '../treaty/act-kinds.ts';
import { continuingState } from '../treaty/participants/former-state.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { type KnownError, listSlips, listWrongDates } from './known-errors.ts';

/**
 * What a comparison finds of one row:
 *
 * - `agreed`: the stored date is the computed one;
 * - `agreed-under-reading`: it is that of another reading, which is named;
 * - `disagreed`: it is another date; by how many days, and which known errors lead to it;
 * - `filled`: the row has no date, and this is the proposal;
 * - `open`: the law gives no single date, or the row has not the day from which it would be computed;
 * - `refused`: the act has no effect.
 */
export type RowFinding = {
  readonly row: PublishedRow;
  /** The answer to which the row was held, with its article and its steps; left out where there is none. */
  readonly answer?: Determination<CivilDate>;
} & (
  | { readonly verdict: 'agreed'; readonly computed: CivilDate }
  | { readonly verdict: 'agreed-under-reading'; readonly computed: CivilDate; readonly reading: string }
  | {
      readonly verdict: 'disagreed';
      readonly computed: CivilDate;
      /** By how many days the stored date is too late; negative where it is too early. */
      readonly days: number;
      /** The likeliest first. */
      readonly causes: readonly KnownError[];
    }
  | { readonly verdict: 'filled'; readonly computed: CivilDate }
  | { readonly verdict: 'open'; readonly why: string; readonly causes: readonly KnownError[] }
  | { readonly verdict: 'refused'; readonly refusal: Refusal }
);

/** The comparison of a table with a treaty: its life by the acts of the table, and a finding for each row that has or lacks a date. */
export interface RowsCompared {
  readonly life: Life;
  readonly findings: readonly RowFinding[];
}

/**
 * Compares the dates that somebody has stored beside the acts of a treaty with those that follow from its clauses and from these
 * same acts. Rows that need no date (signatures, withdrawals) have no finding.
 *
 * @param treaty linked with the treaties to which its clauses refer
 * @param rows the whole record of the treaty: whether it is in force depends on all of them
 * @example compareRows(opCrcSc, [{ line: 2, participant: 'BGD', kind: 'ratification', on: civilDate('2000-09-06') }]).findings[0]?.verdict // 'open'
 * @see docs/legal-sources.md
 */
export function compareRows(treaty: Treaty, rows: readonly PublishedRow[]): RowsCompared {
  const acts = rows.map((row) => actOf(treaty, row));
  const life = composeLife(treaty, { acts: acts.filter((act) => act !== undefined) });
  const places = indexLife(life);
  const general = life.entryIntoForce.kind === 'determined' ? life.entryIntoForce.value : undefined;
  const answerTo = (index: number): Answered | undefined => {
    const act = acts[index];
    const place = act === undefined ? undefined : places.get(act);
    return place !== undefined && 'answer' in place ? place : undefined;
  };
  const neighbourOf = (index: number) => (offset: number) => {
    const at = findNeighbour(rows, index, offset);
    const answer = at === undefined ? undefined : answerTo(at)?.answer;
    return answer?.kind === 'determined' ? answer.value : undefined;
  };
  const findings: RowFinding[] = [];
  for (const [index, row] of rows.entries()) {
    if (!hasDate(row)) continue;
    const act = acts[index];
    if (act === undefined || row.on === undefined) {
      findings.push({ row, verdict: 'open', why: WITHOUT_DAY, causes: [] });
      continue;
    }
    const place = places.get(act);
    if (place === undefined) continue;
    if ('refusal' in place) findings.push({ row, verdict: 'refused', refusal: place.refusal });
    else findings.push(judge(treaty, life, general, row, place, neighbourOf(index)));
  }
  return { life, findings };
}

/** Reads rows as acts; what has no day, and none that can be inferred, is left out. */
export function actsOf(treaty: Treaty, rows: readonly PublishedRow[]): readonly Act[] {
  return rows.flatMap((row) => actOf(treaty, row) ?? []);
}

const WITHOUT_DAY = 'The row gives no day of deposit or of receipt, from which the date would be computed.';

const WITH_A_DATE = new Set<string>([...CONSENT_KINDS, 'denunciation']);

function hasDate({ kind }: PublishedRow): boolean {
  return WITH_A_DATE.has(kind);
}

/**
 * Infers the day of receipt of a denunciation of which a table has the day of effect alone: the latest day from which that effect
 * follows. The date is not checked by it; the State is taken to have left.
 */
function inferReceipt(
  { finalClauses: { denunciation } }: Treaty,
  { kind, published }: PublishedRow,
): CivilDate | undefined {
  if (kind !== 'denunciation' || published === undefined) return undefined;
  if (denunciation.kind === 'permitted') {
    const start = latestStart(denunciation.delay, published);
    return start.kind === 'date' ? start.date : undefined;
  }
  return denunciation.kind === 'on-a-day-of-the-year' ? findLastReceipt(denunciation, published) : undefined;
}

/** Reads a row as an act. A succession's stored date, where it is not later than the notification, is its date of succession. */
function actOf(treaty: Treaty, row: PublishedRow): Act | undefined {
  const { participant, kind, published } = row;
  const on = row.on ?? inferReceipt(treaty, row);
  if (on === undefined) return undefined;
  switch (kind) {
    case 'territorial-extension':
      return { kind, participant, on, territory: participant };
    case 'succession':
      return published === undefined || published > on
        ? { kind, participant, on }
        : { kind, participant, on, effectiveOn: published };
    default:
      return { kind, participant, on };
  }
}

interface Answered {
  readonly answer: Determination<CivilDate>;
  readonly course: ParticipationLife;
}

type Place = Answered | { readonly refusal: Refusal };

/** Finds for each act where it stands in the life: its own answer, or why it was refused. */
function indexLife({ participants, refusals }: Life): ReadonlyMap<Act, Place> {
  const places = new Map<Act, Place>();
  for (const { participations } of participants) {
    for (const course of participations) {
      places.set(course.instrument, { answer: course.entryIntoForce, course });
      for (const { act, effect } of course.notices) places.set(act, { answer: effect, course });
    }
  }
  for (const refusal of refusals) places.set(refusal.act, { refusal });
  return places;
}

function judge(
  treaty: Treaty,
  life: Life,
  general: CivilDate | undefined,
  row: PublishedRow,
  { answer, course }: Answered,
  neighbour: (offset: number) => CivilDate | undefined,
): RowFinding {
  const { published } = row;
  if (answer.kind !== 'determined') return judgeOpen(treaty, row, answer);
  const { value: computed, readings } = answer;
  if (published === undefined) return { row, verdict: 'filled', computed, answer };
  if (published === computed) return { row, verdict: 'agreed', computed, answer };
  const reading = readings?.find(({ value }) => value === published);
  if (reading !== undefined) return { row, verdict: 'agreed-under-reading', computed, reading: reading.name, answer };
  const days = dayNumberOf(published) - dayNumberOf(computed);
  const causes = listCauses(treaty, life, general, row, computed, course, neighbour);
  return { row, verdict: 'disagreed', computed, days, causes, answer };
}

function judgeOpen(
  { finalClauses: { laterParties } }: Treaty,
  row: PublishedRow,
  answer: Exclude<Determination<CivilDate>, { kind: 'determined' }>,
): RowFinding {
  const { published, kind, on } = row;
  const asAccession =
    kind === 'succession' &&
    on !== undefined &&
    laterParties.wording !== 'not-provided' &&
    sumOf(laterParties.delay, on);
  const causes: readonly KnownError[] = asAccession === published ? ['delay-for-a-succession'] : [];
  switch (answer.kind) {
    case 'indeterminate': {
      const candidate = answer.candidates.find(({ value }) => value === published);
      if (candidate !== undefined) {
        return { row, verdict: 'agreed-under-reading', computed: candidate.value, reading: candidate.if, answer };
      }
      return { row, verdict: 'open', why: answer.question, causes, answer };
    }
    case 'excluded':
      return { row, verdict: 'open', why: answer.reason, causes, answer };
    case 'pending':
      return { row, verdict: 'open', why: 'The treaty is not in force by this record.', causes, answer };
  }
}

/** Lists the known errors that lead to the stored date, those of reckoning before slips of the pen. */
function listCauses(
  { finalClauses }: Treaty,
  life: Life,
  general: CivilDate | undefined,
  { published, on, kind, participant }: PublishedRow,
  computed: CivilDate,
  course: ParticipationLife,
  neighbour: (offset: number) => CivilDate | undefined,
): readonly KnownError[] {
  if (published === undefined || on === undefined) return [];
  const causes = new Set<KnownError>();
  const { entryIntoForce, laterParties, denunciation } = finalClauses;
  if (kind === 'denunciation') {
    if (denunciation.kind === 'permitted') addWrong(causes, listWrongDates(denunciation.delay, on), published);
  } else {
    const isFounder = life.metOn !== undefined && on <= life.metOn;
    const later = laterParties.wording === 'not-provided' ? undefined : laterParties.delay;
    if (isFounder) {
      if (life.metOn !== undefined) addWrong(causes, listWrongDates(entryIntoForce.delay, life.metOn), published);
      if (later !== undefined && sumOf(later, on) === published) causes.add('own-period-for-founder');
    } else if (later !== undefined) {
      addWrong(causes, listWrongDates(later, on), published);
      if (sumOf(entryIntoForce.delay, on) === published) causes.add('delay-of-the-treaty');
    }
    if (general !== undefined && published === general && computed > general)
      causes.add('general-date-for-late-joiner');
    if (general !== undefined && published < general) causes.add('before-the-treaty');
    if (published === on) causes.add('no-delay');
  }
  if (isOfAnotherParticipation(life, participant, course, published)) causes.add('another-participation');
  const isGeneral = published === general;
  if (!isGeneral && [-1, 1].some((offset) => neighbour(offset) === published)) causes.add('shifted-neighbour');
  for (const slip of listSlips(published, computed)) causes.add(slip);
  return [...causes];
}

function addWrong(causes: Set<KnownError>, wrong: ReturnType<typeof listWrongDates>, published: CivilDate): void {
  for (const { error, date } of wrong) if (date === published) causes.add(error);
}

function sumOf(delay: Parameters<typeof addDelay>[1], from: CivilDate): CivilDate | undefined {
  const sum = addDelay(from, delay);
  return sum.kind === 'date' ? sum.date : undefined;
}

function isOfAnotherParticipation(
  { participants }: Life,
  participant: string,
  course: ParticipationLife,
  published: CivilDate,
): boolean {
  const own = participants.find((each) => each.participant === continuingState(participant));
  return own?.participations.some((each) => each !== course && each.partyFrom === published) ?? false;
}

/** Finds the next row in one direction that has or needs a date. */
function findNeighbour(rows: readonly PublishedRow[], index: number, offset: number): number | undefined {
  for (let at = index + offset; at >= 0 && at < rows.length; at += offset) {
    const row = rows[at];
    if (row !== undefined && hasDate(row)) return at;
  }
  return undefined;
}
