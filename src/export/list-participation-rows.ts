import { DAY, OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { type Determination, findLatestDay } from '../determination/determination.ts';
import { isSameTerritory, listExtensions } from '../lifecycle/compose-extensions.ts';
import { composeLife } from '../lifecycle/compose-life.ts';
import { composeWithReadingsOfWays } from '../lifecycle/compose-with-readings-of-ways.ts';
import type {
  ExtensionEnd,
  Life,
  ParticipantLife,
  ParticipationLife,
  ProvisionalApplication,
} from '../lifecycle/life.ts';
import { listTerritories, type TerritoryOfTreaty } from '../lifecycle/list-territories.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { nameOfParticipant } from '../participants/participant-name.ts';
import { textIn } from '../participants/text.ts';
import { findWikidataItem } from '../participants/wikidata-item.ts';
import { REGISTER, TREATY } from '../treaty/argument-shapes.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { clauseVersionOf } from './clause-version.ts';
import type { CERTAINTIES, ENDS, ParticipationRow, WithoutValue } from './participation-columns.ts';

/** Of which day, and with what the rows are marked. */
export interface RowsOptions {
  /** Inclusive: acts done later are left out. */
  readonly asOf: CivilDate;
  /** The version of this library, as its `package.json` has it. */
  readonly engineVersion?: string;
  /** How a participant is named; left out, in English. */
  readonly nameOf?: (participant: ParticipantCode) => string;
}

const NONE = 'none' satisfies WithoutValue;
const NOT_KNOWN = 'not-known' satisfies WithoutValue;

/**
 * Lists the participations in a treaty as rows of cells, as they follow from its clauses and its record: a row a participation, each with the dates that `composeLife`
 * gives it. Who has only signed, or only applies the treaty provisionally, has a row that makes it no Party, and so has each extension to a
 * territory, at the end. In order of code, then of time.
 *
 * No cell is empty: `none` says that there is no such thing as far as the record goes, `not-known` that it is not known.
 *
 * @example listParticipationRows(opCrcSc, opCrcScRegister, { asOf: civilDate('2002-01-18') }).find(({ name }) => name === 'Norway').in_force_from // '2002-01-18'
 * @see docs/formats.md#export
 */
export function listParticipationRows(
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  options: RowsOptions,
): readonly ParticipationRow[] {
  assertArgument('listParticipationRows', 'treaty', TREATY, treaty);
  assertArgument('listParticipationRows', 'register', REGISTER, register);
  assertArgument('listParticipationRows', 'options', OBJECT, options);
  const { asOf } = options;
  assertArgument('listParticipationRows', 'asOf', DAY, asOf);
  const life = composeWithReadingsOfWays(composeLife(treaty, register, asOf), treaty, register, asOf);
  const common = composeCommon(treaty, life, options);
  return [
    ...life.participants.flatMap((own) => listRowsOf(own, life, common)),
    ...listTerritoryRows(life, asOf, common),
  ];
}

/** Composes the cells of a participant that every row of it has. */
type Common = (participant: ParticipantCode) => ParticipationRow;

function composeCommon(treaty: Treaty, life: Life, { asOf, engineVersion, nameOf }: RowsOptions): Common {
  const { participants: declared = [] } = treaty.finalClauses.participation;
  const nameInEnglish = (code: ParticipantCode): string => {
    const own = declared.find((each) => each.code === code);
    return own === undefined ? nameOfParticipant(code) : textIn(own.name, 'en');
  };
  const ofTreaty = {
    ...NOTHING,
    treaty: treaty.id,
    un_number: findReference(treaty, 'UN Treaty Collection '),
    un_registration: findReference(treaty, 'UN registration '),
    as_of: asOf,
    record_ends_on: life.record.endsOn ?? NOT_KNOWN,
    engine_version: engineVersion ?? NOT_KNOWN,
    clause_version: clauseVersionOf(treaty.finalClauses),
  };
  return (participant) => ({
    ...ofTreaty,
    participant,
    name: (nameOf ?? nameInEnglish)(participant),
    wikidata_item: findWikidataItem(participant) ?? NOT_KNOWN,
  });
}

function findReference({ references }: Treaty, before: string): string {
  return references.find((each) => each.startsWith(before))?.slice(before.length) ?? NOT_KNOWN;
}

/** What has no end, or is not there at all. */
const NO_END = {
  ended_on: NONE,
  ended_because: NONE,
  ended_certainty: NONE,
  ended_earliest: NONE,
  ended_latest: NONE,
};

/** A row in which nothing stands but that there is nothing. */
const NOTHING: ParticipationRow = {
  treaty: NONE,
  un_number: NONE,
  un_registration: NONE,
  participant: NONE,
  name: NONE,
  wikidata_item: NONE,
  participation: NONE,
  act: NONE,
  date: NONE,
  signed_on: NONE,
  in_force_from: NONE,
  article: NONE,
  certainty: NONE,
  earliest: NONE,
  latest: NONE,
  month_end_mattered: NONE,
  ...NO_END,
  provisional_from: NONE,
  provisional_until: NONE,
  territory: NONE,
  as_of: NONE,
  record_ends_on: NONE,
  engine_version: NONE,
  clause_version: NONE,
};

function listRowsOf(own: ParticipantLife, life: Life, common: Common): readonly ParticipationRow[] {
  const { participant, signedOn, participations } = own;
  const who = { ...common(participant), signed_on: signedOn ?? NONE };
  const provisional = life.provisional.filter((each) => each.participant === participant);
  const rows: readonly ParticipationRow[] =
    participations.length > 0
      ? participations.map((each, index) => ({ ...who, participation: String(index + 1), ...cellsOf(each, own) }))
      : signedOn === undefined
        ? []
        : [{ ...who, act: 'signature', date: signedOn }];
  const placed = new Map<number, ProvisionalApplication>();
  const apart = provisional.filter((each) => {
    const index = findPlace(each, participations, rows);
    if (index === undefined || placed.has(index)) return true;
    placed.set(index, each);
    return false;
  });
  return [
    ...rows.map((row, index) => ({ ...row, ...provisionalCellsOf(placed.get(index)) })),
    ...apart.map((each) => ({
      ...who,
      act: 'provisional-application',
      date: findNotification(life, each) ?? NOT_KNOWN,
      article: each.article,
      ...provisionalCellsOf(each),
    })),
  ];
}

/** Finds the row to which a provisional application belongs: the participation with which it ends, or the one that awaits its date. */
function findPlace(
  { until }: ProvisionalApplication,
  participations: readonly ParticipationLife[],
  rows: readonly ParticipationRow[],
): number | undefined {
  if (participations.length === 0) return rows.length === 0 ? undefined : 0;
  const index = participations.findIndex(
    ({ partyFrom, withdrawnOn }) => withdrawnOn === undefined && partyFrom === until,
  );
  return index === -1 ? undefined : index;
}

function findNotification({ recorded }: Life, { participant, from }: ProvisionalApplication): CivilDate | undefined {
  return recorded.findLast(
    (act) => act.kind === 'provisional-application' && act.participant === participant && act.on <= from,
  )?.on;
}

function provisionalCellsOf(application: ProvisionalApplication | undefined) {
  return { provisional_from: application?.from ?? NONE, provisional_until: application?.until ?? NONE };
}

function cellsOf(each: ParticipationLife, { ceasedOn }: ParticipantLife): Partial<ParticipationRow> {
  const { instrument, entryIntoForce } = each;
  return { act: instrument.kind, date: instrument.on, ...answerCellsOf(entryIntoForce), ...endCellsOf(each, ceasedOn) };
}

function answerCellsOf(answer: Determination<CivilDate>) {
  const { value, certainty, earliest, latest } = daysOf(answer);
  const monthEnd =
    answer.kind === 'determined'
      ? answer.monthEndMattered
        ? 'yes'
        : 'no'
      : answer.kind === 'excluded'
        ? NONE
        : NOT_KNOWN;
  return { in_force_from: value, article: answer.article, certainty, earliest, latest, month_end_mattered: monthEnd };
}

/** A date as cells. */
interface DaysOfAnswer {
  readonly value: string;
  readonly certainty: (typeof CERTAINTIES)[number];
  readonly earliest: string;
  readonly latest: string;
}

function daysOf(answer: Determination<CivilDate>): DaysOfAnswer {
  switch (answer.kind) {
    case 'determined': {
      const { value, readings } = answer;
      const days = [value, ...(readings ?? []).map((each) => each.value)].sort();
      const certainty = readings === undefined ? 'determined' : 'readings';
      return { value, certainty, earliest: days[0] ?? value, latest: days.at(-1) ?? value };
    }
    case 'indeterminate': {
      const days = answer.candidates.map((each) => each.value).sort();
      const latest = findLatestDay(answer) ?? NOT_KNOWN;
      return { value: NOT_KNOWN, certainty: answer.kind, earliest: days[0] ?? NOT_KNOWN, latest };
    }
    case 'pending':
      return { value: NOT_KNOWN, certainty: answer.kind, earliest: NOT_KNOWN, latest: NOT_KNOWN };
    case 'excluded':
      return { value: NONE, certainty: answer.kind, earliest: NONE, latest: NONE };
  }
}

type EndCells = typeof NO_END | Readonly<Record<keyof typeof NO_END, string>>;

function endOf(because: (typeof ENDS)[number], { value, certainty, earliest, latest }: DaysOfAnswer): EndCells {
  return {
    ended_on: value,
    ended_because: because,
    ended_certainty: certainty,
    ended_earliest: earliest,
    ended_latest: latest,
  };
}

function endOnDay(because: (typeof ENDS)[number], on: CivilDate): EndCells {
  return endOf(because, { value: on, certainty: 'determined', earliest: on, latest: on });
}

function endCellsOf(
  { withdrawnOn, endedOn, partyUntil, leftWith, notices, entryIntoForce }: ParticipationLife,
  ceasedOn: CivilDate | undefined,
): EndCells {
  if (withdrawnOn !== undefined) return endOnDay('withdrawn', withdrawnOn);
  if (endedOn !== undefined) return endOnDay('treaty-ended', endedOn);
  const standing = notices.filter(({ revokedOn, effect }) => revokedOn === undefined && effect.kind !== 'excluded');
  const notice =
    standing.find(({ effect }) => partyUntil !== undefined && findLatestDay(effect) === partyUntil) ??
    (partyUntil === undefined ? standing[0] : undefined);
  if (notice !== undefined) return endOf('denounced', daysOf(notice.effect));
  if (leftWith !== undefined) return endOnDay('left-with-other-treaty', leftWith.on);
  if (ceasedOn !== undefined && (partyUntil === ceasedOn || partyUntil === undefined)) {
    return endOnDay('state-ceased', ceasedOn);
  }
  if (partyUntil === undefined || entryIntoForce.kind === 'excluded') return NO_END;
  return {
    ended_on: partyUntil,
    ended_because: NOT_KNOWN,
    ended_certainty: NOT_KNOWN,
    ended_earliest: NOT_KNOWN,
    ended_latest: NOT_KNOWN,
  };
}

function listTerritoryRows(life: Life, asOf: CivilDate, common: Common): readonly ParticipationRow[] {
  if (life.treaty.finalClauses.participation.territorialExtension === undefined) {
    return listTerritories(life, asOf).map((each) => ({
      ...rowOfExtension(common, each),
      ...answerCellsOf(each.appliesFrom),
      ...endWithoutClause(life, each),
    }));
  }
  return listExtensions(life).map(({ act, appliesFrom, end }) => ({
    ...rowOfExtension(common, { ...act, notifiedOn: act.on }),
    ...answerCellsOf(appliesFrom),
    ...(end === undefined ? NO_END : endOf(BECAUSE[end.because], daysOf(end.effect))),
  }));
}

const BECAUSE: Readonly<Record<ExtensionEnd['because'], (typeof ENDS)[number]>> = {
  withdrawn: 'withdrawn',
  'responsibility-ended': 'responsibility-ended',
  'state-left': 'state-left',
};

function rowOfExtension(
  common: Common,
  { participant, territory, notifiedOn }: Pick<TerritoryOfTreaty, 'participant' | 'territory' | 'notifiedOn'>,
): ParticipationRow {
  return { ...common(participant), act: 'territorial-extension', date: notifiedOn, territory };
}

/** Where the clauses give an extension no date of its own, they do not say from when its withdrawal holds either. */
function endWithoutClause(
  { recorded }: Life,
  { participant, territory, notifiedOn, until }: TerritoryOfTreaty,
): EndCells {
  if (until !== undefined) return endOnDay('responsibility-ended', until);
  const isWithdrawn = recorded.some(
    (act) =>
      act.kind === 'withdrawal-of-extension' &&
      act.participant === participant &&
      act.on >= notifiedOn &&
      isSameTerritory(act.territory, territory),
  );
  if (!isWithdrawn) return NO_END;
  return endOf('withdrawn', { value: NOT_KNOWN, certainty: 'indeterminate', earliest: NOT_KNOWN, latest: NOT_KNOWN });
}
