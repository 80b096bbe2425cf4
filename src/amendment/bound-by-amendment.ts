import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';

/** From when to when an amendment binds a Party, and why. */
export interface BoundByAmendment {
  readonly participant: ParticipantCode;
  /** The first day, inclusive. */
  readonly from: CivilDate;
  /** The first day no longer. */
  readonly until?: CivilDate;
  /**
   * - `accepted`: it accepted before entry into force;
   * - `accepted-later`: it accepted after, and is bound from the day that the clause names or, where it names none, from its
   *   acceptance (a reading);
   * - `joined-later`: it became a Party after, and so to the treaty as amended (VCLT 40(5)(a));
   * - `succeeded`: it succeeded, once the amendment was in force, to a Party that it bound;
   * - `binds-all`: the clause binds every Party;
   * - `silent`: it did not object.
   */
  readonly because: 'accepted' | 'accepted-later' | 'joined-later' | 'succeeded' | 'binds-all' | 'silent';
  readonly article: string;
}
