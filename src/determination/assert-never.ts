/**
 * Marks a branch that no value can reach: the compiler refuses it as soon as a union gains a case nobody handles.
 *
 * @throws Error when the branch is reached all the same, which is a broken promise of the program
 * @example assertNever('a case that was forgotten') // throws
 */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
