import { COUNT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import { type Issue, issueOfFile } from '../issues/issue.ts';

/** The largest input that is read, in bytes: 16 MiB, hundreds of times the record of the most ratified treaty. */
export const LARGEST_INPUT_BYTES = 16 * 1024 * 1024;

/**
 * Checks if an input is too large to be a register or a treaty, so that a caller can refuse it before reading it.
 *
 * @param bytes the size of the input in bytes; the limit itself is still read
 * @returns the issue `too-large`, or `undefined` where the size is right
 * @example refuseSize(30_000_000)?.code // 'too-large'
 */
export function refuseSize(bytes: number): Issue | undefined {
  assertArgument('refuseSize', 'bytes', COUNT, bytes);
  if (bytes <= LARGEST_INPUT_BYTES) return undefined;
  return issueOfFile({
    what: {
      code: 'issue.too-large',
      values: { mebibytes: inMebibytes(bytes), most: inMebibytes(LARGEST_INPUT_BYTES) },
    },
    remedy: { code: 'remedy.split-by-treaty', values: {} },
  });
}

/** Rounds upwards to a tenth, so that a file one byte over the limit does not read as the limit itself. */
function inMebibytes(bytes: number): number {
  return Math.ceil((bytes * 10) / (1024 * 1024)) / 10;
}
