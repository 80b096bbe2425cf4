import type { Issue } from '../../reading.ts';
import type { NestedMessage } from '../../wording.ts';
import type { Told } from '../bad-input.ts';
import { visibleFormOf } from './visible-form.ts';

/** What an act may say behind its day, each as it could be written. */
const EXAMPLES: Readonly<Partial<Record<string, string>>> = {
  amendment: 'amendment=article-43-2',
  corrected: 'corrected=2001-10-18',
  corrects: 'corrects="ratification 2001-10-18"',
  due: 'due=2026-12-01',
  territory: 'territory=Greenland',
};

/** What to do about a part of an act, instead of what is to be done about a cell of a record. */
const REMEDIES: Readonly<Partial<Record<string, NestedMessage>>> = {
  'remedy.write-date.whole': { code: 'remedy.write-date', values: {} },
  'remedy.write-date.of-spreadsheet': { code: 'remedy.write-date', values: {} },
  'remedy.look-up-day': { code: 'remedy.write-date', values: {} },
  'remedy.look-up-day.month': { code: 'remedy.write-date', values: {} },
  'remedy.write-number-of-reports': { code: 'remedy.write-within', values: { bound: 'at-least', size: 1 } },
  'remedy.write-votes.all': { code: 'remedy.write-votes', values: {} },
  'remedy.check-numbers-of-vote': { code: 'remedy.write-votes', values: {} },
};

/**
 * Describes what is wrong with an act of `--act`. It is read as a row of a table is; what is said of it speaks of an act, and not of cells
 * and columns that nobody wrote.
 *
 * @param text the act as it was typed
 */
export function describeActIssue({ what, remedy, name = '' }: Issue, text: string): Told {
  const act = nameOfAct(text);
  const [kind = ''] = text.trim().split(/\s+/);
  if (what.code === 'issue.empty-cell') return { code: 'usage.act-lacks', values: { act, part: name } };
  if (what.code === 'issue.empty-cell.of-kind') {
    const { column: part } = what.values;
    const example = EXAMPLES[part];
    return example === undefined || text.includes(`${part}=`)
      ? { code: 'usage.act-lacks', values: { act, part } }
      : { code: 'usage.act-needs', values: { act, kind, part, example } };
  }
  if (what.code.startsWith('issue.not-for-this-kind')) {
    return { code: 'usage.act-has-too-much', values: { act, kind, part: name } };
  }
  return { issue: { what, remedy: remedyOfAct(remedy), ...(name === '' ? {} : { name }) }, of: act };
}

/** Names an act as what is said of it does. */
export function nameOfAct(text: string): string {
  return `--act "${visibleFormOf(text)}"`;
}

function remedyOfAct(remedy: Issue['remedy']): NestedMessage {
  if (remedy.code === 'remedy.or-end-of-conflict' || remedy.code === 'remedy.or-never-made') {
    const { remedy: inner } = remedy.values;
    return { code: remedy.code, values: { remedy: REMEDIES[inner.code] ?? inner } };
  }
  return REMEDIES[remedy.code] ?? remedy;
}
