import type { Parsed } from '../../src/reading/issues/issue.ts';

/** The issues of an input in short: `12:3 no-such-day`, `12 too-few-cells`, `0 empty`; `ok` where there is none. */
export function outlineOf(parsed: Parsed<unknown>): readonly string[] {
  if (parsed.ok) return ['ok'];
  return parsed.issues.map(
    ({ line = '-', column, code }) => `${line}${column === undefined ? '' : `:${column}`} ${code}`,
  );
}
