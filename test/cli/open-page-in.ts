import { loadWords } from '../../src/cli/output/load-words.ts';
import { openPage, type Page } from '../../src/cli/output/page.ts';
import type { Language } from '../../src/participants.ts';

/** Opens a page in a language, for a pipe of so many columns. */
export async function openPageIn(language: Language, columns = 80): Promise<Page> {
  return openPage({ stdout: { write: () => {}, columns }, env: {}, words: await loadWords(language) });
}
