import { findNoticeOfAdoption, findProposalSent, listFirstDaysToAdopt } from '../amendment/find-first-day-to-adopt.ts';
import { findFirstDayToPropose } from '../amendment/find-first-day-to-propose.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { findFirstDayOfNotice } from '../denunciation/find-notice-refusal.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { dayFromEntryIntoForce } from '../participation/day-from-entry-into-force.ts';
import { findProcedure, listProcedures } from '../treaty/amendment-procedure.ts';
import type { Life } from './life.ts';
import { listPartySpans } from './party-spans.ts';

/** The first day on which something can be done that the clauses do not let be done before. */
export type FirstDay = FirstDayToDo & {
  readonly on: CivilDate;
  readonly article: string;
};

type FirstDayToDo =
  /** An amendment can be proposed. */
  | { readonly kind: 'amendment-proposal' }
  /** An amendment that was communicated can be adopted; where its month lacks such a day and the clause does not choose, `orOn` is the other day it may be. */
  | { readonly kind: 'amendment-adoption'; readonly amendment: string; readonly orOn?: CivilDate }
  /** States can accede. */
  | { readonly kind: 'accession' }
  /** Notice of denunciation can be given: by those named, or by every Party where the lock-in runs from the entry into force of the treaty. */
  | { readonly kind: 'denunciation'; readonly participants?: readonly ParticipantCode[] };

/**
 * Lists the days after the one asked about on which something can first be done: an amendment proposed or adopted, an accession made, notice of denunciation
 * given. Each is the day itself from which it can be done.
 *
 * @param life as `composeLife` gives it for that day
 * @example listFirstDays(composeLife(opCrcSc, opCrcScRegister, civilDate('2001-10-18')), civilDate('2001-10-18')) // []
 * @see docs/legal-sources.md#amendments
 */
export function listFirstDays(life: Life, asOf: CivilDate): readonly FirstDay[] {
  const days = [...listOfAmendments(life), ...listOfAccession(life), ...listOfNotices(life)];
  return days.filter(({ on }) => on > asOf).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function findInForceOn({ entryIntoForce }: Life): CivilDate | undefined {
  return entryIntoForce.kind === 'determined' ? entryIntoForce.value : undefined;
}

function listOfAmendments(life: Life): readonly FirstDay[] {
  const { amendment: clause } = life.treaty.finalClauses;
  const parties = listPartySpans(life.participants);
  const inForceOn = findInForceOn(life);
  const known = { parties, ...(inForceOn === undefined ? {} : { inForceOn }) };
  const proposals = listProcedures(clause).flatMap((procedure): readonly FirstDay[] => {
    const first = findFirstDayToPropose({ clause: procedure, ...known });
    return first === undefined ? [] : [{ kind: 'amendment-proposal', ...first }];
  });
  const adoptions = life.amendments.flatMap(({ record, entryIntoForce }): readonly FirstDay[] => {
    const procedure = findProcedure(clause, record.proposal);
    const notice = procedure === undefined ? undefined : findNoticeOfAdoption(procedure);
    const sent = findProposalSent(record);
    if (notice === undefined || sent === undefined) return [];
    if (record.adoption !== undefined || entryIntoForce.kind !== 'pending') return [];
    const [on, orOn] = listFirstDaysToAdopt(notice, sent.on);
    if (on === undefined) return [];
    const { id: amendment } = record;
    const first = { kind: 'amendment-adoption', on, article: notice.article, amendment } as const;
    return [orOn === undefined || orOn === on ? first : { ...first, orOn }];
  });
  // Two procedures for which the same article asks for the same time let amendments be proposed from one day.
  return [...proposals.filter((each, at) => proposals.findIndex(({ on }) => on === each.on) === at), ...adoptions];
}

function listOfAccession(life: Life): readonly FirstDay[] {
  const { consent } = life.treaty.finalClauses.participation;
  const { article, accessionOpensOn, accessionOpensAtEntryIntoForce: opens } = consent;
  if (!consent.withoutSignature.includes('accession')) return [];
  const inForceOn = findInForceOn(life);
  const atEntry = opens === undefined || inForceOn === undefined ? undefined : dayFromEntryIntoForce(opens, inForceOn);
  const on = opens === undefined ? accessionOpensOn : atEntry;
  return on === undefined ? [] : [{ kind: 'accession', on, article }];
}

function listOfNotices(life: Life): readonly FirstDay[] {
  const { denunciation } = life.treaty.finalClauses;
  const lockIn = 'lockIn' in denunciation ? denunciation.lockIn : undefined;
  if (lockIn === undefined) return [];
  const { article } = lockIn;
  if (lockIn.from === 'entry-into-force') {
    const on = findFirstDayOfNotice(lockIn, { treatyInForceOn: findInForceOn(life) });
    return on === undefined ? [] : [{ kind: 'denunciation', on, article }];
  }
  const byDay = new Map<CivilDate, ParticipantCode[]>();
  for (const { participant, participations } of life.participants) {
    for (const { partyFrom, partyUntil } of participations) {
      const on = partyUntil === undefined ? findFirstDayOfNotice(lockIn, { partyFrom }) : undefined;
      if (on !== undefined) byDay.set(on, [...(byDay.get(on) ?? []), participant]);
    }
  }
  return [...byDay].map(([on, participants]) => ({ kind: 'denunciation', on, article, participants }) as const);
}
