import { type CellsOfActs, cellsOfActs, cellsOfExtension, findWhyEnded } from '../../formats.ts';
import {
  type CivilDate,
  type Determination,
  determineStatus,
  isConsentNotKnown,
  isOpenOtherwise,
  type Life,
  listSpansOtherwise,
  listTerritories,
  type ParticipantLife,
  type ParticipationLife,
  type Standing,
  type TerritoryOfTreaty,
} from '../../index.ts';
import { writeCell } from '../../reading.ts';
import { listWithLacking } from './list-with-lacking.ts';
import type { Words } from './load-words.ts';

/**
 * The columns of a status as a table: a row a participation, and one for who has only signed, or of whom the record says that it lacks acts (`not-known`); then a row a `territory` to which a Party has extended
 * the treaty, whose `status` is that of the territory and begins with `territory-`. `certainty` is the kind of the answer, or
 * `readings` where it depends on one, also if it is a day on some readings alone; `earliest` and `latest` are then the days between which it lies.
 */
const COLUMNS = [
  'treaty',
  'participant',
  'name',
  'status',
  'signed',
  'participation',
  'act',
  'date',
  'notified_on',
  'named_on',
  'succession_on',
  'depositary',
  'in_force_from',
  'article',
  'certainty',
  'earliest',
  'latest',
  'month_end_mattered',
  'withdrawn_on',
  'party_until',
  'ended_because',
  'end_received_on',
  'end_named_on',
  'end_disputed',
  'end_conflict',
  'end_successor',
  'revoked_notices',
  'as_of',
  'record_ends_on',
  'territory',
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

/** Writes what each participant is on a day as a table, CSV with a comma; what is not known is an empty cell. */
export function writeStatusCsv(life: Life, asOf: CivilDate, words: Words): string {
  const rows = [
    ...listWithLacking(life, asOf).flatMap((own) => {
      const rows = listRows(own, determineStatus(life, own.participant, asOf), words);
      // Of whoever may have consented all the same, the date is open.
      const isOpen = isConsentNotKnown(life, own.participant, asOf);
      return isOpen ? rows.map((row) => ({ ...row, certainty: 'indeterminate' })) : rows;
    }),
    ...listTerritories(life, asOf).map((each) => rowOfTerritory(life, each, words)),
  ];
  const beside = { treaty: life.treaty.id, as_of: asOf, record_ends_on: life.record.endsOn ?? '' };
  const cells = rows.map((row) => COLUMNS.map((column) => ({ ...row, ...beside })[column] ?? ''));
  return [[...COLUMNS], ...cells].map((row) => `${row.map((cell) => writeCell(cell, ',')).join(',')}\n`).join('');
}

function rowOfTerritory(life: Life, each: TerritoryOfTreaty, words: Words): Row {
  return {
    participant: each.participant,
    name: words.formats.participant(each.participant),
    territory: each.territory,
    status: `territory-${each.standing}`,
    act: 'territorial-extension',
    date: each.notifiedOn,
    ...rowOfActs(cellsOfExtension(life, each)),
    ...rowOfAnswer(each.appliesFrom),
    party_until: each.until ?? '',
    ended_because: each.because ?? '',
  };
}

function listRows(own: ParticipantLife, status: Standing, words: Words): readonly Row[] {
  const who: Row = {
    participant: own.participant,
    name: words.formats.participant(own.participant),
    status,
    signed: own.signedOn ?? '',
  };
  if (own.participations.length === 0) return own.signedOn === undefined && status !== 'not-known' ? [] : [who];
  return own.participations.map((each, index) => ({
    ...who,
    participation: String(index + 1),
    ...rowOf(each),
    ...rowOfActs(cellsOfActs(each, own)),
    ended_because: findWhyEnded(each, own) ?? '',
  }));
}

/** What an act does not say, and what is not known of it, is an empty cell here. */
function rowOfActs(cells: CellsOfActs): Row {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== 'none' && cell !== 'not-known'));
}

function rowOf({ instrument, entryIntoForce, withdrawnOn, partyUntil }: ParticipationLife): Row {
  const others = listSpansOtherwise(entryIntoForce)
    .map(({ from }) => from)
    .sort();
  const isRead = others.length > 0 || isOpenOtherwise(entryIntoForce);
  return {
    act: instrument.kind,
    date: instrument.on,
    ...rowOfAnswer(entryIntoForce),
    ...(isRead ? { certainty: 'readings', earliest: others[0] ?? '', latest: others.at(-1) ?? '' } : {}),
    withdrawn_on: withdrawnOn ?? '',
    party_until: partyUntil ?? '',
  };
}

function rowOfAnswer(answer: Determination<CivilDate>): Row {
  const days = listDays(answer);
  const range = { earliest: days[0] ?? '', latest: days.at(-1) ?? '' };
  if (answer.kind !== 'determined') return { article: answer.article, certainty: answer.kind, ...range };
  const { value, article, readings, monthEndMattered } = answer;
  const certainty = readings === undefined ? 'determined' : 'readings';
  return { in_force_from: value, article, certainty, ...range, month_end_mattered: monthEndMattered ? 'yes' : 'no' };
}

/** Lists the days that an answer can be, in order; the last is no limit where it may be later still. */
function listDays(answer: Determination<CivilDate>): readonly CivilDate[] {
  if (answer.kind === 'determined') return [answer.value, ...(answer.readings ?? []).map(({ value }) => value)].sort();
  if (answer.kind !== 'indeterminate' || answer.orLater === true) return [];
  return answer.candidates.map(({ value }) => value).sort();
}
