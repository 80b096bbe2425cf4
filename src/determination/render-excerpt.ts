/** The longest text that a message repeats, in characters. */
const LONGEST = 80;

/** Characters that cannot be seen, or that would change how a terminal shows the rest of the line. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/**
 * Writes a text of the input so that a message can repeat it: in one line, cut after 80 characters, and with whatever cannot
 * be seen written as a code.
 *
 * @example renderExcerpt('Nor\nway') // 'Nor\\u{a}way'
 */
export function renderExcerpt(text: string): string {
  return renderUnseen(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

/** What a terminal obeys instead of showing it: control characters but line feed and tab, and those that turn the direction of what follows. */
const OBEYED = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2028\u2029]/gu;

/**
 * Writes as a code what a terminal would obey instead of showing it, and leaves every other character, however a text is set with it.
 *
 * @example renderObeyed('a\u001b[2J') // 'a\\u{1b}[2J'
 */
export function renderObeyed(text: string): string {
  return text.replace(OBEYED, renderCode);
}

/**
 * Writes whatever cannot be seen in a text as a code, without cutting it.
 *
 * @example renderUnseen('a\tb') // 'a\\u{9}b'
 */
export function renderUnseen(text: string): string {
  return text.replace(UNSEEN, renderCode);
}

function renderCode(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
