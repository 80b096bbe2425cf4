import type { CivilDate, Determination } from '../index.ts';
import type { ScenarioOutcome } from '../simulation.ts';
import type { ResultLine } from './simulation-output.ts';

const COLUMNS = ['scenario', 'on', 'outcome', 'met', 'in_force', 'parties', 'amendments', 'refused', 'seal'] as const;

/** The first line of a table of results. */
export const CSV_HEADER = COLUMNS.join(',');

/**
 * Writes the result of a scenario as a row: the day of its last act, whether there is a date, the day the condition was met, the date of
 * entry into force, the Parties once all of that has come about, each amendment with its date or what it is, how many of its acts the
 * law refuses; last the seal under which it and all before it stand.
 */
export function writeOutcomeCsv(scenario: string, outcome: ScenarioOutcome, seal: string): string {
  const { on, entryIntoForce, metOn = '', parties, amendments, refusals } = outcome;
  const states = amendments.map((each) => `${each.id} ${dateOf(each.entryIntoForce) || each.entryIntoForce.kind}`);
  const cells = [on, entryIntoForce.kind, metOn, dateOf(entryIntoForce), parties, states.join('; '), refusals.length];
  return [quote(scenario), ...cells, seal].join(',');
}

/** Reads a row of results as far as going on with them asks. */
export function readOutcomeCsv(row: string): ResultLine | undefined {
  const [, refused, seal] = /,(\d+),([0-9a-f]{16})$/.exec(row) ?? [];
  return seal === undefined ? undefined : { seal, isRefused: refused !== '0' };
}

/** Writes the result of a scenario as a JSON object on one line. */
export function writeOutcomeJson(scenario: string, outcome: ScenarioOutcome, seal: string): string {
  const { refusals, ...rest } = outcome;
  return JSON.stringify({ scenario, ...rest, refusals, refused: refusals.length, seal });
}

/** Reads a line of results as far as going on with them asks. */
export function readOutcomeJson(line: string): ResultLine | undefined {
  const [, refused, seal] = /^\{"scenario":.*,"refused":(\d+),"seal":"([0-9a-f]{16})"\}$/.exec(line) ?? [];
  return seal === undefined ? undefined : { seal, isRefused: refused !== '0' };
}

function dateOf(answer: Determination<CivilDate>): string {
  return answer.kind === 'determined' ? answer.value : '';
}

/** A name that a spreadsheet would run as a formula is written with an apostrophe before it. */
function quote(name: string): string {
  const safe = /^[=+\-@]/.test(name) ? `'${name}` : name;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
