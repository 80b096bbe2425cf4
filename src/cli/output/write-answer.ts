import type { Formats } from '../../wording.ts';
import type { Session } from '../command.ts';
import { openPage, type Page } from './page.ts';
import { writeJson } from './write-json.ts';

/** An answer in its two forms. */
export interface Answer {
  readonly json: () => unknown;
  /** What shows its messages, where some are about files. */
  readonly formats?: Formats;
  readonly page: (page: Page) => readonly string[];
}

/** Writes an answer as JSON where a program asks for it; otherwise as a page for a person. */
export function writeAnswer(session: Session, { json }: { readonly json?: true }, answer: Answer): void {
  if (json === true) writeJson(session, answer.json(), answer.formats);
  else session.stdout.write(`${answer.page(openPage(session)).join('\n')}\n`);
}
