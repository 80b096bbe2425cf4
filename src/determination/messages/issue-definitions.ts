import type { CivilDate } from '../../calendar/civil-date.ts';
import type { NestedMessage, NoValues } from './values.ts';

/** A day of the clause, and the day on which the treaty was adopted. */
interface BeforeAdoption {
  readonly on: CivilDate;
  readonly adoptedOn: CivilDate;
}

interface Shares {
  readonly percent: number;
  readonly than: 'at-least' | 'more-than';
  readonly asked: number;
}

interface Amounts {
  readonly sum: number;
  readonly than: 'at-least' | 'more-than';
  readonly asked: number;
}

/** Why somebody can never join, or never count, and what follows for the condition. */
interface Barred {
  readonly bar: NestedMessage;
  readonly effect: 'never-met' | 'never-counts';
}

/** What is wrong with a definition or a register whose shape is right, and what to do about it. */
export interface IssueDefinitionsMessages {
  'issue.closes-before-it-opens': { readonly opensOn: CivilDate; readonly closesOn: CivilDate };
  'issue.opens-before-adoption': { readonly opensOn: CivilDate; readonly adoptedOn: CivilDate };
  'issue.kind-of-nobody': { readonly kind: string };
  /** It ends below a number of Parties that is more than brings it into force. */
  'issue.ends-with-enough': { readonly fewerThan: number; readonly number: number };
  'remedy.check-both-numbers': NoValues;
  'issue.unknown-zone': { readonly zone: string };

  /** A day of the clause on entry into force that lies before adoption. */
  'issue.before-adoption.condition': BeforeAdoption;
  'issue.before-adoption.share-reached': BeforeAdoption;
  'issue.before-adoption.share-not-reached': BeforeAdoption;
  'issue.before-adoption.floor': BeforeAdoption;
  /** Of a former State that a treaty declares for itself. */
  'issue.before-adoption.last-day': BeforeAdoption;
  /** Of the day that its text bears. */
  'issue.before-adoption.done': BeforeAdoption;
  'issue.before-adoption.fixed-date': BeforeAdoption;
  'remedy.check-days': NoValues;
  'remedy.check-days.open-end': NoValues;
  'remedy.check-days.condition': NoValues;
  'remedy.check-days.reached-on': NoValues;
  'remedy.check-days.not-reached-by': NoValues;
  'remedy.check-days.floor': NoValues;
  'remedy.check-days.fixed-date': NoValues;
  'remedy.check-days.met-on': NoValues;
  'remedy.let-kind-be-used': { readonly kind: string };
  'remedy.let-kind-be-used.succession': NoValues;
  'remedy.write-zone': NoValues;

  /** Conditions: groups, shares, tables. */
  'issue.group-too-small': { readonly number: number; readonly group: number };
  /** Of instruments, acceptances or Parties, and how many can join at all. */
  'issue.more-than-can-join': { readonly number: number; readonly many: number };
  /** Of instruments towards entry into force, and how many can join whose own instrument counts. */
  'issue.more-than-can-count': { readonly number: number; readonly many: number };
  'issue.named-twice': { readonly state: string };
  /** Only organisations have members that can be counted in their place. */
  'issue.not-an-organisation': { readonly participant: string };
  'issue.never-a-member': NoValues;
  /** Parts of the total, and of what is asked for, in per cent. */
  'issue.share-never-reached': Shares;
  /** The same, of those who can join. */
  'issue.share-never-reached.without': Shares & { readonly without: readonly string[]; readonly bar: NestedMessage };
  'issue.sum-never-reached': Amounts;
  /** The same, of those who can join and count. */
  'issue.sum-never-reached.without': Amounts & { readonly without: readonly string[]; readonly bar: NestedMessage };
  'issue.shares-do-not-add-up': { readonly sum: number; readonly percent: number; readonly total: number };
  'issue.not-in-order': NoValues;
  'remedy.check-group': NoValues;
  'remedy.check-who-can-join': NoValues;
  'remedy.name-organisation': NoValues;
  'remedy.check-membership': NoValues;
  'remedy.complete-shares': NoValues;
  'remedy.complete-amounts': NoValues;
  'remedy.check-shares': NoValues;
  'remedy.put-in-order': NoValues;

  /** Whoever a condition names can never join: why, and what becomes of the condition. */
  'issue.organisation-cannot-join': Barred;
  /** It can join, and its instrument is none of those that count. */
  'issue.organisation-not-counted': Barred;
  'issue.state-of-the-past': Barred;
  'issue.continued-under-another-code': Barred;
  'issue.territory-cannot-join': Barred;
  'issue.not-among-named': Barred;
  'bar.territory': { readonly participant: string };
  'bar.not-among-named': { readonly participant: string };
  'remedy.name-responsible-state': NoValues;
  'remedy.name-under-eligibility': NoValues;
  'bar.organisation': { readonly participant: string };
  'bar.not-additional': { readonly participant: string };
  'bar.states-alone-count': { readonly participant: string };
  'bar.counts-as-members': { readonly participant: string };
  'bar.state-of-the-past': { readonly participant: string; readonly lastDay: CivilDate; readonly adoptedOn: CivilDate };
  'bar.continued-under-another-code': { readonly participant: string; readonly code: string };
  'remedy.remove-organisation': NoValues;
  'remedy.let-organisation-count': NoValues;
  /** The States on its territory. */
  'remedy.name-state-meant': { readonly successors: readonly string[] };

  /** Other treaties to which a clause refers. */
  'issue.waits-for-itself': { readonly treaty: string };
  'issue.refers-to-itself.left-with': { readonly treaty: string };
  'issue.refers-to-itself.opens-to': { readonly treaty: string };
  'issue.unknown-treaty': { readonly treaty: string };
  'issue.unknown-treaty.nearest': { readonly treaty: string; readonly nearest: string };
  'issue.in-force-before-met': { readonly treaty: string; readonly inForceOn: CivilDate; readonly metOn: CivilDate };
  'remedy.name-other-treaty': NoValues;
  'remedy.name-other-treaty.or-eligibility': NoValues;
  /** With an example of the facts, as JSON. */
  'remedy.state-facts': { readonly example: string };

  /** A register. */
  'issue.duplicate-source': { readonly id: string };
  'issue.unknown-source': { readonly id: string };
  'issue.before-deposit': { readonly on: string; readonly notifiedOn: string };
  'remedy.give-another-id': NoValues;
  'remedy.add-source': NoValues;
  'remedy.add-source.or-write': { readonly id: string };
  'remedy.check-notification': NoValues;

  /** A correction of the text in a register. */
  'issue.duplicate-text-correction': { readonly id: string };
  'issue.text-correction-without-step': NoValues;
  /** A last day for objections, an objection or the correction itself before the day of the proposal. */
  'issue.before-text-proposal': { readonly day: string; readonly proposedOn: string };
  'remedy.add-text-correction-step': NoValues;
  'remedy.check-text-proposal': NoValues;
}
