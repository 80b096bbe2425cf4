import { isCivilDate } from '../../calendar/civil-date.ts';
import type { CodeOf, Message } from '../../determination/messages/message.ts';
import { type FormerState, findFormerState } from '../../participants/former-state.ts';
import { OWN_CODE, type OwnParticipant } from '../../participants/own-participant.ts';
import { isParticipantCode } from '../../participants/participant-codes.ts';
import { kindOfParticipant } from '../../participants/participant-kind.ts';
import type { Fault } from '../issues/attempt.ts';
import type { Finding } from '../issues/finding.ts';
import { isJsonObject, itemsOf, valueAt } from '../json/json-value.ts';
import { askedOf, isSufficient, percentOf } from './is-sufficient.ts';
import { listConditions, type PlacedCondition } from './list-conditions.ts';
import { listOwnParticipants } from './list-own-participants.ts';

const PARTICIPATION = ['finalClauses', 'participation'];
const ELIGIBILITY = [...PARTICIPATION, 'eligibility'];

const AS_MEMBERS = ['finalClauses', 'entryIntoForce', 'organisations', 'of'];

/** Why somebody can never join the treaty, and what to do. */
interface Bar {
  readonly code:
    | 'issue.organisation-cannot-join'
    | 'issue.territory-cannot-join'
    | 'issue.not-among-named'
    | 'issue.state-of-the-past'
    | 'issue.continued-under-another-code';
  readonly why: Message<CodeOf<'bar'>>;
  readonly remedy: Fault['remedy'];
}

/** Tells what keeps a participant from ever joining; nothing, where it may. */
type FindBar = (participant: unknown) => Bar | undefined;

/**
 * Checks that those whom a condition names can join at all: that no organisation is among them where only States may join
 * (`organisation-cannot-join`), nor a State that had ceased to exist when the treaty was adopted (`state-of-the-past`), nor one that
 * is counted under the code of the State that continues it (`continued-under-another-code`), nor a territory, from which a depositary
 * receives no instrument (`territory-cannot-join`), nor, where States are named under eligibility, one that is not
 * (`not-among-named`). A group may name a State of the past as
 * long as the others are enough. Shares that can only be reached with such a participant are
 * `share-never-reached`.
 *
 * Whatever has not the right shape is passed over: the schema reports it.
 */
export function checkWhoCanJoin(value: unknown): readonly Finding[] {
  const findBar = barsOf(value);
  return [
    ...listConditions(value).flatMap((placed) => checkCondition(placed, findBar)),
    ...itemsOf(valueAt(value, AS_MEMBERS)).flatMap((each, index) => {
      const organisation = listBarred(
        [valueAt(each, ['organisation'])],
        [...AS_MEMBERS, index],
        findBar,
        'never-counts',
      );
      return organisation.map((finding) => ({ ...finding, path: [...AS_MEMBERS, index, 'organisation'] }));
    }),
  ];
}

function barsOf(value: unknown): FindBar {
  const adoptedOn = valueAt(value, ['adoptedOn']);
  const eligibility = valueAt(value, ELIGIBILITY);
  const own = listOwnParticipants(valueAt(value, PARTICIPATION));
  const statesOnly = isForStatesAlone(eligibility);
  const kind = valueAt(eligibility, ['kind']);
  const isDescribed = kind === 'described';
  const named = kind === 'named-states' ? new Set(itemsOf(valueAt(eligibility, ['states']))) : undefined;
  return (participant) => {
    if (typeof participant !== 'string') return undefined;
    if (!isParticipantCode(participant) && !OWN_CODE.test(participant)) return undefined;
    if (kindOfParticipant(participant) === 'organisation') {
      if (!statesOnly) return undefined;
      return {
        code: 'issue.organisation-cannot-join',
        why: { code: 'bar.organisation', values: { participant } },
        remedy: { code: 'remedy.remove-organisation', values: {} },
      };
    }
    if (named !== undefined && !named.has(participant)) {
      return {
        code: 'issue.not-among-named',
        why: { code: 'bar.not-among-named', values: { participant } },
        remedy: { code: 'remedy.name-under-eligibility', values: {} },
      };
    }
    if (named === undefined && !isDescribed && kindOfParticipant(participant) === 'territory') {
      return {
        code: 'issue.territory-cannot-join',
        why: { code: 'bar.territory', values: { participant } },
        remedy: { code: 'remedy.name-responsible-state', values: {} },
      };
    }
    const former: (Pick<OwnParticipant, 'lastDay'> & Partial<Pick<FormerState, 'successor'>>) | undefined =
      findFormerState(participant) ?? own.find(({ code }) => code === participant);
    if (former?.successor?.kind === 'continued-by') {
      const { code } = former.successor;
      return {
        code: 'issue.continued-under-another-code',
        why: { code: 'bar.continued-under-another-code', values: { participant, code } },
        remedy: { code: 'remedy.write-instead', values: { text: code } },
      };
    }
    if (former === undefined || typeof adoptedOn !== 'string' || !isCivilDate(adoptedOn)) return undefined;
    const { lastDay, successor } = former;
    if (lastDay === undefined || lastDay >= adoptedOn) return undefined;
    return {
      code: 'issue.state-of-the-past',
      why: { code: 'bar.state-of-the-past', values: { participant, lastDay, adoptedOn } },
      remedy:
        successor === undefined
          ? { code: 'remedy.check-days', values: {} }
          : { code: 'remedy.name-state-meant', values: { successors: successor.successors } },
    };
  };
}

/** Checks if a clause on eligibility, as a file has it, keeps organisations out; of named States, the names tell. */
export function isForStatesAlone(eligibility: unknown): boolean {
  switch (valueAt(eligibility, ['kind'])) {
    case 'any-state':
      return true;
    case 'party-or-signatory-of':
    case 'party-to':
      return valueAt(eligibility, ['organisations']) !== true;
    case 'described':
      return valueAt(eligibility, ['organisations']) === false;
    default:
      return false;
  }
}

function checkCondition({ condition, path }: PlacedCondition, findBar: FindBar): readonly Finding[] {
  switch (condition.kind) {
    case 'named-states':
      return listBarred(condition.states, [...path, 'states'], findBar, 'never-met');
    case 'instruments': {
      const members = itemsOf(valueAt(condition, ['of', 'members', 'members'])).map((each) =>
        valueAt(each, ['participant']),
      );
      const never = listBarred(members, [...path, 'of', 'members', 'members'], findBar, 'never-counts');
      if (members.length > 0) return never.filter(({ what }) => what.code !== 'issue.state-of-the-past');
      const states = valueAt(condition, ['of', 'states']);
      const barred = listBarred(states, [...path, 'of', 'states'], findBar, 'never-counts');
      const others = new Set(itemsOf(states).filter((state) => findBar(state) === undefined));
      const areEnough = typeof condition.number !== 'number' || condition.number <= others.size;
      return areEnough ? barred.filter(({ what }) => what.code !== 'issue.state-of-the-past') : barred;
    }
    case 'proportion-of-signatories': {
      const signed = itemsOf(valueAt(condition, ['signatories', 'signed']));
      const signatories = signed.map((each) => valueAt(each, ['participant']));
      return listBarred(signatories, [...path, 'signatories', 'signed'], findBar, 'never-counts');
    }
    case 'share':
      return itemsOf(condition.tables).flatMap((table, index) =>
        checkShares(condition.proportion, table, [...path, 'tables', index, 'shares'], findBar),
      );
    default:
      return [];
  }
}

function listBarred(
  states: unknown,
  path: Finding['path'],
  findBar: FindBar,
  effect: 'never-met' | 'never-counts',
): readonly Finding[] {
  return itemsOf(states).flatMap((state, index): readonly Finding[] => {
    const bar = findBar(state);
    if (bar === undefined) return [];
    const { code, why, remedy } = bar;
    return [
      {
        what: { code, values: { bar: why, effect } },
        remedy,
        path: [...path, index],
        at: 'value',
        value: String(state),
      },
    ];
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
  if (first === undefined || !isSufficient(proportion, all, total) || isSufficient(proportion, others, total))
    return [];
  const percent = percentOf(others / total);
  const values = { without: [...without], percent, ...askedOf(proportion), bar: first.why };
  const what = { code: 'issue.share-never-reached.without', values } as const;
  return [{ what, remedy: first.remedy, path, at: 'value', value: `${percent} %` }];
}

function sumOf(shares: readonly (readonly [string, unknown])[]): number {
  const sum = shares.reduce((all, [, share]) => all + (typeof share === 'number' ? share : 0), 0);
  return Math.round(sum * 1e6) / 1e6;
}
