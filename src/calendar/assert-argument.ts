/** What a public function may be given, with the words for whoever gave something else. Each room has those of its own things, in `arguments.ts`. */
export interface Shape {
  /** Looks at it from outside: whether it is in order is what `parse…` says. */
  readonly isOf: (given: unknown) => boolean;
  readonly expected: string;
  readonly remedy: string;
  /** Whether it is one of several texts: another is out of range and of no wrong type. */
  readonly isText?: true;
}

/** The longest text that is repeated to whoever gave it, in characters. */
const LONGEST = 40;

/**
 * Asserts that a public function was given what it takes, for callers whom no compiler tells: without it, they would read of
 * a property of `undefined` somewhere inside.
 *
 * @param of the name of the function
 * @param name the name of its parameter
 * @throws TypeError that says what was given, what is expected, and what to do; RangeError for a text where another was meant
 * @example assertArgument('composeLife', 'treaty', OBJECT, {}) // undefined
 * @see docs/decisions/0017-wrong-arguments-are-refused-with-a-sentence.md
 */
export function assertArgument(
  of: string,
  name: string,
  { isOf, expected, remedy, isText }: Shape,
  given: unknown,
): void {
  if (isOf(given)) return;
  const sentence = `${of}: ${name} is ${describeGiven(given)}, and should be ${expected}. ${remedy}`;
  throw isText === true && typeof given === 'string' ? new RangeError(sentence) : new TypeError(sentence);
}

/** Checks if a value is an object. */
export function isObject(given: unknown): given is object {
  return typeof given === 'object' && given !== null;
}

/** Finds a property of what may be no object. */
export function propertyOf(given: unknown, key: string): unknown {
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
