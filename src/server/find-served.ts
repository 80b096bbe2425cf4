import type { Session } from '../cli/command.ts';
import { composeLifeAsked } from '../cli/input/compose-life-asked.ts';
import { composeRecordEnd } from '../cli/input/compose-record-end.ts';
import { refuseName } from '../cli/input/find-source.ts';
import type { KnownOn } from '../cli/input/known-on.ts';
import { linkAmending } from '../cli/input/link-amending.ts';
import { parseDateOption, parseKnownOn } from '../cli/input/options.ts';
import { NoRecord } from '../cli/no-record.ts';
import type { CivilDate, Life, RecordEnd, Register, Treaty } from '../index.ts';
import type { ServedSubject } from './open-subjects.ts';
import { Refused } from './problem.ts';
import type { Serving } from './serving.ts';

/** Of which treaty something is asked, and on which day. */
export interface Asked {
  readonly asOf?: string | undefined;
  /** What the store knew at the end of that day, or at a moment. */
  readonly knownOn?: string | undefined;
}

/** A treaty that was asked about, and the days that were given. */
export interface Found extends ServedSubject {
  readonly asOf: CivilDate | undefined;
  /** The day given, or today at the depositary's seat. */
  readonly on: CivilDate;
  /** What tells the question from others: the treaty and the days. */
  readonly question: readonly (string | undefined)[];
}

/**
 * Finds the treaty that a request names.
 *
 * @throws Refused where there is no such treaty, or a day is none
 */
export async function findServed(serving: Serving, id: string, asked: Asked): Promise<Found> {
  const asOf = parseDay(serving, asked.asOf, 'asOf');
  const subject = await serving.subjects.find(id, parseKnown(asked.knownOn));
  if (subject === undefined) throw new Refused(404, refuseName(id, 'en'));
  const on = asOf ?? serving.today(subject.treaty);
  return { ...subject, asOf, on, question: [id, asOf, on, ...subject.marks] };
}

/**
 * Finds the clauses of the treaty that a request names, whether there is a record of it or not.
 *
 * @throws Refused where there is no such treaty
 */
export async function findClauses({ subjects }: Serving, id: string): Promise<Treaty> {
  const treaty = await subjects.findClauses(id);
  if (treaty === undefined) throw new Refused(404, refuseName(id, 'en'));
  return treaty;
}

/** Parses when something was known, which is given as a parameter. */
export function parseKnown(text: string | undefined): KnownOn | undefined {
  return text === undefined ? undefined : parseKnownOn(text, 'knownOn');
}

/** In years from now. Reports are due for ever, and who asks about the year 9999 asks for hundreds of thousands of days. */
const FARTHEST = 50;

/**
 * Parses a day that is given as a parameter.
 *
 * @throws Refused where it is none, or farther ahead than is answered
 */
export function parseDay(
  { now }: Pick<Serving, 'now'>,
  text: string | undefined,
  option: string,
): CivilDate | undefined {
  if (text === undefined) return undefined;
  const day = parseDateOption(text, option);
  const last = parseDateOption(`${new Date(now()).getUTCFullYear() + FARTHEST}-12-31`, option);
  if (day <= last) return day;
  throw new Refused(400, { code: 'usage.http.day-too-late', values: { option, last } });
}

/** Takes up in a session what a treaty declares, and from where its record comes. */
export function openFound({ treaty, takeUp }: ServedSubject, session: Session): void {
  session.takeUp(treaty);
  takeUp(session);
}

/** The life of a treaty on a day, and what an answer of it must say of the record. */
export interface LifeServed {
  readonly life: Life;
  readonly register: Register;
  readonly recordEnd: RecordEnd;
}

/**
 * Composes the life of a treaty on the day asked about.
 *
 * @throws NoRecord where only the clauses are at hand
 */
export async function composeLifeServed(found: Found, session: Session): Promise<LifeServed> {
  const { treaty, register, on } = found;
  openFound(found, session);
  if (register === undefined) throw new NoRecord(treaty);
  const life = await linkAmending(composeLifeAsked(treaty, register, on), register, session, on);
  return { life, register, recordEnd: composeRecordEnd(register, on, life) };
}
