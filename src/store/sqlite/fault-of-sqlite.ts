import { StoreFault, type StoreFaultKind } from '../store-fault.ts';

/** The numbers by which SQLite says what went wrong, and what that is of a store. */
const KINDS: Readonly<Record<number, StoreFaultKind>> = {
  5: 'locked',
  6: 'locked',
  8: 'read-only',
  11: 'damaged',
  13: 'full',
  14: 'cannot-open',
  26: 'not-a-store',
};

/** The number of a disk that does not do as it is told. */
export const INPUT_OUTPUT = 10;

/** Gives what SQLite says as a fault of a store; what is none of SQLite, as it is. */
export function faultOfSqlite(error: unknown): unknown {
  const code = codeOfSqlite(error);
  if (code === undefined || !(error instanceof Error)) return error;
  return new StoreFault(KINDS[code] ?? 'refused', error.message);
}

/** Finds the number by which SQLite says what went wrong, without what refines it. */
export function codeOfSqlite(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  // The one package has the number under this name, the other under that; where a file does not open, the first has it in its sentence.
  const [code] = [
    'rawCode' in error ? error.rawCode : undefined,
    'errcode' in error ? error.errcode : undefined,
  ].filter((each) => typeof each === 'number');
  const inWords = /^ConnectionFailed\(.*: (\d+)"\)$/s.exec(error.message)?.[1];
  const number = code ?? (inWords === undefined ? undefined : Number(inWords));
  return number === undefined ? undefined : number % 256;
}
