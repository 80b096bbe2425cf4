/** Dates of a treaty worked by hand from its articles, or published; never taken from a program's output. */
export interface WorkedTreaty {
  readonly treaty: string;
  /** The day on which the condition was met, and the day of entry into force that follows. */
  readonly entryIntoForce?: { readonly metOn: string; readonly inForceOn: string; readonly source: string };
  /** A deposit after entry into force, and the first day as a Party. */
  readonly later: readonly { readonly deposited: string; readonly boundFrom: string }[];
  /** A notice received, by a Party bound since `partyFrom`, and the first day no longer as a Party; `refused` inside a lock-in. */
  readonly left: readonly {
    readonly partyFrom: string;
    readonly received: string;
    readonly takesEffect: string | 'refused' | 'open';
  }[];
}
