import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { admitCorrections } from '../../src/participation/admit-corrections.ts';
import { compareActs } from '../../src/participation/order-acts.ts';
import type { Act, Correction } from '../../src/treaty/act.ts';
import { anyDeeds } from '../machine/any-deeds.ts';
import { act, step } from '../support/build.ts';

const correct = (
  participant: string | undefined,
  kind: string,
  on: string,
  to: string,
  more: { readonly madeOn?: string; readonly amendment?: string } = {},
): Correction => ({
  kind: 'correction',
  on: civilDate(more.madeOn ?? '2010-01-01'),
  ...(participant === undefined ? {} : { participant }),
  corrects: { kind, on: civilDate(on), ...(more.amendment === undefined ? {} : { amendment: more.amendment }) },
  to: to === 'never-made' ? to : civilDate(to),
});
const inWords = (acts: readonly Act[]) =>
  acts.map(
    (each) => `${each.participant ?? '-'} ${each.kind} ${each.on}${'amendment' in each ? ` ${each.amendment}` : ''}`,
  );

const RECORD: readonly Act[] = [
  act('NOR', 'signature', '2001-03-01'),
  act('NOR', 'accession', '2001-03-01'),
  act('ISL', 'accession', '2001-03-01'),
  act('NOR', 'denunciation', '2005-05-05'),
  step('amendment-communication', '2006-01-01', '', 'first'),
  step('amendment-communication', '2006-01-01', '', 'second'),
  step('amendment-acceptance', '2007-01-01', 'NOR', 'first'),
  step('amendment-acceptance', '2007-01-01', 'NOR', 'second'),
];

describe('admitCorrections', () => {
  it('leaves a record without corrections as it is, in order', () => {
    expect(admitCorrections(RECORD.toReversed())).toEqual({
      acts: [...RECORD].sort(compareActs),
      refusals: [],
      remarks: [],
    });
  });

  it.each([
    [
      'of the participant that did it, of no other',
      correct('ISL', 'accession', '2001-03-01', '2001-04-01'),
      'ISL accession 2001-03-01',
      'ISL accession 2001-04-01',
    ],
    [
      'of its kind, not of another of the same day',
      correct('NOR', 'accession', '2001-03-01', '2001-02-01'),
      'NOR accession 2001-03-01',
      'NOR accession 2001-02-01',
    ],
    [
      'of its day',
      correct('NOR', 'denunciation', '2005-05-05', '2005-05-06'),
      'NOR denunciation 2005-05-05',
      'NOR denunciation 2005-05-06',
    ],
    [
      'of its amendment',
      correct('NOR', 'amendment-acceptance', '2007-01-01', '2007-02-01', { amendment: 'second' }),
      'NOR amendment-acceptance 2007-01-01 second',
      'NOR amendment-acceptance 2007-02-01 second',
    ],
    [
      'of the depositary, which is no participant',
      correct(undefined, 'amendment-communication', '2006-01-01', '2006-01-02', { amendment: 'second' }),
      '- amendment-communication 2006-01-01 second',
      '- amendment-communication 2006-01-02 second',
    ],
  ])('corrects the act %s', (_, correction, wrong, right) => {
    const { acts, refusals, remarks } = admitCorrections([...RECORD, correction]);
    const expected = inWords(RECORD).map((each) => (each === wrong ? right : each));
    expect(inWords(acts).sort()).toEqual(expected.sort());
    expect(acts).toEqual([...acts].sort(compareActs));
    expect(refusals).toEqual([]);
    expect(remarks).toMatchObject([{ code: 'corrected', article: 'VCLT 79' }]);
  });

  it('strikes an act that was never made, and says so', () => {
    const { acts, remarks } = admitCorrections([...RECORD, correct('NOR', 'denunciation', '2005-05-05', 'never-made')]);
    expect(inWords(acts)).not.toContain('NOR denunciation 2005-05-05');
    expect(acts).toHaveLength(RECORD.length - 1);
    expect(remarks[0]?.says).toEqual({
      code: 'remark.corrected.never-made',
      values: { kind: 'denunciation', on: '2005-05-05' },
    });
  });

  it('says on which day an act was done', () => {
    const { remarks } = admitCorrections([...RECORD, correct('ISL', 'accession', '2001-03-01', '2001-04-01')]);
    expect(remarks[0]?.says).toEqual({
      code: 'remark.corrected.moved',
      values: { kind: 'accession', on: '2001-03-01', to: '2001-04-01' },
    });
  });

  it.each([
    ['of another participant', correct('ROU', 'accession', '2001-03-01', '2001-04-01'), 'nothing-to-correct'],
    [
      'of the depositary, under a participant',
      correct('NOR', 'amendment-communication', '2006-01-01', '2006-01-02'),
      'nothing-to-correct',
    ],
    [
      'of a participant, without one',
      correct(undefined, 'accession', '2001-03-01', '2001-04-01'),
      'nothing-to-correct',
    ],
    [
      'of another amendment',
      correct('NOR', 'amendment-acceptance', '2007-01-01', '2007-02-01', { amendment: 'third' }),
      'nothing-to-correct',
    ],
    [
      'of an act of no amendment, with one',
      correct('ISL', 'accession', '2001-03-01', '2001-04-01', { amendment: 'first' }),
      'nothing-to-correct',
    ],
    ['to a day that had not come', correct('ISL', 'accession', '2001-03-01', '2010-01-02'), 'corrected-ahead'],
  ])('refuses a correction %s, and changes nothing', (_, correction, code) => {
    const { acts, refusals, remarks } = admitCorrections([...RECORD, correction]);
    expect(inWords(acts)).toEqual(inWords([...RECORD].sort(compareActs)));
    expect(refusals).toMatchObject([{ code, article: 'VCLT 79', act: correction }]);
    expect(remarks).toEqual([]);
  });

  it('takes corrections in order of their days: the later one starts from what the earlier left', () => {
    const first = correct('ISL', 'accession', '2001-03-01', '2001-04-01', { madeOn: '2009-01-01' });
    const second = correct('ISL', 'accession', '2001-04-01', '2001-05-01', { madeOn: '2009-02-01' });
    for (const corrections of [
      [first, second],
      [second, first],
    ]) {
      const { acts, refusals } = admitCorrections([...RECORD, ...corrections]);
      expect(inWords(acts)).toContain('ISL accession 2001-05-01');
      expect(refusals).toEqual([]);
    }
    const tooEarly = { ...second, on: civilDate('2008-12-31') };
    expect(admitCorrections([...RECORD, first, tooEarly]).refusals).toMatchObject([{ act: tooEarly }]);
  });

  it('keeps every act but those struck, each correction being applied or refused', () => {
    fc.assert(
      fc.property(anyDeeds, ({ acts }) => {
        const { acts: kept, refusals, remarks } = admitCorrections(acts);
        const corrections = acts.filter(({ kind }) => kind === 'correction');
        expect(refusals.length + remarks.length).toBe(corrections.length);
        const struck = remarks.filter(({ act: each }) => each.kind === 'correction' && each.to === 'never-made').length;
        expect(kept).toHaveLength(acts.length - corrections.length - struck);
        expect(kept).toEqual([...kept].sort(compareActs));
        expect(kept.some(({ kind }) => kind === 'correction')).toBe(false);
      }),
    );
  });
});
