import type { CivilDate } from '../../calendar/civil-date.ts';
import { findFormerState } from '../../participants/former-state.ts';
import type { ParticipantCode } from '../../participants/participant-code.ts';
import type { ParticipationAct } from '../../treaty/act.ts';
import { CONSENT_KINDS } from '../../treaty/act-kinds.ts';
import { isParticipationAct } from '../../treaty/act-of-kind.ts';
import type { Eligibility } from '../../treaty/treaty.ts';
import { crcRegister } from '../crc/register.ts';

const JOINING: ReadonlySet<string> = new Set(['signature', ...CONSENT_KINDS]);

/**
 * The signatures of, and the instruments under, the Convention. Left out are the former States: they had ceased to exist
 * when the Protocol was opened on 25 May 2000.
 */
const joining = crcRegister.acts
  .filter(isParticipationAct)
  .filter(({ kind, participant }) => JOINING.has(kind) && findFormerState(participant) === undefined);

/** Finds the day of each State's first act; for a succession, the day on which it was notified. */
function findFirstDays(acts: readonly ParticipationAct[]): Readonly<Record<ParticipantCode, CivilDate>> {
  const since: Record<ParticipantCode, CivilDate> = {};
  for (const { participant, on } of acts) {
    const first = since[participant];
    if (first === undefined || on < first) since[participant] = on;
  }
  return since;
}

/**
 * Who may sign and consent to OP-CRC-SC: any State that is a party to the Convention on the Rights of the Child or has
 * signed it, from the day of its first act under the Convention.
 *
 * The list is complete. It holds the 196 parties to the Convention and its one signatory that is none, the United
 * States: every State that the depositary treats as one.
 *
 * @see docs/legal-sources.md#op-crc-sc
 */
export const opCrcScEligibility: Eligibility = {
  kind: 'party-or-signatory-of',
  article: '13(1)',
  treaty: 'crc',
  facts: {
    kind: 'listed',
    complete: true,
    sources: crcRegister.sources.filter(({ id }) => joining.some(({ source }) => source === id)),
    since: findFirstDays(joining),
  },
};
