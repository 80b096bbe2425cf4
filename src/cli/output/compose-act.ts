import type { RowFinding } from '../../conformance.ts';
import type { CivilDate } from '../../index.ts';
import type { CommandMessage } from '../../wording/command-wording.ts';

/**
 * Composes the act of a row: who did what on which day.
 *
 * @param to the day to which a correction moves it
 */
export function composeAct({ participant, kind, on }: RowFinding['row'], to?: CivilDate): CommandMessage {
  if (participant === undefined) {
    if (on === undefined) return { code: 'page.audit.act-of-nobody-undated', values: { kind } };
    return to === undefined
      ? { code: 'page.audit.act-of-nobody', values: { kind, on } }
      : { code: 'page.audit.act-of-nobody-corrected', values: { kind, on, to } };
  }
  if (on === undefined) return { code: 'page.audit.act-undated', values: { participant, kind } };
  return to === undefined
    ? { code: 'page.audit.act', values: { participant, kind, on } }
    : { code: 'page.audit.act-corrected', values: { participant, kind, on, to } };
}
