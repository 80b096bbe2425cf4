import type { CivilDate } from '../../calendar/civil-date.ts';
import type { MonthEndRule } from '../../calendar/month-end-rule.ts';
import type { Period } from '../../calendar/period.ts';
import type { Text } from '../../participants/text.ts';
import type { ActReference, DayOfMonth, NoValues } from './values.ts';

/** How many instruments a clause asks for, and how many count. */
interface Count {
  readonly required: number;
  readonly counted: number;
}

/** The day on which a number was complete, and the acts of that day: they stand or fall together. */
interface Complete {
  readonly metOn: CivilDate;
  readonly decisive: readonly ActReference[];
}

/** What those who deposited account for, of a total, in the unit of the clause's table. */
interface Share extends Count {
  /** Of what, in the words of the clause. */
  readonly of: Text;
  readonly unit: string;
  readonly total: number;
}

/** What the amounts of those who deposited come to, in the unit of the clause's table. */
interface Sum extends Count {
  /** Of what, in the words of the clause. */
  readonly of: Text;
  readonly unit: string;
  readonly than: 'at-least' | 'more-than';
}

/** How many of a number of Parties accepted or favoured something, and how many had to. */
interface Tally extends Count {
  readonly of: 'acceptances' | 'requests';
  readonly parties: number;
}

/** From one date to the next. */
interface Arithmetic {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The steps that lead to an answer: acts, numbers, arithmetic. */
export interface StepMessages {
  /** An act from which the answer runs. */
  'step.act': { readonly act: ActReference };

  /** So many instruments were required, and the last of them was deposited on a day. */
  'step.number-complete': Count & Complete;
  /** The same of the instruments of some, in the words of the clause. */
  'step.number-complete-of': Count & Complete & { readonly of: Text };
  /** The same, where no deposit of that day brought it about: somebody came to be one of these. */
  'step.number-complete-of-without-deposit': Count & { readonly of: Text; readonly metOn: CivilDate };
  /** So many instruments are required, and not all are there. */
  'step.number-open': Count;
  'step.number-open-of': Count & { readonly of: Text };

  /** Those who deposited account for the share that is required, since the deposits of a day. */
  'step.share-reached': Share & Complete;
  /** The same, where no deposit of that day brought it about: another table governs since, for example. */
  'step.share-reached-without-deposit': Share & { readonly metOn: CivilDate };
  'step.share-open': Share;

  /** The amounts of those who deposited come to the sum that is required, since the deposits of a day. */
  'step.sum-reached': Sum & Complete;
  /** The same, where no deposit of that day brought it about: another table governs since. */
  'step.sum-reached-without-deposit': Sum & { readonly metOn: CivilDate };
  'step.sum-open': Sum;

  /**
   * So many Parties had to accept or favour something, and did by a day: by an act, or because a State became a Party
   * (`party-from`) or ceased to be one (`party-no-longer`).
   */
  'step.tally-complete': Tally & Complete;
  /** The same, where nothing recorded of that day brought it about. */
  'step.tally-complete-without-act': Tally & { readonly metOn: CivilDate };
  'step.tally-open': Tally;

  /** Nothing is added. */
  'step.same-day': Arithmetic;
  'step.add-period': Arithmetic & { readonly period: Period };
  /** A period that leads to a day which its month does not have, and what counts instead. */
  'step.add-period-to-missing-day': Arithmetic & {
    readonly period: Period;
    readonly missingDay: DayOfMonth;
    readonly rule: MonthEndRule;
  };
  'step.day-after': Arithmetic;
  'step.first-of-next-month': Arithmetic;
  'step.first-of-nth-month': Arithmetic & { readonly months: number };
  'step.first-of-year': Arithmetic;
  /** What was reached lies before the earliest day there can be, and that day counts. */
  'step.raised-to-floor': Arithmetic & { readonly floor: CivilDate };
  /** What was reached does not lie before the earliest day there can be. */
  'step.not-before-floor': Arithmetic & { readonly floor: CivilDate };
  'step.fixed-date': Arithmetic;

  /** Nothing in the calendar of this program lies as late as that. */
  'reason.after-year-9999': NoValues;
  /** A clause leads to a day that its month does not have and does not say what counts instead. */
  'question.no-such-day': { readonly article: string; readonly missingDay: DayOfMonth };
  /** What would count instead, by one rule. */
  'if.month-end-rule': { readonly rule: MonthEndRule };
}
