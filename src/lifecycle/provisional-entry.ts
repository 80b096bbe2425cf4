import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { type CountedInstrument, compareInstruments } from '../condition/counted-instrument.ts';
import { type Determination, latestDayOf } from '../determination/determination.ts';
import {
  determineTreatyEntryIntoForce,
  type TreatyEntryIntoForce,
} from '../entry-into-force/treaty-entry-into-force.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { isNotAdditional } from '../participation/count-instruments.ts';
import type { ParticipationAct } from '../treaty/act.ts';
import type { EntryIntoForceClause } from '../treaty/treaty.ts';
import { conditionKnownOn } from './known-on.ts';
import type { LifeOfParties, ParticipantLife, ProvisionalApplication } from './life.ts';

/** How a treaty enters into force provisionally. */
export type ProvisionalClause = NonNullable<EntryIntoForceClause['provisional']>;

/** When a treaty enters into force provisionally, and who applies it so from when to when. */
export type ProvisionalEntry = Required<Pick<LifeOfParties, 'provisionalEntryIntoForce' | 'provisional'>>;

/** What of a life, and of the days of which its record tells, provisional entry into force follows from. */
interface Facts {
  readonly life: LifeOfParties;
  readonly asOf: CivilDate | undefined;
  /** The last day of which the record tells; without it, all is over. */
  readonly until: CivilDate | undefined;
}

/**
 * Composes the provisional entry into force of a treaty whose clause has one: by fewer instruments than the definitive one, with which
 * notifications of provisional application may count, or by a decision of those that are ready. Whoever has consented, or notified that it
 * applies the treaty provisionally, applies it so from then on until it is bound; it makes nobody a Party.
 *
 * Outcomes: determined; pending; indeterminate where a fact is not known; excluded where the treaty was in force definitively by then,
 * or the last day for it has passed.
 *
 * @see docs/legal-sources.md#provisional-entry-into-force
 */
export function composeProvisionalEntry(clause: ProvisionalClause, facts: Facts): ProvisionalEntry {
  const { life, asOf } = facts;
  const { decided } = clause;
  const provisionalEntryIntoForce =
    decided !== undefined && (asOf === undefined || decided.on <= asOf)
      ? unlessDefinitive(life, composeDecided(decided))
      : determineByClause(clause, facts);
  const on = latestDayOf(provisionalEntryIntoForce);
  const standing = listStanding(clause.counts, life.participants);
  const applications = [
    ...standing.flatMap(({ participant, on: since }) => composeSpan(life, participant, clause.article, since, on)),
    ...life.recorded.flatMap((act): readonly ProvisionalApplication[] => {
      const hasConsented = standing.some((each) => each.participant === act.participant && each.on <= act.on);
      if (act.kind !== 'provisional-application' || hasConsented) return [];
      const { provisionalApplication, consent } = life.treaty.finalClauses.participation;
      const { article } = provisionalApplication ?? consent;
      return composeSpan(life, act.participant, article, act.on, on ?? latestDayOf(life.entryIntoForce));
    }),
  ];
  return { provisionalEntryIntoForce, provisional: applications.filter(isFirstOf) };
}

/** Of one participant the application that begins first stands for all. */
function isFirstOf(own: ProvisionalApplication, at: number, all: readonly ProvisionalApplication[]): boolean {
  return all.every(
    (each, index) =>
      each.participant !== own.participant || each.from > own.from || (each.from === own.from && index >= at),
  );
}

function determineByClause(clause: ProvisionalClause, { life, asOf, until }: Facts): Determination<CivilDate> {
  const { article, metBy } = clause;
  const { own } = determineTowardsProvisional(clause, life, asOf);
  const isOver = metBy !== undefined && (until === undefined || until >= metBy);
  const isTooLate = metBy !== undefined && own.metOn !== undefined && own.metOn > metBy;
  if (isTooLate || (isOver && own.metOn === undefined)) {
    const reason = { code: 'reason.provisional-too-late', values: { metBy } } as const;
    return { kind: 'excluded', article, reason, basis: own.entryIntoForce.basis };
  }
  return unlessDefinitive(life, own.entryIntoForce);
}

/** What counts towards provisional entry into force, by a clause that asks for nothing else, and the date to which it leads. */
interface TowardsProvisional {
  readonly clause: EntryIntoForceClause;
  /** The first act of each participant that counts, in order of day. */
  readonly instruments: readonly CountedInstrument[];
  readonly own: TreatyEntryIntoForce;
}

/**
 * Determines to which date the acts of a record lead that count towards provisional entry into force: whether the last day for it has passed, or
 * the treaty was in force definitively by then, is not asked.
 *
 * @param by the last day of the acts that are counted; without it, all are
 */
export function determineTowardsProvisional(
  { article, counts, condition, delay }: ProvisionalClause,
  life: LifeOfParties,
  asOf: CivilDate | undefined,
  by?: CivilDate,
): TowardsProvisional {
  const all = [
    ...listStanding(counts, life.participants),
    ...(counts.includes('provisional-application') ? life.recorded.flatMap(asCounted) : []),
  ].sort(compareInstruments);
  const { entryIntoForce } = life.treaty.finalClauses;
  const firstOfEach = all.filter(
    ({ participant }, at) => all.findIndex((each) => each.participant === participant) === at,
  );
  // As an organisation counts towards the one entry into force, so it does towards the other.
  const isCounted = ({ participant }: CountedInstrument) => !isNotAdditional(entryIntoForce, participant);
  const instruments = firstOfEach.filter(isCounted);
  const clause: EntryIntoForceClause = {
    article,
    counts: entryIntoForce.counts,
    ...(entryIntoForce.organisations && { organisations: entryIntoForce.organisations }),
    condition: asOf === undefined ? condition : conditionKnownOn(condition, asOf),
    delay,
  };
  const isInTime = ({ on }: CountedInstrument) => by === undefined || on <= by;
  const beside = firstOfEach.filter((each) => !isCounted(each) && isInTime(each));
  return { clause, instruments, own: determineTreatyEntryIntoForce(clause, instruments.filter(isInTime), beside) };
}

/** A treaty that is in force definitively does not enter into force provisionally. */
function unlessDefinitive(life: LifeOfParties, own: Determination<CivilDate>): Determination<CivilDate> {
  const definitive = latestDayOf(life.entryIntoForce);
  const on = latestDayOf(own);
  if (definitive === undefined || own.kind === 'excluded' || (on !== undefined && on < definitive)) return own;
  const { article, basis } = own;
  const reason = { code: 'reason.in-force-definitively', values: { on: definitive } } as const;
  return { kind: 'excluded', article, reason, basis };
}

function composeDecided({ article, on }: NonNullable<ProvisionalClause['decided']>): Determination<CivilDate> {
  const basis = [{ article, code: 'step.decided-by-those-ready', values: { on } }] as const;
  return { kind: 'determined', value: on, article, monthEndMattered: false, basis };
}

/** Lists the instruments that count towards it and were not withdrawn, the first of each participant. */
function listStanding(
  counts: ProvisionalClause['counts'],
  participants: readonly ParticipantLife[],
): readonly CountedInstrument[] {
  return participants.flatMap(({ participant, participations }) => {
    const first = participations.find(
      ({ instrument, withdrawnOn }) =>
        withdrawnOn === undefined && counts.some((kind) => kind === (instrument.standsFor ?? instrument.kind)),
    )?.instrument;
    return first === undefined ? [] : [{ participant, kind: first.kind, on: first.on }];
  });
}

function asCounted({ participant, kind, on }: ParticipationAct): readonly CountedInstrument[] {
  return kind === 'provisional-application' ? [{ participant, kind, on }] : [];
}

/** Composes from when to when a participant applies the treaty provisionally; nothing where the treaty is not in force in any way. */
function composeSpan(
  { participants, recorded }: LifeOfParties,
  participant: ParticipantCode,
  article: string,
  since: CivilDate,
  inForceOn: CivilDate | undefined,
): readonly ProvisionalApplication[] {
  if (inForceOn === undefined) return [];
  const from = laterOf(since, inForceOn);
  const own = participants.find((each) => each.participant === participant);
  const until = own?.participations.find(({ withdrawnOn }) => withdrawnOn === undefined)?.partyFrom;
  if (until !== undefined && until <= from) return [];
  const notice = recorded.find(
    ({ kind, participant: by, on }) => kind === 'intention-not-to-become-party' && by === participant && on >= since,
  )?.on;
  if (notice !== undefined && notice <= from) return [];
  if (notice !== undefined && (until === undefined || notice < until)) {
    return [{ participant, article, from, until: notice, endedBy: 'notice' }];
  }
  return [{ participant, article, from, ...(until === undefined ? {} : { until }) }];
}
