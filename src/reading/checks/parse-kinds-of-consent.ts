import { CONSENT_KINDS } from '../../treaty/act-kinds.ts';
import { isJsonObject, itemsOf, replaceAt, valueAt } from '../json/json-value.ts';
import { listKindsOfConsent } from './list-kinds-of-consent.ts';

const PARTICIPATION = ['finalClauses', 'participation'];
const CONSENT = [...PARTICIPATION, 'consent'];
const COUNTS = ['finalClauses', 'entryIntoForce', 'counts'];

/**
 * Spells out `all` where a list of kinds of instrument stands: under `afterSignature` and `withoutSignature` all that `listKindsOfConsent` lists,
 * under `counts` all by which the treaty can be consented to, succession too where the clause provides for it. It is done here alone: whoever reads
 * a treaty finds lists. What is neither a list nor that word is left as it is, and the schema reports it.
 *
 * @example parseKindsOfConsent({ finalClauses: {} }) // { finalClauses: {} }
 */
export function parseKindsOfConsent(value: unknown): unknown {
  const participation = valueAt(value, PARTICIPATION);
  const consent = valueAt(participation, ['consent']);
  if (!isJsonObject(participation) || !isJsonObject(consent)) return value;
  const { afterSignature, withoutSignature } = consent;
  const signatories = afterSignature === 'all' ? listKindsOfConsent('signatories', participation) : afterSignature;
  const others = withoutSignature === 'all' ? listKindsOfConsent('others', participation) : withoutSignature;
  const spelt = replaceAt(value, CONSENT, {
    ...consent,
    ...(afterSignature === 'all' ? { afterSignature: signatories } : {}),
    ...(withoutSignature === 'all' ? { withoutSignature: others } : {}),
  });
  if (valueAt(value, COUNTS) !== 'all') return spelt;
  const usable = new Set([...itemsOf(signatories), ...itemsOf(others)]);
  if (consent.bySuccession === true) usable.add('succession');
  return replaceAt(
    spelt,
    COUNTS,
    CONSENT_KINDS.filter((kind) => usable.size === 0 || usable.has(kind)),
  );
}
