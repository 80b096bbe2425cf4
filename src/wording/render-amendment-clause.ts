import { renderPeriod } from '../calendar/period.ts';
import { renderDelay } from '../calendar/render-delay.ts';
import type { Proportion } from '../treaty/proportion.ts';
import type { AmendmentClause } from '../treaty/treaty.ts';
import type { ClauseInWords } from './render-clauses.ts';

type ConferenceClause = Extract<AmendmentClause, { readonly kind: 'conference' }>;
type AcceptanceClause = ConferenceClause | Extract<AmendmentClause, { readonly kind: 'meeting' }>;
type SilenceClause = Extract<AmendmentClause, { readonly kind: 'by-silence' }>;

/** Renders how a treaty is amended, step by step. */
export function renderAmendmentClause(clause: AmendmentClause): readonly ClauseInWords[] {
  if (clause.kind === 'not-provided') {
    const says = 'The treaty provides for none of its own: by agreement between the Parties.';
    return [{ heading: 'Amendment', article: clause.article, says }];
  }
  const { adoption } = clause;
  const votes = renderProportion(adoption.proportion, 'of the Parties present and voting');
  if (clause.kind === 'by-silence') return renderBySilence(clause, votes);
  const { acceptance, binding } = clause;
  const who = clause.kind === 'meeting' ? capital(clause.adoption.by) : 'The conference';
  return [
    clause.kind === 'conference'
      ? renderRequest(clause)
      : { heading: 'Amendment: proposal', article: clause.proposal.article, says: 'A Party proposes.' },
    { heading: 'Amendment: adoption', article: adoption.article, says: `${who} adopts it by ${votes}.` },
    { heading: 'Amendment: entry into force', article: acceptance.article, says: renderEntryIntoForce(clause) },
    {
      heading: 'Amendment: whom it binds',
      article: binding.article,
      says:
        binding.whom === 'all-parties'
          ? 'Every Party.'
          : 'The Parties that accepted it; the others stay bound by the text without it.',
    },
    ...(binding.later === undefined
      ? []
      : [
          {
            heading: 'Amendment: later acceptances',
            article: binding.later.article,
            says: `${capital(renderDelay(binding.later.delay, 'the deposit of its acceptance'))}.`,
          },
        ]),
  ];
}

function renderRequest({ request }: ConferenceClause): ClauseInWords {
  const { article, within, proportion, express, base } = request;
  const favour = `A Party proposes. A conference is convened if ${renderProportion(proportion, 'of the Parties')} favour it`;
  const says =
    within === undefined
      ? `${favour}, whenever they do.`
      : `${favour} within ${renderPeriod(within)} from its communication, the last day inside.${renderSilence(express, WHICH_DAY[base])}`;
  return { heading: 'Amendment: proposal and conference', article, says };
}

function renderBySilence(
  { adoption, objection, entryIntoForce, binding }: SilenceClause,
  votes: string,
): readonly ClauseInWords[] {
  const within = `within ${renderPeriod(objection.within)} from its ${objection.from}, the last day inside`;
  const defeated =
    objection.defeatedBy === undefined
      ? 'No number of objections defeats it.'
      : `${capital(renderProportion(objection.defeatedBy, 'of the Parties'))} defeat it.`;
  return [
    {
      heading: 'Amendment: adoption',
      article: adoption.article,
      says: `The meeting of the Parties adopts it by ${votes}.`,
    },
    { heading: 'Amendment: objections', article: objection.article, says: `A Party objects ${within}. ${defeated}` },
    {
      heading: 'Amendment: entry into force',
      article: entryIntoForce.article,
      says: `${capital(renderDelay(entryIntoForce.delay, 'the last day for objections'))}.`,
    },
    {
      heading: 'Amendment: whom it binds',
      article: binding.article,
      says: binding.whom === 'all-parties' ? 'Every Party.' : 'Every Party but those that objected in time.',
    },
  ];
}

function renderEntryIntoForce({ approval, acceptance, delay }: AcceptanceClause): string {
  const { base, proportion } = acceptance;
  const approved = approval === undefined ? '' : `approved by ${approval.by} and `;
  const when = delay.form === 'same-day' ? 'When' : `${capital(renderDelay(delay, 'the day'))} on which`;
  const accepted = `${when} it is ${approved}accepted by ${renderProportion(proportion, 'of the Parties')}`;
  if (base.kind === 'fixed') return `${accepted}, taken as ${base.parties}.`;
  const those = base.kind === 'at-adoption' && base.whose !== undefined ? ' Only their acceptances count.' : '';
  return `${accepted}.${renderSilence(base.express, WHICH_PARTIES[base.kind])}${those}`;
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
