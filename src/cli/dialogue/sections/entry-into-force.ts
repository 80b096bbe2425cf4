import {
  assertNever,
  CONSENT_KINDS,
  type ConsentKind,
  type EntryIntoForceClause,
  type MonthEndRule,
  type ParticipationClause,
} from '../../../index.ts';
import {
  askAmount,
  askChoice,
  askDay,
  askKinds,
  askNumber,
  askPart,
  askParticipants,
  askShares,
  askText,
  askUnit,
  askYesNo,
  PER_CENT,
} from '../ask.ts';
import type { Interview } from '../interview.ts';
import { askDelay } from './delay.ts';

type Condition = EntryIntoForceClause['condition'];
type Share = Extract<Condition, { readonly kind: 'share' }>;
type Group = NonNullable<Extract<Condition, { readonly kind: 'instruments' }>['of']>;

/** Asks what must have happened for the treaty to enter into force, and how long after. */
export async function askEntryIntoForce(
  interview: Interview,
  { consent, eligibility }: ParticipationClause,
  monthEnd: MonthEndRule,
): Promise<EntryIntoForceClause> {
  const condition = await askCondition(interview);
  const possible = CONSENT_KINDS.filter((kind) => isPossible(kind, consent));
  const counts = await askKinds(interview, 'counts', possible, possible, possible);
  const admitsOrganisations =
    eligibility.kind === 'any-state-or-organisation' ||
    ('organisations' in eligibility && eligibility.organisations === true);
  const counted = admitsOrganisations
    ? await askChoice(interview, 'organisations-count', ['not-additional', 'counted', 'silent'], 'not-additional')
    : 'silent';
  const delay = await askDelay(interview, { monthEnd, period: { months: 3 } });
  const article = await askText(interview, 'article');
  return {
    article,
    counts: [...counts],
    ...(counted === 'silent' ? {} : { organisations: counted }),
    condition,
    delay,
  };
}

function isPossible(kind: ConsentKind, consent: ParticipationClause['consent']): boolean {
  if (kind === 'succession') return consent.bySuccession;
  return consent.afterSignature.includes(kind) || consent.withoutSignature.includes(kind);
}

async function askCondition(interview: Interview): Promise<Condition> {
  const kind = await askChoice(
    interview,
    'condition',
    ['instruments', 'group', 'each-of-named', 'share', 'on-date'],
    'instruments',
  );
  switch (kind) {
    case 'instruments':
      return { kind, number: await askNumber(interview, 'number', 1000) };
    case 'group': {
      const number = await askNumber(interview, 'number', 1000);
      const ofGroup = await askNumber(interview, 'number-of-group', 1000);
      const of = await askGroup(interview);
      return {
        kind: 'all-of',
        conditions: [
          { kind: 'instruments', number },
          { kind: 'instruments', number: ofGroup, of },
        ],
      };
    }
    case 'each-of-named': {
      const says = await askText(interview, 'group-says');
      return { kind: 'named-states', says, states: [...(await askParticipants(interview, 'states'))] };
    }
    case 'share': {
      const says = await askText(interview, 'share-says');
      const proportion = await askPart(interview, 'share', { than: 'at-least', numerator: 55, denominator: 100 });
      return { kind, says, proportion, ...(await askShareTable(interview)) };
    }
    case 'on-date':
      return { kind, on: await askDay(interview, 'day') };
    default:
      return assertNever(kind);
  }
}

/** Asks which States are a group: these, all but these, or those whom the words mean. */
async function askGroup(interview: Interview): Promise<Group> {
  const says = await askText(interview, 'group-says');
  const who = await askChoice(interview, 'group-who', ['listed', 'all-but', 'in-words'], 'listed');
  if (who === 'in-words') return { says, members: { kind: 'not-known' } };
  const states = await askParticipants(interview, 'states');
  return who === 'listed' ? { says, states } : { says, except: states };
}

/** Asks for the shares, where a table of them is at hand. */
async function askShareTable(interview: Interview): Promise<Pick<Share, 'unit' | 'tables'>> {
  if (!(await askYesNo(interview, 'share-table', false))) return { unit: PER_CENT, tables: [] };
  const unit = await askUnit(interview, 'share-unit');
  const total = await askAmount(interview, 'share-total', 100);
  const source = await askText(interview, 'share-source');
  return { unit, tables: [{ source, total, shares: await askShares(interview, 'shares') }] };
}
