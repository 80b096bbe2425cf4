import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Fault } from '../issues/attempt.ts';
import { ISSUE_LIMIT, type Issue, issueAt, tooManyIssues } from '../issues/issue.ts';
import { type LineStarts, placeAtOffset } from '../issues/place.ts';
import { showText } from '../issues/show-text.ts';

/** What the parser reports, in words. */
const IN_WORDS: Readonly<Record<string, { readonly what: string; readonly hint: string }>> = {
  InvalidSymbol: {
    what: 'is neither a text in double quotes nor a number, true, false or null',
    hint: 'put a text in double quotes',
  },
  InvalidNumberFormat: { what: 'is not a number', hint: 'write digits, or put a text in double quotes' },
  PropertyNameExpected: {
    what: 'stands where a key in double quotes is expected',
    hint: 'write "key": value, and no comma after the last one',
  },
  ValueExpected: { what: 'stands where a value is expected', hint: 'write the value, or remove the comma before it' },
  ColonExpected: { what: 'stands where the colon after a key is expected', hint: 'write "key": value' },
  CommaExpected: { what: 'stands where a comma is expected', hint: 'write a comma between two values' },
  CloseBraceExpected: { what: 'comes before an object is closed', hint: 'write } at its end' },
  CloseBracketExpected: { what: 'comes before a list is closed', hint: 'write ] at its end' },
  EndOfFileExpected: { what: 'comes after the end of the value', hint: 'remove it: a file holds one object' },
  InvalidCommentToken: {
    what: 'is a comment, which JSON does not have',
    hint: 'move it into "notes" of a treaty, or a "note" of an act',
  },
  UnexpectedEndOfString: {
    what: 'is a text that is not closed on its line',
    hint: 'close it with a double quote; write a line break in it as \\n',
  },
  UnexpectedEndOfNumber: { what: 'is a number that breaks off', hint: 'finish or shorten it' },
  InvalidUnicode: { what: 'has \\u without four digits after it', hint: 'write \\u and four hexadecimal digits' },
  InvalidEscapeCharacter: { what: 'has a backslash before a letter that needs none', hint: 'write a backslash twice' },
  InvalidCharacter: { what: 'has a tab or another control character in it', hint: 'write a tab as \\t' },
};

/**
 * Lists the syntax errors of a JSON text, by their place. The parser goes on after an error and often reports its echo: an error
 * that begins where the last one ended, blanks aside, and a missing value after a missing key are left out. Past 10,000 errors
 * the rest is not looked at.
 */
export function listJsonSyntaxIssues(
  errors: readonly ParseError[],
  text: string,
  starts: LineStarts,
): readonly Issue[] {
  const issues: Issue[] = [];
  let end = -1;
  let name = '';
  for (const error of errors.slice(0, ISSUE_LIMIT)) {
    const before = name;
    name = printParseErrorCode(error.error);
    const isEcho =
      (end !== -1 && text.slice(Math.min(end, error.offset), error.offset).trim() === '') ||
      (name === 'ValueExpected' && before === 'PropertyNameExpected');
    if (isEcho) continue;
    end = error.offset + error.length;
    const value = showText(text.slice(error.offset, end));
    const place = placeAtOffset(starts, error.offset);
    issues.push(issueAt(place, [], faultOf(name, value), value));
  }
  if (errors.length > ISSUE_LIMIT) issues.push(tooManyIssues(issues.at(-1)?.line ?? 1));
  return issues;
}

function faultOf(name: string, value: string): Fault {
  const { what, hint } = IN_WORDS[name] ?? { what: 'is not JSON', hint: 'check the file with a JSON editor' };
  return { code: 'not-json', what: `${value === '' ? 'the end of the file' : value} ${what}`, hint };
}
