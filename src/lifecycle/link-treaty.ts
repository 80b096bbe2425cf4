import { OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { knownFrom } from '../condition/party-spans.ts';
import { latestDayOf } from '../determination/determination.ts';
import { TREATY } from '../treaty/argument-shapes.ts';
import type { Register } from '../treaty/register.ts';
import type { OtherTreatyFacts, Treaty } from '../treaty/treaty.ts';
import { composeLife } from './compose-life.ts';
import type { Life } from './life.ts';
import { linkEligibility, listEligibilityLinks } from './link-eligibility.ts';
import { listPartySpans } from './party-spans.ts';
import { findDayInPart } from './record-in-part.ts';
import { composeWithReferences, listReferences, type Reference } from './references.ts';

/**
 * Lists the ids of the other treaties to which the final clauses of a treaty refer, each once, where the facts are not written in
 * the definition itself: those whose lives `linkTreaty` needs, and one whose Parties or signatories may join.
 *
 * @example listLinks(opCrcSc) // []
 */
export function listLinks(treaty: Treaty): readonly string[] {
  assertArgument('listLinks', 'treaty', TREATY, treaty);
  return [...new Set([...listNeeded(treaty), ...listEligibilityLinks(treaty)])];
}

/** Who may join does not hang on the life of the other treaty: two treaties that admit each other's Parties are no circle. */
function listNeeded({ finalClauses }: Treaty): readonly string[] {
  const unknown = listReferences(finalClauses).filter(({ facts }) => facts.kind === 'unknown');
  return [...new Set(unknown.map(({ treaty }) => treaty))];
}

/**
 * Links a treaty with the lives of the treaties to which its clauses refer: whether and since when they are in force, and who is a
 * Party to them. Facts that the definition states itself are left alone; what cannot be found stays unknown, and so does the number of
 * Parties where the record of the other is a part.
 *
 * @param findLife finds the life of another treaty by its id
 * @example linkTreaty(opCrcSc, () => undefined) === opCrcSc // true
 * @see docs/legal-sources.md#conditions
 */
export function linkTreaty(treaty: Treaty, findLife: (id: string) => Life | undefined): Treaty {
  assertArgument('linkTreaty', 'treaty', TREATY, treaty);
  if (listNeeded(treaty).length === 0) return treaty;
  const finalClauses = composeWithReferences(treaty.finalClauses, (reference) => {
    if (reference.facts.kind === 'known') return reference;
    const life = findLife(reference.treaty);
    // What is open for the other treaty is open for this one.
    const isOpen = life?.entryIntoForce.kind === 'indeterminate';
    if (life === undefined || isOpen) return reference;
    const { parties, ...facts } = factsOf(life);
    return { ...reference, facts: isNumberKnown(reference, life) ? { ...facts, parties } : facts };
  });
  return { ...treaty, finalClauses };
}

/** Checks if a record has the Parties that a reference counts; of one in part it is known of whom it has that they are Parties, and not how many there are. */
function isNumberKnown({ kind, on }: Reference, { treaty, record }: Life): boolean {
  const inPartFrom = findDayInPart(treaty.finalClauses, record);
  if (inPartFrom === undefined) return true;
  return kind === 'on-a-day' ? on !== undefined && on < inPartFrom : kind !== 'current';
}

/** The record of another treaty; who has not joined it is known where it says on which day it ends. */
export type OtherRecord = Pick<Register, 'acts' | 'endsOn' | 'completeness'>;

/** What is needed to link a treaty: the definitions and records of others. */
export interface Others {
  readonly findTreaty: (id: string) => Treaty | undefined;
  readonly findRegister: (id: string) => OtherRecord | undefined;
}

/** A treaty linked with others, or the circle in which their clauses refer to one another. */
export type Linked =
  | { readonly kind: 'linked'; readonly treaty: Treaty }
  | { readonly kind: 'circular'; readonly circle: readonly string[] };

/**
 * Links a treaty with the definitions and records of others, and these with those to which they refer in turn. What has no
 * definition or no record stays unknown.
 *
 * Outcomes: linked; circular, with the ids in the order of their references, where a treaty waits for itself in the end.
 *
 * @example linkWithOthers(opCrcSc, { findTreaty: () => undefined, findRegister: () => undefined }).kind // 'linked'
 */
export function linkWithOthers(treaty: Treaty, others: Others): Linked {
  assertArgument('linkWithOthers', 'treaty', TREATY, treaty);
  assertArgument('linkWithOthers', 'others', OBJECT, others);
  const lives = new Map<string, Life | undefined>();
  const linked = linkFrom(treaty, others, [treaty.id], lives);
  if (linked.kind === 'circular') return linked;
  return { kind: 'linked', treaty: linkEligibility(linked.treaty, (id) => findLife(id, others, lives)) };
}

/** Finds the life of a treaty whose Parties may join another; whom that one admits in turn is not asked: its depositary has accepted them. */
function findLife(id: string, others: Others, lives: Map<string, Life | undefined>): Life | undefined {
  if (!lives.has(id)) lives.set(id, composeOther(id, others));
  return lives.get(id);
}

function composeOther(id: string, { findTreaty, findRegister }: Others): Life | undefined {
  const [other, register] = [findTreaty(id), findRegister(id)];
  if (other === undefined || register === undefined) return undefined;
  const linked = linkFrom(other, { findTreaty, findRegister }, [id], new Map());
  return linked.kind === 'circular' ? undefined : composeLife(linked.treaty, register);
}

/**
 * Links a treaty, and first those to which it refers. Of two that each bind nobody whom the other does not bind, each has the later of both
 * dates: so on the way from one to the other the way back is left out, and no circle is left.
 *
 * @param lives what was composed on the way so far: several treaties may wait for one, which is read and composed once
 */
function linkFrom(
  treaty: Treaty,
  others: Others,
  way: readonly string[],
  lives: Map<string, Life | undefined>,
): Linked {
  const own = new Map<string, Life | undefined>();
  for (const id of listNeeded(treaty)) {
    const start = way.indexOf(id);
    if (start !== -1) return { kind: 'circular', circle: [...way.slice(start), id] };
    if (lives.has(id)) continue;
    const found = others.findTreaty(id);
    if (found === undefined) continue;
    const other = isBoundWith(treaty, id) ? composeWithoutWayBack(found, way) : found;
    const isWhole = other === found;
    const linked = linkFrom(other, others, [...way, id], isWhole ? lives : new Map());
    if (linked.kind === 'circular') return linked;
    const register = others.findRegister(id);
    const life = register === undefined ? undefined : composeLife(linked.treaty, register);
    (isWhole ? lives : own).set(id, life);
  }
  const findOther = (id: string): Life | undefined => own.get(id) ?? lives.get(id);
  return { kind: 'linked', treaty: addEndsKnown(linkTreaty(treaty, findOther), findOther) };
}

/** Adds since when the end of a Party to another treaty is known: since its notice of denunciation, where that ends it. */
function addEndsKnown(treaty: Treaty, findOther: (id: string) => Life | undefined): Treaty {
  const finalClauses = composeWithReferences(treaty.finalClauses, (reference) => {
    const { facts } = reference;
    const life = findOther(reference.treaty);
    if (life === undefined || facts.kind === 'unknown' || facts.parties === undefined) return reference;
    const parties = facts.parties.map((span) => {
      if (span.until === undefined) return span;
      const own = life.participants.find(({ participant }) => participant === span.participant);
      const notices = own?.participations.flatMap((each) => each.notices) ?? [];
      const ends = notices.find(({ effect }) => latestDayOf(effect) === span.until);
      return ends === undefined ? span : { ...span, endKnownOn: ends.receivedOn };
    });
    return parties.every((span, at) => span === facts.parties?.[at])
      ? reference
      : { ...reference, facts: { ...facts, parties } };
  });
  return finalClauses === treaty.finalClauses ? treaty : { ...treaty, finalClauses };
}

/** Checks if a treaty refers to another for no more than that it binds nobody whom the other does not bind. */
function isBoundWith({ finalClauses }: Treaty, id: string): boolean {
  const { bindsWith: _, ...entryIntoForce } = finalClauses.entryIntoForce;
  return !listReferences({ ...finalClauses, entryIntoForce }).some(({ treaty }) => treaty === id);
}

/** Leaves out that a treaty binds nobody whom one of those on the way to it does not bind. */
function composeWithoutWayBack(treaty: Treaty, way: readonly string[]): Treaty {
  const { bindsWith, ...rest } = treaty.finalClauses.entryIntoForce;
  if (!bindsWith?.anyOf.some((each) => way.includes(each.treaty))) return treaty;
  return { ...treaty, finalClauses: { ...treaty.finalClauses, entryIntoForce: rest } };
}

/** States what a life tells of a treaty to those that refer to it. */
function factsOf({ entryIntoForce, metOn, participants, record }: Life): Extract<OtherTreatyFacts, { kind: 'known' }> {
  const inForceOn = latestDayOf(entryIntoForce);
  return {
    kind: 'known',
    ...(metOn === undefined ? {} : { metOn }),
    ...(inForceOn === undefined ? {} : { inForceOn }),
    ...(record.endsOn === undefined ? {} : { partiesKnownUntil: record.endsOn }),
    parties: listPartySpans(participants).map((span) => {
      const { participant, until, from: reachesBackTo } = span;
      const from = knownFrom(span);
      const known = reachesBackTo < from ? { participant, from, reachesBackTo } : { participant, from };
      return until === undefined ? known : { ...known, until };
    }),
  };
}
