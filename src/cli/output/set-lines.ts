import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** A Chinese character, or a run of anything else, with the marks that may not stand at the end or at the beginning of a line. */
const PART =
  /\s+|[（“‘《〈【]*(?:\p{Script=Han}|[^\s\p{Script=Han}（“‘《〈【，。、；：？！）”’》〉】]+)?[，。、；：？！）”’》〉】]*/gu;

/** The characters that begin and end what has a direction of its own; they take no column. */
const ISOLATES = /[\u2066-\u2069]/g;

/** Sets a text as lines of a width, broken at blanks, and between Chinese characters as well. */
export function setLines(text: string, width: number): readonly string[] {
  if (!text.includes('\n') && widthOf(text) <= width) return [text];
  if (!/\p{Script=Han}|[\u2066-\u2069]/u.test(text)) return wrapAnsi(text, width).split('\n');
  return carryOver(text.split('\n').flatMap((line) => breakLine(line, width)));
}

/** How many columns a text takes. Latin letters, nearly all there is, take one each; for the others the library's tables are consulted. */
export function widthOf(text: string): number {
  return /^[ -~\u00a0-\u017f\u2014\u2020]*$/.test(text) ? text.length : stringWidth(text.replace(ISOLATES, ''));
}

function breakLine(line: string, width: number): readonly string[] {
  const lines = [''];
  for (const [part] of line.matchAll(PART)) {
    const last = lines.length - 1;
    const before = lines[last] ?? '';
    if (before === '' || widthOf(before) + widthOf(part.trimEnd()) <= width) lines[last] = before + part;
    else lines.push(part.trimStart());
  }
  return lines.map((each) => each.trimEnd());
}

/** What lasts until it is ended: a direction of its own, and what stands out or recedes. */
const LASTING = new RegExp(`[\\u2066-\\u2069]|${'\u001b'}\\[(?:1|2|22)m`, 'g');

/** Ends at the end of each line what lasts beyond it, and begins it again in the next: the end of a line ends a direction, and padding is not bold. */
function carryOver(lines: readonly string[]): readonly string[] {
  let open: readonly string[] = [];
  return lines.map((line) => {
    const whole = `${open.join('')}${line}`;
    open = listOpen(whole);
    return `${whole}${open.map(endOf).toReversed().join('')}`;
  });
}

function listOpen(line: string): readonly string[] {
  const open: string[] = [];
  for (const mark of line.match(LASTING) ?? []) {
    if (isEnd(mark)) open.pop();
    else open.push(mark);
  }
  return open;
}

function isEnd(mark: string): boolean {
  return mark === '\u2069' || mark.endsWith('[22m');
}

function endOf(mark: string): string {
  return mark.startsWith('\u001b') ? '\u001b[22m' : '\u2069';
}
