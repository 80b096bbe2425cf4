import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Found } from './issues.ts';
import type { NestedMessage, NoValues } from './values.ts';

/** A name that stands for no one participant. */
type UnsettledName =
  | 'korea'
  | 'yugoslavia'
  | 'republic-of-china'
  | 'south-viet-nam'
  | 'united-arab-republic'
  | 'tanganyika-zanzibar'
  | 'virgin-islands'
  | 'america'
  | 'parts-of-the-united-kingdom'
  | 'kosovo'
  | 'euratom'
  | 'netherlands-antilles';

/** What is wrong with one value of a file, a date, a kind, a name, a number, and what to write instead. */
export interface IssueValuesMessages {
  /** Dates. */
  'issue.not-a-date': { readonly text: string };
  'issue.not-a-date.blanks': { readonly text: string };
  'issue.day-order.day-first': { readonly text: string; readonly other: string; readonly otherLine: number };
  'issue.day-order.month-first': { readonly text: string; readonly other: string; readonly otherLine: number };
  'issue.day-order.of-form': { readonly text: string };
  'issue.no-such-day': { readonly text: string; readonly days: number };
  'issue.no-such-day.month': { readonly text: string; readonly month: number };
  'issue.outside-calendar': { readonly text: string; readonly firstYear: number };
  'remedy.write-date': NoValues;
  'remedy.write-date.as': { readonly on: CivilDate };
  'remedy.write-date.whole': NoValues;
  'remedy.write-date.alone': { readonly on: CivilDate };
  'remedy.write-date.swapped': { readonly on: CivilDate };
  'remedy.write-date.either': { readonly dayFirst: CivilDate; readonly monthFirst: CivilDate };
  'remedy.write-date.year-in-full': NoValues;
  'remedy.write-date.of-spreadsheet': { readonly on: CivilDate };
  'remedy.check-year': { readonly first: number; readonly last: number };
  /** The month as `YYYY-MM`, and how many days it has. */
  'remedy.look-up-day': { readonly month: string; readonly days: number };
  'remedy.look-up-day.month': NoValues;
  'remedy.or-end-of-conflict': { readonly remedy: NestedMessage };
  'remedy.or-never-made': { readonly remedy: NestedMessage };

  /** Kinds of act. */
  'issue.unknown-kind': { readonly text: string };
  'issue.unknown-kind.to-correct': Found;
  'issue.ambiguous-kind': { readonly text: string };
  'remedy.write-text-corrections': NoValues;
  /** Of a table of participations, in which an end stands without the act. */
  'remedy.name-ending-act': NoValues;
  'remedy.choose-withdrawal': NoValues;
  /** A letter of the United Nations' tables. */
  'remedy.write-kind-of-letter': { readonly kind: string };

  /** Participants. */
  /** Two cells of one row that say who acts name two. */
  'issue.two-participants': { readonly one: string; readonly other: string; readonly codes: readonly string[] };
  'issue.unknown-participant': { readonly text: string };
  'issue.unknown-participant.in-any-language': { readonly text: string };
  'issue.unknown-participant.of-several': { readonly text: string };
  'issue.unknown-participant.code': { readonly text: string };
  'issue.unknown-participant.two-letters': { readonly text: string };
  /** A code that two States had in turn. */
  'issue.unknown-participant.code-of-several': { readonly text: string };
  /** What may be a code, in a column that does not tell that it is one. */
  'issue.unknown-participant.code-or-word': { readonly text: string };
  'issue.unknown-participant.code-or-number': { readonly text: string };
  /** A name that a reader would understand and that stands for no one participant. */
  'issue.unknown-participant.unsettled': { readonly text: string; readonly name: UnsettledName };
  /** The codes of those that may be meant, none where nobody that has a code is. */
  'remedy.settle-name': { readonly name: UnsettledName; readonly codes: readonly string[] };
  'issue.undeclared-participant': { readonly text: string };
  'issue.participant-known': { readonly name: string; readonly participant: string };
  'issue.own-name.act': { readonly name: string };
  'issue.own-name.day': { readonly name: string };
  'issue.own-name.without-letters': { readonly name: string };
  'issue.own-name.two-letters': { readonly name: string; readonly participant: string };
  'issue.name-of-two': { readonly name: string; readonly one: string; readonly other: string };
  'remedy.declare-participant': NoValues;
  'remedy.use-known-participant': { readonly code: string };
  'remedy.name-in-full': NoValues;
  'remedy.give-another-name': NoValues;
  'issue.duplicate-participant': { readonly one: string; readonly other: string; readonly code: string };
  'remedy.keep-right-participant': NoValues;
  'remedy.write-participant': NoValues;
  'remedy.write-participant.in-any-language': NoValues;
  'remedy.write-participant.as': { readonly codes: readonly string[] };
  'remedy.write-participant.one-of': { readonly codes: readonly string[] };
  'remedy.write-participant.code': NoValues;

  /** Amendments, corrections, votes and reports. */
  'issue.wrong-form.amendment-id': { readonly text: string };
  'remedy.write-amendment-id': { readonly id: string };
  'remedy.write-amendment-id.such-as': { readonly id: string };
  'issue.not-an-act': { readonly text: string };
  'issue.corrects-correction': NoValues;
  'remedy.write-act-as-recorded': NoValues;
  'remedy.name-act-itself': NoValues;
  'issue.not-a-number': { readonly text: string };
  'issue.out-of-range.reports': { readonly text: string; readonly most: number };
  'remedy.write-number-of-reports': NoValues;
  'issue.not-a-vote': { readonly text: string };
  /** The sides as they are written in the file. */
  'issue.incomplete-vote': { readonly text: string; readonly missing: readonly string[] };
  'issue.out-of-range.votes': { readonly text: string; readonly most: number };
  'remedy.write-votes': NoValues;
  /** The vote as it is written in the file. */
  'remedy.write-votes.as': { readonly votes: string };
  'remedy.write-votes.all': NoValues;
  'remedy.check-numbers-of-vote': NoValues;
}
