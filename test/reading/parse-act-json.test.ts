import { describe, expect, it } from 'vitest';
import { parseRegisterJson } from '../../src/reading/json/parse-register-json.ts';
import { inEnglish } from './in-english.ts';
import { outlineOf } from './outline-of.ts';

const registerOf = (act: string) => `{ "treaty": "t", "sources": [], "acts": [\n${act}\n] }`;
const outline = (act: string) => outlineOf(parseRegisterJson(registerOf(act)));

function issuesOf(act: string) {
  const parsed = parseRegisterJson(registerOf(act));
  return parsed.ok ? [] : parsed.issues;
}

/** The issues of an act, each with what stands at its place in the text. */
function listPlaces(act: string): readonly string[] {
  return issuesOf(act).map(({ code, line, column = 0 }) => {
    const rest = (registerOf(act).split('\n')[(line ?? 0) - 1] ?? '').slice(column - 1);
    return `${code} ${/^(?:"[^"]*"|[{[]|[^,\s}\]]+)/.exec(rest)?.[0]}`;
  });
}

const act = (kind: string, more: string) =>
  `{ "kind": "${kind}", "on": "2001-10-02"${more === '' ? '' : `, ${more}`} }`;

describe('parseActJson', () => {
  it.each([
    ['a proposal', act('amendment-proposal', '"participant": "Costa Rica", "amendment": "a-1", "title": "x"')],
    ['a communication by the depositary', act('amendment-communication', '"amendment": "a-1"')],
    ['a request', act('conference-request', '"participant": "CRI", "amendment": "a-1"')],
    ['a conference', act('conference-convening', '"amendment": "a-1"')],
    ['a vote', act('amendment-adoption', '"amendment": "a", "votes": {"inFavour": 2, "against": 0, "abstaining": 1}')],
    ['a vote that is not recorded', act('amendment-adoption', '"amendment": "a-1"')],
    ['an approval', act('amendment-approval', '"amendment": "a-1"')],
    ['an acceptance', act('amendment-acceptance', '"participant": "Norway", "amendment": "a-1"')],
    ['a report', act('report', '"participant": "NOR", "covers": 2')],
    ['a due date', act('due-date-set', '"participant": "NOR", "dueOn": "2004-01-18"')],
    [
      'a correction of what nobody did',
      act(
        'correction',
        '"corrects": {"kind": "amendment-approval", "on": "2001-10-01", "amendment": "a"}, "to": "2001-10-02"',
      ),
    ],
  ])('reads %s', (_, text) => {
    expect(outline(text)).toEqual(['ok']);
  });

  it.each([
    [
      'a communication by a State',
      act('amendment-communication', '"participant": "NOR", "amendment": "a"'),
      ['unknown-key "participant"'],
    ],
    [
      'a communication by its depositary',
      act('amendment-communication', '"participant": "UN", "amendment": "a"'),
      ['unknown-key "participant"'],
    ],
    [
      'a conference of a number',
      act('conference-convening', '"participant": 3, "amendment": "a"'),
      ['unknown-key "participant"'],
    ],
    [
      'a participant twice',
      act('amendment-approval', '"participant": "NOR", "amendment": "a", "participant": 1'),
      ['duplicate-key "participant"', 'unknown-key "participant"'],
    ],
    ['a step of no amendment', act('amendment-approval', ''), ['missing-key {']],
    ['an acceptance by nobody', act('amendment-acceptance', '"amendment": "a"'), ['missing-key {']],
    ['an id with capitals', act('amendment-approval', '"amendment": "Art. 43"'), ['wrong-form "Art. 43"']],
    ['an empty id', act('amendment-approval', '"amendment": ""'), ['wrong-form ""']],
    ['an id that is a number', act('amendment-approval', '"amendment": 43'), ['wrong-type 43']],
    ['an amendment of a report', act('report', '"participant": "NOR", "amendment": "a"'), ['unknown-key "amendment"']],
    ['votes in words', act('amendment-adoption', '"amendment": "a", "votes": "12 for"'), ['wrong-type "12 for"']],
    [
      'votes that are wrong in every way',
      act('amendment-adoption', '"amendment": "a", "votes": {"inFavour": -1, "against": 1.5, "abstained": 0}'),
      ['missing-key {', 'out-of-range -1', 'wrong-type 1.5', 'unknown-key "abstained"'],
    ],
    [
      'more votes than there are States',
      act('amendment-adoption', '"amendment": "a", "votes": {"inFavour": 1001, "against": 0, "abstaining": 0}'),
      ['out-of-range 1001'],
    ],
    [
      'votes twice',
      act(
        'amendment-adoption',
        '"amendment": "a", "votes": {"inFavour": 1, "against": 0, "abstaining": 0, "against": 2}',
      ),
      ['duplicate-key "against"'],
    ],
    ['a report that covers none', act('report', '"participant": "NOR", "covers": 0'), ['out-of-range 0']],
    ['a report that covers a text', act('report', '"participant": "NOR", "covers": "2"'), ['wrong-type "2"']],
    [
      'a due date that does not exist',
      act('due-date-set', '"participant": "NOR", "dueOn": "2004-02-30"'),
      ['no-such-day "2004-02-30"'],
    ],
    ['no due date', act('due-date-set', '"participant": "NOR"'), ['missing-key {']],
    [
      'a correction of a kind and an amendment that are none',
      act('correction', '"corrects": {"kind": "amendment", "on": "2001-10-01", "amendment": "A"}, "to": "never-made"'),
      ['unknown-kind "amendment"', 'wrong-form "A"'],
    ],
    [
      'what is wrong beside an unknown kind, key by key',
      act(
        'amendment-acceptence',
        '"participant": 578, "amendment": "A B", "covers": "2", "dueOn": "soon", "title": ""',
      ),
      [
        'unknown-word "amendment-acceptence"',
        'wrong-type 578',
        'wrong-form "A B"',
        'wrong-type "2"',
        'not-a-date "soon"',
        'out-of-range ""',
      ],
    ],
    [
      'an unknown kind alone, which may rightly have no participant',
      act('amendment-comunication', '"amendment": "a"'),
      ['unknown-word "amendment-comunication"'],
    ],
  ])('refuses %s', (_, text, issues) => {
    expect(listPlaces(text)).toEqual(issues);
  });

  it.each([
    [
      'who communicates an amendment',
      act('amendment-communication', '"participant": "NOR", "amendment": "a"'),
      'The kind “amendment-communication” has no participant: the depositary communicates the proposal to the Parties.',
      'Remove “participant”. If a State proposed the amendment, write “amendment-proposal” as the kind.',
    ],
    [
      'who approves it',
      act('amendment-approval', '"participant": "General Assembly", "amendment": "a"'),
      'The kind “amendment-approval” has no participant: the organ that the treaty names, such as the General Assembly, approves the amendment.',
      'Remove “participant”. If a State accepted the amendment, write “amendment-acceptance” as the kind.',
    ],
    [
      'which id to write',
      act('amendment-approval', '"amendment": "Article 43(2)"'),
      '“Article 43(2)” cannot be the id of an amendment. An id has small letters and digits, and hyphens between them.',
      'Write “article-43-2”, the same for every step of this amendment.',
    ],
    [
      'which id to write in a correction',
      act(
        'correction',
        '"corrects": {"kind": "amendment-approval", "on": "2001-10-01", "amendment": "Article 43(2)"}, "to": "never-made"',
      ),
      '“Article 43(2)” cannot be the id of an amendment. An id has small letters and digits, and hyphens between them.',
      'Write “article-43-2”, the same for every step of this amendment.',
    ],
    [
      'which key is meant',
      act('due-date-set', '"participant": "NOR", "dueOn": "2004-01-18", "notes": "x"'),
      'The key “notes” is not known here.',
      'Write “note”.',
    ],
    [
      'what the missing amendment is',
      act('amendment-approval', ''),
      'The key “amendment” is missing.',
      'Add “amendment”: The amendment, by its id in this register.',
    ],
    [
      'what a vote is',
      act('amendment-adoption', '"amendment": "a", "votes": "12 for"'),
      'Found: "12 for". Expected: an object { … }.',
      'Write an object { … }: The vote: Parties in favour, against, abstaining. Where it is not recorded, a majority is presumed. Its form: { "inFavour": …, "against": …, "abstaining": … }',
    ],
  ])('says %s', (_, text, says, remedy) => {
    expect(issuesOf(text).map(inEnglish)).toEqual([{ says, remedy }]);
  });

  it('gives the place and the way to a participant that nobody is', () => {
    expect(issuesOf(act('conference-convening', '"participant": "NOR", "amendment": "a"'))).toMatchObject([
      { code: 'unknown-key', path: ['acts', 0, 'participant'], line: 2, column: 55, value: 'participant' },
    ]);
  });
});
