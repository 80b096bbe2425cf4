import { readdirSync, readFileSync } from 'node:fs';
import { parse, type Token } from '@messageformat/parser';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { amendingSentences } from '../../src/wording/compiled/ar/amending-sentences.ts';
import { askedSentences } from '../../src/wording/compiled/ar/asked-sentences.ts';
import { furtherSentences } from '../../src/wording/compiled/ar/further-sentences.ts';
import { lifeSentences } from '../../src/wording/compiled/ar/life-sentences.ts';
import { wording } from '../../src/wording/languages/ar.ts';
import { wording as wordingForFiles } from '../../src/wording/languages/ar-files.ts';
import { ROOT } from '../docs/source-files.ts';
import { isolated } from '../support/isolated.ts';
import { omitWordsOfCommand } from './omit-words-of-command.ts';
import { omitWordsOfFile } from './omit-words-of-file.ts';
import { AS_THEY_STAND } from './plain-samples.ts';

const { formats } = wording;
const sentences = readSentences('ar');
const english = new Map(readSentences('en'));

/** Abbreviations and the name of the last column of a sheet, which are not translated and keep their place. */
const ABBREVIATIONS =
  /\b(?:UTF-(?:8|16|32)|ISO 3166-1|CSV|SQL|PostgreSQL|MariaDB|SQLite|DuckDB|XLSX|(?:ND)?JSON|PDF|ZIP|GZIP|IANA|HTTP|MCP|Atom|XKX?|SR)(?![A-Za-z])/g;

describe('in Arabic, what would change places with its neighbours is isolated', () => {
  it.each([
    ['a treaty', formats.treaty('op-crc-sc'), 'البروتوكول الاختياري بشأن بيع الأطفال'],
    ['a treaty that the catalogue does not have', formats.treaty('my-treaty'), isolated('MY-TREATY')],
    ['treaties', formats.treaties(['one', 'two']), `${isolated('ONE')} و${isolated('TWO')}`],
    ['an article', formats.article('14(1)'), `المادة ${isolated('14(1)')}`],
    ['an article with a Roman number', formats.article('IX(3)'), `المادة ${isolated('IX(3)')}`],
    [
      'an article of another treaty',
      formats.article('VCLT 68(1)'),
      `اتفاقية فيينا لقانون المعاهدات ${isolated('68(1)')}`,
    ],
    ['an article of a treaty that the catalogue does not have', formats.article('ETS 76'), isolated('ETS 76')],
    ['articles', formats.list(['14(1)', '15']), `${isolated('14(1)')} و15`],
    ['words of a definition in English', formats.text('vessels of the fleet'), isolated('vessels of the fleet')],
    ['a unit', formats.share(1234, 5000, 'Gg CO2'), `24.68 في المائة (1,234 ${isolated('Gg CO2')})`],
    ['an id', formats.plain('C.N.12'), isolated('C.N.12')],
    [
      'a citation before a sentence',
      formats.alternatives([[{ article: '9(2)', code: 'awaited.convening', values: {} }]]),
      `المادة ${isolated('9(2)')}: يجب أن يدعو الوديع إلى عقد المؤتمر.`,
    ],
  ])('%s', (_, text, expected) => {
    expect(text).toBe(expected);
  });

  it.each([
    [
      { code: 'remedy.write-date', values: {} },
      `يُرجى كتابة اليوم بالصيغة «${isolated('YYYY-MM-DD')}»، مثل «${isolated('2001-10-18')}».`,
    ],
    [
      { code: 'remedy.let-kind-be-used.succession', values: {} },
      `يُرجى كتابة «${isolated('"bySuccession": true')}»، أو حذف النوع من هنا.`,
    ],
    [
      { code: 'remedy.fill-cell', values: { column: 'amendment' } },
      `يُرجى كتابة معرّف، مثل «${isolated('article-43-2')}»، يكون واحداً في جميع خطوات التعديل الواحد.`,
    ],
    [{ code: 'remedy.add-source', values: {} }, 'يُرجى إضافته إلى «sources».'],
  ])('a sample in a sentence about a file, but no word alone: %j', (message, expected) => {
    expect(wordingForFiles.formats.message(message)).toBe(expected);
  });

  it('in a sentence', () => {
    const { code, values } = { code: 'remedy.leave-by-denunciation', values: { article: '14(1)' } };
    expect(formats.message({ code, values })).toBe(`ينسحب الطرف عن طريق النقض (المادة ${isolated('14(1)')}).`);
  });
});

describe('in Arabic, what keeps its place stands without marks', () => {
  it.each([
    ['a date, with both names of its month', formats.date(civilDate('2002-01-18')), '18 كانون الثاني/يناير 2002'],
    ['a day of every year', formats.dayOfYear({ month: 6, day: 30 }), '30 حزيران/يونيه'],
    [
      'dates',
      formats.dates([civilDate('2010-11-23'), civilDate('2015-12-01')]),
      '23 تشرين الثاني/نوفمبر 2010 و1 كانون الأول/ديسمبر 2015',
    ],
    ['a number, in digits of the Latin script', formats.number(1234), '1,234'],
    ['the number of an article without a paragraph', formats.article('14'), 'المادة 14'],
    ['participants', formats.participants(['NOR', 'ROU', 'CUB']), 'النرويج ورومانيا وكوبا'],
    ['kinds of which one', formats.kindsOr(['ratification', 'accession']), 'تصديق أو انضمام'],
    ['a part that has no name', formats.fraction(7, 8), '7/8'],
  ])('%s', (_, text, expected) => {
    expect(text).toBe(expected);
  });

  it('words of a definition in Arabic', () => {
    expect(formats.text({ en: 'vessels', ar: 'السفن' })).toBe('السفن');
  });
});

describe('in Arabic, a thing that is counted', () => {
  it.each([
    [{}, 'صفر من الأيام'],
    [{ months: 1 }, 'شهر واحد'],
    [{ months: 2 }, 'شهرين'],
    [{ months: 3 }, '3 أشهر'],
    [{ days: 10 }, '10 أيام'],
    [{ days: 90 }, '90 يوماً'],
    [{ days: 100 }, '100 يوم'],
    [{ days: 103 }, '103 أيام'],
    [{ years: 1, months: 6 }, 'سنة واحدة و6 أشهر'],
  ])('has the form of its number: %j', (period, expected) => {
    expect(formats.period(period)).toBe(expected);
  });

  const counted = sentences.flatMap(([code, sentence]) =>
    listCounted(parse(sentence, { strict: false })).map((keys) => ({ code, keys })),
  );

  it('has six forms in every sentence', () => {
    expect(counted.length).toBeGreaterThan(30);
    const six = ['few', 'many', 'one', 'other', 'two', 'zero'];
    expect(counted.filter(({ keys }) => six.some((key) => !keys.includes(key)))).toEqual([]);
  });

  it.each([
    [0, 'صفر من الصكوك'],
    [1, 'صك واحد'],
    [2, 'صكان'],
    [5, '5 صكوك'],
    [11, '11 صكاً'],
    [100, '100 صك'],
    [1234, '1,234 صكاً'],
  ])('instruments: %i', (number, expected) => {
    expect(formats.message({ code: 'condition.instruments', values: { number } })).toBe(expected);
  });
});

describe('the part of the Parties, in Arabic', () => {
  it.each([
    ['at-least', 2, 3, 'ثلثا الأطراف على الأقل'],
    ['more-than', 2, 3, 'أكثر من ثلثي الأطراف'],
    ['at-least', 3, 4, 'ثلاثة أرباع الأطراف على الأقل'],
    ['more-than', 1, 2, 'أكثر من نصف الأطراف'],
    ['at-least', 1, 3, 'ثلث الأطراف على الأقل'],
    ['at-least', 2, 4, '2/4 من الأطراف على الأقل'],
    ['more-than', 7, 8, 'أكثر من 7/8 من الأطراف'],
  ] as const)('%s %i/%i', (than, numerator, denominator, expected) => {
    expect(formats.message({ code: 'part.of-parties', values: { than, numerator, denominator } })).toBe(expected);
  });
});

describe('the sentences in Arabic', () => {
  it('have no mark of direction of their own, which the formats set', () => {
    expect(sentences.filter(([, sentence]) => /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(sentence))).toEqual(
      [],
    );
  });

  it('have nothing in Latin letters but the names of columns and fields, the words of a file or a command line and abbreviations, and count in no other digits', () => {
    const foreign = sentences.filter(([code, sentence]) => {
      const own = AS_THEY_STAND.reduce(
        (rest, words) => rest.replaceAll(`«${words}»`, ''),
        textOf(parse(sentence.replace(/<\/?b>/g, ''), { strict: false })),
      );
      const omit = /^(?:help|usage|page)\./.test(code) ? omitWordsOfCommand : omitWordsOfFile;
      const rest = [lifeSentences, amendingSentences, askedSentences, furtherSentences].some((table) => code in table)
        ? own
        : omit(own, english.get(code) ?? '').replace(ABBREVIATIONS, '');
      return /[A-Za-z\u0660-\u0669]/.test(rest);
    });
    expect(foreign).toEqual([]);
  });
});

/** Reads the sentences of a language, as they are written. */
function readSentences(language: string): readonly (readonly [string, string])[] {
  const folder = `${ROOT}src/wording/messages/${language}/`;
  return readdirSync(folder).flatMap((name) => {
    const read: Readonly<Record<string, string>> = JSON.parse(readFileSync(`${folder}${name}`, 'utf8'));
    return Object.entries(read);
  });
}

/** Lists the forms of each thing that stands beside its number in a sentence. */
function listCounted(tokens: readonly Token[]): readonly (readonly string[])[] {
  return tokens.flatMap((token) => {
    if (token.type !== 'plural' && token.type !== 'select') return [];
    const inside = token.cases.flatMap((each) => listCounted(each.tokens));
    const other = token.cases.find(({ key }) => key === 'other')?.tokens ?? [];
    const isCounted =
      token.type === 'plural' &&
      other.some(({ type }) => type === 'octothorpe') &&
      /\p{Script=Arabic}/u.test(textOf(other));
    return isCounted ? [token.cases.map(({ key }) => key), ...inside] : inside;
  });
}

/** The words of a sentence, of all its forms. */
function textOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'content') return token.value;
      return token.type === 'plural' || token.type === 'select'
        ? token.cases.map((each) => textOf(each.tokens)).join(' ')
        : '';
    })
    .join('');
}
