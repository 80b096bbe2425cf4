import { OBJECT, OBJECTS } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { dayNumberOf } from '../calendar/day-number.ts';
import { composeLife } from '../lifecycle/compose-life.ts';
import { admitCorrections } from '../participation/admit-corrections.ts';
import type { Act } from '../treaty/act.ts';
import { INSTRUMENT_KINDS } from '../treaty/act-kinds.ts';
import { ACTS } from '../treaty/argument-shapes.ts';
import { countedFormOf } from '../treaty/counted-form.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';

/** An act of somebody's own table. */
export interface OwnAct {
  readonly act: Act;
  /** The row where it stands, counted from 1, the header included. */
  readonly line?: number;
  /** There where the table gives the year alone: the day of the act is the first of that year. */
  readonly yearAlone?: true;
}

/** To what a date looks alike that is not the one of the record. */
export type LikeDate =
  /** It is the date that the record has for the row above or below. */
  | 'neighbour'
  /** Day and month have changed places. */
  | 'day-and-month'
  /** The day alone is another. */
  | 'month-and-year'
  | 'year-alone';

/** How an act of somebody's own table and the record of a treaty differ. */
export type ActFinding =
  /** The record has it, and the table does not. */
  | { readonly verdict: 'missing'; readonly recorded: Act }
  /** The same, of an act that came after the day on which the table ends. */
  | { readonly verdict: 'after-own-end'; readonly recorded: Act }
  /** The table has it, and the record does not. */
  | { readonly verdict: 'additional'; readonly own: OwnAct }
  /** The same, of an act that came after the day on which the record ends: nothing is known of it. */
  | { readonly verdict: 'after-record-end'; readonly own: OwnAct }
  /** The day is the same, and the instrument another. */
  | { readonly verdict: 'other-kind'; readonly own: OwnAct; readonly recorded: Act }
  /** The table gives the year alone, and that is another. */
  | { readonly verdict: 'other-year'; readonly own: OwnAct; readonly recorded: Act }
  | {
      readonly verdict: 'other-date';
      readonly own: OwnAct;
      readonly recorded: Act;
      /** How much later the date of the table is. */
      readonly days: number;
      readonly looksLike?: LikeDate;
    };

/** A table compared with the record of a treaty. */
export interface ActsCompared {
  /** How many acts are in both, alike. */
  readonly same: number;
  /** How many signatures of the record are left aside, because the table has none at all. */
  readonly signaturesLeft: number;
  /** In the order of the rows; what the table does not have stands behind them, by date. */
  readonly findings: readonly ActFinding[];
}

/** What the acts of a table are compared with, and on which day the table ends, where that is known. */
export interface RecordToCompare {
  readonly record: Pick<Register, 'acts' | 'endsOn'>;
  readonly ownEndsOn?: CivilDate;
  /** The treaty: by its clauses a denunciation of which the table has the day of effect alone is compared by that day. */
  readonly treaty?: Treaty;
}

/**
 * Compares the acts of somebody's own table with the record of a treaty: what is missing, what is additional, and whose kind or date is another.
 * Corrections are applied on both sides. Of the acts of one participant those of one day belong together, then those whose day
 * and month have changed places, and of the others those that are nearest to each other, in whatever order the rows stand. A table without any signature is one of instruments: signatures are then left aside. A table of years without kinds tells of consents
 * alone; what gives a year alone is compared by it. What came after the end of the record is told apart: it is not known to be wrong. Days that an act names, and notifications, are
 * not compared.
 *
 * @param own in the order of its rows
 * @example compareWithRecord([], { record: { acts: [] } }).same // 0
 */
export function compareWithRecord(own: readonly OwnAct[], against: RecordToCompare): ActsCompared {
  assertArgument('compareWithRecord', 'own', OBJECTS, own);
  assertArgument('compareWithRecord', 'against', OBJECT, against);
  const { record, ownEndsOn } = against;
  assertArgument('compareWithRecord', 'against.record', OBJECT, record);
  assertArgument('compareWithRecord', 'against.record.acts', ACTS, record.acts);
  const rows = applyCorrections(own);
  const recorded = admitCorrections(record.acts).acts;
  const left = new Map<string, Act[]>();
  // Whoever writes a year and no kind tells of whichever instrument there was, and of nothing else.
  const isOfYears =
    rows.some(({ yearAlone, act }) => yearAlone === true && act.kind === 'consent') &&
    rows.every(({ act }) => act.kind === 'consent' || act.kind === 'signature');
  for (const act of recorded) left.set(groupOf(act), [...(left.get(groupOf(act)) ?? []), act]);
  const pairs = new Map<OwnAct, Act>();
  const asGiven = openAsGiven(against);
  for (const isPair of [isSame, isOfSameDay, isTurnedRound]) {
    for (const row of rows) {
      const among = left.get(groupOf(row.act)) ?? [];
      const index = pairs.has(row) ? -1 : among.findIndex((act) => isPair(row, asGiven(row, act)));
      const [found] = index === -1 ? [] : among.splice(index, 1);
      if (found !== undefined) pairs.set(row, asGiven(row, found));
    }
  }
  for (const { row, act } of listNearest(
    rows.filter((row) => !pairs.has(row)),
    left,
    asGiven,
  )) {
    const among = left.get(groupOf(row.act)) ?? [];
    const index = pairs.has(row) ? -1 : among.indexOf(act);
    if (index === -1) continue;
    among.splice(index, 1);
    pairs.set(row, asGiven(row, act));
  }
  const findings = rows.flatMap((row, index): readonly ActFinding[] => {
    const found = pairs.get(row);
    if (found === undefined) {
      const isLater = record.endsOn !== undefined && lastDayOf(row) > record.endsOn;
      return [{ verdict: isLater ? 'after-record-end' : 'additional', own: row }];
    }
    if (isSame(row, found)) return [];
    if (isOfSameDay(row, found)) return [{ verdict: 'other-kind', own: row, recorded: found }];
    if (row.yearAlone === true) return [{ verdict: 'other-year', own: row, recorded: found }];
    const days = dayNumberOf(row.act.on) - dayNumberOf(found.on);
    const looksLike = findLikeDate(rows, index, found, pairs);
    return [{ verdict: 'other-date', own: row, recorded: found, days, ...(looksLike && { looksLike }) }];
  });
  const unpaired = [...left.values()].flat().sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  const hasSignatures = rows.some(({ act }) => act.kind === 'signature');
  const compared = isOfYears ? unpaired.filter(({ kind }) => CONSENT.has(kind)) : unpaired;
  const missing = compared.filter(({ kind }) => hasSignatures || kind !== 'signature');
  return {
    signaturesLeft: compared.length - missing.length,
    same: rows.filter((row) => isSame(row, pairs.get(row))).length,
    findings: [
      ...findings,
      ...missing.map((act): ActFinding => {
        const isLater = ownEndsOn !== undefined && act.on > ownEndsOn;
        return { verdict: isLater ? 'after-own-end' : 'missing', recorded: act };
      }),
    ],
  };
}

/** Puts each act under the code under which it counts; a table with corrections is read as it is after them, in the order of its days. */
function applyCorrections(own: readonly OwnAct[]): readonly OwnAct[] {
  if (own.some(({ act }) => act.kind === 'correction')) {
    return admitCorrections(own.map(({ act }) => act)).acts.map((act) => ({ act }));
  }
  return own.map((row) => ({ ...row, act: countedFormOf(row.act) }));
}

const CONSENT: ReadonlySet<string> = new Set(INSTRUMENT_KINDS);

/** Names what two acts must have in common to be one: who acted, and what for. */
function groupOf(act: Act): string {
  const kind = CONSENT.has(act.kind) ? 'consent' : act.kind;
  const territory = 'territory' in act ? act.territory.toLowerCase() : '';
  const amendment = 'amendment' in act ? act.amendment : '';
  const towards = 'towards' in act ? act.towards : '';
  return JSON.stringify([act.participant ?? '', kind, territory, amendment, towards]);
}

/** Checks if two acts are alike; of an instrument whose kind one does not tell, it cannot differ, and of a denunciation of which the day of effect alone is known, that of receipt cannot differ. */
function isSame(own: OwnAct, recorded: Act | undefined): boolean {
  const { act } = own;
  if (recorded === undefined) return false;
  const isEffectAlone = isKnownByEffect(act) !== isKnownByEffect(recorded);
  const isKindNotKnown = [act, recorded].some(({ kind }) => kind === 'consent');
  return (isOfSameDay(own, recorded) || isEffectAlone) && (act.kind === recorded.kind || isKindNotKnown);
}

/** Checks if two acts are of one day, or of one year where the table gives no more. */
function isOfSameDay({ act, yearAlone }: OwnAct, { on }: Act): boolean {
  return yearAlone === true ? act.on.slice(0, 4) === on.slice(0, 4) : act.on === on;
}

/** Finds the last day on which an act can have been done. */
function lastDayOf({ act, yearAlone }: OwnAct): string {
  return yearAlone === true ? `${act.on.slice(0, 4)}-12-31` : act.on;
}

function isKnownByEffect(act: Act): boolean {
  return 'receipt' in act && act.receipt === 'not-known';
}

/** Opens what gives an act of the record as a row gives it: a denunciation by its day of effect, where the row has no other and one follows. */
function openAsGiven({ record, treaty }: RecordToCompare): (row: OwnAct, recorded: Act) => Act {
  let effects: ReadonlyMap<Act, CivilDate> | undefined;
  return (row, recorded) => {
    if (treaty === undefined || recorded.kind !== 'denunciation') return recorded;
    if (!isKnownByEffect(row.act) || isKnownByEffect(recorded)) return recorded;
    effects ??= new Map(
      composeLife(treaty, record).participants.flatMap(({ participations }) =>
        participations.flatMap(({ notices }) =>
          notices.flatMap(({ act, effect }) => (effect.kind === 'determined' ? [[act, effect.value] as const] : [])),
        ),
      ),
    );
    const on = effects.get(recorded);
    return on === undefined ? recorded : { ...recorded, on, receipt: 'not-known' };
  };
}

/** Checks if two dates are one whose day and month have changed places. */
function isTurnedRound({ act }: OwnAct, { on }: Act): boolean {
  const [year = '', month = '', day = ''] = on.split('-');
  return act.on === `${year}-${day}-${month}`;
}

/** A row and an act that belong together if nothing else pairs them. */
interface Candidates {
  readonly row: OwnAct;
  readonly act: Act;
  readonly days: number;
}

/** Lists which rows and which acts could belong together, the nearest first; of two as near, the earlier row and act. */
function listNearest(
  rows: readonly OwnAct[],
  left: ReadonlyMap<string, readonly Act[]>,
  asGiven: (row: OwnAct, recorded: Act) => Act,
): readonly Candidates[] {
  const candidates = rows.flatMap((row) =>
    (left.get(groupOf(row.act)) ?? []).map((act) => {
      const days = Math.abs(dayNumberOf(row.act.on) - dayNumberOf(asGiven(row, act).on));
      return { row, act, days };
    }),
  );
  return candidates.sort(
    (a, b) => a.days - b.days || compareDays(a.row.act.on, b.row.act.on) || compareDays(a.act.on, b.act.on),
  );
}

function compareDays(a: CivilDate, b: CivilDate): number {
  return dayNumberOf(a) - dayNumberOf(b);
}

/** Finds to what the date of a row looks alike. */
function findLikeDate(
  rows: readonly OwnAct[],
  index: number,
  recorded: Act,
  pairs: ReadonlyMap<OwnAct, Act>,
): LikeDate | undefined {
  const own = rows[index];
  if (own === undefined) return undefined;
  const given = own.act.on;
  // A date that the record does not have for the neighbour either explains nothing.
  const isNeighbours = [index - 1, index + 1].some((at) => {
    const row = rows[at];
    return row !== undefined && pairs.get(row)?.on === given;
  });
  if (isNeighbours) return 'neighbour';
  if (isTurnedRound(own, recorded)) return 'day-and-month';
  const [year = '', month = ''] = recorded.on.split('-');
  if (given.startsWith(`${year}-${month}-`)) return 'month-and-year';
  return given.startsWith(`${year}-`) ? 'year-alone' : undefined;
}
