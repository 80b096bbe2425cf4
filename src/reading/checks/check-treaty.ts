import { isCivilDate } from '../../calendar/civil-date.ts';
import { nearestWord } from '../../participants/nearest-word.ts';
import { CONSENT_KINDS } from '../../treaty/act-kinds.ts';
import type { Finding } from '../issues/finding.ts';
import { showText } from '../issues/show-text.ts';
import { valueAt } from '../json/json-value.ts';
import { checkBeforeAdoption } from './check-before-adoption.ts';
import { checkConditions } from './check-conditions.ts';
import { checkReferences } from './check-references.ts';
import { checkWhoCanJoin } from './check-who-can-join.ts';

const ZONE = ['depositary', 'zone'];
const SIGNATURE = ['finalClauses', 'participation', 'signature'];
const CONSENT = ['finalClauses', 'participation', 'consent'];
const COUNTS = ['finalClauses', 'entryIntoForce', 'counts'];

/**
 * Checks what the schema of a treaty cannot say: that the period for signature does not close before it opens
 * (`closes-before-it-opens`) nor opens before the treaty is adopted (`opens-before-adoption`), that every kind of instrument that counts can be used by somebody (`kind-of-nobody`), that the
 * condition can be met (`checkConditions`) by those who can join (`checkWhoCanJoin`), that no day of entry into force lies before adoption
 * (`checkBeforeAdoption`), that clauses refer to other treaties (`checkReferences`), and that the depositary's time
 * zone exists (`unknown-zone`).
 *
 * Whatever has not the right shape is passed over: the schema reports it.
 *
 * @param treatyIds the ids of the treaties to which a clause may refer without stating facts; any, where it is left out
 */
export function checkTreaty(value: unknown, treatyIds?: readonly string[]): readonly Finding[] {
  return [
    ...checkSignaturePeriod(value),
    ...checkOpening(value),
    ...checkCounts(value),
    ...checkConditions(value),
    ...checkWhoCanJoin(value),
    ...checkBeforeAdoption(value),
    ...checkReferences(value, treatyIds),
    ...checkZone(value),
  ];
}

function checkSignaturePeriod(value: unknown): Finding[] {
  const [opensOn, closesOn] = [valueAt(value, [...SIGNATURE, 'opensOn']), valueAt(value, [...SIGNATURE, 'closesOn'])];
  if (typeof opensOn !== 'string' || typeof closesOn !== 'string') return [];
  if (!isCivilDate(opensOn) || !isCivilDate(closesOn) || closesOn >= opensOn) return [];
  return [
    {
      code: 'closes-before-it-opens',
      path: [...SIGNATURE, 'closesOn'],
      at: 'value',
      value: closesOn,
      what: `the treaty would close for signature on ${closesOn}, before it opens on ${opensOn}, so nobody could sign it`,
      hint: 'check both days in the article; leave "closesOn" out where the treaty stays open',
    },
  ];
}

function checkOpening(value: unknown): Finding[] {
  const [opensOn, adoptedOn] = [valueAt(value, [...SIGNATURE, 'opensOn']), valueAt(value, ['adoptedOn'])];
  if (typeof opensOn !== 'string' || typeof adoptedOn !== 'string') return [];
  if (!isCivilDate(opensOn) || !isCivilDate(adoptedOn) || adoptedOn <= opensOn) return [];
  return [
    {
      code: 'opens-before-adoption',
      path: [...SIGNATURE, 'opensOn'],
      at: 'value',
      value: opensOn,
      what: `the treaty would open for signature on ${opensOn}, before it was adopted on ${adoptedOn}`,
      hint: 'check both days',
    },
  ];
}

function checkCounts(value: unknown): Finding[] {
  const counts = valueAt(value, COUNTS);
  const afterSignature = valueAt(value, [...CONSENT, 'afterSignature']);
  const withoutSignature = valueAt(value, [...CONSENT, 'withoutSignature']);
  if (!Array.isArray(counts) || !Array.isArray(afterSignature) || !Array.isArray(withoutSignature)) return [];
  const usable = new Set<unknown>([...afterSignature, ...withoutSignature]);
  if (valueAt(value, [...CONSENT, 'bySuccession']) === true) usable.add('succession');
  return counts.flatMap((kind: unknown, index) => {
    if (usable.has(kind) || !CONSENT_KINDS.some((known) => known === kind)) return [];
    const where =
      kind === 'succession' ? '"bySuccession": true' : `"${kind}" under "afterSignature" or "withoutSignature"`;
    return [
      {
        code: 'kind-of-nobody',
        path: [...COUNTS, index],
        at: 'value' as const,
        value: String(kind),
        what: `"${kind}" counts towards entry into force, but by the clause on consent nobody may use it`,
        hint: `write ${where}, or remove the kind here`,
      },
    ];
  });
}

function checkZone(value: unknown): Finding[] {
  const zone = valueAt(value, ZONE);
  if (typeof zone !== 'string' || zone === '' || isZone(zone)) return [];
  const nearest = nearestWord(zone, Intl.supportedValuesOf('timeZone'));
  return [
    {
      code: 'unknown-zone',
      path: ZONE,
      at: 'value',
      value: showText(zone),
      what: `"${showText(zone)}" is not a time zone of the IANA database, so the depositary's day cannot be told`,
      hint: nearest === undefined ? 'write the zone of the seat, such as America/New_York' : `write "${nearest}"`,
    },
  ];
}

/** Checks if a zone has a name, such as `Europe/Bern`; an offset such as `+01:00` knows no summer time and is none. */
function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
