import { renderPeriod } from '../calendar/period.ts';
import { renderDelay } from '../calendar/render-delay.ts';
import type { Proportion } from './amendment-clause.ts';
import type { ClauseInWords } from './render-clauses.ts';
import type { AmendmentClause } from './treaty.ts';

type ConferenceClause = Extract<AmendmentClause, { readonly kind: 'conference' }>;

/** Renders how a treaty is amended, step by step. */
export function renderAmendmentClause(clause: AmendmentClause): readonly ClauseInWords[] {
  if (clause.kind === 'not-provided') {
    const says = 'The treaty provides for none of its own: by agreement between the Parties.';
    return [{ heading: 'Amendment', article: clause.article, says }];
  }
  const { request, adoption, acceptance, binding } = clause;
  const within = `within ${renderPeriod(request.within)} from its communication`;
  const votes = renderProportion(adoption.proportion, 'of the Parties present and voting');
  return [
    {
      heading: 'Amendment: proposal and conference',
      article: request.article,
      says: `A Party proposes. A conference is convened if ${renderProportion(request.proportion, 'of the Parties')} favour it ${within}, the last day inside.${renderSilence(request.express, WHICH_DAY[request.base])}`,
    },
    { heading: 'Amendment: adoption', article: adoption.article, says: `The conference adopts it by ${votes}.` },
    { heading: 'Amendment: entry into force', article: acceptance.article, says: renderEntryIntoForce(clause) },
    {
      heading: 'Amendment: whom it binds',
      article: binding.article,
      says:
        binding.whom === 'all-parties'
          ? 'Every Party.'
          : 'The Parties that accepted it; the others stay bound by the text without it.',
    },
  ];
}

function renderEntryIntoForce({ approval, acceptance, delay }: ConferenceClause): string {
  const { base, proportion } = acceptance;
  const approved = approval === undefined ? '' : `approved by ${approval.by} and `;
  const when = delay.form === 'same-day' ? 'When' : `${capital(renderDelay(delay, 'the day'))} on which`;
  const accepted = `${when} it is ${approved}accepted by ${renderProportion(proportion, 'of the Parties')}`;
  if (base.kind === 'fixed') return `${accepted}, taken as ${base.parties}.`;
  return `${accepted}.${renderSilence(base.express, WHICH_PARTIES[base.kind])}`;
}

const WHICH_DAY: Readonly<Record<ConferenceClause['request']['base'], string>> = {
  'at-end-of-window': 'on the last day for replies',
  'at-communication': 'on the day of the communication',
};

const WHICH_PARTIES: Readonly<Record<'current' | 'at-adoption' | 'at-communication', string>> = {
  current: 'at each moment',
  'at-adoption': 'on the day of adoption',
  'at-communication': 'on the day of the communication',
};

function renderSilence(express: boolean, parties: string): string {
  return express
    ? ` Counted are the Parties ${parties}.`
    : ` The article does not say which day's Parties count; those ${parties} prevail here.`;
}

function renderProportion({ than, numerator, denominator }: Proportion, of: string): string {
  const word = than === 'at-least' ? 'at least' : 'more than';
  return `${word} ${numerator}/${denominator} ${of}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
