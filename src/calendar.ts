/** Civil dates, periods, delays and their exact inverse; knows no treaty. */
export { type ArithmeticStep, addDelay, type DelaySum } from './calendar/add-delay.ts';
export { addPeriod, latestDateWithinPeriod, type MissingDay, type PeriodSum } from './calendar/add-period.ts';
export {
  type CivilDate,
  type CivilDateParse,
  civilDate,
  compareCivilDates,
  daysInMonth,
  FIRST_YEAR,
  isCivilDate,
  isLeapYear,
  LAST_YEAR,
  laterOf,
  parseCivilDate,
} from './calendar/civil-date.ts';
export { civilDateOf, type DayNumber, dayAfter, dayBefore, dayNumberOf } from './calendar/day-number.ts';
export type { Delay, PlainDelay } from './calendar/delay.ts';
export { type LatestStart, latestStartBy } from './calendar/latest-start.ts';
export { MONTH_END_RULES, type MonthEndRule } from './calendar/month-end-rule.ts';
export type { Period } from './calendar/period.ts';
