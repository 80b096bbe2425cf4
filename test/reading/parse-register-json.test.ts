import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/reading/json/parse-json.ts';
import { parseRegisterJson } from '../../src/reading/json/parse-register-json.ts';
import { inEnglish } from './in-english.ts';
import { outlineOf } from './outline-of.ts';

const ACT = '{ "kind": "ratification", "participant": "NOR", "on": "2001-10-02" }';
const outline = (text: string) => outlineOf(parseRegisterJson(text));
const outlineOfAct = (act: string) =>
  outline(`{ "treaty": "t", "sources": [{ "id": "un", "title": "UN" }], "acts": [\n${act}\n] }`);

function issuesOf(text: string) {
  const parsed = parseRegisterJson(text);
  return parsed.ok ? [] : parsed.issues;
}

describe('parseRegisterJson', () => {
  it('reads a register, its participants by code or by name', () => {
    const text = `\u{feff}{ "treaty": "t", "sources": [], "acts": [${ACT}, ${ACT.replace('NOR', 'Norway')}] }`;
    const act = { kind: 'ratification', participant: 'NOR', on: '2001-10-02' };
    expect(parseRegisterJson(text)).toEqual({ ok: true, value: { treaty: 't', sources: [], acts: [act, act] } });
  });

  it('reads a register without acts', () => {
    expect(outline('{"treaty": "t", "sources": [], "acts": []}')).toEqual(['ok']);
  });

  it.each([
    ['nothing', '', ['0 empty']],
    ['nothing but blanks', ' \r\n\t', ['0 empty']],
    ['a list', '[1, 2]', ['1:1 wrong-type']],
    ['a text', '"register"', ['1:1 wrong-type']],
    ['an object that is not closed', '{"treaty": "t"', ['1:15 not-json']],
    ['a comma after the last value', '{"treaty": "t",\n}', ['2:1 not-json']],
    ['a comma that is missing', '{"treaty": "t"\n"sources": []}', ['2:1 not-json']],
    ['a comment', '{"treaty": "t" /* of treaties */}', ['1:16 not-json']],
    ['single quotes', "{'treaty': 3}", ['1:2 not-json']],
    ['a text that is not closed on its line', '{"treaty": "t,\n"sources": []}', ['1:12 not-json']],
    ['a second value', '{"treaty": "t"} {}', ['1:17 not-json']],
    ['a word without quotes', '{"treaty": t}', ['1:12 not-json']],
    ['a number that begins with 0', '{"treaty": 01}', ['1:13 not-json']],
    ['a value that is missing', '{"treaty": , "sources": []}', ['1:12 not-json']],
    [
      'four syntax errors',
      '{"a": foo,\n"b": [1 2],\n"c": 01,\n}',
      ['1:7 not-json', '2:9 not-json', '3:7 not-json', '4:1 not-json'],
    ],
    ['lists 65 deep', '['.repeat(65), ['1:65 too-deep']],
    ['a million lists, each in the next', '['.repeat(1_000_000), ['1:65 too-deep']],
    ['more parts than a register has', `{"acts":[${'1,'.repeat(2_300_000)}1]}`, ['1:4500006 too-many-values']],
    ['a list of sources that never ends', `{"sources":[${'1,'.repeat(10_000)}1]}`, ['1:12 too-long-list']],
  ])('refuses %s', (_, text, issues) => {
    expect(outline(text)).toEqual(issues);
  });

  it.each([
    ['keys that are missing', '{}', ['2:1 missing-key', '2:1 missing-key']],
    ['keys of a ratification that are missing', '{ "kind": "ratification" }', ['2:1 missing-key', '2:1 missing-key']],
    ['a day that does not exist', ACT.replace('10-02', '02-31'), ['2:55 no-such-day']],
    ['a date of another shape', ACT.replace('2001-10-02', '2 Oct 2001'), ['2:55 not-a-date']],
    ['a date with blanks around it', ACT.replace('2001-10-02', '2001-10-02 '), ['2:55 not-a-date']],
    ['a year before 1800', ACT.replace('2001-10', '1701-10'), ['2:55 outside-calendar']],
    ['a date without quotes', ACT.replace('"2001-10-02"', '2001'), ['2:55 wrong-type']],
    ['a kind nobody knows', ACT.replace('ratification', 'ratifcation'), ['2:11 unknown-word']],
    ['a State nobody knows', ACT.replace('NOR', 'Norwya'), ['2:42 unknown-participant']],
    ['a State that is a number', ACT.replace('"NOR"', '578'), ['2:42 wrong-type']],
    ['a key nobody knows', ACT.replace('{', '{ "when": 1,'), ['2:3 unknown-key']],
    ['a key of another kind of act', ACT.replace('{', '{ "territory": "x",'), ['2:3 unknown-key']],
    ['a key that is there twice', ACT.replace('{', '{ "on": "2001-10-02",'), ['2:69 duplicate-key']],
    ['an empty note', ACT.replace('{', '{ "note": "",'), ['2:11 out-of-range']],
    ['a source that the register does not have', ACT.replace('{', '{ "source": "uno",'), ['2:13 unknown-source']],
    ['null', 'null', ['2:1 wrong-type']],
    ['a text', '"ratification"', ['2:1 wrong-type']],
    [
      'an act of which only the kind is wrong and the rest too',
      '{ "kind": "x", "participant": "Norwya", "on": 3, "y": 1 }',
      ['2:11 unknown-word', '2:31 unknown-participant', '2:47 wrong-type', '2:50 unknown-key'],
    ],
    ['an act without a kind', ACT.replace('"kind": "ratification",', ''), ['2:1 missing-key']],
    [
      'a correction that says nothing',
      '{ "kind": "correction", "participant": "NOR", "on": "2001-10-02", "corrects": { "kind": "x" }, "to": "soon" }',
      ['2:79 missing-key', '2:89 unknown-kind', '2:102 not-a-date'],
    ],
    [
      'a correction of a correction',
      '{ "kind": "correction", "participant": "NOR", "on": "2001-10-02", "corrects": { "kind": "correction", "on": "2001-10-01" }, "to": "never-made" }',
      ['2:89 unknown-kind'],
    ],
    ['a key that JavaScript hides', ACT.replace('{', '{ "__proto__": {},'), ['2:3 unknown-key']],
    [
      'an instrument notified before it was deposited',
      '{ "kind": "accession", "participant": "NOR", "on": "2001-10-02", "notifiedOn": "2001-10-01" }',
      ['2:80 before-deposit'],
    ],
  ])('refuses among the acts: %s', (_, act, issues) => {
    expect(outlineOfAct(act)).toEqual(issues);
  });

  it('refuses two sources of one id, because an act that names it would have either', () => {
    const text = '{"treaty": "t", "sources": [\n{"id": "un", "title": "a"},\n{"id": "un", "title": "b"}], "acts": []}';
    expect(outline(text)).toEqual(['3:8 duplicate-source']);
  });

  it('offers the id of a source without letting what it holds reach the terminal', () => {
    const text = `{"treaty": "t", "sources": [{"id": "un\\u001b[31m", "title": "UN"}], "acts": [\n${ACT.replace('{', '{ "source": "un\\u001b[31",')}]}`;
    const issues = issuesOf(text).filter(({ code }) => code === 'unknown-source');
    expect(issues.map((issue) => inEnglish(issue).remedy)).toEqual(['Write “un\\u{1b}[31m”, or add it to “sources”.']);
  });

  it('gives the seven mistakes of a file at once, each on its line', () => {
    const text = [
      '{',
      '  "traety": "op-crc-sc",', //                                                     2 a misspelt key …
      '  "sources": [{ "id": "un", "title": "UN", "consultedOn": "yesterday" }],', //    3 no date
      '  "acts": [', //                                     … and so 1 the key is missing
      '    { "kind": "ratification", "participant": "Norwya", "on": "2001-10-02" },', //  5 a State nobody knows
      '    { "kind": "ratification", "participant": "ROU", "on": "2001-02-31" },', //     6 31 February
      '    { "kind": "accession", "participant": "VAT", "on": "2001-10-24", "on": "x" },', // 7 twice, and no date
      '    { "kind": "accession", "participant": "UGA", "on": "2001-11-30" }', //          8 right
      '  ]',
      '}',
    ].join('\r\n');
    expect(outline(text)).toEqual([
      '1:1 missing-key',
      '2:3 unknown-key',
      '3:59 not-a-date',
      '5:46 unknown-participant',
      '6:59 no-such-day',
      '7:70 duplicate-key',
      '7:76 not-a-date',
    ]);
  });

  it('says the line, the column and the way to the value, what is wrong and what to do', () => {
    expect(issuesOf(`{"treaty": "t", "sources": [], "acts": [\n${ACT.replace('10-02', '02-31')}]}`)).toEqual([
      {
        code: 'no-such-day',
        path: ['acts', 0, 'on'],
        line: 2,
        column: 55,
        value: '2001-02-31',
        name: 'acts[0].on',
        what: { code: 'issue.no-such-day', values: { text: '2001-02-31', days: 28 } },
        remedy: { code: 'remedy.look-up-day', values: { month: '2001-02', days: 28 } },
      },
    ]);
  });

  it.each([
    ['the nearest key', ACT.replace('"on"', '"om"'), 'Write “on”.'],
    ['the nearest word', ACT.replace('ratification', 'Ratification'), 'Write “ratification”.'],
    ['the nearest State', ACT.replace('NOR', 'Norwya'), 'Did you mean NOR (Norway)?'],
    ['what the missing key holds', ACT.replace(', "on": "2001-10-02"', ''), 'Add “on”: The day of the act'],
    ['what a value has to be', ACT.replace('"NOR"', '578'), 'Write a text in double quotes: Who did it.'],
  ])('offers %s', (_, act, hint) => {
    const hints = issuesOf(`{"treaty": "t", "sources": [], "acts": [${act}]}`).map((issue) => inEnglish(issue).remedy);
    expect(hints.filter((offered) => offered.includes(hint))).toHaveLength(1);
  });
});

describe('parseJson', () => {
  it('accepts what JSON.parse accepts, and nothing else', () => {
    const anyJson = fc
      .json()
      .chain((text) =>
        fc
          .array(
            fc.tuple(
              fc.nat(text.length),
              fc.nat(2),
              fc.constantFrom('', ',', '"', '{', ']', '0', '/', '-', '.', 'e', '\\', ' ', '\u{b}'),
            ),
            { maxLength: 2 },
          )
          .map((edits) =>
            edits.reduce((json, [at, cut, insert]) => json.slice(0, at) + insert + json.slice(at + cut), text),
          ),
      );
    fc.assert(
      fc.property(anyJson, (text) => {
        expect(parseJson(text).ok).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
