import { findText } from '../../../catalogue.ts';
import { type AmendmentClause, assertNever, type MonthEndRule } from '../../../index.ts';
import { askChoice, askKnownText, askPart, askPeriod, askText, askTextOrNone, askYesNo } from '../ask.ts';
import type { Interview } from '../interview.ts';
import { askDelay } from './delay.ts';

const THIRD = { than: 'at-least', numerator: 1, denominator: 3 } as const;
const HALF = { than: 'more-than', numerator: 1, denominator: 2 } as const;
const TWO_THIRDS = { than: 'at-least', numerator: 2, denominator: 3 } as const;

/** Asks how the treaty is amended; gives nothing where that is not stated. */
export async function askAmendment(interview: Interview, monthEnd: MonthEndRule): Promise<AmendmentClause | undefined> {
  const kind = await askChoice(
    interview,
    'amendment',
    ['meeting', 'conference', 'by-silence', 'not-provided', 'not-stated'],
    'not-stated',
  );
  if (kind === 'not-stated') return undefined;
  if (kind === 'not-provided') return { kind, article: 'VCLT 39' };
  return askFurther(interview, await askProcedure(interview, kind, monthEnd), monthEnd);
}

type Procedure = Extract<AmendmentClause, { readonly kind: 'meeting' | 'conference' | 'by-silence' }>;

async function askProcedure(interview: Interview, kind: Procedure['kind'], monthEnd: MonthEndRule): Promise<Procedure> {
  if (kind === 'by-silence') return askSilence(interview, monthEnd);
  if (kind === 'meeting') {
    const by = await askKnownText(interview, 'adopted-by');
    const proportion = await askPart(interview, 'adoption-part', TWO_THIRDS);
    const accepted = await askAcceptance(interview, monthEnd);
    const { article } = accepted.binding;
    return { kind, proposal: { article }, adoption: { article, by, proportion }, ...accepted };
  }
  const favoured = await askPart(interview, 'request-part', THIRD);
  const within = await askPeriod(interview, 'request-within', { months: 4 });
  const adopted = await askPart(interview, 'adoption-part', HALF);
  const organ = await askTextOrNone(interview, 'approved-by');
  const by = organ === undefined ? undefined : ((await findText(organ)) ?? organ);
  const accepted = await askAcceptance(interview, monthEnd);
  const { article } = accepted.binding;
  return {
    kind,
    proposal: { article },
    request: { article, within, monthEnd, proportion: favoured, base: 'current', express: false },
    adoption: { article, proportion: adopted },
    ...(by === undefined ? {} : { approval: { article, by } }),
    ...accepted,
  };
}

/** Asks what else the clause says, until that is all. */
async function askFurther(interview: Interview, asked: Procedure, monthEnd: MonthEndRule): Promise<Procedure> {
  let clause = asked;
  for (;;) {
    const { proposal, adoption } = clause;
    const options = [
      'nothing',
      ...(adoption !== undefined && adoption.notBefore === undefined ? (['adoption-after'] as const) : []),
      ...(proposal.notBefore === undefined ? (['proposal-after'] as const) : []),
      ...(adoption !== undefined && adoption.of === undefined ? (['majority-of'] as const) : []),
      ...(clause.kind !== 'by-silence' && clause.binding.later === undefined ? (['later-acceptors'] as const) : []),
    ] as const;
    const kind = await askChoice(interview, 'further-amending', options, 'nothing');
    switch (kind) {
      case 'nothing':
        return clause;
      case 'adoption-after': {
        const period = await askPeriod(interview, 'adoption-after', { months: 6 });
        const notBefore = { article: await askText(interview, 'article'), period, monthEnd };
        clause = withAdoption(clause, { notBefore });
        break;
      }
      case 'proposal-after': {
        const period = await askPeriod(interview, 'proposal-after', { years: 5 });
        const notBefore = { article: await askText(interview, 'article'), period, monthEnd };
        clause = { ...clause, proposal: { ...proposal, notBefore } };
        break;
      }
      case 'majority-of':
        clause = await askMajorityOf(interview, clause);
        break;
      case 'later-acceptors': {
        const delay = await askDelay(interview, { monthEnd, period: { months: 3 } });
        const later = { article: await askText(interview, 'article'), delay };
        if (clause.kind !== 'by-silence') clause = { ...clause, binding: { ...clause.binding, later } };
        break;
      }
      default:
        return assertNever(kind);
    }
  }
}

/** Asks of whom the majority is a part; an organ that is named may be one in which not the Parties vote. */
async function askMajorityOf(interview: Interview, clause: Procedure): Promise<Procedure> {
  if (clause.kind !== 'meeting') {
    const of = await askChoice(interview, 'majority-of', ['represented', 'all-parties'], 'all-parties');
    return withAdoption(clause, { of });
  }
  const whose = ['represented', 'all-parties', 'its-members'] as const;
  const of = await askChoice(interview, 'majority-of', whose, 'all-parties');
  return { ...clause, adoption: { ...clause.adoption, of } };
}

type Adoption = Extract<Procedure, { readonly kind: 'conference' }>['adoption'];

/** The clause with more of what it says of the adoption, where there is one. */
function withAdoption(clause: Procedure, more: Pick<Adoption, 'notBefore' | 'of'>): Procedure {
  switch (clause.kind) {
    case 'meeting':
      return { ...clause, adoption: { ...clause.adoption, ...more } };
    case 'conference':
      return { ...clause, adoption: { ...clause.adoption, ...more } };
    case 'by-silence':
      return clause.adoption === undefined ? clause : { ...clause, adoption: { ...clause.adoption, ...more } };
    default:
      return assertNever(clause);
  }
}

type Accepted = Pick<Extract<AmendmentClause, { readonly kind: 'meeting' }>, 'acceptance' | 'delay' | 'binding'>;

async function askAcceptance(interview: Interview, monthEnd: MonthEndRule): Promise<Accepted> {
  const proportion = await askPart(interview, 'acceptance-part', TWO_THIRDS);
  const base = await askChoice(interview, 'acceptance-base', ['silent', 'current', 'at-adoption'], 'silent');
  const delay = await askDelay(interview, { monthEnd, period: { months: 3 } });
  const whom = await askChoice(interview, 'binding', ['acceptors', 'all-parties'], 'acceptors');
  const article = await askText(interview, 'article');
  const kind = base === 'silent' ? 'current' : base;
  return {
    acceptance: { article, proportion, base: { kind, express: base !== 'silent' } },
    delay,
    binding: { article, whom },
  };
}

type BySilence = Extract<AmendmentClause, { readonly kind: 'by-silence' }>;

/** Asks how an amendment stands against which not enough Parties object. */
async function askSilence(interview: Interview, monthEnd: MonthEndRule): Promise<BySilence> {
  const isAdopted = await askYesNo(interview, 'silence-adopted', true);
  const proportion = isAdopted ? await askPart(interview, 'adoption-part', TWO_THIRDS) : undefined;
  const within = await askPeriod(interview, 'objection-within', { months: 6 });
  // What nobody adopts has no day of adoption.
  const from = isAdopted
    ? await askChoice(interview, 'objection-from', ['communication', 'adoption'], 'communication')
    : 'communication';
  const defeatedBy = await askDefeat(interview);
  const delay = await askDelay(interview, { monthEnd, period: { months: 6 } });
  const whom = await askChoice(interview, 'binding', ['all-but-objectors', 'all-parties'], 'all-but-objectors');
  const article = await askText(interview, 'article');
  return {
    kind: 'by-silence',
    proposal: { article },
    ...(proportion === undefined ? {} : { adoption: { article, proportion } }),
    objection: { article, within, monthEnd, from, ...(defeatedBy === undefined ? {} : { defeatedBy }) },
    entryIntoForce: { article, delay },
    binding: { article, whom },
  };
}

async function askDefeat(interview: Interview): Promise<BySilence['objection']['defeatedBy']> {
  const by = await askChoice(interview, 'defeated-by', ['no-objection', 'one-objection', 'a-part'], 'no-objection');
  if (by === 'no-objection') return undefined;
  return by === 'one-objection' ? by : askPart(interview, 'defeated-part', THIRD);
}
