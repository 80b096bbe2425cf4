import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { composeNext } from '../../src/lifecycle/next.ts';
import { textIn } from '../../src/participants/text.ts';
import { listOpenQuestions } from '../../src/reading/checks/list-open-questions.ts';
import { parseTreatyJson } from '../../src/reading/json/parse-treaty-json.ts';
import { writeTreatyJson } from '../../src/reading/json/write-treaty-json.ts';
import type { Act } from '../../src/treaty/act.ts';
import { type Treaty, treatySchema } from '../../src/treaty/treaty.ts';
import { findSmallestSets } from '../../src/what-if/needed/smallest-sets.ts';
import { wording as english } from '../../src/wording/languages/en.ts';
import { listClauses } from '../../src/wording.ts';
import { runTreaty } from '../cli/run-treaty.ts';
import { changed, issuesOf, wordsOf } from '../reading/changed-treaty.ts';
import { oneIn } from '../setup/exhausted.ts';
import { findRecord, listTreaties } from '../support/catalogue.ts';

/** The keys under which a definition has a text that a reader reads. */
const TEXTS = ['title', 'name', 'says', 'by', 'to', 'noticeTo', 'notes', 'what', 'why'];

/** Writes every text of a definition also in a language in which it means something else. */
function inTwoLanguages(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return TEXTS.includes(key) ? { en: value, fr: `autre chose que ${value}` } : value;
  if (Array.isArray(value)) return value.map((each) => inTwoLanguages(each, key === 'notes' ? key : ''));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      // The sources of a text, and those of facts, are titles of other works.
      name === 'sources' || 'en' in value ? each : inTwoLanguages(each, name),
    ]),
  );
}

/** Leaves of every text of a definition the English alone, as one text. */
function inEnglishAlone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inEnglishAlone);
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value) return value.en;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inEnglishAlone(each)]));
}

const treaties = listTreaties().map((each) => {
  const treaty = treatySchema.parse(inEnglishAlone(each));
  const text = JSON.stringify(inTwoLanguages(treaty));
  const parsed = parseTreatyJson(text);
  if (!parsed.ok) throw new Error(`${treaty.id}: ${JSON.stringify(parsed.issues[0])}`);
  return { id: treaty.id, treaty, other: parsed.value, text };
});

describe('textIn', () => {
  it.each([
    ['Paris Agreement', 'Paris Agreement'],
    [{ en: 'Paris Agreement', fr: 'Accord de Paris' }, 'Accord de Paris'],
    [{ en: 'Paris Agreement', ru: 'Парижское соглашение' }, 'Paris Agreement'],
  ])('gives %o in French', (text, inFrench) => {
    expect(textIn(text, 'fr')).toBe(inFrench);
  });
});

describe('a definition with its texts in two languages', () => {
  it('has many of them in every treaty of the catalogue', () => {
    for (const { text } of treaties) expect(text.split('autre chose').length).toBeGreaterThan(5);
  });

  it.each(treaties)('of $id is written and read back', ({ other }) => {
    expect(parseTreatyJson(writeTreatyJson(other))).toEqual({ ok: true, value: other });
    expect(treatySchema.safeParse(other).success).toBe(true);
  });

  it.each(treaties)('of $id is told in English as the one with one text is', ({ treaty, other }) => {
    const inWords = (each: Treaty) =>
      listClauses(each).map(({ heading, says }) => [heading, says].map((message) => english.formats.message(message)));
    expect(inWords(other)).toEqual(inWords(treaty));
  });

  it.each(oneIn(4, treaties))(
    'of $id answers with these texts where the one with one text does',
    ({ treaty, other }) => {
      const acts = findRecord(treaty.id)?.acts ?? [];
      for (const some of [acts, acts.slice(0, 5), []]) {
        const [answers, asBefore] = [other, treaty].map((each) => everythingAnswered(each, some));
        expect(answers?.match(/.{80}\[object Object\]/)?.[0]).toBeUndefined();
        expect(
          answers?.replaceAll(/\{"en":("(?:[^"\\]|\\.)*"),"fr":"autre chose(?:[^"\\]|\\.)*"\}/g, '$1') === asBefore,
        ).toBe(true);
      }
    },
  );
});

/** Everything that is answered of a record, as one text; but not the definition itself. */
function everythingAnswered(treaty: Treaty, acts: readonly Act[]): string {
  const asOf = civilDate('2026-11-24');
  const life = composeLife(treaty, { acts }, asOf);
  const { treaty: _, ...answers } = life;
  const needed = findSmallestSets(life, asOf);
  const questions = listOpenQuestions(treaty);
  return JSON.stringify([answers, composeChronology(life), composeNext(life, asOf), needed, questions]);
}

describe('a text of a definition', () => {
  it.each([
    [{ fr: 'Accord' }, ['missing-key title.en']],
    [{ en: '' }, ['out-of-range title.en']],
    [{ en: 'Agreement', frr: 'Accord' }, ['unknown-key title.frr']],
    [{ en: 'Agreement', fr: 7 }, ['wrong-type title.fr']],
    [['Agreement'], ['wrong-type title']],
    ['', ['out-of-range title']],
    [null, ['wrong-type title']],
  ])('refuses %o by its place', (title, issues) => {
    expect(issuesOf(changed('paris', ['title'], title))).toEqual(issues);
  });

  it('asks whether another language was meant', () => {
    expect(wordsOf(changed('paris', ['title'], { en: 'Agreement', es: 'Acuerdo', frr: 'Accord' }))).toEqual([
      expect.stringContaining('Write “fr”'),
    ]);
  });

  it('is refused in the clauses by its place too', () => {
    const path = ['finalClauses', 'participation', 'eligibility', 'says'];
    expect(issuesOf(changed('genocide', path, { es: 'Partes' }))).toEqual([`missing-key ${path.join('.')}.en`]);
  });
});

describe('the command', () => {
  it('shows a definition with its texts in two languages in English', async () => {
    const files = new Map(treaties.map(({ id, text }) => [id, text]));
    for (const id of ['kyoto', 'op-crc-sc', 'npt']) {
      const { stdout } = await runTreaty(['show', '-'], { stdin: files.get(id) ?? '' });
      expect(stdout).toBe((await runTreaty(['show', id])).stdout);
      expect(stdout).not.toContain('autre chose');
    }
  });
});
