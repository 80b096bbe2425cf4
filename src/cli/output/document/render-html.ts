import { type Block, type Document, STANDS_OUT } from './document.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const DAY = /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g;

const STYLE = `body{font-family:system-ui,sans-serif;line-height:1.5;max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;display:block;overflow-x:auto}
th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:start;vertical-align:top}
time{white-space:nowrap}`;

/**
 * Renders a document as a page of HTML of its own: without scripts, without anything that is loaded from elsewhere. Nothing in a text is taken for markup. Days that
 * stand as `2002-01-18` are marked as such, for machines that read the page.
 */
export function renderHtml({ title, language, direction, blocks }: Document): string {
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...blocks.map((block, index) => renderBlock(block, blocks[index - 1], blocks[index + 1])),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function renderBlock(block: Block, before: Block | undefined, after: Block | undefined): string {
  switch (block.kind) {
    case 'heading':
      // A heading stands out as a whole.
      return `<h1>${escapeText(block.text.replace(STANDS_OUT, '$1').replace(/\s+/g, ' ').trim())}</h1>`;
    case 'paragraph': {
      const label = block.label === '' ? '' : `<strong>${escapeText(block.label)}</strong> `;
      const text = `${label}${renderText(block.text)}`;
      if (!block.isItem) return `<p>${text}</p>`;
      return `${isItem(before) ? '' : '<ul>\n'}<li>${text}</li>${isItem(after) ? '' : '\n</ul>'}`;
    }
    case 'table':
      return [
        '<table>',
        `<thead><tr>${block.head.map((cell) => `<th scope="col">${renderText(cell)}</th>`).join('')}</tr></thead>`,
        '<tbody>',
        ...block.rows.map((row) => `<tr>${row.map(renderCell).join('')}</tr>`),
        '</tbody>',
        '</table>',
      ].join('\n');
  }
}

function isItem(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.isItem;
}

function renderCell(cell: string, index: number): string {
  const lines = cell.split('\n').map(renderText).join('<br>');
  return index === 0 ? `<th scope="row">${lines}</th>` : `<td>${lines}</td>`;
}

function renderText(text: string): string {
  return escapeText(text.trim())
    .replace(STANDS_OUT, '<strong>$1</strong>')
    .replace(DAY, (day) => `<time datetime="${day}">${day}</time>`);
}

/** Writes a text so that nothing in it is markup. What HTML cannot hold at all, a control character, is left out. */
function escapeText(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]/gu, '').replace(/[&<>"]/g, (each) => ENTITIES[each] ?? each);
}
