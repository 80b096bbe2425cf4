import { renderPeriod } from '../calendar/period.ts';
import { renderDate } from '../calendar/render-date.ts';
import { renderDelay } from '../calendar/render-delay.ts';
import { renderAmendmentClause } from './render-amendment-clause.ts';
import type { Eligibility, LaterPartiesClause, ReportingClause, Treaty } from './treaty.ts';

/** One final clause in words, behind the article it stands in. */
export interface ClauseInWords {
  readonly heading: string;
  readonly article: string;
  readonly says: string;
}

/**
 * Renders the final clauses of a treaty in words, in the order of the text.
 *
 * @example renderClauses(opCrcSc).find(({ article }) => article === '15(1)')?.heading // 'Denunciation'
 */
export function renderClauses({ finalClauses }: Treaty): readonly ClauseInWords[] {
  const { participation, entryIntoForce, laterParties, denunciation, amendment, reporting } = finalClauses;
  const { eligibility, signature, consent } = participation;
  const closes = signature.closesOn === undefined ? '' : ` until ${renderDate(signature.closesOn)}`;
  const succession = consent.bySuccession ? ' A successor State may notify its succession.' : '';
  const instruments = `${entryIntoForce.instruments} instruments of ${list(entryIntoForce.counts)}`;
  return [
    { heading: 'Who may join', article: eligibility.article, says: renderEligibility(eligibility) },
    {
      heading: 'Signature',
      article: signature.article,
      says: `Open for signature from ${renderDate(signature.opensOn)}${closes}.`,
    },
    {
      heading: 'Consent',
      article: consent.article,
      says: `Signatories: ${list(consent.afterSignature)}. Others: ${list(consent.withoutSignature)}.${succession}`,
    },
    {
      heading: 'Entry into force',
      article: entryIntoForce.article,
      says: `${capital(renderDelay(entryIntoForce.delay, 'the deposit that completes the number'))}; the number is ${instruments}.`,
    },
    { heading: 'Later Parties', article: laterParties.article, says: renderLaterParties(laterParties) },
    {
      heading: 'Denunciation',
      article: denunciation.article,
      says:
        denunciation.kind === 'permitted'
          ? `At any time; it takes effect ${renderDelay(denunciation.delay, 'receipt by the depositary')}.`
          : 'The treaty provides for none.',
    },
    ...(denunciation.kind === 'permitted' && denunciation.survival !== undefined
      ? [
          {
            heading: 'After denunciation',
            article: denunciation.survival.article,
            says: 'Obligations for acts before the denunciation takes effect remain.',
          },
        ]
      : []),
    ...(amendment === undefined ? [] : renderAmendmentClause(amendment)),
    ...(reporting === undefined ? [] : renderReporting(reporting)),
  ];
}

function renderReporting({ to, initial, later, setBy }: ReportingClause): readonly ClauseInWords[] {
  const first = `To ${to}: within ${renderPeriod(initial.period)} following entry into force for the Party, the last day inside.`;
  const clauses: ClauseInWords[] = [{ heading: 'First report', article: initial.article, says: first }];
  if (later.kind === 'every') {
    const says = `Every ${renderPeriod(later.period)}, reckoned from the first.`;
    clauses.push({ heading: 'Later reports', article: later.article, says });
  }
  if (later.kind === 'with-reports-under') {
    const says = `With the reports under the ${later.treaty.toUpperCase()}, when these are due; for a Party that is none of the ${later.treaty.toUpperCase()}, every ${renderPeriod(later.otherwise.period)}.`;
    clauses.push({ heading: 'Later reports', article: later.article, says });
  }
  if (setBy !== undefined) {
    clauses.push({ heading: 'Other days for reports', article: setBy.article, says: `${capital(to)} may set them.` });
  }
  return clauses;
}

function renderEligibility(eligibility: Eligibility): string {
  switch (eligibility.kind) {
    case 'any-state':
      return 'Any State.';
    case 'any-state-or-organisation':
      return 'Any State or regional organisation.';
    case 'party-or-signatory-of':
      return `Any State that is a party to the ${eligibility.treaty.toUpperCase()} or has signed it.`;
  }
}

function renderLaterParties(clause: LaterPartiesClause): string {
  switch (clause.wording) {
    case 'after-entry-into-force':
      return `For a State that deposits after entry into force: ${renderDelay(clause.delay, 'its deposit')}. The clause is silent on deposits after the number is complete and before entry into force; reading ${clause.prevailing} prevails here.`;
    case 'after-condition-met':
      return `For a State that deposits after the number is complete: ${renderDelay(clause.delay, 'its deposit')}, never before the treaty is in force.`;
    case 'whichever-later':
      return `For a State that deposits after the number is complete: ${renderDelay(clause.delay, 'its deposit')}, or on the day the treaty enters into force, whichever is later.`;
  }
}

function list(words: readonly string[]): string {
  return words.length === 0
    ? 'none'
    : words
        .map((word) => word.replaceAll('-', ' '))
        .join(', ')
        .replace(/, ([^,]*)$/, ' or $1');
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
