import type { Issue } from '../reading/issues/issue.ts';
import type { Act } from '../treaty/act.ts';

/** Acts that are supposed together, under a name. */
export interface Scenario {
  readonly name: string;
  readonly acts: readonly Act[];
}

/** Takes what is read of a file of scenarios as it is read. */
export interface ScenarioReceiver {
  readonly scenario: (scenario: Scenario) => void;
  /** Takes what is wrong with the file as a whole and, where there is no `skip`, with each of its rows. */
  readonly issue: (issue: Issue) => void;
  /** Takes the head of each column that is not read, because what it gives is computed. */
  readonly passOver?: (head: string) => void;
  /** Takes the issues of each row, or line of JSON, that cannot be read. */
  readonly skip?: (issues: readonly Issue[]) => void;
  /** Takes the name of each scenario of which a row cannot be read, or may be one that cannot: without it, the scenario would be another. */
  readonly leaveOut?: (scenario: string) => void;
  /**
   * Takes the name of each scenario that was given and is left out all the same, because more of it stands further down, apart from the rest: what was
   * given is a part. Without it, that is an issue of the file as a whole.
   */
  readonly takeBack?: (scenario: string) => void;
}

/** A file of scenarios whose text comes in pieces that end with a line. */
export interface ScenarioReader {
  readonly push: (text: string) => void;
  readonly end: () => void;
}
