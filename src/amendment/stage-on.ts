import type { CivilDate } from '../calendar/civil-date.ts';
import type { Determination } from '../determination/determination.ts';
import type { AmendmentCase } from './amendment-case.ts';
import { findLastDay } from './determine-last-day.ts';

/**
 * How far an amendment has come on a day; exactly one of these. `lapsed`: the window closed without enough replies, or
 * objections defeated it;
 * `rejected`: the conference voted and did not adopt it, and has not since.
 */
export type AmendmentStage = (typeof AMENDMENT_STAGES)[number];

const AMENDMENT_STAGES = [
  'not-proposed',
  'filed',
  'communicated',
  'requested',
  'convened',
  'adopted',
  'approved',
  'in-force',
  'lapsed',
  'rejected',
] as const;

/** What the stage of an amendment is found from, besides the acts about it. */
export interface AmendmentDates {
  /** Determines the day on which enough Parties had favoured a conference, where one is asked for; asked only where no later step is taken. */
  readonly request: (() => Determination<CivilDate>) | undefined;
  /** The first day in force, as far as it is known. */
  readonly inForceOn: CivilDate | undefined;
  /** Whether objections have defeated it. */
  readonly defeated?: boolean;
}

/**
 * Determines how far an amendment has come at the end of the day asked about, each step counting from its own day on.
 *
 * @see docs/legal-sources.md#amendments
 */
export function determineStage(
  { clause, record, asOf }: Omit<AmendmentCase, 'parties'>,
  { request: determineRequest, inForceOn, defeated }: AmendmentDates,
): AmendmentStage {
  const { proposal, communication, proposalCommunication, convening, adoption, failedVotes, approval } = record;
  const done = (step: { readonly on: CivilDate } | undefined): boolean => step !== undefined && step.on <= asOf;
  if (inForceOn !== undefined && inForceOn <= asOf) return 'in-force';
  if (defeated === true) return 'lapsed';
  if (done(approval)) return 'approved';
  if (done(adoption)) return 'adopted';
  if (failedVotes.some(done)) return 'rejected';
  if (done(convening)) return 'convened';
  if (!done(communication ?? proposalCommunication)) return done(proposal) ? 'filed' : 'not-proposed';
  if (determineRequest === undefined) return 'communicated';
  const request = determineRequest();
  if (request.kind === 'determined' && request.value <= asOf) return 'requested';
  const lastDay = findLastDay({ clause, record });
  return request.kind === 'excluded' && lastDay !== undefined && lastDay < asOf ? 'lapsed' : 'communicated';
}
