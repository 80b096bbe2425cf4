import type { Delay } from '../../calendar/delay.ts';
import type { MonthEndRule } from '../../calendar/month-end-rule.ts';
import type { Period } from '../../calendar/period.ts';
import type { AmendmentClause, DenunciationClause, ReportingClause, Treaty } from '../../treaty/treaty.ts';

/** A delay, or a period with a rule for month ends, in the clauses of a treaty. */
export interface ListedDelay {
  /** What runs: `entry into force`, `later Parties`, `denunciation` … */
  readonly of: string;
  readonly article: string;
  readonly delay: Delay;
  /** There where it runs again and again: the period that is added each time, all of them together rounded once. */
  readonly again?: Period;
  /** What becomes of an answer that depends on it where the month has not the day and the rule is `refuse`. */
  readonly whereRefused: 'both-dates' | 'no-date' | 'no-refusal-of-a-notice';
}

/**
 * Lists every delay of a treaty's clauses, and every period that has a rule for month ends, with what each is for.
 *
 * @example listDelays(opCrcSc).map(({ of }) => of)[0] // 'entry into force'
 * @see docs/legal-sources.md#delays
 */
export function listDelays({ finalClauses }: Treaty): readonly ListedDelay[] {
  const { participation, entryIntoForce, laterParties, denunciation, amendment, reporting } = finalClauses;
  const extension = participation.territorialExtension;
  return [
    ownDate('entry into force', entryIntoForce),
    ...(laterParties.wording === 'not-provided' ? [] : [ownDate('later Parties', laterParties)]),
    ...(extension === undefined ? [] : [ownDate('territorial extension', extension)]),
    ...listOfDenunciation(denunciation),
    ...(amendment === undefined ? [] : listOfAmendment(amendment)),
    ...(reporting === undefined ? [] : listOfReporting(reporting)),
  ];
}

/** A delay that leads to a date of its own, for which an open answer has both candidates. */
function ownDate(of: string, { article, delay }: { readonly article: string; readonly delay: Delay }): ListedDelay {
  return { of, article, delay, whereRefused: 'both-dates' };
}

function listOfDenunciation(clause: DenunciationClause): readonly ListedDelay[] {
  switch (clause.kind) {
    case 'permitted':
      return [ownDate('denunciation', clause), ...listOfLockIn(clause.lockIn)];
    case 'on-a-day-of-the-year':
      return listOfLockIn(clause.lockIn);
    case 'at-end-of-term': {
      const { article, firstTerm, laterTerms, noticeBefore, monthEnd } = clause;
      const whereRefused = 'no-date';
      const ends = { of: `end of a term, from ${FROM[clause.from]}`, delay: after(firstTerm, monthEnd) };
      return [
        { ...ends, article, again: laterTerms, whereRefused },
        { of: 'notice before the end of a term', article, delay: after(noticeBefore, monthEnd), whereRefused },
      ];
    }
    case 'in-windows': {
      const { article, every, window, monthEnd } = clause;
      const whereRefused = 'no-refusal-of-a-notice';
      const opening = {
        of: `opening of a window for notice, from ${FROM[clause.from]}`,
        delay: after(every, monthEnd),
      };
      return [
        ownDate('denunciation', clause),
        { ...opening, article, again: every, whereRefused },
        { of: 'window for notice, from its opening', article, delay: after(window, monthEnd), whereRefused },
      ];
    }
    case 'not-provided':
      return [];
  }
}

type LockIn = Extract<DenunciationClause, { readonly kind: 'permitted' }>['lockIn'];

function listOfLockIn(lockIn: LockIn): readonly ListedDelay[] {
  if (lockIn === undefined) return [];
  const { article, period, monthEnd, from } = lockIn;
  const of = `time without notice, from ${FROM[from]}`;
  return [{ of, article, delay: after(period, monthEnd), whereRefused: 'no-refusal-of-a-notice' }];
}

const FROM = {
  'entry-into-force': 'entry into force',
  'entry-into-force-for-the-party': 'entry into force for the Party',
} as const;

function listOfAmendment(clause: AmendmentClause): readonly ListedDelay[] {
  switch (clause.kind) {
    case 'conference':
    case 'meeting': {
      const { acceptance, delay, binding } = clause;
      return [
        ownDate('amendment', { article: acceptance.article, delay }),
        ...(binding.later === undefined ? [] : [ownDate('later acceptance of an amendment', binding.later)]),
        ...(clause.kind === 'conference' ? listOfReplies('window for replies', clause.request) : []),
      ];
    }
    case 'by-silence':
      return [ownDate('amendment', clause.entryIntoForce), ...listOfReplies('window for objections', clause.objection)];
    case 'not-provided':
      return [];
  }
}

function listOfReplies(
  of: string,
  {
    article,
    within,
    monthEnd,
  }: { readonly article: string; readonly within?: Period; readonly monthEnd: MonthEndRule },
): readonly ListedDelay[] {
  return within === undefined ? [] : [ownDate(of, { article, delay: after(within, monthEnd) })];
}

function listOfReporting({ initial, later, monthEnd }: ReportingClause): readonly ListedDelay[] {
  const first = ownDate('first report', { article: initial.article, delay: after(initial.period, monthEnd) });
  const next = later.kind === 'with-reports-under' ? later.otherwise : later.kind === 'every' ? later : undefined;
  if (next === undefined) return [first];
  const { article, period } = next;
  const delay = after(addedUp(initial.period, period), monthEnd);
  return [first, { ...ownDate('later reports', { article, delay }), again: period }];
}

function after(period: Period, monthEnd: MonthEndRule): Delay {
  return { form: 'period-after', period, monthEnd };
}

/**
 * Adds two periods up, unit by unit.
 *
 * @example addedUp({ years: 2 }, { years: 5, days: 1 }) // { years: 7, months: 0, days: 1 }
 */
export function addedUp(one: Period, other: Period): Required<Period> {
  const sum = (unit: keyof Period) => (one[unit] ?? 0) + (other[unit] ?? 0);
  return { years: sum('years'), months: sum('months'), days: sum('days') };
}
