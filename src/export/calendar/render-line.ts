/** The most octets of a line, without its end: RFC 5545, 3.1. */
const MOST = 75;

/**
 * Renders a line of a calendar, folded so that no part is longer than 75 octets of UTF-8, the blank before each further part among them. A letter is never cut.
 *
 * @example renderLine('SUMMARY:short') // 'SUMMARY:short'
 */
export function renderLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = countOctets(letter);
    if (octets + size > MOST) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

function countOctets(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
