import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Text } from '../../participants/text.ts';
import type { NoValues } from './values.ts';

/** How many had to do something, of how many Parties, and how many did. */
interface Tally {
  readonly parties: number;
  readonly required: number;
  readonly counted: number;
}

/** Who could vote, and how they did. */
interface Vote {
  readonly entitled: number;
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
  readonly absent: number;
}

/** What is said of amendments: who acts on one and why not, how the votes stand, what the acceptances come to. */
export interface AmendmentMessages {
  /** Nothing at hand says how the treaty is amended. */
  'reason.amendment-not-provided.unknown': NoValues;
  /** The treaty says that it has no procedure of its own. */
  'reason.amendment-not-provided': NoValues;
  'remedy.give-amendment-clause': NoValues;
  'reason.unknown-amendment': { readonly amendment: string; readonly by: CivilDate };
  'remedy.record-proposal-or-check-id': NoValues;
  'reason.procedure-not-named': NoValues;
  'remedy.name-procedure': { readonly procedures: readonly string[] };
  'reason.step-not-provided': { readonly kind: string };
  'remedy.leave-out-or-check-clause': NoValues;
  /** A step that can be taken once, or one after which this one comes too late, is in the record. */
  'reason.step-taken-already': { readonly kind: string; readonly on: CivilDate };
  'remedy.check-against-record': NoValues;
  'remedy.strike-one-by-correction': NoValues;
  'remedy.record-adoption-or-check-day': NoValues;

  'reason.second-proposal': { readonly on: CivilDate };
  'remedy.give-id-of-its-own': NoValues;
  'reason.not-a-party.proposal': NoValues;
  'reason.too-early.proposal': { readonly firstDay: CivilDate };

  'reason.not-communicated': NoValues;
  'reason.not-communicated.objection': NoValues;
  'remedy.record-communication': NoValues;
  'reason.after-window.request': { readonly lastDay: CivilDate };
  'reason.not-a-party.request': NoValues;
  'reason.second-reply.request': { readonly on: CivilDate };
  /** No conference can have been convened: of the replies that are recorded too few favour it. */
  'reason.too-few-requests': Tally;
  'reason.too-few-requests.until': Tally & { readonly until: CivilDate };
  'remedy.record-missing-requests': NoValues;
  'remark.requests-presumed': NoValues;

  'remark.majority-presumed': NoValues;
  /** It was adopted before the time that must pass after the communication of the proposal. */
  'remark.adopted-early': { readonly sentOn: CivilDate; readonly firstDay: CivilDate };
  'remark.majority-not-stated': NoValues;
  /** More Parties are recorded as voting or abstaining than there were. */
  'reason.more-votes-than-parties': { readonly recorded: number; readonly entitled: number };
  'remedy.check-votes': NoValues;
  'remark.not-adopted': { readonly inFavour: number; readonly voting: number; readonly required: number };
  /** Where the majority is one of those represented, or of all Parties. */
  'remark.not-adopted.represented': { readonly inFavour: number; readonly voting: number; readonly required: number };
  'remark.not-adopted.all-parties': { readonly inFavour: number; readonly voting: number; readonly required: number };

  'reason.approval-not-provided': NoValues;
  'remedy.leave-out': NoValues;
  'reason.not-adopted.approval': { readonly by: CivilDate };

  'reason.not-adopted.acceptance': { readonly by: CivilDate };
  'reason.state-has-ceased.acceptance': { readonly lastDay: CivilDate };
  'remedy.name-acceptor': NoValues;
  'reason.second-acceptance': { readonly on: CivilDate };
  'remark.accepted-before-party': NoValues;

  'reason.not-adopted.objection': { readonly by: CivilDate };
  'reason.after-window.objection': { readonly lastDay: CivilDate };
  'reason.not-a-party.objection': NoValues;
  'reason.second-reply.objection': { readonly on: CivilDate };

  /** The last day on which a reply in favour of a conference counts. */
  'step.requests-until': { readonly on: CivilDate };
  /** The record holds none, and a later step: there must have been enough. */
  'question.requests-not-recorded': NoValues;
  /** The record holds none, and no later step: whether there were any is not known. */
  'question.requests-unknown': { readonly until: CivilDate };
  'reason.proposal-lapsed': Tally & { readonly until: CivilDate; readonly missing: number };
  /** Of the Parties of another day than the one that prevails, not enough favoured a conference. */
  'remark.too-few-requests.at-end-of-window': NoValues;
  'remark.too-few-requests.current': NoValues;
  'remark.too-few-requests.at-communication': NoValues;
  /** Of the Parties of another day than the one that prevails, enough favoured a conference. */
  'remark.enough-requests.current': { readonly on: CivilDate };
  'remark.enough-requests.at-end-of-window': { readonly on: CivilDate };
  'remark.enough-requests.at-communication': { readonly on: CivilDate };

  /** Of those in favour and against, the Parties present and voting, so many had to be in favour. */
  'step.vote': Vote & { readonly voting: number; readonly required: number };
  /** The same of those represented, and of all Parties. */
  'step.vote-of.represented': Vote & { readonly voting: number; readonly required: number };
  'step.vote-of.all-parties': Vote & { readonly voting: number; readonly required: number };
  /** The same of the votes of an organ's members, of whom it is not known how many they are. */
  'step.vote-of.its-members': Omit<Vote, 'entitled' | 'absent'> & {
    readonly voting: number;
    readonly required: number;
  };
  'remark.members-vote': NoValues;
  'step.vote-of-unstated-majority': Vote;
  'remark.vote-not-recorded': { readonly entitled: number };
  'reason.vote-failed': { readonly on: CivilDate };
  /** Each amendment, or the conference that adopts it, says when it enters into force. */
  'question.amendment-says-itself': NoValues;
  'question.who-must-accept': { readonly of: Text };

  /** Acceptances that count once their States are Parties. */
  'remark.acceptances-waiting': { readonly waiting: number };
  /** Acceptances of others than the Parties on the day of adoption, where only those of these count. */
  'remark.acceptances-not-counted': { readonly others: number };
  /** How many Parties more that have not accepted raise the number required by one. */
  'remark.more-parties-more-acceptances': { readonly joining: number };
  /** How many Parties fewer that have not accepted make the acceptances that are there enough. */
  'remark.fewer-parties-suffice': { readonly leaving: number };
  /** Who is on the way to become or cease to be a Party completes the number. */
  'remark.in-force-without-further-acts': { readonly metOn: CivilDate; readonly on: CivilDate };
  /** Of the Parties of another day than the one that prevails, enough have accepted. */
  'remark.accepted-on-other-reading.current': { readonly on: CivilDate };
  'remark.accepted-on-other-reading.at-adoption': { readonly on: CivilDate };
  'remark.accepted-on-other-reading.at-adoption-contracting': { readonly on: CivilDate };
  'remark.accepted-on-other-reading.at-communication': { readonly on: CivilDate };

  /** The last day on which an objection counts. */
  'step.objections-until': { readonly on: CivilDate };
  'step.objections': Tally;
  'reason.defeated-by-objections': Tally & { readonly until: CivilDate };

  'reading.acceptances-of-current.title': NoValues;
  'reading.acceptances-of-current.argument': NoValues;
  'reading.acceptances-of-adoption.title': NoValues;
  'reading.acceptances-of-adoption.argument': NoValues;
  'reading.acceptances-of-consents.title': NoValues;
  'reading.acceptances-of-consents.argument': NoValues;
  'reading.acceptances-of-communication.title': NoValues;
  'reading.acceptances-of-communication.argument': NoValues;
  'source.crc-amendment-128th': NoValues;
  'source.crpd-att-say-so': NoValues;
  'source.crc-amendment-121': NoValues;
  'source.vclt-2-1-g': NoValues;
  'reading.requests-of-current.title': NoValues;
  'reading.requests-of-current.argument': NoValues;
  'reading.requests-at-end.title': NoValues;
  'reading.requests-at-end.argument': NoValues;
  'reading.requests-at-communication.title': NoValues;
  'reading.requests-at-communication.argument': NoValues;
  'source.crc-names-no-day': NoValues;
  'source.crc-50-1-quoted': NoValues;
  'source.crc-in-the-event': NoValues;
}
