import { renderPeriod } from '../calendar/period.ts';
import { renderDelay } from '../calendar/render-delay.ts';
import type { EntryIntoForceClause, LaterPartiesClause, ReportingClause, Treaty } from '../treaty/treaty.ts';
import { listWords } from './list-words.ts';
import { renderAmendmentClause } from './render-amendment-clause.ts';
import { renderCondition } from './render-condition.ts';
import { renderDenunciation } from './render-denunciation.ts';
import { renderParticipation } from './render-participation.ts';

/** One final clause in words, behind the article it stands in. */
export interface ClauseInWords {
  readonly heading: string;
  readonly article: string;
  readonly says: string;
}

/**
 * Renders the final clauses of a treaty in words, in the order of the text.
 *
 * @example renderClauses(opCrcSc).find(({ article }) => article === '15(1)')?.heading // 'Denunciation'
 */
export function renderClauses({ finalClauses }: Treaty): readonly ClauseInWords[] {
  const { participation, entryIntoForce, laterParties, denunciation, amendment, reporting } = finalClauses;
  return [
    ...renderParticipation(participation),
    {
      heading: 'Entry into force',
      article: entryIntoForce.article,
      says: renderEntryIntoForce(entryIntoForce),
    },
    ...renderNotBefore(entryIntoForce),
    { heading: 'Later Parties', article: laterParties.article, says: renderLaterParties(laterParties, entryIntoForce) },
    ...renderDenunciation(denunciation),
    ...(amendment === undefined ? [] : renderAmendmentClause(amendment)),
    ...(reporting === undefined ? [] : renderReporting(reporting)),
  ];
}

function renderEntryIntoForce({ condition, counts, delay, organisations, runsFrom }: EntryIntoForceClause): string {
  const what =
    condition.kind === 'instruments' ? 'the deposit that completes the number' : 'the fulfilment of the conditions';
  const kinds = ` Counted: ${listWords(counts)}.`;
  const beside =
    organisations === 'not-additional' ? " An organisation's instrument counts beside none of its members'." : '';
  const notified =
    runsFrom === 'notification' ? ' Counted from the day on which the depositary notifies a deposit.' : '';
  return `${capital(renderDelay(delay, what))}; needed: ${renderCondition(condition)}.${kinds}${beside}${notified}`;
}

function renderNotBefore({ notBefore }: EntryIntoForceClause): readonly ClauseInWords[] {
  if (notBefore === undefined) return [];
  const says = `Not before the ${notBefore.treaty.toUpperCase()} is in force.`;
  return [{ heading: 'Not before another treaty', article: notBefore.article, says }];
}

function renderReporting({ to, initial, later, setBy }: ReportingClause): readonly ClauseInWords[] {
  const first = `To ${to}: within ${renderPeriod(initial.period)} following entry into force for the Party, the last day inside.`;
  const clauses: ClauseInWords[] = [{ heading: 'First report', article: initial.article, says: first }];
  if (later.kind === 'every') {
    const says = `Every ${renderPeriod(later.period)}, reckoned from the first.`;
    clauses.push({ heading: 'Later reports', article: later.article, says });
  }
  if (later.kind === 'with-reports-under') {
    const says = `With the reports under the ${later.treaty.toUpperCase()}, when these are due; for a Party that is none of the ${later.treaty.toUpperCase()}, every ${renderPeriod(later.otherwise.period)}.`;
    clauses.push({ heading: 'Later reports', article: later.article, says });
  }
  if (setBy !== undefined) {
    clauses.push({ heading: 'Other days for reports', article: setBy.article, says: `${capital(to)} may set them.` });
  }
  return clauses;
}

function renderLaterParties(clause: LaterPartiesClause, { condition }: EntryIntoForceClause): string {
  const met = condition.kind === 'instruments' ? 'the number is complete' : 'the conditions are fulfilled';
  switch (clause.wording) {
    case 'after-entry-into-force':
      return `For a State that deposits after entry into force: ${renderDelay(clause.delay, 'its deposit')}. The clause is silent on deposits after ${met} and before entry into force; reading ${clause.prevailing} prevails here.`;
    case 'after-condition-met':
      return `For a State that deposits after ${met}: ${renderDelay(clause.delay, 'its deposit')}, never before the treaty is in force.`;
    case 'whichever-later':
      return `For a State that deposits after ${met}: ${renderDelay(clause.delay, 'its deposit')}, or on the day the treaty enters into force, whichever is later.`;
    case 'not-provided':
      return 'The treaty has no rule for them: each is bound from the day of its consent, and not before the treaty is in force.';
  }
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
