import { describe, expect, it } from 'vitest';
import { parseTreatyJson } from '../../src/reading/json/parse-treaty-json.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';
import { inEnglish } from './in-english.ts';
import { outlineOf } from './outline-of.ts';

/** A short treaty, one clause on a line. */
const LINES = [
  '{',
  '"id": "t", "title": "Treaty", "shortTitle": "T", "adoptedOn": "2000-05-25", "adoptedAt": "New York",',
  '"depositary": { "name": "Secretary-General", "seat": "New York", "zone": "America/New_York" },',
  '"references": [], "text": { "basis": "read", "sources": [] },',
  '"finalClauses": { "participation": {',
  '"eligibility": { "kind": "any-state", "article": "1" },',
  '"signature": { "article": "2", "opensOn": "2000-05-25", "closesOn": "2001-05-25" },',
  '"consent": { "article": "3", "afterSignature": ["ratification"], "withoutSignature": ["accession"], "bySuccession": false } },',
  '"entryIntoForce": { "article": "4", "condition": { "kind": "instruments", "number": 10 }, "counts": ["ratification", "accession"], "delay": { "form": "period-after", "period": { "months": 3 }, "monthEnd": "last-day-of-month" } },',
  '"laterParties": { "wording": "whichever-later", "article": "5", "delay": { "form": "days-after", "days": 30 } },',
  '"denunciation": { "kind": "not-provided", "article": "VCLT 56" } } }',
];
const TREATY = LINES.join('\n');

/** The treaty with one passage written otherwise. */
function changed(passage: string, by: string): string {
  expect(TREATY.split(passage)).toHaveLength(2);
  return TREATY.replace(passage, by);
}

const SINCE = (entries: string) =>
  `"kind": "party-or-signatory-of", "article": "1", "treaty": "crc", "facts": { "kind": "listed", "complete": true, "sources": [], "since": { ${entries} } }`;

function hintsOf(text: string): readonly string[] {
  const parsed = parseTreatyJson(text);
  return parsed.ok ? [] : parsed.issues.map((issue) => inEnglish(issue).remedy);
}

describe('parseTreatyJson', () => {
  it('reads a treaty', () => {
    expect(parseTreatyJson(TREATY)).toEqual({ ok: true, value: JSON.parse(TREATY) });
  });

  it('reads OP-CRC-SC as the catalogue has it', () => {
    expect(parseTreatyJson(JSON.stringify(opCrcSc))).toEqual({ ok: true, value: opCrcSc });
  });

  it('takes names for the codes of the States that were eligible', () => {
    const text = changed('"kind": "any-state", "article": "1"', SINCE('"Norway": "1991-01-08", "ROU": "1990-09-28"'));
    const parsed = parseTreatyJson(text);
    expect(parsed.ok && parsed.value.finalClauses.participation.eligibility).toMatchObject({
      facts: { since: { NOR: '1991-01-08', ROU: '1990-09-28' } },
    });
  });

  it.each([
    ['an id with capitals', '"id": "t"', '"id": "OP-CRC-SC"', ['2:7 wrong-form']],
    ['a word that is not known', '"read"', '"red"', ['4:38 unknown-word']],
    ['no condition', '"condition": { "kind": "instruments", "number": 10 }, ', '', ['9:19 missing-key']],
    ['half an instrument', '"number": 10', '"number": 9.5', ['9:85 wrong-type']],
    ['no instrument at all', '"number": 10', '"number": 0', ['9:85 out-of-range']],
    ['no kind that counts', '["ratification", "accession"]', '[]', ['9:101 out-of-range']],
    ['a period without length', '{ "months": 3 }', '{}', ['9:177 not-valid']],
    ['a period of no time', '{ "months": 3 }', '{ "months": 0, "days": 0 }', ['9:177 not-valid']],
    ['a form of delay that is not known', '"days-after"', '"days"', ['10:84 unknown-word']],
    ['a number of days in quotes', '"days": 30', '"days": "30"', ['10:106 wrong-type']],
    [
      'a wording that is not known, and no article',
      '"whichever-later", "article": "5"',
      '"later"',
      ['10:17 missing-key', '10:30 unknown-word'],
    ],
    ['a key that is not known', '"seat"', '"seatt"', ['3:15 missing-key', '3:46 unknown-key']],
    ['31 June', '2000-05-25", "adoptedAt"', '2000-06-31", "adoptedAt"', ['2:63 no-such-day']],
    ['a period for signature that closes before it opens', '2001-05-25', '1999-05-25', ['7:69 closes-before-it-opens']],
    [
      'a kind that counts and that nobody may use',
      '["ratification", "accession"]',
      '["ratification", "approval"]',
      ['9:118 kind-of-nobody'],
    ],
    [
      'successions that count and are not admitted',
      '["ratification", "accession"]',
      '["succession"]',
      ['9:102 kind-of-nobody'],
    ],
    ['a time zone that does not exist', 'America/New_York', 'America/NewYork', ['3:74 unknown-zone']],
    ['an offset for a time zone', 'America/New_York', '-05:00', ['3:74 unknown-zone']],
    [
      'a State nobody knows',
      '"kind": "any-state", "article": "1"',
      SINCE('"Norwya": "1991-01-08"'),
      ['6:157 unknown-participant'],
    ],
    [
      'a State under two names',
      '"kind": "any-state", "article": "1"',
      SINCE('"NOR": "1991-01-08", "Norway": "1991-01-08"'),
      ['6:178 duplicate-participant'],
    ],
    [
      'a bad date of a State under its name',
      '"kind": "any-state", "article": "1"',
      SINCE('"Norway": "1991-02-29"'),
      ['6:167 no-such-day'],
    ],
    [
      'a State that JavaScript would hide',
      '"kind": "any-state", "article": "1"',
      SINCE('"__proto__": "1991-01-08"'),
      ['6:157 unknown-participant'],
    ],
    ['two keys of one name', '"months": 3', '"months": 3, "months": 4', ['9:192 duplicate-key']],
  ])('refuses %s', (_, passage, by, issues) => {
    expect(outlineOf(parseTreatyJson(changed(passage, by)))).toEqual(issues);
  });

  it('checks what the clauses mean also where the shape is wrong elsewhere', () => {
    const text = changed('"number": 10', '"number": "ten"')
      .replace('America/New_York', 'Mars/Olympus')
      .replace('2001-05-25', '1999-05-25');
    expect(outlineOf(parseTreatyJson(text))).toEqual([
      '3:74 unknown-zone',
      '7:69 closes-before-it-opens',
      '9:85 wrong-type',
    ]);
  });

  it('names every key of a treaty that has none', () => {
    expect(outlineOf(parseTreatyJson('{}'))).toEqual(Array.from({ length: 9 }, () => '1:1 missing-key'));
  });

  it.each([
    ['the nearest zone', 'America/New_York', 'America/NewYork', 'Write “America/New_York”.'],
    ['the zone of a seat that has none of its own', 'America/New_York', 'Europe/Geneva', 'Write “Europe/Zurich”.'],
    ['no other city for one that has no zone', 'America/New_York', 'Europe/Arusha', 'Write the zone of the seat'],
    [
      'the word that begins so',
      '"monthEnd": "last-day-of-month"',
      '"monthEnd": "last-day"',
      'Write “last-day-of-month”.',
    ],
    ['all words where none is near', '"basis": "read"', '"basis": "x"', 'Write one of these: read or from-memory.'],
    ['where to admit successions', '["ratification", "accession"]', '["succession"]', '"bySuccession": true'],
  ])('offers %s', (_, passage, by, hint) => {
    expect(hintsOf(changed(passage, by)).filter((offered) => offered.includes(hint))).toHaveLength(1);
  });
});
