import type { WorkedTreaty } from './worked-treaty.ts';

const UNTC = 'UN Treaty Collection status page (general knowledge)';
const UNODA = 'UNODA Treaties Database (general knowledge)';

/**
 * Treaties on human rights, refugees, disarmament and the law of treaties, and the Single Convention.
 *
 * `refused` also stands where a treaty provides for no denunciation; `open` where the effect waits on whether the State is
 * engaged in armed conflict on the day when it would otherwise fall. Where no State is named, the deposit or notice is made up.
 */
export const HUMAN_RIGHTS_AND_SECURITY: readonly WorkedTreaty[] = [
  {
    treaty: 'op-crc-ac',
    entryIntoForce: { metOn: '2001-11-12', inForceOn: '2002-02-12', source: UNTC },
    later: [
      // Bulgaria, on the day of entry into force itself.
      { deposited: '2002-02-12', boundFrom: '2002-03-12' },
      // One month: no 31 February, the last day is the 29th.
      { deposited: '2004-01-31', boundFrom: '2004-02-29' },
    ],
    left: [{ partyFrom: '2002-02-12', received: '2024-02-29', takesEffect: 'open' }],
  },
  {
    treaty: 'op-crc-ic',
    entryIntoForce: { metOn: '2014-01-14', inForceOn: '2014-04-14', source: UNTC },
    later: [
      { deposited: '2017-10-10', boundFrom: '2018-01-10' },
      // Three months: no 30 February; 2016 has a 29th.
      { deposited: '2015-11-30', boundFrom: '2016-02-29' },
    ],
    left: [
      { partyFrom: '2014-04-14', received: '2019-06-30', takesEffect: '2020-06-30' },
      { partyFrom: '2014-04-14', received: '2020-02-29', takesEffect: '2021-02-28' },
    ],
  },
  {
    treaty: 'cedaw',
    entryIntoForce: { metOn: '1981-08-04', inForceOn: '1981-09-03', source: UNTC },
    later: [
      // Germany: 21 days to 31 July, 9 more.
      { deposited: '1985-07-10', boundFrom: '1985-08-09' },
      // 29 days to 29 February 2000, one more.
      { deposited: '2000-01-31', boundFrom: '2000-03-01' },
    ],
    left: [{ partyFrom: '1981-09-03', received: '2020-01-15', takesEffect: 'refused' }],
  },
  {
    treaty: 'op-cedaw',
    // The tenth: Italy.
    entryIntoForce: { metOn: '2000-09-22', inForceOn: '2000-12-22', source: UNTC },
    later: [
      { deposited: '2003-12-15', boundFrom: '2004-03-15' },
      { deposited: '2001-11-30', boundFrom: '2002-02-28' },
    ],
    left: [
      { partyFrom: '2000-12-22', received: '2015-03-31', takesEffect: '2015-09-30' },
      // Six months: no 31 February.
      { partyFrom: '2000-12-22', received: '2010-08-31', takesEffect: '2011-02-28' },
    ],
  },
  {
    treaty: 'iccpr',
    entryIntoForce: { metOn: '1975-12-23', inForceOn: '1976-03-23', source: UNTC },
    later: [
      // United States.
      { deposited: '1992-06-08', boundFrom: '1992-09-08' },
      { deposited: '1991-11-30', boundFrom: '1992-02-29' },
    ],
    // Democratic People's Republic of Korea.
    left: [{ partyFrom: '1981-12-14', received: '1997-08-25', takesEffect: 'refused' }],
  },
  {
    treaty: 'iccpr-op1',
    // The tenth, Mauritius, more than two years before the Covenant was in force.
    entryIntoForce: { metOn: '1973-12-12', inForceOn: '1976-03-23', source: UNTC },
    later: [
      { deposited: '1993-10-05', boundFrom: '1994-01-05' },
      { deposited: '1984-11-30', boundFrom: '1985-02-28' },
    ],
    left: [
      // Jamaica.
      { partyFrom: '1976-03-23', received: '1997-10-23', takesEffect: '1998-01-23' },
      // Trinidad and Tobago.
      { partyFrom: '1981-02-14', received: '1998-05-26', takesEffect: '1998-08-26' },
    ],
  },
  {
    treaty: 'iccpr-op2',
    // The tenth: Spain, with the German Democratic Republic counted.
    entryIntoForce: { metOn: '1991-04-11', inForceOn: '1991-07-11', source: UNTC },
    later: [
      { deposited: '1999-12-10', boundFrom: '2000-03-10' },
      { deposited: '1993-11-30', boundFrom: '1994-02-28' },
    ],
    left: [{ partyFrom: '1991-07-11', received: '2010-03-01', takesEffect: 'refused' }],
  },
  {
    treaty: 'icescr',
    // The thirty-fifth: Jamaica.
    entryIntoForce: { metOn: '1975-10-03', inForceOn: '1976-01-03', source: UNTC },
    later: [
      // China.
      { deposited: '2001-03-27', boundFrom: '2001-06-27' },
      { deposited: '1995-11-30', boundFrom: '1996-02-29' },
    ],
    left: [{ partyFrom: '1976-01-03', received: '2005-06-01', takesEffect: 'refused' }],
  },
  {
    treaty: 'op-icescr',
    // The tenth: Uruguay.
    entryIntoForce: { metOn: '2013-02-05', inForceOn: '2013-05-05', source: UNTC },
    later: [
      { deposited: '2018-05-17', boundFrom: '2018-08-17' },
      { deposited: '2015-11-30', boundFrom: '2016-02-29' },
    ],
    left: [
      { partyFrom: '2013-05-05', received: '2020-08-31', takesEffect: '2021-02-28' },
      { partyFrom: '2013-05-05', received: '2023-08-31', takesEffect: '2024-02-29' },
    ],
  },
  {
    treaty: 'cerd',
    entryIntoForce: { metOn: '1968-12-05', inForceOn: '1969-01-04', source: UNTC },
    later: [
      // United States: 10 days to 31 October, 20 more.
      { deposited: '1994-10-21', boundFrom: '1994-11-20' },
      // One day to 31 January, 29 more in a leap year.
      { deposited: '2004-01-30', boundFrom: '2004-02-29' },
    ],
    left: [{ partyFrom: '1994-11-20', received: '2012-02-29', takesEffect: '2013-02-28' }],
  },
  {
    treaty: 'cat',
    entryIntoForce: { metOn: '1987-05-27', inForceOn: '1987-06-26', source: UNTC },
    later: [
      // United States.
      { deposited: '1994-10-21', boundFrom: '1994-11-20' },
      // 28 days to 28 February, 2 more.
      { deposited: '2003-01-31', boundFrom: '2003-03-02' },
    ],
    left: [
      { partyFrom: '1987-06-26', received: '1999-12-31', takesEffect: '2000-12-31' },
      { partyFrom: '1987-06-26', received: '2024-02-29', takesEffect: '2025-02-28' },
    ],
  },
  {
    treaty: 'opcat',
    entryIntoForce: { metOn: '2006-05-23', inForceOn: '2006-06-22', source: UNTC },
    later: [
      // 29 days to 31 December, one more.
      { deposited: '2007-12-02', boundFrom: '2008-01-01' },
      // 29 days to 29 February, one more.
      { deposited: '2012-01-31', boundFrom: '2012-03-01' },
    ],
    left: [{ partyFrom: '2006-06-22', received: '2016-02-29', takesEffect: '2017-02-28' }],
  },
  {
    treaty: 'cmw',
    entryIntoForce: { metOn: '2003-03-14', inForceOn: '2003-07-01', source: UNTC },
    later: [
      // Three months end on 28 February.
      { deposited: '2004-11-30', boundFrom: '2005-03-01' },
      // Three months end on the first of a month; the first of the next one follows.
      { deposited: '2007-02-01', boundFrom: '2007-06-01' },
    ],
    left: [
      { partyFrom: '2003-07-01', received: '2008-06-30', takesEffect: 'refused' },
      // Twelve months end on 28 February 2013.
      { partyFrom: '2003-07-01', received: '2012-02-29', takesEffect: '2013-03-01' },
    ],
  },
  {
    treaty: 'crpd',
    entryIntoForce: { metOn: '2008-04-03', inForceOn: '2008-05-03', source: UNTC },
    later: [
      // European Union: 8 days to 31 December, 22 more.
      { deposited: '2010-12-23', boundFrom: '2011-01-22' },
      { deposited: '2012-01-31', boundFrom: '2012-03-01' },
    ],
    left: [{ partyFrom: '2008-05-03', received: '2020-02-29', takesEffect: '2021-02-28' }],
  },
  {
    treaty: 'op-crpd',
    // The tenth, Guinea, whose thirty days were over before the Convention was in force.
    entryIntoForce: { metOn: '2008-02-08', inForceOn: '2008-05-03', source: UNTC },
    later: [
      { deposited: '2008-07-31', boundFrom: '2008-08-30' },
      { deposited: '2009-12-31', boundFrom: '2010-01-30' },
    ],
    left: [{ partyFrom: '2008-05-03', received: '2015-06-30', takesEffect: '2016-06-30' }],
  },
  {
    treaty: 'ced',
    // The twentieth: Iraq.
    entryIntoForce: { metOn: '2010-11-23', inForceOn: '2010-12-23', source: UNTC },
    later: [
      // Belgium: 28 days to 30 June, 2 more.
      { deposited: '2011-06-02', boundFrom: '2011-07-02' },
      // One day to 31 January, 28 to 28 February, one more.
      { deposited: '2015-01-30', boundFrom: '2015-03-01' },
    ],
    left: [{ partyFrom: '2010-12-23', received: '2020-12-23', takesEffect: 'refused' }],
  },
  {
    treaty: 'genocide',
    // 17 days to 31 October, 30, 31, and 12 in January.
    entryIntoForce: { metOn: '1950-10-14', inForceOn: '1951-01-12', source: UNTC },
    later: [
      // United States: 5, 31, 31, and 23 in February.
      { deposited: '1988-11-25', boundFrom: '1989-02-23' },
      // 30, 31, and 29 in February of a leap year.
      { deposited: '2011-12-01', boundFrom: '2012-02-29' },
    ],
    left: [
      // Six months and a day before the end of the first ten years.
      { partyFrom: '1951-01-12', received: '1960-07-11', takesEffect: '1961-01-12' },
      // Too late for that end: five years more.
      { partyFrom: '1951-01-12', received: '1960-07-13', takesEffect: '1966-01-12' },
    ],
  },
  {
    treaty: 'refugee-convention',
    // The sixth, Australia: 9 days to 31 January, 28, 31, and 22 in April.
    entryIntoForce: { metOn: '1954-01-22', inForceOn: '1954-04-22', source: UNTC },
    later: [
      // China: 6, 31, 30, and 23 in December.
      { deposited: '1982-09-24', boundFrom: '1982-12-23' },
      // 30, 31, 28, and one in March.
      { deposited: '1954-12-01', boundFrom: '1955-03-01' },
    ],
    left: [{ partyFrom: '1954-04-22', received: '1960-02-29', takesEffect: '1961-02-28' }],
  },
  {
    treaty: 'refugee-protocol',
    // The sixth: Sweden.
    entryIntoForce: { metOn: '1967-10-04', inForceOn: '1967-10-04', source: UNTC },
    later: [
      // United States.
      { deposited: '1968-11-01', boundFrom: '1968-11-01' },
      { deposited: '1984-02-29', boundFrom: '1984-02-29' },
    ],
    left: [{ partyFrom: '1967-10-04', received: '1988-02-29', takesEffect: '1989-02-28' }],
  },
  {
    treaty: 'statelessness-1961',
    // The sixth: Australia.
    entryIntoForce: { metOn: '1973-12-13', inForceOn: '1975-12-13', source: UNTC },
    later: [
      // 30 days to 30 September, 31, and 29 in November.
      { deposited: '1977-08-31', boundFrom: '1977-11-29' },
      { deposited: '2007-12-01', boundFrom: '2008-02-29' },
    ],
    left: [{ partyFrom: '1975-12-13', received: '2011-12-31', takesEffect: '2012-12-31' }],
  },
  {
    treaty: 'rome-statute',
    // The sixtieth day is 10 June: 19, 31, 10.
    entryIntoForce: { metOn: '2002-04-11', inForceOn: '2002-07-01', source: UNTC },
    later: [
      // The sixtieth day is 31 December: 29, 31.
      { deposited: '2003-11-01', boundFrom: '2004-01-01' },
      // A day later it is 1 January, so that a month more goes by.
      { deposited: '2003-11-02', boundFrom: '2004-02-01' },
    ],
    left: [
      // Burundi.
      { partyFrom: '2004-12-01', received: '2016-10-27', takesEffect: '2017-10-27' },
      // Philippines.
      { partyFrom: '2011-11-01', received: '2018-03-17', takesEffect: '2019-03-17' },
    ],
  },
  {
    treaty: 'ottawa',
    entryIntoForce: { metOn: '1998-09-16', inForceOn: '1999-03-01', source: UNTC },
    later: [
      // Costa Rica.
      { deposited: '1999-03-17', boundFrom: '1999-09-01' },
      { deposited: '2001-08-31', boundFrom: '2002-02-01' },
    ],
    // Lithuania; at peace it left on 27 December 2025.
    left: [{ partyFrom: '2003-11-01', received: '2025-06-27', takesEffect: 'open' }],
  },
  {
    treaty: 'ccm',
    entryIntoForce: { metOn: '2010-02-16', inForceOn: '2010-08-01', source: UNTC },
    later: [
      { deposited: '2011-08-31', boundFrom: '2012-02-01' },
      // The first of a month is no different from its last day.
      { deposited: '2012-12-01', boundFrom: '2013-06-01' },
    ],
    // Lithuania; at peace it left on 6 March 2025.
    left: [{ partyFrom: '2011-09-01', received: '2024-09-06', takesEffect: 'open' }],
  },
  {
    treaty: 'cwc',
    // 30, 31, 31, 28, 31, and 29 in April.
    entryIntoForce: { metOn: '1996-10-31', inForceOn: '1997-04-29', source: UNTC },
    later: [
      // Cuba, on the day of entry into force itself.
      { deposited: '1997-04-29', boundFrom: '1997-05-29' },
      // 29 days to 31 December, one more.
      { deposited: '1999-12-02', boundFrom: '2000-01-01' },
    ],
    // 30, 31, and 29 in February of a leap year.
    left: [{ partyFrom: '1997-04-29', received: '2019-12-01', takesEffect: '2020-02-29' }],
  },
  {
    treaty: 'bwc',
    entryIntoForce: { metOn: '1975-03-26', inForceOn: '1975-03-26', source: UNODA },
    later: [
      // China.
      { deposited: '1984-11-15', boundFrom: '1984-11-15' },
      { deposited: '1996-02-29', boundFrom: '1996-02-29' },
    ],
    left: [{ partyFrom: '1975-03-26', received: '2001-11-30', takesEffect: '2002-02-28' }],
  },
  {
    treaty: 'npt',
    entryIntoForce: { metOn: '1970-03-05', inForceOn: '1970-03-05', source: UNODA },
    later: [
      // China.
      { deposited: '1992-03-09', boundFrom: '1992-03-09' },
      { deposited: '1976-02-29', boundFrom: '1976-02-29' },
    ],
    left: [
      // Democratic People's Republic of Korea; it suspended the notice a day before.
      { partyFrom: '1985-12-12', received: '1993-03-12', takesEffect: '1993-06-12' },
      { partyFrom: '1970-03-05', received: '2003-11-30', takesEffect: '2004-02-29' },
    ],
  },
  {
    // Not in force; the notice supposes that it is.
    treaty: 'ctbt',
    later: [],
    left: [{ partyFrom: '2030-01-01', received: '2031-08-31', takesEffect: '2032-02-29' }],
  },
  {
    treaty: 'att',
    // 5, 31, 30, and 24 in December.
    entryIntoForce: { metOn: '2014-09-25', inForceOn: '2014-12-24', source: UNTC },
    later: [
      // China: 25, 31, 30, and 4 in October.
      { deposited: '2020-07-06', boundFrom: '2020-10-04' },
      { deposited: '2015-12-01', boundFrom: '2016-02-29' },
    ],
    // 31, 29, and 30 in March.
    left: [{ partyFrom: '2014-12-24', received: '2019-12-31', takesEffect: '2020-03-30' }],
  },
  {
    treaty: 'tpnw',
    // The fiftieth, Honduras: 7, 30, 31, and 22 in January.
    entryIntoForce: { metOn: '2020-10-24', inForceOn: '2021-01-22', source: UNTC },
    later: [
      // Comoros: 9, 31, 30, and 20 in May.
      { deposited: '2021-02-19', boundFrom: '2021-05-20' },
      { deposited: '2023-12-01', boundFrom: '2024-02-29' },
    ],
    left: [{ partyFrom: '2021-01-22', received: '2023-02-28', takesEffect: 'open' }],
  },
  {
    treaty: 'vclt',
    // The thirty-fifth: Togo.
    entryIntoForce: { metOn: '1979-12-28', inForceOn: '1980-01-27', source: UNTC },
    later: [
      // China.
      { deposited: '1997-09-03', boundFrom: '1997-10-03' },
      { deposited: '2000-01-31', boundFrom: '2000-03-01' },
    ],
    left: [{ partyFrom: '1980-01-27', received: '2000-01-27', takesEffect: 'refused' }],
  },
  {
    treaty: 'vcssrt',
    // The fifteenth: a notification of succession.
    entryIntoForce: { metOn: '1996-10-07', inForceOn: '1996-11-06', source: UNTC },
    later: [
      { deposited: '1999-07-26', boundFrom: '1999-08-25' },
      { deposited: '2004-01-30', boundFrom: '2004-02-29' },
    ],
    left: [{ partyFrom: '1996-11-06', received: '2006-11-06', takesEffect: 'refused' }],
  },
  {
    treaty: 'single-convention-1961',
    // The fortieth: Kenya.
    entryIntoForce: { metOn: '1964-11-13', inForceOn: '1964-12-13', source: UNTC },
    later: [
      // United States: 6 days to 31 May, 24 more.
      { deposited: '1967-05-25', boundFrom: '1967-06-24' },
      { deposited: '1972-01-31', boundFrom: '1972-03-01' },
    ],
    left: [
      // The last day before two years have passed.
      { partyFrom: '1964-12-13', received: '1966-12-12', takesEffect: 'refused' },
      // Bolivia.
      { partyFrom: '1976-10-23', received: '2011-06-29', takesEffect: '2012-01-01' },
      // A day too late for the next January.
      { partyFrom: '1976-10-23', received: '2011-07-02', takesEffect: '2013-01-01' },
    ],
  },
];
