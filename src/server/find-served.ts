import type { Session } from '../cli/command.ts';
import { composeLifeAsked } from '../cli/input/compose-life-asked.ts';
import { composeRecordEnd } from '../cli/input/compose-record-end.ts';
import { refuseName } from '../cli/input/find-source.ts';
import { linkAmending } from '../cli/input/link-amending.ts';
import { parseDateOption } from '../cli/input/options.ts';
import { NoRecord } from '../cli/no-record.ts';
import type { CivilDate, Life, RecordEnd, Register } from '../index.ts';
import type { ServedSubject } from './open-subjects.ts';
import { Refused } from './problem.ts';
import type { Serving } from './serving.ts';

/** Of which treaty something is asked, and on which day. */
export interface Asked {
  readonly asOf?: string | undefined;
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
  const subject = await serving.subjects.find(id);
  if (subject === undefined) throw new Refused(404, refuseName(id, 'en'));
  const on = asOf ?? serving.today(subject.treaty);
  return { ...subject, asOf, on, question: [id, asOf, on] };
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
export async function composeLifeServed({ treaty, register, on }: Found, session: Session): Promise<LifeServed> {
  session.takeUp(treaty);
  if (register === undefined) throw new NoRecord(treaty);
  const life = await linkAmending(composeLifeAsked(treaty, register, on), register, session, on);
  return { life, register, recordEnd: composeRecordEnd(register, on, life) };
}
