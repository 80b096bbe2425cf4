import { isCivilDate } from '../../calendar/civil-date.ts';
import type { CodeOf, Message } from '../../determination/messages/message.ts';
import { type FormerState, findFormerState } from '../../participants/former-state.ts';
import { OWN_CODE, type OwnParticipant } from '../../participants/own-participant.ts';
import { isParticipantCode } from '../../participants/participant-codes.ts';
import { kindOfParticipant } from '../../participants/participant-kind.ts';
import type { Fault } from '../issues/attempt.ts';
import type { Finding } from '../issues/finding.ts';
import { isJsonObject, itemsOf, valueAt } from '../json/json-value.ts';
import { findWhyNotCounted } from './find-why-not-counted.ts';
import { askedOf, isSufficient, percentOf } from './is-sufficient.ts';
import { listConditions, type PlacedCondition } from './list-conditions.ts';
import { listOwnParticipants } from './list-own-participants.ts';
import { listPlacedRules } from './list-placed-rules.ts';

const PARTICIPATION = ['finalClauses', 'participation'];
const ELIGIBILITY = [...PARTICIPATION, 'eligibility'];

const AS_MEMBERS = ['finalClauses', 'entryIntoForce', 'organisations', 'of'];

/** Why somebody can never join the treaty, or never count towards its entry into force, and what to do. */
interface Bar {
  readonly code:
    | 'issue.organisation-cannot-join'
    | 'issue.organisation-not-counted'
    | 'issue.territory-cannot-join'
    | 'issue.not-among-named'
    | 'issue.state-of-the-past'
    | 'issue.continued-under-another-code';
  readonly why: Message<CodeOf<'bar'>>;
  readonly remedy: Fault['remedy'];
}

/** Tells what keeps a participant from ever joining, or from counting; nothing, where nothing does. */
type FindBar = (participant: unknown) => Bar | undefined;

/**
 * Checks that those whom a condition names can join at all: that no organisation is among them where only States may join
 * (`organisation-cannot-join`), nor a State that had ceased to exist when the treaty was adopted (`state-of-the-past`), nor one that
 * is counted under the code of the State that continues it (`continued-under-another-code`), nor a territory, from which a depositary
 * receives no instrument (`territory-cannot-join`), nor, where States are named under eligibility, one that is not
 * (`not-among-named`), nor an organisation whose instrument does not count as one of its own (`organisation-not-counted`). A group may name a
 * State of the past, and a list of who belongs or has signed such an organisation, as long as the others are enough. Shares and sums
 * that can only be reached with such a participant are `share-never-reached` and `sum-never-reached`.
 *
 * Whatever has not the right shape is passed over: the schema reports it.
 */
export function checkWhoCanJoin(value: unknown): readonly Finding[] {
  const findBar = barsOf(value);
  const findBarToCounting = (participant: unknown) => findBar(participant) ?? barToCounting(value, participant);
  return [
    ...listConditions(value).flatMap((placed) => checkCondition(placed, findBarToCounting)),
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
  const kindsOfRules = listPlacedRules(eligibility, ELIGIBILITY).map(({ rule }) => valueAt(rule, ['kind']));
  const isDescribed = kindsOfRules.some((kind) => kind === 'described' || kind === 'named-states');
  const isNamed = valueAt(eligibility, ['kind']) === 'named-states';
  const named = isNamed ? new Set(itemsOf(valueAt(eligibility, ['states']))) : undefined;
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

const WHY_NOT_COUNTED = {
  'not-additional': 'bar.not-additional',
  'not-counted': 'bar.states-alone-count',
  'as-their-members': 'bar.counts-as-members',
} as const;

/** Who can join need not count: of an organisation the clause may say that it does not, or that its members do. */
function barToCounting(value: unknown, participant: unknown): Bar | undefined {
  const why = findWhyNotCounted(value, participant);
  if (typeof participant !== 'string' || why === undefined) return undefined;
  return {
    code: 'issue.organisation-not-counted',
    why: { code: WHY_NOT_COUNTED[why], values: { participant } },
    remedy: { code: 'remedy.let-organisation-count', values: {} },
  };
}

/** Checks if a clause on eligibility, as a file has it, keeps organisations out; of named States, the names tell. */
export function isForStatesAlone(eligibility: unknown): boolean {
  return listPlacedRules(eligibility, []).every(({ rule }) => keepsOrganisationsOut(rule));
}

function keepsOrganisationsOut(eligibility: unknown): boolean {
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
      if (members.length > 0) {
        const never = listBarred(members, [...path, 'of', 'members', 'members'], findBar, 'never-counts');
        const isComplete = valueAt(condition, ['of', 'members', 'complete']) === true;
        const areEnough = !isComplete || isNumberReached(condition.number, members, findBar);
        return never.filter(
          ({ what: { code } }) =>
            code !== 'issue.state-of-the-past' && !(areEnough && code === 'issue.organisation-not-counted'),
        );
      }
      const states = valueAt(condition, ['of', 'states']);
      const barred = listBarred(states, [...path, 'of', 'states'], findBar, 'never-counts');
      const areEnough = isNumberReached(condition.number, itemsOf(states), findBar);
      return areEnough ? barred.filter(({ what }) => what.code !== 'issue.state-of-the-past') : barred;
    }
    case 'proportion-of-signatories': {
      const signed = itemsOf(valueAt(condition, ['signatories', 'signed']));
      const signatories = signed.map((each) => valueAt(each, ['participant']));
      const counting = signatories.filter((each) => findBar(each)?.code !== 'issue.organisation-not-counted');
      // That it signed is a fact, which is in the way only where the others are not enough.
      const areEnough = isSufficient(condition.proportion, counting.length, signatories.length);
      return listBarred(signatories, [...path, 'signatories', 'signed'], findBar, 'never-counts').filter(
        ({ what }) => !(areEnough && what.code === 'issue.organisation-not-counted'),
      );
    }
    case 'share':
      return itemsOf(condition.tables).flatMap((table, index) =>
        checkShares(condition.proportion, table, [...path, 'tables', index, 'shares'], findBar),
      );
    case 'sum':
      return itemsOf(condition.tables).flatMap((table, index) =>
        checkAmounts(condition.amount, valueAt(table, ['amounts']), [...path, 'tables', index, 'amounts'], findBar),
      );
    default:
      return [];
  }
}

/** Checks if those of a group that nothing bars are as many as are asked for. */
function isNumberReached(number: unknown, group: readonly unknown[], findBar: FindBar): boolean {
  return typeof number !== 'number' || number <= new Set(group.filter((each) => findBar(each) === undefined)).size;
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
  const { first, without, all, others } = partBarred(shares, findBar);
  // Where the whole table is not enough, `checkConditions` says so.
  if (first === undefined || !isSufficient(proportion, all, total) || isSufficient(proportion, others, total))
    return [];
  const percent = percentOf(others / total);
  const values = { without, percent, ...askedOf(proportion), bar: first.why };
  const what = { code: 'issue.share-never-reached.without', values } as const;
  return [{ what, remedy: first.remedy, path, at: 'value', value: `${percent} %` }];
}

/** Checks that amounts come to a sum without those of whoever can never join, or count. */
function checkAmounts(amount: unknown, amounts: unknown, path: Finding['path'], findBar: FindBar): readonly Finding[] {
  const asked = valueAt(amount, ['units']);
  if (!isJsonObject(amounts) || typeof asked !== 'number') return [];
  const than = valueAt(amount, ['than']) === 'more-than' ? 'more-than' : 'at-least';
  const isReached = (sum: number) => (than === 'more-than' ? sum > asked : sum >= asked);
  const { first, without, all, others } = partBarred(amounts, findBar);
  // Where all of them are not enough, `checkConditions` says so.
  if (first === undefined || !isReached(all) || isReached(others)) return [];
  const values = { without, sum: others, than, asked, bar: first.why } as const;
  const what = { code: 'issue.sum-never-reached.without', values } as const;
  return [{ what, remedy: first.remedy, path, at: 'value', value: String(others) }];
}

/** Parts what a table has of those whom something bars from what it has of the others. */
function partBarred(amounts: Readonly<Record<string, unknown>>, findBar: FindBar) {
  const without = Object.keys(amounts).filter((participant) => findBar(participant) !== undefined);
  const others = Object.entries(amounts).filter(([participant]) => !without.includes(participant));
  return { first: findBar(without[0]), without, all: sumOf(Object.entries(amounts)), others: sumOf(others) };
}

function sumOf(shares: readonly (readonly [string, unknown])[]): number {
  const sum = shares.reduce((all, [, share]) => all + (typeof share === 'number' ? share : 0), 0);
  return Math.round(sum * 1e6) / 1e6;
}
