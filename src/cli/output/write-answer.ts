import type { RecordEnd } from '../../index.ts';
import type { Formats } from '../../wording.ts';
import type { Session } from '../command.ts';
import type { EndedState } from '../input/find-on-day.ts';
import { openPage, type Page } from './page.ts';
import { setEndedStates } from './set-ended-states.ts';
import { setRecordEnd, writeRecordEnd } from './set-record-end.ts';
import { writeJson } from './write-json.ts';

/** An answer in its two forms. */
export interface Answer {
  readonly json: () => unknown;
  /** The States named that existed no more on the day asked about: said before it, and in JSON beside it as `endedStates`. */
  readonly ended?: readonly EndedState[];
  /** What shows its messages, where some are about files. */
  readonly formats?: Formats;
  readonly page: (page: Page) => readonly string[];
}

/** An answer that rests on a record: how far this reaches stands under it, and in JSON beside it as `recordEnd`. */
export interface AnswerFromRecord extends Answer {
  readonly json: () => object;
  readonly recordEnd: RecordEnd;
}

/** Writes an answer as JSON where a program asks for it; otherwise as a page for a person. */
export function writeAnswer(
  session: Session,
  { json }: { readonly json?: true },
  answer: Answer | AnswerFromRecord,
): void {
  const told = addBeside(answer, session);
  if (json === true) writeJson(session, composeJson(told), told.formats);
  else session.stdout.write(`${setPage(openPage(session), told).join('\n')}\n`);
  if (!('recordEnd' in told)) writeRecordEnd(session, { says: [] });
}

/** Adds what is to be said beside every answer to what is said of its record. */
function addBeside(answer: Answer | AnswerFromRecord, { beside }: Session): Answer | AnswerFromRecord {
  if (!('recordEnd' in answer) || beside.length === 0) return answer;
  const { recordEnd } = answer;
  return { ...answer, recordEnd: { ...recordEnd, says: [...recordEnd.says, ...beside] } };
}

/** Composes an answer as plain JSON: beside it the States that had ended by the day asked about, and what is said of its record. */
export function composeJson(
  answer: Pick<Answer, 'json' | 'ended'> | Pick<AnswerFromRecord, 'json' | 'ended' | 'recordEnd'>,
): unknown {
  const { ended = [] } = answer;
  const endedStates = ended.length === 0 ? {} : { endedStates: ended };
  if ('recordEnd' in answer) {
    return { ...answer.json(), ...endedStates, recordEnd: { endsOn: null, ...answer.recordEnd } };
  }
  const json = answer.json();
  return ended.length === 0 || typeof json !== 'object' ? json : { ...json, ...endedStates };
}

function setPage(page: Page, answer: Answer | AnswerFromRecord): readonly string[] {
  const set = [...setEndedStates(page, answer.ended ?? []), ...answer.page(page)];
  return 'recordEnd' in answer ? [...set, ...setRecordEnd(page, answer.recordEnd)] : set;
}
