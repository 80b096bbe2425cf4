import type { CivilDate } from '../calendar/civil-date.ts';
import { isInSpan } from '../condition/party-spans.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { Step } from '../determination/step.ts';
import { isTerritoryCode } from '../participants/participant-codes.ts';
import { kindOfParticipant } from '../participants/participant-kind.ts';
import type { InstrumentKind } from '../treaty/act-kinds.ts';
import type { Eligibility, EligibilityByTreaty, EligibilityForAct, ParticipationClause } from '../treaty/treaty.ts';

/** Whether a participant could sign or consent on a day, as far as the clause's facts tell. */
export type Eligible =
  | { readonly kind: 'eligible'; readonly caveat?: Caveat }
  | { readonly kind: 'unknown'; readonly says: Message<CodeOf<'remark'>>; readonly caveat: Caveat }
  | Ineligible;

/** What must be said of an act that nobody has received yet. */
type Caveat = Message<`remark.eligibility-${'described' | 'depends' | 'by-record'}`>;

export interface Ineligible {
  readonly kind: 'ineligible';
  readonly reason: Message<CodeOf<'reason'>>;
}

/**
 * Gives the rule on who may join that governs an act: a clause may have one for signature, one for ratification, and one for accession and
 * succession, and mostly has one for all.
 *
 * An instrument whose kind is not known is taken for an accession.
 */
export function eligibilityOf(eligibility: Eligibility, kind: 'signature' | InstrumentKind): EligibilityForAct {
  if (eligibility.kind !== 'by-act') return eligibility;
  switch (kind) {
    case 'signature':
      return eligibility.signature;
    case 'accession':
    case 'succession':
    case 'consent':
      return eligibility.accession;
    case 'ratification':
    case 'acceptance':
    case 'approval':
    case 'formal-confirmation':
    case 'definitive-signature':
      return eligibility.ratification;
  }
}

/**
 * Checks if a participant could sign or consent on a day.
 *
 * Where the clause asks for a link with another treaty and the facts are not at hand, the answer is `unknown`: the
 * depositary's acceptance of the act is then presumed right, and the answer says so. So it is after the day on which the record of the other
 * treaty ends, unless it has the participant linked.
 *
 * @param on the day of the act, inclusive: a link that begins that day suffices
 * @see docs/legal-sources.md#who-may-join
 */
export function determineEligibility(eligibility: EligibilityForAct, participant: string, on: CivilDate): Eligible {
  const kind = kindOfParticipant(participant);
  switch (eligibility.kind) {
    case 'any-state-or-organisation':
      return kind === 'territory' ? TERRITORY : ELIGIBLE;
    case 'any-state':
      if (kind === 'territory') return TERRITORY;
      return kind === 'organisation' ? ONLY_STATES : ELIGIBLE;
    case 'described':
      // The words mean States. A territory is one of those whom they describe where the clause lists it, or declares it under a code of its own.
      if (isTerritoryCode(participant) && !eligibility.territories?.includes(participant)) return TERRITORY;
      return kind === 'organisation' && !eligibility.organisations
        ? ONLY_STATES
        : { kind: 'eligible', caveat: { code: 'remark.eligibility-described', values: { says: eligibility.says } } };
    case 'named-states':
      return eligibility.states.includes(participant) ? ELIGIBLE : NOT_NAMED;
    case 'any-of': {
      const answers = eligibility.anyOf.map((each) => determineEligibility(each, participant, on));
      return answers.sort((one, other) => RANKS[one.kind] - RANKS[other.kind])[0] ?? NOT_NAMED;
    }
    case 'party-or-signatory-of':
    case 'party-to': {
      if (kind === 'territory') return TERRITORY;
      if (kind === 'organisation' && eligibility.organisations !== true) return ONLY_STATES;
      return determineLink(eligibility, participant, on);
    }
    default:
      return assertNever(eligibility);
  }
}

/** Checks by the facts at hand if a participant is tied to another treaty as the clause asks. */
function determineLink({ kind, treaty, facts }: EligibilityByTreaty, participant: string, on: CivilDate): Eligible {
  const isParty = kind === 'party-to';
  const says = {
    code: isParty ? 'remark.eligibility-unknown.party' : 'remark.eligibility-unknown',
    values: { treaty },
  } as const;
  const depends = {
    kind: 'unknown',
    says,
    caveat: { code: 'remark.eligibility-depends', values: { treaty } },
  } as const;
  if (facts.kind === 'unknown') return depends;
  const { complete, endsOn } = facts;
  const listed = facts.since[participant] ?? [];
  const ties = typeof listed === 'string' ? [{ from: listed }] : listed;
  const isTied = ties.some((tie) => isInSpan(tie, on));
  if (endsOn !== undefined && endsOn < on) {
    const caveat = {
      code: 'remark.eligibility-by-record',
      values: { treaty, endsOn, linked: isTied ? 'yes' : 'no' },
    } as const;
    return isTied ? { kind: 'eligible', caveat } : { kind: 'unknown', says, caveat };
  }
  if (isTied) return ELIGIBLE;
  const next = ties.find(({ from }) => on < from)?.from;
  if (next !== undefined) {
    const code = isParty ? 'reason.ineligible.not-yet-party' : 'reason.ineligible.not-yet-linked';
    return refuse({ code, values: { treaty, on: next } });
  }
  const left = ties.at(-1)?.until;
  if (left !== undefined) return refuse({ code: 'reason.ineligible.no-longer-party', values: { treaty, on: left } });
  if (!complete) return depends;
  return refuse({ code: isParty ? 'reason.ineligible.not-party' : 'reason.ineligible.not-linked', values: { treaty } });
}

function refuse(reason: Ineligible['reason']): Ineligible {
  return { kind: 'ineligible', reason };
}

/**
 * Lists what must be said of an answer about an act that nobody has received yet: that its State may join only if it is one of
 * those whom the words of the clause describe, or is tied to another treaty, which is not checked or known as far as a record reaches.
 *
 * @param on the day of the act, inclusive
 * @param hasActed whether the depositary has accepted an act of it before: whom the words describe was decided then, and a tie may have ended since
 */
export function listEligibilityCaveats(
  eligibility: EligibilityForAct,
  participant: string,
  on: CivilDate,
  hasActed = false,
): readonly Step[] {
  const eligible = determineEligibility(eligibility, participant, on);
  if (eligible.kind === 'ineligible' || eligible.caveat === undefined) return [];
  if (hasActed && eligible.caveat.code === 'remark.eligibility-described') return [];
  return [{ article: eligibility.article, ...eligible.caveat }];
}

/**
 * Lists what must be said of an answer about an accession that nobody has received yet: what {@link listEligibilityCaveats} lists, and what
 * it needs beside the instrument.
 *
 * @param on the day of the instrument, inclusive
 */
export function listAccessionCaveats(
  { eligibility, consent }: ParticipationClause,
  participant: string,
  on: CivilDate,
): readonly Step[] {
  const caveats = listEligibilityCaveats(eligibilityOf(eligibility, 'accession'), participant, on);
  const { article, accessionRequires: says } = consent;
  return says === undefined ? caveats : [...caveats, { article, code: 'remark.accession-requires', values: { says } }];
}

/** Of several rules, the first that admits answers; then one that leaves it open. */
const RANKS = { eligible: 0, unknown: 1, ineligible: 2 };
const ELIGIBLE: Eligible = { kind: 'eligible' };
const TERRITORY = refuse({ code: 'reason.ineligible.territory', values: {} });
const NOT_NAMED = refuse({ code: 'reason.ineligible.not-named', values: {} });
const ONLY_STATES = refuse({ code: 'reason.ineligible.organisation', values: {} });
