import type { Added } from '../commands/record.ts';
import type { Page } from './page.ts';

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
