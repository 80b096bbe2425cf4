import type { CivilDate, Determination } from '../index.ts';
import type { ScenarioOutcome } from '../simulation.ts';

const COLUMNS = ['scenario', 'on', 'outcome', 'met', 'in_force', 'parties', 'refused', 'seal'] as const;

/** The first line of a table of results. */
export const CSV_HEADER = COLUMNS.join(',');

/**
 * Writes the result of a scenario as a row: the day of its last act, whether there is a date, the day the condition was met, the date of
 * entry into force, the Parties once all of that has come about, how many of its acts the law refuses; last the seal under which it and all before it stand.
 */
export function writeOutcomeCsv(scenario: string, outcome: ScenarioOutcome, seal: string): string {
  const { on, entryIntoForce, metOn = '', parties, refusals } = outcome;
  return [quote(scenario), on, entryIntoForce.kind, metOn, dateOf(entryIntoForce), parties, refusals.length, seal].join(
    ',',
  );
}

/** Finds the seal in a row. */
export function sealOfCsv(row: string): string | undefined {
  return /,([0-9a-f]{16})$/.exec(row)?.[1];
}

/** Writes the result of a scenario as a JSON object on one line. */
export function writeOutcomeJson(scenario: string, outcome: ScenarioOutcome, seal: string): string {
  return JSON.stringify({ scenario, ...outcome, seal });
}

/** Finds the seal in a JSON object on one line. */
export function sealOfJson(line: string): string | undefined {
  return /,"seal":"([0-9a-f]{16})"\}$/.exec(line)?.[1];
}

function dateOf(answer: Determination<CivilDate>): string {
  return answer.kind === 'determined' ? answer.value : '';
}

/** A name that a spreadsheet would run as a formula is written with an apostrophe before it. */
function quote(name: string): string {
  const safe = /^[=+\-@]/.test(name) ? `'${name}` : name;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
