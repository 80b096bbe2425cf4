import { describe, expect, it } from 'vitest';
import { parseSupposedActs } from '../../src/what-if/parse-supposed-acts.ts';

const acts = (...texts: readonly string[]) => {
  const parsed = parseSupposedActs(texts, 'crc');
  return parsed.ok ? parsed.value : parsed.issues.map(({ line, code, column }) => ({ line, code, column }));
};

describe('parseSupposedActs', () => {
  it('reads kind, participant and day, whatever blanks the name of the participant has', () => {
    expect(acts('ratification NOR 2026-12-01', '  accession  United States of America   2026-12-02 ')).toEqual([
      { kind: 'ratification', participant: 'NOR', on: '2026-12-01' },
      { kind: 'accession', participant: 'USA', on: '2026-12-02' },
    ]);
  });

  it('takes a day that does not exist for a day, in words too, and not for a part of the name', () => {
    expect(acts('ratification Ireland 31 February 2027', 'ratification Ireland 2027-02-31')).toMatchObject([
      { line: 1, code: 'no-such-day' },
      { line: 2, code: 'no-such-day' },
    ]);
    expect(acts('ratification Ireland 31 February 2027')).toHaveLength(1);
  });

  it('reads what else an act says as key=value, with blanks and in quotes', () => {
    expect(
      acts(
        'amendment-proposal Costa Rica 1995-04-17 amendment=article-43-2 title=Members of the Committee',
        `amendment-acceptance FJI 1997-08-20 amendment="article-43-2"`,
        `amendment-adoption 1995-12-12 votes='12 in favour 3 against 1 abstaining' amendment=article-43-2`,
      ),
    ).toMatchObject([
      { kind: 'amendment-proposal', participant: 'CRI', amendment: 'article-43-2', title: 'Members of the Committee' },
      { kind: 'amendment-acceptance', participant: 'FJI', amendment: 'article-43-2' },
      { kind: 'amendment-adoption', on: '1995-12-12', votes: { inFavour: 12, against: 3, abstaining: 1 } },
    ]);
  });

  it('takes blanks and quotation marks around a value away, and none inside it', () => {
    const titleOf = (title: string) => acts(`amendment-proposal CRI 1995-04-17  title=${title}  amendment=a`);
    const titled = (title: string) => [
      { kind: 'amendment-proposal', participant: 'CRI', on: '1995-04-17', amendment: 'a', title },
    ];
    expect(titleOf('  The Committee ')).toEqual(titled('The Committee'));
    expect(titleOf(`'The Committee'`)).toEqual(titled('The Committee'));
    expect(titleOf(`The 'Committee'`)).toEqual(titled(`The 'Committee'`));
    expect(titleOf(`"Committee" of ten`)).toEqual(titled(`"Committee" of ten`));
    expect(titleOf(`'Committee"`)).toEqual(titled(`'Committee"`));
  });

  it('takes a key for what it is only behind a blank', () => {
    expect(acts('amendment-proposal CRI 1995-04-17 amendment=a title=when-due=date')).toMatchObject([
      { amendment: 'a', title: 'when-due=date' },
    ]);
  });

  it('tells every issue, each of its own act', () => {
    expect(acts('ratifcation NOR 2026-12-01', 'ratification NOR 2026-12-01', 'ratification Norwai 31-02-2026')).toEqual(
      [
        { line: 1, code: 'unknown-kind', column: undefined },
        { line: 3, code: 'unknown-participant', column: undefined },
        { line: 3, code: 'not-a-date', column: undefined },
      ],
    );
  });

  it('refuses what is no act, which a table leaves aside, alone and beside others', () => {
    const noKind = (line: number) => ({ line, code: 'unknown-kind', column: undefined });
    expect(acts('declaration NOR 2027-01-01')).toEqual([noKind(1)]);
    expect(acts('accession IRL 2027-01-31', 'notification NOR 2027-01-01')).toEqual([noKind(2)]);
    expect(acts('declaration NOR 2027-01-01', 'accession IRL 2027-02-30')).toEqual([
      noKind(1),
      { line: 2, code: 'no-such-day', column: undefined },
    ]);
  });

  it('refuses a kind without a participant, and without a day', () => {
    expect(acts('ratification 2026-12-01')).toEqual([{ line: 1, code: 'empty-cell', column: undefined }]);
    const empty = { line: 1, code: 'empty-cell', column: undefined };
    expect(acts('ratification')).toEqual([empty, empty]);
  });
});
