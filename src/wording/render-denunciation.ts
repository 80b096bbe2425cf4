import { renderPeriod } from '../calendar/period.ts';
import { renderDelay } from '../calendar/render-delay.ts';
import type { DenunciationClause } from '../treaty/treaty.ts';
import type { ClauseInWords } from './render-clauses.ts';

/** Renders how a Party leaves, each rule behind its own article. */
export function renderDenunciation(clause: DenunciationClause): readonly ClauseInWords[] {
  const clauses: ClauseInWords[] = [{ heading: 'Denunciation', article: clause.article, says: renderRule(clause) }];
  if (clause.kind === 'not-provided') return clauses;
  const add = (heading: string, part: { readonly article: string } | undefined, says: string): void => {
    if (part !== undefined) clauses.push({ heading, article: part.article, says });
  };
  if (clause.kind === 'permitted' || clause.kind === 'on-a-day-of-the-year') {
    const { lockIn } = clause;
    if (lockIn !== undefined) {
      add('Earliest notice', lockIn, `Not before ${renderPeriod(lockIn.period)} from ${SINCE[lockIn.from]}.`);
    }
  }
  if (clause.kind === 'permitted') {
    const { armedConflict, leavesWith } = clause;
    add('Armed conflict', armedConflict, 'It waits for the end of an armed conflict in which the State is engaged.');
    add('Other treaty left', leavesWith, `Who leaves the ${leavesWith?.treaty.toUpperCase()} leaves this treaty too.`);
  }
  add('After denunciation', clause.survival, 'Obligations for acts before the denunciation takes effect remain.');
  return clauses;
}

function renderRule(clause: DenunciationClause): string {
  switch (clause.kind) {
    case 'permitted': {
      const when = clause.lockIn === undefined ? 'At any time; it' : 'It';
      const later = clause.laterDateInNotice === true ? ', or on a later day that the notice names' : '';
      const notice = clause.noticeTo === undefined ? 'receipt by the depositary' : `notice to ${clause.noticeTo}`;
      return `${when} takes effect ${renderDelay(clause.delay, notice)}${later}.`;
    }
    case 'at-end-of-term':
      return `The treaty runs for ${renderPeriod(clause.firstTerm)} from ${SINCE[clause.from]}, then for ${renderPeriod(clause.laterTerms)} at a time; notice at least ${renderPeriod(clause.noticeBefore)} before the end of a term takes effect at that end.`;
    case 'in-windows':
      return `After every ${renderPeriod(clause.every)} from ${SINCE[clause.from]}, for ${renderPeriod(clause.window)}; it takes effect ${renderDelay(clause.delay, 'receipt by the depositary')}.`;
    case 'on-a-day-of-the-year':
      return `Received by ${renderDayOfYear(clause.receivedBy)}, it takes effect on the next ${renderDayOfYear(clause.takesEffect)}.`;
    case 'not-provided':
      return 'The treaty provides for none.';
  }
}

const SINCE = {
  'entry-into-force': 'the entry into force of the treaty',
  'entry-into-force-for-the-party': 'the entry into force for the Party',
} as const;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function renderDayOfYear({ month, day }: { readonly month: number; readonly day: number }): string {
  return `${day} ${MONTHS[month - 1]}`;
}
