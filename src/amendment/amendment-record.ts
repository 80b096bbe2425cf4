import type { AmendmentAct } from '../treaty/act.ts';
import type { AmendmentKind } from '../treaty/act-kinds.ts';
import type { AmendmentProcedure } from '../treaty/amendment-procedure.ts';
import type { AmendmentClause } from '../treaty/treaty.ts';

/** The procedure by which a conference adopts an amendment. */
export type ConferenceClause = Extract<AmendmentClause, { readonly kind: 'conference' }>;

/** The procedure by which the meeting of the Parties adopts an amendment without being asked for. */
export type MeetingClause = Extract<AmendmentClause, { readonly kind: 'meeting' }>;

/** The procedure by which nobody adopts an amendment: it is accepted as proposed. */
export type ByAcceptanceClause = Extract<AmendmentClause, { readonly kind: 'by-acceptance' }>;

/** The procedure by which who is silent is taken to accept. */
export type SilenceClause = Extract<AmendmentClause, { readonly kind: 'by-silence' }>;

/** By whom and by what majority an amendment is adopted. */
export type AdoptionClause = (ConferenceClause | MeetingClause)['adoption'];

/** Finds the clause on the adoption of an amendment; `undefined` where nobody adopts it. */
export function findAdoptionClause(clause: AmendmentProcedure): AdoptionClause | undefined {
  return clause.kind === 'by-acceptance' ? undefined : clause.adoption;
}

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
  /** The last one before the adoption, where there were several: what is sent on the day of the adoption is what was adopted. */
  readonly lastSent?: StepOf<'amendment-communication'>;
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

/** What was done about an amendment, of which the proposal may be still to come. */
export type StepsDone = Omit<AmendmentRecord, 'id' | 'title' | 'proposal'> & Partial<Pick<AmendmentRecord, 'proposal'>>;
