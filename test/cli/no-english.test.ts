import { describe, expect, it } from 'vitest';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { listParties } from '../../src/lifecycle/parties-on.ts';
import { LANGUAGES, type Language } from '../../src/participants/language.ts';
import { findRecord, listTreaties } from '../support/catalogue.ts';
import { runTreaty } from './run-treaty.ts';

/** Words that every English sentence of some length has, and that are none of French or Spanish. */
const ENGLISH = /(?<![-\w])(?:the|of|and|by|with|which|for|from|to|is|are)(?![-\w])|\[object/;

/** What a command line has in it: words of the program, in no language. */
const COMMAND_LINE = /[“«"„]?\btreaty (?:[a-z][a-z-]+)(?: [^”»"“\s]+)*[”»"]?/g;

/** The commands that answer about a treaty, with what each needs to be asked. */
function listQuestions(id: string, party: string, other: string): readonly (readonly string[])[] {
  return [
    ['show', id],
    ['status', id],
    ['date', id],
    ['date', id, party],
    ['next', id],
    ['reports', id],
    ['amendment', id],
    ['bound', id, party, other],
    ['denunciation', id, party, '--received', '2027-01-15'],
    ['latest', id, '--in-force-by', '2028-01-01'],
    ['latest', id, party, '--out-by', '2028-01-01'],
    ['latest', id, party, '--territory', 'Bermuda', '--in-force-by', '2028-01-01'],
    ['latest', id, '--towards', other, '--in-force-by', '2028-01-01'],
    ['needed', id],
    ['notification', id, '--act', `denunciation ${party} 2027-01-15`, '--anyway'],
    ['notification', id, '--act', 'accession Kosovo 2027-01-15', '--anyway'],
  ];
}

/** Lists every text of a value that is not under a key of the program: all that a data file says in words. */
function listWords(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listWords) : [];
}

/** Takes from a page what is marked as English, whatever its lines were broken at. */
function withoutMarked(page: string, known: readonly string[]): string {
  const line = page.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
  return known.reduce((rest, text) => rest.replaceAll(`${text} [en]`, ''), line).replace(COMMAND_LINE, '');
}

const asked = listTreaties().map((treaty) => {
  const register = findRecord(treaty.id);
  const parties =
    register === undefined ? [] : listParties(composeLife(treaty, register), register.endsOn ?? treaty.adoptedOn);
  const [party = 'NOR', other = 'CHE'] = parties;
  const joined = treaty.references.join('; ');
  const known = [joined, ...listWords(treaty), ...listWords({ ...register, acts: [] })];
  return {
    id: treaty.id,
    questions: listQuestions(treaty.id, party, other),
    known: known.sort((a, b) => b.length - a.length),
  };
});

/** In French everything is asked; in the other languages, in which the same texts stand, what shows the most of them. */
const EVERYWHERE: ReadonlySet<string> = new Set(['show', 'status', 'reports', 'notification']);

describe.each(LANGUAGES.filter((language) => language !== 'en'))('what is said in %s', (language: Language) => {
  it.each(asked)('of $id has no English but what is marked [en]', async ({ questions, known }) => {
    for (const question of questions.filter(([command = '']) => language === 'fr' || EVERYWHERE.has(command))) {
      const { stdout, stderr } = await runTreaty([...question, '--lang', language], { columns: 120 });
      const rest = withoutMarked(`${stdout} ${stderr}`, known);
      const found = ENGLISH.exec(rest);
      const where = found === null ? undefined : rest.slice(Math.max(0, found.index - 60), found.index + 60);
      expect([question.join(' '), where]).toEqual([question.join(' '), undefined]);
    }
  });
});

describe('the texts of the catalogue', () => {
  it('give the depositary, its seat, the short title and the place of adoption of every treaty in six languages', () => {
    for (const { id, shortTitle, adoptedAt, depositary } of listTreaties()) {
      for (const text of [shortTitle, adoptedAt, depositary.name, depositary.seat])
        expect([id, typeof text === 'string' ? 1 : Object.keys(text).length]).toEqual([id, 6]);
    }
  });

  it('give every organ, every body to which reports go, and what every record lacks in six languages', () => {
    const texts = listTreaties().flatMap(({ id, finalClauses: { amendment, reporting, denunciation } }) => {
      const completeness = findRecord(id)?.completeness;
      return [
        ...(amendment !== undefined &&
        'adoption' in amendment &&
        amendment.adoption !== undefined &&
        'by' in amendment.adoption
          ? [amendment.adoption.by]
          : []),
        ...(amendment !== undefined && 'approval' in amendment && amendment.approval !== undefined
          ? [amendment.approval.by]
          : []),
        ...(reporting === undefined ? [] : [reporting.to]),
        ...('noticeTo' in denunciation && denunciation.noticeTo !== undefined ? [denunciation.noticeTo] : []),
        ...(completeness?.kind === 'partial' ? [completeness.lacks] : []),
      ];
    });
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) expect(Object.keys(text).sort()).toEqual([...LANGUAGES]);
  });

  it('write each in the letters of its language', () => {
    const letters = {
      ru: /\p{Script=Cyrillic}/u,
      zh: /\p{Script=Han}|^(?:MARPOL|WCT)/u,
      ar: /\p{Script=Arabic}/u,
    } as const;
    for (const { shortTitle, adoptedAt, depositary } of listTreaties()) {
      for (const text of [shortTitle, adoptedAt, depositary.name, depositary.seat]) {
        if (typeof text === 'string') continue;
        for (const language of ['ru', 'zh', 'ar'] as const) expect(text[language]).toMatch(letters[language]);
      }
    }
  });
});
