/** A published date that this project does not reproduce, and who is right. */
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
];
