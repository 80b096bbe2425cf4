import { isCivilDate } from '../../calendar/civil-date.ts';
import { renderExcerpt } from '../../determination/render-excerpt.ts';
import { findNearestWord } from '../../participants/find-nearest-word.ts';
import { CONSENT_KINDS } from '../../treaty/act-kinds.ts';
import type { Finding } from '../issues/finding.ts';
import { valueAt } from '../json/json-value.ts';
import { cityOf, findZoneOfSeat } from '../values/zone-of-seat.ts';
import { checkAsMembers } from './check-as-members.ts';
import { checkBeforeAdoption } from './check-before-adoption.ts';
import { checkConditions } from './check-conditions.ts';
import { checkKnownParties } from './check-known-parties.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkOwnParticipants } from './check-own-participants.ts';
import { checkReferences } from './check-references.ts';
import { checkTermination } from './check-termination.ts';
import { checkWhoCanJoin } from './check-who-can-join.ts';

const ZONE = ['depositary', 'zone'];
const SIGNATURE = ['finalClauses', 'participation', 'signature'];
const CONSENT = ['finalClauses', 'participation', 'consent'];
const COUNTS = ['finalClauses', 'entryIntoForce', 'counts'];

/**
 * Checks what the schema of a treaty cannot say: that the period for signature does not close before it opens
 * (`closes-before-it-opens`) nor opens before the treaty is adopted (`opens-before-adoption`), that every kind of instrument that counts can be used by somebody (`kind-of-nobody`), that participants of its own
 * are declared, and are nobody else (`checkOwnParticipants`), that the
 * condition can be met (`checkConditions`, `checkAsMembers`) by those who can join (`checkWhoCanJoin`), that no number is more than these are (`checkNumbers`), that the Parties to another treaty are stated where a
 * clause turns on them (`checkKnownParties`), that no day of entry into force lies before adoption (`checkBeforeAdoption`), that it does not end
 * with enough Parties (`checkTermination`), that clauses refer to other treaties (`checkReferences`), and that the depositary's time
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
    ...checkOwnParticipants(value),
    ...checkConditions(value),
    ...checkAsMembers(value),
    ...checkKnownParties(value),
    ...checkNumbers(value),
    ...checkWhoCanJoin(value),
    ...checkBeforeAdoption(value),
    ...checkTermination(value),
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
      what: { code: 'issue.closes-before-it-opens', values: { opensOn, closesOn } },
      remedy: { code: 'remedy.check-days.open-end', values: {} },
      path: [...SIGNATURE, 'closesOn'],
      at: 'value',
      value: closesOn,
    },
  ];
}

function checkOpening(value: unknown): Finding[] {
  const [opensOn, adoptedOn] = [valueAt(value, [...SIGNATURE, 'opensOn']), valueAt(value, ['adoptedOn'])];
  if (typeof opensOn !== 'string' || typeof adoptedOn !== 'string') return [];
  if (!isCivilDate(opensOn) || !isCivilDate(adoptedOn) || adoptedOn <= opensOn) return [];
  return [
    {
      what: { code: 'issue.opens-before-adoption', values: { opensOn, adoptedOn } },
      remedy: { code: 'remedy.check-days', values: {} },
      path: [...SIGNATURE, 'opensOn'],
      at: 'value',
      value: opensOn,
    },
  ];
}

function checkCounts(value: unknown): readonly Finding[] {
  const counts = valueAt(value, COUNTS);
  const afterSignature = valueAt(value, [...CONSENT, 'afterSignature']);
  const withoutSignature = valueAt(value, [...CONSENT, 'withoutSignature']);
  if (!Array.isArray(counts) || !Array.isArray(afterSignature) || !Array.isArray(withoutSignature)) return [];
  const usable = new Set<unknown>([...afterSignature, ...withoutSignature]);
  if (valueAt(value, [...CONSENT, 'bySuccession']) === true) usable.add('succession');
  return counts.flatMap((listed: unknown, index): readonly Finding[] => {
    const kind = CONSENT_KINDS.find((known) => known === listed);
    if (kind === undefined || usable.has(kind)) return [];
    return [
      {
        what: { code: 'issue.kind-of-nobody', values: { kind } },
        remedy:
          kind === 'succession'
            ? { code: 'remedy.let-kind-be-used.succession', values: {} }
            : { code: 'remedy.let-kind-be-used', values: { kind } },
        path: [...COUNTS, index],
        at: 'value',
        value: kind,
      },
    ];
  });
}

function checkZone(value: unknown): Finding[] {
  const zone = valueAt(value, ZONE);
  if (typeof zone !== 'string' || zone === '' || isZone(zone)) return [];
  const nearest = findZoneOfSeat(zone) ?? findNearestZone(zone);
  return [
    {
      what: { code: 'issue.unknown-zone', values: { zone: renderExcerpt(zone) } },
      remedy:
        nearest === undefined
          ? { code: 'remedy.write-zone', values: {} }
          : { code: 'remedy.write-instead', values: { text: nearest } },
      path: ZONE,
      at: 'value',
      value: renderExcerpt(zone),
    },
  ];
}

/** Finds the zone that was misspelt: one whose city comes near. A city without a zone of its own is not near to another. */
function findNearestZone(zone: string): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone');
  const city = findNearestWord(cityOf(zone), zones.map(cityOf), 4);
  return zones.find((each) => cityOf(each) === city);
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
