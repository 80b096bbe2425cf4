/** Futures of treaties, and millions of registers at once as columns of whole numbers. */

export { openScenarioReader } from './formats/open-scenario-reader.ts';
export type { Scenario, ScenarioReader, ScenarioReceiver } from './formats/scenario.ts';
export { composeScenario, type ScenarioOutcome, simulateScenario } from './simulation/batch/simulate-scenario.ts';
export {
  type Calibration,
  type CalibrationSummary,
  composeCalibration,
} from './simulation/forecast/compose-calibration.ts';
export {
  type AlreadyInForce,
  chanceBy,
  type DateSet,
  type DayInFutures,
  type Forecast,
  type Forecasted,
  type ForecastInterval,
  type ForecastModel,
  type ForecastOnReadings,
  type ForecastOptions,
  type NotForecastable,
  type RateOfClass,
  type TooShort,
} from './simulation/forecast/forecast.ts';
export { forecastAmendment } from './simulation/forecast/forecast-amendment.ts';
export { forecastEntryIntoForce } from './simulation/forecast/forecast-entry-into-force.ts';
export {
  type ErrorOfDate,
  type Hindcast,
  isScored,
  listHindcasts,
  type RecordedTreaty,
  type ScoredHindcast,
} from './simulation/forecast/list-hindcasts.ts';
export { PACE_CONSTANTS, type PaceConstants } from './simulation/forecast/pace-constants.ts';
export { countDepositsPerTreaty, countPartiesPerTreaty } from './simulation/kernel/count-per-treaty.ts';
export {
  codeOfOpenUntil,
  type DayCode,
  type DayOfCode,
  describeDayCode,
  NOT_BOUND,
  OPEN_WITHOUT_DAY,
  OUTSIDE_CALENDAR,
  PENDING,
} from './simulation/kernel/day-code.ts';
export { determineDates, type RegisterDates } from './simulation/kernel/determine-dates.ts';
export { type DepositsGrouped, orderDepositsByTreaty } from './simulation/kernel/order-deposits-by-treaty.ts';
export {
  type ClausesPacked,
  composeClauseColumns,
  type NotCovered,
  type PackedClauses,
  packClauses,
} from './simulation/kernel/pack-clauses.ts';
export {
  packRegister,
  packRegisters,
  type RegistersPacked,
  type TreatyRegister,
} from './simulation/kernel/pack-registers.ts';
export {
  BY_CLAUSE,
  type ClauseColumns,
  countTreaties,
  type Deposits,
  GAP,
  NO_FIXED_DAY,
  NO_FLOOR,
  type Registers,
  ROLE,
} from './simulation/kernel/registers.ts';
export { type RunOptions, runInWorkers } from './simulation/kernel/run-in-workers.ts';
export type { RunAnswers } from './simulation/kernel/run-range.ts';
export { openSharedInt32, openSharedUint32, packSharedRegisters } from './simulation/kernel/share-registers.ts';
export { openThreads, type Threads } from './simulation/kernel/threads.ts';
export type { Change, OpenChange, ReportChange } from './what-if/change.ts';
export { type DecidingAct, listDecidingActs } from './what-if/needed/deciding-acts.ts';
export {
  findSmallestSets,
  type SmallestSets,
  type SmallestSetsOnReadings,
  type SmallestSetsOptions,
} from './what-if/needed/smallest-sets.ts';
export { orderSupposedAct } from './what-if/order-supposed-act.ts';
export { parseSupposedActs } from './what-if/parse-supposed-acts.ts';
export { composeWhatIf, type WhatIf } from './what-if/what-if.ts';
