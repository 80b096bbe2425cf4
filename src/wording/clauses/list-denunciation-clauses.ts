import { assertNever } from '../../determination/assert-never.ts';
import type { CodeOf, Message } from '../../determination/messages/message.ts';
import type { DenunciationClause } from '../../treaty/treaty.ts';
import { type ClauseInWords, composeClause } from './clause-in-words.ts';
import { describeDelay, type Start } from './describe-delay.ts';

/** Lists how a Party leaves, each rule behind its own article. */
export function listDenunciationClauses(clause: DenunciationClause): readonly ClauseInWords[] {
  const clauses = [composeClause('denunciation', clause.article, ...listRules(clause))];
  if ((clause.kind === 'permitted' || clause.kind === 'on-a-day-of-the-year') && clause.lockIn !== undefined) {
    const { article, period, from, runsNotBefore } = clause.lockIn;
    const values = { period, from: sinceWhen(from) };
    clauses.push(
      composeClause(
        'earliest-notice',
        article,
        runsNotBefore === undefined
          ? { code: 'clause.earliest-notice', values }
          : { code: 'clause.earliest-notice-counted-from', values: { ...values, on: runsNotBefore } },
      ),
    );
  }
  if (clause.kind === 'permitted' && clause.armedConflict !== undefined) {
    const says = { code: 'clause.armed-conflict', values: {} } as const;
    clauses.push(composeClause('armed-conflict', clause.armedConflict.article, says));
  }
  if (clause.leavesWith !== undefined) {
    const { article, treaty } = clause.leavesWith;
    clauses.push(composeClause('other-treaty-left', article, { code: 'clause.leaves-with', values: { treaty } }));
  }
  if ('survival' in clause && clause.survival !== undefined) {
    const says = { code: 'clause.survival', values: {} } as const;
    clauses.push(composeClause('after-denunciation', clause.survival.article, says));
  }
  return clauses;
}

function listRules(clause: DenunciationClause): readonly Message<CodeOf<'clause'>>[] {
  switch (clause.kind) {
    case 'permitted': {
      const { noticeTo, countedFrom, lockIn, laterDateInNotice, informed } = clause;
      const start: Start =
        noticeTo === undefined || countedFrom !== undefined
          ? { code: 'start.receipt-by-depositary', values: {} }
          : { code: 'start.notice-to', values: { to: noticeTo } };
      const code = lockIn === undefined ? 'clause.denunciation-at-any-time' : 'clause.denunciation';
      return [
        { code, values: { delay: describeDelay(clause.delay, start) } },
        ...(noticeTo === undefined || countedFrom === undefined
          ? []
          : [{ code: 'clause.denunciation-goes-to', values: { to: noticeTo } } as const]),
        ...(laterDateInNotice === true ? [{ code: 'clause.denunciation-on-later-day', values: {} } as const] : []),
        ...(informed === undefined ? [] : [{ code: 'clause.denunciation-informed', values: { informed } } as const]),
      ];
    }
    case 'at-end-of-term': {
      const { firstTerm, laterTerms, noticeBefore, from } = clause;
      const values = { firstTerm, laterTerms, noticeBefore, from: sinceWhen(from) };
      return [{ code: 'clause.denunciation-at-end-of-term', values }];
    }
    case 'in-windows': {
      const { every, window, from } = clause;
      const delay = describeDelay(clause.delay, { code: 'start.receipt-by-depositary', values: {} });
      return [{ code: 'clause.denunciation-in-windows', values: { every, window, from: sinceWhen(from), delay } }];
    }
    case 'on-a-day-of-the-year': {
      const { receivedBy, takesEffect } = clause;
      return [{ code: 'clause.denunciation-on-day-of-year', values: { receivedBy, takesEffect } }];
    }
    case 'not-provided':
      return [{ code: 'clause.denunciation-not-provided', values: {} }];
    case 'not-stated':
      return [{ code: 'clause.not-stated', values: {} }];
    default:
      return assertNever(clause);
  }
}

function sinceWhen(from: 'entry-into-force' | 'entry-into-force-for-the-party'): Start {
  return { code: `start.${from}`, values: {} };
}
