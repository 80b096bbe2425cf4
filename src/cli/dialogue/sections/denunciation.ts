import type { DenunciationClause, FinalClauses, MonthEndRule } from '../../../index.ts';
import { askChoice, askNumber, askPeriod, askText } from '../ask.ts';
import { NOT_STATED } from '../definition.ts';
import type { Interview } from '../interview.ts';
import { askDelay } from './delay.ts';

type Leaving = Pick<FinalClauses, 'denunciation' | 'termination'>;

/** Asks how a Party leaves, and whether the treaty ends when too many have. */
export async function askDenunciation(interview: Interview, monthEnd: MonthEndRule): Promise<Leaving> {
  return askFurther(interview, { denunciation: await askLeaving(interview, monthEnd) });
}

/** Asks what else the clauses say, until that is all. */
async function askFurther(interview: Interview, asked: Leaving): Promise<Leaving> {
  let leaving = asked;
  for (;;) {
    const { denunciation, termination } = leaving;
    const options = [
      'nothing',
      ...(isPossible(denunciation) && denunciation.survival === undefined ? (['obligations-survive'] as const) : []),
      ...(denunciation.kind === 'permitted' && denunciation.laterDateInNotice === undefined
        ? (['later-day-in-notice'] as const)
        : []),
      ...(termination === undefined ? (['ends-below'] as const) : []),
    ] as const;
    const kind = await askChoice(interview, 'further-leaving', options, 'nothing');
    if (kind === 'nothing') return leaving;
    if (kind === 'ends-below') {
      const fewerThan = await askNumber(interview, 'fewer-than', 1000);
      leaving = { denunciation, termination: { article: await askText(interview, 'article'), fewerThan } };
    } else if (kind === 'obligations-survive' && isPossible(denunciation)) {
      const survival = { article: await askText(interview, 'article') };
      leaving = { ...leaving, denunciation: { ...denunciation, survival } };
    } else if (denunciation.kind === 'permitted') {
      leaving = { ...leaving, denunciation: { ...denunciation, laterDateInNotice: true } };
    }
  }
}

type Possible = OfKind<'permitted' | 'at-end-of-term' | 'in-windows' | 'on-a-day-of-the-year'>;

function isPossible(denunciation: DenunciationClause): denunciation is Possible {
  return denunciation.kind !== 'not-provided' && denunciation.kind !== 'not-stated';
}

async function askLeaving(interview: Interview, monthEnd: MonthEndRule): Promise<DenunciationClause> {
  const kind = await askChoice(
    interview,
    'denunciation',
    ['permitted', 'at-end-of-term', 'in-windows', 'not-provided', 'not-stated'],
    'not-stated',
  );
  if (kind === 'not-stated') return NOT_STATED.denunciation;
  if (kind === 'not-provided') return { kind, article: 'VCLT 56' };
  if (kind === 'at-end-of-term') return askTerms(interview, monthEnd);
  if (kind === 'in-windows') return askWindows(interview, monthEnd);
  const delay = await askDelay(interview, { monthEnd, period: { years: 1 } });
  const from = await askChoice(
    interview,
    'lock-in',
    ['none', 'entry-into-force', 'entry-into-force-for-the-party'],
    'none',
  );
  const period = from === 'none' ? undefined : await askPeriod(interview, 'lock-in-period', { years: 3 });
  const article = await askText(interview, 'article');
  if (from === 'none' || period === undefined) return { kind, article, delay };
  return { kind, article, delay, lockIn: { article, period, monthEnd, from } };
}

type OfKind<Kind extends DenunciationClause['kind']> = Extract<DenunciationClause, { readonly kind: Kind }>;

/** Asks the terms at whose ends a Party can leave. */
async function askTerms(interview: Interview, monthEnd: MonthEndRule): Promise<OfKind<'at-end-of-term'>> {
  const firstTerm = await askPeriod(interview, 'first-term', { years: 5 });
  const laterTerms = await askPeriod(interview, 'later-terms', firstTerm);
  const from = await askStart(interview);
  const noticeBefore = await askPeriod(interview, 'notice-before', { months: 6 });
  const article = await askText(interview, 'article');
  return { kind: 'at-end-of-term', article, firstTerm, laterTerms, from, noticeBefore, monthEnd };
}

/** Asks the windows in which notice can be given. */
async function askWindows(interview: Interview, monthEnd: MonthEndRule): Promise<OfKind<'in-windows'>> {
  const every = await askPeriod(interview, 'window-every', { years: 10 });
  const window = await askPeriod(interview, 'window-length', { years: 1 });
  const from = await askStart(interview);
  const delay = await askDelay(interview, { monthEnd, period: { years: 1 } });
  const article = await askText(interview, 'article');
  return { kind: 'in-windows', article, every, window, from, monthEnd, delay };
}

async function askStart(interview: Interview): Promise<OfKind<'in-windows'>['from']> {
  const from = await askChoice(interview, 'runs-from', ['from-treaty', 'from-party'], 'from-treaty');
  return from === 'from-treaty' ? 'entry-into-force' : 'entry-into-force-for-the-party';
}
