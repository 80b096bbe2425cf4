import type { ChronologyEntry, OnOtherReading } from '../../index.ts';
import { describeEntry } from './describe-entry.ts';
import type { Page } from './page.ts';

/** Sets entries of a chronology as the rows of a table, and among them what comes on another day on a reading that does not prevail. */
export function setEntries(
  page: Page,
  entries: readonly ChronologyEntry[],
  onOtherReadings: readonly OnOtherReading[],
): readonly (readonly string[])[] {
  const onPrevailing = entries.map((entry) => {
    return { on: entry.on, row: [entry.on, page.source(entry.article), describeEntry(page, entry)] };
  });
  const onOthers = onOtherReadings.map(({ on, title, entry }) => {
    const what = page.say('page.next.on-other-reading', { what: describeEntry(page, entry), title });
    return { on, row: [on, page.source(entry.article), what] };
  });
  return [...onPrevailing, ...onOthers]
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .map(({ row }) => row);
}
