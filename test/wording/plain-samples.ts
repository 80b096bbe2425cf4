import { daysInMonth } from '../../src/calendar/civil-date.ts';
import { ACT_KINDS } from '../../src/treaty/act-kinds.ts';

/** Numbers for which languages have forms of their own: none, one, two, few, many, others; and one with a separator. */
export const NUMBERS = [0, 1, 2, 5, 11, 100, 1234];

/** A State, former States, an organisation and the Holy See. */
const PARTICIPANTS = ['NOR', 'DDR', 'SUN', 'EUE', 'VAT'];

/** Words in the Latin script that stand in every language as they are: samples, and the names of columns and fields. */
export const AS_THEY_STAND = [
  'OP-CRC-SC',
  'CRC',
  'Gg CO2',
  'C.N.12',
  'VCLT',
  'IX',
  'vessels of the fleet',
  'notified',
  'names',
  'counts',
  'final-clauses',
  'npm install',
  'npm',
  'PostgreSQL',
  'MariaDB',
  'Parquet',
  'SQLite',
  'DuckDB',
  'Atom',
  'postgresql://user@host/database',
];

/** Words of a definition: one text, and a text a language. */
const TEXTS = [
  'vessels of the fleet',
  { en: 'vessels', ar: 'السفن', es: 'los buques', fr: 'les navires', ru: 'суда', zh: '船舶' },
];

/** Every month, on its last day, also of February in a leap year; the first and the last day of the calendar. */
const DAYS = [
  ...Array.from({ length: 12 }, (_, index) => lastDay(2005, index + 1)),
  lastDay(2004, 2),
  '1800-01-01',
  '9999-12-31',
];

const PERIODS = [
  { months: 3 },
  ...NUMBERS.slice(1, -1).flatMap((n) => [{ years: n }, { months: n }, { days: n }]),
  { years: 1, months: 6 },
  { years: 2, months: 5, days: 11 },
  {},
];

/** What brings a number about beside the acts of a record. */
const CAUSES = ['party-from', 'party-no-longer'];

/** Samples of a type that has a name; nothing for another. */
export function sampleNamed(type: string | undefined, formats: ReadonlySet<string>): readonly unknown[] | undefined {
  switch (type) {
    case 'CivilDate':
      return DAYS;
    case 'Period':
      return PERIODS;
    case 'Text':
      return TEXTS;
    case 'ActReference':
      return sampleActs(formats);
    case 'DayOfMonth':
      return [
        { year: 2005, month: 2, day: 31 },
        { year: 2000, month: 12, day: 1 },
      ];
    default:
      return undefined;
  }
}

/** Samples of a number, by its name where that is a part of a date. */
export function sampleNumber(name: string, formats: ReadonlySet<string>): readonly number[] {
  if (name === 'month') return Array.from({ length: 12 }, (_, index) => index + 1);
  if (name === 'day') return [1, 31, 29];
  // The whole of which something is a part is never nothing; only what is not counted in words has decimals.
  if (formats.has('further')) return NUMBERS.filter((n) => n > 0);
  return formats.has('plural') ? NUMBERS : [...NUMBERS, 41.8];
}

/** Samples of a text, which is what its format makes of it. */
export function sampleText(formats: ReadonlySet<string>): readonly string[] {
  if (formats.has('participant') || formats.has('participants')) return PARTICIPANTS;
  if (formats.has('kind') || formats.has('kinds') || formats.has('kindsOr')) return ACT_KINDS;
  if (formats.has('treaty') || formats.has('treaties')) return ['crc', 'op-crc-sc'];
  if (formats.has('article')) return ['14(1)', 'IX(3)', 'VCLT 68'];
  if (formats.has('further')) return ['Gg CO2', 'per cent'];
  return ['C.N.12'];
}

/** Acts of every kind, of everybody; one under the name of a State that another continues, and one of no participant. */
function sampleActs(formats: ReadonlySet<string>): readonly unknown[] {
  const kinds = formats.has('causes') ? [...ACT_KINDS, ...CAUSES] : ACT_KINDS;
  return [
    ...kinds.map((kind, index) => ({
      participant: PARTICIPANTS[index % PARTICIPANTS.length],
      kind,
      on: DAYS[index % DAYS.length],
    })),
    { participant: 'RUS', recordedAs: 'SUN', kind: 'ratification', on: '1990-06-13' },
    { kind: 'amendment-adoption', on: '1995-12-12' },
  ];
}

function lastDay(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${daysInMonth(year, month)}`;
}
