import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { wording as arabic } from '../../src/wording/languages/ar.ts';
import { wording as english } from '../../src/wording/languages/en.ts';
import { wording as spanish } from '../../src/wording/languages/es.ts';
import { wording as french } from '../../src/wording/languages/fr.ts';
import { wording as russian } from '../../src/wording/languages/ru.ts';
import { wording as chinese } from '../../src/wording/languages/zh.ts';

const { formats } = english;
const act = (participant: string, kind: string) => ({ participant, kind, on: civilDate('2001-10-02') });

describe('the plural forms of English', () => {
  it('are those of the rules for all languages', () => {
    const rules = new Intl.PluralRules('en');
    const wrong = [...Array.from({ length: 1001 }, (_, n) => n), 0.5, 1.5, 41.8, 1_000_000].filter(
      (n) => formats.plural(n, { one: 'one', other: 'other' }) !== rules.select(n),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the lists of English', () => {
  it('are those of British English', () => {
    const texts = ['a', 'b', 'c', 'd'];
    for (const length of [0, 1, 2, 3, 4]) {
      const some = texts.slice(0, length);
      expect(formats.list(some)).toBe(new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(some));
      expect(formats.listOr(some)).toBe(new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(some));
    }
  });
});

describe('the formats, in English', () => {
  it.each([
    ['a date', formats.date(civilDate('2002-01-18')), '18 January 2002'],
    ['dates', formats.dates([civilDate('2010-01-23'), civilDate('2015-01-23')]), '23 January 2010 and 23 January 2015'],
    ['a day that does not exist', formats.day({ year: 2005, month: 2, day: 31 }), '31 February 2005'],
    ['a day of every year', formats.dayOfYear({ month: 12, day: 31 }), '31 December'],
    ['a participant', formats.participant('NOR'), 'Norway'],
    ['a former State', formats.participant('DDR'), 'German Democratic Republic (former)'],
    ['an organisation', formats.participant('EUE'), 'European Union'],
    ['participants', formats.participants(['NOR', 'ROU', 'CUB']), 'Norway, Romania and Cuba'],
    ['a kind', formats.kind('definitive-signature'), 'definitive signature'],
    ['kinds', formats.kinds(['ratification', 'accession']), 'ratification and accession'],
    [
      'kinds of which one',
      formats.kindsOr(['ratification', 'accession', 'succession']),
      'ratification, accession or succession',
    ],
    ['an act', formats.act(act('ROU', 'ratification')), 'Romania: ratification, 2 October 2001'],
    [
      'an act of no participant',
      formats.act({ kind: 'correction', on: civilDate('2001-10-02') }),
      'Correction, 2 October 2001',
    ],
    [
      'acts',
      formats.acts([act('MAR', 'ratification'), act('NOR', 'ratification')]),
      'Morocco (ratification), Norway (ratification)',
    ],
    [
      'acts of which eight are named',
      formats.acts(Array.from({ length: 11 }, () => act('NOR', 'accession'))),
      `${'Norway (accession), '.repeat(7)}Norway (accession) and 3 more`,
    ],
    [
      'what brought a number about',
      formats.causes([act('IRL', 'amendment-acceptance'), act('JOR', 'party-no-longer')]),
      'acceptance of Ireland; Jordan ceased to be a Party',
    ],
    ['names in a row', formats.row(['Norway', 'Romania', 'Cuba']), 'Norway, Romania, Cuba'],
    ['no names', formats.row([]), ''],
    [
      'phrases that begin a sentence',
      formats.capital([
        { code: 'error.no-delay', values: {} },
        { code: 'error.another-year', values: {} },
      ]),
      'The date is that of the deposit itself, without any delay; the day and the month are right, the year is another',
    ],
    ['an article', formats.article('14(1)'), 'article 14(1)'],
    ['an article with a Roman number', formats.article('IX(3)'), 'article IX(3)'],
    ['an article of another treaty', formats.article('VCLT 68'), 'VCLT 68'],
    ['a treaty', formats.treaty('op-crc-sc'), 'OP-CRC-SC'],
    ['a number', formats.number(1234), '1,234'],
    ['a share', formats.share(55.2, 100, 'per cent'), '55.2 %'],
    ['a share in a unit', formats.share(1234, 5000, 'Gg CO2'), '24.68 % (1,234 Gg CO2)'],
    ['a part that has a name', formats.fraction(2, 3), 'two thirds'],
    ['a part that has none', formats.fraction(7, 8), '7/8'],
    ['a text', formats.text('of the emissions of 1990'), 'of the emissions of 1990'],
    ['a text in several languages', formats.text({ en: 'vessels', fr: 'navires' }), 'vessels'],
    ['a text in several languages, in one of them', french.formats.text({ en: 'vessels', fr: 'navires' }), 'navires'],
    [
      'a text that is not there in the language',
      russian.formats.text({ en: 'vessels', fr: 'navires' }),
      'vessels [en]',
    ],
    ['a text of which no language is told', russian.formats.text('vessels'), 'vessels'],
  ])('%s', (_, text, expected) => {
    expect(text).toBe(expected);
  });

  it.each([
    [{ months: 1 }, '1 month'],
    [{ months: 3 }, '3 months'],
    [{ years: 1 }, '1 year'],
    [{ years: 2 }, '2 years'],
    [{ days: 1 }, '1 day'],
    [{ days: 180 }, '180 days'],
    [{ years: 1, months: 6 }, '1 year and 6 months'],
    [{ months: 1, days: 15 }, '1 month and 15 days'],
    [{ years: 0, months: 3, days: 0 }, '3 months'],
    [{}, 'no time'],
    [{ years: 0, months: 0, days: 0 }, 'no time'],
  ])('the period %o', (period, expected) => {
    expect(formats.period(period)).toBe(expected);
  });

  it('what is awaited, under its article', () => {
    const of = (article: string, missing: number) =>
      ({ article, code: 'awaited.instruments', values: { required: 10, counted: 10 - missing, missing } }) as const;
    expect(formats.alternatives([[of('IX(3)', 1)], [of('VCLT 24', 2)]])).toBe(
      'Article IX(3): 10 instruments are required, 9 are deposited; 1 more is needed. Or: VCLT 24: 10 instruments are required, 8 are deposited; 2 more are needed.',
    );
  });
});

describe('an act of the Russian Federation', () => {
  // The Soviet Union ratified the Genocide Convention on 3 May 1954; its acts end with 24 December 1991.
  it.each([
    ['en', english, 'Union of Soviet Socialist Republics (former)', 'Russian Federation'],
    ['fr', french, 'Union des Républiques socialistes soviétiques (ancienne)', 'Fédération de Russie'],
    ['es', spanish, 'Unión de Repúblicas Socialistas Soviéticas (antigua)', 'Federación de Rusia'],
    ['ar', arabic, 'اتحاد الجمهوريات الاشتراكية السوفياتية (سابقاً)', 'الاتحاد الروسي'],
    ['zh', chinese, '前苏维埃社会主义共和国联盟', '俄罗斯联邦'],
    ['ru', russian, 'Союз Советских Социалистических Республик (бывший)', 'Российская Федерация'],
  ])(
    'is told in %s as one of the Soviet Union until 24 December 1991, and of a State of today by its name',
    (...row) => {
      const [, { formats: own }, soviet, today] = row;
      const on = (day: string) => ({ participant: 'RUS', kind: 'ratification', on: civilDate(day) });
      for (const day of ['1954-05-03', '1991-12-24']) {
        expect(own.act(on(day))).toContain(soviet);
        expect(own.acts([on(day)])).toContain(soviet);
        expect(own.causes([on(day)])).toContain(soviet);
      }
      expect(own.act(on('1991-12-25'))).toContain(today);
      expect(own.acts([on('1991-12-25')])).toContain(today);
      expect(own.participant('RUS')).toContain(today);
    },
  );
});
