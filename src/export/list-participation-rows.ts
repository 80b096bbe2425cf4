import type { CivilDate } from '../calendar/civil-date.ts';
import { isInSpan } from '../condition/party-spans.ts';
import { composeOpen } from '../determination/compose-open.ts';
import { listExtensions } from '../lifecycle/compose-extensions.ts';
import {
  type ExtensionEnd,
  findParticipantLife,
  type Life,
  type ParticipantLife,
  type ParticipationLife,
  type ProvisionalApplication,
} from '../lifecycle/life.ts';
import { listTerritories, type TerritoryOfTreaty } from '../lifecycle/list-territories.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { findWikidataItem } from '../participants/wikidata-item.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { cellsOfExtension, NO_ACT, NO_END_ACT } from './cells-of-acts.ts';
import { answerCellsOf, daysOf, type EndCells, endOf, endOnDay, NO_END, NONE, NOT_KNOWN } from './cells-of-answer.ts';
import { cellsOfParticipation } from './cells-of-participation.ts';
import { cellsOfTreaty } from './cells-of-treaty.ts';
import { composeLifeShown, type RecordRead } from './compose-life-shown.ts';
import { nameInEnglish } from './name-in-english.ts';
import type { ENDS, ParticipationRow } from './participation-columns.ts';

/** Of which day, and with what the rows are marked. */
export interface RowsOptions {
  /** Inclusive: acts done later are left out. */
  readonly asOf: CivilDate;
  /** The version of this library, as its `package.json` has it. */
  readonly engineVersion?: string;
  /** How a participant is named; left out, in English. */
  readonly nameOf?: (participant: ParticipantCode) => string;
}

/**
 * Lists the participations in a treaty as rows of cells, as they follow from its clauses and its record: a row a participation, each with the dates that `composeLife`
 * gives it. Who has only signed, or only applies the treaty provisionally, has a row that makes it no Party, and so has each extension to a
 * territory, at the end. Whom the treaty may bind without an instrument of its own has a row without an act, whose date is open. In order of code, then of time.
 *
 * No cell is empty: `none` says that there is no such thing as far as the record goes, `not-known` that it is not known.
 *
 * @example listParticipationRows(opCrcSc, opCrcScRegister, { asOf: civilDate('2002-01-18') }).find(({ name }) => name === 'Norway').in_force_from // '2002-01-18'
 * @see docs/formats.md#export
 */
export function listParticipationRows(
  treaty: Treaty,
  register: RecordRead,
  options: RowsOptions,
): readonly ParticipationRow[] {
  const life = composeLifeShown('listParticipationRows', treaty, register, options);
  const common = composeCommon(treaty, life, options);
  return [
    ...[
      ...life.participants.flatMap((own) => listRowsOf(own, life, common)),
      ...listPerhapsBoundRows(life, options.asOf, common),
    ].sort((one, other) => (one.participant < other.participant ? -1 : +(one.participant > other.participant))),
    ...listTerritoryRows(life, options.asOf, common),
  ];
}

/** Composes the cells of a participant that every row of it has. */
type Common = (participant: ParticipantCode) => ParticipationRow;

function composeCommon(treaty: Treaty, life: Life, options: RowsOptions): Common {
  const { nameOf } = options;
  const ofTreaty = { ...NOTHING, ...cellsOfTreaty(treaty, life, options) };
  return (participant) => ({
    ...ofTreaty,
    participant,
    name: nameOf === undefined ? nameInEnglish(treaty, participant) : nameOf(participant),
    wikidata_item: findWikidataItem(participant) ?? NOT_KNOWN,
  });
}

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
  ...NO_ACT,
  signed_on: NONE,
  in_force_from: NONE,
  article: NONE,
  certainty: NONE,
  earliest: NONE,
  latest: NONE,
  month_end_mattered: NONE,
  ...NO_END,
  ...NO_END_ACT,
  provisional_notified_on: NONE,
  provisional_from: NONE,
  provisional_until: NONE,
  territory: NONE,
  as_of: NONE,
  record_ends_on: NONE,
  record_lacks: NONE,
  engine_version: NONE,
  clause_version: NONE,
};

/** Lists a row for each of whom it is not known whether it is bound by the instrument of another: it has none of its own. */
function listPerhapsBoundRows(life: Life, asOf: CivilDate, common: Common): readonly ParticipationRow[] {
  const open = life.perhapsBound?.filter((each) => isInSpan(each, asOf)) ?? [];
  return open.flatMap(({ participant, article, why }) => {
    if ((findParticipantLife(life, participant)?.participations ?? []).length > 0) return [];
    return [{ ...common(participant), ...answerCellsOf(composeOpen(article, [why], [])) }];
  });
}

function listRowsOf(own: ParticipantLife, life: Life, common: Common): readonly ParticipationRow[] {
  const { participant, signedOn, participations } = own;
  const who = { ...common(participant), signed_on: signedOn ?? NONE };
  const provisional = life.provisional.filter((each) => each.participant === participant);
  const rows: readonly ParticipationRow[] =
    participations.length > 0
      ? participations.map((each, index) => ({
          ...who,
          participation: String(index + 1),
          ...cellsOfParticipation(each, own),
        }))
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
    ...rows.map((row, index) => ({ ...row, ...provisionalCellsOf(life, placed.get(index)) })),
    ...apart.map((each) => ({
      ...who,
      act: 'provisional-application',
      date: findNotification(life, each) ?? NOT_KNOWN,
      article: each.article,
      ...provisionalCellsOf(life, each),
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

function provisionalCellsOf(life: Life, application: ProvisionalApplication | undefined) {
  if (application === undefined) return {};
  const { from, until = NONE } = application;
  return {
    provisional_notified_on: findNotification(life, application) ?? NOT_KNOWN,
    provisional_from: from,
    provisional_until: until,
  };
}

function listTerritoryRows(life: Life, asOf: CivilDate, common: Common): readonly ParticipationRow[] {
  if (life.treaty.finalClauses.participation.territorialExtension === undefined) {
    return listTerritories(life, asOf).map((each) => {
      const said = cellsOfExtension(life, each);
      const row = { ...rowOfExtension(common, each), ...said, ...answerCellsOf(each.appliesFrom) };
      return { ...row, ...endWithoutClause(each, said) };
    });
  }
  return listExtensions(life).map(({ act, appliesFrom, end }) => {
    const notified = { ...act, notifiedOn: act.on };
    return {
      ...rowOfExtension(common, notified),
      ...cellsOfExtension(life, notified),
      ...answerCellsOf(appliesFrom),
      ...(end === undefined ? NO_END : endOf(BECAUSE[end.because], daysOf(end.effect))),
    };
  });
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
  { until }: TerritoryOfTreaty,
  { end_received_on: receivedOn }: Pick<ParticipationRow, 'end_received_on'>,
): EndCells {
  if (until !== undefined) return endOnDay('responsibility-ended', until);
  if (receivedOn === NONE) return NO_END;
  return endOf('withdrawn', { value: NOT_KNOWN, certainty: 'indeterminate', earliest: NOT_KNOWN, latest: NOT_KNOWN });
}
