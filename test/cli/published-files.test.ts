import { describe, expect, it } from 'vitest';
import { isCatalogueId } from '../../src/catalogue.ts';
import { itBeside, listTextsBeside } from '../support/beside.ts';
import { runTreaty } from './run-treaty.ts';

/** A day as the files of the United Nations write it. */
const UN_DAY = /\d{1,2}\s+[A-Z][a-z]{2}\s+\d{4}/g;
/** Three days in words stand in the head of a page, none in its table. */
const ISO_DAY = /\d{4}-\d{2}-\d{2}/g;

/** A file as somebody publishes it, and what was counted in it by hand or by its days alone. */
interface PublishedFile {
  readonly file: string;
  readonly form: string;
  /** How many acts it has. */
  readonly acts: number | ((text: string) => number);
  /** The treaty of the catalogue whose acts they are; left out where it has none. */
  readonly treaty?: string;
  /** Its Parties on 3 February 2026, as the page prints them or its rows count them. */
  readonly parties?: number;
}

const daysOf = (text: string, day: RegExp): number => text.match(day)?.length ?? 0;
const unDays = (text: string): number => daysOf(text, UN_DAY);

const FILES: readonly PublishedFile[] = [
  // Seventeen days in it are those of notifications that there is no provisional application.
  { file: 'untc-csv/21-6-a.csv', form: 'status table of the United Nations', acts: (text) => unDays(text) - 17 },
  // By its acts alone: 50 ratifications are required, and the file has fewer.
  { file: 'untc-csv/26-8.csv', form: 'status table of the United Nations', acts: unDays, treaty: 'att', parties: 0 },
  {
    file: 'untc-csv/27-7-a.csv',
    form: 'status table of the United Nations',
    acts: unDays,
    treaty: 'kyoto',
    parties: 193,
  },
  { file: 'untc-csv/3-2-1.csv', form: 'status table of the United Nations', acts: unDays },
  {
    file: 'untc-csv/4-11-a.csv',
    form: 'status table of the United Nations',
    acts: unDays,
    treaty: 'crc-art43-2-amendment',
    parties: 143,
  },
  {
    file: 'untc-csv/4-11-c.csv',
    form: 'status table of the United Nations',
    acts: unDays,
    treaty: 'op-crc-sc',
    parties: 169,
  },
  { file: 'untc-csv/9-1.csv', form: 'status table of the United Nations', acts: unDays },
  // Ten years of emissions stand beside the days; each day of effect is one more than the acts.
  {
    file: 'openclimatedata/paris-agreement-entry-into-force.csv',
    form: 'table of openclimatedata',
    acts: (text) =>
      text
        .split('\n')
        .slice(1)
        .flatMap((row) => row.split(',').slice(2, 4))
        .filter((cell) => cell !== '').length,
    treaty: 'paris',
    parties: 195,
  },
  {
    file: 'openclimatedata/doha-amendment.csv',
    form: 'table of openclimatedata',
    acts: (text) => daysOf(text, ISO_DAY),
    treaty: 'doha-amendment',
    parties: 147,
  },
  {
    file: 'openclimatedata/kigali-amendment.csv',
    form: 'table of openclimatedata',
    acts: (text) => daysOf(text, ISO_DAY),
    treaty: 'kigali-amendment-ozone',
    parties: 154,
  },
  // The pages print 112 Parties to the CCM, of which one had deposited and was not bound yet, and 178 and 74; the CTBT, with 178, is not in force.
  { file: 'untc-html/ccm.html', form: 'status table of the United Nations', acts: 222, treaty: 'ccm', parties: 111 },
  {
    file: 'untc-html/crc_op_sc.html',
    form: 'status table of the United Nations',
    acts: 300,
    treaty: 'op-crc-sc',
    parties: 178,
  },
  {
    file: 'untc-html/ctbt.html',
    form: 'status table of the United Nations',
    acts: 187 + 178,
    treaty: 'ctbt',
    parties: 0,
  },
  {
    file: 'untc-html/tpnw.html',
    form: 'status table of the United Nations',
    acts: 95 + 74,
    treaty: 'tpnw',
    parties: 74,
  },
  { file: 'icrc/365.json', form: 'document of the database of the ICRC', acts: 2 },
  { file: 'wipo-html/beijing.html', form: 'page of WIPO Lex', acts: 122, treaty: 'wipo-beijing', parties: 48 },
  {
    file: 'wipo/membership-to-copyright-treaties.csv',
    form: 'table of memberships of WIPO',
    // The days of signature and of instruments, but for those of three organisations that have no code.
    acts: (text) =>
      text
        .split('\n')
        .slice(1)
        .flatMap((row) => [...row.matchAll(/(?:^|,)(?:"[^"]*"|[^,]*)/g)].slice(2, 5))
        .filter(([cell]) => /\d{4}-\d{2}-\d{2}/.test(cell)).length - 3,
    treaty: 'wipo-beijing',
    parties: 48,
  },
];

/** The text of a file; none where it is not beside the project. */
const textsOf = (file: string) => {
  const [folder = '', name = ''] = file.split('/');
  return listTextsBeside(`formats/${folder}`, name);
};

describe('a file as others publish it, without a flag', () => {
  it('is named once, with a treaty whose clauses are at hand or with none', () => {
    const names = FILES.map(({ file }) => file);
    expect(names).toEqual([...new Set(names)]);
    expect(FILES.flatMap(({ treaty = [] }) => treaty).filter((treaty) => !isCatalogueId(treaty))).toEqual([]);
  });

  for (const { file, form, acts } of FILES) {
    itBeside(`is converted whole: ${file}`, textsOf(file), async (texts) => {
      for (const { text } of texts) {
        const { exit, stdout, stderr } = await runTreaty(['convert', '-'], { stdin: text });
        expect(exit).toBe(0);
        expect(stderr).toContain(form);
        expect(stdout.trimEnd().split('\n').length - 1).toBe(typeof acts === 'number' ? acts : acts(text));
      }
    });
  }

  for (const { file, treaty = '', parties } of FILES.filter((each) => each.treaty !== undefined)) {
    itBeside(`has the Parties that it prints, and its dates compared: ${file}`, textsOf(file), async (texts) => {
      for (const { text } of texts) {
        const onThatDay = ['--as-of', '2026-02-03', '--json'];
        const status = await runTreaty(['status', treaty, '--register', '-', ...onThatDay], { stdin: text });
        expect([status.exit, JSON.parse(status.stdout).counts.parties]).toEqual([0, parties]);
        const audit = await runTreaty(['audit', treaty, '--register', '-', '--json'], { stdin: text });
        expect([audit.exit === 2, JSON.parse(audit.stdout).counts.rows > 0]).toEqual([false, true]);
      }
    });
  }
});
