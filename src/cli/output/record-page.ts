import type { Act, Refusal, Remark } from '../../index.ts';
import type { LaterActs } from '../input/list-later-acts.ts';
import { setLaterActs, setWithoutEffect } from './check-page.ts';
import type { Page } from './page.ts';

/** What came of acts that were to be added to a register. */
export interface Added {
  readonly file: string;
  readonly acts: readonly Act[];
  readonly isWritten: boolean;
  /** Acts to which the law gives no effect, and those that lose theirs by the new ones. */
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly Remark[];
  /** Those that are dated after today. */
  readonly later?: LaterActs;
}

/** Sets what came of acts that were to be added to a register. */
export function setRecordPage(page: Page, added: Added): readonly string[] {
  const { file, acts, isWritten } = added;
  const lines = acts.map((act) => page.paragraph(page.say('page.record.act', { act })));
  const refused = added.refusals.length > 0 ? 'page.record.not-written' : 'page.record.not-written-later';
  const code = isWritten ? 'page.record.written' : refused;
  return [
    ...lines,
    ...setWithoutEffect(page, added),
    ...setLaterActs(page, added.later),
    '',
    page.paragraph(page.say(code, { file, acts: acts.length, option: '--anyway' })),
  ];
}
