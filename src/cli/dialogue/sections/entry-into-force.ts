import {
  assertNever,
  CONSENT_KINDS,
  type ConsentKind,
  type EntryIntoForceClause,
  type MonthEndRule,
  type ParticipationClause,
  type PlainDelay,
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
  askTreatyOfCatalogue,
  askUnit,
  askYesNo,
  PER_CENT,
} from '../ask.ts';
import type { Interview } from '../interview.ts';
import { askDelay } from './delay.ts';
import { isForOrganisations } from './participation.ts';

type Condition = EntryIntoForceClause['condition'];
type Share = Extract<Condition, { readonly kind: 'share' }>;
type Group = NonNullable<Extract<Condition, { readonly kind: 'instruments' }>['of']>;

const ORGANISATIONS_COUNT = ['not-additional', 'not-counted', 'counted', 'silent'] as const;

/** Asks what must have happened for the treaty to enter into force, and how long after. */
export async function askEntryIntoForce(
  interview: Interview,
  participation: ParticipationClause,
  monthEnd: MonthEndRule,
): Promise<EntryIntoForceClause> {
  const condition = await askCondition(interview);
  const possible = CONSENT_KINDS.filter((kind) => isPossible(kind, participation.consent));
  const counts = await askKinds(interview, 'counts', possible, possible, possible);
  const counted = (await isForOrganisations(participation))
    ? await askChoice(interview, 'organisations-count', ORGANISATIONS_COUNT, 'not-additional')
    : 'silent';
  const delay = await askDelay(interview, { monthEnd, period: { months: 3 } });
  const article = await askText(interview, 'article');
  const further = await askFurther(interview, { counts, monthEnd, delay });
  return {
    article,
    counts: [...counts],
    ...(counted === 'silent' ? {} : { organisations: counted }),
    condition,
    ...further,
  };
}

type Further = Pick<EntryIntoForceClause, 'alternatives' | 'provisional' | 'bindsWith' | 'runsFrom' | 'delay'>;
type Alternative = NonNullable<Further['alternatives']>[number];

/** What is known of the clause before it is asked what more it says. */
interface Asked {
  readonly counts: readonly ConsentKind[];
  readonly monthEnd: MonthEndRule;
  readonly delay: PlainDelay;
}

/**
 * Asks what else the clause says, until that is all: a day of its own, that it runs from the notification, other ways into force, a provisional one,
 * another treaty without which this one binds nobody.
 */
async function askFurther(interview: Interview, asked: Asked): Promise<Further> {
  const alternatives: Alternative[] = [];
  const { delay } = asked;
  let further: Further = { delay };
  for (;;) {
    const options = [
      'nothing',
      'alternative',
      ...(further.delay === delay ? (['not-before-a-day', 'day-or-later'] as const) : []),
      ...(further.runsFrom === undefined ? (['from-notification'] as const) : []),
      ...(further.provisional === undefined ? (['provisional'] as const) : []),
      ...(further.bindsWith === undefined ? (['binds-with'] as const) : []),
    ] as const;
    const kind = await askChoice(interview, 'further', options, 'nothing');
    switch (kind) {
      case 'nothing':
        return alternatives.length === 0 ? further : { alternatives, ...further };
      case 'alternative':
        alternatives.push(await askAlternative(interview, asked));
        break;
      case 'not-before-a-day':
        further = { ...further, delay: { form: 'not-before', floor: await askDay(interview, 'floor'), delay } };
        break;
      case 'day-or-later': {
        const fixedOn = await askDay(interview, 'fixed-day');
        further = { ...further, delay: { form: 'fixed-date-or-later', fixedOn, otherwise: delay } };
        break;
      }
      case 'from-notification':
        further = { ...further, runsFrom: 'notification' };
        break;
      case 'provisional':
        further = { ...further, provisional: await askProvisional(interview, asked) };
        break;
      case 'binds-with':
        further = { ...further, bindsWith: await askBindsWith(interview) };
        break;
      default:
        return assertNever(kind);
    }
  }
}

async function askAlternative(interview: Interview, { monthEnd }: Pick<Asked, 'monthEnd'>): Promise<Alternative> {
  const condition = await askRecordedCondition(interview);
  const metBy = await askDay(interview, 'met-by');
  const delay = await askDelay(interview, { monthEnd, period: { months: 3 } });
  return { article: await askText(interview, 'article'), condition, metBy, delay };
}

/** Asks for a condition of which the record alone tells whether it was met by a day. */
async function askRecordedCondition(interview: Interview): Promise<Alternative['condition']> {
  const kind = await askChoice(interview, 'condition', ['instruments', 'each-of-named'], 'instruments');
  switch (kind) {
    case 'instruments':
      return { kind, number: await askNumber(interview, 'number', 1000) };
    case 'each-of-named': {
      const says = await askText(interview, 'group-says');
      return { kind: 'named-states', says, states: [...(await askParticipants(interview, 'states'))] };
    }
    default:
      return assertNever(kind);
  }
}

async function askProvisional(
  interview: Interview,
  { counts, monthEnd }: Asked,
): Promise<NonNullable<Further['provisional']>> {
  const condition = await askCondition(interview);
  const countsApplications = await askYesNo(interview, 'provisional-applications', true);
  const delay = await askDelay(interview, { monthEnd, period: { months: 3 } });
  const metBy = (await askYesNo(interview, 'provisional-last-day', false))
    ? await askDay(interview, 'met-by')
    : undefined;
  return {
    article: await askText(interview, 'article'),
    counts: [...counts, ...(countsApplications ? (['provisional-application'] as const) : [])],
    condition,
    delay,
    ...(metBy === undefined ? {} : { metBy }),
  };
}

async function askBindsWith(interview: Interview): Promise<NonNullable<Further['bindsWith']>> {
  const treaties: string[] = [];
  do treaties.push(await askTreatyOfCatalogue(interview, 'binds-with-treaty'));
  while (await askYesNo(interview, 'binds-with-more', false));
  const anyOf = [...new Set(treaties)].map((treaty) => ({ treaty, facts: { kind: 'unknown' as const } }));
  return { article: await askText(interview, 'article'), anyOf };
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
