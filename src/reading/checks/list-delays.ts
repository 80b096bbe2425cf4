import type { Delay } from '../../calendar/delay.ts';
import type { MonthEndRule } from '../../calendar/month-end-rule.ts';
import type { Period } from '../../calendar/period.ts';
import { assertNever } from '../../determination/assert-never.ts';
import type { CodeOf, Message } from '../../determination/messages/message.ts';
import type { AmendmentProcedure } from '../../treaty/amendment-procedure.ts';
import type {
  AccessionTowardsClause,
  AmendmentClause,
  DenunciationClause,
  ReportingClause,
  TerritorialExtensionClause,
  Treaty,
} from '../../treaty/treaty.ts';

/** What a delay is for, as a phrase. */
export type DelayOf = Message<CodeOf<'delay-of'>>;

/** A delay, or a period with a rule for month ends, in the clauses of a treaty. */
export interface ListedDelay {
  /** What it is for. */
  readonly of: DelayOf;
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
 * @example listDelays(opCrcSc)[0]?.of.code // 'delay-of.entry-into-force'
 * @see docs/legal-sources.md#delays
 */
export function listDelays({ finalClauses }: Treaty): readonly ListedDelay[] {
  const { participation, entryIntoForce, laterParties, denunciation, amendment, reporting } = finalClauses;
  const extension = participation.territorialExtension;
  return [
    ...(entryIntoForce.alternatives ?? []).map((each) => ownDate('delay-of.entry-into-force', each)),
    ownDate('delay-of.entry-into-force', entryIntoForce),
    ...(entryIntoForce.provisional === undefined
      ? []
      : [ownDate('delay-of.entry-into-force', entryIntoForce.provisional)]),
    ...[laterParties, ...(laterParties.special ?? [])].flatMap((rule) =>
      'delay' in rule ? [ownDate('delay-of.later-parties', rule)] : [],
    ),
    ...(participation.accessionTowards === undefined ? [] : [listOfAccession(participation.accessionTowards)]),
    ...(extension === undefined ? [] : listOfExtension(extension)),
    ...listOfDenunciation(denunciation),
    ...(amendment === undefined ? [] : listOfAmendment(amendment)),
    ...(reporting === undefined ? [] : listOfReporting(reporting)),
  ];
}

function listOfAccession(clause: AccessionTowardsClause): ListedDelay {
  const { article } = clause;
  return clause.kind === 'where-accepted'
    ? ownDate('delay-of.acceptance-of-accession', { article, delay: clause.delay })
    : ownDate('delay-of.time-to-object', { article, delay: after(clause.within, clause.monthEnd) });
}

function listOfExtension({ article, delay, withdrawal }: TerritorialExtensionClause): readonly ListedDelay[] {
  const extension =
    delay.form === 'as-instrument' || delay.form === 'not-stated'
      ? []
      : [ownDate('delay-of.territorial-extension', { article, delay })];
  if (withdrawal === undefined) return extension;
  const { article: under, delay: leaving, notBefore } = withdrawal;
  return [
    ...extension,
    ...(leaving.form === 'as-denunciation'
      ? []
      : [ownDate('delay-of.withdrawal-of-extension', { article: under, delay: leaving })]),
    ...(notBefore === undefined
      ? []
      : [
          ownDate('delay-of.time-without-withdrawal', {
            article: under,
            delay: after(notBefore.period, notBefore.monthEnd),
          }),
        ]),
  ];
}

type PlainDelayOf = Exclude<
  CodeOf<'delay-of'>,
  'delay-of.end-of-term' | 'delay-of.opening-of-window' | 'delay-of.time-without-notice'
>;

/** A delay that leads to a date of its own, for which an open answer has both candidates. */
function ownDate(
  code: PlainDelayOf,
  { article, delay }: { readonly article: string; readonly delay: Delay },
): ListedDelay {
  return { of: { code, values: {} }, article, delay, whereRefused: 'both-dates' };
}

function listOfDenunciation(clause: DenunciationClause): readonly ListedDelay[] {
  switch (clause.kind) {
    case 'permitted':
      return [ownDate('delay-of.denunciation', clause), ...listOfLockIn(clause.lockIn)];
    case 'on-a-day-of-the-year':
      return listOfLockIn(clause.lockIn);
    case 'at-end-of-term': {
      const { article, firstTerm, laterTerms, noticeBefore, monthEnd } = clause;
      const whereRefused = 'no-date';
      const of = { code: 'delay-of.end-of-term', values: { from: clause.from } } as const;
      const ends = { of, delay: after(firstTerm, monthEnd) };
      return [
        { ...ends, article, again: laterTerms, whereRefused },
        {
          of: { code: 'delay-of.notice-before-end-of-term', values: {} },
          article,
          delay: after(noticeBefore, monthEnd),
          whereRefused,
        },
      ];
    }
    case 'in-windows': {
      const { article, every, window, monthEnd } = clause;
      const whereRefused = 'no-refusal-of-a-notice';
      const of = { code: 'delay-of.opening-of-window', values: { from: clause.from } } as const;
      const opening = { of, delay: after(every, monthEnd) };
      return [
        ownDate('delay-of.denunciation', clause),
        { ...opening, article, again: every, whereRefused },
        {
          of: { code: 'delay-of.window-for-notice', values: {} },
          article,
          delay: after(window, monthEnd),
          whereRefused,
        },
      ];
    }
    case 'not-provided':
    case 'not-stated':
      return [];
    default:
      return assertNever(clause);
  }
}

type LockIn = Extract<DenunciationClause, { readonly kind: 'permitted' }>['lockIn'];

function listOfLockIn(lockIn: LockIn): readonly ListedDelay[] {
  if (lockIn === undefined) return [];
  const { article, period, monthEnd, from } = lockIn;
  const of = { code: 'delay-of.time-without-notice', values: { from } } as const;
  return [{ of, article, delay: after(period, monthEnd), whereRefused: 'no-refusal-of-a-notice' }];
}

function listOfAmendment(clause: AmendmentClause): readonly ListedDelay[] {
  switch (clause.kind) {
    case 'several':
      return clause.procedures.flatMap((each) => listOfAmendment(each.clause));
    case 'conference':
    case 'meeting':
    case 'by-acceptance': {
      const { acceptance, delay, binding } = clause;
      return [
        ownDate('delay-of.amendment', { article: acceptance.article, delay }),
        ...(binding.later === undefined ? [] : [ownDate('delay-of.later-acceptance', binding.later)]),
        ...listOfProposal(clause),
        ...(clause.kind === 'conference' ? listOfReplies('delay-of.window-for-replies', clause.request) : []),
      ];
    }
    case 'by-silence':
      return [
        ownDate('delay-of.amendment', clause.entryIntoForce),
        ...listOfProposal(clause),
        ...listOfReplies('delay-of.window-for-objections', clause.objection),
      ];
    case 'not-provided':
      return [];
    default:
      return assertNever(clause);
  }
}

/** Lists the time before a proposal and that before the adoption. */
function listOfProposal(clause: AmendmentProcedure): readonly ListedDelay[] {
  const adoption = clause.kind === 'by-acceptance' ? undefined : clause.adoption;
  return [
    ...listTime('delay-of.time-without-proposal', clause.proposal.notBefore),
    ...listTime('delay-of.time-before-adoption', adoption?.notBefore),
  ];
}

function listTime(code: PlainDelayOf, notBefore: AmendmentProcedure['proposal']['notBefore']): readonly ListedDelay[] {
  if (notBefore === undefined) return [];
  const { article, period, monthEnd } = notBefore;
  return [ownDate(code, { article, delay: after(period, monthEnd) })];
}

function listOfReplies(
  code: PlainDelayOf,
  {
    article,
    within,
    monthEnd,
  }: { readonly article: string; readonly within?: Period; readonly monthEnd: MonthEndRule },
): readonly ListedDelay[] {
  return within === undefined ? [] : [ownDate(code, { article, delay: after(within, monthEnd) })];
}

function listOfReporting({ initial, later, monthEnd }: ReportingClause): readonly ListedDelay[] {
  if (initial.period === 'not-stated') return [];
  const first = ownDate('delay-of.first-report', { article: initial.article, delay: after(initial.period, monthEnd) });
  const next = later.kind === 'with-reports-under' ? later.otherwise : later.kind === 'every' ? later : undefined;
  if (next === undefined) return [first];
  const { article, period } = next;
  const delay = after(addPeriods(initial.period, period), monthEnd);
  return [first, { ...ownDate('delay-of.later-reports', { article, delay }), again: period }];
}

function after(period: Period, monthEnd: MonthEndRule): Delay {
  return { form: 'period-after', period, monthEnd };
}

/**
 * Adds two periods up, unit by unit.
 *
 * @example addPeriods({ years: 2 }, { years: 5, days: 1 }) // { years: 7, months: 0, days: 1 }
 */
export function addPeriods(one: Period, other: Period): Required<Period> {
  const sum = (unit: keyof Period) => (one[unit] ?? 0) + (other[unit] ?? 0);
  return { years: sum('years'), months: sum('months'), days: sum('days') };
}
