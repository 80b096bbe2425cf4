import { isCivilDate } from '../../calendar/civil-date.ts';

/** Which of the two stands first where a day is written in figures with its year behind them. */
export type DayOrder = 'day-first' | 'month-first';

const ORDERS: readonly DayOrder[] = ['day-first', 'month-first'];

/** A day in figures with its year behind them. */
export interface DayInFigures {
  readonly first: number;
  readonly second: number;
  readonly year: string;
}

/** How many signs such a day has at the least; a shorter text is not looked at, nor one with a letter there. */
const SHORTEST = 8;

/**
 * Finds the figures of a day with its year behind them: `27-10-2005`, `27/10/2005`, `27.10.2005`. Blanks around them do not count.
 *
 * @returns `undefined` for any other text, a date of the form YYYY-MM-DD too
 * @example findDayInFigures('27/10/2005') // { first: 27, second: 10, year: '2005' }
 */
export function findDayInFigures(text: string): DayInFigures | undefined {
  // Nearly every cell is a date of our own form.
  if (text.length < SHORTEST || text[4] === '-') return undefined;
  const [, first = '', second = '', year = ''] = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\s*$/.exec(text) ?? [];
  return year === '' ? undefined : { first: Number(first), second: Number(second), year };
}

/**
 * Lists the orders in which figures are a day of the calendar: both, where neither number is above 12.
 *
 * @example listOrders({ first: 27, second: 10, year: '2005' }) // ['day-first']
 */
export function listOrders(figures: DayInFigures): readonly DayOrder[] {
  return ORDERS.filter((order) => isCivilDate(textInOrder(figures, order)));
}

/**
 * Writes figures as a date of the form YYYY-MM-DD, whether the calendar has such a day or not.
 *
 * @example textInOrder({ first: 31, second: 4, year: '2001' }, 'day-first') // '2001-04-31'
 */
export function textInOrder({ first, second, year }: DayInFigures, order: DayOrder): string {
  const [month, day] = order === 'day-first' ? [second, first] : [first, second];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
