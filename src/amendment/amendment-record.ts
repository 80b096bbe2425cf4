import type { AmendmentAct } from '../treaty/act.ts';
import type { AmendmentKind } from '../treaty/act-kinds.ts';
import type { AmendmentClause } from '../treaty/treaty.ts';

/** The procedure by which a conference adopts an amendment. */
export type ConferenceClause = Extract<AmendmentClause, { readonly kind: 'conference' }>;

/** The procedure by which the meeting of the Parties adopts an amendment without being asked for. */
export type MeetingClause = Extract<AmendmentClause, { readonly kind: 'meeting' }>;

/** The procedures by which an amendment is adopted and then accepted. */
export type AcceptanceClause = ConferenceClause | MeetingClause;

/** The procedure by which who is silent is taken to accept. */
export type SilenceClause = Extract<AmendmentClause, { readonly kind: 'by-silence' }>;

/** A procedure of the treaty's own. */
export type AmendmentProcedure = AcceptanceClause | SilenceClause;

/** A step of an amendment, of one kind. */
export type StepOf<Kind extends AmendmentKind> = Extract<AmendmentAct, { readonly kind: Kind }>;

/** What was done about one amendment, as the law takes it. */
export interface AmendmentRecord {
  readonly id: string;
  readonly title?: string;
  readonly proposal: StepOf<'amendment-proposal'>;
  readonly communication?: StepOf<'amendment-communication'>;
  /** Where silence accepts what was adopted: the communication of the proposal, before its adoption; no period runs from it. */
  readonly proposalCommunication?: StepOf<'amendment-communication'>;
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
  /** In order of receipt. */
  readonly objections: readonly StepOf<'amendment-objection'>[];
}
