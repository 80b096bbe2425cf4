import { addDelay } from '../calendar/add-delay.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { latestStartBy } from '../calendar/latest-start.ts';
import type { Message } from '../determination/messages/message.ts';
import type { ActReference } from '../determination/messages/values.ts';
import { determineTreatyEntryIntoForce } from '../entry-into-force/treaty-entry-into-force.ts';
import type { PublishedRow } from '../formats/published-row.ts';
import { composeLife } from '../lifecycle/compose-life.ts';
import type { Life } from '../lifecycle/life.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Act, ConsentAct } from '../treaty/act.ts';
import { isConsentAct } from '../treaty/act-of-kind.ts';
import { actReferenceOf } from '../treaty/act-reference.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { countedActOf } from './acts-of-rows.ts';
import type { TreatyDateFinding } from './treaty-date-finding.ts';

/** Why a table leads to another date of the treaty than its stored dates, and to which by its own acts alone. */
export type TreatyDateCause = Pick<TreatyDateFinding, 'computed' | 'missing' | 'additional' | 'why'>;

/** A table and the record beside it. */
interface TableAndRecord {
  readonly treaty: Treaty;
  readonly rows: readonly PublishedRow[];
  readonly record: readonly Act[];
}

/**
 * Finds why a table leads to another date of the treaty than the one under which its rows are compared: where that is the date of the record,
 * the one participant whose acts differ there and make the date right alone, or else all who differ; where it is not, how many instruments
 * the table must lack by which day.
 *
 * @param under the date of the treaty under which the rows are compared
 * @returns nothing where the clause leads from no further instrument to that date
 */
export function findTreatyDateCause(
  table: TableAndRecord,
  under: CivilDate,
  recorded: CivilDate | undefined,
): TreatyDateCause | undefined {
  const acts = table.rows.flatMap((row) => countedActOf(row) ?? []);
  const life = composeLife(table.treaty, { acts });
  const computed = dateOf(life);
  const read = { ...table, acts, life };
  const cause = under === recorded ? findByRecord(read, under) : findByNumber(read, under);
  return cause === undefined || computed === undefined ? cause : { computed, ...cause };
}

function dateOf({ entryIntoForce }: Life): CivilDate | undefined {
  return entryIntoForce.kind === 'determined' ? entryIntoForce.value : undefined;
}

/** A table and the record beside it, with the acts of the table alone and what follows from them. */
interface TableRead extends TableAndRecord {
  readonly acts: readonly Act[];
  readonly life: Life;
}

/** What a participant did to bring the treaty into force, by the table and by the record. */
interface Difference {
  readonly participant: ParticipantCode;
  readonly additional: readonly Act[];
  readonly missing: readonly Act[];
}

function findByRecord({ treaty, record, acts, life }: TableRead, recorded: CivilDate): TreatyDateCause {
  const differences = listDifferences(life, composeLife(treaty, { acts: record })).map((each) =>
    addTypedInstead(each, acts, record),
  );
  // Where the acts of the table lead there by themselves, no one participant makes the date right.
  const isRight = dateOf(life) === recorded;
  const one = differences.find(({ participant }) => {
    const isOther = (act: Act): boolean => act.participant !== participant;
    const mended = [...acts.filter(isOther), ...record.filter((act) => !isOther(act))];
    return !isRight && dateOf(composeLife(treaty, { acts: mended })) === recorded;
  });
  return one === undefined ? composeSeveral(differences) : composeOne(one);
}

/**
 * Adds what a table has of a participant in the place of an instrument that it lacks: an instrument of a day that the record does not have, be
 * it too late to have counted, or an act of another kind on the same day.
 */
function addTypedInstead(difference: Difference, acts: readonly Act[], record: readonly Act[]): Difference {
  const { participant, additional, missing } = difference;
  if (additional.length > 0 || missing.length === 0) return difference;
  const theirs = record.filter((act) => act.participant === participant);
  const unknown = acts.filter(
    (act) => act.participant === participant && !theirs.some(({ kind, on }) => kind === act.kind && on === act.on),
  );
  const instead =
    unknown.find(({ on }) => missing.some((act) => act.on === on)) ??
    unknown.find((act) => isConsentAct(act) && !theirs.some(({ on }) => on === act.on));
  return instead === undefined ? difference : { ...difference, additional: [instead] };
}

/** Lists whose instruments, up to the day on which the condition was met by the record, are not the same in both lives. */
function listDifferences(own: Life, theirs: Life): readonly Difference[] {
  const { metOn } = theirs;
  const [ours, others] = [listFirst(own, metOn), listFirst(theirs, metOn)];
  const participants = [...new Set([...others.keys(), ...ours.keys()])].sort();
  return participants.flatMap((participant) => {
    const [additional = [], missing = []] = [ours.get(participant), others.get(participant)];
    const isSame = additional.length === missing.length && additional.every(({ on }, at) => on === missing[at]?.on);
    return isSame ? [] : [{ participant, additional, missing }];
  });
}

function listFirst(life: Life, by: CivilDate | undefined): ReadonlyMap<ParticipantCode, readonly ConsentAct[]> {
  const isEarly = ({ on }: ConsentAct): boolean => by === undefined || on <= by;
  return new Map(
    life.participants.flatMap(({ participant, participations }) => {
      const early = participations.map(({ instrument }) => instrument).filter(isEarly);
      return early.length === 0 ? [] : [[participant, early] as const];
    }),
  );
}

function composeOne({ additional, missing }: Difference): TreatyDateCause {
  const acts = { missing: missing.map(actReferenceOf), additional: additional.map(actReferenceOf) };
  const code =
    additional.length === 0
      ? 'why.treaty-date.missing'
      : missing.length === 0
        ? 'why.treaty-date.additional'
        : 'why.treaty-date.another-day';
  const values = { missing: acts.missing.map(inPhrase), additional: acts.additional.map(inPhrase) };
  return { ...acts, why: { code, values } };
}

function inPhrase(act: ActReference): Message<'why.treaty-date.act'> {
  return { code: 'why.treaty-date.act', values: { act } };
}

function composeSeveral(differences: readonly Difference[]): TreatyDateCause {
  const missing = differences.flatMap((each) => each.missing).map(actReferenceOf);
  const additional = differences.flatMap((each) => each.additional).map(actReferenceOf);
  const [count, more] = [missing.length, additional.length];
  const acts = { missing, additional };
  return more === 0
    ? { ...acts, why: { code: 'why.treaty-date.several-missing', values: { count, missing } } }
    : { ...acts, why: { code: 'why.treaty-date.several', values: { count, more, ...acts } } };
}

const UNNAMED = { missing: [], additional: [] } as const;

function findByNumber({ treaty, life }: TableRead, stored: CivilDate): TreatyDateCause | undefined {
  const clause = treaty.finalClauses.entryIntoForce;
  const { countedInstruments: counted, metOn } = life;
  const computed = dateOf(life);
  if (computed !== undefined && computed < stored) {
    // One of the first too many: without it the next deposit completes the number.
    const next = determineTreatyEntryIntoForce(clause, counted.slice(1)).entryIntoForce;
    if (metOn === undefined || next.kind !== 'determined' || next.value !== stored) return undefined;
    return { ...UNNAMED, why: { code: 'why.treaty-date.one-too-many', values: { by: metOn } } };
  }
  const start = latestStartBy(clause.delay, stored);
  if (start.kind !== 'date') return undefined;
  const by = start.date;
  const sum = addDelay(by, clause.delay);
  if (sum.kind !== 'date' || sum.date !== stored) return undefined;
  const { condition } = clause;
  if (condition.kind !== 'instruments' || condition.of !== undefined) {
    return { ...UNNAMED, why: { code: 'why.treaty-date.in-part', values: { by } } };
  }
  const required = condition.number;
  const there = counted.filter(({ on }) => on <= by).length;
  const count = required - there;
  return count <= 0
    ? undefined
    : { ...UNNAMED, why: { code: 'why.treaty-date.in-part-by-number', values: { count, by, required, there } } };
}
