import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Condition } from '../treaty/treaty.ts';
import { isBy } from './measure.ts';

type SignatoriesCondition = Extract<Condition, { readonly kind: 'proportion-of-signatories' }>;

/** Who signed, and when. */
export interface SignatureOnDay {
  readonly participant: ParticipantCode;
  readonly on: CivilDate;
}

/** Lists who signed, and when; `undefined` where that is not known. */
export function listSigned({ signatories }: SignatoriesCondition): readonly SignatureOnDay[] | undefined {
  return signatories.signed;
}

/** Counts those who have signed by a day, inclusive; `undefined` where that is not known. */
export function countSignatories(condition: SignatoriesCondition, by: CivilDate | undefined): number | undefined {
  return listSigned(condition)?.filter(({ on }) => isBy(on, by)).length;
}

/** Checks if a participant is known to have signed by a day, inclusive. */
export function isSignatory(
  condition: SignatoriesCondition,
  participant: ParticipantCode,
  by: CivilDate | undefined,
): boolean {
  return listSigned(condition)?.some((each) => each.participant === participant && isBy(each.on, by)) ?? false;
}
