import type { Streams } from '../streams.ts';
import { openPage, type Page } from './page.ts';
import { writeJson } from './write-json.ts';

/** An answer in its two forms. */
export interface Answer {
  readonly json: () => unknown;
  readonly page: (page: Page) => readonly string[];
}

/** Writes an answer as JSON where a program asks for it; otherwise as a page for a person. */
export function writeAnswer(streams: Streams, { json }: { readonly json?: true }, answer: Answer): void {
  if (json === true) writeJson(streams, answer.json());
  else streams.stdout.write(`${answer.page(openPage(streams)).join('\n')}\n`);
}
