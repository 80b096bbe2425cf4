import type { CivilDate } from '../calendar/civil-date.ts';
import { civilDate } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';

/** A published date that is not the computed one, or that cannot be computed, and why. */
export interface LedgerEntry {
  readonly treaty: string;
  /** Left out for the date of the treaty itself. */
  readonly participant?: ParticipantCode;
  readonly published?: CivilDate;
  readonly reason: string;
  readonly source: string;
}

const OZONE = 'Ozone Secretariat, status of ratification, April 2021';
const ECOLEX = 'ECOLEX, as the dataset manyenviron has it, about 2019';
const GGO = 'The dataset manytreaties, 2025';

type Row = readonly [
  treaty: string,
  participant: ParticipantCode | undefined,
  published: string,
  reason: string,
  source: string,
];

const SUCCESSION =
  'A succession notified to the depositary of the ozone treaties: the Secretariat adds the ninety days of an accession. A successor is bound from its date of succession, which the table does not give.';
const TWO_DAYS =
  'Two days early, for which no way to reckon is known; other rows of the dataset count the ninety days right.';

const TERRITORY =
  'The table gives the day from which the Protocol applies to the territory, and not that on which the State notified it: there is nothing to reckon from.';
const VERDRAGENBANK = 'Verdragenbank, treaty 009290';

const ROWS: readonly Row[] = [
  ['op-crc-sc', 'ABW', '2006-10-17', TERRITORY, VERDRAGENBANK],
  ['op-crc-sc', 'BES', '2010-10-10', TERRITORY, VERDRAGENBANK],
  ['op-crc-sc', 'CUW', '2022-09-20', TERRITORY, VERDRAGENBANK],
  ['op-crc-sc', 'IMN', '2023-04-14', TERRITORY, VERDRAGENBANK],
  [
    'wipo-wct',
    'CHE',
    '2008-07-01',
    'Three months after 31 March are 30 June. WIPO records the last day of the month everywhere else (Malaysia, Marrakesh Treaty, 31 March 2022, in force 30 June 2022); no clause explains the first of July.',
    'WIPO, contracting parties of the WCT, March 2026',
  ],
  ['montreal-protocol', 'BIH', '1993-11-30', SUCCESSION, OZONE],
  ['montreal-protocol', 'CZE', '1993-04-01', SUCCESSION, OZONE],
  ['montreal-protocol', 'HRV', '1992-12-20', SUCCESSION, OZONE],
  ['montreal-protocol', 'MKD', '1994-06-08', SUCCESSION, OZONE],
  ['montreal-protocol', 'MNE', '2007-01-21', SUCCESSION, OZONE],
  ['montreal-protocol', 'SRB', '2001-06-10', SUCCESSION, OZONE],
  ['montreal-protocol', 'SVK', '1993-08-26', SUCCESSION, OZONE],
  ['montreal-protocol', 'SVN', '1992-10-04', SUCCESSION, OZONE],
  [
    'icrw-whaling',
    undefined,
    '1948-11-10',
    'The table leaves out the signature of the Netherlands of 2 December 1946, so that its instrument of 10 November 1948 reads as an adherence, which does not count. With the signature, as the record of the catalogue has it, the date is 10 November 1948.',
    'ECOLEX, table of the whaling convention, about 2019; Convention, article X(4)',
  ],
  ['cartagena', 'GMB', '2004-07-09', 'One month instead of ninety days.', ECOLEX],
  [
    'cartagena',
    'GTM',
    '2005-02-05',
    'Ten days late: 26 January 2005 is the ninetieth day. A slip of the dataset.',
    ECOLEX,
  ],
  [
    'cartagena',
    'IRN',
    '2004-02-04',
    'Fourteen days early: 18 February 2004 is the ninetieth day. A slip of the dataset.',
    ECOLEX,
  ],
  [
    'cartagena',
    'SYC',
    '2004-11-08',
    '11 August 2004 written as 8 November: day and month changed places, in another order of date.',
    ECOLEX,
  ],
  [
    'cedaw',
    'BGR',
    '1982-02-11',
    'Three days after the deposit; 10 March 1982 is the thirtieth. A slip of the dataset.',
    GGO,
  ],
  ['cedaw', 'LBN', '1997-05-21', 'The dates of Lebanon and Mozambique changed places.', GGO],
  ['cedaw', 'MOZ', '1997-05-16', 'The dates of Lebanon and Mozambique changed places.', GGO],
  [
    'coe-126-ecpt',
    'MNE',
    '2006-06-06',
    'Montenegro is bound by succession since its independence, not by the instrument of Serbia and Montenegro of 2004 that the row gives it.',
    'Council of Europe, Committee of Ministers, 14 June 2006 (general knowledge)',
  ],
  ['crc', 'HND', '1990-09-07', 'Two days early: 9 September 1990 is the thirtieth day. A slip of the dataset.', GGO],
  ['crc', 'UGA', '1990-09-19', 'Three days late: 16 September 1990 is the thirtieth day. A slip of the dataset.', GGO],
  [
    'fish-stocks',
    'THA',
    '2017-05-22',
    'Six days early: 28 May 2017 is the thirtieth day. A slip of the dataset.',
    ECOLEX,
  ],
  ['kyoto', 'ARE', '2005-04-24', TWO_DAYS, ECOLEX],
  ['kyoto', 'DMA', '2005-04-23', TWO_DAYS, ECOLEX],
  ['kyoto', 'EGY', '2005-04-10', TWO_DAYS, ECOLEX],
  ['kyoto', 'MCO', '2006-05-26', TWO_DAYS, ECOLEX],
  ['unclos', 'CAN', '2003-12-27', '7 December 2003 is the thirtieth day; the 27th is a slip of the dataset.', ECOLEX],
  ['unclos', 'DNK', '2004-04-14', 'Before the deposit itself, of 16 November 2004. A slip of the dataset.', ECOLEX],
];

const ENTRIES: readonly LedgerEntry[] = ROWS.map(([treaty, participant, published, reason, source]) => ({
  treaty,
  ...(participant === undefined ? {} : { participant }),
  published: civilDate(published),
  reason,
  source,
}));

const BY_KEY: ReadonlyMap<string, LedgerEntry> = new Map(
  ENTRIES.map((entry) => [keyOf(entry.treaty, entry.participant, entry.published), entry]),
);

/**
 * Finds what is known of a published date that is not the computed one.
 *
 * @param participant `undefined` for the date of the treaty itself
 * @example findInLedger('wipo-wct', 'CHE', civilDate('2008-07-01'))?.treaty // 'wipo-wct'
 */
export function findInLedger(
  treaty: string,
  participant: ParticipantCode | undefined,
  published: CivilDate | undefined,
): LedgerEntry | undefined {
  return BY_KEY.get(keyOf(treaty, participant, published));
}

function keyOf(treaty: string, participant: string | undefined, published: string | undefined): string {
  return `${treaty} ${participant ?? ''} ${published ?? ''}`;
}
