import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../src/calendar/day-number.ts';
import { findLatestDay } from '../../src/determination/determination.ts';
import { composeReports, composeReportsInShort, type PartyReports } from '../../src/reporting/compose-reports.ts';
import type { DueReport } from '../../src/reporting/due-report.ts';
import type { ReportingAct } from '../../src/treaty/act.ts';
import { examples } from '../setup/exhausted.ts';
import { anyClause, anyConvention, anyDay, anyFacts, anyReport } from './any-reports.ts';
import { restateReports } from './restated-reports.ts';

const isDated = ({ status }: DueReport) => status !== 'indeterminate';
const dayOf = ({ due }: DueReport): CivilDate => findLatestDay(due) ?? civilDate('9999-12-31');
const isReceived = (report: DueReport) => 'receivedOn' in report && report.receivedOn !== undefined;
const isOverdue = ({ status }: DueReport) => status === 'overdue';
const daysOf = ({ reports }: PartyReports) => reports.filter(isDated).map(dayOf);
const isReport = ({ kind }: ReportingAct) => kind === 'report';
const ascend = (days: readonly CivilDate[]) => days.every((day, index) => index === 0 || (days[index - 1] ?? '') < day);

const anyQuestion = fc.record({
  clause: anyClause,
  facts: anyFacts,
  asOf: fc.oneof(anyDay, fc.constant(civilDate('2060-01-01'))),
  convention: anyConvention,
});

describe('the laws of reports, for any clause, facts and day', () => {
  it('due dates strictly increase, as far as the clock sets them', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clause, facts, asOf, convention }) => {
        const acts = facts.acts.filter(isReport);
        expect(ascend(daysOf(composeReports(clause, { ...facts, acts }, asOf, convention)))).toBe(true);
      }),
    );
  });

  it('in short, the same number is overdue and the next is due on the same day', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clause, facts, asOf, convention }) => {
        const { reports, nextDue, participant } = composeReports(clause, facts, asOf, convention);
        const overdue = reports.filter(isOverdue).length;
        expect(composeReportsInShort(clause, facts, asOf, convention)).toEqual({
          participant,
          overdue,
          // While it is open which clock governs, there is no day.
          ...(nextDue?.status === 'due' ? { nextOn: findLatestDay(nextDue.due) } : {}),
        });
      }),
    );
  });

  it('due dates of reports not received strictly increase, also where the committee sets one', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clause, facts, asOf, convention }) => {
        const { reports } = composeReports(clause, facts, asOf, convention);
        expect(ascend(reports.filter((report) => isDated(report) && !isReceived(report)).map(dayOf))).toBe(true);
      }),
    );
  });

  it('the numbers are 1, 2, 3 …; received reports come first; at most three are ahead', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clause, facts, asOf, convention }) => {
        const { reports } = composeReports(clause, facts, asOf, convention);
        expect(reports.map(({ number }) => number)).toEqual(reports.map((_, index) => index + 1));
        const received = reports.map(isReceived);
        expect(received).toEqual([...received].sort((a, b) => Number(b) - Number(a)));
        expect(
          reports.filter((report) => !isReceived(report) && dayOf(report) > asOf && isDated(report)).length <= 3,
        ).toBe(true);
      }),
    );
  });

  it('a standing is what the dates say', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clause, facts, asOf, convention }) => {
        for (const report of composeReports(clause, facts, asOf, convention).reports) {
          const day = dayNumberOf(dayOf(report));
          switch (report.status) {
            case 'received':
              expect(dayNumberOf(report.receivedOn)).toBeLessThanOrEqual(day);
              break;
            case 'received-late':
              expect(report.lateDays).toBe(dayNumberOf(report.receivedOn) - day);
              expect(report.lateDays).toBeGreaterThan(0);
              break;
            case 'overdue':
              expect(report.overdueDays).toBe(dayNumberOf(asOf) - day);
              expect(report.overdueDays).toBeGreaterThan(0);
              break;
            case 'due':
              expect(dayNumberOf(asOf)).toBeLessThanOrEqual(day);
              break;
            case 'indeterminate':
              expect(report.due.kind).toBe('indeterminate');
          }
        }
      }),
    );
  });

  it('nothing falls due on or after the day on which the State ceases to be a Party', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clause, facts, asOf, convention }) => {
        const { reports } = composeReports(clause, facts, asOf, convention);
        for (const report of reports.filter((each) => isDated(each) && !isReceived(each))) {
          expect(facts.partyUntil === undefined || dayOf(report) < facts.partyUntil).toBe(true);
        }
      }),
    );
  });

  it('leaving takes away nothing that was due before, as far as the clock sets it', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clause, facts, asOf, convention }) => {
        const { partyUntil, ...staying } = facts;
        fc.pre(partyUntil !== undefined && facts.otherTreaty.kind !== 'unknown');
        const without = { ...staying, acts: [] };
        const all = daysOf(composeReports(clause, without, asOf, convention));
        const left = daysOf(composeReports(clause, { ...without, partyUntil }, asOf, convention));
        expect(left).toEqual(all.filter((day) => day < partyUntil));
      }),
    );
  });

  it('leaving makes nobody whose report was overdue owe none', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clause, facts, convention }) => {
        const { partyUntil, ...staying } = facts;
        fc.pre(partyUntil !== undefined);
        const lastDay = civilDateOf(dayNumberOf(partyUntil) - 1);
        const before = composeReports(clause, staying, lastDay, convention);
        const after = composeReports(clause, facts, lastDay, convention);
        expect(after.reports.filter(isOverdue).length).toBeGreaterThanOrEqual(before.reports.filter(isOverdue).length);
      }),
    );
  });

  it('what was received stays received when the State is known to leave', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clause, facts, asOf, convention }) => {
        const { partyUntil: _, ...staying } = facts;
        const received = ({ reports }: PartyReports) => reports.filter(isReceived).filter(isDated);
        const left = received(composeReports(clause, facts, asOf, convention));
        expect(left).toEqual(received(composeReports(clause, staying, asOf, convention)));
      }),
    );
  });

  it('a further report never makes more of them overdue', () => {
    fc.assert(
      fc.property(
        anyQuestion.chain((question) => fc.tuple(fc.constant(question), anyReport(question.facts.partyFrom))),
        ([{ clause, facts, asOf, convention }, more]) => {
          fc.pre(facts.partyUntil === undefined || more.on < facts.partyUntil);
          const before = composeReports(clause, facts, asOf, convention).reports.filter(isOverdue);
          const acts = [...facts.acts, more];
          const after = composeReports(clause, { ...facts, acts }, asOf, convention).reports.filter(isOverdue);
          expect(after.length).toBeLessThanOrEqual(before.length);
        },
      ),
    );
  });

  it('time passes: what was received stays received and alike', () => {
    fc.assert(
      fc.property(anyQuestion, anyDay, ({ clause, facts, asOf, convention }, day) => {
        const [sooner, later] = asOf < day ? [asOf, day] : [day, asOf];
        const before = composeReports(clause, facts, sooner, convention).reports;
        const after = composeReports(clause, facts, later, convention).reports;
        const received = before.filter(isReceived);
        expect(after.slice(0, received.length)).toEqual(received);
      }),
    );
  });

  it('time passes: while no act comes between, no due date moves', () => {
    fc.assert(
      fc.property(anyQuestion, anyDay, ({ clause, facts, asOf, convention }, day) => {
        const [sooner, later] = asOf < day ? [asOf, day] : [day, asOf];
        fc.pre(!facts.acts.some(({ on }) => on > sooner && on <= later));
        const before = composeReports(clause, facts, sooner, convention).reports;
        const after = composeReports(clause, facts, later, convention).reports;
        expect(after.slice(0, before.length).map(({ due }) => due)).toEqual(before.map(({ due }) => due));
        expect(after.filter(isOverdue).length).toBeGreaterThanOrEqual(before.filter(isOverdue).length);
      }),
    );
  });

  it('the order of the record changes nothing; acts after the day asked about change nothing', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clause, facts, asOf, convention }) => {
        const answer = composeReports(clause, facts, asOf, convention);
        const known = facts.acts.filter(({ on }) => on <= asOf);
        expect(composeReports(clause, { ...facts, acts: known.toReversed() }, asOf, convention)).toEqual(answer);
      }),
    );
  });

  it('a report that covers two is two reports of that day', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clause, facts, asOf, convention }) => {
        const acts = facts.acts.flatMap((act): readonly ReportingAct[] => {
          if (act.kind !== 'report') return [act];
          const { covers, ...one } = act;
          return Array.from({ length: covers ?? 1 }, () => one);
        });
        const { reports } = composeReports(clause, facts, asOf, convention);
        expect(composeReports(clause, { ...facts, acts }, asOf, convention).reports).toEqual(reports);
      }),
    );
  });

  it('counted to the day before, every date of the clock is a day earlier', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clause, facts }) => {
        const { partyUntil: _, ...staying } = facts;
        fc.pre(facts.otherTreaty.kind !== 'party');
        const dues = (convention: 'anniversary' | 'day-before') =>
          daysOf(composeReports(clause, { ...staying, acts: [] }, civilDate('2020-01-01'), convention)).map(
            dayNumberOf,
          );
        const [plain, before] = [dues('anniversary'), dues('day-before')];
        const both = Math.min(plain.length, before.length);
        expect(before.slice(0, both)).toEqual(plain.slice(0, both).map((day) => day - 1));
      }),
    );
  });

  it('agrees with the law restated on lists', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clause, facts, asOf }) => {
        const restated = restateReports(clause, facts, asOf);
        fc.pre(restated !== undefined);
        const reports = composeReports(clause, facts, asOf).reports.map((report) => [
          dayOf(report),
          'receivedOn' in report ? report.receivedOn : undefined,
        ]);
        expect(reports.slice(0, restated.length)).toEqual(restated.slice(0, reports.length));
        expect(reports.length).toBeGreaterThanOrEqual(restated.length);
      }),
      { numRuns: examples(2000) },
    );
  });
});
