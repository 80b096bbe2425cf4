import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** A Chinese character, or a run of anything else, with the marks that may not stand at the end or at the beginning of a line. */
const PART =
  /[（“‘《〈【]*(?:\p{Script=Han}|[^\s\p{Script=Han}（“‘《〈【，。、；：？！）”’》〉】]+)?[，。、；：？！）”’》〉】]*|\s+/gu;

/** Wraps a text at blanks, and one with Chinese characters between them as well. */
export function wrapText(text: string, width: number): readonly string[] {
  if (!text.includes('\n') && widthOf(text) <= width) return [text];
  const broken = /\p{Script=Han}/u.test(text)
    ? text
        .split('\n')
        .map((line) => breakBetween(line, width))
        .join('\n')
    : text;
  return wrapAnsi(broken, width).split('\n');
}

/** Latin letters, nearly all there is, are one column wide each; for the others the library's tables are consulted. */
export function widthOf(text: string): number {
  return /^[ -~\u00a0-\u017f\u2014\u2020]*$/.test(text) ? text.length : stringWidth(text);
}

function breakBetween(line: string, width: number): string {
  const lines = [''];
  for (const [part] of line.matchAll(PART)) {
    const last = lines.length - 1;
    const before = lines[last] ?? '';
    if (widthOf(before) + widthOf(part) <= width || before === '') lines[last] = before + part;
    else lines.push(part.trimStart());
  }
  return lines.map((each) => each.trimEnd()).join('\n');
}
