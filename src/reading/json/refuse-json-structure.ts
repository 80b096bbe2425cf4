import { createScanner } from 'jsonc-parser';
import type { Fault } from '../issues/attempt.ts';
import { type Issue, issueAt } from '../issues/issue.ts';

/** A treaty nests eight deep; the parser would run out of stack at some thousands. */
const DEEPEST = 64;

/** The largest register that fits into 16 MiB has about four million keys, values, braces, commas and colons. */
const MOST_TOKENS = 4_500_000;

/** The numbers that `jsonc-parser` gives to the tokens; its own enumeration exists at compile time only. */
const TOKEN = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17 } as const;

const OPENING: ReadonlySet<number> = new Set([TOKEN.openBrace, TOKEN.openBracket]);
const CLOSING: ReadonlySet<number> = new Set([TOKEN.closeBrace, TOKEN.closeBracket]);

/**
 * Checks if a JSON text nests too deep (`too-deep`, more than 64) or has too many parts (`too-many-values`, more than
 * 4.5 million keys, values and signs between them) to be a treaty or a register, before it is parsed.
 *
 * @returns `undefined` for a text that can be parsed, with or without issues
 * @example refuseJsonStructure('['.repeat(65))?.code // 'too-deep'
 */
export function refuseJsonStructure(text: string): Issue | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  let tokens = 0;
  for (let token: number = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
    if (OPENING.has(token)) depth += 1;
    if (CLOSING.has(token)) depth -= 1;
    tokens += 1;
    if (depth > DEEPEST || tokens > MOST_TOKENS) {
      const place = { line: scanner.getTokenStartLine() + 1, column: scanner.getTokenStartCharacter() + 1 };
      return issueAt(place, [], depth > DEEPEST ? TOO_DEEP : TOO_MANY);
    }
  }
  return undefined;
}

const TOO_DEEP: Fault = {
  what: { code: 'issue.too-deep', values: { most: DEEPEST } },
  remedy: { code: 'remedy.check-file', values: {} },
};

const TOO_MANY: Fault = {
  what: { code: 'issue.too-many-values', values: { most: MOST_TOKENS } },
  remedy: { code: 'remedy.check-file.one-treaty', values: {} },
};
