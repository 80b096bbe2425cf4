import { BadInput } from '../bad-input.ts';

/**
 * Refuses an address on which a service cannot listen.
 *
 * @throws BadInput that says why; any other error as it is
 */
export function refuseAddress(address: string, error: unknown): never {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
  throw new BadInput({ code: 'usage.cannot-listen', values: { address, code: String(error.code) } });
}
