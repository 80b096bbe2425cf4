import type { Words } from '../../src/cli/output/load-words.ts';
import { openPage, type Page } from '../../src/cli/output/page.ts';
import type { MessageValues } from '../../src/determination/messages/message.ts';
import { type Language, loadNames } from '../../src/participants.ts';
import { composeCommandWording } from '../../src/wording/command-wording.ts';
import type { CommandMessages } from '../../src/wording/compiled/declared/command.ts';
import type { TermsMessages } from '../../src/wording/compiled/declared/terms.ts';
import { commandSentences as english } from '../../src/wording/compiled/en/command-sentences.ts';
import type { Sentences } from '../../src/wording/sentences.ts';
import { composeWording } from '../../src/wording/wording.ts';
import { ROOT } from '../docs/source-files.ts';

/** Opens a page in a language, for a pipe of so many columns. */
export async function openPageIn(language: Language, columns = 80): Promise<Page> {
  return openPage({ stdout: { write: () => {}, columns }, env: {}, words: await openWordsIn(language) });
}

/** Composes what the command says in a language. */
export async function openWordsIn(language: Language): Promise<Words> {
  const compiled = `${ROOT}src/wording/compiled/${language}`;
  const law: { readonly lawSentences: Partial<Sentences<MessageValues>> & Sentences<TermsMessages> } = await import(
    /* @vite-ignore */ `${compiled}/law-sentences.ts`
  );
  const command: { readonly commandSentences: Partial<Sentences<CommandMessages>> } = await import(
    /* @vite-ignore */ `${compiled}/command-sentences.ts`
  );
  const sentences = { ...english, ...command.commandSentences };
  const wording = composeWording(language, { ...law.lawSentences, ...sentences }, await loadNames(language));
  return composeCommandWording(wording, sentences);
}
