import type { ArithmeticStep } from '../calendar/add-delay.ts';
import type { MonthEndRule } from '../calendar/month-end-rule.ts';
import { renderPeriod } from '../calendar/period.ts';
import { renderDate, renderDay } from '../calendar/render-date.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { Awaited } from '../determination/determination.ts';
import type { ActReference, Step } from '../determination/step.ts';

/** Finds the name under which a participant is shown. */
export type NameOf = (participant: string) => string;

/**
 * Renders one step of a basis as lines of plain text, without its article.
 *
 * @example renderStep({ kind: 'rule', article: '14(2)', says: 'One month after deposit.' }, (code) => code)
 * // ['One month after deposit.']
 */
export function renderStep(step: Step, nameOf: NameOf): readonly string[] {
  switch (step.kind) {
    case 'rule':
    case 'remark':
      return [step.says];
    case 'act':
      return [`${renderAct(step.act, nameOf)}.`];
    case 'count': {
      const of = step.of === undefined ? '' : ` of ${step.of}`;
      if (step.metOn === undefined)
        return [`${step.counted} of ${step.required} instruments${of} ${areOrIs(step.counted)} deposited.`];
      const acts = listActs(step.decisive, nameOf);
      return [
        `The number of ${step.required} instruments${of} was complete on ${renderDate(step.metOn)}, by the deposit of ${acts}.`,
      ];
    }
    case 'share': {
      const { counted, required, total, unit, metOn, decisive } = step;
      const reached = `${renderShare(counted, total, unit)} ${step.says}, where ${renderShare(required, total, unit)} are required`;
      if (metOn === undefined) return [`Those who deposited account for ${reached}.`];
      const by = decisive.length === 0 ? '' : `, with the deposit of ${listActs(decisive, nameOf)}`;
      return [`By ${renderDate(metOn)}${by}, those who had deposited accounted for ${reached}.`];
    }
    case 'tally':
      return [renderTally(step, nameOf)];
    case 'delay':
      return step.arithmetic.map(renderArithmetic);
    default:
      return assertNever(step);
  }
}

/**
 * Renders an act as a phrase.
 *
 * @example renderAct({ participant: 'ROU', kind: 'ratification', on: civilDate('2001-10-18') }, () => 'Romania')
 * // 'Romania: ratification, 18 October 2001'
 */
export function renderAct(act: ActReference, nameOf: NameOf): string {
  const what = `${act.kind.replaceAll('-', ' ')}, ${renderDate(act.on)}`;
  const who = act.recordedAs ?? act.participant;
  return who === undefined ? capital(what) : `${nameOf(who)}: ${what}`;
}

/**
 * Renders what a pending answer waits for.
 *
 * @example renderAwaited({ kind: 'instruments', article: '14(1)', required: 10, counted: 9, missing: 1 }, (code) => code)
 * // 'Article 14(1): 10 instruments are required, 9 are deposited, 1 more needed.'
 */
export function renderAwaited(awaited: Awaited, nameOf: NameOf): string {
  switch (awaited.kind) {
    case 'instruments': {
      const { missing, counted, required, article } = awaited;
      const verb = counted === 1 ? 'is' : 'are';
      const of = awaited.of === undefined ? '' : ` of ${awaited.of}`;
      return `Article ${article}: ${required} instruments${of} are required, ${counted} ${verb} deposited, ${missing} more needed.`;
    }
    case 'instruments-of': {
      const { article, says, required, counted, missing } = awaited;
      return `Article ${article}: of ${required} instruments of ${says}, ${counted} ${areOrIs(counted)} deposited; missing: ${missing.map(nameOf).join(', ')}.`;
    }
    case 'share': {
      const { article, says, unit, total, required, counted, missing } = awaited;
      return `Article ${article}: ${renderShare(required, total, unit)} ${says} are required, those who deposited account for ${renderShare(counted, total, unit)}, ${renderShare(missing, total, unit)} more needed.`;
    }
    case 'day':
      return `Article ${awaited.article}: ${renderDate(awaited.on)} must have come.`;
    case 'entry-into-force-of':
      return `Article ${awaited.article}: the ${awaited.treaty.toUpperCase()} must be in force.`;
    case 'one-of':
      return awaited.alternatives
        .map((parts) => parts.map((part) => renderAwaited(part, nameOf)).join(' '))
        .join(' Or: ');
    case 'acceptances':
    case 'requests': {
      const { article, parties, required, counted, missing, until } = awaited;
      const by = until === undefined ? '' : ` by ${renderDate(until)}`;
      return `Article ${article}: of ${parties} Parties, ${countTallied(awaited.kind, required)} ${areOrIs(required)} required, ${counted} ${areOrIs(counted)} there, ${missing} more needed${by}.`;
    }
    case 'act-of':
      return `Article ${awaited.article}: ${awaited.act} by ${awaited.by} is needed.`;
    case 'entry-into-force-of-the-treaty':
      return `Article ${awaited.article}: the treaty is not in force.`;
    case 'instrument-of':
      return `Article ${awaited.article}: an instrument of ${nameOf(awaited.participant)} is needed.`;
    default:
      return assertNever(awaited);
  }
}

/** How many of the instruments of one day are named before the others are only counted. */
const MOST_NAMED = 8;

function listActs(acts: readonly ActReference[], nameOf: NameOf): string {
  const names = acts.slice(0, MOST_NAMED).map((act) => `${nameOf(act.participant ?? '')} (${act.kind})`);
  const more = acts.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}

/** Renders a part of a total in per cent, with its amount where the table has another unit. */
function renderShare(part: number, total: number, unit: string): string {
  const percent = `${Math.round((part / total) * 10_000) / 100} %`;
  return unit === 'per cent' ? percent : `${percent} (${part.toLocaleString('en-GB')} ${unit})`;
}

function renderTally(step: Extract<Step, { kind: 'tally' }>, nameOf: NameOf): string {
  const { of, counted, required, parties, metOn, decisive } = step;
  const number = `${countTallied(of, required)} ${areOrIs(required)} required of ${parties} ${parties === 1 ? 'Party' : 'Parties'}`;
  if (metOn === undefined) return `${number}; ${counted} ${areOrIs(counted)} there.`;
  const have = of === 'acceptances' ? 'accepted' : 'favoured a conference';
  const by = decisive.map((act) => renderDecisive(act, nameOf)).join('; ');
  return `${number}; by ${renderDate(metOn)}, ${counted} had ${have}${by === '' ? '' : ` (${by})`}.`;
}

function countTallied(of: 'acceptances' | 'requests', count: number): string {
  if (of === 'acceptances') return count === 1 ? '1 acceptance' : `${count} acceptances`;
  return count === 1 ? '1 reply in favour' : `${count} replies in favour`;
}

function areOrIs(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function renderDecisive(
  { kind, participant: counted, recordedAs: participant = counted }: ActReference,
  nameOf: NameOf,
): string {
  const who = participant === undefined ? '' : nameOf(participant);
  switch (kind) {
    case 'amendment-acceptance':
      return `acceptance of ${who}`;
    case 'conference-request':
      return `reply of ${who}`;
    case 'party-from':
      return `${who}, which had accepted, became a Party`;
    case 'party-no-longer':
      return `${who} ceased to be a Party`;
    default:
      return participant === undefined ? `${kind.replaceAll('-', ' ')} on that day` : `${kind} of ${who}`;
  }
}

const STANDS_FOR_IT: Readonly<Record<MonthEndRule, string>> = {
  'last-day-of-month': 'the last day of the month stands for it',
  'first-day-of-next-month': 'the first day of the next month stands for it',
  refuse: 'whichever day stands for it, the date is the same',
};

function renderArithmetic(step: ArithmeticStep): string {
  const to = renderDate(step.to);
  switch (step.kind) {
    case 'same-day':
      return `On the day itself: ${to}.`;
    case 'add-period': {
      const sum = `${renderDate(step.from)} + ${renderPeriod(step.period)} = ${to}`;
      if (step.monthEnd === undefined) return `${sum}.`;
      const { missingDay, rule } = step.monthEnd;
      return `${sum}; there is no ${renderDay(missingDay)}, and ${STANDS_FOR_IT[rule]}.`;
    }
    case 'first-of-next-month':
      return `The first day of the month that follows: ${to}.`;
    case 'first-of-nth-month':
      return `The first day of month ${step.months} after that of ${renderDate(step.from)}: ${to}.`;
    case 'not-before':
      return step.from < step.floor
        ? `${renderDate(step.from)} lies before ${to}, the earliest day there can be.`
        : `That is not before ${renderDate(step.floor)}, the earliest day there can be.`;
    case 'fixed-date':
      return `The date the clause fixes: ${to}.`;
    default:
      return assertNever(step);
  }
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
