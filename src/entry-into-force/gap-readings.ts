/** What is said for a reading of the gap, apart from the date it gives. */
interface GapReading {
  readonly name: 'A' | 'B';
  readonly title: string;
  readonly argument: string;
  readonly sources: readonly string[];
}

/**
 * The two readings of a clause that speaks of States "ratifying or acceding after its entry into force" and is silent on
 * instruments deposited after the number is complete and before the treaty is in force.
 *
 * @see docs/legal-sources.md#the-gap
 */
export const GAP_READINGS: Readonly<Record<'A' | 'B', GapReading>> = {
  A: {
    name: 'A',
    title: 'the general date',
    argument:
      'The rule for later Parties speaks only of States that deposit after entry into force. A State that deposited before is among those for which the treaty itself enters into force, on the general date.',
    sources: [
      'OP-CRC-AC art. 10: Austria, deposit 2002-02-01, in force 2002-02-12 with the Protocol',
      'CWC art. XXI: 87 original Parties, all that deposited before 1997-04-29',
    ],
  },
  B: {
    name: 'B',
    title: 'the later of its own period and the general date',
    argument:
      'Every State that was not among those whose instruments completed the number has the period after its own deposit that the treaty gives later Parties, and none is bound before the treaty is in force.',
    sources: [
      'OP-CEDAW art. 16: Bolivia, deposit 2000-09-27, in force 2000-12-27',
      'OP-CEDAW art. 16: Slovakia, deposit 2000-11-17, in force 2001-02-17',
    ],
  },
};
