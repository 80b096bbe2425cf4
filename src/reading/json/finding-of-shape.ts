import type * as z from 'zod';
import { parseCivilDate } from '../../calendar/civil-date.ts';
import { nearestWord } from '../../participants/nearest-word.ts';
import { parseParticipant } from '../../participants/parse-participant.ts';
import type { Fault } from '../issues/attempt.ts';
import type { Finding } from '../issues/finding.ts';
import { showText } from '../issues/show-text.ts';
import { faultOfAmendmentId } from '../values/parse-amendment-id.ts';
import { parseDateText } from '../values/parse-date-text.ts';
import { showJson } from './json-value.ts';

type ZodIssue = z.core.$ZodIssue;

/** What the schemas expect, in words. */
const KINDS_OF_VALUE: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number without quotes',
  int: 'a whole number without quotes',
  boolean: 'true or false without quotes',
  array: 'a list [ … ]',
  object: 'an object { … }',
  record: 'an object { … }',
};

/**
 * Says in words what a schema has against a value that is there.
 *
 * @param here the value at the path
 * @param description what the schema says of such a value
 * @example findingOfShape({ code: 'invalid_value', values: ['read'], path: [], message: '' }, [], 'raed', undefined).hint // 'write "read"'
 */
export function findingOfShape(
  issue: ZodIssue,
  path: Finding['path'],
  here: unknown,
  description: string | undefined,
): Finding {
  const value = typeof here === 'string' ? showText(here) : showJson(here);
  const isAmendment = path.at(-1) === 'amendment' && issue.code === 'invalid_format' && typeof here === 'string';
  const fault = isAmendment ? faultOfAmendmentId(here) : faultOf(issue, here, description);
  return { ...fault, path, at: 'value', value };
}

function faultOf(issue: ZodIssue, here: unknown, description: string | undefined): Fault {
  const shown = showJson(here);
  if (typeof here === 'string' && isAboutDate(issue, here)) return faultOfDate(here);
  switch (issue.code) {
    case 'invalid_type': {
      const expected = KINDS_OF_VALUE[issue.expected] ?? issue.expected;
      return {
        code: 'wrong-type',
        what: `${shown} stands where ${expected} is expected`,
        hint: description === undefined ? `write ${expected}` : `write ${expected}: ${description}`,
      };
    }
    case 'invalid_value':
      return faultOfWord(here, issue.values);
    case 'invalid_union':
      return 'options' in issue && issue.options !== undefined
        ? faultOfWord(here, issue.options)
        : faultOfAlternatives(issue, here, description);
    case 'too_small':
      return faultOfSize(shown, issue.origin, 'at least', issue.minimum, description);
    case 'too_big':
      return faultOfSize(shown, issue.origin, 'at most', issue.maximum, description);
    case 'invalid_key':
      return faultOfKey(issue.path.at(-1));
    case 'invalid_format':
      return {
        code: 'wrong-form',
        what: `${shown} does not have the form that is expected here`,
        hint: description ?? 'see the schema of the file',
      };
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_element':
    case 'custom':
      return {
        code: 'not-valid',
        what: `${shown}: ${issue.message}`,
        hint: description ?? 'see the schema of the file',
      };
  }
}

/** The keys of a record that has any but fixed ones are participants. */
function faultOfKey(key: PropertyKey | undefined): Fault {
  const text = String(key ?? '');
  const parsed = parseParticipant(text);
  const hint =
    parsed.kind === 'participant' ? `write "${parsed.code}"` : 'write the alpha-3 code of ISO 3166-1, such as NOR';
  return {
    code: 'unknown-participant',
    what: `"${showText(text)}" is no code of a State or organisation known here`,
    hint,
  };
}

/** The schema of dates refuses another shape or a day that does not exist by its format, and a year before 1800 by its own rule. */
function isAboutDate(issue: ZodIssue, here: string): boolean {
  if (issue.code === 'invalid_format') return issue.format === 'date';
  return issue.code === 'custom' && parseCivilDate(here).kind === 'outside-calendar';
}

function faultOfDate(text: string): Fault {
  const attempt = parseDateText(text);
  if (!attempt.ok) return attempt.fault;
  const what = `"${showText(text)}" is not a date of the form YYYY-MM-DD: there are blanks around it`;
  return { code: 'not-a-date', what, hint: `write ${attempt.value}` };
}

function faultOfWord(here: unknown, values: readonly unknown[]): Fault {
  const words = values.map(String);
  const nearest = typeof here === 'string' ? nearestWord(here, words) : undefined;
  const list = words.length === 1 ? `write "${words[0]}"` : `write one of: ${words.join(', ')}`;
  return {
    code: 'unknown-word',
    what: `${showJson(here)} is none of the words that are known here`,
    hint: nearest === undefined ? list : `write "${nearest}"`,
  };
}

/** A value that may be one thing or another, such as the day or `never-made` of a correction: what is wrong with it as the first. */
function faultOfAlternatives(
  issue: Extract<ZodIssue, { code: 'invalid_union' }>,
  here: unknown,
  description: string | undefined,
): Fault {
  const nested = issue.errors.flat();
  const words = nested.flatMap((error) => (error.code === 'invalid_value' ? error.values.map(String) : []));
  const orWord = words.map((word) => ` or "${word}"`).join('');
  const [first] = nested;
  if (first === undefined)
    return { code: 'not-valid', what: issue.message, hint: description ?? 'see the schema of the file' };
  const fault = faultOf(first, here, description);
  return { ...fault, hint: `${fault.hint}${orWord === '' ? '' : `;${orWord} where that is meant`}` };
}

function faultOfSize(
  shown: string,
  origin: string,
  bound: string,
  size: number | bigint,
  description: string | undefined,
): Fault {
  const isText = origin === 'string';
  const isList = origin === 'array';
  const expected = isText ? `${bound} ${size} character` : isList ? `${bound} ${size} entry` : `${bound} ${size}`;
  const subject =
    isText && shown === '""'
      ? 'the text is empty'
      : isList
        ? 'the list has too few or too many entries'
        : `${shown} is out of range`;
  return {
    code: 'out-of-range',
    what: `${subject}: ${expected} is expected`,
    hint: description ?? `write ${expected}`,
  };
}
