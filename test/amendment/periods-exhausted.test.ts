import { describe, expect, it } from 'vitest';
import type { AmendmentRecord } from '../../src/amendment/amendment-record.ts';
import { determineLastDay } from '../../src/amendment/determine-last-day.ts';
import { findNoticeOfAdoption, listFirstDaysToAdopt } from '../../src/amendment/find-first-day-to-adopt.ts';
import { findFirstDayToPropose } from '../../src/amendment/find-first-day-to-propose.ts';
import type { CivilDate } from '../../src/calendar/civil-date.ts';
import { findLatestDay } from '../../src/determination/determination.ts';
import { walkCalendar } from '../calendar/walked-calendar.ts';
import { CONFERENCE, SILENCE } from '../support/build.ts';
import { CYCLE, daysToProve, EACH_DAY } from '../support/days.ts';

const CALENDAR = walkCalendar(CYCLE.firstYear, CYCLE.lastYear + 8);
const DAYS = daysToProve(CALENDAR.dates.slice(0, 146_097));

const amendment = 'first';

/** An amendment proposed, and nothing else done about it. */
const proposedOn = (on: CivilDate): AmendmentRecord => ({
  id: amendment,
  proposal: { kind: 'amendment-proposal', on, participant: 'NOR', amendment },
  requests: [],
  failedVotes: [],
  acceptances: [],
  objections: [],
});

/** Lists the first few days that do not lead to the day so many months on, counted on the walked calendar. */
function listWrong(
  months: number,
  monthEnd: 'last-day-of-month' | 'first-day-of-next-month',
  find: (from: CivilDate) => CivilDate | undefined,
): readonly string[] {
  const isRight = (from: CivilDate): boolean => {
    const end = CALENDAR.addMonths(CALENDAR.positionOf(from), months, monthEnd);
    return end !== undefined && find(from) === CALENDAR.dateAt(end);
  };
  return DAYS.filter((from) => !isRight(from)).slice(0, 5);
}

describe.each(['last-day-of-month', 'first-day-of-next-month'] as const)(
  `the periods of an amendment, from ${EACH_DAY} of 400 years, %s`,
  (monthEnd) => {
    it('conference: the last day for replies lies `within` four months of the communication', () => {
      const clause = { ...CONFERENCE, request: { ...CONFERENCE.request, monthEnd } };
      const find = (on: CivilDate) => {
        const communication = { kind: 'amendment-communication', on, amendment } as const;
        const last = determineLastDay({ clause, record: { ...proposedOn(on), communication } });
        return last && findLatestDay(last);
      };
      expect(listWrong(4, monthEnd, find)).toEqual([]);
    });

    it.each(['adoption', 'communication'] as const)(
      'by-silence: the last day for an objection, from the %s',
      (from) => {
        const clause = { ...SILENCE, objection: { ...SILENCE.objection, monthEnd, from } };
        const find = (on: CivilDate) => {
          // The other of the two is a day that leads elsewhere.
          const other = CALENDAR.dateAt(CALENDAR.positionOf(on) + 1);
          const adoption = { kind: 'amendment-adoption', on: from === 'adoption' ? on : other, amendment } as const;
          const communication = {
            kind: 'amendment-communication',
            on: from === 'adoption' ? other : on,
            amendment,
          } as const;
          const last = determineLastDay({ clause, record: { ...proposedOn(on), adoption, communication } });
          return last && findLatestDay(last);
        };
        expect(listWrong(10, monthEnd, find)).toEqual([]);
      },
    );

    it('adopted `notBefore` six months after the communication', () => {
      const notBefore = { article: '26(2)', period: { months: 6 }, monthEnd };
      const notice = findNoticeOfAdoption({ ...CONFERENCE, adoption: { ...CONFERENCE.adoption, notBefore } });
      const find = (sentOn: CivilDate) => notice && listFirstDaysToAdopt(notice, sentOn)[0];
      expect(listWrong(6, monthEnd, find)).toEqual([]);
    });

    it('proposed `notBefore` seven years after the entry into force of the treaty', () => {
      const notBefore = { article: '121(1)', period: { years: 7 }, monthEnd };
      const clause = { ...CONFERENCE, proposal: { article: '121(1)', notBefore } };
      const find = (inForceOn: CivilDate) => findFirstDayToPropose({ clause, parties: [], inForceOn })?.on;
      expect(listWrong(84, monthEnd, find)).toEqual([]);
    });
  },
);
