import {
  type CivilDate,
  civilDate,
  composeForeseenAmendment,
  type Determination,
  dayMetOf,
  listParties,
} from '../../index.ts';
import type { WhatIf } from '../../simulation.ts';
import type { Scenario } from '../input/read-scenarios.ts';
import type { Page } from './page.ts';
import { listDated } from './what-if-changes.ts';

/** A scenario, and what would be otherwise under it. */
export interface SupposedLife {
  readonly scenario: Scenario;
  readonly whatIf: WhatIf;
}

/** The last day of the calendar. */
const LAST_DAY = civilDate('9999-12-31');

/** Sets scenarios side by side, the record itself first. */
export function setSideBySide(page: Page, lives: readonly SupposedLife[]): readonly string[] {
  const [first] = lives;
  if (first === undefined) return [];
  const row = (name: string, life: WhatIf['after'], refused: number, changes: number): readonly string[] => [
    shorten(name),
    dayMetOf(life) ?? '-',
    dateOrKind(page, life.entryIntoForce),
    String(listParties(life, LAST_DAY).length),
    String(changes),
    String(refused),
  ];
  const rows = lives.map(({ scenario, whatIf }) =>
    row(scenario.name, whatIf.after, whatIf.refusals.length, listDated(whatIf.changes).length),
  );
  const headings = [
    'page.heading.scenario',
    'page.heading.met-on',
    'page.heading.in-force',
    'page.heading.parties',
    'page.heading.changes',
    'page.heading.refused',
  ] as const;
  return [
    page.table(headings, [row(page.text('page.what-if.the-record'), first.whatIf.before, 0, 0), ...rows], 0),
    ...setAmendments(page, lives),
    '',
    page.paragraph(page.say('page.what-if.side-by-side', { scenarios: lives.length, asOf: first.whatIf.asOf })),
  ];
}

/** Sets the amendments that are not in force on one day by the record and in every scenario. */
function setAmendments(page: Page, lives: readonly SupposedLife[]): readonly string[] {
  const ids = [...new Set(lives.flatMap(({ whatIf }) => whatIf.after.amendments.map(({ record }) => record.id)))];
  const stateOf = (life: WhatIf['after'], id: string): string => {
    const found = life.amendments.find(({ record }) => record.id === id);
    if (found === undefined) return page.text('page.what-if.not-proposed');
    const { entryIntoForce: foreseen } = composeForeseenAmendment(life, found);
    const isForeseen = found.entryIntoForce.kind === 'pending' && foreseen.kind !== 'pending';
    return isForeseen
      ? page.say('page.what-if.foreseen', { answer: dateOrKind(page, foreseen) })
      : dateOrKind(page, found.entryIntoForce);
  };
  const rows = ids.flatMap((id) => {
    const [first] = lives;
    const states = [
      [page.text('page.what-if.the-record'), first === undefined ? '' : stateOf(first.whatIf.before, id)],
      ...lives.map(({ scenario, whatIf }) => [shorten(scenario.name), stateOf(whatIf.after, id)]),
    ];
    return new Set(states.map(([, state]) => state)).size === 1
      ? []
      : states.map(([name = '', state = ''], index) => [index === 0 ? id : '', name, state]);
  });
  const headings = ['page.heading.amendment', 'page.heading.scenario', 'page.heading.in-force'] as const;
  return rows.length === 0 ? [] : ['', page.table(headings, rows, 0)];
}

function dateOrKind(page: Page, answer: Determination<CivilDate>): string {
  return answer.kind === 'determined' ? answer.value : page.say('page.what-if.no-date', { kind: answer.kind });
}

const LONGEST_NAME = 28;

function shorten(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
