import type { DenunciationClause, MonthEndRule } from '../../../index.ts';
import { askChoice, askPeriod, askText } from '../ask.ts';
import { NOT_STATED } from '../definition.ts';
import type { Interview } from '../interview.ts';
import { askDelay } from './delay.ts';

/** Asks how a Party leaves. */
export async function askDenunciation(interview: Interview, monthEnd: MonthEndRule): Promise<DenunciationClause> {
  const kind = await askChoice(interview, 'denunciation', ['permitted', 'not-provided', 'not-stated'], 'not-stated');
  if (kind === 'not-stated') return NOT_STATED.denunciation;
  if (kind === 'not-provided') return { kind, article: 'VCLT 56' };
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
