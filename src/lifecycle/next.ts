import type { CivilDate } from '../calendar/civil-date.ts';
import type { Awaited } from '../determination/determination.ts';
import type { PartyReports } from '../reporting/compose-reports.ts';
import { type ChronologyEntry, composeChronology } from './chronology.ts';
import { composeEntry } from './compose-amendments.ts';
import type { AmendmentLife, Life } from './life.ts';
import { listConsentSpans, listPartySpans } from './party-spans.ts';
import { listReports, type ReportsOptions } from './reports.ts';

/** What a treaty or an amendment waits for. */
export interface Awaiting {
  /** The id of the amendment; left out for the treaty itself. */
  readonly amendment?: string;
  readonly awaits: readonly Awaited[];
}

/** What is awaited, and what happens when if nothing else is deposited. */
export interface WhatIsNext {
  readonly awaited: readonly Awaiting[];
  /** The dated consequences after the day asked about, in order. */
  readonly dated: readonly ChronologyEntry[];
  /** The next report due of each Party, in order of its day. */
  readonly reports: readonly PartyReports[];
}

/**
 * Composes what comes next: what the treaty and its amendments wait for, and every date that follows from the record as it
 * stood on a day if nothing else is deposited.
 *
 * @param life as `composeLife` gives it for that day
 * @param asOf the day asked about; what happens on it has happened
 * @example composeNext(composeLife(opCrcSc, opCrcScRegister, civilDate('2001-10-18')), civilDate('2001-10-18')).dated[0].kind // 'treaty-in-force'
 */
export function composeNext(life: Life, asOf: CivilDate, options: ReportsOptions = {}): WhatIsNext {
  const { entryIntoForce, amendments } = life;
  const awaited: Awaiting[] = entryIntoForce.kind === 'pending' ? [{ awaits: entryIntoForce.awaits }] : [];
  for (const { record, entryIntoForce: answer } of amendments) {
    if (answer.kind === 'pending') awaited.push({ amendment: record.id, awaits: answer.awaits });
  }
  const foreseen = { ...life, amendments: foreseeAmendments(life) };
  const dated = composeChronology(foreseen).filter((entry) => entry.on > asOf && !isAct(entry));
  const reports = listReports(life, asOf, options)
    .filter(({ nextDue }) => nextDue?.due.kind === 'determined')
    .sort((a, b) => compareDays(dueOn(a), dueOn(b)));
  return { awaited, dated, reports };
}

/** Takes the amendments as they will be when all has come about that is on its way: who joins has joined, who leaves has left. */
function foreseeAmendments({ treaty, participants, amendments }: Life): readonly AmendmentLife[] {
  const clause = treaty.finalClauses.amendment;
  if (clause === undefined || clause.kind === 'not-provided') return amendments;
  const members = { parties: listPartySpans(participants), consents: listConsentSpans(participants) };
  return amendments.map((amendment) => {
    const { record, adoption, entryIntoForce } = amendment;
    if (entryIntoForce.kind !== 'pending') return amendment;
    return { ...amendment, ...composeEntry(clause, record, adoption, members, undefined) };
  });
}

function isAct({ kind }: ChronologyEntry): boolean {
  return kind === 'act' || kind === 'act-refused' || kind === 'amendment-act';
}

function dueOn({ nextDue }: PartyReports): string {
  return nextDue?.due.kind === 'determined' ? nextDue.due.value : '';
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
