import { type Block, type Document, STANDS_OUT } from './document.ts';

/** What means something to a reader of Markdown, wherever it stands. */
const MEANING = /[\\`*_[\]<>|~#{}]/g;

/**
 * Renders a document as Markdown, as CommonMark has it with the tables of GitHub. Nothing in a text is taken for markup or for a link: it
 * stands as it is.
 */
export function renderMarkdown({ blocks }: Document): string {
  return blocks
    .map((block, index) => `${isNextItem(blocks, index) ? '' : separatorBefore(index)}${renderBlock(block)}\n`)
    .join('');
}

function separatorBefore(index: number): string {
  return index === 0 ? '' : '\n';
}

function isNextItem(blocks: readonly Block[], index: number): boolean {
  return isItem(blocks[index]) && isItem(blocks[index - 1]);
}

function isItem(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.isItem;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      // A heading stands out as a whole.
      return `# ${escapeLine(block.text.replace(STANDS_OUT, '$1'))}`;
    case 'paragraph': {
      const label = block.label === '' ? '' : `**${escapeLine(block.label)}** `;
      return `${block.isItem ? '- ' : ''}${label}${renderText(block.text)}`;
    }
    case 'table':
      return [block.head, block.head.map(() => undefined), ...block.rows]
        .map((row) => `| ${row.map((cell) => (cell === undefined ? '---' : renderCell(cell))).join(' | ')} |`)
        .join('\n');
  }
}

function renderCell(cell: string): string {
  return cell.split('\n').map(renderText).join('<br>');
}

function renderText(text: string): string {
  return escapeLine(text).replace(STANDS_OUT, '**$1**');
}

/** Lets a text stand as it is: on one line, without markup, links and entities. */
function escapeLine(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replaceAll('&', '&amp;')
      .replace(MEANING, '\\$&')
      // What one would take for the beginning of a list, or for the line under a heading.
      .replace(/^[-+=]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      .replaceAll('://', '&#58;//')
      .replace(/\bwww\./gi, (start) => start.replace('.', '&#46;'))
      .replaceAll('@', '&#64;')
  );
}
