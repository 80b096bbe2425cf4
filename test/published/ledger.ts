/** A published date, or what else was published, that this project does not reproduce, and who is right. */
export interface LedgerEntry {
  readonly treaty: string;
  readonly participant: string;
  readonly territory?: string;
  readonly published: string;
  readonly reason: string;
}

/**
 * The ledger of disagreements with published dates. A date is either reproduced or stands here with its reason; a test
 * refuses an entry that is no longer needed.
 */
export const ledger: readonly LedgerEntry[] = [
  {
    treaty: 'op-crc-sc',
    participant: 'GBR',
    territory: 'Jersey',
    published: '2014-04-29',
    reason:
      'The Protocol has no clause on territories, so no period follows from it: the United Kingdom itself stated that the extension applies from the day of receipt. The notification is recorded and moves no date.',
  },
  {
    treaty: 'op-crc-sc',
    participant: 'GBR',
    territory: 'Guernsey and Alderney',
    published: '2020-11-04',
    reason: 'As for Jersey: the day of receipt, by the United Kingdom’s own statement, and not a date of the Protocol.',
  },
  {
    treaty: 'op-crc-sc',
    participant: 'GBR',
    territory: 'Isle of Man',
    published: '2023-04-14',
    reason:
      'The day of receipt of the notification; the Protocol has no clause on territories from which a date follows.',
  },
  {
    treaty: 'op-crc-sc',
    participant: 'NLD',
    territory: 'Aruba',
    published: '2006-10-17',
    reason: 'The day of the notification; the Protocol has no clause on territories from which a date follows.',
  },
  {
    treaty: 'op-crc-sc',
    participant: 'NLD',
    territory: 'Curaçao',
    published: '2022-09-20',
    reason: 'The day of the notification; the Protocol has no clause on territories from which a date follows.',
  },
  {
    treaty: 'op-crc-sc',
    participant: 'NLD',
    territory: 'Bonaire, Sint Eustatius and Saba',
    published: '2010-10-10',
    reason:
      'The day on which the Netherlands Antilles ceased to exist and these islands became part of the Netherlands: a change in the State, without an act in the record.',
  },
  {
    treaty: 'crc',
    participant: 'BRB',
    published: '1990-10-08',
    reason:
      'The Dutch database has a day before the deposit, 9 October 1990. The month is wrong: the thirtieth day after is 8 November, as the Swiss compilation has it.',
  },
  {
    treaty: 'crc',
    participant: 'BDI',
    published: '1990-10-18',
    reason:
      'As for Barbados: a day before the deposit, 19 October 1990; the thirtieth day after is 18 November, not 18 October.',
  },
  {
    treaty: 'crc',
    participant: 'BIH',
    published: '1992-04-05',
    reason:
      'The thirtieth day after 6 March 1992: the Dutch database applies article 49(2) to a date of succession. A successor is bound from that date itself; the Swiss compilation has 6 March.',
  },
  {
    treaty: 'crc',
    participant: 'CZE',
    published: '1991-02-06',
    reason:
      'The date of Czechoslovakia, under its own code here. The Czech Republic came into being on 1 January 1993 and succeeded from that day.',
  },
  {
    treaty: 'crc',
    participant: 'HND',
    published: '1990-09-07',
    reason:
      'Deposited 10 August 1990, so 9 September. The dataset has the date of the Gambia, which deposited two days before: a neighbour’s line.',
  },
  {
    treaty: 'crc',
    participant: 'UGA',
    published: '1990-09-19',
    reason:
      'Deposited 17 August 1990, so 16 September. The dataset has the date of Guinea-Bissau, which deposited three days after: a neighbour’s line.',
  },
  {
    treaty: 'crc',
    participant: 'NIU',
    published: '182 parties on 1995-12-21',
    reason:
      'The depositary counts instruments deposited, and of these there were 183. The text of the resolution is older than its day: Niue had acceded on 20 December.',
  },
  {
    treaty: 'crc',
    participant: 'GMB',
    published: 'no party on 1990-09-21',
    reason:
      'The Portuguese list leaves out the Gambia, whose ratification of 8 August 1990 is in every table of the depositary that is at hand.',
  },
];
