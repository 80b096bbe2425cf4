import { determineRecordEnd, type Treaty } from '../../index.ts';
import type { Session } from '../command.ts';
import { findAsOf } from '../input/today.ts';
import { GIVE_RECORD } from './set-record-end.ts';
import { writeAnswer } from './write-answer.ts';
import { isJsonAsked } from './write-bad-input.ts';

/** Writes that only the clauses of a treaty are at hand, and how to give its record: for a person as for a program, that is the answer. */
export function writeNoRecord(treaty: Treaty, session: Session): void {
  writeAnswer(session, isJsonAsked(session.args) ? { json: true } : {}, {
    recordEnd: determineRecordEnd(undefined, findAsOf(undefined, treaty, session)),
    json: () => ({ kind: 'no-record', treaty: treaty.id, remedy: GIVE_RECORD }),
    page: (page) => [page.bold(page.formats.text(treaty.shortTitle))],
  });
}
