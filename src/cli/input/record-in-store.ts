import type { Act, Register, Treaty } from '../../index.ts';
import {
  type Appended,
  type AppendRequest,
  composeRegisterAsKnown,
  type Entry,
  instantOf,
  isAlike,
  type NewEntry,
  type Store,
} from '../../store.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { describeEntry } from '../output/describe-store-entry.ts';
import { type LaterActs, listLaterActs } from './list-later-acts.ts';
import { findSaid, listNewlySaid, type Said } from './list-newly-said.ts';
import { findAsOf } from './today.ts';

/** What is to be recorded of a treaty. */
export interface RecordOrder {
  readonly treaty: Treaty;
  /** Composes the entries, behind those that there are. */
  readonly compose: (there: readonly Entry[]) => readonly NewEntry[];
  /** How many entries there should be; left out, however many there are. */
  readonly expectedVersion?: number;
  /** Whether acts to which the law gives no effect are recorded nevertheless. */
  readonly mayBeRefused: boolean;
  /** Whether acts of a day more than a year ahead are. */
  readonly mayBeFar: boolean;
}

/** What came of it: recorded, or not because of what the law says of it. */
export type RecordOutcome = Said & { readonly later?: LaterActs } & (
    | { readonly kind: 'not-recorded'; readonly entries: readonly NewEntry[] }
    | {
        readonly kind: 'recorded';
        readonly entries: readonly Entry[];
        readonly known: readonly Entry[];
        readonly version: number;
        readonly clockBehind?: Extract<Appended, { readonly kind: 'appended' }>['clockBehind'];
      }
  );

/** How often it is decided anew where others have recorded something in the meantime. */
const MOST_TRIES = 20;

/**
 * Records entries in a store if the law admits what they say, or as refused where that may be. Where others record something between the decision and the
 * record, it is decided anew.
 *
 * @throws BadInput where there are other entries than expected, an id stands for something else, or what is to be corrected is not there
 */
export async function recordInStore(store: Store, order: RecordOrder, session: Session): Promise<RecordOutcome> {
  const { treaty, expectedVersion } = order;
  for (let tries = 1; ; tries += 1) {
    const there = await store.list({ treaty: treaty.id });
    const decided = decide(order, there, session);
    const refused = findRefused(decided, order, there);
    if (refused !== undefined) return refused;
    const { entries, ...said } = decided;
    const now = instantOf(assertClock(session));
    const request: AppendRequest = { treaty: treaty.id, expectedVersion: there.length, entries, now };
    const appended = await store.append(request);
    switch (appended.kind) {
      case 'conflict':
        if (expectedVersion !== undefined || tries === MOST_TRIES) {
          throw refuseConflict(treaty.id, there.length, [...there, ...appended.first]);
        }
        break;
      case 'appended':
        return {
          ...saidOf(said),
          kind: 'recorded',
          entries: appended.entries,
          known: appended.known,
          version: there.length + appended.entries.length,
          ...(appended.clockBehind && { clockBehind: appended.clockBehind }),
        };
      case 'known-already':
        return { ...saidOf(said), kind: 'recorded', entries: [], known: appended.entries, version: there.length };
      case 'id-taken': {
        const values = { id: appended.id, treaty: appended.by?.treaty ?? treaty.id };
        throw new BadInput({ code: 'page.store.id-taken', values });
      }
      case 'no-such-entry':
        throw new BadInput({ code: 'page.store.no-such-entry', values: { id: appended.id, treaty: treaty.id } });
    }
  }
}

/**
 * Finds what comes of it where there is no store yet and nothing would be recorded, so that none is begun for it.
 *
 * @throws BadInput where there are other entries expected than none
 */
export function findRefusedFirst(order: RecordOrder, session: Session): RecordOutcome | undefined {
  assertClock(session);
  return findRefused(decide(order, [], session), order, []);
}

/** @throws BadInput where there are other entries than expected */
function findRefused(
  { entries, isNew, isRefused, isFar, ...said }: Decided,
  { treaty, expectedVersion, mayBeRefused, mayBeFar }: RecordOrder,
  there: readonly Entry[],
): RecordOutcome | undefined {
  if (isNew && expectedVersion !== undefined && expectedVersion !== there.length) {
    throw refuseConflict(treaty.id, expectedVersion, there);
  }
  return (isRefused && !mayBeRefused) || (isFar && !mayBeFar)
    ? { kind: 'not-recorded', entries, ...saidOf(said) }
    : undefined;
}

function saidOf({ refusals, remarks, later }: Said & { readonly later?: LaterActs }) {
  return { refusals, remarks, ...(later && { later }) };
}

/** What is to be recorded, and what the law says of it. */
interface Decided extends Said {
  readonly entries: readonly NewEntry[];
  /** Whether any of it is not there yet. */
  readonly isNew: boolean;
  readonly isRefused: boolean;
  readonly isFar: boolean;
  readonly later?: LaterActs;
}

function decide({ treaty, compose }: RecordOrder, there: readonly Entry[], session: Session): Decided {
  const byId = new Map(there.map((entry) => [entry.id, entry]));
  const proposed = compose(there).map((entry) => takeAsRecorded(entry, byId.get(entry.id)));
  const fresh = proposed.filter(({ id }) => !byId.has(id));
  const known = there.map(({ id, body }) => ({ treaty: treaty.id, id, body }));
  const added = fresh.map(({ id, body }) => ({ treaty: treaty.id, id, body }));
  const nothing: Register = { treaty: treaty.id, sources: [], acts: [] };
  const said = listNewlySaid(
    findSaid(treaty, composeRegisterAsKnown(known) ?? nothing),
    findSaid(treaty, composeRegisterAsKnown([...known, ...added]) ?? nothing),
  );
  const later = listLaterActs(fresh.flatMap(actsOf), findAsOf(undefined, treaty, session));
  return {
    ...said,
    ...(later && { later }),
    entries: markRefused(proposed, fresh, said),
    isNew: fresh.length > 0,
    isRefused: said.refusals.length > 0,
    isFar: (later?.far.length ?? 0) > 0,
  };
}

/** What the law said of an act when it was recorded is no part of what is recorded again. */
function takeAsRecorded(entry: NewEntry, there: Entry | undefined): NewEntry {
  if (there?.body.kind !== 'act' || entry.body.kind !== 'act') return entry;
  return isAlike(there.body.act, entry.body.act) ? { ...entry, body: there.body } : entry;
}

function actsOf({ body }: NewEntry): readonly Act[] {
  switch (body.kind) {
    case 'act':
      return [body.act];
    case 'correction':
      return body.to === 'never-made' ? [] : [body.to];
    case 'facts':
      return [];
  }
}

/** Marks the new acts to which the law gives no effect: of acts that are alike, the last. */
function markRefused(
  proposed: readonly NewEntry[],
  fresh: readonly NewEntry[],
  { refusals }: Said,
): readonly NewEntry[] {
  const marks = new Map<string, { readonly code: string; readonly article: string }>();
  for (const { act, code, article } of refusals) {
    const of = fresh.findLast(({ id, body }) => body.kind === 'act' && !marks.has(id) && isAlike(body.act, act));
    if (of !== undefined) marks.set(of.id, { code, article });
  }
  return proposed.map((entry) => {
    const refusal = marks.get(entry.id);
    if (refusal === undefined || entry.body.kind !== 'act') return entry;
    return { ...entry, body: { ...entry.body, refusal } };
  });
}

/** Refuses to record behind others than those expected, and tells which came first. */
function refuseConflict(treaty: string, expected: number, there: readonly Entry[]): BadInput {
  const version = there.length;
  const first = there.slice(expected).map((entry) => {
    const { version: of, recordedAt: at, recordedBy: by } = entry;
    return { code: 'page.store.came-first', values: { version: of, at, by, what: describeEntry(entry) } } as const;
  });
  const conflict = { code: 'page.store.conflict', values: { treaty, expected, version, next: version } } as const;
  return new BadInput(conflict, ...first);
}

/** @throws BadInput where the clock of the machine stands outside the calendar */
function assertClock(session: Session): number {
  findAsOf(undefined, { depositary: { zone: 'UTC' } }, session);
  return session.now();
}
