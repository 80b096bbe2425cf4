import { plainDelayOf } from '../../calendar/delay.ts';
import type { Condition, OtherTreatyFacts, Treaty } from '../../treaty/treaty.ts';
import { listDaysThatMatter } from './list-ambiguous-days.ts';
import { type ListedDelay, listDelays } from './list-delays.ts';

/** A question that the final clauses leave open, as this definition has them. */
export interface OpenQuestion {
  /** Left out where it is about the whole definition. */
  readonly article?: string;
  readonly question: string;
  /** What an answer does meanwhile. */
  readonly meanwhile: string;
}

/**
 * Lists the questions of law and of fact that the clauses of a treaty leave open: a gap on which they are silent, a day that the
 * month does not have, a base of acceptances that no article names, a fact about another treaty.
 *
 * @example listOpenQuestions(opCrcSc)[0]?.article // '14(2)'
 * @see docs/legal-sources.md#the-gap
 */
export function listOpenQuestions(treaty: Treaty): readonly OpenQuestion[] {
  return [
    ...askAboutLaterParties(treaty),
    ...askAboutMonthEnds(treaty),
    ...askAboutOrganisations(treaty),
    ...askAboutKinds(treaty),
    ...askAboutFacts(treaty),
    ...askAboutAmendment(treaty),
    ...askAboutText(treaty),
  ];
}

function askAboutLaterParties({ finalClauses: { laterParties, entryIntoForce } }: Treaty): readonly OpenQuestion[] {
  const { article } = laterParties;
  if (laterParties.wording === 'not-provided') {
    const question = 'No clause says when the treaty binds a State that joins once it is in force.';
    return [{ article, question, meanwhile: 'It is bound from the day of its consent (VCLT 24(3)).' }];
  }
  if (laterParties.wording !== 'after-entry-into-force' || entryIntoForce.delay.form === 'same-day') return [];
  const question = 'The clause is silent on deposits after the condition is met and before entry into force.';
  return [
    {
      article,
      question,
      meanwhile: `Reading ${laterParties.prevailing} prevails; the other is shown where it differs.`,
    },
  ];
}

function askAboutMonthEnds(treaty: Treaty): readonly OpenQuestion[] {
  return listDelays(treaty)
    .filter((listed) => refusesToChoose(listed) && listDaysThatMatter(listed).length > 0)
    .map(({ of, article, whereRefused }) => ({
      article,
      question: `Which day stands for one that the month does not have is not said (${of}).`,
      meanwhile: WHERE_REFUSED[whereRefused],
    }));
}

function refusesToChoose({ delay }: ListedDelay): boolean {
  const plain = plainDelayOf(delay);
  return 'monthEnd' in plain && plain.monthEnd === 'refuse';
}

const WHERE_REFUSED: Readonly<Record<ListedDelay['whereRefused'], string>> = {
  'both-dates': 'The answer is indeterminate where it matters, with both dates.',
  'no-date': 'The answer is indeterminate where it matters, without a date.',
  'no-refusal-of-a-notice': 'Where it matters, that day is not computed, and no notice is refused on its account.',
};

function askAboutOrganisations({
  finalClauses: { participation, entryIntoForce, amendment },
}: Treaty): readonly OpenQuestion[] {
  const { eligibility } = participation;
  const admits =
    eligibility.kind === 'any-state-or-organisation' || (eligibility.kind === 'described' && eligibility.organisations);
  if (!admits) return [];
  const questions: OpenQuestion[] = [];
  if (entryIntoForce.organisations === undefined) {
    const question =
      "Organisations may join, and it is not said whether their instruments count beside their members'.";
    questions.push({ article: entryIntoForce.article, question, meanwhile: 'They are counted.' });
  }
  if (amendment !== undefined && 'acceptance' in amendment && amendment.acceptance.organisations === undefined) {
    const question =
      "Organisations may join, and it is not said whether their acceptances of an amendment count beside their members'.";
    questions.push({ article: amendment.acceptance.article, question, meanwhile: 'They are counted.' });
  }
  return questions;
}

function askAboutKinds({ finalClauses: { participation, entryIntoForce } }: Treaty): readonly OpenQuestion[] {
  const { consent } = participation;
  const ways = [...new Set([...consent.afterSignature, ...consent.withoutSignature])];
  const left = ways.filter((kind) => !entryIntoForce.counts.includes(kind));
  if (left.length === 0) return [];
  const question = `By the clause on consent there is ${left.join(' and ')}, which by "counts" does not count towards entry into force.`;
  return [{ article: entryIntoForce.article, question, meanwhile: 'It binds its State, and is not counted.' }];
}

function askAboutFacts({ finalClauses: { entryIntoForce, denunciation } }: Treaty): readonly OpenQuestion[] {
  const { article, condition, notBefore } = entryIntoForce;
  const leavesWith = denunciation.kind === 'permitted' ? denunciation.leavesWith : undefined;
  return [
    ...askAboutCondition(article, condition),
    ...(notBefore === undefined ? [] : askAboutTreaty(notBefore.article, notBefore)),
    ...(leavesWith === undefined ? [] : askAboutTreaty(leavesWith.article, leavesWith)),
  ];
}

function askAboutCondition(article: string, condition: Condition): readonly OpenQuestion[] {
  switch (condition.kind) {
    case 'share': {
      if (condition.tables.length > 0 || condition.reachedOn !== undefined) return [];
      const question = `There is no table of the shares ${condition.says}, and no day on which the share was found reached.`;
      return [{ article, question, meanwhile: 'The date is indeterminate.' }];
    }
    case 'proportion-of-parties':
      return condition.base.kind === 'numbers' ? [] : askAboutTreaty(article, condition.base);
    case 'treaty-in-force':
    case 'treaty-condition-met':
      return askAboutTreaty(article, condition);
    case 'all-of':
    case 'any-of':
      return condition.conditions.flatMap((part) => askAboutCondition(article, part));
    case 'instruments':
    case 'named-states':
    case 'on-date':
      return [];
  }
}

function askAboutTreaty(
  article: string,
  { treaty, facts }: { readonly treaty: string; readonly facts: OtherTreatyFacts },
): readonly OpenQuestion[] {
  if (facts.kind === 'known') return [];
  const question = `What is known of the ${treaty.toUpperCase()}, to which the clause refers, is not at hand.`;
  return [{ article, question, meanwhile: 'An answer that depends on it is indeterminate.' }];
}

function askAboutAmendment({ finalClauses: { amendment } }: Treaty): readonly OpenQuestion[] {
  if (amendment === undefined) {
    const question = 'The definition does not say how the treaty is amended.';
    return [{ article: 'VCLT 39', question, meanwhile: 'Acts about amendments are refused.' }];
  }
  if (amendment.kind !== 'conference' && amendment.kind !== 'meeting') return [];
  const questions: OpenQuestion[] = [];
  const { acceptance } = amendment;
  if (acceptance.base.kind !== 'fixed' && !acceptance.base.express) {
    const question = "Of which day's Parties the acceptances are a part is not said.";
    questions.push({ article: acceptance.article, question, meanwhile: SHOWN });
  }
  if (amendment.kind === 'conference' && amendment.request.within !== undefined && !amendment.request.express) {
    const question = "Of which day's Parties the replies are a part is not said.";
    questions.push({ article: amendment.request.article, question, meanwhile: SHOWN });
  }
  return questions;
}

const SHOWN = 'One reading prevails; the others are shown where they differ.';

function askAboutText({ text }: Treaty): readonly OpenQuestion[] {
  if (text.basis === 'read' && text.sources.length === 0) {
    const question = 'The clauses were taken from the text, and no source says from which.';
    return [{ question, meanwhile: 'Nobody can check them.' }];
  }
  if (text.basis === 'read' && text.fromMemory === undefined) return [];
  const which = text.fromMemory === undefined ? 'The clauses were' : `Articles ${text.fromMemory.join(', ')} were`;
  const question = `${which} written from memory, not from the text.`;
  return [{ question, meanwhile: 'Compare them with the text.' }];
}
