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
  readonly issue: (issue: Issue) => void;
}

/** A file of scenarios whose text comes in pieces that end with a line. */
export interface ScenarioReader {
  readonly push: (text: string) => void;
  readonly end: () => void;
}
