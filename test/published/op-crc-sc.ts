import type { PublishedEntryIntoForce, PublishedExtension } from './published-entry-into-force.ts';

type PublishedSourceId = (typeof publishedSources)[number]['id'];

/** Where the dates were read, all on 2026-11-24. */
export const publishedSources = [
  {
    id: 'verdragenbank',
    title: 'Verdragenbank, treaty database of the Netherlands, treaty 009290',
    recordAsOf: '2025-12-04',
  },
  {
    id: 'un-statement-2018-09',
    title: 'United Nations, Statement of Treaties and International Agreements, September 2018, ST/LEG/SER.A/859',
    recordAsOf: '2018-09',
  },
  {
    id: 'untc-2026-02-03',
    title: 'United Nations Treaty Collection, IV-11-c, status table and end notes',
    recordAsOf: '2026-02-03',
  },
] as const;

/** The entry into force of OP-CRC-SC itself, in the words of the table "in accordance with article 14(1)". */
export const publishedTreatyEntryIntoForce = { entersIntoForceOn: '2002-01-18', source: 'untc-2026-02-03' } as const;

/**
 * The dates of entry into force of OP-CRC-SC for each State, as far as a source publishes one. The depositary's own table
 * has no such column, and what is at hand of the Dutch one ends, but for the Netherlands itself, within the letter D.
 */
export const publishedEntriesIntoForce: readonly PublishedEntryIntoForce<PublishedSourceId>[] = [
  { participant: 'AFG', depositedOn: '2002-09-19', entersIntoForceOn: '2002-10-19', source: 'verdragenbank' },
  { participant: 'AGO', depositedOn: '2005-03-24', entersIntoForceOn: '2005-04-24', source: 'verdragenbank' },
  { participant: 'ALB', depositedOn: '2008-02-05', entersIntoForceOn: '2008-03-05', source: 'verdragenbank' },
  { participant: 'AND', depositedOn: '2001-04-30', entersIntoForceOn: '2002-01-18', source: 'verdragenbank' },
  { participant: 'ARG', depositedOn: '2003-09-25', entersIntoForceOn: '2003-10-25', source: 'verdragenbank' },
  { participant: 'ARM', depositedOn: '2005-06-30', entersIntoForceOn: '2005-07-30', source: 'verdragenbank' },
  { participant: 'ATG', depositedOn: '2002-04-30', entersIntoForceOn: '2002-05-30', source: 'verdragenbank' },
  { participant: 'AUS', depositedOn: '2007-01-08', entersIntoForceOn: '2007-02-08', source: 'verdragenbank' },
  { participant: 'AUT', depositedOn: '2004-05-06', entersIntoForceOn: '2004-06-06', source: 'verdragenbank' },
  { participant: 'AZE', depositedOn: '2002-07-03', entersIntoForceOn: '2002-08-03', source: 'verdragenbank' },
  { participant: 'BDI', depositedOn: '2007-11-06', entersIntoForceOn: '2007-12-06', source: 'verdragenbank' },
  { participant: 'BEL', depositedOn: '2006-03-17', entersIntoForceOn: '2006-04-17', source: 'verdragenbank' },
  { participant: 'BEN', depositedOn: '2005-01-31', entersIntoForceOn: '2005-02-28', source: 'verdragenbank' },
  { participant: 'BFA', depositedOn: '2006-03-31', entersIntoForceOn: '2006-04-30', source: 'verdragenbank' },
  { participant: 'BGD', depositedOn: '2000-09-06', entersIntoForceOn: '2002-01-18', source: 'verdragenbank' },
  { participant: 'BGR', depositedOn: '2002-02-12', entersIntoForceOn: '2002-03-12', source: 'verdragenbank' },
  { participant: 'BHR', depositedOn: '2004-09-21', entersIntoForceOn: '2004-10-21', source: 'verdragenbank' },
  { participant: 'BHS', depositedOn: '2015-09-28', entersIntoForceOn: '2015-10-28', source: 'verdragenbank' },
  { participant: 'BIH', depositedOn: '2002-09-04', entersIntoForceOn: '2002-10-04', source: 'verdragenbank' },
  { participant: 'BLR', depositedOn: '2002-01-23', entersIntoForceOn: '2002-02-23', source: 'verdragenbank' },
  { participant: 'BLZ', depositedOn: '2003-12-01', entersIntoForceOn: '2004-01-01', source: 'verdragenbank' },
  { participant: 'BOL', depositedOn: '2003-06-03', entersIntoForceOn: '2003-07-03', source: 'verdragenbank' },
  { participant: 'BRA', depositedOn: '2004-01-27', entersIntoForceOn: '2004-02-27', source: 'verdragenbank' },
  { participant: 'BRN', depositedOn: '2006-11-21', entersIntoForceOn: '2006-12-21', source: 'verdragenbank' },
  { participant: 'BTN', depositedOn: '2009-10-26', entersIntoForceOn: '2009-11-26', source: 'verdragenbank' },
  { participant: 'BWA', depositedOn: '2003-09-24', entersIntoForceOn: '2003-10-24', source: 'verdragenbank' },
  { participant: 'CAF', depositedOn: '2012-10-24', entersIntoForceOn: '2012-11-24', source: 'verdragenbank' },
  { participant: 'CAN', depositedOn: '2005-09-14', entersIntoForceOn: '2005-10-14', source: 'verdragenbank' },
  { participant: 'CHL', depositedOn: '2003-02-06', entersIntoForceOn: '2003-03-06', source: 'verdragenbank' },
  { participant: 'CHN', depositedOn: '2002-12-03', entersIntoForceOn: '2003-01-03', source: 'verdragenbank' },
  { participant: 'COD', depositedOn: '2001-11-11', entersIntoForceOn: '2002-01-18', source: 'verdragenbank' },
  { participant: 'COG', depositedOn: '2009-10-27', entersIntoForceOn: '2009-11-27', source: 'verdragenbank' },
  { participant: 'COL', depositedOn: '2003-11-11', entersIntoForceOn: '2003-12-11', source: 'verdragenbank' },
  { participant: 'COM', depositedOn: '2007-02-23', entersIntoForceOn: '2007-03-23', source: 'verdragenbank' },
  { participant: 'CRI', depositedOn: '2002-04-09', entersIntoForceOn: '2002-05-09', source: 'verdragenbank' },
  { participant: 'CUB', depositedOn: '2001-09-25', entersIntoForceOn: '2002-01-18', source: 'verdragenbank' },
  { participant: 'CYP', depositedOn: '2006-04-06', entersIntoForceOn: '2006-05-06', source: 'verdragenbank' },
  { participant: 'DJI', depositedOn: '2011-04-27', entersIntoForceOn: '2011-05-27', source: 'verdragenbank' },
  { participant: 'DMA', depositedOn: '2002-09-20', entersIntoForceOn: '2002-10-20', source: 'verdragenbank' },
  { participant: 'DNK', depositedOn: '2003-07-24', entersIntoForceOn: '2003-08-24', source: 'verdragenbank' },
  { participant: 'DOM', depositedOn: '2006-12-06', entersIntoForceOn: '2007-01-06', source: 'verdragenbank' },
  { participant: 'DZA', depositedOn: '2006-12-27', entersIntoForceOn: '2007-01-27', source: 'verdragenbank' },
  { participant: 'KHM', depositedOn: '2002-05-30', entersIntoForceOn: '2002-06-30', source: 'verdragenbank' },
  { participant: 'NLD', depositedOn: '2005-08-23', entersIntoForceOn: '2005-09-23', source: 'verdragenbank' },
  { participant: 'SSD', depositedOn: '2018-09-27', entersIntoForceOn: '2018-10-27', source: 'un-statement-2018-09' },
];

/**
 * The dates from which OP-CRC-SC applies to territories. For Jersey, Guernsey and Alderney the record holds the United
 * Kingdom's own statement that the extension enters into force on the day of receipt.
 */
export const publishedExtensions: readonly PublishedExtension<PublishedSourceId>[] = [
  { participant: 'GBR', territory: 'Jersey', entersIntoForceOn: '2014-04-29', source: 'untc-2026-02-03' },
  {
    participant: 'GBR',
    territory: 'Guernsey and Alderney',
    entersIntoForceOn: '2020-11-04',
    source: 'untc-2026-02-03',
  },
  { participant: 'GBR', territory: 'Isle of Man', entersIntoForceOn: '2023-04-14', source: 'verdragenbank' },
  { participant: 'NLD', territory: 'Aruba', entersIntoForceOn: '2006-10-17', source: 'verdragenbank' },
  {
    participant: 'NLD',
    territory: 'Bonaire, Sint Eustatius and Saba',
    entersIntoForceOn: '2010-10-10',
    source: 'verdragenbank',
  },
  { participant: 'NLD', territory: 'Curaçao', entersIntoForceOn: '2022-09-20', source: 'verdragenbank' },
];
