import { DAY, OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { Completeness, Register } from '../treaty/register.ts';
import type { Life, LifeOfParties } from './life.ts';

/** How far a record reaches, as it belongs to every answer that rests on it. */
export interface RecordEnd {
  /** The last day of which the record holds every act; left out where that is not known, or there is no record. */
  readonly endsOn?: CivilDate;
  /** What must be said beside an answer about the day; nothing where the record reaches that day. */
  readonly says: readonly Message<CodeOf<'record'>>[];
}

/**
 * Determines what an answer about a day leaves open because of where its record ends. A status, a number of Parties, that a State is no
 * Party, that something is pending: each holds as far as the record goes, and no function that gives one says so itself. Say it beside
 * them.
 *
 * Outcomes: nothing to say, where the record ends on that day or later; that it ends before, and which later acts it holds nevertheless; that it is not known on which day it ends;
 * also of any day, that the record is partial, and what it lacks, or how many rows of its file were left out; that there is no record, where none is given.
 *
 * @param record the register, or the record of a life, which does not tell its later acts; `undefined` where there is none, and then there is no status either
 * @param asOf the day asked about
 * @param other the life of another treaty from which the answer takes something, such as by whose clock reports are due
 * @example determineRecordEnd(life.record, civilDate('2026-02-03')).says[0].code // 'record.ends-before'
 * @see docs/legal-sources.md#the-end-of-a-record
 */
export function determineRecordEnd(
  record: (Pick<Register, 'endsOn' | 'completeness'> & Partial<Pick<Register, 'acts'>>) | undefined,
  asOf: CivilDate,
  other?: Pick<LifeOfParties, 'treaty' | 'record'>,
): RecordEnd {
  if (record !== undefined) assertArgument('determineRecordEnd', 'record', OBJECT, record);
  assertArgument('determineRecordEnd', 'asOf', DAY, asOf);
  if (other !== undefined) assertArgument('determineRecordEnd', 'other', OBJECT, other);
  if (record === undefined) return { says: [{ code: 'record.none', values: {} }] };
  const { endsOn, completeness } = record;
  const further = [...listLacking(completeness), ...listOfOther(other, asOf)];
  if (endsOn === undefined) return { says: [{ code: 'record.end-not-known', values: {} }, ...further] };
  if (asOf <= endsOn) return { endsOn, says: further };
  const ends = { code: 'record.ends-before', values: { endsOn } } as const;
  return { endsOn, says: [ends, ...listLater(record.acts ?? [], endsOn, asOf), ...further] };
}

/** Tells the acts that are known though the record ends before them: beside them, of what was done after its end nothing is known. */
function listLater(acts: Register['acts'], endsOn: CivilDate, asOf: CivilDate): RecordEnd['says'] {
  const later = acts.filter(({ kind, on }) => endsOn < on && on <= asOf && kind !== 'correction');
  if (later.length === 0) return [];
  const known = later.map(({ participant, kind, on }) => ({
    ...(participant === undefined ? {} : { participant }),
    kind,
    on,
  }));
  return [{ code: 'record.later-acts', values: { count: known.length, acts: known } }];
}

function listLacking(completeness: Completeness | undefined): RecordEnd['says'] {
  if (!completeness) return [];
  const says: RecordEnd['says'][number][] = [];
  if (completeness.kind === 'unread') says.push({ code: 'record.unread', values: { rows: completeness.rows } });
  if ('lacks' in completeness) says.push({ code: 'record.partial', values: { lacks: completeness.lacks } });
  return says;
}

/**
 * Adds to what is said of a record how far those of the treaties reach that amend its treaty, and what they lack. Say it beside every answer that tells
 * when an amendment is in force, or whom it binds. Nothing of a life that `linkAmendments` has not linked.
 *
 * @param recordEnd as {@link determineRecordEnd} gives it
 * @example addEndsOfAmending({ says: [] }, life, civilDate('2002-01-18')) // { says: [] }
 * @see docs/legal-sources.md#the-end-of-a-record
 */
export function addEndsOfAmending(
  recordEnd: RecordEnd,
  life: Pick<Life, 'amendingAgreements'>,
  asOf: CivilDate,
): RecordEnd {
  assertArgument('addEndsOfAmending', 'recordEnd', OBJECT, recordEnd);
  assertArgument('addEndsOfAmending', 'life', OBJECT, life);
  assertArgument('addEndsOfAmending', 'asOf', DAY, asOf);
  // Of one without a record the text itself says that only its clauses are at hand.
  const recorded = life.amendingAgreements?.filter(({ record }) => record !== undefined) ?? [];
  const says = recorded.flatMap(({ id: treaty, own }): RecordEnd['says'] => {
    const { completeness } = own.record;
    const ends = listOfOther(own, asOf);
    if (!completeness || !('lacks' in completeness)) return ends;
    return [...ends, { code: 'record.of-other-partial', values: { treaty, lacks: completeness.lacks } }];
  });
  return says.length === 0 ? recordEnd : { ...recordEnd, says: [...recordEnd.says, ...says] };
}

function listOfOther(other: Pick<LifeOfParties, 'treaty' | 'record'> | undefined, asOf: CivilDate): RecordEnd['says'] {
  if (other === undefined) return [];
  const { endsOn } = other.record;
  const treaty = other.treaty.id;
  if (endsOn === undefined) return [{ code: 'record.of-other-end-not-known', values: { treaty } }];
  return endsOn < asOf ? [{ code: 'record.of-other-ends-before', values: { treaty, endsOn } }] : [];
}
