import { assertNever } from '../index.ts';
import type { StoreFault } from '../store.ts';
import type { CommandMessage } from '../wording/command-wording.ts';
import { Refused } from './problem.ts';

/** Gives a fault of a store as what a request is refused for. What the database says, and where the store is, is not repeated. */
export function refuseFault({ kind, sequence }: StoreFault, store: string): Refused {
  switch (kind) {
    case 'locked':
      return unavailable({ code: 'usage.store.locked', values: { store } });
    case 'read-only':
      return unavailable({ code: 'usage.store.read-only', values: { store } });
    case 'not-known-if-recorded':
      return unavailable({ code: 'usage.http.not-known-if-recorded', values: {} });
    case 'full':
      return new Refused(507, { code: 'usage.store.full', values: { store } });
    case 'altered':
      return new Refused(500, { code: 'usage.store.altered', values: { store, sequence: sequence ?? '?' } });
    case 'no-such-store':
    case 'not-a-store':
    case 'later-layout':
    case 'damaged':
    case 'no-driver':
    case 'bad-url':
    case 'cannot-open':
    case 'refused':
      return unavailable({ code: 'usage.http.no-store-reached', values: {} });
    default:
      return assertNever(kind);
  }
}

function unavailable(message: CommandMessage): Refused {
  return new Refused(503, message);
}
