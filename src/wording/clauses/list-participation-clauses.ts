import { assertNever } from '../../determination/assert-never.ts';
import type { CodeOf, Message } from '../../determination/messages/message.ts';
import { listEligibilityRules } from '../../treaty/eligibility-rules.ts';
import type {
  AccessionTowardsClause,
  Eligibility,
  EligibilityForAct,
  EntryIntoForceClause,
  FinalClauses,
  ParticipationClause,
  PlainEligibility,
  TerritorialExtensionClause,
} from '../../treaty/treaty.ts';
import { type ClauseInWords, composeClause } from './clause-in-words.ts';
import { describeDelay } from './describe-delay.ts';

/** Lists who may join and how, each rule behind its own article. */
export function listParticipationClauses({ participation, entryIntoForce }: FinalClauses): readonly ClauseInWords[] {
  const { eligibility, signature, consent, participants = [] } = participation;
  const own = participants.map(({ code }) => code);
  return [
    ...listWhoMayJoin(
      eligibility,
      own.length === 0 ? [] : [{ code: 'clause.own-participants', values: { participants: own } }],
    ),
    composeClause('signature', signature.article, ...listSignature(signature)),
    composeClause('consent', consent.article, ...listConsent(participation)),
    ...listFurther(participation, entryIntoForce),
  ];
}

/** Lists who may join, or act by act who may do it. */
function listWhoMayJoin(eligibility: Eligibility, own: readonly Message<CodeOf<'clause'>>[]): readonly ClauseInWords[] {
  if (eligibility.kind !== 'by-act') {
    return [composeClause('who-may-join', eligibility.article, ...sayRules(eligibility), ...own)];
  }
  const { signature, ratification, accession } = eligibility;
  return [
    composeClause('who-may-sign', signature.article, ...sayRules(signature), ...own),
    composeClause('who-may-ratify', ratification.article, ...sayRules(ratification)),
    composeClause('who-may-accede', accession.article, ...sayRules(accession)),
  ];
}

function sayRules(eligibility: EligibilityForAct): readonly Message<CodeOf<'clause'>>[] {
  return listEligibilityRules(eligibility).map(sayEligibility);
}

function sayEligibility(eligibility: PlainEligibility): Message<CodeOf<'clause'>> {
  switch (eligibility.kind) {
    case 'any-state':
      return { code: 'clause.any-state', values: {} };
    case 'any-state-or-organisation':
      return { code: 'clause.any-state-or-organisation', values: {} };
    case 'described':
      return { code: 'clause.who-may-join', values: { says: eligibility.says } };
    case 'named-states':
      return { code: 'clause.named-may-join', values: { says: eligibility.says, states: eligibility.states } };
    case 'party-to':
      return {
        code: eligibility.organisations === true ? 'clause.party-to.or-organisation' : 'clause.party-to',
        values: { treaty: eligibility.treaty },
      };
    case 'party-or-signatory-of':
      return {
        code:
          eligibility.organisations === true
            ? 'clause.party-or-signatory-of.or-organisation'
            : 'clause.party-or-signatory-of',
        values: { treaty: eligibility.treaty },
      };
    default:
      return assertNever(eligibility);
  }
}

function listSignature(signature: ParticipationClause['signature']): readonly Message<CodeOf<'clause'>>[] {
  const { closesOn, closesAtEntryIntoForce, whichever } = signature;
  const first = saySignature(signature);
  if (typeof closesAtEntryIntoForce === 'object') {
    const which = closesOn === undefined ? 'alone' : (whichever ?? 'earlier');
    const values = { period: closesAtEntryIntoForce.after, which } as const;
    return [first, { code: 'clause.signature-closes-after-in-force', values }];
  }
  return whichever === undefined ? [first] : [first, { code: 'clause.signature-in-force-if-later', values: {} }];
}

function saySignature(signature: ParticipationClause['signature']): Message<CodeOf<'clause'>> {
  const { provided, opensOn, closesOn, closesAtEntryIntoForce, whichever } = signature;
  if (provided === false) return { code: 'clause.not-for-signature', values: { opensOn } };
  const untilInForce = closesAtEntryIntoForce === true && whichever === undefined;
  if (closesOn === undefined) {
    return { code: untilInForce ? 'clause.signature-until-in-force' : 'clause.signature', values: { opensOn } };
  }
  const code = untilInForce ? 'clause.signature-until-or-in-force' : 'clause.signature-until';
  return { code, values: { opensOn, closesOn } };
}

function listConsent({
  signature,
  consent,
  accessionTowards,
}: ParticipationClause): readonly Message<CodeOf<'clause'>>[] {
  const { afterSignature, withoutSignature, accessionOpensOn, bySuccession } = consent;
  const { accessionOpensAtEntryIntoForce, accessionRequires } = consent;
  return [
    ...(signature.provided === false
      ? [{ code: 'clause.consent', values: { kinds: withoutSignature } } as const]
      : [
          { code: 'clause.consent-of-signatories', values: { kinds: afterSignature } } as const,
          withoutSignature.length === 0
            ? ({ code: 'clause.no-consent-of-others', values: {} } as const)
            : ({ code: 'clause.consent-of-others', values: { kinds: withoutSignature } } as const),
        ]),
    ...(accessionOpensOn === undefined
      ? []
      : [{ code: 'clause.accession-opens', values: { opensOn: accessionOpensOn } } as const]),
    ...(accessionOpensAtEntryIntoForce === undefined ? [] : [sayOpening(accessionOpensAtEntryIntoForce)]),
    ...(accessionRequires === undefined
      ? []
      : [{ code: 'clause.accession-requires', values: { says: accessionRequires } } as const]),
    ...(accessionTowards === undefined ? [] : [sayTowards(accessionTowards)]),
    ...(bySuccession ? [{ code: 'clause.succession', values: {} } as const] : []),
  ];
}

function sayTowards(clause: AccessionTowardsClause): Message<CodeOf<'clause'>> {
  const { article } = clause;
  if (clause.kind === 'where-accepted') {
    const delay = describeDelay(clause.delay, { code: 'start.declaration-of-acceptance', values: {} });
    return { code: 'clause.accession-where-accepted', values: { delay, article } };
  }
  const values = { period: clause.within, article };
  return clause.alsoWithInstrument === true
    ? { code: 'clause.accession-unless-objected-or-later', values }
    : { code: 'clause.accession-unless-objected', values };
}

function sayOpening(
  opens: NonNullable<ParticipationClause['consent']['accessionOpensAtEntryIntoForce']>,
): Message<CodeOf<'clause'>> {
  return opens === true
    ? { code: 'clause.accession-opens-in-force', values: {} }
    : { code: 'clause.accession-opens-after-in-force', values: { period: opens.after } };
}

function listFurther(clause: ParticipationClause, { provisional }: EntryIntoForceClause): readonly ClauseInWords[] {
  const { severalDepositaries, declarationOfCompetence, provisionalApplication } = clause;
  const { territorialExtension, entireTerritory } = clause;
  const clauses: ClauseInWords[] = [];
  if (severalDepositaries !== undefined) {
    const { article, decides } = severalDepositaries;
    const says = { code: 'clause.several-depositaries', values: { decides } } as const;
    clauses.push(composeClause('several-depositaries', article, says));
  }
  if (declarationOfCompetence !== undefined) {
    const says = { code: 'clause.declaration-of-competence', values: {} } as const;
    clauses.push(composeClause('competence', declarationOfCompetence.article, says));
  }
  if (provisionalApplication !== undefined) {
    const counts = provisional?.counts.includes('provisional-application') === true ? 'provisionally' : 'never';
    const says = { code: 'clause.provisional-application', values: { counts } } as const;
    clauses.push(composeClause('provisional-application', provisionalApplication.article, says));
  }
  if (territorialExtension !== undefined) {
    clauses.push(composeClause('territories', territorialExtension.article, ...listExtension(territorialExtension)));
  }
  if (entireTerritory !== undefined) {
    const says = { code: 'clause.territories-not-mentioned', values: {} } as const;
    clauses.push(composeClause('territories', entireTerritory.article, says));
  }
  return clauses;
}

const FROM_RECEIPT = { code: 'start.receipt-of-notification', values: {} } as const;

function listExtension({
  delay,
  mayNameDay,
  ofItself,
  withdrawal,
}: TerritorialExtensionClause): readonly Message<CodeOf<'clause'>>[] {
  const first: Message<CodeOf<'clause'>> =
    delay.form === 'as-instrument'
      ? { code: 'clause.territories-as-instrument', values: {} }
      : delay.form === 'not-stated'
        ? { code: 'clause.territories-day-not-stated', values: {} }
        : { code: 'clause.territories', values: { delay: describeDelay(delay, FROM_RECEIPT) } };
  return [
    ...(ofItself === undefined ? [] : [{ code: 'clause.territories-of-themselves', values: {} } as const]),
    first,
    ...(mayNameDay === undefined
      ? []
      : [{ code: 'clause.territories-may-name-day', values: { which: mayNameDay } } as const]),
    ...(withdrawal === undefined ? [] : listWithdrawal(withdrawal)),
  ];
}

function listWithdrawal({
  article,
  delay,
  laterDateInNotice,
  notBefore,
}: NonNullable<TerritorialExtensionClause['withdrawal']>): readonly Message<CodeOf<'clause'>>[] {
  const first: Message<CodeOf<'clause'>> =
    delay.form === 'as-denunciation'
      ? { code: 'clause.territories-withdrawal-as-denunciation', values: { article } }
      : { code: 'clause.territories-withdrawal', values: { article, delay: describeDelay(delay, FROM_RECEIPT) } };
  return [
    first,
    ...(notBefore === undefined
      ? []
      : [{ code: 'clause.territories-withdrawal-not-before', values: { period: notBefore.period } } as const]),
    ...(laterDateInNotice === undefined
      ? []
      : [{ code: 'clause.territories-withdrawal-later-day', values: {} } as const]),
  ];
}
