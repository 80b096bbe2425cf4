import { expect, it } from 'vitest';
import { setAmbiguityOfOne } from '../../src/cli/output/ambiguity-page.ts';
import { setAuditCounts } from '../../src/cli/output/audit/audit-summary.ts';
import { composeFinding } from '../../src/cli/output/audit/compose-finding.ts';
import { setCheckPage } from '../../src/cli/output/check-page.ts';
import { renderWithoutDates } from '../../src/cli/output/conformance/render-without-dates.ts';
import { setForecastPage } from '../../src/cli/output/forecast-page.ts';
import { setFound } from '../../src/cli/output/smallest-sets-page.ts';
import { setWhatIfPage } from '../../src/cli/output/what-if-page.ts';
import { beginAuditTally } from '../../src/conformance/audit-counts.ts';
import { civilDate } from '../../src/index.ts';
import { composeWhatIf, parseSupposedActs } from '../../src/simulation.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';
import { isolated } from '../support/isolated.ts';
import { openPageIn } from './open-page-in.ts';
import { words } from './words.ts';

const opCrcSc = treatyOfCatalogue('op-crc-sc');

it.each([
  [1, 'Достаточно документа любого государства из тех, которые еще могут стать участниками (всего: 183).'],
  [2, 'Достаточно документов любых 2 государств из тех, которые еще могут стать участниками (всего: 183).'],
  [21, 'Достаточно документов любых 21 государства из тех, которые еще могут стать участниками (всего: 183).'],
])('what is needed, in Russian: a number of States chooses the form of the noun (%i)', async (size, expected) => {
  const exchangeable = { fixed: [], free: size, only: true };
  const found = { kind: 'sets', size, atLeast: size, listed: size, candidates: 183, exchangeable } as const;
  const page = await openPageIn('ru', 120);
  const lines = setFound(page, { ...found, sets: [], more: false, leftOut: [], unknown: [] });
  expect(words(lines.join(' '))).toBe(expected);
});

it('what would be otherwise, in Russian and Chinese: the answers stand under each other behind labels of any width', async () => {
  const acts = parseSupposedActs(['ratification ROU 2001-10-18'], 'op-crc-sc');
  const supposed = acts.ok ? acts.value : [];
  const record = findRecord('op-crc-sc') ?? { acts: [] };
  const whatIf = composeWhatIf(opCrcSc, record, supposed, civilDate('2001-10-03'));
  const lives = [{ scenario: { name: '', isFile: false, acts: supposed }, whatIf }];
  const russian = setWhatIfPage(await openPageIn('ru', 100), lives, false);
  expect(russian).toContain('  до этого  Статья 14(1): Требуется 10 документов; сдано на хранение: 9; недостает: 1.');
  expect(russian).toContain('  тогда     в силе с 18 января 2002 года (статья 14(1)).');
  const chinese = setWhatIfPage(await openPageIn('zh', 100), lives, false);
  expect(chinese).toContain('  原为  第14(1)条：需要10份文书，已交存9份，尚缺1份。');
  expect(chinese).toContain('  则为  于2002年1月18日生效（第14(1)条）。');
});

it('a forecast, in French: the first day of a month, and no break before the colon', async () => {
  const forecast = { kind: 'already-in-force', since: civilDate('2004-12-01') } as const;
  const lines = setForecastPage(await openPageIn('fr'), opCrcSc, undefined, civilDate('2026-11-24'), forecast, []);
  expect(lines).toEqual([
    'OPSC, au 24 novembre 2026',
    '  En vigueur depuis le 1er décembre 2004\u00a0: il n’y a rien à prévoir.',
  ]);
});

it('unsettled dates, in Arabic: a day in digits keeps its direction, and a thing that is counted has its form', async () => {
  const [on, otherwise] = [civilDate('2005-02-28'), civilDate('2005-03-02')];
  const touched = [{ participant: 'BEN', on, otherwise, days: 2 }];
  const report = { treaty: 'op-crc-sc', dates: 179, monthEnds: touched, readings: [], open: 0 };
  expect(setAmbiguityOfOne(await openPageIn('ar'), 'OP-CRC-SC', report)).toContain(
    `  بنن: ${isolated('2005-02-28')}، وإلا ${isolated('2005-03-02')} (يومان)`,
  );
});

it('the check of a file, in Arabic: the name of the file keeps its direction', async () => {
  const report = {
    file: 'mine.csv',
    holds: 'register',
    summary: { code: 'page.check.some-register', values: {} },
    issues: [],
    refusals: [],
    remarks: [],
  } as const;
  expect(setCheckPage(await openPageIn('ar'), report, {})).toEqual([
    `${isolated('mine.csv')}: سجل.`,
    '',
    'لا يوجد ما يُبلَّغ عنه.',
  ]);
});

it.each([
  [1, 'на 1 день позже'],
  [-3, 'на 3 дня раньше'],
  [31, 'на 31 день позже'],
])('a stored date that differs, in Russian: by %i days', async (days, expected) => {
  const [on, published] = [civilDate('2004-01-30'), civilDate('2004-03-01')];
  const row = { line: 12, treaty: 'op-crc-sc', participant: 'ECU', kind: 'ratification', on, published } as const;
  const computed = civilDate('2004-02-29');
  const finding = { row, verdict: 'disagreed', computed, days, causes: ['overflow'] } as const;
  const page = await openPageIn('ru');
  expect(page.render(composeFinding(finding, undefined))).toBe(
    `Эквадор, ратификация (2004-01-30): записано 2004-03-01, вычислено 2004-02-29: ${expected}. День, которого в месяце нет, перенесен на следующий месяц.`,
  );
});

it('the columns of a table that were not read, in Chinese: between the commas of a list', async () => {
  const unread = [{ name: 'efective', nearest: 'effective' }, { name: 'remarks' }];
  const options = { register: 'mine.csv', ledger: [] };
  expect(setAuditCounts(await openPageIn('zh'), 'mine.csv', beginAuditTally().counts(1), unread, options)).toEqual([
    'mine.csv：1项条约的0行。',
    '未读取：“efective”（是否为“effective”？）、“remarks”。',
    '没有需要报告的问题。',
  ]);
});

it.each([
  ['fr', 'c’est une date postérieure au …'],
  ['zh', '晚于…'],
  ['ar', 'هو يوم لاحق لتاريخ …'],
] as const)('reasons that differ by their dates alone are one in %s too', async (language, expected) => {
  const message = { code: 'known.later-than', values: { on: civilDate('2005-03-01') } };
  expect(renderWithoutDates(await openPageIn(language), message)).toBe(expected);
});
