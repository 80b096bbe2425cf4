import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { JsonError } from '../../determination/messages/issues.ts';
import { renderExcerpt } from '../../determination/render-excerpt.ts';
import type { Fault } from '../issues/attempt.ts';
import { ISSUE_LIMIT, type Issue, issueAt, issueOfTooMany } from '../issues/issue.ts';
import { type LineStarts, placeAtOffset } from '../issues/place.ts';

/** What the parser reports. */
const ERRORS: Readonly<Partial<Record<string, JsonError>>> = {
  InvalidSymbol: 'invalid-symbol',
  InvalidNumberFormat: 'invalid-number',
  PropertyNameExpected: 'key-expected',
  ValueExpected: 'value-expected',
  ColonExpected: 'colon-expected',
  CommaExpected: 'comma-expected',
  CloseBraceExpected: 'brace-expected',
  CloseBracketExpected: 'bracket-expected',
  EndOfFileExpected: 'end-expected',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfString: 'text-not-closed',
  UnexpectedEndOfNumber: 'number-breaks-off',
  InvalidUnicode: 'unicode',
  InvalidEscapeCharacter: 'escape',
  InvalidCharacter: 'control-character',
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
    const value = renderExcerpt(text.slice(error.offset, end));
    const place = placeAtOffset(starts, error.offset);
    issues.push(issueAt(place, [], faultOf(name, value), value));
  }
  if (errors.length > ISSUE_LIMIT) issues.push(issueOfTooMany(issues.at(-1)?.line ?? 1));
  return issues;
}

function faultOf(name: string, text: string): Fault {
  const error = ERRORS[name] ?? 'other';
  return {
    what:
      text === ''
        ? { code: 'issue.not-json.end', values: { error } }
        : { code: 'issue.not-json', values: { text, error } },
    remedy: { code: 'remedy.mend-json', values: { error } },
  };
}
