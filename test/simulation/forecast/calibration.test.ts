import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/calendar/civil-date.ts';
import { type Calibration, composeCalibration } from '../../../src/simulation/forecast/compose-calibration.ts';
import { measureProgress } from '../../../src/simulation/forecast/measure-progress.ts';
import type { Condition } from '../../../src/treaty/treaty.ts';
import { ROOT, readProjectFile } from '../../docs/source-files.ts';
import { findRecord, findTreaty, listTreaties } from '../../support/catalogue.ts';

const { renderCalibration }: { readonly renderCalibration: (calibration: Calibration) => string } = await import(
  /* @vite-ignore */ `${ROOT}test/tools/render-calibration.mjs`
);
const others = { findTreaty: (id: string) => findTreaty(id), findRegister: findRecord };
const treaties = listTreaties().flatMap((treaty) => {
  const register = findRecord(treaty.id);
  return register === undefined ? [] : [{ treaty, register }];
});
const page = readProjectFile('docs/forecast.md').text;

describe('composeCalibration', () => {
  const calibration = composeCalibration(treaties, others, [0.5, 0.75], { seed: 1, futures: 2000 });
  const all = calibration.summaries.at(-1);
  if (all === undefined) throw new Error('a summary');

  it('gives the tables of the page', () => {
    const cells = (text: string) => text.replaceAll(/ +/g, ' ');
    expect(cells(page)).toContain(cells(renderCalibration(calibration)));
  });

  it('the intervals hold as often as they say, within what so few forecasts can show', () => {
    expect(all.forecasts).toBeGreaterThan(50);
    expect(all.within90).toBeGreaterThanOrEqual(0.85);
    expect(all.within90).toBeLessThanOrEqual(0.95);
    expect(all.within50).toBeGreaterThanOrEqual(0.4);
    expect(all.within50).toBeLessThanOrEqual(0.6);
  });

  it('errs less than a constant rate, at half of the way and at three quarters, in days and in log time', () => {
    for (const { days, naiveDays, log, naiveLog } of calibration.summaries) {
      expect(days).toBeLessThan(naiveDays);
      expect(log).toBeLessThan(naiveLog);
    }
  });
});

describe('measureProgress', () => {
  const on = civilDate('2000-01-01');
  const by = (...codes: string[]) => codes.map((participant) => ({ participant, kind: 'ratification' as const, on }));
  const four: Condition = { kind: 'instruments', number: 4 };
  const named: Condition = { kind: 'named-states', says: 'the two', states: ['GBR', 'USA'] };
  const share: Condition = {
    kind: 'share',
    says: 'of the tonnage',
    unit: 'per cent',
    proportion: { than: 'at-least', numerator: 1, denominator: 2 },
    tables: [{ source: 'example', total: 100, shares: { NOR: 20, GBR: 80 } }],
  };
  const parties: Condition = {
    kind: 'proportion-of-parties',
    says: 'of the Parties',
    proportion: { than: 'at-least', numerator: 2, denominator: 3 },
    base: { kind: 'numbers', source: 'example', numbers: [{ from: on, parties: 12 }] },
  };

  it.each([
    ['a number', four, ['NOR', 'ISL'], 0.5],
    ['a number of a group', { ...four, of: { says: 'others', except: ['NOR'] } }, ['NOR', 'ISL'], 0.25],
    ['named States', named, ['NOR', 'GBR'], 0.5],
    ['a share', share, ['NOR'], 0.4],
    ['a share passed', share, ['GBR'], 1],
    ['a part of the Parties', parties, ['NOR', 'ISL'], 0.25],
    ['all of: the least far', { kind: 'all-of', conditions: [four, share] }, ['NOR', 'ISL'], 0.4],
    ['any of: the farthest', { kind: 'any-of', conditions: [four, share] }, ['NOR', 'ISL'], 0.5],
    ['a day, which no instrument changes', { kind: 'on-date', on }, [], 1],
  ] satisfies [string, Condition, string[], number][])('%s', (_, condition, codes, progress) => {
    expect(measureProgress(condition, by(...codes), on)).toBe(progress);
  });
});
