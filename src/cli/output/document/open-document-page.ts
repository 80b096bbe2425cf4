import type { Words } from '../load-words.ts';
import type { Page } from '../page.ts';
import type { Block } from './document.ts';

/** A page whose lines become the blocks of a document. */
export interface DocumentPage {
  readonly page: Page;
  /** Lists the blocks of what was set on the page; the first is its heading. */
  readonly listBlocks: (lines: readonly string[]) => readonly Block[];
}

/** Opens a page on which is set what a terminal would show, and which gives it as headings, paragraphs and tables. */
export function openDocumentPage(words: Words): DocumentPage {
  const blocks = new Map<string, Block>();
  const keep = (block: Block): string => {
    const key = `\uE002${blocks.size}`;
    blocks.set(key, block);
    return key;
  };
  const page: Page = {
    language: words.language,
    say: words.say,
    text: words.text,
    render: words.render,
    formats: words.formats,
    source: words.formats.source ?? words.formats.plain,
    sentences: words.formats.messages,
    width: Number.POSITIVE_INFINITY,
    bold: (text) => `\uE000${text}\uE001`,
    dim: (text) => text,
    paragraph: (text, indent = '', first = indent) => {
      const label = first.trim();
      return keep({
        kind: 'paragraph',
        text,
        label: label === '-' ? '' : label,
        isItem: indent !== '' && first !== '',
      });
    },
    table: (headings, rows) => keep({ kind: 'table', head: headings.map((code) => words.text(code)), rows }),
  };
  const listBlocks = (lines: readonly string[]): readonly Block[] =>
    lines
      .filter((line) => line.trim() !== '')
      .map((line) => blocks.get(line) ?? ({ kind: 'paragraph', text: line, label: '', isItem: false } as const))
      .map((block, index) =>
        index === 0 && block.kind === 'paragraph' ? { kind: 'heading', text: block.text } : block,
      );
  return { page, listBlocks };
}
