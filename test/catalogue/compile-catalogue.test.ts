import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Register } from '../../src/treaty/register.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { compileTo } from '../tools/catalogue/compile-catalogue.ts';

const DATA = fileURLToPath(new URL('../../src/catalogue/', import.meta.url));
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A text of a data file, and what stands in its place. */
type Change = readonly [path: string, from: string, to: string];

/** Copies the data files, changes the copy, and compiles it. */
function compileWith(...changes: readonly Change[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  folders.push(folder);
  for (const part of ['treaties', 'records', 'ledger.csv', 'names.csv', 'texts.csv'])
    cpSync(join(DATA, part), join(folder, part), { recursive: true });
  for (const [path, from, to] of changes) {
    const text = readFileSync(join(folder, path), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, path), text.replace(from, to));
  }
  const modules = join(folder, 'generated');
  compileTo(modules, folder);
  return modules;
}

function refusalOf(...changes: readonly Change[]): string {
  try {
    compileWith(...changes);
  } catch (error) {
    return String(error);
  }
  throw new Error('the mistakes were not refused');
}

async function dateOf(modules: string): Promise<string | undefined> {
  const { treaty }: { treaty: Treaty } = await import(/* @vite-ignore */ join(modules, 'treaties/op-crc-sc.ts'));
  const { register }: { register: Register } = await import(/* @vite-ignore */ join(modules, 'records/op-crc-sc.ts'));
  const { entryIntoForce } = composeLife(treaty, register);
  return entryIntoForce.kind === 'determined' ? entryIntoForce.value : undefined;
}

const ROMANIA = 'Romania,ratification,2001-10-18';

describe('compileTo', () => {
  it('gives the answer of the data: OP-CRC-SC is in force three months after Romania’s deposit, the tenth (14(1))', async () => {
    expect(await dateOf(compileWith())).toBe('2002-01-18');
  });

  it('moves the answer with one date of a table', async () => {
    const later = 'Romania,ratification,2001-10-20';
    expect(await dateOf(compileWith(['records/op-crc-sc.csv', ROMANIA, later]))).toBe('2002-01-20');
  });

  it('moves the answer with one number of a clause', async () => {
    expect(await dateOf(compileWith(['treaties/op-crc-sc.json', '"months": 3', '"months": 4']))).toBe('2002-02-18');
  });

  it('refuses a treaty, a table and a head with a mistake, every mistake of each at once and by its place', () => {
    const says = refusalOf(
      ['treaties/att.json', '"adoptedOn": "2013-04-02"', '"adoptedOn": "2013-04-31"'],
      ['treaties/att.json', '"adoptedAt"', '"adoptedIn"'],
      ['treaties/op-crpd.json', '"treaty": "crpd"', '"treaty": "crpt"'],
      ['records/op-crc-sc.csv', ROMANIA, 'Rumania and others,ratification,2001-02-31'],
      ['records/op-crc-sc.json', '"endsOn"', '"endOn"'],
      ['ledger.csv', 'wipo-wct,Switzerland,2008-07-01', 'wipo,Switzland,2008-07-32'],
    );
    expect(says).toMatch(/att\.json:13:[\s\S]*att\.json:14:/);
    expect(says).toMatch(/op-crpd\.json:\d+:[^\n]*“crpt”/);
    expect(says).toMatch(/op-crc-sc\.csv:\d+:[^\n]*“Rumania and others”[\s\S]*op-crc-sc\.csv:\d+:[^\n]*2001-02-31/);
    expect(says).toMatch(/op-crc-sc\.json:4:[^\n]*“endOn”/);
    expect(says).toMatch(/ledger\.csv:\d+ [^\n]*“wipo”[\s\S]*“Switzland”[\s\S]*2008-07-32/);
  });

  it('refuses a correction of the text that comes before its proposal, and one twice', () => {
    const says = refusalOf(
      ['records/rome-statute.json', '"on": "2001-09-20"', '"on": "2002-01-17"'],
      ['records/rome-statute.json', '"proces-verbal-1999-07-12"', '"proces-verbal-1998-11-10"'],
    );
    expect(says).toMatch(/rome-statute\.json:\d+:[^\n]*“proces-verbal-1998-11-10”/);
    expect(says).toMatch(/rome-statute\.json:\d+:[^\n]*2002-01-16[^\n]*2002-01-17/);
  });

  it('refuses a name of two treaties, of none, and a row without one', () => {
    const says = refusalOf(
      ['names.csv', 'basel-ban,Basel Ban Amendment', 'basel-ban,The Paris Agreement'],
      ['names.csv', 'bbnj,BBNJ Treaty', 'bbnj,'],
      ['names.csv', 'bwc,BTWC', 'bcw,BTWC'],
      ['names.csv', 'ced,ICPPED', 'ced,CPED'],
    );
    expect(says).toContain('"The Paris Agreement" is a name of "paris" already.');
    expect(says).toContain('a row is not a treaty and a name.');
    expect(says).toContain('no treaty has the id "bcw".');
    expect(says).toContain('"CPED" is a name of "ced" already.');
  });

  it('refuses a table of texts without its first line, a text twice, without English, and a row of another form', () => {
    const says = refusalOf(
      ['texts.csv', 'en,fr,es,ru,zh,ar', 'en,fr,es,ru,ar,zh'],
      ['texts.csv', 'Nairobi,Nairobi,Nairobi,Найроби,内罗毕,نيروبي', 'Paris,Paris,París,Париж,巴黎,باريس'],
      ['texts.csv', 'Oslo,Oslo,Oslo,Осло,奥斯陆,أوسلو', ',Oslo,Oslo,Осло,奥斯陆,أوسلو'],
      ['texts.csv', 'Kigali,Kigali,Kigali,Кигали,基加利,كيغالي', 'Kigali,Kigali'],
    );
    expect(says).toContain('texts.csv: the first line is not en,fr,es,ru,zh,ar.');
    expect(says).toContain('“Paris” stands there twice.');
    expect(says.match(/texts\.csv: line \d+ is not a text in en,fr,es,ru,zh,ar\./g)).toHaveLength(2);
  });

  it('refuses files that do not belong together', () => {
    const says = refusalOf(
      ['treaties/att.json', '"id": "att"', '"id": "arms"'],
      ['records/cat.json', '"treaty": "cat"', '"treaty": "cedaw"'],
      ['records/crc-art43-2-amendment.json', '"article-43-2"', '"article-43-3"'],
      ['records/op-crc-sc.csv', `${ROMANIA},,,mtdsg-2015-03`, `${ROMANIA},,,mtdsg-2015-04`],
      ['records/cerd.csv', 'Afghanistan,accession,1983-07-06,mtdsg-2015-03', 'Afghanistan,accession,1983-07-06,'],
      ['records/npt.json', '"unoda-2026-08-22"', '"unoda"'],
    );
    expect(says).toContain('the id is "arms". Name the file by the id.');
    expect(says).toContain('the treaty is "cedaw". Name the file by the id of the treaty.');
    expect(says).toContain('the record of "crc" has no acceptance of "article-43-3".');
    expect(says).toContain('no source has the id "mtdsg-2015-04".');
    expect(says).toContain('cerd.csv: an act names no source.');
    expect(says).toContain('npt.json: no act names the source "unoda".');
  });
});
