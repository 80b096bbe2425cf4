/** Control characters, and those that turn the direction of what follows. */
const OBEYED = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu;

/** Writes what was typed so that it can be shown at a terminal, which would obey such a character: as a code in its place. */
export function visibleFormOf(text: string): string {
  return text.replace(OBEYED, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}
