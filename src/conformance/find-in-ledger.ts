import { OBJECT, OBJECTS } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { LedgerEntry } from '../treaty/ledger-entry.ts';

/** A published date: of what and, where it is not that of the treaty itself, for whom. */
export interface PublishedDate {
  readonly treaty: string;
  readonly participant?: ParticipantCode | undefined;
  readonly published?: CivilDate | undefined;
}

/**
 * Finds what is known of a published date that is not the computed one.
 *
 * @param ledger that of the catalogue: `loadLedger` of `final-clauses/catalogue`
 * @example findInLedger([], { treaty: 'wipo-wct', participant: 'CHE', published: civilDate('2008-07-01') }) // undefined
 */
export function findInLedger(ledger: readonly LedgerEntry[], of: PublishedDate): LedgerEntry | undefined {
  assertArgument('findInLedger', 'ledger', OBJECTS, ledger);
  assertArgument('findInLedger', 'of', OBJECT, of);
  return ledger.find(
    ({ treaty, participant, published }) =>
      treaty === of.treaty && participant === of.participant && published === of.published,
  );
}
