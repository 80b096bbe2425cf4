import { describe, expect, it } from 'vitest';
import { listCsvRows } from '../../src/reading/csv/list-csv-rows.ts';

describe('listCsvRows', () => {
  it.each([
    ['blanks after the last line end', 'a,b\n1,2\n ', 2],
    ['blanks alone', '\n\r\n ', 0],
    ['blanks after a bad quote', 'a,b\n-1"x\r\n ', 2],
    ['tabs after the last line end', 'a,b\n1,2\n\t\t', 2],
  ])('comes to an end: %s', (_, text, count) => {
    expect([...listCsvRows(text, ',')]).toHaveLength(count);
  });
});
