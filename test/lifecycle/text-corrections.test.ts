import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineTextCorrections, listTextCorrectionRemarks } from '../../src/lifecycle/text-corrections.ts';
import { parseRegisterJson, writeRegisterJson } from '../../src/reading.ts';
import type { Register, TextCorrection } from '../../src/treaty/register.ts';
import { act, treatyWith } from '../support/build.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';

/** Signed by Norway, ratified by Sweden, left alone by Iceland. */
const acts = [act('NOR', 'signature', '1998-07-17'), act('SWE', 'ratification', '1998-08-01')];
const treaty = treatyWith(2);

/** Notified on 2 March 1999; objections until 31 May 1999. */
const proposal = { on: civilDate('1999-03-02'), objectionsUntil: civilDate('1999-05-31') };
const objection = (participant: string, on: string) => ({ participant, on: civilDate(on) });
const correction = (steps: Partial<TextCorrection>): TextCorrection => ({ id: 'one', what: 'Article 5', ...steps });

function answerOn(asOf: string, steps: Partial<TextCorrection>) {
  const register = { acts, textCorrections: [correction(steps)] };
  const day = civilDate(asOf);
  return determineTextCorrections(composeLife(treaty, register, day), register, day)[0];
}
const stageOn = (asOf: string, steps: Partial<TextCorrection>) => answerOn(asOf, steps)?.stage;
const saidOn = (asOf: string, steps: Partial<TextCorrection>) =>
  answerOn(asOf, steps)?.says.map(({ article, code }) => [article, code.replace('text-correction.', '')]);

describe('determineTextCorrections', () => {
  it.each([
    // The day before the notification there is nothing; on its day, and on the last day, objections are open; on the next the time has expired.
    ['1999-03-01', undefined],
    ['1999-03-02', { kind: 'objections-open', lastDay: '1999-05-31' }],
    ['1999-05-31', { kind: 'objections-open', lastDay: '1999-05-31' }],
    ['1999-06-01', { kind: 'to-be-made', from: '1999-06-01' }],
    ['2026-01-01', { kind: 'to-be-made', from: '1999-06-01' }],
  ])(
    'without an objection the depositary makes the correction on the expiry of the time-limit (79(2)(a)): %s',
    (asOf, stage) => {
      expect(stageOn(asOf, { proposal })).toEqual(stage);
    },
  );

  it.each([
    ['a year', '2000-12-31', '2001-01-01'],
    ['a February of a leap year', '2000-02-29', '2000-03-01'],
    ['a February', '1900-02-28', '1900-03-01'],
  ])('the day after the last day, at the end of %s', (_, lastDay, from) => {
    const ends = { on: civilDate('1899-01-01'), objectionsUntil: civilDate(lastDay) };
    expect(stageOn(lastDay, { proposal: ends })).toEqual({ kind: 'objections-open', lastDay });
    expect(stageOn(from, { proposal: ends })).toEqual({ kind: 'to-be-made', from });
  });

  it('an objection on the last day is in time, and prevents the correction from its own day on (79(2)(b))', () => {
    const steps = { proposal: { ...proposal, objections: [objection('NOR', '1999-05-31')] } };
    expect(stageOn('1999-05-30', steps)).toEqual({ kind: 'objections-open', lastDay: '1999-05-31' });
    expect(stageOn('1999-05-31', steps)).toEqual({ kind: 'objected', lastDay: '1999-05-31' });
    expect(stageOn('2026-01-01', steps)).toEqual({ kind: 'objected', lastDay: '1999-05-31' });
    expect(answerOn('1999-05-31', steps)?.objections).toEqual([
      { participant: 'NOR', on: '1999-05-31', inTime: true, status: 'signatory' },
    ]);
    expect(saidOn('1999-05-31', steps)).toEqual([['VCLT 79(2)(b)', 'objected']]);
  });

  it('an objection on the day after is late, and prevents nothing', () => {
    const steps = { proposal: { ...proposal, objections: [objection('SWE', '1999-06-01')] } };
    expect(stageOn('1999-06-01', steps)).toEqual({ kind: 'to-be-made', from: '1999-06-01' });
    expect(answerOn('1999-06-01', steps)?.objections).toEqual([
      { participant: 'SWE', on: '1999-06-01', inTime: false, status: 'contracting-state' },
    ]);
    expect(saidOn('1999-06-01', steps)).toEqual([
      ['VCLT 79(2)(a)', 'to-be-made'],
      ['VCLT 79(2)', 'objection-late'],
    ]);
  });

  it('of two objections the one in time prevents it, and who made it is named', () => {
    const objections = [objection('SWE', '1999-06-01'), objection('NOR', '1999-04-01'), objection('NOR', '1999-04-02')];
    expect(answerOn('1999-07-01', { proposal: { ...proposal, objections } })?.says[0]).toEqual({
      article: 'VCLT 79(2)(b)',
      code: 'text-correction.objected',
      values: { participants: ['NOR'], lastDay: '1999-05-31' },
    });
  });

  it('an objection of one to whom the article does not speak counts, and that this is open is said (79(2))', () => {
    const steps = { proposal: { ...proposal, objections: [objection('ISL', '1999-04-01')] } };
    expect(stageOn('1999-06-01', steps)).toEqual({ kind: 'objected', lastDay: '1999-05-31' });
    expect(saidOn('1999-06-01', steps)).toEqual([
      ['VCLT 79(2)(b)', 'objected'],
      ['VCLT 79(2)', 'objector-not-addressed'],
    ]);
  });

  it('without the last day nothing is determined: the article leaves it to the depositary', () => {
    const steps = { proposal: { on: proposal.on, objections: [objection('NOR', '1999-04-01')] } };
    expect(stageOn('2026-01-01', steps)).toEqual({ kind: 'not-known' });
    expect(answerOn('2026-01-01', steps)?.objections[0]?.inTime).toBe('not-known');
    expect(saidOn('2026-01-01', steps)).toEqual([
      ['VCLT 79(2)', 'last-day-not-known'],
      ['VCLT 79(2)', 'objection'],
    ]);
  });

  it('once made, the corrected text holds from the beginning (79(4)), and until it is made it does not', () => {
    const steps = { proposal, made: { on: civilDate('1999-06-10'), by: 'proces-verbal' as const } };
    expect(stageOn('1999-06-09', steps)).toEqual({ kind: 'to-be-made', from: '1999-06-01' });
    expect(stageOn('1999-06-10', steps)).toEqual({
      kind: 'made',
      on: '1999-06-10',
      by: 'proces-verbal',
      holdsFrom: 'ab-initio',
    });
    expect(saidOn('1999-06-10', steps)).toEqual([
      ['VCLT 79(2)(a)', 'made'],
      ['VCLT 79(4)', 'from-the-beginning'],
    ]);
  });

  it('or from the day on which the signatory and contracting States decided (79(4))', () => {
    const made = { on: civilDate('1999-06-10'), by: 'proces-verbal' as const, holdsFrom: civilDate('1999-07-01') };
    expect(stageOn('1999-06-10', { made })).toMatchObject({ holdsFrom: '1999-07-01' });
    expect(saidOn('1999-06-10', { made })?.[1]).toEqual(['VCLT 79(4)', 'from-day']);
  });

  it.each([
    ['proces-verbal', 'VCLT 79(2)(a)'],
    ['initialled-text', 'VCLT 79(1)(a)'],
    ['instrument', 'VCLT 79(1)(b)'],
    ['whole-text', 'VCLT 79(1)(c)'],
    ['other-means', 'VCLT 79(1)'],
  ] as const)('made by %s: %s', (by, article) => {
    const made = { on: civilDate('1999-04-01'), by };
    const says = saidOn('1999-04-01', {
      proposal: { ...proposal, objections: [objection('NOR', '1999-03-10')] },
      made,
    });
    expect(says?.[0]).toEqual([article, 'made']);
    // What the States agree upon waits for no time-limit and for no objection; the depositary's own procès-verbal does.
    const doubts = by === 'proces-verbal' ? ['made-early', 'made-though-objected'] : [];
    expect(says?.slice(2).map(([, code]) => code)).toEqual(doubts);
  });

  it.each([
    ['1999-05-31', ['made', 'from-the-beginning', 'made-early']],
    ['1999-06-01', ['made', 'from-the-beginning']],
  ])('a procès-verbal of %s, where the last day was 31 May 1999', (on, codes) => {
    const made = { on: civilDate(on), by: 'proces-verbal' as const };
    expect(saidOn('2026-01-01', { proposal, made })?.map(([, code]) => code)).toEqual(codes);
  });

  // C.N.577.1998.TREATIES-8 of 10 November 1998; C.N.765.2001.TREATIES-18 of 20 September 2001 (proposal) and C.N.1439.2001.TREATIES-28 of
  // 16 January 2002 (procès-verbal), as the page of the United Nations on the Rome Statute has them. The last days are not on it.
  it('the Rome Statute: each from its procès-verbal on, and the last days are not at hand', () => {
    const rome = treatyOfCatalogue('rome-statute');
    const register = findRecord('rome-statute') ?? { acts: [] };
    const kindsOn = (asOf: string) => {
      const day = civilDate(asOf);
      return determineTextCorrections(composeLife(rome, register, day), register, day).map(({ stage }) => stage.kind);
    };
    expect(kindsOn('1998-11-09')).toEqual([]);
    expect(kindsOn('1998-11-10')).toEqual(['made']);
    expect(kindsOn('2001-09-19')).toEqual(Array.from({ length: 5 }, () => 'made'));
    expect(kindsOn('2002-01-15').slice(5)).toEqual(['not-known']);
    expect(kindsOn('2002-01-16')).toEqual(Array.from({ length: 6 }, () => 'made'));
  });
});

describe('listTextCorrectionRemarks', () => {
  const remarksOf = (steps: Partial<TextCorrection>) => {
    const register = { acts, textCorrections: [correction(steps)] };
    return listTextCorrectionRemarks(register, composeLife(treaty, register)).flatMap(({ says }) => says);
  };
  const byProcesVerbal = (on: string) => ({ on: civilDate(on), by: 'proces-verbal' as const });
  const late = objection('NOR', '1999-06-01');

  // 79(2): "on the expiry of the time-limit: (a) no objection has been raised, the depositary shall make and initial the correction". The time-limit
  // includes its last day, 31 May, so the first day on which a procès-verbal can be executed is 1 June.
  it.each([
    ['1999-03-02', true],
    ['1999-05-31', true],
    ['1999-06-01', false],
    ['1999-06-10', false],
  ])('a procès-verbal of %s, where the last day was 31 May 1999: too early %s (79(2)(a))', (on, isEarly) => {
    const values = { lastDay: '1999-05-31', from: '1999-06-01' };
    const early = { article: 'VCLT 79(2)(a)', code: 'text-correction.made-early', values };
    expect(remarksOf({ proposal, made: byProcesVerbal(on) })).toEqual(isEarly ? [early] : []);
  });

  it('a procès-verbal after an objection in time (79(2)(b)), a late objection, and one of a State that is not addressed', () => {
    const objections = [objection('SWE', '1999-05-31'), late, objection('ISL', '1999-04-01')];
    const steps = { proposal: { ...proposal, objections }, made: byProcesVerbal('1999-06-10') };
    expect(remarksOf(steps)).toEqual([
      {
        article: 'VCLT 79(2)(b)',
        code: 'text-correction.made-though-objected',
        values: { participants: ['SWE', 'ISL'] },
      },
      {
        article: 'VCLT 79(2)',
        code: 'text-correction.objection-late',
        values: { participant: 'NOR', on: '1999-06-01', lastDay: '1999-05-31' },
      },
      {
        article: 'VCLT 79(2)',
        code: 'text-correction.objector-not-addressed',
        values: { participant: 'ISL', on: '1999-04-01' },
      },
    ]);
    const withoutLife = listTextCorrectionRemarks({ acts, textCorrections: [correction(steps)] });
    expect(withoutLife[0]?.says.map(({ code }) => code.replace('text-correction.', ''))).toEqual([
      'made-though-objected',
      'objection-late',
    ]);
  });

  it('where the last day is not known, nothing is said of the time', () => {
    const open = { on: proposal.on, objections: [late] };
    expect(remarksOf({ proposal: open, made: byProcesVerbal('1999-03-03') })).toEqual([]);
  });

  it('what the States agree upon waits for no time-limit (79(1))', () => {
    const made = { on: civilDate('1999-04-01'), by: 'instrument' as const };
    expect(remarksOf({ proposal, made })).toEqual([]);
  });
});

describe('composeChronology', () => {
  const linesOf = (steps: Partial<TextCorrection>, asOf?: string) => {
    const register = { acts, textCorrections: [correction(steps)] };
    const day = asOf === undefined ? undefined : civilDate(asOf);
    return composeChronology(composeLife(treaty, register, day), register, day)
      .filter(({ kind }) => kind.startsWith('text-correction'))
      .map(({ on, article, kind }) => `${on} ${article} ${kind.replace('text-correction-', '')}`);
  };
  const made = { on: civilDate('1999-06-10'), by: 'proces-verbal' as const };

  it('without an objection: the proposal, the last day, the procès-verbal (79(2)(a))', () => {
    expect(linesOf({ proposal, made })).toEqual([
      '1999-03-02 VCLT 79(2) proposed',
      '1999-05-31 VCLT 79(2) last-day',
      '1999-06-10 VCLT 79(2)(a) made',
    ]);
    expect(linesOf({ proposal, made }, '1999-06-09')).toEqual([
      '1999-03-02 VCLT 79(2) proposed',
      '1999-05-31 VCLT 79(2) last-day',
    ]);
    expect(linesOf({ proposal, made }, '1999-03-01')).toEqual([]);
  });

  it('with an objection in time it is not made, which is said on the expiry of the time-limit (79(2)(b))', () => {
    const steps = { proposal: { ...proposal, objections: [objection('NOR', '1999-05-31')] } };
    expect(linesOf(steps, '1999-05-30')).toEqual(['1999-03-02 VCLT 79(2) proposed', '1999-05-31 VCLT 79(2) last-day']);
    expect(linesOf(steps, '1999-05-31')).toEqual([
      '1999-03-02 VCLT 79(2) proposed',
      '1999-05-31 VCLT 79(2) objection',
      '1999-05-31 VCLT 79(2) last-day',
      '1999-06-01 VCLT 79(2)(b) not-made',
    ]);
    // What the States make of it afterwards is another matter; a procès-verbal in spite of it is not: that line says so itself.
    const byStates = { on: civilDate('1999-09-01'), by: 'instrument' as const, holdsFrom: civilDate('1999-10-01') };
    expect(linesOf({ ...steps, made: byStates }).slice(3)).toEqual([
      '1999-06-01 VCLT 79(2)(b) not-made',
      '1999-09-01 VCLT 79(1)(b) made',
      '1999-10-01 VCLT 79(4) holds',
    ]);
    expect(linesOf({ ...steps, made }).slice(3)).toEqual(['1999-06-10 VCLT 79(2)(a) made']);
  });

  it('a late objection prevents nothing; one of which the time is not known leaves it open', () => {
    const objections = [objection('NOR', '1999-06-01')];
    expect(linesOf({ proposal: { ...proposal, objections } })).toEqual([
      '1999-03-02 VCLT 79(2) proposed',
      '1999-05-31 VCLT 79(2) last-day',
      '1999-06-01 VCLT 79(2) objection',
    ]);
    expect(linesOf({ proposal: { on: proposal.on, objections } })).toEqual([
      '1999-03-02 VCLT 79(2) proposed',
      '1999-06-01 VCLT 79(2) objection',
    ]);
  });
});

describe('a register with corrections of the text', () => {
  const register = (...textCorrections: readonly object[]) =>
    JSON.stringify({ treaty: 'example', sources: [], acts: [], textCorrections });
  const codesOf = (text: string) => {
    const parsed = parseRegisterJson(text);
    return parsed.ok ? [] : parsed.issues.map(({ what, path }) => [what.code, path.join('.')]);
  };

  it('is written and read back', () => {
    const made = { on: civilDate('1999-06-10'), by: 'instrument' as const, holdsFrom: civilDate('1999-07-01') };
    const whole = correction({ proposal: { ...proposal, objections: [objection('NOR', '1999-05-31')] }, made });
    const value: Register = { treaty: 'example', sources: [], acts: [], textCorrections: [whole] };
    expect(parseRegisterJson(writeRegisterJson(value))).toEqual({ ok: true, value });
  });

  it('is refused where something comes before the proposal', () => {
    const objections = [objection('NOR', '1999-03-02'), objection('SWE', '1999-03-01')];
    const steps = {
      proposal: { on: '1999-03-02', objectionsUntil: '1999-03-01', objections },
      made: { on: '1999-02-28', by: 'proces-verbal' },
    };
    expect(codesOf(register({ id: 'one', what: 'x', ...steps }))).toEqual([
      ['issue.before-text-proposal', 'textCorrections.0.proposal.objectionsUntil'],
      ['issue.before-text-proposal', 'textCorrections.0.proposal.objections.1.on'],
      ['issue.before-text-proposal', 'textCorrections.0.made.on'],
    ]);
  });

  it('is refused where two have one id, where nothing was done, and where a way is none of the article', () => {
    const one = { id: 'one', what: 'x', proposal };
    expect(codesOf(register(one, one))).toEqual([['issue.duplicate-text-correction', 'textCorrections.1.id']]);
    expect(codesOf(register({ id: 'one', what: 'x' }))).toEqual([
      ['issue.text-correction-without-step', 'textCorrections.0'],
    ]);
    const guessed = { id: 'one', what: 'x', made: { on: '1999-03-02', by: 'letter' } };
    expect(codesOf(register(guessed))[0]?.[1]).toBe('textCorrections.0.made.by');
  });
});
