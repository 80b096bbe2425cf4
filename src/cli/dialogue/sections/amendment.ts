import { findText } from '../../../catalogue.ts';
import type { AmendmentClause, MonthEndRule } from '../../../index.ts';
import { askChoice, askKnownText, askPart, askPeriod, askText, askTextOrNone } from '../ask.ts';
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
    ['meeting', 'conference', 'not-provided', 'not-stated'],
    'not-stated',
  );
  if (kind === 'not-stated') return undefined;
  if (kind === 'not-provided') return { kind, article: 'VCLT 39' };
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
