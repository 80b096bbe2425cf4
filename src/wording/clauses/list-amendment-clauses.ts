import { assertNever } from '../../determination/assert-never.ts';
import type { CodeOf, Message } from '../../determination/messages/message.ts';
import type { AcceptanceClause, AmendmentProcedure } from '../../treaty/amendment-procedure.ts';
import type { Proportion } from '../../treaty/proportion.ts';
import type { AmendmentClause } from '../../treaty/treaty.ts';
import { type ClauseInWords, composeClause } from './clause-in-words.ts';
import { describeDelay } from './describe-delay.ts';

type ConferenceClause = Extract<AmendmentProcedure, { readonly kind: 'conference' }>;
type SilenceClause = Extract<AmendmentProcedure, { readonly kind: 'by-silence' }>;

type AdoptionClause = Exclude<AcceptanceClause, { readonly kind: 'by-acceptance' }>['adoption'];
type Acceptance = AcceptanceClause['acceptance'];
type Sentence = Message<CodeOf<'clause'>>;

/** Lists how a treaty is amended, step by step. */
export function listAmendmentClauses(clause: AmendmentClause): readonly ClauseInWords[] {
  if (clause.kind === 'not-provided') {
    return [composeClause('amendment', clause.article, { code: 'clause.amendment-not-provided', values: {} })];
  }
  if (clause.kind !== 'several') return listProcedure(clause);
  return [
    composeClause('amendment', clause.article, { code: 'clause.several-procedures', values: {} }),
    ...clause.procedures.flatMap(({ id, says, clause: procedure }) => [
      composeClause('amendment', clause.article, { code: 'clause.procedure', values: { procedure: id, says } }),
      ...listProcedure(procedure),
    ]),
  ];
}

function listProcedure(clause: AmendmentProcedure): readonly ClauseInWords[] {
  if (clause.kind === 'by-silence') return listBySilence(clause);
  const { acceptance, binding } = clause;
  return [
    clause.kind === 'conference' ? sayRequest(clause) : sayProposal(clause),
    ...(clause.kind === 'by-acceptance'
      ? []
      : [
          composeClause(
            'amendment-adoption',
            clause.adoption.article,
            sayAdoption(clause),
            ...(clause.adoption.of === 'its-members' ? [{ code: 'clause.members-vote', values: {} } as const] : []),
            ...sayNotice(clause.adoption),
          ),
        ]),
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

function sayProposal(clause: AmendmentProcedure): ClauseInWords {
  const nobodyAdopts =
    clause.kind === 'by-acceptance' || (clause.kind === 'by-silence' && clause.adoption === undefined);
  return composeClause(
    'amendment-proposal',
    clause.proposal.article,
    { code: 'clause.amendment-proposal', values: {} },
    ...sayNotBefore(clause),
    ...(nobodyAdopts ? [{ code: 'clause.nobody-adopts', values: {} } as const] : []),
  );
}

function sayNotBefore({ proposal: { notBefore } }: AmendmentProcedure): readonly Sentence[] {
  if (notBefore === undefined) return [];
  return [{ code: 'clause.proposal-not-before', values: { period: notBefore.period } }];
}

function sayNotice({ notBefore }: AdoptionClause): readonly Sentence[] {
  if (notBefore === undefined) return [];
  return [{ code: 'clause.adoption-not-before', values: { period: notBefore.period } }];
}

function sayAdoption(clause: Exclude<AcceptanceClause, { readonly kind: 'by-acceptance' }>): Sentence {
  const part = partOfMajority(clause.adoption);
  if (clause.kind === 'conference') return { code: 'clause.adopted-by-conference', values: { part } };
  return { code: 'clause.adopted-by', values: { by: clause.adoption.by, part } };
}

function sayRequest(clause: ConferenceClause): ClauseInWords {
  const { article, within, proportion, atLeast, express, base } = clause.request;
  const part = partOfParties(proportion);
  const least = [...sayLeast(atLeast), ...sayNotBefore(clause)];
  if (within === undefined) {
    const favoured = { code: 'clause.amendment-conference', values: { part } } as const;
    return composeClause('amendment-conference', article, favoured, ...least);
  }
  return composeClause(
    'amendment-conference',
    article,
    { code: 'clause.amendment-conference-within', values: { part, within } },
    ...least,
    sayBase(express, DAY_OF_BASE[base]),
  );
}

function sayLeast(number: number | undefined): readonly Sentence[] {
  return number === undefined ? [] : [{ code: 'clause.no-fewer-than', values: { number } }];
}

function listBySilence(clause: SilenceClause): readonly ClauseInWords[] {
  const { adoption, objection, entryIntoForce, binding, proposal } = clause;
  const { within, from, defeatedBy } = objection;
  const start = entryIntoForce.from === 'communication' ? 'start.communication' : 'start.last-day-for-objections';
  const startOfAcceptor = { code: 'start.deposit-of-acceptance', values: {} } as const;
  const isSaid = proposal.notBefore !== undefined || adoption === undefined;
  return [
    ...(isSaid ? [sayProposal(clause)] : []),
    ...(adoption === undefined
      ? []
      : [
          composeClause(
            'amendment-adoption',
            adoption.article,
            { code: 'clause.adopted-by-meeting', values: { part: partOfMajority(adoption) } },
            ...sayNotice(adoption),
          ),
        ]),
    composeClause(
      'amendment-objections',
      objection.article,
      { code: 'clause.objections', values: { within, from } },
      sayDefeat(defeatedBy),
    ),
    composeClause(
      'amendment-entry-into-force',
      entryIntoForce.article,
      binding.whom === 'acceptors'
        ? {
            code: 'clause.amendment-party-by-party',
            values: { delay: describeDelay(entryIntoForce.delay, startOfAcceptor) },
          }
        : { code: 'clause.delay', values: { delay: describeDelay(entryIntoForce.delay, { code: start, values: {} }) } },
    ),
    composeClause('amendment-binding', binding.article, { code: WHOM_SILENCE_BINDS[binding.whom], values: {} }),
  ];
}

const WHOM_SILENCE_BINDS = {
  'all-parties': 'clause.binds-all',
  'all-but-objectors': 'clause.binds-all-but-objectors',
  acceptors: 'clause.binds-acceptors',
} as const satisfies Record<SilenceClause['binding']['whom'], CodeOf<'clause'>>;

function sayDefeat(defeatedBy: SilenceClause['objection']['defeatedBy']): Sentence {
  if (defeatedBy === undefined) return { code: 'clause.objections-never-defeat', values: {} };
  if (defeatedBy === 'one-objection') return { code: 'clause.one-objection-defeats', values: {} };
  return { code: 'clause.objections-defeat', values: { part: partOfParties(defeatedBy) } };
}

function listEntryIntoForce(clause: AcceptanceClause): readonly Sentence[] {
  const { acceptance, delay } = clause;
  switch (acceptance.kind) {
    case 'by-its-own-terms':
      return [{ code: 'clause.amendment-says-itself', values: {} }];
    case 'not-required': {
      const after = describeDelay(delay, {
        code: clause.approval === undefined ? 'start.adoption' : 'start.approval',
        values: {},
      });
      return [{ code: 'clause.amendment-unaccepted', values: { delay: after } }];
    }
    case 'party-by-party': {
      const own = describeDelay(delay, { code: 'start.deposit-of-acceptance', values: {} });
      return [{ code: 'clause.amendment-party-by-party', values: { delay: own } }];
    }
    case 'number':
      return [
        sayAccepted(clause, { code: 'part.number-of-parties', values: { number: acceptance.number } }),
        ...sayWhose(acceptance),
      ];
    case undefined:
    case 'part-of-the-parties':
      return [
        sayAccepted(clause, partOfParties(acceptance.proportion)),
        ...sayLeast(acceptance.atLeast),
        ...sayWhose(acceptance),
        ...sayBaseOf(acceptance.base),
      ];
    default:
      return assertNever(acceptance);
  }
}

function sayWhose({
  of,
  organisations,
}: Extract<Acceptance, { readonly organisations?: unknown }>): readonly Sentence[] {
  return [
    ...(of === undefined ? [] : [{ code: 'clause.acceptances-of', values: { of: of.says } } as const]),
    ...(organisations === undefined ? [] : [{ code: `clause.organisations-${organisations}`, values: {} } as const]),
  ];
}

function sayBaseOf(base: Extract<Acceptance, { readonly base: unknown }>['base']): readonly Sentence[] {
  if (base.kind === 'fixed') return [{ code: 'clause.number-of-parties-fixed', values: { parties: base.parties } }];
  const day = base.kind === 'current' ? 'current' : base.kind === 'at-adoption' ? 'adoption' : 'communication';
  const onlyTheirs = base.kind === 'at-adoption' && base.whose !== undefined;
  return [
    sayBase(base.express, day),
    ...(onlyTheirs ? [{ code: 'clause.only-their-acceptances', values: {} } as const] : []),
  ];
}

function sayAccepted({ approval, delay }: AcceptanceClause, part: Message<CodeOf<'part'>>): Sentence {
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

function partOfMajority({ proportion, of }: AdoptionClause): Message<CodeOf<'part'>> {
  if (proportion === 'not-stated') return { code: 'part.majority-not-stated', values: {} };
  if (of === 'all-parties') return partOfParties(proportion);
  const { than, numerator, denominator } = proportion;
  const whose = of === undefined ? 'voting' : of === 'represented' ? of : 'votes-cast';
  if (numerator === denominator) return { code: `part.all-${whose}`, values: {} };
  return { code: `part.of-${whose}`, values: { than, numerator, denominator } };
}
