import type { AmendmentAct } from '../treaty/act.ts';
import type { AmendmentKind } from '../treaty/act-kinds.ts';
import type { AmendmentClause } from '../treaty/treaty.ts';

/** The procedure by which a conference adopts an amendment. */
export type ConferenceClause = Extract<AmendmentClause, { readonly kind: 'conference' }>;

/** A step of an amendment, of one kind. */
export type StepOf<Kind extends AmendmentKind> = Extract<AmendmentAct, { readonly kind: Kind }>;

/** What was done about one amendment, as the law takes it. */
export interface AmendmentRecord {
  readonly id: string;
  readonly title?: string;
  readonly proposal: StepOf<'amendment-proposal'>;
  readonly communication?: StepOf<'amendment-communication'>;
  /** The replies in favour of a conference, in order of receipt. */
  readonly requests: readonly StepOf<'conference-request'>[];
  readonly convening?: StepOf<'conference-convening'>;
  /** The vote by which it was adopted. */
  readonly adoption?: StepOf<'amendment-adoption'>;
  /** Votes by which it was not adopted. */
  readonly failedVotes: readonly StepOf<'amendment-adoption'>[];
  readonly approval?: StepOf<'amendment-approval'>;
  /** In order of deposit. */
  readonly acceptances: readonly StepOf<'amendment-acceptance'>[];
}
