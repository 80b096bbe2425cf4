/** A list of an answer of which rows were left out. */
interface Cut {
  /** Where it is in the answer: the names and numbers that lead to it. */
  readonly list: string;
  /** How many rows it has. */
  readonly of: number;
  /** How many were passed over. */
  readonly from: number;
  /** How many are given. */
  readonly shown: number;
}

/** How much of the long lists of an answer is given. */
export interface Cutting {
  /** The list of which rows are passed over. */
  readonly rows: string | undefined;
  readonly from: number;
  readonly most: number;
}

/** An answer with its long lists cut, and what was left out. */
export interface Shortened {
  readonly answer: unknown;
  readonly cuts: readonly Cut[];
  /** Whether steps of dates were left out. */
  readonly stepsLeft: boolean;
}

/** What is never cut: a message is whole, and so are the steps of a date, where they are given. */
const WHOLE: ReadonlySet<string> = new Set([
  'values',
  'basis',
  'says',
  'finalClauses',
  'inWords',
  'awaits',
  'questions',
]);

/** A list of more rows is given without the steps of their dates. */
const WITH_STEPS = 20;

/**
 * Cuts the long lists of an answer, so that it can be read at once, and tells which. In the rows of one that is long, the steps of each date
 * are left out too.
 */
export function composeShortened(answer: unknown, { rows, from, most }: Cutting): Shortened {
  const cuts: Cut[] = [];
  let stepsLeft = false;
  const cut = (value: unknown, path: string, inRow: boolean): unknown => {
    if (Array.isArray(value)) {
      const passed = path === rows ? from : 0;
      const shown = value.slice(passed, passed + most);
      if (shown.length < value.length) cuts.push({ list: path, of: value.length, from: passed, shown: shown.length });
      const inRows = inRow || value.length > WITH_STEPS;
      return shown.map((each, index) => cut(each, `${path}.${passed + index}`, inRows));
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).flatMap(([key, each]): readonly (readonly [string, unknown])[] => {
      if (key === 'basis' && inRow) {
        stepsLeft = true;
        return [];
      }
      return [[key, WHOLE.has(key) ? each : cut(each, path === '' ? key : `${path}.${key}`, inRow)]];
    });
    return Object.fromEntries(entries);
  };
  return { answer: cut(answer, '', false), cuts, stepsLeft };
}
