import type { CodeOf, Message } from '../../determination/messages/message.ts';
import type { Proportion } from '../../treaty/proportion.ts';
import type { AmendmentClause } from '../../treaty/treaty.ts';
import { type ClauseInWords, composeClause } from './clause-in-words.ts';
import { describeDelay } from './describe-delay.ts';

type ConferenceClause = Extract<AmendmentClause, { readonly kind: 'conference' }>;
type AcceptanceClause = ConferenceClause | Extract<AmendmentClause, { readonly kind: 'meeting' }>;
type SilenceClause = Extract<AmendmentClause, { readonly kind: 'by-silence' }>;
type Sentence = Message<CodeOf<'clause'>>;

/** Lists how a treaty is amended, step by step. */
export function listAmendmentClauses(clause: AmendmentClause): readonly ClauseInWords[] {
  if (clause.kind === 'not-provided') {
    return [composeClause('amendment', clause.article, { code: 'clause.amendment-not-provided', values: {} })];
  }
  if (clause.kind === 'by-silence') return listBySilence(clause);
  const { acceptance, adoption, binding } = clause;
  return [
    clause.kind === 'conference'
      ? sayRequest(clause)
      : composeClause('amendment-proposal', clause.proposal.article, { code: 'clause.amendment-proposal', values: {} }),
    composeClause('amendment-adoption', adoption.article, sayAdoption(clause)),
    composeClause('amendment-entry-into-force', acceptance.article, ...listEntryIntoForce(clause)),
    composeClause(
      'amendment-binding',
      binding.article,
      binding.whom === 'all-parties'
        ? { code: 'clause.binds-all', values: {} }
        : { code: 'clause.binds-acceptors', values: {} },
    ),
    ...(binding.later === undefined
      ? []
      : [
          composeClause('amendment-later', binding.later.article, {
            code: 'clause.delay',
            values: { delay: describeDelay(binding.later.delay, { code: 'start.deposit-of-acceptance', values: {} }) },
          }),
        ]),
  ];
}

function sayAdoption(clause: AcceptanceClause): Sentence {
  const part = partOfVoting(clause.adoption.proportion);
  if (clause.kind === 'conference') return { code: 'clause.adopted-by-conference', values: { part } };
  return { code: 'clause.adopted-by', values: { by: clause.adoption.by, part } };
}

function sayRequest({ request }: ConferenceClause): ClauseInWords {
  const { article, within, proportion, express, base } = request;
  const part = partOfParties(proportion);
  if (within === undefined) {
    return composeClause('amendment-conference', article, { code: 'clause.amendment-conference', values: { part } });
  }
  return composeClause(
    'amendment-conference',
    article,
    { code: 'clause.amendment-conference-within', values: { part, within } },
    sayBase(express, DAY_OF_BASE[base]),
  );
}

function listBySilence({ adoption, objection, entryIntoForce, binding }: SilenceClause): readonly ClauseInWords[] {
  const { within, from, defeatedBy } = objection;
  const adopted = { code: 'clause.adopted-by-meeting', values: { part: partOfVoting(adoption.proportion) } } as const;
  return [
    composeClause('amendment-adoption', adoption.article, adopted),
    composeClause(
      'amendment-objections',
      objection.article,
      { code: 'clause.objections', values: { within, from } },
      defeatedBy === undefined
        ? { code: 'clause.objections-never-defeat', values: {} }
        : { code: 'clause.objections-defeat', values: { part: partOfParties(defeatedBy) } },
    ),
    composeClause('amendment-entry-into-force', entryIntoForce.article, {
      code: 'clause.delay',
      values: { delay: describeDelay(entryIntoForce.delay, { code: 'start.last-day-for-objections', values: {} }) },
    }),
    composeClause(
      'amendment-binding',
      binding.article,
      binding.whom === 'all-parties'
        ? { code: 'clause.binds-all', values: {} }
        : { code: 'clause.binds-all-but-objectors', values: {} },
    ),
  ];
}

function listEntryIntoForce(clause: AcceptanceClause): readonly Sentence[] {
  const { base } = clause.acceptance;
  const accepted = sayAccepted(clause);
  if (base.kind === 'fixed') {
    return [accepted, { code: 'clause.number-of-parties-fixed', values: { parties: base.parties } }];
  }
  const day = base.kind === 'current' ? 'current' : base.kind === 'at-adoption' ? 'adoption' : 'communication';
  const onlyTheirs = base.kind === 'at-adoption' && base.whose !== undefined;
  return [
    accepted,
    sayBase(base.express, day),
    ...(onlyTheirs ? [{ code: 'clause.only-their-acceptances', values: {} } as const] : []),
  ];
}

function sayAccepted({ approval, acceptance, delay }: AcceptanceClause): Sentence {
  const part = partOfParties(acceptance.proportion);
  if (delay.form === 'same-day') {
    return approval === undefined
      ? { code: 'clause.amendment-when-accepted', values: { part } }
      : { code: 'clause.amendment-when-approved-and-accepted', values: { by: approval.by, part } };
  }
  if (approval === undefined) {
    const after = describeDelay(delay, { code: 'start.acceptance', values: {} });
    return { code: 'clause.amendment-after-accepted', values: { delay: after, part } };
  }
  const after = describeDelay(delay, { code: 'start.approval-or-acceptance', values: {} });
  return { code: 'clause.amendment-after-approved-and-accepted', values: { delay: after, by: approval.by, part } };
}

const DAY_OF_BASE = {
  current: 'current',
  'at-end-of-window': 'end-of-window',
  'at-communication': 'communication',
} as const;

function sayBase(express: boolean, day: 'communication' | 'end-of-window' | 'current' | 'adoption'): Sentence {
  return { code: express ? 'clause.base-express' : 'clause.base-silent', values: { day } };
}

function partOfParties({ than, numerator, denominator }: Proportion): Message<CodeOf<'part'>> {
  if (numerator === denominator) return { code: 'part.all-parties', values: {} };
  return { code: 'part.of-parties', values: { than, numerator, denominator } };
}

function partOfVoting({ than, numerator, denominator }: Proportion): Message<CodeOf<'part'>> {
  if (numerator === denominator) return { code: 'part.all-voting', values: {} };
  return { code: 'part.of-voting', values: { than, numerator, denominator } };
}
