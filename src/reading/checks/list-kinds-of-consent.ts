import { OBJECT, TEXT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import type { OwnParticipant } from '../../participants/own-participant.ts';
import { kindOfParticipant } from '../../participants/participant-kind.ts';
import { CONSENT_KINDS, type ConsentKind } from '../../treaty/act-kinds.ts';
import { itemsOf, valueAt } from '../json/json-value.ts';
import { parseParticipantText } from '../values/parse-participant-text.ts';
import { isForStatesAlone } from './check-who-can-join.ts';
import { listOwnParticipants } from './list-own-participants.ts';
import { listPlacedRules } from './list-placed-rules.ts';

const OF_SIGNATORIES: readonly ConsentKind[] = ['ratification', 'acceptance', 'approval', 'formal-confirmation'];
const OF_OTHERS: readonly ConsentKind[] = ['accession', 'definitive-signature'];
const WITHOUT_SIGNATURES: readonly ConsentKind[] = [...OF_SIGNATORIES, 'accession'];

/**
 * Lists all kinds of instrument that signatories, or others, can deposit: what `all` stands for in a definition. Signatories ratify, accept or
 * approve (VCLT 14); others accede (VCLT 15) or sign definitively (VCLT 12). Where a treaty is not signed, nobody is a signatory, and others have
 * every kind but the signature. A formal confirmation is that of an organisation, and is there where one may join. A succession is none of them: a
 * clause provides for it by a key of its own.
 *
 * @param participation the clause, as a file has it: its `eligibility` and its `signature` decide
 * @example listKindsOfConsent('signatories', { eligibility: { kind: 'any-state' } }) // ['ratification', 'acceptance', 'approval']
 */
export function listKindsOfConsent(of: 'signatories' | 'others', participation: object): readonly ConsentKind[] {
  assertArgument('listKindsOfConsent', 'of', TEXT, of);
  assertArgument('listKindsOfConsent', 'participation', OBJECT, participation);
  const isSigned = valueAt(participation, ['signature', 'provided']) !== false;
  const ofOthers = isSigned ? OF_OTHERS : WITHOUT_SIGNATURES;
  const ofSignatories = isSigned ? OF_SIGNATORIES : [];
  const kinds = of === 'others' ? ofOthers : ofSignatories;
  const organisations = admitsOrganisations(
    valueAt(participation, ['eligibility']),
    listOwnParticipants(participation),
  );
  return CONSENT_KINDS.filter((kind) => kinds.includes(kind) && (organisations || kind !== 'formal-confirmation'));
}

function admitsOrganisations(eligibility: unknown, own: readonly OwnParticipant[]): boolean {
  return listPlacedRules(eligibility, []).some(({ rule }) => {
    if (valueAt(rule, ['kind']) !== 'named-states') return !isForStatesAlone(rule);
    return itemsOf(valueAt(rule, ['states'])).some((named) => {
      const parsed = parseParticipantText(String(named), own);
      return parsed.ok && kindOfParticipant(parsed.value) === 'organisation';
    });
  });
}
