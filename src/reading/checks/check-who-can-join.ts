import { isCivilDate } from '../../calendar/civil-date.ts';
import { findFormerState } from '../../participants/former-state.ts';
import { isParticipantCode } from '../../participants/participant-codes.ts';
import { kindOfParticipant } from '../../participants/participant-kind.ts';
import { nameOfParticipant } from '../../participants/participant-name.ts';
import type { Finding } from '../issues/finding.ts';
import { isJsonObject, itemsOf, valueAt } from '../json/json-value.ts';
import { listConditions, type PlacedCondition } from './list-conditions.ts';
import { percent, showPart, suffices } from './suffices.ts';

const ELIGIBILITY = ['finalClauses', 'participation', 'eligibility'];

/** Why somebody can never join the treaty, and what to do. */
interface Bar {
  readonly code: 'organisation-cannot-join' | 'state-of-the-past' | 'continued-under-another-code';
  readonly why: string;
  readonly hint: string;
}

/** Tells what keeps a participant from ever joining; nothing, where it may. */
type FindBar = (participant: unknown) => Bar | undefined;

/**
 * Checks that those whom a condition names can join at all: that no organisation is among them where only States may join
 * (`organisation-cannot-join`), nor a State that had ceased to exist when the treaty was adopted (`state-of-the-past`), nor one that
 * is counted under the code of the State that continues it (`continued-under-another-code`). A group may name a State of the past as
 * long as the others are enough. Shares that can only be reached with such a participant are
 * `share-never-reached`.
 *
 * Whatever has not the right shape is passed over: the schema reports it.
 */
export function checkWhoCanJoin(value: unknown): readonly Finding[] {
  const findBar = barsOf(value);
  return listConditions(value).flatMap((placed) => checkCondition(placed, findBar));
}

function barsOf(value: unknown): FindBar {
  const adoptedOn = valueAt(value, ['adoptedOn']);
  const statesOnly = admitsStatesOnly(valueAt(value, ELIGIBILITY));
  return (participant) => {
    if (typeof participant !== 'string' || !isParticipantCode(participant)) return undefined;
    const name = nameOfParticipant(participant);
    if (kindOfParticipant(participant) === 'organisation') {
      if (!statesOnly) return undefined;
      const why = `${participant} (${name}) is an organisation, and by the clause on eligibility only States may join`;
      return {
        code: 'organisation-cannot-join',
        why,
        hint: 'remove it, or let organisations join under "eligibility"',
      };
    }
    const former = findFormerState(participant);
    if (former?.successor.kind === 'continued-by') {
      const { code } = former.successor;
      const why = `${participant}, ${name}, is counted under "${code}", the code of the State that continues it`;
      return { code: 'continued-under-another-code', why, hint: `write "${code}"` };
    }
    if (former === undefined || typeof adoptedOn !== 'string' || !isCivilDate(adoptedOn)) return undefined;
    if (former.lastDay >= adoptedOn) return undefined;
    const why = `${participant}, ${name}, existed until ${former.lastDay}, and the treaty was adopted on ${adoptedOn}`;
    const hint = `name the State that is meant (of its territory: ${former.successor.successors.join(', ')}), or check "adoptedOn"`;
    return { code: 'state-of-the-past', why, hint };
  };
}

function admitsStatesOnly(eligibility: unknown): boolean {
  switch (valueAt(eligibility, ['kind'])) {
    case 'any-state':
    case 'party-or-signatory-of':
      return true;
    case 'described':
      return valueAt(eligibility, ['organisations']) === false;
    default:
      return false;
  }
}

function checkCondition({ condition, path }: PlacedCondition, findBar: FindBar): readonly Finding[] {
  switch (condition.kind) {
    case 'named-states':
      return listBarred(condition.states, [...path, 'states'], findBar, 'so that the condition can never be met');
    case 'instruments': {
      const states = valueAt(condition, ['of', 'states']);
      const barred = listBarred(states, [...path, 'of', 'states'], findBar, 'so that its instrument can never count');
      const others = new Set(itemsOf(states).filter((state) => findBar(state) === undefined));
      const areEnough = typeof condition.number !== 'number' || condition.number <= others.size;
      return areEnough ? barred.filter(({ code }) => code !== 'state-of-the-past') : barred;
    }
    case 'share':
      return itemsOf(condition.tables).flatMap((table, index) =>
        checkShares(condition.proportion, table, [...path, 'tables', index, 'shares'], findBar),
      );
    default:
      return [];
  }
}

function listBarred(states: unknown, path: Finding['path'], findBar: FindBar, effect: string): readonly Finding[] {
  return itemsOf(states).flatMap((state, index) => {
    const bar = findBar(state);
    if (bar === undefined) return [];
    const { code, why, hint } = bar;
    return [{ code, path: [...path, index], at: 'value', value: String(state), what: `${why}, ${effect}`, hint }];
  });
}

function checkShares(proportion: unknown, table: unknown, path: Finding['path'], findBar: FindBar): readonly Finding[] {
  const [shares, total] = [valueAt(table, ['shares']), valueAt(table, ['total'])];
  if (!isJsonObject(shares) || typeof total !== 'number' || total <= 0) return [];
  const barred = Object.keys(shares).flatMap((participant) => {
    const bar = findBar(participant);
    return bar === undefined ? [] : [{ participant, ...bar }];
  });
  const [first] = barred;
  const without = new Set(barred.map(({ participant }) => participant));
  const all = sumOf(Object.entries(shares));
  const others = sumOf(Object.entries(shares).filter(([participant]) => !without.has(participant)));
  // Where the whole table is not enough, `checkConditions` says so.
  if (first === undefined || !suffices(proportion, all, total) || suffices(proportion, others, total)) return [];
  const has = percent(others / total);
  const what = `without ${[...without].join(', ')} the shares make up ${has} of the total, and ${showPart(proportion)} are asked for: ${first.why}, so that the condition can never be met`;
  return [{ code: 'share-never-reached', path, at: 'value', value: has, what, hint: first.hint }];
}

function sumOf(shares: readonly (readonly [string, unknown])[]): number {
  const sum = shares.reduce((all, [, share]) => all + (typeof share === 'number' ? share : 0), 0);
  return Math.round(sum * 1e6) / 1e6;
}
