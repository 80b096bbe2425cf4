import { StoreFault, type StoreFaultKind } from '../store-fault.ts';

/** The codes by which PostgreSQL says what went wrong, and what that is of a store. */
const KINDS: Readonly<Record<string, StoreFaultKind>> = {
  '25006': 'read-only',
  '42P01': 'no-such-store',
  '3F000': 'no-such-store',
  '53100': 'full',
  '55P03': 'locked',
  XX001: 'damaged',
  XX002: 'damaged',
};

/** Gives what PostgreSQL or its driver says as a fault of a store; what is none of theirs, as it is. */
export function faultOfPostgresql(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreFault) return error;
  const code = sqlStateOf(error);
  if (code !== undefined) return new StoreFault(KINDS[code] ?? 'refused', error.message);
  return isOfConnection(error) ? new StoreFault('cannot-open', reasonOf(error)) : error;
}

/** Finds the code of five letters or digits that every error of the server has, and none of the connection. */
export function sqlStateOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && 'severity' in Object(error) ? code : undefined;
}

/** Codes by which the server says that the connection, or itself, ends: what it was to do last it may have done. */
const OF_AN_END = /^(08|57P|40003$|XX000$)/;

/** Checks if what the server says is that it ends the connection, and not that it refuses something. */
export function hasLostConnection(error: unknown): boolean {
  return OF_AN_END.test(sqlStateOf(error) ?? '');
}

function isOfConnection(error: Error): boolean {
  return (
    'syscall' in error ||
    'code' in error ||
    error instanceof AggregateError ||
    /connect|timeout|password|SSL|SASL|server/i.test(error.message)
  );
}

/** Where a name stands for several addresses, each has its error, and all together have no words. */
function reasonOf(error: Error): string {
  const [first] = error instanceof AggregateError ? error.errors : [];
  return first instanceof Error ? first.message : error.message;
}
