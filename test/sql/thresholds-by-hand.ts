import { DIALECTS } from '../../src/sql/dialects.ts';
import type { Database, ReachedEngine } from '../../src/sql.ts';

/** What an article asks of the Parties of a day; a number after the share is worked by hand from it and from the number of Parties. */
type ByHand = readonly [treaty: string, question: string, day: string, parties: number | null, needed: number | null];

/** The Parties are those of the records of the catalogue; two thirds of 191 are 127 1/3, and so on. */
export const THRESHOLDS_BY_HAND: readonly ByHand[] = [
  // CRC 50(2): with the 128th acceptance, that of Ireland, the amendment of article 43(2) entered into force.
  ['crc', 'acceptance', '2002-11-18', 191, 128],
  // On the day of the conference nobody knew of the succession that Serbia notified in 2001, which makes 181 of these.
  ['crc', 'acceptance', '1995-12-12', 180, 120],
  // CRC 50(1): a third of them.
  ['crc', 'conference-request', '2002-11-18', 191, 64],
];

/** Lists what the view says of them. */
export async function listByHand(engine: ReachedEngine, database: Database): Promise<readonly ByHand[]> {
  const answers: ByHand[] = [];
  for (const [treaty, question, day] of THRESHOLDS_BY_HAND) {
    const rows = await database.list(
      `SELECT parties, needed FROM ${DIALECTS[engine].nameOf('amendment_thresholds')} WHERE treaty = '${treaty}' AND question = '${question}' AND (since IS NULL OR since <= '${day}') AND (until IS NULL OR until > '${day}')`,
    );
    for (const { parties, needed } of rows) answers.push([treaty, question, day, numberOf(parties), numberOf(needed)]);
  }
  return answers;
}

function numberOf(value: unknown): number | null {
  return value === null ? null : Number(value);
}
