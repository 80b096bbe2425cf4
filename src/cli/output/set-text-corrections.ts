import type { TextCorrectionAnswer } from '../../index.ts';
import type { Page } from './page.ts';

/** Sets how far each correction of the text has come, with the article of each sentence. */
export function setTextCorrections(page: Page, corrections: readonly TextCorrectionAnswer[]): readonly string[] {
  if (corrections.length === 0) return [];
  const { say, text, paragraph, formats } = page;
  return [
    paragraph(text('page.status.text-corrections')),
    ...corrections.flatMap(({ id, what, says }) => [
      paragraph(say('page.status.text-correction', { id, what }), '  '),
      ...says.map((each) => paragraph(formats.cited(each), '    ')),
    ]),
  ];
}
