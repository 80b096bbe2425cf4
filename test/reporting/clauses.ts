import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeReports, type PartyReports } from '../../src/reporting/compose-reports.ts';
import type { DueReport } from '../../src/reporting/due-report.ts';
import type { DueDateConvention } from '../../src/reporting/nth-due-date.ts';
import type { OtherTreatyPlace, ReportingFacts } from '../../src/reporting/reporting-facts.ts';
import type { ReportingAct } from '../../src/treaty/act.ts';
import type { ReportingClause } from '../../src/treaty/treaty.ts';

/** Article 12 of OP-CRC-SC. */
export const ARTICLE_12: ReportingClause = {
  to: 'Committee on the Rights of the Child',
  initial: { article: '12(1)', period: { years: 2 } },
  monthEnd: 'last-day-of-month',
  later: {
    kind: 'with-reports-under',
    article: '12(2)',
    treaty: 'crc',
    otherwise: { article: '12(2)', period: { years: 5 } },
  },
  setBy: { article: '12(3)' },
};

/** Article 44 of the Convention on the Rights of the Child. */
export const ARTICLE_44: ReportingClause = {
  to: 'Committee on the Rights of the Child',
  initial: { article: '44(1)(a)', period: { years: 2 } },
  monthEnd: 'last-day-of-month',
  later: { kind: 'every', article: '44(1)(b)', period: { years: 5 } },
  setBy: { article: '44(4)' },
};

export const NOT_A_PARTY: OtherTreatyPlace = { kind: 'not-a-party' };

/** A Party to the CRC from one day, and until another where one is given. */
export function partyToCrc(from: string, until?: string): Extract<OtherTreatyPlace, { readonly kind: 'party' }> {
  return {
    kind: 'party',
    clause: ARTICLE_44,
    partyFrom: civilDate(from),
    ...(until === undefined ? {} : { partyUntil: civilDate(until) }),
  };
}

export function report(on: string, covers?: number): ReportingAct {
  return {
    participant: 'USA',
    kind: 'report',
    on: civilDate(on),
    ...(covers === undefined ? {} : { covers }),
  };
}

export function dueDateSet(on: string, dueOn: string): ReportingAct {
  return { participant: 'USA', kind: 'due-date-set', on: civilDate(on), dueOn: civilDate(dueOn) };
}

/** What a question about reports differs in; a Party under article 12 alone since 2003-01-23, with no act, otherwise. */
export interface Ask {
  readonly clause?: ReportingClause;
  readonly from?: string;
  readonly until?: string;
  readonly other?: OtherTreatyPlace;
  readonly acts?: readonly ReportingAct[];
  readonly convention?: DueDateConvention;
}

/** Asks for the reports of a Party on a day. */
export function reportsOn(asOf: string, ask: Ask = {}): PartyReports {
  const facts: ReportingFacts = {
    participant: 'USA',
    partyFrom: civilDate(ask.from ?? '2003-01-23'),
    otherTreaty: ask.other ?? NOT_A_PARTY,
    acts: ask.acts ?? [],
    ...(ask.until === undefined ? {} : { partyUntil: civilDate(ask.until) }),
  };
  return composeReports(ask.clause ?? ARTICLE_12, facts, civilDate(asOf), ask.convention);
}

/** A report on one line: number, due date, standing. What is open has `?`, a day that the committee set has `*`. */
function line(entry: DueReport): string {
  const day = entry.due.kind === 'determined' ? entry.due.value : '?';
  return `${entry.number} ${day}${entry.setByCommittee === true ? '*' : ''} ${entry.status}${figureOf(entry)}`;
}

function figureOf(entry: DueReport): string {
  switch (entry.status) {
    case 'received':
      return ` ${entry.receivedOn}`;
    case 'received-late':
      return ` ${entry.receivedOn} +${entry.lateDays}`;
    case 'overdue':
      return ` +${entry.overdueDays}`;
    case 'due':
      return '';
    case 'indeterminate':
      return entry.receivedOn === undefined ? '' : ` ${entry.receivedOn}`;
  }
}

export function linesOn(asOf: string, ask: Ask = {}): readonly string[] {
  return reportsOn(asOf, ask).reports.map(line);
}

/** The due dates alone. */
export function duesOn(asOf: string, ask: Ask = {}): readonly string[] {
  return reportsOn(asOf, ask).reports.map(({ due }) => (due.kind === 'determined' ? due.value : '?'));
}
