import { runTreaty } from './run-treaty.ts';

/** Adds an act to a file of the record of OP-CRC-SC: `accession CIV 2011-09-19`. */
export function addAct(path: string, act: string) {
  return runTreaty(['record', 'add', 'op-crc-sc', '--register', path, '--act', act]);
}
