import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOfAmendmentId, parseAmendmentId } from '../../src/reading/values/parse-amendment-id.ts';
import { parseCoversText } from '../../src/reading/values/parse-covers-text.ts';
import { parseVotesText, writeVotes } from '../../src/reading/values/parse-votes-text.ts';
import { actSchema } from '../../src/treaty/act.ts';
import { amendmentIdSchema } from '../../src/treaty/scalars.ts';
import { inEnglish, refusalOf } from './in-english.ts';

const isAct = (act: object) => actSchema.safeParse({ on: '2001-01-01', ...act }).success;

describe('parseVotesText', () => {
  it.each([
    '12 in favour 3 against 1 abstaining',
    '12 in favour, 3 against, 1 abstaining',
    '12 in favour; 3 against; 1 abstaining.',
    '12 in favour,3 against,1 abstaining',
    '12 IN FAVOUR 3 Against 1 Abstaining',
    '12 in favor 3 against 1 abstaining',
    '12 in favour of, 3 against and 1 abstained',
    '12 votes in favour, 3 votes against, 1 abstention',
    '12 Parties in favour, 3 against, with 1 abstention',
    '12 for 3 against 1 abstaining',
    '12 yes 3 no 1 abstentions',
    '12 yea, 3 nay, 1 abstained',
    '12 ayes 3 noes 1 abstaining',
    '3 against, 12 in favour, 1 abstaining',
    '1 abstaining 3 against 12 in favour',
    'Yes: 12, No: 3, Abstentions: 1',
    'for 12, against 3, abstaining 1',
    'In favour: 12; against: 3; abstaining: 1.',
    'For: 12. Against: 3. Abstained: 1.',
    'for=12 against=3 abstaining=1',
    '  12   in  favour\n3 against\t1 abstaining ',
    '012 in favour 03 against 1 abstaining',
  ])('reads three numbers, each with its side: %j', (text) => {
    expect(parseVotesText(text)).toEqual({ ok: true, value: { inFavour: 12, against: 3, abstaining: 1 } });
  });

  it.each([
    ['twelve in favour, three against, one abstaining', 'not-a-vote'],
    ['12', 'not-a-vote'],
    ['12-3-1', 'not-a-vote'],
    ['12 3 1', 'not-a-vote'],
    ['unanimous', 'not-a-vote'],
    ['by consensus', 'not-a-vote'],
    [',', 'not-a-vote'],
    ['2001-03-12', 'not-a-vote'],
    ['12 in favour 3 in favour 1 abstaining', 'not-a-vote'],
    ['12 in favour 3 against 1 abstaining 2 absent', 'not-a-vote'],
    ['12 in favour 3 against 1 abstaining 0 against', 'not-a-vote'],
    ['12 in favour 3 against no abstentions', 'not-a-vote'],
    ['12 in favour 3 against abstaining', 'not-a-vote'],
    ['12 in favour, against 3, 1 abstaining', 'not-a-vote'],
    ['1,200 in favour 3 against 1 abstaining', 'not-a-vote'],
    ['1 200 in favour 3 against 1 abstaining', 'not-a-vote'],
    ['.5 in favour 3 against 1 abstaining', 'not-a-vote'],
    ['12.5 in favour 3 against 1 abstaining', 'not-a-vote'],
    ['12 in favour -3 against 1 abstaining', 'not-a-vote'],
    ['12 to 3 in favour 1 abstaining', 'not-a-vote'],
    ['1e2 in favour 3 against 1 abstaining', 'not-a-vote'],
    ['١٢ in favour 3 against 1 abstaining', 'not-a-vote'],
    ['12 in favour', 'incomplete-vote'],
    ['12 in favour 3 against', 'incomplete-vote'],
    ['3 against, 1 abstaining', 'incomplete-vote'],
    ['yes: 12, no: 3', 'incomplete-vote'],
    ['1001 in favour 3 against 1 abstaining', 'out-of-range.votes'],
    [`12 in favour 3 against ${'9'.repeat(400)} abstaining`, 'out-of-range.votes'],
  ])('does not guess: %j', (text, code) => {
    expect(refusalOf(parseVotesText(text)).code).toBe(`issue.${code}`);
  });

  it.each([
    ['12-3-1', 'If the figures come in this order, write: 12 in favour 3 against 1 abstaining'],
    ['12:3:1', 'If the figures come in this order, write: 12 in favour 3 against 1 abstaining'],
    ['12, 3, 1', 'If the figures come in this order, write: 12 in favour 3 against 1 abstaining'],
    ['unanimous', 'Write all three numbers with their words, 0 for none, such as: 12 in favour 3 against 1 abstaining'],
    ['2001-03-12', 'such as: 12 in favour 3 against 1 abstaining'],
    ['12 in favour', 'leave the cell empty and put the others in the note'],
    ['1001 for 0 no 0 abstaining', 'Check the numbers'],
  ])('says what to do about %j', (text, hint) => {
    expect(refusalOf(parseVotesText(text)).remedy).toContain(hint);
  });

  it('names the sides that are left out, and puts no 0 in their place', () => {
    expect(refusalOf(parseVotesText('12 in favour')).says).toBe(
      '“12 in favour” does not give these numbers: against and abstaining. 0 and not known are different.',
    );
  });

  it('admits as many votes as the schema does', () => {
    const adoption = (inFavour: number) => {
      const votes = { inFavour, against: 0, abstaining: 0 };
      const read = parseVotesText(writeVotes(votes));
      return [read.ok, isAct({ kind: 'amendment-adoption', amendment: 'a', votes })];
    };
    expect([0, 1000, 1001].map(adoption)).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ]);
  });
});

describe('writeVotes', () => {
  it('writes what is read back, of all numbers of Parties', () => {
    const anyCount = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(fc.record({ inFavour: anyCount, against: anyCount, abstaining: anyCount }), (votes) => {
        expect(parseVotesText(writeVotes(votes))).toEqual({ ok: true, value: votes });
      }),
    );
  });
});

describe('parseAmendmentId', () => {
  it.each(['article-43-2', 'a', '1995', ' article-43-2 '])('reads %j', (text) => {
    expect(parseAmendmentId(text)).toEqual({ ok: true, value: text.trim() });
  });

  it.each([
    ['Article 43(2)', 'article-43-2'],
    ['Article-43-2', 'article-43-2'],
    ['article_43_2', 'article-43-2'],
    ['article--43', 'article-43'],
    ['-article-43-', 'article-43'],
    ['Änderung von Art. 43', 'anderung-von-art-43'],
    ['A/RES/50/155', 'a-res-50-155'],
    ['№ 5', 'no-5'],
  ])('refuses %j, and offers an id: %s', (text, id) => {
    expect(parseAmendmentId(text)).toMatchObject({
      ok: false,
      fault: {
        what: { code: 'issue.wrong-form.amendment-id' },
        remedy: { code: 'remedy.write-amendment-id', values: { id } },
      },
    });
  });

  it.each(['', '()', 'изменение', '修正'])('offers an example where %j has no letter that an id may have', (text) => {
    expect(inEnglish(faultOfAmendmentId(text)).remedy).toBe(
      'Write an id such as “article-43-2”, the same for every step of this amendment.',
    );
  });

  it('says what an id is', () => {
    expect(inEnglish(faultOfAmendmentId('Article 43(2)'))).toEqual({
      says: '“Article 43(2)” cannot be the id of an amendment. An id has small letters and digits, and hyphens between them.',
      remedy: 'Write “article-43-2”, the same for every step of this amendment.',
    });
  });

  it('offers nothing that it would refuse itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { remedy } = faultOfAmendmentId(text);
        expect('id' in remedy.values && amendmentIdSchema.safeParse(remedy.values.id).success).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parseCoversText', () => {
  it.each([
    ['1', 1],
    ['2', 2],
    [' 20 ', 20],
    ['02', 2],
  ])('reads %j', (text, value) => {
    expect(parseCoversText(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['0', 'out-of-range.reports', 'Leave the cell empty for one'],
    ['21', 'out-of-range.reports', 'such as 2'],
    ['9'.repeat(400), 'out-of-range.reports', 'such as 2'],
    ['2.0', 'not-a-number', 'Write “2”.'],
    ['2.5', 'not-a-number', 'such as 2'],
    ['-2', 'not-a-number', 'such as 2'],
    ['two', 'not-a-number', 'such as 2'],
    ['2nd and 3rd', 'not-a-number', 'such as 2'],
    ['1e1', 'not-a-number', 'such as 2'],
  ])('refuses %j', (text, code, remedy) => {
    const refusal = refusalOf(parseCoversText(text));
    expect(refusal.code).toBe(`issue.${code}`);
    expect(refusal.remedy).toContain(remedy);
  });

  it('admits as many reports as the schema does', () => {
    for (let covers = 0; covers <= 30; covers += 1) {
      const isInSchema = isAct({ kind: 'report', participant: 'NOR', covers });
      expect([covers, parseCoversText(String(covers)).ok]).toEqual([covers, isInSchema]);
    }
  });
});
