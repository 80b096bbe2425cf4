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
import { actReferenceOf } from '../treaty/act-reference.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { countedActOf } from './acts-of-rows.ts';
import type { TreatyDateFinding } from './treaty-date-finding.ts';

/** Why a table leads to another date of the treaty than its stored dates. */
export type TreatyDateCause = Pick<TreatyDateFinding, 'missing' | 'additional' | 'why'>;

/** A table and the record beside it. */
interface TableAndRecord {
  readonly treaty: Treaty;
  readonly rows: readonly PublishedRow[];
  readonly record: readonly Act[];
}

/**
 * Finds why a table leads to another date of the treaty than the one on which its stored dates agree: where that is the date of the record,
 * the one participant whose acts differ there and make the date right alone, or else all who differ; where it is not, how many instruments
 * the table must lack by which day.
 *
 * @returns nothing where the clause leads from no further instrument to that date
 */
export function findTreatyDateCause(
  table: TableAndRecord,
  stored: CivilDate,
  recorded: CivilDate | undefined,
): TreatyDateCause | undefined {
  return stored === recorded ? findByRecord(table, stored) : findByNumber(table, stored);
}

/** What a participant did to bring the treaty into force, by the table and by the record. */
interface Difference {
  readonly participant: ParticipantCode;
  readonly additional: readonly ConsentAct[];
  readonly missing: readonly ConsentAct[];
}

function findByRecord({ treaty, rows, record }: TableAndRecord, stored: CivilDate): TreatyDateCause | undefined {
  const acts = rows.flatMap((row) => countedActOf(treaty, row) ?? []);
  const [own, theirs] = [composeLife(treaty, { acts }), composeLife(treaty, { acts: record })];
  const differences = listDifferences(own, theirs);
  const one = differences.find(({ participant }) => {
    const isOther = (act: Act): boolean => act.participant !== participant;
    const mended = [...acts.filter(isOther), ...record.filter((act) => !isOther(act))];
    const { entryIntoForce } = composeLife(treaty, { acts: mended });
    return entryIntoForce.kind === 'determined' && entryIntoForce.value === stored;
  });
  return one === undefined ? composeSeveral(differences) : composeOne(one);
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

function findByNumber({ treaty, rows }: TableAndRecord, stored: CivilDate): TreatyDateCause | undefined {
  const clause = treaty.finalClauses.entryIntoForce;
  const acts = rows.flatMap((row) => countedActOf(treaty, row) ?? []);
  const { countedInstruments: counted, entryIntoForce, metOn } = composeLife(treaty, { acts });
  const isLater = entryIntoForce.kind === 'determined' && entryIntoForce.value < stored;
  if (isLater) {
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
