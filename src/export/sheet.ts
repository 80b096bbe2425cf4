import { civilDate } from '../calendar/civil-date.ts';
import { dayNumberOf } from '../calendar/day-number.ts';

/** What stands in a cell: a text, plain or in a style, or a number in one. */
export type Cell = string | { readonly number: number; readonly style: CellStyle } | StyledText;

interface StyledText {
  readonly text: string;
  readonly style: CellStyle;
}

/** A sheet of a workbook, with a row of heads that stays in sight. */
export interface Sheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many columns stay in sight beside the heads; left out, none. */
  readonly frozenColumns?: number;
  /** How wide the columns are, in digits; the last width is that of all further ones. Left out, as the program has them. */
  readonly widths?: readonly number[];
}

/** How a cell is shown. */
export type CellStyle = (typeof CELL_STYLES)[number];

/** The styles of cells: a day of which others are read too is in italics, one behind which an end stands is struck through. */
export const CELL_STYLES = ['plain', 'day', 'head', 'day-read', 'day-ended', 'day-read-ended', 'wrapped'] as const;

/** 1 January 1970 as a workbook counts days, where it counts from 1900. */
const FIRST_OF_1970 = 25_569;

/** Before this day, the 61st, each number stands for another day in some programs: they take 29 February 1900 for a day. */
const FIRST_CERTAIN = '1900-03-01';

/** Composes a cell: a day of the workbook where a text is a day that every program counts alike, and the text itself where not. */
export function composeDayCell(text: string, style: CellStyle = 'day'): Cell {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  if (text < FIRST_CERTAIN) return style === 'day' ? text : { text, style };
  return { number: dayNumberOf(civilDate(text)) + FIRST_OF_1970, style };
}
