import { describeError, type KnownError } from '../../conformance.ts';
import { say } from './say.ts';

/** Says what a known error does. */
export function sayError(error: KnownError): string {
  return say(describeError(error));
}
