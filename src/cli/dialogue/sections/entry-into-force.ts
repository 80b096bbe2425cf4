import {
  assertNever,
  CONSENT_KINDS,
  type ConsentKind,
  type EntryIntoForceClause,
  type LaterPartiesClause,
  type MonthEndRule,
  type ParticipationClause,
  type PlainDelay,
} from '../../../index.ts';
import { askChoice, askDay, askKinds, askNumber, askPart, askParticipants, askText } from '../ask.ts';
import { NOT_STATED } from '../definition.ts';
import type { Interview } from '../interview.ts';
import { askDelay } from './delay.ts';

type Condition = EntryIntoForceClause['condition'];

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
      const says = await askText(interview, 'group-says');
      const states = [...(await askParticipants(interview, 'states'))];
      return {
        kind: 'all-of',
        conditions: [
          { kind: 'instruments', number },
          { kind: 'instruments', number: ofGroup, of: { says, states } },
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
      return { kind, says, unit: 'per cent', proportion, tables: [] };
    }
    case 'on-date':
      return { kind, on: await askDay(interview, 'day') };
    default:
      return assertNever(kind);
  }
}

/** Asks when the treaty binds a State that joins later. */
export async function askLaterParties(
  interview: Interview,
  { delay: own }: EntryIntoForceClause,
  monthEnd: MonthEndRule,
): Promise<LaterPartiesClause> {
  const wording = await askChoice(
    interview,
    'later',
    ['after-condition-met', 'whichever-later', 'after-entry-into-force', 'not-provided', 'not-stated'],
    'not-stated',
  );
  if (wording === 'not-stated') return NOT_STATED.laterParties;
  if (wording === 'not-provided') return { wording, article: 'VCLT 24(3)' };
  const same = isPlain(own) ? { same: own } : {};
  const delay = await askDelay(interview, { monthEnd, period: { months: 1 }, ...same });
  if (wording === 'after-entry-into-force') {
    const prevailing =
      (await askChoice(interview, 'prevailing', ['reading-a', 'reading-b'], 'reading-a')) === 'reading-a';
    return { wording, article: await askText(interview, 'article'), delay, prevailing: prevailing ? 'A' : 'B' };
  }
  return { wording, article: await askText(interview, 'article'), delay };
}

function isPlain(delay: EntryIntoForceClause['delay']): delay is PlainDelay {
  return delay.form !== 'not-before' && delay.form !== 'fixed-date-or-later';
}
