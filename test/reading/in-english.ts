import type { Attempt, Fault } from '../../src/reading/issues/attempt.ts';
import { wording as englishForFiles } from '../../src/wording/languages/en-files.ts';

/** What is wrong and what to do about it, in English. */
export interface InEnglish {
  readonly says: string;
  readonly remedy: string;
}

/** Says in English what is wrong and what to do about it. */
export function inEnglish({ what, remedy }: Fault): InEnglish {
  const { message } = englishForFiles.formats;
  return { says: message(what), remedy: message(remedy) };
}

/** Says what is wrong with a value that could not be read: by its code, and in English. */
export function refusalOf(attempt: Attempt<unknown>): InEnglish & { readonly code: string } {
  if (attempt.ok) throw new Error(`it was read as ${JSON.stringify(attempt.value)}`);
  return { code: attempt.fault.what.code, ...inEnglish(attempt.fault) };
}
