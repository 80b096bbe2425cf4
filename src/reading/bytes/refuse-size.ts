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
  if (bytes <= LARGEST_INPUT_BYTES) return undefined;
  return issueOfFile({
    code: 'too-large',
    what: `the file has ${inMebibytes(bytes)}; at most ${inMebibytes(LARGEST_INPUT_BYTES)} are read, and the register of one treaty is never that large`,
    hint: 'choose the acts of one treaty, or split the file into one file for each treaty',
  });
}

/** Rounds upwards, so that a file one byte over the limit does not read as the limit itself. */
function inMebibytes(bytes: number): string {
  return `${Math.ceil((bytes * 10) / (1024 * 1024)) / 10} MiB`;
}
