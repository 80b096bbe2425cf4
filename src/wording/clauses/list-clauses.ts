import { assertArgument } from '../../calendar/assert-argument.ts';
import { assertNever } from '../../determination/assert-never.ts';
import type { CodeOf, Message } from '../../determination/messages/message.ts';
import { TREATY } from '../../treaty/argument-shapes.ts';
import type {
  EntryIntoForceClause,
  LaterRule,
  ReportingClause,
  SpecialRule,
  TerminationClause,
  Treaty,
} from '../../treaty/treaty.ts';
import { type ClauseInWords, composeClause } from './clause-in-words.ts';
import { describeDelay } from './describe-delay.ts';
import { describeNeeded } from './describe-needed.ts';
import { listAmendmentClauses } from './list-amendment-clauses.ts';
import { listDenunciationClauses } from './list-denunciation-clauses.ts';
import { listParticipationClauses } from './list-participation-clauses.ts';

/**
 * Lists the final clauses of a treaty in words, in the order of the text.
 *
 * @example listClauses(opCrcSc).find(({ article }) => article === '15(1)')?.heading.values.clause // 'denunciation'
 */
export function listClauses(treaty: Treaty): readonly ClauseInWords[] {
  assertArgument('listClauses', 'treaty', TREATY, treaty);
  const { finalClauses } = treaty;
  const { entryIntoForce, laterParties, denunciation, termination, amendment, reporting } = finalClauses;
  const { alternatives, bindsWith, notBefore, provisional } = entryIntoForce;
  return [
    ...listParticipationClauses(finalClauses),
    ...(alternatives ?? []).map(({ article, condition, delay, metBy }) => {
      const start = { code: 'start.conditions-fulfilled', values: {} } as const;
      const values = { delay: describeDelay(delay, start), condition: describeNeeded(condition), metBy };
      return composeClause('entry-into-force', article, { code: 'clause.alternative', values });
    }),
    composeClause(
      'entry-into-force',
      entryIntoForce.article,
      ...(alternatives === undefined ? [] : [{ code: 'clause.otherwise', values: {} } as const]),
      ...listEntryIntoForce(entryIntoForce),
    ),
    ...(notBefore === undefined
      ? []
      : [
          composeClause('not-before-other', notBefore.article, {
            code: 'clause.not-before-other',
            values: { treaty: notBefore.treaty },
          }),
        ]),
    ...(provisional === undefined ? [] : listProvisional(provisional)),
    ...(bindsWith === undefined
      ? []
      : [
          composeClause('binds-with', bindsWith.article, {
            code: 'clause.binds-with',
            values: { treaties: bindsWith.anyOf.map(({ treaty }) => treaty) },
          }),
        ]),
    ...(laterParties.special ?? []).map((rule) =>
      composeClause('later-parties', rule.article, ...sayForWhom(rule), ...sayLaterParties(rule, entryIntoForce)),
    ),
    composeClause(
      'later-parties',
      laterParties.article,
      ...(laterParties.special === undefined ? [] : [{ code: 'clause.otherwise', values: {} } as const]),
      ...sayLaterParties(laterParties, entryIntoForce),
    ),
    ...listDenunciationClauses(denunciation),
    ...(termination === undefined
      ? []
      : [composeClause('termination', termination.article, ...sayTermination(termination))]),
    ...(amendment === undefined ? [] : listAmendmentClauses(amendment)),
    ...(reporting === undefined ? [] : listReportingClauses(reporting)),
  ];
}

function listEntryIntoForce(clause: EntryIntoForceClause): readonly Message<CodeOf<'clause'>>[] {
  const { condition, counts, delay, known, organisations, runsFrom } = clause;
  const completing = runsFrom === 'notification' ? 'start.completing-notification' : 'start.completing-deposit';
  const code = condition.kind === 'instruments' ? completing : 'start.conditions-fulfilled';
  const values = { delay: describeDelay(delay, { code, values: {} }), condition: describeNeeded(condition) };
  return [
    { code: 'clause.entry-into-force', values },
    { code: 'clause.counted', values: { kinds: counts } },
    ...(organisations === 'not-additional'
      ? [{ code: 'clause.organisations-not-additional', values: {} } as const]
      : []),
    ...(organisations === 'not-counted' ? [{ code: 'clause.organisations-not-counted', values: {} } as const] : []),
    ...(typeof organisations === 'object'
      ? organisations.of.flatMap((each) => sayAsMembers(organisations.article, each))
      : []),
    ...(runsFrom === 'notification' ? [{ code: 'clause.counted-from-notification', values: {} } as const] : []),
    ...(known === undefined ? [] : [{ code: 'clause.known-date', values: { on: known.inForceOn } } as const]),
  ];
}

function listProvisional({
  article,
  condition,
  counts,
  decided,
  delay,
  metBy,
}: NonNullable<EntryIntoForceClause['provisional']>): readonly ClauseInWords[] {
  const start = { code: 'start.conditions-fulfilled', values: {} } as const;
  const values = { delay: describeDelay(delay, start), condition: describeNeeded(condition) };
  const says: Message<CodeOf<'clause'>> =
    metBy === undefined
      ? { code: 'clause.provisional-entry', values }
      : { code: 'clause.provisional-entry-by', values: { ...values, metBy } };
  const counted = { code: 'clause.counted', values: { kinds: counts } } as const;
  const by = composeClause('provisional-entry', article, says, counted);
  if (decided === undefined) return [by];
  const { on } = decided;
  return [
    by,
    composeClause('provisional-entry', decided.article, { code: 'clause.provisional-decided', values: { on } }),
  ];
}

/** Says whose instruments an organisation's counts as, and who is a member for a time alone. */
function sayAsMembers(
  article: string,
  { organisation, members }: Extract<EntryIntoForceClause['organisations'], object>['of'][number],
): readonly Message<CodeOf<'clause'>>[] {
  const codes = [...new Set(members.map(({ participant }) => participant))];
  return [
    { code: 'clause.organisation-as-members', values: { organisation, article, members: codes } },
    ...members.flatMap(({ participant: member, from, until }) => [
      ...(from === undefined ? [] : [{ code: 'clause.member-from', values: { member, from } } as const]),
      ...(until === undefined ? [] : [{ code: 'clause.member-until', values: { member, until } } as const]),
    ]),
  ];
}

function sayTermination({ fewerThan, decidedBy }: TerminationClause): readonly Message<CodeOf<'clause'>>[] {
  return [
    ...(fewerThan === undefined ? [] : [{ code: 'clause.termination', values: { number: fewerThan } } as const]),
    ...(decidedBy === undefined ? [] : [{ code: 'clause.termination-decided', values: { by: decidedBy } } as const]),
  ];
}

/** Says for which instruments a special rule is. */
function sayForWhom({ kinds, of }: SpecialRule): readonly Message<CodeOf<'clause'>>[] {
  return [
    ...(of === undefined ? [] : [{ code: 'clause.for-participants', values: { of } } as const]),
    ...(kinds === undefined ? [] : [{ code: 'clause.for-kinds', values: { kinds } } as const]),
  ];
}

function sayLaterParties(rule: LaterRule, clause: EntryIntoForceClause): readonly Message<CodeOf<'clause'>>[] {
  const says = sayLaterRule(rule, clause);
  return [says, ...('mayNameEarlierDay' in rule ? [{ code: 'clause.may-name-earlier-day', values: {} } as const] : [])];
}

function sayLaterRule(clause: LaterRule, { condition, runsFrom }: EntryIntoForceClause): Message<CodeOf<'clause'>> {
  if (clause.wording === 'not-provided') return { code: 'clause.later-not-provided', values: {} };
  if (clause.wording === 'not-stated') return { code: 'clause.not-stated', values: {} };
  const met = condition.kind === 'instruments' ? 'number' : 'conditions';
  const start = (clause.runsFrom ?? runsFrom) === 'notification' ? 'start.own-notification' : 'start.own-deposit';
  const delay = describeDelay(clause.delay, { code: start, values: {} });
  switch (clause.wording) {
    case 'after-entry-into-force':
      return { code: 'clause.later-after-entry-into-force', values: { delay, met, prevailing: clause.prevailing } };
    case 'after-condition-met':
      return { code: 'clause.later-after-condition-met', values: { delay, met } };
    case 'whichever-later':
      return { code: 'clause.later-whichever-later', values: { delay, met } };
    default:
      return assertNever(clause);
  }
}

function listReportingClauses({ to, initial, later, setBy }: ReportingClause): readonly ClauseInWords[] {
  const first =
    initial.period === 'not-stated'
      ? ({ code: 'clause.first-report-not-stated', values: { to } } as const)
      : ({ code: 'clause.first-report', values: { to, within: initial.period } } as const);
  const clauses = [composeClause('first-report', initial.article, first)];
  if (later.kind === 'every') {
    const code = initial.period === 'not-stated' ? 'clause.reports-every' : 'clause.later-reports';
    const says = { code, values: { every: later.period } } as const;
    clauses.push(composeClause('later-reports', later.article, says));
  }
  if (later.kind === 'each-year-by') {
    const values = { day: later.day, first: later.first };
    clauses.push(composeClause('later-reports', later.article, { code: 'clause.reports-each-year-by', values }));
  }
  if (later.kind === 'with-reports-under') {
    const values = { treaty: later.treaty, otherwise: later.otherwise.period };
    clauses.push(composeClause('later-reports', later.article, { code: 'clause.later-reports-with', values }));
  }
  if (setBy !== undefined) {
    const says = { code: 'clause.other-report-days', values: { by: to } } as const;
    clauses.push(composeClause('other-report-days', setBy.article, says));
  }
  return clauses;
}
