import type { CivilDate } from '../../calendar/civil-date.ts';
import { isInGroup } from '../../condition/group.ts';
import { isCountedParty, numberOfPartiesOn, shareOn } from '../../condition/measure.ts';
import { requiredOf } from '../../condition/required-of.ts';
import { countSignatories, isSignatory } from '../../condition/signatories.ts';
import { beginTally } from '../../condition/tally.ts';
import { assertNever } from '../../determination/assert-never.ts';
import type { ParticipantCode } from '../../participants/participant-code.ts';
import type { Condition } from '../../treaty/treaty.ts';

/**
 * What a condition still demands of those who can deposit, as sums: each of them adds its gain, nought or more. So a demand that some
 * instruments fulfil is fulfilled by any more of them too.
 */
export type Demand =
  | SumDemand
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Demand[] }
  | { readonly kind: 'settled'; readonly isSo: boolean };

export interface SumDemand {
  readonly kind: 'sum';
  /** Its place among the sums of the whole demand. */
  readonly at: number;
  /** How much each candidate adds, in their order. */
  readonly gains: readonly number[];
  /** How much the gains must come to, above nought; in millionths of the unit, so that noise decides nothing. */
  readonly least: number;
}

/** Sums are compared in whole millionths, as shares are measured. */
const MILLION = 1e6;

/**
 * Reads what a condition still demands on a day: shares by the table of that day, a part of the Parties of that day.
 *
 * @param there whose instruments count already
 * @param candidates who can still deposit
 */
export function readDemand(
  condition: Condition,
  there: readonly ParticipantCode[],
  candidates: readonly ParticipantCode[],
  on: CivilDate,
): Demand {
  let sums = 0;
  const sum = (least: number, weigh: (code: ParticipantCode) => number): Demand => {
    const counted = there.reduce((all, code) => all + weigh(code), 0);
    const missing = Math.round(least * MILLION) - Math.round(counted * MILLION);
    if (missing <= 0) return { kind: 'settled', isSo: true };
    sums += 1;
    return { kind: 'sum', at: sums - 1, gains: candidates.map(weigh), least: missing };
  };
  const read = (part: Condition): Demand => {
    switch (part.kind) {
      case 'instruments': {
        const { of } = part;
        return sum(part.number, (code) => (of === undefined || isInGroup(of, code, on) ? 1 : 0));
      }
      case 'named-states': {
        const named = new Set(part.states);
        return sum(named.size, (code) => (named.has(code) ? 1 : 0));
      }
      case 'share': {
        const table = part.tables.findLast(({ from }) => from === undefined || from <= on) ?? part.tables[0];
        if (table === undefined) {
          const { reachedOn } = part;
          const by = new Set(reachedOn !== undefined && reachedOn.on <= on ? reachedOn.by : []);
          return by.size === 0
            ? { kind: 'settled', isSo: beginTally(part).isMet(on) }
            : sum(by.size, (code) => (by.has(code) ? 1 : 0));
        }
        const { required } = shareOn({ ...part, tables: [table] }, [0], on);
        const above = part.proportion.than === 'more-than' ? 1 / MILLION : 0;
        return sum(required + above, (code) => table.shares[code] ?? 0);
      }
      case 'sum': {
        const { tables, amount } = part;
        const table = tables.findLast(({ from }) => from === undefined || from <= on) ?? tables[0];
        const above = amount.than === 'more-than' ? 1 / MILLION : 0;
        return sum(amount.units + above, (code) => table?.amounts[code] ?? 0);
      }
      case 'proportion-of-parties': {
        const parties = numberOfPartiesOn(part.base, on);
        if (parties === undefined || parties === 0) return { kind: 'settled', isSo: false };
        return sum(requiredOf(part.proportion, parties), (code) => (isCountedParty(part.base, code, on) ? 1 : 0));
      }
      case 'proportion-of-signatories': {
        const signatories = countSignatories(part, on) ?? 0;
        if (signatories === 0) return { kind: 'settled', isSo: false };
        return sum(requiredOf(part.proportion, signatories), (code) => (isSignatory(part, code, on) ? 1 : 0));
      }
      case 'treaty-in-force':
      case 'treaty-condition-met':
      case 'on-date':
        return { kind: 'settled', isSo: beginTally(part).isMet(on) };
      case 'all-of':
        return { kind: 'all', parts: part.conditions.map(read) };
      case 'any-of':
        return { kind: 'any', parts: part.conditions.map(read) };
      default:
        return assertNever(part);
    }
  };
  return read(condition);
}

/** Lists the sums of a demand, in order of their places. */
export function listSums(demand: Demand): readonly SumDemand[] {
  switch (demand.kind) {
    case 'sum':
      return [demand];
    case 'all':
    case 'any':
      return demand.parts.flatMap(listSums);
    case 'settled':
      return [];
  }
}

/**
 * Checks if a demand is fulfilled.
 *
 * @param sumAt what the gains come to, for the sum in each place
 */
export function isFulfilled(demand: Demand, sumAt: (at: number) => number): boolean {
  switch (demand.kind) {
    case 'sum':
      return Math.round(sumAt(demand.at) * MILLION) >= demand.least;
    case 'all':
      return demand.parts.every((part) => isFulfilled(part, sumAt));
    case 'any':
      return demand.parts.some((part) => isFulfilled(part, sumAt));
    case 'settled':
      return demand.isSo;
  }
}

/**
 * Checks if the instruments of some candidates fulfil a demand.
 *
 * @param chosen their places among the candidates
 */
export function isFulfilledBy(demand: Demand, chosen: readonly number[]): boolean {
  const sums = listSums(demand).map(({ gains }) => chosen.reduce((all, index) => all + (gains[index] ?? 0), 0));
  return isFulfilled(demand, (at) => sums[at] ?? 0);
}
