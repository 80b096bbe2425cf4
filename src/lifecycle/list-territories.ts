import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { assertNever } from '../determination/assert-never.ts';
import { type Determination, findLatestDay } from '../determination/determination.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { TerritorialExtensionAct } from '../treaty/act.ts';
import { LIFE } from './argument-shapes.ts';
import { isSameTerritory, listExtensions } from './compose-extensions.ts';
import type { ExtensionEnd, ExtensionLife, Life } from './life.ts';
import { determineTerritorialApplication, type TerritorialApplication } from './territorial-application.ts';

/** How a treaty stands to a territory on a day: `open` where that hangs on what is not known. */
export type TerritoryStanding = 'applies' | 'not-yet' | 'no-longer' | 'open';

/** A territory to which a treaty was extended: it is no Party. */
export interface TerritoryOfTreaty {
  /** As the record names it. */
  readonly territory: string;
  /** The State that extended the treaty to it. */
  readonly participant: ParticipantCode;
  readonly notifiedOn: CivilDate;
  readonly standing: TerritoryStanding;
  readonly appliesFrom: Determination<CivilDate>;
  /** The first day on which it no longer applies by that State, where it is known. */
  readonly until?: CivilDate;
  /** Why it no longer applies from then on. */
  readonly because?: ExtensionEnd['because'];
}

/**
 * Lists the territories to which Parties have extended a treaty, an entry an extension on record, in the order of the record. Where the clauses give
 * an extension no date of its own, from when it applies is open (VCLT 29).
 *
 * @param asOf the day asked about; what happens on it has happened
 * @example listTerritories(life, civilDate('2015-01-01'))[0]?.territory // 'Aruba'
 * @see docs/legal-sources.md#territories
 */
export function listTerritories(life: Life, asOf: CivilDate): readonly TerritoryOfTreaty[] {
  assertArgument('listTerritories', 'life', LIFE, life);
  assertArgument('listTerritories', 'asOf', DAY, asOf);
  if (life.treaty.finalClauses.participation.territorialExtension !== undefined) {
    return listExtensions(life).map((extension) => describeExtension(extension, asOf));
  }
  return life.recorded.flatMap((act) =>
    act.kind === 'territorial-extension' ? [describeWithoutClause(life, act, asOf)] : [],
  );
}

function describeExtension({ act, appliesFrom, end }: ExtensionLife, asOf: CivilDate): TerritoryOfTreaty {
  const from = findLatestDay(appliesFrom);
  const mayApply = appliesFrom.kind === 'indeterminate' && appliesFrom.candidates.some(({ value }) => value <= asOf);
  const until = end === undefined ? undefined : findLatestDay(end.effect);
  const standing =
    from === undefined
      ? 'open'
      : until !== undefined && until <= asOf
        ? 'no-longer'
        : from > asOf
          ? mayApply
            ? 'open'
            : 'not-yet'
          : end !== undefined && until === undefined && end.effect.kind !== 'excluded'
            ? 'open'
            : 'applies';
  const ended = until === undefined || end === undefined ? {} : { until, because: end.because };
  return { ...nameOf(act), standing, appliesFrom, ...ended };
}

function describeWithoutClause(life: Life, act: TerritorialExtensionAct, asOf: CivilDate): TerritoryOfTreaty {
  const answer = determineTerritorialApplication(life, act.territory, asOf, act.participant);
  const ended = life.recorded.find(
    (each) =>
      (each.kind === 'end-of-responsibility' || each.kind === 'withdrawal-of-extension') &&
      each.participant === act.participant &&
      each.on >= act.on &&
      isSameTerritory(each.territory, act.territory),
  );
  const appliesFrom = determineFrom(answer);
  const until = ended?.kind === 'end-of-responsibility' ? ended.on : undefined;
  const isEnded = until !== undefined && until <= asOf;
  const standing = isEnded ? 'no-longer' : ended === undefined && appliesAnyhow(answer) ? 'applies' : 'open';
  return {
    ...nameOf(act),
    standing,
    appliesFrom,
    ...(until === undefined ? {} : { until, because: 'responsibility-ended' }),
  };
}

/** Takes of an answer the day from which the treaty applies. */
function determineFrom(answer: Determination<TerritorialApplication>): Determination<CivilDate> {
  switch (answer.kind) {
    case 'determined': {
      const { article, basis, monthEndMattered, value } = answer;
      return { kind: 'determined', value: value.from, article, monthEndMattered, basis };
    }
    case 'indeterminate': {
      const candidates = answer.candidates.map((each) => ({ value: each.value.from, if: each.if }));
      return { ...answer, candidates };
    }
    case 'pending':
    case 'excluded':
      return answer;
    default:
      return assertNever(answer);
  }
}

/** Checks if the treaty applies whatever is still open, as where only the day is from which it does. */
function appliesAnyhow(answer: Determination<TerritorialApplication>): boolean {
  if (answer.kind === 'determined') return answer.value.applies;
  if (answer.kind !== 'indeterminate' || answer.orLater === true) return false;
  return answer.candidates.length > 0 && answer.candidates.every(({ value }) => value.applies);
}

function nameOf({ territory, participant, on }: TerritorialExtensionAct) {
  return { territory, participant, notifiedOn: on };
}
