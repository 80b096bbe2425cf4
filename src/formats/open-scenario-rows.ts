import { renderExcerpt } from '../determination/render-excerpt.ts';
import { readFreeText } from '../reading/csv/csv-free-text.ts';
import type { Fault } from '../reading/issues/attempt.ts';
import { type Issue, issueAt } from '../reading/issues/issue.ts';
import type { Place } from '../reading/issues/place.ts';
import type { Act } from '../treaty/act.ts';
import { openNamesRemembered } from './remember-names.ts';
import type { ScenarioReceiver } from './scenario.ts';
import { nameSchema } from './scenario-name.ts';

/** A row of which it is known to which scenario it belongs. */
interface ScenarioRow {
  /** The name of the scenario as it stands in the row: two ways to write one name are no way to tell two scenarios apart. */
  readonly written: string;
  /** Where the name stands. */
  readonly place: Place;
  /** Left out for a scenario without acts, and where the row cannot be read. */
  readonly act?: Act | undefined;
  /** What is wrong with the cells that are of its act. */
  readonly issues: readonly Issue[];
}

/** The rows of a table of scenarios, from which each is put together and given as soon as it is complete. */
export interface ScenarioRows {
  readonly push: (row: ScenarioRow) => void;
  /** Takes what is wrong with a row of which nobody knows to which scenario it belongs: that above it, or that below. */
  readonly pushUnknown: (issues: readonly Issue[]) => void;
  readonly end: () => void;
}

/** The scenario whose rows are being read. */
interface Current {
  readonly written: string;
  readonly name: string;
  readonly acts: Act[];
  isWhole: boolean;
  /** Whether it has rows above, apart from these. */
  readonly isScattered: boolean;
}

/**
 * Opens what puts scenarios together from the rows of a table. Where rows may be left out, one that cannot be read leaves out its scenario, and stands
 * between no others: the rows above and below it are as near to one another as if it were not there.
 */
export function openScenarioRows(receiver: ScenarioReceiver): ScenarioRows {
  const { skip } = receiver;
  const finished = openNamesRemembered();
  const leftOut = openNamesRemembered();
  let current: Current | undefined;
  // A row that nobody can tell to which scenario it belongs may be one of that below.
  let isUncertain = false;

  const leaveOut = (name: string): void => {
    if (name === '' || leftOut.has(name)) return;
    leftOut.add(name);
    receiver.leaveOut?.(name);
  };
  /** Leaves out a scenario that was given, because more of it stands apart. */
  const takeBack = (name: string, issue: Issue): void => {
    if (leftOut.has(name)) return;
    leftOut.add(name);
    if (receiver.takeBack === undefined) receiver.issue(issue);
    else receiver.takeBack(name);
  };
  const finish = (): void => {
    if (current === undefined) return;
    const { name, acts, isWhole } = current;
    if (isWhole) receiver.scenario({ name, acts });
    else leaveOut(name);
    finished.add(name);
    current = undefined;
  };
  const begin = (written: string, name: string): Current => {
    finish();
    const isWhole = !isUncertain && !leftOut.has(name);
    return { written, name, acts: [], isWhole, isScattered: finished.has(name) };
  };
  /** Leaves out a row that cannot be read, and its scenario, wherever the rest of that stands. */
  const setAside = (name: string, place: Place): void => {
    if (current?.name === name) current.isWhole = false;
    else if (finished.has(name)) takeBack(name, scatteredAt(place, name));
    else leaveOut(name);
  };

  return {
    push: ({ written, place, act, issues }) => {
      const name = readFreeText(written);
      const isFirst = current?.written !== written;
      const fault = faultOfName(name);
      const wrongName = fault === undefined ? [] : [issueAt(place, ['scenarios'], fault, renderExcerpt(name))];
      if (skip !== undefined && wrongName.length + issues.length > 0) {
        if (fault === undefined) setAside(name, place);
        isUncertain = false;
        return skip([...wrongName, ...issues]);
      }
      current = isFirst || current === undefined ? begin(written, name) : current;
      isUncertain = false;
      const apart = current.isScattered && fault === undefined ? [scatteredAt(place, name)] : [];
      if (isFirst) for (const issue of apart) if (skip !== undefined) takeBack(name, issue);
      if (skip !== undefined && apart.length > 0) {
        current.isWhole = false;
        return receiver.takeBack === undefined ? undefined : skip(apart);
      }
      // What is wrong with a name is told once.
      const all = [...(isFirst ? [...wrongName, ...apart] : []), ...issues];
      if (all.length > 0) current.isWhole = false;
      for (const issue of all) receiver.issue(issue);
      if (issues.length === 0 && act !== undefined) current.acts.push(act);
    },
    pushUnknown: (issues) => {
      if (current !== undefined) current.isWhole = false;
      isUncertain = true;
      if (skip !== undefined) skip(issues);
      else for (const issue of issues) receiver.issue(issue);
    },
    end: finish,
  };
}

function scatteredAt(place: Place, name: string): Issue {
  const shown = renderExcerpt(name);
  const what = { code: 'issue.scattered', values: { name: shown } } as const;
  return issueAt(place, ['scenarios'], { what, remedy: { code: 'remedy.put-scenario-together', values: {} } }, shown);
}

function faultOfName(written: string): Fault | undefined {
  const name = renderExcerpt(written);
  if (name === '') {
    const remedy = { code: 'remedy.name-scenario', values: {} } as const;
    return { what: { code: 'issue.empty-cell.scenario', values: {} }, remedy };
  }
  if (nameSchema.safeParse(written).success) return undefined;
  const remedy = { code: 'remedy.write-scenario-name', values: {} } as const;
  return { what: { code: 'issue.wrong-value.scenario', values: { name } }, remedy };
}
