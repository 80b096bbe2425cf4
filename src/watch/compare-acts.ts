import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { ActReference } from '../determination/messages/values.ts';
import type { ChangeOfAct } from './change-in-law.ts';
import type { ActKnown, LawKnown } from './law-known.ts';

/** What has become of the acts of a record. */
export interface ActsCompared {
  readonly recorded: readonly ActKnown[];
  readonly corrected: readonly { readonly was: ActKnown; readonly is: ActKnown }[];
  readonly neverMade: readonly ActKnown[];
  /** Those that are no longer there, and it is not said why. */
  readonly lost: readonly ActKnown[];
}

/**
 * Compares the acts of two states of a record. An act that is gone where another of its participant has come in its place, of its kind or of its day, is taken for the same act, put right.
 */
export function compareActs(before: LawKnown, after: LawKnown): ActsCompared {
  const gone = listBeyond(before.acts, after.acts);
  const come = listBeyond(after.acts, before.acts);
  const undone = new Set(after.neverMade);
  const neverMade = gone.filter(({ key }) => undone.has(key));
  const sameKind = pair(
    gone.filter(({ key }) => !undone.has(key)),
    come,
    ({ act: { participant, kind }, about }) => JSON.stringify([participant, kind, about]),
  );
  const sameDay = pair(sameKind.gone, sameKind.come, ({ act: { participant, on }, about }) =>
    JSON.stringify([participant, on, about]),
  );
  return {
    recorded: sameDay.come,
    corrected: [...sameKind.pairs, ...sameDay.pairs],
    neverMade,
    lost: sameDay.gone,
  };
}

/** Lists the acts that one record has more often than another. */
function listBeyond(own: readonly ActKnown[], other: readonly ActKnown[]): readonly ActKnown[] {
  const left = new Map<string, number>();
  for (const { key } of other) left.set(key, (left.get(key) ?? 0) + 1);
  return own.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
}

interface Paired {
  readonly pairs: ActsCompared['corrected'];
  readonly gone: readonly ActKnown[];
  readonly come: readonly ActKnown[];
}

/** Pairs acts that are alike in something, in order of time; a correction is an act of its own and stands for no other. */
function pair(gone: readonly ActKnown[], come: readonly ActKnown[], likenessOf: (act: ActKnown) => string): Paired {
  const left = new Map<string, ActKnown[]>();
  for (const act of inOrder(come)) {
    if (act.corrects === undefined) left.set(likenessOf(act), [...(left.get(likenessOf(act)) ?? []), act]);
  }
  const taken = new Set<ActKnown>();
  const pairs = inOrder(gone).flatMap((was) => {
    const is = was.corrects === undefined ? left.get(likenessOf(was))?.shift() : undefined;
    if (is === undefined) return [];
    taken.add(was).add(is);
    return [{ was, is }];
  });
  const isLeft = (act: ActKnown): boolean => !taken.has(act);
  return { pairs, gone: gone.filter(isLeft), come: come.filter(isLeft) };
}

function inOrder(acts: readonly ActKnown[]): readonly ActKnown[] {
  return acts.toSorted(({ act: one }, { act: other }) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** Lists what has changed in the acts of a record, and in which of them have effect. */
export function listChangesOfActs(before: LawKnown, after: LawKnown, compared: ActsCompared): readonly ChangeOfAct[] {
  const newlyRefused = listBeyond(after.refused.map(asKnown), before.refused.map(asKnown));
  const refusedNow = new Set(newlyRefused.map(({ key }) => key));
  const there = new Set(after.acts.map(({ key }) => key));
  const admitted = listBeyond(before.refused.map(asKnown), after.refused.map(asKnown)).filter(({ key }) =>
    there.has(key),
  );
  const tell = openTeller(after);
  return [
    ...compared.recorded
      .filter(({ key }) => !refusedNow.has(key))
      .map((each) => tell('act-recorded', each, sayRecorded(each))),
    ...compared.corrected.map(({ was, is }) => tell('act-corrected', is, sayCorrected(was.act, is.act))),
    ...compared.neverMade.map((each) =>
      tell('act-never-made', each, { code: 'change.act-never-made', values: { act: each.act } }),
    ),
    ...compared.lost.map((each) => tell('act-lost', each, { code: 'change.act-lost', values: { act: each.act } })),
    ...after.refused
      .filter(({ key }) => refusedNow.has(key))
      .map((each) => {
        const { act, reason } = each;
        return tell('act-refused', asKnown(each), { code: 'change.act-refused', values: { act, reason } });
      }),
    ...admitted.map((each) => tell('act-admitted', each, { code: 'change.act-admitted', values: { act: each.act } })),
  ];
}

function asKnown({ key, act }: Pick<ActKnown, 'key' | 'act'>): ActKnown {
  return { key, act, about: '' };
}

function sayRecorded({ act, corrects }: ActKnown): Message<CodeOf<'change'>> {
  if (corrects === undefined) return { code: 'change.act-recorded', values: { act } };
  if (corrects.to === 'never-made') return { code: 'change.act-never-made', values: { act: corrects.act } };
  return sayCorrected(corrects.act, { ...corrects.act, on: corrects.to });
}

function sayCorrected(was: ActReference, act: ActReference): Message<CodeOf<'change'>> {
  const isSame = was.on === act.on && was.kind === act.kind;
  return isSame
    ? { code: 'change.act-otherwise', values: { act } }
    : { code: 'change.act-corrected', values: { was, act } };
}

/** Opens what makes changes of acts; several that are alike are numbered. */
function openTeller({ treaty, title }: LawKnown) {
  const told = new Map<string, number>();
  return (kind: ChangeOfAct['kind'], { act, about }: ActKnown, says: ChangeOfAct['says']): ChangeOfAct => {
    const id = [kind, act.participant ?? '-', act.kind, act.on, about].join(' ').trimEnd();
    const count = (told.get(id) ?? 0) + 1;
    told.set(id, count);
    const { participant } = act;
    return {
      id: count === 1 ? id : `${id} ${count}`,
      kind,
      treaty,
      title,
      topic: 'acts',
      ...(participant === undefined ? {} : { participant }),
      act,
      says,
      beside: [],
    };
  };
}
