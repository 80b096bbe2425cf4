/** What Windows-1252 has from 0x80 to 0x9F, where ISO-8859-1 has control characters; a blank for the five bytes that it has not. */
const LETTERS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Decodes Windows-1252; a byte that it does not have becomes the control character of its number. Some releases of Node.js decode these letters as
 * ISO-8859-1, so that they are put right here.
 *
 * @example readWindows1252(Uint8Array.of(0x92, 0xe9)) // '’é'
 */
export function readWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes).replaceAll(/[\u0080-\u009f]/gu, (control) => {
    const letter = LETTERS.charAt(control.charCodeAt(0) - 0x80);
    return letter === ' ' ? control : letter;
  });
}
