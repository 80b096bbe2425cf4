import { describe, expect, it } from 'vitest';
import { listFiles } from '../docs/source-files.ts';
import { listBrokenHabits } from './test-habits.ts';

/** Where a habit is kept for all, and what is written in this folder about habits. */
const KEEPERS = /^test\/(support\/(growth|beside)\.ts|architecture\/test-habits\.)/;

describe('the tests', () => {
  const files = listFiles('test', '.ts').filter(({ path }) => !KEEPERS.test(path));

  it('ask no clock, are not left out, read beside the project in one place, and do not end in silence', () => {
    expect(files.length).toBeGreaterThan(200);
    const broken = files.flatMap(({ path, text }) => listBrokenHabits(text).map((habit) => `${path} ${habit}`));
    expect(broken).toEqual([]);
  });
});

describe('listBrokenHabits', () => {
  it.each([
    ['const start = performance.now();', 'asks the time'],
    ["it.skip('counts', () => {});", 'is left out'],
    ["const path = new URL('../../../shared/registers/crc.csv', import.meta.url);", 'reads beside the project'],
    ["it('counts', () => { if (rows === undefined) return; expect(rows).toEqual([]); });", 'ends in silence'],
    ["it.each([1])('counts %s', (one) => { if (one > 1) return; });", 'ends in silence'],
    ['fc.property(anyDay, (day) => { for (const each of day) { if (each) return; } });', 'ends in silence'],
  ])('finds what is broken in: %s', (text, habit) => {
    expect(listBrokenHabits(text)).toEqual([habit]);
  });

  it.each([
    ["it('counts', () => { const list = (all) => { if (all) return; }; expect(list()).toBe(1); });"],
    ['fc.property(anyDay, (day) => { fc.pre(day > 1); expect(day).toBe(1); });'],
    ["it('counts', () => { if (all) { expect(all).toBe(1); return; } expect(all).toBe(2); });"],
    ["it('returns', () => { return expect(1).toBe(1); });"],
  ])('finds nothing in: %s', (text) => {
    expect(listBrokenHabits(text)).toEqual([]);
  });
});
