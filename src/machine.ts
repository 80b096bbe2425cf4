/** The statecharts of a treaty, of a State's participation and of an amendment, and the desk on which they stand. */
export { type DeskAdvanced, enterActs, openDesk, reachDate, replayRegister } from './machine/advance-desk.ts';
export { type Chart, type ChartState, type ChartTransition, describeChart } from './machine/describe-chart.ts';
export type { AmendmentState, Desk, ParticipationState, Standing, TreatyState } from './machine/desk.ts';
export { type Admissible, listAdmissible } from './machine/list-admissible.ts';
export { defineMachines, type Machines } from './machine/machines.ts';
export { renderDot, renderMermaid, type WordsOfChart } from './machine/render-chart.ts';
