import { describe, expect, it } from 'vitest';
import { setAmendmentPage, setAmendmentsPage } from '../../src/cli/output/amendment-page.ts';
import { setBoundPage } from '../../src/cli/output/bound-page.ts';
import { setParticipantDatePage, setSupposedDatePage } from '../../src/cli/output/date-page.ts';
import { describeEntry } from '../../src/cli/output/describe-entry.ts';
import { setNextPage } from '../../src/cli/output/next-page.ts';
import { openTerritories } from '../../src/cli/output/open-territories.ts';
import { setReportsOfOne } from '../../src/cli/output/reports-page.ts';
import { setShowPage } from '../../src/cli/output/show-page.ts';
import { setStatusPage } from '../../src/cli/output/status-page.ts';
import {
  civilDate,
  composeChronology,
  composeLife,
  composeNext,
  determineIfDeposited,
  determineParticipantDate,
  determineReports,
  determineTextBetween,
  type Register,
} from '../../src/index.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';
import { isolated } from '../support/isolated.ts';
import { openPageIn } from './open-page-in.ts';

const opCrcSc = treatyOfCatalogue('op-crc-sc');
const crc = treatyOfCatalogue('crc');
const recordOf = (id: string): Register => findRecord(id) ?? { treaty: id, sources: [], acts: [] };
const on = civilDate('2026-11-24');

function linesOf(lines: readonly string[]): readonly string[] {
  return lines.join('\n').split('\n');
}

describe('the status of a treaty', () => {
  it('in Russian, orders States by its alphabet and chooses the noun by the number of Parties', async () => {
    const tenth = civilDate('2002-01-18');
    const life = composeLife(opCrcSc, recordOf('op-crc-sc'), tenth);
    const beside = { reports: {}, territories: await openTerritories(life, tenth, 'ru') };
    const lines = linesOf(setStatusPage(await openPageIn('ru', 100), life, recordOf('op-crc-sc'), tenth, beside));
    expect(lines).toContain('Договор: в силе с 18 января 2002 года (статья 14(1)).');
    expect(lines.find((line) => line.includes('Подписание'))).toMatch(
      /^Участник +Подписание +Документ +В силе +Статус$/,
    );
    const names = lines.flatMap((line) => /^(\S+) +\d{4}-\d\d-\d\d/.exec(line)?.[1] ?? []);
    expect(names.slice(0, 4)).toEqual(['Австралия', 'Австрия', 'Азербайджан', 'Андорра']);
  });

  it('in Arabic, isolates each cell, so that a date keeps its order behind a name', async () => {
    const life = composeLife(opCrcSc, recordOf('op-crc-sc'), on);
    const beside = { reports: {}, territories: await openTerritories(life, on, 'ar') };
    const lines = linesOf(setStatusPage(await openPageIn('ar', 100), life, recordOf('op-crc-sc'), on, beside));
    const row = lines.find((line) => line.startsWith(isolated('النرويج')));
    expect(row?.split(/ {2,}/)).toEqual(
      ['النرويج', '2000-06-13', '2001-10-02', '2002-01-18', 'طرف'].map((cell) => isolated(cell)),
    );
  });

  it('in Chinese, says what is overdue and whose report is next without a blank between sentences', async () => {
    const life = composeLife(opCrcSc, recordOf('op-crc-sc'), on);
    const reports = { overdue: 3, next: { participant: 'NOR', on, article: '12(1)' } };
    const beside = { reports, territories: await openTerritories(life, on, 'zh') };
    const lines = setStatusPage(await openPageIn('zh', 100), life, recordOf('op-crc-sc'), on, beside);
    expect(lines).toContain('报告。逾期3份。下次：挪威，2026年11月24日（第12(1)条）。见“treaty reports”。');
  });
});

describe('the date of a State', () => {
  it('in Arabic, keeps the article in the margin in its place', async () => {
    const life = composeLife(opCrcSc, recordOf('op-crc-sc'), on);
    const answer = determineParticipantDate(life, 'BEN');
    const lines = setParticipantDatePage(await openPageIn('ar', 120), life, 'BEN', answer);
    expect(lines.slice(0, 3)).toEqual([
      `بنن: بدء النفاذ في 28 شباط/فبراير 2005 (المادة ${isolated('14(2)')}). لا يوجد هذا اليوم في الشهر، فيُعتد بيوم آخر.`,
      '',
      `  ${isolated('13(2)')}  بنن: تصديق، 31 كانون الثاني/يناير 2005.`,
    ]);
  });

  it('in French, supposes a deposit on a first day of the month', async () => {
    const deposited = civilDate('2026-12-01');
    const answer = determineIfDeposited(opCrcSc, recordOf('op-crc-sc'), 'IRL', deposited, on);
    const [headline] = setSupposedDatePage(await openPageIn('fr', 120), 'IRL', deposited, answer);
    expect(headline).toBe(
      'Irlande, en cas de dépôt le 1er décembre 2026\u00a0: en vigueur le 1er janvier 2027 (article 14(2)).',
    );
  });
});

describe('the chronology', () => {
  it.each([
    ['ar', `التعديل ${isolated('article-43-2')} مُلزم للطرف الذي قبله لاحقاً: غانا`],
    ['es', 'La enmienda article-43-2 obliga a este Estado, que la acepta más tarde: Ghana'],
    ['fr', 'L’amendement article-43-2 lie cet État, qui l’accepte plus tard\u00a0: Ghana'],
    ['ru', 'Поправка article-43-2 обязательна (позднее принятие): Гана'],
    ['zh', '修正案article-43-2对加纳有约束力，因其后来接受'],
  ] as const)(
    'in %s, says of an amendment whom it binds later, with the name in its plain form',
    async (language, says) => {
      const entries = composeChronology(composeLife(crc, recordOf('crc'), on));
      const later = entries.find((entry) => entry.kind === 'amendment-binds' && entry.participant === 'GHA');
      const page = await openPageIn(language);
      expect(later === undefined ? undefined : describeEntry(page, later)).toBe(says);
    },
  );
});

it('what is next, in Spanish: what is awaited behind its article', async () => {
  const asOf = civilDate('2001-10-03');
  const next = composeNext(composeLife(opCrcSc, recordOf('op-crc-sc'), asOf), asOf, {});
  expect(setNextPage(await openPageIn('es'), opCrcSc, asOf, next)).toEqual([
    'OPSC  Qué se espera al 3 de octubre de 2001 y qué vendrá después.',
    '',
    'Se espera',
    'Entrada en vigor:',
    '  Artículo 14(1): Se requieren 10 instrumentos; se han depositado 9; falta 1.',
    '',
    'Si no se deposita nada más',
    'Del registro no resulta ninguna fecha.',
  ]);
});

describe('an amendment', () => {
  const life = composeLife(crc, recordOf('crc'), on);

  it('in Chinese, stands in a table whose columns count two for a character', async () => {
    expect(linesOf(setAmendmentsPage(await openPageIn('zh'), life, on))).toEqual([
      '编号          内容                       阶段    生效',
      'article-43-2  儿童权利公约第43(2)条修正  已生效  2002-11-18',
      '',
      '截至当日的条约修正案中，此处仅有：article-43-2。不知是否有其他修正案有效。',
    ]);
  });

  it('in Russian, names its stage and counts what has no noun to inflect', async () => {
    const [amendment] = life.amendments;
    const lines = amendment === undefined ? [] : setAmendmentPage(await openPageIn('ru'), life, amendment, on);
    expect(lines.slice(1, 3)).toEqual([
      'КПР, статус на 24 ноября 2026 года: в силе.',
      'Представлена 17 апреля 1995 года; документов о принятии: 142.',
    ]);
  });

  it('in Arabic, binds two States between them', async () => {
    const answer = determineTextBetween(life, 'IRL', 'FJI', on);
    const [headline] = setBoundPage(await openPageIn('ar', 120), crc, ['IRL', 'FJI'], on, answer);
    expect(headline).toBe(
      `أيرلندا وفيجي، 24 تشرين الثاني/نوفمبر 2026: اتفاقية حقوق الطفل بصيغتها المعدلة (${isolated('article-43-2')}) (المادة ${isolated('50(3)')}).`,
    );
  });
});

it.each([
  // Nothing is overdue before the last day that a reading makes due: 20 January 2004.
  [civilDate('2004-01-21'), 'مضى عليه: يوم واحد'],
  [civilDate('2004-01-22'), 'مضى عليه: يومان'],
  [civilDate('2004-01-30'), 'مضى عليه: 10 أيام'],
  [civilDate('2004-01-31'), 'مضى عليه: 11 يوماً'],
])('a report, in Arabic: the days that have passed have their form (%s)', async (asOf, standing) => {
  const life = composeLife(opCrcSc, recordOf('op-crc-sc'), asOf);
  const reports = determineReports(life, 'VNM', asOf, {});
  const lines = linesOf(setReportsOfOne(await openPageIn('ar', 100), life, 'VNM', reports, asOf));
  expect(lines.find((line) => line.startsWith(isolated('الأولي')))).toMatch(new RegExp(`${isolated(standing)}$`));
});

it('a treaty, in French: its title, and its clauses behind their articles', async () => {
  const lines = linesOf(setShowPage(await openPageIn('fr', 100), opCrcSc, []));
  expect(lines[0]).toBe(
    'OPSC  Protocole facultatif à la Convention relative aux droits de l’enfant, concernant la vente',
  );
  expect(lines).toContain('Les clauses sont tirées du texte.');
  expect(lines).toContain('Qui peut devenir partie  article 13(1)');
});
