import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Text } from '../../participants/text.ts';
import type { NestedMessage, NoValues } from './values.ts';

/** What is said beside the numbers of a forecast, and of what is counted in columns. */
export interface SimulationMessages {
  'forecast.too-short': { readonly deposits: number };
  /** What the clause asks for is there, and the law gives the day. */
  'forecast.date-set': { readonly article: string; readonly on: CivilDate };
  'forecast.date-set-since': { readonly article: string; readonly metOn: CivilDate; readonly on: CivilDate };
  /** No deposit moves the date any more; what the day is, is open. */
  'forecast.open-since': {
    readonly article: string;
    readonly metOn: CivilDate;
    readonly questions: readonly NestedMessage[];
  };
  'forecast.open-since-between': {
    readonly article: string;
    readonly metOn: CivilDate;
    readonly questions: readonly NestedMessage[];
    readonly days: readonly CivilDate[];
  };
  'forecast.other-perhaps-in-force': { readonly article: string; readonly treaty: string };
  'forecast.waits-for-other': { readonly article: string; readonly treaty: string };
  'forecast.questions-no-deposit-answers': {
    readonly article: string;
    readonly questions: readonly NestedMessage[];
  };
  'forecast.waits-for-finding': { readonly article: string; readonly of: Text };
  'forecast.waits-for-notification': { readonly article: string };
  'forecast.no-such-amendment': { readonly amendment: string };
  'forecast.silence-accepts': { readonly article: string };
  'forecast.not-adopted': { readonly article: string };
  'forecast.way-open': { readonly article: string; readonly metBy: CivilDate };
  'forecast.no-date': { readonly article: string };

  /** Why the columnar kernel does not cover the clauses of a treaty. */
  'reason.not-covered.kinds': NoValues;
  'reason.not-covered.condition': { readonly article: string };
  /** A date of entry into force that is stated as known. */
  'reason.not-covered.known-date': { readonly article: string };
  /** Organisations that count as their members. */
  'reason.not-covered.organisations': { readonly article: string };
  /** Later Parties have rules that differ by the instrument, run from a notification of their own, or are not stated. */
  'reason.not-covered.later-parties': { readonly article: string };
  /** The treaty has several ways into force. */
  'reason.not-covered.alternatives': { readonly article: string };
  'reason.not-covered.other-treaty': { readonly article: string; readonly treaty: string };
  /** Another treaty must bind each State too. */
  'reason.not-covered.other-binding': { readonly article: string };
  /** Another treaty must be in force first, and the clause does not say which day counts if the month has no such day. */
  'reason.not-covered.month-end': { readonly article: string; readonly treaty: string };

  /** What a forecast rests on. */
  'model.pace': {
    readonly signatories: number;
    readonly signatoriesPerYear: number;
    readonly others: number;
    readonly othersPerYear: number;
  };
  'model.pace-of-signatories': { readonly signatories: number; readonly signatoriesPerYear: number };
  'model.pace-of-others': { readonly others: number; readonly othersPerYear: number };
  'model.pace-of-nobody': NoValues;
  'model.particular-states': NoValues;
  'model.growth': { readonly mean: number; readonly from: number; readonly to: number };
  'model.chances': NoValues;
}
