import type { WorkedTreaty } from './worked-treaty.ts';

const UNTC = 'UN Treaty Collection status page (general knowledge)';
const COE = 'Council of Europe Treaty Office (general knowledge)';
const ILO = 'NORMLEX, list of ratifications (general knowledge)';
const WIPO = 'WIPO, list of contracting parties (general knowledge)';
const IMO = 'IMO, Status of Conventions (general knowledge)';

/**
 * Treaties on the environment, the sea, crime, health and labour, those of the Council of Europe, The Hague, WIPO and the IMO,
 * and an amendment of the Charter.
 *
 * `refused` also stands where a treaty provides for no denunciation. Where no State is named, the deposit or notice is made up.
 * The counts beside ninety and thirty days are those at the end of each month.
 */
export const ENVIRONMENT_AND_OTHERS: readonly WorkedTreaty[] = [
  {
    treaty: 'unfccc',
    // Denmark, Portugal and Spain; the European Community on the same day does not count. 10, 41, 69 (February 1994), 21 more.
    entryIntoForce: { metOn: '1993-12-21', inForceOn: '1994-03-21', source: UNTC },
    later: [
      // The Holy See: 25, 56, 86, then 4.
      { deposited: '2022-07-06', boundFrom: '2022-10-04' },
      // 29 (leap year), 60, 90: the last day of April.
      { deposited: '1996-01-31', boundFrom: '1996-04-30' },
    ],
    left: [
      { partyFrom: '1994-03-21', received: '1997-03-20', takesEffect: 'refused' },
      { partyFrom: '1994-03-21', received: '2024-02-29', takesEffect: '2025-02-28' },
    ],
  },
  {
    treaty: 'kyoto',
    // The Russian Federation: 12, 43, 74, then 16.
    entryIntoForce: { metOn: '2004-11-18', inForceOn: '2005-02-16', source: UNTC },
    later: [
      // Algeria, on the day of entry into force: 12, 43, 73, then 17.
      { deposited: '2005-02-16', boundFrom: '2005-05-17' },
      // Australia: 19, 50, 79 (leap year), then 11.
      { deposited: '2007-12-12', boundFrom: '2008-03-11' },
    ],
    left: [
      { partyFrom: '2005-02-16', received: '2008-02-15', takesEffect: 'refused' },
      // Canada.
      { partyFrom: '2005-02-16', received: '2011-12-15', takesEffect: '2012-12-15' },
    ],
  },
  {
    treaty: 'doha-amendment',
    // Nigeria, the 144th of 192 without the European Union: 29, 59, then 31.
    entryIntoForce: { metOn: '2020-10-02', inForceOn: '2020-12-31', source: UNTC },
    later: [
      // Cabo Verde: 15, 46, 77, then 13.
      { deposited: '2022-06-15', boundFrom: '2022-09-13' },
      // 29, 60, then 30: over the end of the year.
      { deposited: '2021-11-01', boundFrom: '2022-01-30' },
    ],
    left: [{ partyFrom: '2020-12-31', received: '2022-01-10', takesEffect: 'refused' }],
  },
  {
    treaty: 'paris',
    // The European Union with seven members, Bolivia, Canada and Nepal: 26, then 4.
    entryIntoForce: { metOn: '2016-10-05', inForceOn: '2016-11-04', source: UNTC },
    later: [
      // The United States, for the second time: 11, then 19.
      { deposited: '2021-01-20', boundFrom: '2021-02-19' },
      // 29 (leap year), then 1.
      { deposited: '2020-01-31', boundFrom: '2020-03-01' },
    ],
    left: [
      { partyFrom: '2016-11-04', received: '2019-11-03', takesEffect: 'refused' },
      // The United States, on the first possible day.
      { partyFrom: '2016-11-04', received: '2019-11-04', takesEffect: '2020-11-04' },
    ],
  },
  {
    treaty: 'cbd',
    // Mongolia: 31, 61, then 29.
    entryIntoForce: { metOn: '1993-09-30', inForceOn: '1993-12-29', source: UNTC },
    later: [
      // Timor-Leste: 21, 51, 82, then 8.
      { deposited: '2006-10-10', boundFrom: '2007-01-08' },
      // 31, 60 (leap year), then 30.
      { deposited: '1995-12-31', boundFrom: '1996-03-30' },
    ],
    left: [
      // Two years, not three.
      { partyFrom: '1993-12-29', received: '1995-12-28', takesEffect: 'refused' },
      { partyFrom: '1993-12-29', received: '1995-12-29', takesEffect: '1996-12-29' },
    ],
  },
  {
    treaty: 'cartagena',
    // Palau: 17, 48, 79, then 11.
    entryIntoForce: { metOn: '2003-06-13', inForceOn: '2003-09-11', source: UNTC },
    later: [
      // Cambodia: 13, 44, 74, then 16.
      { deposited: '2003-09-17', boundFrom: '2003-12-16' },
      // 31, 62, then 28: a leap year, and the day before its 29th.
      { deposited: '2007-11-30', boundFrom: '2008-02-28' },
    ],
    left: [
      { partyFrom: '2003-09-11', received: '2005-09-10', takesEffect: 'refused' },
      { partyFrom: '2003-09-11', received: '2008-02-29', takesEffect: '2009-02-28' },
    ],
  },
  {
    treaty: 'nagoya',
    // 17, 48, 78, then 12.
    entryIntoForce: { metOn: '2014-07-14', inForceOn: '2014-10-12', source: UNTC },
    later: [
      // On the day of entry into force: 19, 49, 80, then 10.
      { deposited: '2014-10-12', boundFrom: '2015-01-10' },
      // 31, 62, then 28.
      { deposited: '2015-11-30', boundFrom: '2016-02-28' },
    ],
    left: [
      { partyFrom: '2014-10-12', received: '2016-10-11', takesEffect: 'refused' },
      { partyFrom: '2014-10-12', received: '2016-10-12', takesEffect: '2017-10-12' },
    ],
  },
  {
    treaty: 'basel',
    // 24 (leap year), 55, 85, then 5.
    entryIntoForce: { metOn: '1992-02-05', inForceOn: '1992-05-05', source: UNTC },
    later: [
      // On the day of entry into force: 26, 56, 87, then 3.
      { deposited: '1992-05-05', boundFrom: '1992-08-03' },
      // 31, 59, then 31: from the last day of the year to the last day of March.
      { deposited: '1993-12-31', boundFrom: '1994-03-31' },
    ],
    left: [
      { partyFrom: '1992-05-05', received: '1995-05-04', takesEffect: 'refused' },
      { partyFrom: '1992-05-05', received: '1995-05-05', takesEffect: '1996-05-05' },
    ],
  },
  {
    treaty: 'basel-ban',
    // Croatia: 24, 55, 85, then 5.
    entryIntoForce: { metOn: '2019-09-06', inForceOn: '2019-12-05', source: UNTC },
    later: [
      // Brazil: 9, 39, 70, then 20.
      { deposited: '2023-03-22', boundFrom: '2023-06-20' },
      // On the day of entry into force: 26, 57, 86 (leap year), then 4.
      { deposited: '2019-12-05', boundFrom: '2020-03-04' },
    ],
    left: [{ partyFrom: '2019-12-05', received: '2021-01-10', takesEffect: 'refused' }],
  },
  {
    treaty: 'stockholm',
    // France: 12 (leap year), 43, 73, then 17.
    entryIntoForce: { metOn: '2004-02-17', inForceOn: '2004-05-17', source: UNTC },
    later: [
      // On the day of entry into force: 14, 44, 75, then 15.
      { deposited: '2004-05-17', boundFrom: '2004-08-15' },
      // 28, 59, 88 (leap year), then 2.
      { deposited: '2011-12-03', boundFrom: '2012-03-02' },
    ],
    left: [
      { partyFrom: '2004-05-17', received: '2007-05-16', takesEffect: 'refused' },
      { partyFrom: '2004-05-17', received: '2007-05-17', takesEffect: '2008-05-17' },
    ],
  },
  {
    treaty: 'rotterdam',
    // Armenia: 4, 35, 66, then 24.
    entryIntoForce: { metOn: '2003-11-26', inForceOn: '2004-02-24', source: UNTC },
    later: [
      // 30, 61, then 29.
      { deposited: '2004-03-31', boundFrom: '2004-06-29' },
      // 31, 62, then 28.
      { deposited: '2007-11-30', boundFrom: '2008-02-28' },
    ],
    left: [
      { partyFrom: '2004-02-24', received: '2007-02-23', takesEffect: 'refused' },
      { partyFrom: '2004-02-24', received: '2008-02-29', takesEffect: '2009-02-28' },
    ],
  },
  {
    treaty: 'minamata',
    // The European Union and seven of its members: 13, 43, 74, then 16.
    entryIntoForce: { metOn: '2017-05-18', inForceOn: '2017-08-16', source: UNTC },
    later: [
      // The United Kingdom: 8, 38, 69, then 21.
      { deposited: '2018-03-23', boundFrom: '2018-06-21' },
      // 30, 61, then 29: the leap day itself.
      { deposited: '2019-12-01', boundFrom: '2020-02-29' },
    ],
    left: [
      { partyFrom: '2017-08-16', received: '2020-08-15', takesEffect: 'refused' },
      { partyFrom: '2017-08-16', received: '2020-08-16', takesEffect: '2021-08-16' },
    ],
  },
  {
    treaty: 'vienna-ozone',
    // 6, 37, 68, then 22.
    entryIntoForce: { metOn: '1988-06-24', inForceOn: '1988-09-22', source: UNTC },
    later: [
      // China: 19, 50, 80, then 10.
      { deposited: '1989-09-11', boundFrom: '1989-12-10' },
      // 30, 61, then 29: the leap day itself.
      { deposited: '1991-12-01', boundFrom: '1992-02-29' },
    ],
    left: [
      // Four years.
      { partyFrom: '1988-09-22', received: '1992-09-21', takesEffect: 'refused' },
      { partyFrom: '1988-09-22', received: '1992-09-22', takesEffect: '1993-09-22' },
    ],
  },
  {
    treaty: 'montreal-protocol',
    // The fixed day, the conditions being met before it.
    entryIntoForce: { metOn: '1988-12-16', inForceOn: '1989-01-01', source: UNTC },
    later: [
      // Panama: 28, 58, 89, then 1.
      { deposited: '1989-03-03', boundFrom: '1989-06-01' },
      // 30, 61, then 29: over the end of the year.
      { deposited: '1991-10-31', boundFrom: '1992-01-29' },
    ],
    left: [
      // Inside and outside the lock-in, whether it runs from the entry into force or from the first control period.
      { partyFrom: '1989-01-01', received: '1991-01-10', takesEffect: 'refused' },
      { partyFrom: '1989-01-01', received: '1995-01-10', takesEffect: '1996-01-10' },
    ],
  },
  {
    treaty: 'kigali-amendment-ozone',
    // Sweden, with Trinidad and Tobago on the same day; then the fixed day.
    entryIntoForce: { metOn: '2017-11-17', inForceOn: '2019-01-01', source: UNTC },
    later: [
      // Poland: 24, 52, 83, then 7.
      { deposited: '2019-01-07', boundFrom: '2019-04-07' },
      // New Zealand: 28, 58, 89, then 1: the first day of the year.
      { deposited: '2019-10-03', boundFrom: '2020-01-01' },
    ],
    left: [{ partyFrom: '2019-01-01', received: '2021-01-10', takesEffect: 'refused' }],
  },
  {
    treaty: 'unclos',
    // Guyana, the sixtieth: twelve months.
    entryIntoForce: { metOn: '1993-11-16', inForceOn: '1994-11-16', source: UNTC },
    later: [
      // On the day of entry into force: 14, then 16.
      { deposited: '1994-11-16', boundFrom: '1994-12-16' },
      // 29 (leap year), then 1.
      { deposited: '1996-01-31', boundFrom: '1996-03-01' },
    ],
    left: [{ partyFrom: '1994-11-16', received: '2000-02-29', takesEffect: '2001-02-28' }],
  },
  {
    treaty: 'fish-stocks',
    // Malta, the thirtieth without Italy and Luxembourg, which withdrew theirs: 19, then 11.
    entryIntoForce: { metOn: '2001-11-11', inForceOn: '2001-12-11', source: UNTC },
    later: [
      // The European Community: 12, then 18.
      { deposited: '2003-12-19', boundFrom: '2004-01-18' },
      // 29 (leap year), then 1.
      { deposited: '2004-01-31', boundFrom: '2004-03-01' },
    ],
    left: [{ partyFrom: '2001-12-11', received: '2012-02-29', takesEffect: '2013-02-28' }],
  },
  {
    treaty: 'untoc',
    // 30, 61, then 29.
    entryIntoForce: { metOn: '2003-07-01', inForceOn: '2003-09-29', source: UNTC },
    later: [
      // 16, then 14.
      { deposited: '2003-12-15', boundFrom: '2004-01-14' },
      // 28, then 2: not a month later.
      { deposited: '2005-01-31', boundFrom: '2005-03-02' },
    ],
    left: [{ partyFrom: '2003-09-29', received: '2004-02-29', takesEffect: '2005-02-28' }],
  },
  {
    treaty: 'untoc-trafficking',
    // Belize, Laos, Poland and Rwanda: 4, 35, 65, then 25; the Convention was in force by then.
    entryIntoForce: { metOn: '2003-09-26', inForceOn: '2003-12-25', source: UNTC },
    later: [
      // The United States: 27, then 3.
      { deposited: '2005-11-03', boundFrom: '2005-12-03' },
      // 1, then 29: the leap day itself.
      { deposited: '2008-01-30', boundFrom: '2008-02-29' },
    ],
    left: [{ partyFrom: '2003-12-25', received: '2008-02-29', takesEffect: '2009-02-28' }],
  },
  {
    treaty: 'uncac',
    // Ecuador: 15, 46, 76, then 14.
    entryIntoForce: { metOn: '2005-09-15', inForceOn: '2005-12-14', source: UNTC },
    later: [
      // China: 18, then 12.
      { deposited: '2006-01-13', boundFrom: '2006-02-12' },
      // 28, then 2.
      { deposited: '2011-01-31', boundFrom: '2011-03-02' },
    ],
    left: [{ partyFrom: '2005-12-14', received: '2012-02-29', takesEffect: '2013-02-28' }],
  },
  {
    treaty: 'who-fctc',
    // 1, 32, 63, then 27.
    entryIntoForce: { metOn: '2004-11-29', inForceOn: '2005-02-27', source: UNTC },
    later: [
      // China: 20, 50, 81, then 9.
      { deposited: '2005-10-11', boundFrom: '2006-01-09' },
      // 30, 61, then 29: the leap day itself.
      { deposited: '2007-12-01', boundFrom: '2008-02-29' },
    ],
    left: [
      { partyFrom: '2005-02-27', received: '2007-02-26', takesEffect: 'refused' },
      { partyFrom: '2005-02-27', received: '2007-02-27', takesEffect: '2008-02-27' },
    ],
  },
  {
    treaty: 'coe-126-ecpt',
    // Switzerland, the seventh: three months end on 7 January.
    entryIntoForce: { metOn: '1988-10-07', inForceOn: '1989-02-01', source: COE },
    later: [
      // Norway: 21 July.
      { deposited: '1989-04-21', boundFrom: '1989-08-01' },
      // There is no 30 February: 28 February.
      { deposited: '1989-11-30', boundFrom: '1990-03-01' },
    ],
    left: [
      // Twelve months: 28 February 2001.
      { partyFrom: '1989-02-01', received: '2000-02-29', takesEffect: '2001-03-01' },
      // On the first of a month: 1 June 2011, and the next month’s first.
      { partyFrom: '1989-02-01', received: '2010-06-01', takesEffect: '2011-07-01' },
    ],
  },
  {
    treaty: 'istanbul',
    // Andorra, the tenth: three months end on 22 July.
    entryIntoForce: { metOn: '2014-04-22', inForceOn: '2014-08-01', source: COE },
    later: [
      // The European Union: 28 September.
      { deposited: '2023-06-28', boundFrom: '2023-10-01' },
      // There is no 30 February: the 29th of a leap year.
      { deposited: '2015-11-30', boundFrom: '2016-03-01' },
    ],
    left: [
      // Turkey: 22 June.
      { partyFrom: '2014-08-01', received: '2021-03-22', takesEffect: '2021-07-01' },
      { partyFrom: '2014-08-01', received: '2019-11-30', takesEffect: '2020-03-01' },
    ],
  },
  {
    treaty: 'echr-p13',
    // Andorra, the tenth: three months end on 26 June.
    entryIntoForce: { metOn: '2003-03-26', inForceOn: '2003-07-01', source: COE },
    later: [
      // Greece, on the first of a month: 1 May, and the next month’s first.
      { deposited: '2005-02-01', boundFrom: '2005-06-01' },
      // Monaco: there is no 30 February.
      { deposited: '2005-11-30', boundFrom: '2006-03-01' },
    ],
    left: [{ partyFrom: '2003-07-01', received: '2010-01-10', takesEffect: 'refused' }],
  },
  {
    treaty: 'echr-p15',
    // Italy, the last of forty-seven: three months end on 21 July. Nobody was left to consent later.
    entryIntoForce: { metOn: '2021-04-21', inForceOn: '2021-08-01', source: COE },
    later: [],
    left: [{ partyFrom: '2021-08-01', received: '2022-01-10', takesEffect: 'refused' }],
  },
  {
    treaty: 'hague-abduction',
    // Portugal, the third: October, November, December.
    entryIntoForce: {
      metOn: '1983-09-29',
      inForceOn: '1983-12-01',
      source: 'HCCH, status table (general knowledge)',
    },
    later: [
      // Fiji: April, May, June.
      { deposited: '1999-03-16', boundFrom: '1999-06-01' },
      // December, January, February.
      { deposited: '1987-11-30', boundFrom: '1988-02-01' },
    ],
    left: [
      // Terms of five years from 1 December 1983, also for one that joined in 1999; more than six months before the end of one.
      { partyFrom: '1999-06-01', received: '2018-05-15', takesEffect: '2018-12-01' },
      // Too late for that term.
      { partyFrom: '1999-06-01', received: '2018-06-15', takesEffect: '2023-12-01' },
    ],
  },
  {
    treaty: 'ilo-c155',
    // Sweden, the second.
    entryIntoForce: { metOn: '1982-08-11', inForceOn: '1983-08-11', source: ILO },
    later: [
      // Finland.
      { deposited: '1985-04-24', boundFrom: '1986-04-24' },
      { deposited: '1984-02-29', boundFrom: '1985-02-28' },
    ],
    left: [
      { partyFrom: '1983-08-11', received: '1990-01-15', takesEffect: 'refused' },
      // Windows from 11 August 1993, 2003, 2013, also for one that joined later.
      { partyFrom: '2006-06-06', received: '2013-10-01', takesEffect: '2014-10-01' },
    ],
  },
  {
    treaty: 'ilo-c182',
    // Malawi, the second.
    entryIntoForce: { metOn: '1999-11-19', inForceOn: '2000-11-19', source: ILO },
    later: [
      // China.
      { deposited: '2002-08-08', boundFrom: '2003-08-08' },
      { deposited: '2004-02-29', boundFrom: '2005-02-28' },
    ],
    left: [
      { partyFrom: '2000-11-19', received: '2005-06-01', takesEffect: 'refused' },
      // The window of 19 November 2010.
      { partyFrom: '2000-11-19', received: '2011-03-31', takesEffect: '2012-03-31' },
    ],
  },
  {
    treaty: 'wipo-wct',
    // Gabon, the thirtieth.
    entryIntoForce: { metOn: '2001-12-06', inForceOn: '2002-03-06', source: WIPO },
    later: [
      // China.
      { deposited: '2007-03-09', boundFrom: '2007-06-09' },
      // There is no 30 February: the 29th of a leap year.
      { deposited: '2003-11-30', boundFrom: '2004-02-29' },
    ],
    left: [{ partyFrom: '2002-03-06', received: '2004-02-29', takesEffect: '2005-02-28' }],
  },
  {
    treaty: 'wipo-marrakesh',
    // Canada, the twentieth: the last day of June, and the same-numbered day of September.
    entryIntoForce: { metOn: '2016-06-30', inForceOn: '2016-09-30', source: WIPO },
    later: [
      // The United States.
      { deposited: '2019-02-08', boundFrom: '2019-05-08' },
      // Malaysia: there is no 31 June.
      { deposited: '2022-03-31', boundFrom: '2022-06-30' },
    ],
    left: [{ partyFrom: '2016-09-30', received: '2020-02-29', takesEffect: '2021-02-28' }],
  },
  {
    treaty: 'wipo-beijing',
    // Indonesia, the thirtieth.
    entryIntoForce: { metOn: '2020-01-28', inForceOn: '2020-04-28', source: WIPO },
    later: [
      // Costa Rica.
      { deposited: '2020-11-13', boundFrom: '2021-02-13' },
      { deposited: '2020-11-30', boundFrom: '2021-02-28' },
    ],
    left: [{ partyFrom: '2020-04-28', received: '2024-02-29', takesEffect: '2025-02-28' }],
  },
  {
    treaty: 'marpol-78',
    entryIntoForce: { metOn: '1982-10-02', inForceOn: '1983-10-02', source: IMO },
    later: [
      // Angola.
      { deposited: '2001-10-04', boundFrom: '2002-01-04' },
      // Algeria: there is no 31 April, and this depositary goes on to the first of May.
      { deposited: '1989-01-31', boundFrom: '1989-05-01' },
    ],
    left: [
      // Five years.
      { partyFrom: '1983-10-02', received: '1988-10-01', takesEffect: 'refused' },
      { partyFrom: '1983-10-02', received: '2000-02-29', takesEffect: '2001-03-01' },
    ],
  },
  {
    treaty: 'bwm',
    // Finland, with which the tonnage was reached.
    entryIntoForce: { metOn: '2016-09-08', inForceOn: '2017-09-08', source: IMO },
    later: [
      // China.
      { deposited: '2018-10-22', boundFrom: '2019-01-22' },
      // There is no 30 February: the first of March.
      { deposited: '2017-11-30', boundFrom: '2018-03-01' },
    ],
    left: [
      { partyFrom: '2017-09-08', received: '2019-09-07', takesEffect: 'refused' },
      { partyFrom: '2017-09-08', received: '2020-02-29', takesEffect: '2021-03-01' },
    ],
  },
  {
    treaty: 'icrw-whaling',
    // The Netherlands, the last of the five named.
    entryIntoForce: {
      metOn: '1948-11-10',
      inForceOn: '1948-11-10',
      source: 'International Whaling Commission (general knowledge)',
    },
    later: [
      // Japan.
      { deposited: '1951-04-21', boundFrom: '1951-04-21' },
      // Mexico, on a 30 June.
      { deposited: '1949-06-30', boundFrom: '1949-06-30' },
    ],
    left: [
      // Japan, before the new year; and a day too late for the summer that follows.
      { partyFrom: '1951-04-21', received: '2018-12-26', takesEffect: '2019-06-30' },
      { partyFrom: '1951-04-21', received: '2019-01-02', takesEffect: '2020-06-30' },
    ],
  },
  {
    treaty: 'un-charter-amend-61',
    // The United States, the last permanent member. It binds all Members from that day: a later ratification changes nothing.
    entryIntoForce: { metOn: '1973-09-24', inForceOn: '1973-09-24', source: UNTC },
    later: [],
    left: [{ partyFrom: '1973-09-24', received: '1980-01-10', takesEffect: 'refused' }],
  },
  {
    treaty: 'bbnj',
    // The sixtieth on 19 September 2025: 11 days to the end of September, 42 to that of October, 72, 103; 17 January 2026 is the 120th.
    entryIntoForce: {
      metOn: '2025-09-19',
      inForceOn: '2026-01-17',
      source: 'UN Treaty Collection status page (general knowledge)',
    },
    later: [
      { deposited: '2026-01-17', boundFrom: '2026-02-16' },
      { deposited: '2026-02-27', boundFrom: '2026-03-29' },
    ],
    left: [
      { partyFrom: '2026-01-17', received: '2027-02-28', takesEffect: '2028-02-28' },
      { partyFrom: '2026-01-17', received: '2028-02-29', takesEffect: '2029-02-28' },
    ],
  },
];
