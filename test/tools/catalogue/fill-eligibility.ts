import { type CivilDate, laterOf } from '../../../src/calendar/civil-date.ts';
import { findFormerState } from '../../../src/participants/former-state.ts';
import type { ParticipantCode } from '../../../src/participants/participant-code.ts';
import type { Act, ParticipationAct } from '../../../src/treaty/act.ts';
import { CONSENT_KINDS } from '../../../src/treaty/act-kinds.ts';
import { isParticipationAct } from '../../../src/treaty/act-of-kind.ts';
import type { Source } from '../../../src/treaty/register.ts';
import type { Treaty } from '../../../src/treaty/treaty.ts';

/** The record of another treaty, in which everybody stands who ever signed it or consented to it. */
export interface CompleteRecord {
  readonly acts: readonly Act[];
  readonly sources: readonly Source[];
  /** Later acts are not known. */
  readonly endsOn?: CivilDate;
}

const JOINING: ReadonlySet<string> = new Set(['signature', ...CONSENT_KINDS]);

/**
 * Fills a clause that admits the parties to, and the signatories of, another treaty with who they are: each from the day of its first
 * signature or instrument, for a succession that of its notification. Before this treaty was opened nobody could join it: a State that was tied by
 * then is tied from that day, which packs smaller in a page, and States that had ceased to exist are left out.
 *
 * @param findComplete finds the record of the other treaty, where it names everybody
 */
export function fillEligibility(treaty: Treaty, findComplete: (id: string) => CompleteRecord | undefined): Treaty {
  const { participation } = treaty.finalClauses;
  const { eligibility, signature } = participation;
  if (eligibility.kind !== 'party-or-signatory-of' || eligibility.facts.kind !== 'unknown') return treaty;
  const record = findComplete(eligibility.treaty);
  if (record === undefined) return treaty;
  const joining = record.acts
    .filter(isParticipationAct)
    .filter(({ kind, participant }) => JOINING.has(kind) && existsOn(participant, signature.opensOn));
  const sources = record.sources.filter(({ id }) => joining.some(({ source }) => source === id));
  const { endsOn } = record;
  const end = endsOn === undefined ? {} : { endsOn };
  const facts = {
    kind: 'listed',
    complete: true,
    ...end,
    sources,
    since: findFirstDays(joining, signature.opensOn),
  } as const;
  const filled = { ...participation, eligibility: { ...eligibility, facts } };
  return { ...treaty, finalClauses: { ...treaty.finalClauses, participation: filled } };
}

function existsOn(participant: ParticipantCode, day: CivilDate): boolean {
  const former = findFormerState(participant);
  return former === undefined || former.lastDay >= day;
}

function findFirstDays(
  acts: readonly ParticipationAct[],
  opensOn: CivilDate,
): Readonly<Record<ParticipantCode, CivilDate>> {
  const since: Record<ParticipantCode, CivilDate> = {};
  for (const { participant, on } of acts) {
    const first = since[participant];
    if (first === undefined || on < first) since[participant] = laterOf(on, opensOn);
  }
  // In order of day: a page that loads the treaty then packs it smaller.
  const inOrder = Object.entries(since).sort(([one, a], [other, b]) => order(a, b) || order(one, other));
  return Object.fromEntries(inOrder);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
