import { describe, expect, it } from 'vitest';
import { parseTreatyJson } from '../../src/reading/json/parse-treaty-json.ts';
import { renderIssue } from '../../src/wording/render-issues.ts';
import { changed, issuesOf, wordsOf } from './changed-treaty.ts';

const CLAUSE = ['finalClauses', 'entryIntoForce'];
const CONDITION = [...CLAUSE, 'condition'];
const AMENDMENT = ['finalClauses', 'amendment'];
const PROPORTION = '{ "than": "at-least" | "more-than", "numerator": …, "denominator": … }';

describe('an issue of a definition says which keys and words can stand there', () => {
  it.each<[string, readonly (string | number)[], unknown, readonly string[]]>([
    [
      'the rule for month ends is left out',
      [...CLAUSE, 'delay'],
      { form: 'period-after', period: { months: 3 } },
      [
        'The key “monthEnd” is missing. | Add “monthEnd”: Which day stands for one that the month does not have, such as 31 February. Its form: "last-day-of-month" | "first-day-of-next-month" | "refuse"',
      ],
    ],
    [
      'the rule for month ends is another word',
      [...CLAUSE, 'delay', 'monthEnd'],
      'end',
      [
        'Found: "end". That is none of the words that are known here. | Write one of these: last-day-of-month, first-day-of-next-month or refuse.',
      ],
    ],
    [
      'a proportion is written as a fraction',
      [...AMENDMENT, 'acceptance', 'proportion'],
      '2/3',
      [
        `Found: "2/3". Expected: an object { … }. | Write an object { … }: Of the Parties that must accept. Its form: ${PROPORTION}`,
      ],
    ],
    [
      'a group is without its States',
      CONDITION,
      { kind: 'instruments', number: 3, of: { says: 'of the group' } },
      [
        'One of the keys states, except or members must be there, and none is. | Add one of them: states, except or members. Its form: { "says": …, "states": [ … ] } | { "says": …, "except": [ … ] } | { "says": …, "members": { … } }',
      ],
    ],
    [
      'a group has States and what the others have not',
      CONDITION,
      { kind: 'instruments', number: 1, of: { says: 'of the group', states: ['NOR'], statse: [] } },
      ['The key “statse” is not known here. | Remove it. The keys here are says and states.'],
    ],
    [
      'names, and codes of nobody, stand where codes belong',
      CONDITION,
      { kind: 'named-states', says: 'of these', states: ['Norway', 'FRA', 'Suisse', 'GER'] },
      [
        '“Norway” is no code of a State or organisation known here. | Write “NOR”.',
        '“Suisse” is no code of a State or organisation known here. | Write the code of three letters of ISO 3166-1, such as NOR.',
        '“GER” is no code of a State or organisation known here. | Write the code of three letters of ISO 3166-1, such as NOR.',
      ],
    ],
    [
      'the facts of a base are known and lack its Parties',
      CONDITION,
      {
        kind: 'proportion-of-parties',
        says: 'of the Parties',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
        base: {
          kind: 'current',
          treaty: 'crc',
          facts: { kind: 'known', inForceOn: '1990-09-02', metOn: '1990-08-03' },
        },
      },
      ['The key “parties” is missing. | Add “parties”. Its form: [ { "participant": …, "from": …, "until"?: … } ]'],
    ],
    [
      'a key is not known, and another is near',
      CLAUSE,
      {
        article: '1',
        counts: ['ratification'],
        condition: { kind: 'instruments', number: 1 },
        dealy: { form: 'same-day' },
      },
      [
        'The key “delay” is missing. | Add “delay”: From the day on which the condition is met. Its form: { "form": "same-day" | "days-after" | "period-after" | "day-after-period" | "first-of-month-after-period" | "first-of-month-after-days" | "first-of-nth-month" | "first-of-year-after-period" | "not-before" | "fixed-date-or-later", … }',
        'The key “dealy” is not known here. | Write “delay”.',
      ],
    ],
    [
      'a key that is an object is left out',
      ['depositary'],
      undefined,
      ['The key “depositary” is missing. | Add “depositary”. Its form: { "name": …, "seat": …, "zone": … }'],
    ],
    [
      'a word stands for a clause',
      AMENDMENT,
      'conference',
      [
        'Found: "conference". Expected: an object { … }. | Write an object { … }: How the treaty is amended; left out where this file does not say. Its form: { "kind": "conference" | "meeting" | "by-acceptance" | "by-silence" | "several" | "not-provided", … }',
      ],
    ],
  ])('where %s', (_, path, value, words) => {
    expect(wordsOf(changed('op-crc-sc', path, value))).toEqual(words);
  });

  it('all at once', () => {
    const broken = {
      article: '14(1)',
      counts: ['ratification', 'acession'],
      condition: { kind: 'named-states', says: 'of these', states: ['Norway'] },
      delay: { form: 'period-after', period: { months: 3 } },
      threshold: 10,
    };
    expect(issuesOf(changed('op-crc-sc', CLAUSE, broken))).toEqual([
      'unknown-word finalClauses.entryIntoForce.counts.1',
      'unknown-participant finalClauses.entryIntoForce.condition.states.0',
      'missing-key finalClauses.entryIntoForce.delay.monthEnd',
      'unknown-key finalClauses.entryIntoForce.threshold',
    ]);
  });

  it('takes the Parties of another treaty as known where they are stated, none among them too', () => {
    const facts = { kind: 'known', inForceOn: '1990-09-02', metOn: '1990-08-03' };
    const leavesWith = (own: object) => ({ article: '15', treaty: 'crc', facts: own });
    const path = ['finalClauses', 'denunciation', 'leavesWith'];
    expect(issuesOf(changed('op-crc-sc', path, leavesWith({ ...facts, parties: [] })))).toEqual(['ok']);
    expect(issuesOf(changed('op-crc-sc', path, leavesWith(facts)))).toEqual([
      `missing-key ${path.join('.')}.facts.parties`,
    ]);
    expect(issuesOf(changed('op-crc-sc', path, leavesWith({ kind: 'unknown' })))).toEqual(['ok']);
  });

  it.each([
    ['fr', 'Sa forme : { "than": "at-least" | "more-than"'],
    ['es', 'Su forma: { "than": "at-least" | "more-than"'],
    ['ru', 'Форма: { "than": "at-least" | "more-than"'],
    ['zh', '其格式为：{ "than": "at-least" | "more-than"'],
    ['ar', 'صيغته: '],
  ] as const)('in %s with the same sketch', async (language, form) => {
    const parsed = parseTreatyJson(changed('op-crc-sc', [...AMENDMENT, 'acceptance', 'proportion'], '2/3'));
    const [issue] = parsed.ok ? [] : parsed.issues;
    expect(
      issue &&
        renderIssue(issue, 'mine.json', (await import(`../../src/wording/languages/${language}-files.ts`)).wording),
    ).toContain(form);
  });
});
