import type { ByAcceptanceClause, MeetingClause, SilenceClause } from '../../src/amendment/amendment-record.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Life } from '../../src/lifecycle/life.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { AmendmentClause } from '../../src/treaty/treaty.ts';
import { step, treatyWith } from './build.ts';

/** The life of a treaty under a clause on amendments; with the accessions of `parties`, in force on 1 April 1991. */
export function lifeOf(clause: AmendmentClause, acts: readonly Act[], asOf?: string): Life {
  return composeLife(treatyWith(1, { amendment: clause }), { acts }, asOf === undefined ? undefined : civilDate(asOf));
}

export const PROPOSED = step('amendment-proposal', '1992-01-10', 'AGO');
export const SENT = step('amendment-communication', '1992-01-15');
export const ADOPTED = step('amendment-adoption', '1992-06-01');

export function accept(participant: string, on: string): Act {
  return step('amendment-acceptance', on, participant);
}

/** Nobody adopts: in force with the acceptances of more than half of the Parties, on the day of the last, and for others on that of theirs. */
export function acceptedAtAnyTime(article: string, later: string): ByAcceptanceClause {
  return {
    kind: 'by-acceptance',
    proposal: { article: `${article}(1)` },
    acceptance: {
      article: `${article}(2)`,
      proportion: { than: 'more-than', numerator: 1, denominator: 2 },
      base: { kind: 'current', express: true },
    },
    delay: { form: 'same-day' },
    binding: { article: `${article}(2)`, whom: 'acceptors', later: { article: later, delay: { form: 'same-day' } } },
  };
}

/** As the Firearms Protocol 19(4) has it: ninety days after the acceptance of each. */
export const EACH_FOR_ITSELF: MeetingClause = {
  kind: 'meeting',
  proposal: { article: '19(1)' },
  adoption: {
    article: '19(1)',
    by: 'the Conference of the Parties',
    proportion: { than: 'at-least', numerator: 2, denominator: 3 },
  },
  acceptance: { kind: 'party-by-party', article: '19(4)' },
  delay: { form: 'days-after', days: 90 },
  binding: { article: '19(5)', whom: 'acceptors' },
};

/** As the Convention on Psychotropic Substances 30(2) has it: circulated, and in force unless any Party rejects it. */
export const UNADOPTED: SilenceClause = {
  kind: 'by-silence',
  proposal: { article: '30(1)' },
  objection: {
    article: '30(2)',
    within: { months: 18 },
    monthEnd: 'last-day-of-month',
    from: 'communication',
    defeatedBy: 'one-objection',
  },
  entryIntoForce: { article: '30(2)', delay: { form: 'days-after', days: 1 } },
  binding: { article: '30(2)', whom: 'all-parties' },
};
