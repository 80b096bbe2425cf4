import type { DueReport } from '../../index.ts';
import type { Page } from './page.ts';

/** Says by which day a report is due; by one of two, where the readings of its day differ. */
export function describeDaysDue({ say }: Page, { due }: DueReport): string {
  if (due.kind !== 'determined') return say('page.without-date', { kind: due.kind });
  return due.latest === undefined ? due.value : `${due.earliest} – ${due.latest}`;
}
