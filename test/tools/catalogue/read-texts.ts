import type { Language } from '../../../src/participants/language.ts';
import { listRows } from '../../../src/reading/csv/split-rows.ts';
import { textSchema } from '../../../src/treaty/text-schema.ts';
import type { TextsByLanguage } from './fill-texts.ts';

/** The columns of the texts, in the order in which they stand in the table; English is the key. */
const TEXT_COLUMNS = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const satisfies readonly Language[];

/**
 * Reads what depositaries, organs, places and the like are called in the other languages.
 *
 * @param path by which a fault names the table
 * @param faults to which everything is added that is wrong: a row of another form, a text without English, a text twice
 */
export function readTexts(text: string, path: string, faults: string[]): TextsByLanguage {
  const texts = new Map<string, { readonly en: string }>();
  const head = TEXT_COLUMNS.join();
  if (!text.startsWith(`${head}\n`)) faults.push(`${path}: the first line is not ${head}.`);
  const isColumn = (name: string) => TEXT_COLUMNS.some((each) => each === name);
  for (const row of listRows(text, { quotes: 'strict', isColumn })) {
    const cells = row.kind === 'row' ? row.cells : [];
    if (cells.join() === head) continue;
    const entries = TEXT_COLUMNS.map((language, column) => [language, cells[column] ?? ''] as const);
    const parsed = textSchema.safeParse(Object.fromEntries(entries.filter(([, cell]) => cell !== '')));
    if (cells.length !== TEXT_COLUMNS.length || !parsed.success || typeof parsed.data === 'string')
      faults.push(`${path}: line ${row.line} is not a text in ${head}.`);
    else if (texts.has(parsed.data.en)) faults.push(`${path}: “${parsed.data.en}” stands there twice.`);
    else texts.set(parsed.data.en, parsed.data);
  }
  return texts;
}
