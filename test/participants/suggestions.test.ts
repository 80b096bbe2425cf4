import { readFileSync } from 'node:fs';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/participants/language.ts';
import { listBearers } from '../../src/participants/list-bearers.ts';
import { listParticipants, type Participant } from '../../src/participants/list-participants.ts';
import { loadNames, loadOtherNames } from '../../src/participants/names/load-names.ts';
import { listNearestIn, listNearestParticipants } from '../../src/participants/nearest-participants.ts';
import { parseParticipant } from '../../src/participants/parse-participant.ts';

/** Countries of stories, peoples of the past, towns, provinces, and words of every day: 300 texts that are no participant's name. */
const NONSENSE = readFileSync(new URL('nonsense.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

/** A name of fewer letters that lost one is too short to be near to anything. */
const SHORTEST = 6;

const SLIPS = 300;

/** Draws names of a language with one slip each: a letter lost, doubled or replaced, or two that changed places; never the first. */
function* slipsIn(participants: readonly Participant[], seed: number): Generator<{ text: string; meant: Participant }> {
  const random = xoroshiro128plus(seed);
  const below = (end: number): number => uniformInt(random, 0, end - 1);
  const named = participants.filter(({ name }) => name.length >= SHORTEST && !/[()（）]/.test(name));
  for (let drawn = 0; drawn < SLIPS; drawn += 1) {
    const meant = named[below(named.length)];
    if (meant === undefined) continue;
    const letters = [...meant.name];
    const at = 1 + below(letters.length - 1);
    const letter = letters[at] ?? '';
    const slips = [
      () => letters.splice(at, 1),
      () => letters.splice(at, 0, letter),
      () => letters.splice(at, 1, (letters[below(letters.length)] ?? '').toLowerCase()),
      () => letters.splice(at - 1, 2, letter.toLowerCase(), letters[at - 1] ?? ''),
    ];
    slips[below(slips.length)]?.();
    yield { text: letters.join(''), meant };
  }
}

/** Lists the codes that are suggested for a text where a language is spoken, as the command suggests them. */
async function listSuggested(text: string, language: Language): Promise<readonly string[]> {
  const near =
    language === 'en'
      ? listNearestParticipants(text)
      : listNearestIn(text, await loadNames(language), await loadOtherNames(language));
  return near.map(({ code }) => code);
}

describe.each(LANGUAGES.filter((each) => each !== 'zh'))('what is suggested in "%s"', (language) => {
  it('for 300 texts that are nobody’s name is nothing', async () => {
    expect(NONSENSE).toHaveLength(300);
    const suggested = await Promise.all(
      NONSENSE.map(async (text) => ({ text, codes: await listSuggested(text, language) })),
    );
    expect(suggested.filter(({ codes }) => codes.length > 0)).toEqual([]);
  });

  it('for 300 names with one slip has the one that is meant', async () => {
    const names = await loadNames(language);
    const others = await loadOtherNames(language);
    const missed: unknown[] = [];
    for (const { text, meant } of slipsIn(listParticipants(names), 14)) {
      // Some slips give the name itself, or that of somebody else, which is no slip then.
      if (listBearers(text, names, others).length > 0 || parseParticipant(text).kind === 'participant') continue;
      const codes = await listSuggested(text, language);
      if (!codes.includes(meant.code)) missed.push({ text, meant: meant.code, codes });
    }
    expect(missed).toEqual([]);
  });
});

describe('what is suggested in Chinese', () => {
  it('is nothing, for a sign is a word there', async () => {
    expect(await listSuggested('法国人', 'zh')).toEqual([]);
  });
});
