import { assertArgument } from '../../calendar/assert-argument.ts';
import { plainDelayOf } from '../../calendar/delay.ts';
import { assertNever } from '../../determination/assert-never.ts';
import type { CodeOf, Message, MessageValues } from '../../determination/messages/message.ts';
import type { AcceptanceClause, AmendmentProcedure } from '../../treaty/amendment-procedure.ts';
import { listProcedures } from '../../treaty/amendment-procedure.ts';
import { TREATY } from '../../treaty/argument-shapes.ts';
import { hasOrganisations } from '../../treaty/eligibility-rules.ts';
import { isOpenGroup } from '../../treaty/open-group.ts';
import type { Condition, EntryIntoForceClause, LaterRule, OtherTreatyFacts, Treaty } from '../../treaty/treaty.ts';
import { listDaysThatMatter } from './list-ambiguous-days.ts';
import { type ListedDelay, listDelays } from './list-delays.ts';

/** A question that the final clauses leave open, as this definition has them. */
export interface OpenQuestion {
  /** Left out where it is about the whole definition. */
  readonly article?: string;
  readonly question: Message<CodeOf<'gap'>>;
  /** What an answer does meanwhile. */
  readonly meanwhile: Message<CodeOf<'meanwhile'>>;
}

/**
 * Lists the questions of law and of fact that the clauses of a treaty leave open: a gap on which they are silent, a day that the
 * month does not have, a base of acceptances that no article names, a fact about another treaty.
 *
 * @example listOpenQuestions(opCrcSc)[0]?.article // '14(2)'
 * @see docs/legal-sources.md#the-gap
 */
export function listOpenQuestions(treaty: Treaty): readonly OpenQuestion[] {
  assertArgument('listOpenQuestions', 'treaty', TREATY, treaty);
  return [
    ...askAboutLaterParties(treaty),
    ...askAboutDenunciation(treaty),
    ...askAboutMonthEnds(treaty),
    ...askAboutOrganisations(treaty),
    ...askAboutKinds(treaty),
    ...askAboutFacts(treaty),
    ...askAboutAmendment(treaty),
    ...askAboutReporting(treaty),
    ...askAboutText(treaty),
  ];
}

function askAboutLaterParties({ finalClauses: { laterParties, entryIntoForce } }: Treaty): readonly OpenQuestion[] {
  return [laterParties, ...(laterParties.special ?? [])].flatMap((rule) => askAboutLaterRule(rule, entryIntoForce));
}

function askAboutLaterRule(rule: LaterRule, entryIntoForce: EntryIntoForceClause): readonly OpenQuestion[] {
  const { article } = rule;
  if (rule.wording === 'not-provided') {
    return [open('gap.later-parties-not-provided', 'meanwhile.bound-from-consent', article)];
  }
  if (rule.wording === 'not-stated')
    return [open('gap.later-parties-not-stated', 'meanwhile.date-indeterminate', article)];
  if (rule.wording !== 'after-entry-into-force' || entryIntoForce.delay.form === 'same-day') return [];
  const { prevailing } = rule;
  const meanwhile = { code: 'meanwhile.reading-prevails', values: { prevailing } } as const;
  return [{ article, question: { code: 'gap.clause-silent', values: {} }, meanwhile }];
}

function askAboutDenunciation({ finalClauses: { denunciation } }: Treaty): readonly OpenQuestion[] {
  if (denunciation.kind !== 'not-stated') return [];
  return [open('gap.denunciation-not-stated', 'meanwhile.date-indeterminate', denunciation.article)];
}

function askAboutMonthEnds(treaty: Treaty): readonly OpenQuestion[] {
  return listDelays(treaty)
    .filter((listed) => refusesToChoose(listed) && listDaysThatMatter(listed).length > 0)
    .map(({ of, article, whereRefused }) => ({
      article,
      question: { code: 'gap.month-end-not-said', values: { of } },
      meanwhile: { code: WHERE_REFUSED[whereRefused], values: {} },
    }));
}

function refusesToChoose({ delay }: ListedDelay): boolean {
  const plain = plainDelayOf(delay);
  return 'monthEnd' in plain && plain.monthEnd === 'refuse';
}

const WHERE_REFUSED = {
  'both-dates': 'meanwhile.both-dates',
  'no-date': 'meanwhile.no-date',
  'no-refusal-of-a-notice': 'meanwhile.no-notice-refused',
} as const satisfies Record<ListedDelay['whereRefused'], CodeOf<'meanwhile'>>;

function askAboutOrganisations({
  finalClauses: { participation, entryIntoForce, amendment },
}: Treaty): readonly OpenQuestion[] {
  const { eligibility } = participation;
  if (!hasOrganisations(eligibility)) return [];
  const questions: OpenQuestion[] = [];
  if (entryIntoForce.organisations === undefined) {
    questions.push(open('gap.organisations-not-said', 'meanwhile.counted', entryIntoForce.article));
  }
  for (const procedure of listProcedures(amendment)) {
    if (!('acceptance' in procedure) || !asksAboutOrganisations(procedure.acceptance)) continue;
    const { article } = procedure.acceptance;
    questions.push(open('gap.organisations-of-amendment-not-said', 'meanwhile.counted', article));
  }
  return questions;
}

/** Checks if it matters, and is not said, whether an organisation's acceptance counts beside those of its members. */
function asksAboutOrganisations(acceptance: AcceptanceClause['acceptance']): boolean {
  return 'base' in acceptance || acceptance.kind === 'number' ? acceptance.organisations === undefined : false;
}

function askAboutKinds({ finalClauses: { participation, entryIntoForce } }: Treaty): readonly OpenQuestion[] {
  const { consent } = participation;
  const ways = [...new Set([...consent.afterSignature, ...consent.withoutSignature])];
  const left = ways.filter((kind) => !entryIntoForce.counts.includes(kind));
  if (left.length === 0) return [];
  const question = { code: 'gap.kinds-not-counted', values: { kinds: left } } as const;
  const meanwhile = { code: 'meanwhile.binds-not-counted', values: {} } as const;
  return [{ article: entryIntoForce.article, question, meanwhile }];
}

function askAboutFacts({
  finalClauses: { participation, entryIntoForce, denunciation },
}: Treaty): readonly OpenQuestion[] {
  const { article, bindsWith, condition, notBefore, provisional } = entryIntoForce;
  const { leavesWith } = denunciation;
  return [
    ...askAboutCondition(article, condition),
    ...(provisional === undefined ? [] : askAboutCondition(provisional.article, provisional.condition)),
    ...(isSignedOnOneDay(participation) ? [] : askAboutSignatories(article, condition)),
    ...(notBefore === undefined ? [] : askAboutTreaty(notBefore.article, notBefore)),
    ...(bindsWith?.anyOf ?? []).flatMap((each) => askAboutTreaty(bindsWith?.article ?? article, each)),
    ...(leavesWith === undefined ? [] : askAboutTreaty(leavesWith.article, leavesWith)),
  ];
}

function askAboutCondition(article: string, condition: Condition): readonly OpenQuestion[] {
  switch (condition.kind) {
    case 'share': {
      if (condition.tables.length > 0 || condition.reachedOn !== undefined) return [];
      const question = { code: 'gap.no-table-of-shares', values: { of: condition.says } } as const;
      return [{ article, question, meanwhile: { code: 'meanwhile.date-indeterminate', values: {} } }];
    }
    case 'sum': {
      if (condition.tables.length > 0) return [];
      const question = { code: 'gap.no-table-of-amounts', values: { of: condition.says } } as const;
      return [{ article, question, meanwhile: { code: 'meanwhile.date-indeterminate', values: {} } }];
    }
    case 'proportion-of-parties':
      return condition.base.kind === 'numbers' ? [] : askAboutTreaty(article, condition.base);
    case 'treaty-in-force':
    case 'treaty-condition-met':
      return askAboutTreaty(article, condition);
    case 'instruments': {
      if (condition.of === undefined || !isOpenGroup(condition.of)) return [];
      const question = { code: 'gap.group-not-listed', values: { of: condition.of.says } } as const;
      return [{ article, question, meanwhile: { code: 'meanwhile.may-be-indeterminate', values: {} } }];
    }
    case 'all-of':
    case 'any-of':
      return condition.conditions.flatMap((part) => askAboutCondition(article, part));
    case 'named-states':
    case 'proportion-of-signatories':
    case 'on-date':
      return [];
    default:
      return assertNever(condition);
  }
}

function isSignedOnOneDay({ signature }: Treaty['finalClauses']['participation']): boolean {
  return signature.closesOn === signature.opensOn;
}

/** Whoever signs later is one more of the signatories. */
function askAboutSignatories(article: string, condition: Condition): readonly OpenQuestion[] {
  if (condition.kind === 'all-of' || condition.kind === 'any-of') {
    return condition.conditions.flatMap((part) => askAboutSignatories(article, part));
  }
  if (condition.kind !== 'proportion-of-signatories' || condition.signatories.kind !== 'of-the-record') return [];
  return [open('gap.signatories-of-which-day', 'meanwhile.signatories-of-each-day', article)];
}

function askAboutTreaty(
  article: string,
  { treaty, facts }: { readonly treaty: string; readonly facts: OtherTreatyFacts },
): readonly OpenQuestion[] {
  if (facts.kind === 'known') return [];
  const question = { code: 'gap.other-treaty-unknown', values: { treaty } } as const;
  return [{ article, question, meanwhile: { code: 'meanwhile.answers-indeterminate', values: {} } }];
}

function askAboutAmendment({ finalClauses: { amendment } }: Treaty): readonly OpenQuestion[] {
  if (amendment === undefined) {
    return [open('gap.amendment-not-defined', 'meanwhile.acts-refused', 'VCLT 39')];
  }
  return listProcedures(amendment).flatMap(askAboutProcedure);
}

function askAboutReporting({ finalClauses: { reporting } }: Treaty): readonly OpenQuestion[] {
  if (reporting?.initial.period !== 'not-stated') return [];
  return [open('gap.first-report-not-stated', 'meanwhile.date-indeterminate', reporting.initial.article)];
}

function askAboutProcedure(amendment: AmendmentProcedure): readonly OpenQuestion[] {
  const questions: OpenQuestion[] = [];
  const adoption = amendment.kind === 'by-acceptance' ? undefined : amendment.adoption;
  if (adoption?.proportion === 'not-stated') {
    questions.push(open('gap.majority-not-stated', 'meanwhile.as-recorded', adoption.article));
  }
  if (amendment.kind === 'by-silence') return questions;
  const { acceptance } = amendment;
  if (acceptance.kind === 'by-its-own-terms') {
    questions.push(open('gap.amendment-says-itself', 'meanwhile.date-indeterminate', acceptance.article));
  }
  if ('of' in acceptance && acceptance.of !== undefined && isOpenGroup(acceptance.of)) {
    questions.push(open('gap.acceptors-not-known', 'meanwhile.date-indeterminate', acceptance.article));
  }
  if ('base' in acceptance && acceptance.base.kind !== 'fixed' && !acceptance.base.express) {
    questions.push(open('gap.base-of-acceptances-not-said', 'meanwhile.readings-shown', acceptance.article));
  }
  if (amendment.kind === 'conference' && amendment.request.within !== undefined && !amendment.request.express) {
    questions.push(open('gap.base-of-replies-not-said', 'meanwhile.readings-shown', amendment.request.article));
  }
  return questions;
}

function askAboutText({ text }: Treaty): readonly OpenQuestion[] {
  if (text.basis === 'read' && text.sources.length === 0) return [open('gap.no-source', 'meanwhile.nobody-can-check')];
  if (text.basis === 'read' && text.fromMemory === undefined) return [];
  if (text.fromMemory === undefined) return [open('gap.clauses-from-memory', 'meanwhile.compare-with-text')];
  const question = { code: 'gap.articles-from-memory', values: { articles: text.fromMemory } } as const;
  return [{ question, meanwhile: { code: 'meanwhile.compare-with-text', values: {} } }];
}

/** The codes whose sentences have no values. */
type Plain<Code extends CodeOf<'gap'> | CodeOf<'meanwhile'>> = {
  [Each in Code]: keyof MessageValues[Each] extends never ? Each : never;
}[Code];

function open(question: Plain<CodeOf<'gap'>>, meanwhile: Plain<CodeOf<'meanwhile'>>, article?: string): OpenQuestion {
  return {
    ...(article === undefined ? {} : { article }),
    question: { code: question, values: {} },
    meanwhile: { code: meanwhile, values: {} },
  };
}
