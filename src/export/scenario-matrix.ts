import { OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { isConsentNotKnown } from '../lifecycle/consent-not-known.ts';
import { dayMetOf } from '../lifecycle/day-met-of.ts';
import type { Life, ParticipantLife } from '../lifecycle/life.ts';
import { listNotKnown } from '../lifecycle/list-not-known.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { answerCellsOf, NONE, NOT_KNOWN } from './cells-of-answer.ts';
import { cellsOfParticipation } from './cells-of-participation.ts';
import { nameInEnglish } from './name-in-english.ts';
import { type Cell, type CellStyle, composeDayCell, type Sheet } from './sheet.ts';

/** A scenario, and what becomes of the treaty in it. */
export interface ScenarioColumn {
  readonly name: string;
  /** The day of its last act, or that of which the record is taken where that is later. */
  readonly on: CivilDate;
  readonly life: Life;
  /** How many Parties there are once all has come about. */
  readonly parties: number;
  /** How many of its acts the law refuses. */
  readonly refused: number;
  /** Those of whom it is open what their acts would come to; left out where there are none. */
  readonly leftOpen?: readonly ParticipantCode[];
}

/** How participants are named, and what is written below the sheets. */
export interface MatrixOptions {
  /** How a participant is named; left out, in English. */
  readonly nameOf?: (participant: ParticipantCode) => string;
  /** What is said of the sheets and their cells, each with what it is about. */
  readonly legend?: readonly (readonly [of: string, text: string])[];
}

/** Participants and scenarios, set against each other one scenario after the other. */
export interface ScenarioMatrix {
  readonly add: (scenario: ScenarioColumn) => void;
  /** Loads the workbook (.xlsx) of all that was added, as bytes. */
  readonly load: () => Promise<Uint8Array>;
}

/** What is known of a participant in a scenario: from when it is a Party, how certain that is, until when. */
interface Stand {
  readonly from: string;
  readonly certainty: string;
  readonly until: string;
  readonly style: CellStyle;
}

/** Nothing was done by which it becomes a Party. */
const NOTHING: Stand = { from: NONE, certainty: NONE, until: NONE, style: 'plain' };

/** It may have done something that the record lacks. */
const OPEN: Stand = { from: NOT_KNOWN, certainty: NOT_KNOWN, until: NOT_KNOWN, style: 'plain' };

/**
 * Opens a matrix of participants and scenarios, for a workbook with five sheets: from which day each participant is a Party in each scenario, how certain that is, until
 * which day, what becomes of the treaty, and what the sheets say. A participant that leaves and comes back stands there with its last participation.
 *
 * @example isWorkbook(await openScenarioMatrix().load()) // true
 * @see docs/simulation.md#scenarios
 */
export function openScenarioMatrix(options: MatrixOptions = {}): ScenarioMatrix {
  assertArgument('openScenarioMatrix', 'options', OBJECT, options);
  const { nameOf, legend = [] } = options;
  const names = new Map<ParticipantCode, string>();
  const columns: (readonly [name: string, stands: ReadonlyMap<ParticipantCode, Stand>])[] = [];
  const outcomes: (readonly Cell[])[] = [];
  return {
    add: (scenario) => {
      const { name, life } = scenario;
      const stands = mapStands(scenario);
      for (const code of stands.keys()) {
        names.set(code, names.get(code) ?? nameOf?.(code) ?? nameInEnglish(life.treaty, code));
      }
      columns.push([name, stands]);
      outcomes.push(composeOutcome(scenario));
    },
    load: async () => {
      const codes = [...names].sort(([one], [other]) => (one < other ? -1 : 1));
      const sheetOf = (name: string, cellOf: (stand: Stand) => Cell): Sheet => ({
        name,
        head: ['participant', 'name', ...columns.map(([scenario]) => scenario)],
        rows: codes.map(([code, shown]) => [
          code,
          shown,
          ...columns.map(([, stands]) => cellOf(stands.get(code) ?? NOTHING)),
        ]),
        frozenColumns: 2,
        widths: [12, 32, 16],
      });
      const { packSheets } = await import('./pack-sheets.ts');
      return packSheets([
        sheetOf('from', ({ from, style }) => composeDayCell(from, style)),
        sheetOf('certainty', ({ certainty }) => certainty),
        sheetOf('until', ({ until }) => composeDayCell(until)),
        { name: 'outcome', head: OUTCOME, rows: outcomes, frozenColumns: 1, widths: [32, 16] },
        {
          name: 'legend',
          head: ['of', 'text'],
          rows: legend.map(([of, text]) => [of, { text, style: 'wrapped' }]),
          widths: [20, 100],
        },
      ]);
    },
  };
}

const OUTCOME = [
  'scenario',
  'on',
  'met',
  'in_force',
  'certainty',
  'earliest',
  'latest',
  'ended_on',
  'parties',
  'refused',
] as const;

function composeOutcome({ name, on, life, parties, refused }: ScenarioColumn): readonly Cell[] {
  const { in_force_from: from, certainty, earliest, latest } = answerCellsOf(life.entryIntoForce);
  const days = [on, dayMetOf(life) ?? NOT_KNOWN, from];
  return [
    name,
    ...days.map((day) => composeDayCell(day)),
    certainty,
    ...[earliest, latest, life.end?.on ?? NONE].map((day) => composeDayCell(day)),
    { number: parties, style: 'plain' },
    { number: refused, style: 'plain' },
  ];
}

function mapStands({ life, on, leftOpen = [] }: ScenarioColumn): ReadonlyMap<ParticipantCode, Stand> {
  const own = life.participants.map((each) => [each.participant, standOf(each, life, on)] as const);
  const lacking = listNotKnown(life, on).map((code) => [code, OPEN] as const);
  const open = leftOpen.map((code) => [code, OPEN] as const);
  return new Map([...lacking, ...own, ...open]);
}

function standOf(own: ParticipantLife, life: Life, on: CivilDate): Stand {
  const last = own.participations.at(-1);
  if (last === undefined) return isConsentNotKnown(life, own.participant, on) ? OPEN : NOTHING;
  const cells = cellsOfParticipation(last, own);
  const { in_force_from: day, certainty, earliest, latest, ended_on: until } = cells;
  const isRead = certainty === 'readings';
  const isEnded = until !== NONE;
  return {
    // A word says more than that no day is known.
    from: day === NOT_KNOWN || day === NONE ? certainty : day,
    certainty: earliest === latest ? certainty : `${certainty} ${earliest}/${latest}`,
    until,
    style: isRead && isEnded ? 'day-read-ended' : isRead ? 'day-read' : isEnded ? 'day-ended' : 'day',
  };
}
