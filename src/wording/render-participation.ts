import { renderDate } from '../calendar/render-date.ts';
import { renderDelay } from '../calendar/render-delay.ts';
import type { Eligibility, ParticipationClause } from '../treaty/treaty.ts';
import { listWords } from './list-words.ts';
import type { ClauseInWords } from './render-clauses.ts';

/**
 * Renders who may join and how, each rule behind its own article.
 *
 * @example renderParticipation(opCrcSc.finalClauses.participation)[1]?.says // 'Open for signature from 25 May 2000.'
 */
export function renderParticipation(clause: ParticipationClause): readonly ClauseInWords[] {
  const { eligibility, signature, consent } = clause;
  const succession = consent.bySuccession ? ' A successor State may notify its succession.' : '';
  return [
    { heading: 'Who may join', article: eligibility.article, says: renderEligibility(eligibility) },
    { heading: 'Signature', article: signature.article, says: renderSignature(signature) },
    { heading: 'Consent', article: consent.article, says: `${renderInstruments(clause)}${succession}` },
    ...renderFurther(clause),
  ];
}

function renderSignature({
  provided,
  opensOn,
  closesOn,
  closesAtEntryIntoForce,
}: ParticipationClause['signature']): string {
  if (provided === false) {
    return `Not open for signature. Instruments can be deposited from ${renderDate(opensOn)}.`;
  }
  const last = closesOn === undefined ? '' : ` until ${renderDate(closesOn)}`;
  const atEntryIntoForce = last === '' ? ' until it enters into force' : ', and not once it is in force';
  return `Open for signature from ${renderDate(opensOn)}${last}${closesAtEntryIntoForce === true ? atEntryIntoForce : ''}.`;
}

function renderInstruments({ signature, consent }: ParticipationClause): string {
  const { afterSignature, withoutSignature, accessionOpensOn } = consent;
  const isAccessionAlone = withoutSignature.every((kind) => kind === 'accession');
  const from =
    accessionOpensOn === undefined
      ? ''
      : `, ${isAccessionAlone ? '' : 'accession '}from ${renderDate(accessionOpensOn)}`;
  if (signature.provided === false) return `By ${listWords(withoutSignature)}${from}.`;
  return `Signatories: ${listWords(afterSignature)}. Others: ${listWords(withoutSignature)}${from}.`;
}

function renderFurther({
  severalDepositaries,
  provisionalApplication,
  territorialExtension,
}: ParticipationClause): readonly ClauseInWords[] {
  const clauses: ClauseInWords[] = [];
  if (severalDepositaries !== undefined) {
    const says = `A State may deposit with several depositaries; its ${severalDepositaries.decides} deposit counts.`;
    clauses.push({ heading: 'Several depositaries', article: severalDepositaries.article, says });
  }
  if (provisionalApplication !== undefined) {
    const says = 'It can be applied provisionally before it is in force, which counts for nothing else.';
    clauses.push({ heading: 'Provisional application', article: provisionalApplication.article, says });
  }
  if (territorialExtension !== undefined) {
    const says = `To a territory: ${renderDelay(territorialExtension.delay, 'the receipt of the notification')}, not before the State is bound.`;
    clauses.push({ heading: 'Extension to territories', article: territorialExtension.article, says });
  }
  return clauses;
}

function renderEligibility(eligibility: Eligibility): string {
  switch (eligibility.kind) {
    case 'any-state':
      return 'Any State.';
    case 'any-state-or-organisation':
      return 'Any State or regional organisation.';
    case 'described':
      return `${capital(eligibility.says)}.`;
    case 'party-or-signatory-of':
      return `Any State that is a party to the ${eligibility.treaty.toUpperCase()} or has signed it.`;
  }
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
