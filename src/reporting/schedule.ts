import type { CivilDate } from '../calendar/civil-date.ts';
import { dayAfter } from '../calendar/day-number.ts';
import { type Determination, findLatestDay } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import type { ReportingAct } from '../treaty/act.ts';
import { actReferenceOf } from '../treaty/act-reference.ts';
import type { OwedReport } from './due-report.ts';
import type { ClockDate } from './list-clock-dates.ts';

/** A day that the committee set for a report. */
export type DueDateSet = Extract<ReportingAct, { readonly kind: 'due-date-set' }>;

/** What the reports of one participation run on, whatever was done. */
export interface Schedule {
  /** Finds a date of the clock by its place, 0 for the first; `undefined` after the last. */
  readonly clock: (place: number) => ClockDate | undefined;
  /** The article under which the committee may set a day. */
  readonly setByArticle: string;
  readonly partyUntil?: CivilDate;
}

/** How far a Party has come: the report that is next. */
export interface Progress {
  /** Its number, 1 for the initial report. */
  readonly number: number;
  /** The place of its date on the clock. */
  readonly place: number;
  /** The day the committee set for it; and how the report stood before, where it was overdue when that day was set. */
  readonly set?: { readonly act: DueDateSet; readonly missed?: NextReport };
}

/** Before the first report. */
export const START: Progress = { number: 1, place: 0 };

/** The report that is next, and the day by which it is due. */
export interface NextReport {
  readonly number: number;
  /** There where the committee set the day. */
  readonly setByCommittee?: true;
  /** Determines when it is due, with its basis. */
  readonly determine: () => Determination<CivilDate>;
  /** Left out as long as it is open which clock governs. */
  readonly day?: CivilDate;
}

/**
 * Finds the report that is next and when it is due: the day that the committee set for it, or the date of the clock.
 *
 * @returns `undefined` where the clock has come to its end
 * @see docs/legal-sources.md#reporting
 */
export function findNextReport(schedule: Schedule, { number, place, set }: Progress): NextReport | undefined {
  if (set !== undefined) {
    return {
      number,
      setByCommittee: true,
      determine: () => determineSetDate(schedule, place, set.act),
      day: set.act.dueOn,
    };
  }
  const date = schedule.clock(place);
  if (date === undefined) return undefined;
  const { determine, day } = date;
  return { number, determine, ...(day === undefined ? {} : { day }) };
}

/** Composes a report that is owed, with its due date and the basis of it. */
export function composeOwedReport({ number, setByCommittee, determine }: NextReport): OwedReport {
  return { number, due: determine(), ...(setByCommittee === undefined ? {} : { setByCommittee }) };
}

/**
 * Finds the report that is next and not received, if it falls due at all: nothing does on or after the day on which the State
 * ceases to be a Party. But where a later day was set for a report that was overdue, and that day comes too late, it stays owed
 * since its former date.
 *
 * @see docs/legal-sources.md#reporting
 */
export function findOutstanding(schedule: Schedule, progress: Progress): NextReport | undefined {
  const next = findNextReport(schedule, progress);
  const { partyUntil } = schedule;
  if (next === undefined || partyUntil === undefined) return next;
  // An open date lies after the initial report at the earliest.
  const initialDay = schedule.clock(0)?.day;
  const earliest = next.day ?? (initialDay === undefined ? undefined : dayAfter(initialDay));
  if (earliest === undefined || earliest < partyUntil) return next;
  const { set } = progress;
  return set?.missed === undefined ? undefined : stillOwed(schedule, set.missed, set.act.dueOn);
}

/**
 * Finds how far the Party has come after the next report. Dates of the clock that lie on or before a day set by the committee are
 * absorbed by it.
 */
export function findProgressAfter(schedule: Schedule, { number, place, set }: Progress): Progress {
  const absorbed = set === undefined ? [] : listAbsorbed(schedule, place, set.act);
  return { number: number + 1, place: place + 1 + absorbed.length };
}

/** Admits a day that the committee set: it is that of the next report, in place of the clock's or of one set before. */
export function admitDueDate(schedule: Schedule, progress: Progress, act: DueDateSet): Progress {
  const { number, place, set } = progress;
  const next = findNextReport(schedule, progress);
  const missed = next?.day !== undefined && next.day < act.on ? next : set?.missed;
  return { number, place, set: { act, ...(missed === undefined ? {} : { missed }) } };
}

function stillOwed({ setByArticle }: Schedule, missed: NextReport, dueOn: CivilDate): NextReport {
  const remark: Step = { article: setByArticle, code: 'remark.overdue-stays-owed', values: { dueOn } };
  const determine = (): Determination<CivilDate> => {
    const due = missed.determine();
    return { ...due, basis: [...due.basis, remark] };
  };
  return { ...missed, determine };
}

/** Lists the dates of the clock after that of the next report that a day set for it absorbs. */
function listAbsorbed({ clock }: Schedule, place: number, { dueOn }: DueDateSet): readonly ClockDate[] {
  const absorbed: ClockDate[] = [];
  for (;;) {
    const date = clock(place + 1 + absorbed.length);
    // Where it is open which clock governs, the date that is known stands for it.
    const day = date === undefined ? undefined : (date.day ?? findLatestDay(date.determine()));
    if (date === undefined || day === undefined || day > dueOn) return absorbed;
    absorbed.push(date);
  }
}

function determineSetDate(schedule: Schedule, place: number, act: DueDateSet): Determination<CivilDate> {
  const { dueOn } = act;
  const article = schedule.setByArticle;
  const replaced = schedule.clock(place)?.day;
  const absorbed = listAbsorbed(schedule, place, act).flatMap(({ day }) => (day === undefined ? [] : [day]));
  const steps: Step[] = [{ article, code: 'step.act', values: { act: actReferenceOf(act) } }];
  steps.push(
    replaced === undefined
      ? { article, code: 'step.due-date-set', values: { dueOn } }
      : { article, code: 'step.due-date-set-instead', values: { dueOn, instead: replaced } },
  );
  if (absorbed.length > 0) steps.push({ article, code: 'step.due-dates-absorbed', values: { absorbed } });
  return {
    kind: 'determined',
    value: dueOn,
    article,
    monthEndMattered: false,
    basis: steps,
  };
}
