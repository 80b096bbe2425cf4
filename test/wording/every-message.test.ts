import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/participants/language.ts';
import type { Wording } from '../../src/wording/wording.ts';
import { ROOT } from '../docs/source-files.ts';
import { declared, readShown } from './declared-messages.ts';
import { findEnglish, listFaults } from './faults.ts';
import { omitWordsOfFile } from './omit-words-of-file.ts';
import { composeSampler } from './sample-values.ts';

const folders = readdirSync(`${ROOT}src/wording/messages`);
const written = LANGUAGES.filter((language) => folders.includes(language));
const { checker } = declared;
const shown = await readShown();

/** A sentence with which something is wrong, of those that a message has with its values. */
interface Faulty {
  readonly code: string;
  readonly sentence: string;
  readonly faults: readonly string[];
}

/** How many faulty sentences of one message are shown. */
const SHOWN_OF_EACH = 3;

/** What is wrong with a file, and what to do about it. */
const isAboutFiles = (name: string): boolean => name.startsWith('issue');

/** A sentence about a file repeats the words of the file, codes among them. */
const CODES: readonly string[] = ['the code of a participant', 'the code of a kind'];

function judge(sentence: string, language: Language, room: string, model: string): readonly string[] {
  const english = findEnglish(isAboutFiles(room) ? omitWordsOfFile(sentence, model) : sentence, language);
  const faults = listFaults(sentence).filter((fault) => !isAboutFiles(room) || !CODES.includes(fault));
  return [...faults, ...(english === undefined ? [] : [`English: ${english}`])];
}

/** All the sentences of a language: those of the law, and those about files. */
async function loadWording(language: Language) {
  const { wording }: { readonly wording: Wording } = await import(
    /* @vite-ignore */ `${ROOT}src/wording/languages/${language}-files.ts`
  );
  return wording;
}

const { formats: english } = await loadWording('en');

describe.each(written)('the sentences in %s', async (language) => {
  const { formats } = await loadWording(language);
  const { rooms } = declared;
  // A sentence of the law has none about a file in it.
  const ofLaw = rooms.filter(({ name }) => !isAboutFiles(name));
  const listOfFiles = composeSampler(checker, rooms, shown);
  const listOfLaw = composeSampler(checker, ofLaw, shown);

  it.each(rooms)('of $name: every message, with every shape of its values', ({ name, messages }) => {
    expect(messages.length).toBeGreaterThan(0);
    const listSamples = isAboutFiles(name) ? listOfFiles : listOfLaw;
    const faulty = messages.flatMap(({ code, values: types }): readonly Faulty[] => {
      const sentences = listSamples({ code, values: types }).map((values) => {
        const message = { code, values };
        return [formats.message(message), english.message(message)] as const;
      });
      return [...new Map(sentences)]
        .map(([sentence, model]) => ({ code, sentence, faults: judge(sentence, language, name, model) }))
        .filter(({ faults }) => faults.length > 0)
        .slice(0, SHOWN_OF_EACH);
    });
    expect(faulty).toEqual([]);
  });
});
