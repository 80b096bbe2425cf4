import type * as z from 'zod';
import { parseCivilDate } from '../../calendar/civil-date.ts';
import type { Bound, Objection } from '../../determination/messages/issues.ts';
import { renderExcerpt } from '../../determination/render-excerpt.ts';
import { findNearestWord } from '../../participants/find-nearest-word.ts';
import { parseParticipant } from '../../participants/parse-participant.ts';
import type { Fault } from '../issues/attempt.ts';
import type { Finding } from '../issues/finding.ts';
import { faultOfAmendmentId } from '../values/parse-amendment-id.ts';
import { parseDateText } from '../values/parse-date-text.ts';
import { describeFound } from './json-value.ts';

type ZodIssue = z.core.$ZodIssue;

/** A value that is there, and what the schema says of such a value. */
export interface Judged {
  readonly path: Finding['path'];
  readonly here: unknown;
  readonly meaning: string | undefined;
  /** A sketch of what it admits, where it is an object. */
  readonly form?: string | undefined;
}

/**
 * Finds what a schema has against a value that is there.
 *
 * @example findingOfShape({ code: 'invalid_value', values: ['read'], path: [], message: '' }, { path: [], here: 'raed', meaning: undefined }).remedy
 * // { code: 'remedy.write-instead', values: { text: 'read' } }
 */
export function findingOfShape(issue: ZodIssue, judged: Judged): Finding {
  const { path, here } = judged;
  const value = typeof here === 'string' ? renderExcerpt(here) : describeFound(here).text;
  const isAmendment = path.at(-1) === 'amendment' && issue.code === 'invalid_format' && typeof here === 'string';
  const fault = isAmendment ? faultOfAmendmentId(here) : faultOf(issue, judged);
  return { ...fault, path, at: 'value', value };
}

function faultOf(issue: ZodIssue, judged: Judged): Fault {
  const { here, meaning } = judged;
  if (typeof here === 'string' && isAboutDate(issue, here)) return faultOfDate(here);
  switch (issue.code) {
    case 'invalid_type': {
      const { expected } = issue;
      return {
        what: { code: 'issue.wrong-type', values: { ...describeFound(here), expected } },
        remedy: addForm(
          meaning === undefined
            ? { code: 'remedy.write-type', values: { expected } }
            : { code: 'remedy.write-type.meaning', values: { expected, meaning } },
          judged.form,
        ),
      };
    }
    case 'invalid_value':
      return faultOfWord(here, issue.values);
    case 'invalid_union':
      return 'options' in issue && issue.options !== undefined
        ? faultOfWord(here, issue.options)
        : faultOfAlternatives(issue, judged);
    case 'too_small':
      return faultOfSize(issue.origin, { bound: 'at-least', size: Number(issue.minimum) }, judged);
    case 'too_big':
      return faultOfSize(issue.origin, { bound: 'at-most', size: Number(issue.maximum) }, judged);
    case 'invalid_key':
      // The keys of a record that has any but fixed ones are participants.
      return faultOfCode(String(issue.path.at(-1) ?? ''));
    case 'invalid_format':
      if (issue.format === 'regex' && typeof here === 'string' && issue.message === UNKNOWN_CODE)
        return faultOfCode(here);
      return { what: { code: 'issue.wrong-form', values: describeFound(here) }, remedy: remedyBySchema(meaning) };
    case 'custom':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_element':
      return faultOfObjection(issue, judged);
  }
}

/** Adds to what to do the form of what is to be written. */
export function addForm(remedy: Fault['remedy'], form: string | undefined): Fault['remedy'] {
  return form === undefined ? remedy : { code: 'remedy.of-form', values: { remedy, form } };
}

/** What the schemas of a treaty and a register have against a value of the right kind, by what they say of it. */
const OBJECTIONS: Readonly<Record<Objection, true>> = {
  'unknown-code': true,
  'signatories-of-unsigned': true,
  'end-of-unsigned': true,
  'later-of-one': true,
  'not-in-every-year': true,
  'no-end': true,
  'more-than-whole': true,
  'no-time': true,
  'special-for-all': true,
  'adoption-by-nobody': true,
  'procedure-twice': true,
  'last-day-of-former': true,
  'united-of-former': true,
  'extension-without-article': true,
};

/** What the schema of a participant says of a text that is no code. */
const UNKNOWN_CODE: Objection = 'unknown-code';

function faultOfObjection({ message }: ZodIssue, { here, meaning }: Judged): Fault {
  if (message === UNKNOWN_CODE && typeof here === 'string') return faultOfCode(here);
  const remedy = remedyBySchema(meaning);
  if (isObjection(message)) return { what: { code: 'issue.not-valid.as-a-whole', values: { why: message } }, remedy };
  return { what: { code: 'issue.not-valid', values: describeFound(here) }, remedy };
}

function isObjection(message: string): message is Objection {
  return Object.hasOwn(OBJECTIONS, message);
}

function remedyBySchema(meaning: string | undefined): Fault['remedy'] {
  return meaning === undefined
    ? { code: 'remedy.see-schema', values: {} }
    : { code: 'remedy.write-meaning', values: { meaning } };
}

/** What is wrong with a text where the code of a participant belongs: a name of one is told by its code. */
function faultOfCode(text: string): Fault {
  const parsed = parseParticipant(text);
  return {
    what: { code: 'issue.unknown-participant.code', values: { text: renderExcerpt(text) } },
    remedy:
      parsed.kind === 'participant'
        ? { code: 'remedy.write-instead', values: { text: parsed.code } }
        : { code: 'remedy.write-participant.code', values: {} },
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
  const code = text.trim() === attempt.value ? 'issue.not-a-date.blanks' : 'issue.not-a-date';
  return {
    what: { code, values: { text: renderExcerpt(text) } },
    remedy: { code: 'remedy.write-date.as', values: { on: attempt.value } },
  };
}

function faultOfWord(here: unknown, values: readonly unknown[]): Fault {
  const words = values.map(String);
  const nearest = words.length === 1 ? words[0] : typeof here === 'string' ? findNearestWord(here, words) : undefined;
  return {
    what: { code: 'issue.unknown-word', values: describeFound(here) },
    remedy:
      nearest === undefined
        ? { code: 'remedy.write-one-of', values: { words } }
        : { code: 'remedy.write-instead', values: { text: nearest } },
  };
}

/** A value that may be one thing or another, such as the day or `never-made` of a correction: what is wrong with it as the first. */
function faultOfAlternatives(issue: Extract<ZodIssue, { code: 'invalid_union' }>, judged: Judged): Fault {
  const nested = issue.errors.flat();
  const words = nested.flatMap((error) => (error.code === 'invalid_value' ? error.values.map(String) : []));
  const [first] = nested;
  if (first === undefined) return faultOfObjection(issue, judged);
  const { what, remedy } = faultOf(first, judged);
  return { what, remedy: words.length === 0 ? remedy : { code: 'remedy.or-word', values: { remedy, words } } };
}

function faultOfSize(origin: string, bound: Bound, { here, meaning }: Judged): Fault {
  const remedy: Fault['remedy'] =
    meaning === undefined
      ? { code: 'remedy.write-within', values: bound }
      : { code: 'remedy.write-meaning', values: { meaning } };
  if (origin === 'array') return { what: { code: 'issue.out-of-range.list', values: bound }, remedy };
  if (here === '') return { what: { code: 'issue.out-of-range.empty-text', values: {} }, remedy };
  const values = { ...describeFound(here), ...bound };
  if (origin === 'string') return { what: { code: 'issue.out-of-range.text', values }, remedy };
  return { what: { code: 'issue.out-of-range', values }, remedy };
}
