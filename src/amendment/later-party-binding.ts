import type { PartySpan } from '../condition/party-spans.ts';
import type { BoundByAmendment } from './bound-by-amendment.ts';

/**
 * Binds a Party that became one once an amendment was in force: as a Party to the treaty as amended (VCLT 40(5)). A successor stands where its
 * predecessor stood on the date of succession, and the amendment binds it if it bound that State.
 *
 * @param parties who is a Party when
 * @param bound whom the amendment binds, as far as they became Parties before
 * @returns `undefined` for a successor to a State that the amendment did not bind
 * @see docs/legal-sources.md#which-text-binds-whom
 */
export function determineBindingOnLaterParty(
  { participant, from, until, succeeds }: PartySpan,
  parties: readonly PartySpan[],
  bound: readonly BoundByAmendment[],
): BoundByAmendment | undefined {
  const span = until === undefined ? { participant, from } : { participant, from, until };
  const joined = { ...span, because: 'joined-later', article: 'VCLT 40(5)' } as const;
  if (succeeds === undefined) return joined;
  const wasThere = (each: Pick<PartySpan, 'participant' | 'from' | 'until'>): boolean =>
    succeeds.states.includes(each.participant) && each.from <= from && (each.until === undefined || from <= each.until);
  // Of a predecessor that the record does not have as a Party nothing can be said but that the treaty is as it is.
  if (!parties.some(wasThere)) return joined;
  return bound.some(wasThere) ? { ...span, because: 'succeeded', article: succeeds.article } : undefined;
}

/** Goes through spans in order of their first days, so that of each successor what its predecessor was bound by is known. */
export function listInOrderOfJoining(
  parties: readonly PartySpan[],
  bind: (span: PartySpan, bound: readonly BoundByAmendment[]) => BoundByAmendment | undefined,
): readonly BoundByAmendment[] {
  const bound: BoundByAmendment[] = [];
  const places = new Map<BoundByAmendment, number>();
  const ordered = parties.map((span, place) => ({ span, place }));
  ordered.sort((one, other) => (one.span.from < other.span.from ? -1 : one.span.from > other.span.from ? 1 : 0));
  for (const { span, place } of ordered) {
    const one = bind(span, bound);
    if (one === undefined) continue;
    bound.push(one);
    places.set(one, place);
  }
  return bound.sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
}
