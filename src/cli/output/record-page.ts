import type { Act, Refusal, Remark } from '../../index.ts';
import type { Page } from './page.ts';

/** What came of acts that were to be added to a register. */
export interface Added {
  readonly file: string;
  readonly acts: readonly Act[];
  readonly isWritten: boolean;
  /** Acts to which the law gives no effect, and those that lose theirs by the new ones. */
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly Remark[];
}

/** Sets what came of acts that were to be added to a register. */
export function setRecordPage(page: Page, { file, acts, isWritten, refusals, remarks }: Added): readonly string[] {
  const lines = acts.map((act) => page.paragraph(page.say('page.record.act', { act })));
  for (const { act, article, reason, remedy } of refusals) {
    lines.push('', page.paragraph(page.say('page.check.no-effect', { act, article })));
    lines.push(page.paragraph(page.sentences([reason, remedy]), '  '));
  }
  for (const { act, article, says } of remarks) {
    lines.push('', page.paragraph(page.say('page.check.remark', { act, article })));
    lines.push(page.paragraph(page.render(says), '  '));
  }
  const code = isWritten ? 'page.record.written' : 'page.record.not-written';
  return [...lines, '', page.paragraph(page.say(code, { file, acts: acts.length, option: '--anyway' }))];
}
