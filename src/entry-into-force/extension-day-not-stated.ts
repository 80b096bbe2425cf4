import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import type { Candidate } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import type { TerritorialExtensionAct } from '../treaty/act.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import type { Extending } from './extending.ts';
import { determineAsInstrument } from './extension-as-instrument.ts';

/**
 * Lists the days from which an extension may have effect where no clause that is known names one: from its receipt, and as an instrument of its State
 * would; never before the State itself is bound.
 *
 * @see docs/legal-sources.md#territories
 */
export function listDaysNotStated(
  clauses: FinalClauses,
  article: string,
  act: TerritorialExtensionAct,
  state: Extending | undefined,
  received: Step,
): readonly Candidate<CivilDate>[] {
  const partyFrom = state?.partyFrom ?? act.on;
  const fromReceipt: Candidate<CivilDate> = {
    value: laterOf(act.on, partyFrom),
    if: { code: 'if.extension-from-receipt', values: {} },
  };
  const own = determineAsInstrument(clauses, article, act, state, received);
  if (own.kind !== 'determined') return [fromReceipt];
  return [
    fromReceipt,
    { value: laterOf(own.value, partyFrom), if: { code: 'if.extension-as-instrument', values: {} } },
  ];
}
