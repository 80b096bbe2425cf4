import { type CivilDate, LAST_DAY, laterOf } from '../calendar/civil-date.ts';
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
 * applies the treaty provisionally, applies it so from then on until it is bound; it makes nobody a Party. Whoever gives notice of its intention not
 * to become a Party applies it no longer (VCLT 25(2)), and may do so again by a later act.
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
  const { provisionalApplication, consent } = life.treaty.finalClauses.participation;
  const { article } = provisionalApplication ?? consent;
  const applications = [
    ...listConsents(clause.counts, life.participants).flatMap((each) => composeSpan(life, each, clause.article, on)),
    ...listNotifications(life.recorded).flatMap((each) =>
      composeSpan(life, each, article, on ?? latestDayOf(life.entryIntoForce)),
    ),
  ];
  return { provisionalEntryIntoForce, provisional: applications.filter(isOfItsOwn) };
}

/** Checks if an application is not within another of the same participant, by an act of the same or another kind. */
function isOfItsOwn(own: ProvisionalApplication, at: number, all: readonly ProvisionalApplication[]): boolean {
  const endOf = ({ until = LAST_DAY }: ProvisionalApplication): CivilDate => until;
  return !all.some(
    (each, index) =>
      each.participant === own.participant &&
      each.from <= own.from &&
      endOf(each) >= endOf(own) &&
      (index < at || each.from < own.from || endOf(each) > endOf(own)),
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
  const { entryIntoForce } = life.treaty.finalClauses;
  const clause: EntryIntoForceClause = {
    article,
    counts: entryIntoForce.counts,
    ...(entryIntoForce.organisations && { organisations: entryIntoForce.organisations }),
    condition: asOf === undefined ? condition : conditionKnownOn(condition, asOf),
    delay,
  };
  const isInTime = ({ on }: CountedInstrument) => by === undefined || on <= by;
  const read = (acts: readonly CountedInstrument[]): TowardsProvisional => {
    const firstOfEach = acts.filter((own) => acts.find(({ participant }) => participant === own.participant) === own);
    // As an organisation counts towards the one entry into force, so it does towards the other.
    const isBeside = ({ participant }: CountedInstrument) => isNotAdditional(entryIntoForce, participant);
    const instruments = firstOfEach.filter((each) => !isBeside(each)).map(({ until: _, ...each }) => each);
    const beside = firstOfEach.filter(isBeside).filter(isInTime);
    return { clause, instruments, own: determineTreatyEntryIntoForce(clause, instruments.filter(isInTime), beside) };
  };
  let standing = [
    ...listConsents(counts, life.participants),
    ...(counts.includes('provisional-application') ? listNotifications(life.recorded) : []),
  ].sort(compareInstruments);
  let towards = read(standing);
  // Whoever leaves before the treaty is in force provisionally does not count, and whoever leaves afterwards undoes nothing.
  for (const left of [...new Set(standing.flatMap(({ until }) => until ?? []))].sort()) {
    const on = latestDayOf(towards.own.entryIntoForce);
    if (on !== undefined && on <= left) break;
    standing = standing.filter(({ until }) => until !== left);
    towards = read(standing);
  }
  return towards;
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

/** Lists the instruments of the kinds that count towards it, each until it was withdrawn. */
function listConsents(
  counts: ProvisionalClause['counts'],
  participants: readonly ParticipantLife[],
): readonly CountedInstrument[] {
  return participants.flatMap(({ participant, participations }) =>
    participations.flatMap(({ instrument: { kind, standsFor, on }, withdrawnOn }) => {
      if (!counts.some((each) => each === (standsFor ?? kind))) return [];
      return [withdrawnOn === undefined ? { participant, kind, on } : { participant, kind, on, until: withdrawnOn }];
    }),
  );
}

/** Lists the notifications of provisional application, each until the first notice of the intention not to become a Party. */
function listNotifications(recorded: readonly ParticipationAct[]): readonly CountedInstrument[] {
  return recorded.flatMap(({ participant, kind, on }): readonly CountedInstrument[] => {
    if (kind !== 'provisional-application') return [];
    const until = findNotice(recorded, participant, on);
    return [until === undefined ? { participant, kind, on } : { participant, kind, on, until }];
  });
}

/** Finds the day of the first notice of the intention not to become a Party that a participant gives on a day or later (VCLT 25(2)). */
function findNotice(
  recorded: readonly ParticipationAct[],
  participant: ParticipantCode,
  since: CivilDate,
): CivilDate | undefined {
  return recorded.find(
    ({ kind, participant: by, on }) => kind === 'intention-not-to-become-party' && by === participant && on >= since,
  )?.on;
}

/**
 * Composes from when to when a participant applies the treaty provisionally by one act; nothing where the treaty is not in force in any way.
 * A notice ends what is applied by then; given before, it takes no instrument back.
 */
function composeSpan(
  { participants, recorded }: LifeOfParties,
  { participant, on, until: left }: CountedInstrument,
  article: string,
  inForceOn: CivilDate | undefined,
): readonly ProvisionalApplication[] {
  if (inForceOn === undefined) return [];
  const from = laterOf(on, inForceOn);
  const own = participants.find((each) => each.participant === participant);
  const partyFrom = own?.participations.find(({ withdrawnOn }) => withdrawnOn === undefined)?.partyFrom;
  const notice = findNotice(recorded, participant, from);
  const [until] = [partyFrom, left, notice].filter((day) => day !== undefined).sort();
  const span = { participant, article, from };
  if (until === undefined) return [span];
  if (until === notice && until !== partyFrom) return [{ ...span, until, endedBy: 'notice' }];
  return until <= from ? [] : [{ ...span, until }];
}
