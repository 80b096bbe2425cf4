import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/calendar/civil-date.ts';
import { composeCalendar } from '../../../src/export/calendar/compose-calendar.ts';
import { EVENT_KINDS } from '../../../src/export/calendar/event-names.ts';
import { determineRecordEnd } from '../../../src/lifecycle/record-end.ts';
import type { Act } from '../../../src/treaty/act.ts';
import type { Treaty } from '../../../src/treaty/treaty.ts';
import { treatyOfCatalogue } from '../../support/catalogue.ts';
import { opCrcSc } from '../../support/op-crc-sc.ts';
import { readActs } from '../../support/read-acts.ts';
import { eventsOf, shown, subjectOf, TEN } from './subject.ts';

const TODAY = '2026-11-24';

const shownOf = (...given: Parameters<typeof eventsOf>): readonly string[] => eventsOf(...given).map(shown);

/** Acts about one amendment of OP-CRC-SC, which Norway proposes. */
function amendmentActs(
  ...acts: readonly (readonly [kind: string, on: string, participant?: string])[]
): readonly Act[] {
  return acts.map(([kind, on, participant]) => {
    const who = participant === undefined ? {} : { participant };
    return { kind, on: civilDate(on), amendment: 'first', ...who } as Act;
  });
}

const COMMUNICATED = [
  ['amendment-proposal', '2010-06-01', 'NOR'],
  ['amendment-communication', '2010-06-30'],
] as const;

describe('composeCalendar', () => {
  /** Worked by hand from OP-CRC-SC 12 to 16. */
  const CASES: readonly (readonly [what: string, acts: string, event: string])[] = [
    ['the treaty, three months after the tenth instrument (14(1))', TEN, 'in-force.- 2002-01-18 confirmed 14(1)'],
    ['the day on which the tenth is there (14(1))', TEN, 'condition-met.- 2001-10-18 confirmed 14(1)'],
    ['the opening for signature (13(1))', TEN, 'opening.- 2000-05-25 confirmed 13(1)'],
    ['one of the ten (14(1))', TEN, 'party-from.NOR 2002-01-18 confirmed 14(1)'],
    [
      'a later State: one month after its deposit; February has no 31st (14(2))',
      `${TEN}; IRL ratification 2005-01-31`,
      'party-from.IRL 2005-02-28 confirmed 14(2)',
    ],
    ['the initial report: two years after that (12(1))', TEN, 'report-due.NOR.1 2004-01-18 confirmed 12(1)'],
    [
      'a denunciation: one year after its receipt (15(1))',
      `${TEN}; IRL ratification 2005-01-31; IRL denunciation 2020-03-10`,
      'party-no-longer.IRL 2021-03-10 confirmed 15(1)',
    ],
    [
      'a State that came back: for the second time (14(2))',
      `${TEN}; IRL ratification 2005-01-31; IRL denunciation 2010-03-10; IRL accession 2015-05-31`,
      'party-from.IRL.again-2 2015-06-30 confirmed 14(2)',
    ],
  ];
  it.each(CASES)('has %s', (_, acts, event) => {
    expect(shownOf(acts, TODAY)).toContain(event);
  });

  // Article 16(1): within four months from the communication a third of the Parties may favour a conference.
  it('has the time for replies, from the communication to the same day four months later', () => {
    const acts = [...readActs(opCrcSc, TEN), ...amendmentActs(...COMMUNICATED)];
    const events = shownOf(acts, '2010-07-15').filter((each) => each.includes('first'));
    expect(events).toEqual([
      'time-opens.-.first 2010-06-30 confirmed 16(1)',
      'time-closes.-.first 2010-10-30 confirmed 16(1)',
    ]);
    // One of ten Parties favours a conference, where a third is needed: it lapses on the day after.
    const one = [...acts, ...amendmentActs(['conference-request', '2010-07-01', 'NOR'])];
    expect(shownOf(one, '2011-01-01')).toContain('amendment-lapsed.-.first 2010-10-31 confirmed 16(1)');
  });

  // Accepted by whoever is silent for six months from 30 June 2010, and in force three months after these.
  it('has what comes if nobody objects as foreseen, until the time for objections is over', () => {
    const { finalClauses } = opCrcSc;
    const monthEnd = 'last-day-of-month';
    const silent: Treaty = {
      ...opCrcSc,
      finalClauses: {
        ...finalClauses,
        amendment: {
          kind: 'by-silence',
          proposal: { article: '16(1)' },
          objection: {
            article: '16(2)',
            within: { months: 6 },
            monthEnd,
            from: 'communication',
            defeatedBy: 'one-objection',
          },
          entryIntoForce: { article: '16(3)', delay: { form: 'period-after', period: { months: 3 }, monthEnd } },
          binding: { article: '16(3)', whom: 'all-parties' },
        },
      },
    };
    const acts = [...readActs(opCrcSc, TEN), ...amendmentActs(...COMMUNICATED)];
    const ofAmendment = (asOf: string) => eventsOf(acts, asOf, { treaty: silent }).filter(({ amendment }) => amendment);
    expect(ofAmendment('2010-12-30').map(shown)).toEqual([
      'time-opens.-.first 2010-06-30 confirmed 16(2)',
      'time-closes.-.first 2010-12-30 confirmed 16(2)',
      'amendment-in-force.-.first 2011-03-30 tentative 16(3)',
    ]);
    expect(ofAmendment('2010-12-30').at(-1)?.because).toEqual(['foreseen']);
    expect(ofAmendment('2010-12-31').map(shown)).toContain('amendment-in-force.-.first 2011-03-30 confirmed 16(3)');
  });

  // Viet Nam deposited on 20 December 2001, after the tenth and before entry into force: 18 January, or by its own month the 20th.
  it('leaves a day tentative on which readings differ, and names the other day', () => {
    const [event] = eventsOf(`${TEN}; VNM ratification 2001-12-20`, TODAY).filter(
      ({ name, participant }) => name === 'party-from' && participant === 'VNM',
    );
    expect(event).toMatchObject({ on: '2002-01-18', status: 'tentative', because: ['unsettled'] });
    expect(event?.readings?.map(({ on }) => on)).toEqual(['2002-01-20']);
  });

  it('has what comes on a reading alone that does not prevail as an event of its own: an instrument denounced before it bound', () => {
    const events = eventsOf(`${TEN}; IRL ratification 2005-01-31; IRL denunciation 2005-02-10`, TODAY);
    const own = events.filter(({ name, participant }) => name === 'party-from' && participant === 'IRL');
    expect(own.map(shown)).toEqual(['party-from.IRL.on-a-reading 2005-02-28 tentative 14(2)']);
  });

  it('leaves tentative what lies behind the end of the record, and says so; what is before it, and what the clauses alone say, stays', () => {
    const events = eventsOf(`${TEN}; IRL ratification 2025-12-10`, TODAY, { endsOn: '2025-12-31' });
    const of = (uid: string) => events.find((each) => shown(each).startsWith(uid));
    expect(of('party-from.NOR')?.status).toBe('confirmed');
    expect(of('party-from.IRL')).toMatchObject({ on: '2026-01-10', status: 'tentative', because: ['record'] });
    expect(of('party-from.IRL')?.recordSays.map(({ code }) => code)).toEqual(['record.ends-before']);
    expect(of('opening')?.status).toBe('confirmed');
  });

  it('takes where the record of another treaty ends for the reports alone that go with those under it', () => {
    const asOf = civilDate('2026-11-24');
    const { life, register } = subjectOf(`${TEN}; IRL ratification 2026-03-15`, TODAY);
    const crc = subjectOf(
      '20 ratification 1990-08-03; NOR ratification 1991-01-08; IRL ratification 1992-09-28',
      TODAY,
      {
        treaty: treatyOfCatalogue('crc'),
        endsOn: '2026-02-02',
      },
    );
    const reports = { other: crc.life };
    const recordEnd = determineRecordEnd(register, asOf, crc.life);
    expect(recordEnd.says.map(({ code }) => code)).toEqual(['record.of-other-ends-before']);
    const events = composeCalendar([{ life, recordEnd, reports }], { asOf, participant: 'IRL' });
    const statusOf = (uid: string) => events.find((each) => shown(each).startsWith(uid))?.status;
    expect(statusOf('party-from.IRL')).toBe('confirmed');
    // Within two years from 15 April 2026.
    expect(events.map(shown)).toContain('report-due.IRL.1 2028-04-15 tentative 12(1)');
  });

  it('has what follows from the acts by a day as certain, where the record reaches that day: the treaty is on its way into force', () => {
    expect(shownOf(TEN, '2001-10-18')).toContain('in-force.- 2002-01-18 confirmed 14(1)');
    expect(shownOf(TEN, '2001-10-17').filter((each) => each.startsWith('in-force'))).toEqual([]);
  });

  // Article 15(1) with a month end that the clause does not decide.
  it('puts a day that is open on the latest that it can be, with each that it can be', () => {
    const open: Treaty = {
      ...opCrcSc,
      finalClauses: {
        ...opCrcSc.finalClauses,
        laterParties: {
          ...opCrcSc.finalClauses.laterParties,
          delay: { form: 'period-after', period: { months: 1 }, monthEnd: 'refuse' },
        } as Treaty['finalClauses']['laterParties'],
      },
    };
    const [event] = eventsOf(`${TEN}; IRL ratification 2005-01-31`, TODAY, { treaty: open }).filter(
      ({ name, participant }) => name === 'party-from' && participant === 'IRL',
    );
    expect(event).toMatchObject({ on: '2005-03-01', status: 'tentative', because: ['open'], dayIs: 'latest' });
    expect(event?.candidates?.map(({ value }) => value)).toEqual(['2005-02-28', '2005-03-01']);
  });

  /** Worked by hand from the articles that are named. */
  const OF_CLAUSES: readonly (readonly [what: string, treaty: string, acts: string, events: readonly string[]])[] = [
    [
      'the last day for signature (Paris Agreement 20(1))',
      'paris',
      'NOR signature 2016-04-22',
      ['paris.signature-closes.- 2017-04-21 confirmed 20(1)'],
    ],
    [
      // In force on 12 January 1951; ten years, then five; notice six months before the end.
      'terms and the last days for notice (Genocide Convention XIV)',
      'genocide',
      '20 ratification 1950-10-14',
      [
        'genocide.notice-time-closes.-.1 1960-07-12 confirmed XIV',
        'genocide.term-ends.-.1 1961-01-12 confirmed XIV',
        'genocide.notice-time-closes.-.2 1965-07-12 confirmed XIV',
        'genocide.term-ends.-.2 1966-01-12 confirmed XIV',
      ],
    ],
    [
      // In force on 19 November 2000, twelve months after the second registration; after ten years, within the next year.
      'windows for notice (ILO Convention 182, 11)',
      'ilo-c182',
      'SYC ratification 1999-09-28; MWI ratification 1999-11-19',
      [
        'ilo-c182.notice-time-opens.-.1 2010-11-19 confirmed 11(1)',
        'ilo-c182.notice-time-closes.-.1 2011-11-19 confirmed 11(1)',
        'ilo-c182.notice-time-opens.-.2 2020-11-19 confirmed 11(1)',
      ],
    ],
    [
      // In force on 13 December 1964; no notice for two years; by 1 July for 1 January.
      'the first day for notice, and the last of each year (Single Convention 46)',
      'single-convention-1961',
      '40 ratification 1964-11-13',
      [
        'single-convention-1961.notice-possible.- 1966-12-13 confirmed 46(1)',
        'single-convention-1961.notice-time-closes.-.1 1967-07-01 confirmed 46(2)',
        'single-convention-1961.notice-time-closes.-.2 1968-07-01 confirmed 46(2)',
      ],
    ],
  ];
  it.each(OF_CLAUSES)('has %s', (_, id, acts, expected) => {
    const events = shownOf(acts, TODAY, { treaty: treatyOfCatalogue(id) });
    expect(events).toEqual(expect.arrayContaining([...expected]));
  });

  it('keeps the UID of an event whose day moves: a corrected deposit, and a denunciation that comes before', () => {
    const uidOf = (acts: string) => eventsOf(acts, TODAY).find(({ participant }) => participant === 'IRL')?.uid;
    expect(uidOf(`${TEN}; IRL ratification 2005-01-31`)).toBe('op-crc-sc.party-from.IRL@final-clauses');
    expect(uidOf(`${TEN}; IRL ratification 2006-03-01`)).toBe(uidOf(`${TEN}; IRL ratification 2005-01-31`));
  });

  it('has no UID twice, and the days in order', () => {
    const events = eventsOf(
      `${TEN}; IRL ratification 2005-01-31; IRL denunciation 2010-03-10; IRL accession 2015-05-31`,
      TODAY,
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.map(({ on }) => on)).toEqual(events.map(({ on }) => on).toSorted());
  });

  it('keeps to a participant, with the events of the treaty itself; to kinds; and to days, the first and the last inside', () => {
    const subject = subjectOf(`${TEN}; IRL ratification 2005-01-31`, TODAY);
    const asOf = civilDate(TODAY);
    const ofIreland = composeCalendar([subject], { asOf, participant: 'IRL' });
    expect(new Set(ofIreland.map(({ participant }) => participant))).toEqual(new Set([undefined, 'IRL']));
    const reports = composeCalendar([subject], { asOf, kinds: ['reports'] });
    expect(new Set(reports.map(({ kind }) => kind))).toEqual(new Set(['reports']));
    const within = { from: civilDate('2002-01-18'), to: civilDate('2004-01-18') };
    const some = composeCalendar([subject], { asOf, ...within });
    expect(some[0]?.on).toBe('2002-01-18');
    expect(some.at(-1)?.on).toBe('2004-01-18');
  });

  it('leaves out a treaty that a participant has not joined, where it is asked for its own alone', () => {
    const asOf = civilDate(TODAY);
    const subject = { ...subjectOf(TEN, TODAY), ifJoined: true } as const;
    expect(composeCalendar([subject], { asOf, participant: 'IRL' })).toEqual([]);
    expect(composeCalendar([subject], { asOf, participant: 'NOR' }).length).toBeGreaterThan(2);
  });

  it('has a kind for every event', () => {
    const kinds = new Set(
      eventsOf(`${TEN}; IRL ratification 2005-01-31; IRL denunciation 2010-03-10`, TODAY).map(({ kind }) => kind),
    );
    for (const kind of kinds) expect(EVENT_KINDS).toContain(kind);
  });
});
