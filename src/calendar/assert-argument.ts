import { isCivilDate } from './civil-date.ts';

/** What a public function may be given, with the words for whoever gave something else. */
const SHAPES = {
  day: {
    isOf: (given: unknown) => typeof given === 'string' && isCivilDate(given),
    expected: 'a day of the calendar as YYYY-MM-DD',
    remedy: "Write it as '2001-10-18'; parseCivilDate says what is wrong with a text.",
  },
  treaty: {
    isOf: (given: unknown) =>
      isObject(propertyOf(propertyOf(given, 'finalClauses'), 'participation')) &&
      isObject(propertyOf(propertyOf(given, 'finalClauses'), 'entryIntoForce')),
    expected: 'a treaty with its final clauses',
    remedy: 'Take one from loadTreaty, or the value that parseTreatyJson gives for a file.',
  },
  register: {
    isOf: (given: unknown) => Array.isArray(propertyOf(given, 'acts')),
    expected: 'a record with its acts',
    remedy: 'Take one from loadRecord, or the value that parseRegister gives for a file, or write { acts: [] }.',
  },
  life: {
    isOf: (given: unknown) => isObject(propertyOf(given, 'treaty')) && Array.isArray(propertyOf(given, 'participants')),
    expected: 'the life of a treaty',
    remedy: 'Compose one from a treaty and its record with composeLife.',
  },
  answer: {
    isOf: (given: unknown) => typeof propertyOf(given, 'kind') === 'string',
    expected: 'an answer, with its kind',
    remedy: 'Take one that a function of this library gave.',
  },
  machines: {
    isOf: (given: unknown) => isObject(propertyOf(given, 'deciders')),
    expected: 'the statecharts of a treaty',
    remedy: 'Define them with defineMachines.',
  },
  desk: {
    isOf: (given: unknown) => isObject(propertyOf(given, 'participations')) && Array.isArray(propertyOf(given, 'acts')),
    expected: 'a desk',
    remedy: 'Open one with openDesk, or replay a record with replayRegister.',
  },
  delay: {
    isOf: (given: unknown) => typeof propertyOf(given, 'form') === 'string',
    expected: 'a delay, with its form',
    remedy: "Take one from the clauses of a treaty, or write such as { form: 'same-day' }.",
  },
  clauses: {
    isOf: (given: unknown) =>
      isObject(propertyOf(given, 'entryIntoForce')) && isObject(propertyOf(given, 'laterParties')),
    expected: 'the final clauses of a treaty',
    remedy: 'Take finalClauses of a treaty.',
  },
  registers: {
    isOf: (given: unknown) =>
      isObject(propertyOf(propertyOf(given, 'deposits'), 'offsets')) && isObject(propertyOf(given, 'clauses')),
    expected: 'registers as columns',
    remedy: 'Pack treaties and their records with packRegisters.',
  },
  wording: {
    isOf: (given: unknown) => isObject(propertyOf(given, 'formats')),
    expected: 'the wording of a language',
    remedy: 'Take wording from the module of a language, such as final-clauses/wording/en.',
  },
  language: {
    isOf: (given: unknown) => typeof given === 'string' && /^(ar|en|es|fr|ru|zh)$/.test(given),
    expected: 'one of the six languages',
    remedy: "LANGUAGES lists them; 'en' is English.",
  },
  numbers: {
    isOf: (given: unknown) => ArrayBuffer.isView(given) || Array.isArray(given),
    expected: 'a column of numbers',
    remedy: 'Give an array of the type that the documentation says.',
  },
  code: {
    isOf: (given: unknown) => typeof given === 'string' && /^[A-Z]{3,4}$/.test(given),
    expected: 'the code of a participant',
    remedy: "Write it as 'NOR'; parseParticipant finds the code of a name.",
  },
  text: {
    isOf: (given: unknown) => typeof given === 'string',
    expected: 'a text',
    remedy: 'Give a string.',
  },
  bytes: {
    isOf: (given: unknown) => given instanceof Uint8Array,
    expected: 'the bytes of a file',
    remedy: 'Give a Uint8Array, such as a Buffer.',
  },
  list: {
    isOf: (given: unknown) => Array.isArray(given),
    expected: 'a list',
    remedy: 'Give an array; an empty one is [].',
  },
  sequence: {
    isOf: (given: unknown) => isObject(given) && Symbol.iterator in given,
    expected: 'several values in a row',
    remedy: 'Give an array or a set; an empty one is [].',
  },
  function: {
    isOf: (given: unknown) => typeof given === 'function',
    expected: 'a function',
    remedy: 'The documentation says what it is called with.',
  },
  object: {
    isOf: isObject,
    expected: 'an object',
    remedy: 'The documentation of the function says which.',
  },
} as const;

/** The longest text that is repeated to whoever gave it, in characters. */
const LONGEST = 40;

/**
 * Asserts that a public function was given what it takes, for callers whom no compiler tells: without it, they would read of
 * a property of `undefined` somewhere inside.
 *
 * @param of the name of the function
 * @param name the name of its parameter
 * @throws TypeError that says what was given, what is expected, and what to do; RangeError for a text that is no day, or no code
 * @example assertArgument('composeLife', 'treaty', 'object', {}) // undefined
 * @see docs/decisions/0017-wrong-arguments-are-refused-with-a-sentence.md
 */
export function assertArgument(of: string, name: string, shape: keyof typeof SHAPES, given: unknown): void {
  const { isOf, expected, remedy } = SHAPES[shape];
  if (isOf(given)) return;
  const sentence = `${of}: ${name} is ${describeGiven(given)}, and should be ${expected}. ${remedy}`;
  const isOfRightType = (shape === 'day' || shape === 'code') && typeof given === 'string';
  throw isOfRightType ? new RangeError(sentence) : new TypeError(sentence);
}

function isObject(given: unknown): given is object {
  return typeof given === 'object' && given !== null;
}

function propertyOf(given: unknown, key: string): unknown {
  return isObject(given) ? Reflect.get(given, key) : undefined;
}

/** Describes what was given, so that it is recognised. */
function describeGiven(given: unknown): string {
  if (typeof given === 'string') return `"${given.length > LONGEST ? `${given.slice(0, LONGEST)}…` : given}"`;
  if (Array.isArray(given)) return `a list of ${given.length}`;
  if (!isObject(given)) return typeof given === 'function' ? 'a function' : String(given);
  const keys = Object.keys(given);
  return keys.length === 0 ? 'an empty object' : `an object with ${keys.slice(0, 5).join(', ')}`;
}
