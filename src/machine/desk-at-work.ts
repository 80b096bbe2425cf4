import type { SnapshotFrom } from 'xstate';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { PartySpan } from '../condition/party-spans.ts';
import {
  admitTermination,
  endByAct,
  findEarlierEnd,
  type TerminationAdmission,
} from '../lifecycle/admit-termination.ts';
import type { AmendmentSoFar } from '../lifecycle/deciders/amendment-decider.ts';
import type { ParticipantSoFar } from '../lifecycle/deciders/participant-decider.ts';
import { isSameDayMet } from '../lifecycle/deciders/treaty-decider.ts';
import type { ParticipantLife } from '../lifecycle/life.ts';
import { listPartySpans } from '../lifecycle/party-spans.ts';
import { findDayInPart } from '../lifecycle/record-in-part.ts';
import { findTreatyEnd } from '../lifecycle/treaty-end.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { AmendmentAct, ParticipationAct, TerminationAct } from '../treaty/act.ts';
import type { Desk } from './desk.ts';
import type { Machines } from './machines.ts';
import { openScope } from './open-scope.ts';

type TreatySnapshot = SnapshotFrom<Machines['treaty']>;
type ParticipationSnapshot = SnapshotFrom<Machines['participation']>;
type AmendmentSnapshot = SnapshotFrom<NonNullable<Machines['amendment']>>;

/**
 * A desk while acts are entered: the snapshots of its statecharts, and beside each the next day that concerns it, so that a day
 * that begins is told only to those it means something to. `close` makes it plain data again.
 */
export interface DeskAtWork {
  readonly asOf: () => CivilDate;
  readonly reach: (on: CivilDate) => void;
  readonly participationOf: (participant: ParticipantCode) => ParticipationSnapshot;
  readonly amendmentOf: (id: string) => AmendmentSnapshot | undefined;
  readonly parties: () => readonly PartySpan[];
  readonly spansOf: (participant: ParticipantCode) => readonly PartySpan[];
  readonly admitParticipation: (participant: ParticipantCode, act: ParticipationAct) => void;
  /** The day on which the treaty is in force, as far as that is known. */
  readonly inForceOn: () => CivilDate | undefined;
  /** The day on which the treaty ends, as far as that is known. */
  readonly endsOn: () => CivilDate | undefined;
  /** Looks whether the treaty ends on another day, once all acts of participation of a day are admitted, which stand together, or one that terminates the treaty. */
  readonly lookForEnd: () => void;
  /** Takes the treaty as one that does not end, until it is looked at again. */
  readonly forgetEnd: () => void;
  readonly decideTermination: (act: TerminationAct) => TerminationAdmission;
  readonly admitTermination: (act: TerminationAct) => void;
  /** Begins an amendment of which nothing has been done. */
  readonly beginAmendment: () => AmendmentSoFar;
  readonly admitAmendment: (act: AmendmentAct) => void;
  readonly close: (acts: Desk['acts']) => Desk;
}

interface AtWork<Snapshot> {
  readonly snapshot: Snapshot;
  readonly nextDay: CivilDate | undefined;
}

interface ParticipantAtWork extends AtWork<ParticipationSnapshot> {
  /** What it did, as it stands if the treaty does not end. */
  readonly life: ParticipantLife;
  readonly spans: readonly PartySpan[];
}

/** Takes up a desk to enter acts. */
export function openAtWork(machines: Machines, desk: Desk): DeskAtWork {
  const { deciders } = machines;
  const scope = openScope();
  let { asOf } = desk;
  let treaty: TreatySnapshot = machines.treaty.resolveState(desk.treaty);
  let met = deciders.treaty.findDayMet(treaty.context);
  let end: ParticipantSoFar['end'] = null;
  const participants = new Map<ParticipantCode, ParticipantAtWork>();
  const amendments = new Map<string, AtWork<AmendmentSnapshot>>();

  // The statechart of a State that has not acted yet, as it was last asked about.
  let beginning: ParticipationSnapshot | undefined;

  const weigh = (snapshot: ParticipationSnapshot): ParticipantAtWork => {
    const soFar = { record: snapshot.context.record, ...met, end };
    return {
      snapshot,
      life: deciders.participant.lifeOf({ ...soFar, end: null }),
      spans: listPartySpans([deciders.participant.lifeOf(soFar)]),
      nextDay: deciders.participant.nextDay(soFar, asOf),
    };
  };
  const weighAmendment = (snapshot: AmendmentSnapshot): AtWork<AmendmentSnapshot> => {
    return { snapshot, nextDay: deciders.amendment.nextDay(snapshot.context, asOf) };
  };
  let spans: readonly PartySpan[] | undefined;
  const parties = (): readonly PartySpan[] => {
    spans ??= [...participants.values()].flatMap((each) => each.spans);
    return spans;
  };
  // The nearest day that concerns any State, or an earlier one: while it has not come, nobody need be told of a day.
  let nearest: CivilDate | undefined;
  const expect = (day: CivilDate | undefined): void => {
    if (day !== undefined && (nearest === undefined || day < nearest)) nearest = day;
  };
  const setParticipant = (participant: ParticipantCode, at: ParticipantAtWork): void => {
    participants.set(participant, at);
    spans = undefined;
    expect(at.nextDay);
  };
  // Every statechart of a State knows the end of the treaty; where no State has acted, only an act can end it.
  const { endsOn, termination } = treaty.context;
  const byAct = endsOn === null || termination === null ? null : endByAct(termination, machines.clauses);
  end = Object.values(desk.participations)[0]?.context.end ?? (byAct && { on: byAct.on, article: byAct.article });
  for (const [participant, standing] of Object.entries(desk.participations)) {
    setParticipant(participant, weigh(machines.participation.resolveState(standing)));
  }
  for (const [id, standing] of Object.entries(desk.amendments)) {
    if (machines.amendment !== undefined) amendments.set(id, weighAmendment(machines.amendment.resolveState(standing)));
  }

  const tellAmendments = (): void => {
    if (amendments.size === 0 || machines.amendment === undefined) return;
    for (const [id, { snapshot }] of amendments) {
      const changed = { type: 'parties.changed', parties: parties(), on: asOf } as const;
      amendments.set(id, weighAmendment(machines.amendment.transition(snapshot, changed, scope)));
    }
  };
  const tellNumberComplete = (): void => {
    for (const [participant, { snapshot }] of participants) {
      // A State without an instrument is told when it acts.
      if (snapshot.context.record.participations.length > 0) setParticipant(participant, weigh(learn(snapshot)));
    }
  };
  const learn = (snapshot: ParticipationSnapshot): ParticipationSnapshot => {
    if (isSameDayMet(snapshot.context, met) && isSameEnd(snapshot.context.end, end)) return snapshot;
    const { participation } = machines;
    const next = participation.transition(snapshot, { type: 'number.complete', ...met, end, on: asOf }, scope);
    if (end?.on !== asOf || (next.value !== 'party' && next.value !== 'denouncing')) return next;
    // Whoever would be bound from the very day on which the treaty ends is not bound after all.
    const unbound = participation.resolveState({ value: 'contracting', context: next.context });
    return participation.transition(unbound, { type: 'date.reached', on: asOf }, scope);
  };
  /** Tells everybody that the treaty ends on another day, or does not. */
  const setEnd = (next: ParticipantSoFar['end']): void => {
    if (isSameEnd(next, end)) return;
    end = next;
    treaty = machines.treaty.transition(treaty, { type: 'end.changed', endsOn: end?.on ?? null, on: asOf }, scope);
    tellNumberComplete();
    tellAmendments();
  };
  const count = ({ context }: ParticipationSnapshot): void => {
    const { participant } = context.record;
    const counted = deciders.participant.findCounted(context);
    const signature = deciders.participant.findSignature(context);
    const decided = deciders.treaty.decide(treaty.context, { participant, counted, signature, on: asOf });
    if (decided.kind === 'unchanged') return;
    treaty = machines.treaty.transition(treaty, { type: 'instruments.changed', ...decided.soFar, on: asOf }, scope);
    const found = deciders.treaty.findDayMet(treaty.context);
    if (isSameDayMet(found, met)) return;
    met = found;
    tellNumberComplete();
  };

  return {
    asOf: () => asOf,
    parties,
    spansOf: (participant) => participants.get(participant)?.spans ?? [],
    amendmentOf: (id) => amendments.get(id)?.snapshot,
    participationOf: (participant) => {
      const known = participants.get(participant)?.snapshot;
      if (known !== undefined) return learn(known);
      if (beginning?.context.record.participant === participant) {
        const { context } = beginning;
        if (isSameDayMet(context, met) && isSameEnd(context.end, end)) return beginning;
      }
      const input = { ...deciders.participant.initial(participant), ...met, end, asOf };
      beginning = machines.participation.getInitialSnapshot(scope, input);
      return beginning;
    },
    reach: (on) => {
      const treatyNextDay = deciders.treaty.nextDay(treaty.context, treaty.context.asOf);
      asOf = on;
      if ((treatyNextDay !== undefined && treatyNextDay <= on) || (end !== null && end.on <= on)) {
        treaty = machines.treaty.transition(treaty, { type: 'date.reached', on }, scope);
      }
      if (nearest !== undefined && nearest <= on) {
        nearest = undefined;
        for (const [participant, { snapshot, nextDay }] of participants) {
          if (nextDay === undefined || nextDay > on) {
            expect(nextDay);
            continue;
          }
          const at = weigh(machines.participation.transition(snapshot, { type: 'date.reached', on }, scope));
          participants.set(participant, at);
          expect(at.nextDay);
        }
      }
      for (const [id, { snapshot, nextDay }] of amendments) {
        if (machines.amendment === undefined || nextDay === undefined || nextDay > on) continue;
        amendments.set(
          id,
          weighAmendment(machines.amendment.transition(snapshot, { type: 'date.reached', on }, scope)),
        );
      }
    },
    admitParticipation(participant, act) {
      const before = participants.get(participant);
      const standing = this.participationOf(participant);
      const next = machines.participation.transition(standing, { type: act.kind, act, on: asOf }, scope);
      setParticipant(participant, weigh(next));
      count(next);
      if (JSON.stringify(participants.get(participant)?.spans) !== JSON.stringify(before?.spans ?? []))
        tellAmendments();
    },
    inForceOn: () => deciders.treaty.findDayInForce(treaty.context),
    endsOn: () => end?.on,
    forgetEnd: () => setEnd(null),
    lookForEnd: () => {
      const left = findTreatyEnd(
        machines.clauses,
        [...participants.values()].map(({ life }) => life),
        desk,
      );
      const { termination } = treaty.context;
      const found = termination === null ? left : findEarlierEnd(endByAct(termination, machines.clauses), left);
      setEnd(found === undefined ? null : { on: found.on, article: found.article });
    },
    decideTermination: (act) =>
      admitTermination(act, machines.clauses, {
        inForceOn: deciders.treaty.findDayInForce(treaty.context),
        end: end ?? undefined,
        termination: treaty.context.termination ?? undefined,
      }),
    admitTermination(act) {
      treaty = machines.treaty.transition(treaty, { type: act.kind, act }, scope);
      this.lookForEnd();
    },
    beginAmendment: () => ({
      ...deciders.amendment.initial(parties()),
      inPartFrom: findDayInPart(machines.clauses, desk),
    }),
    admitAmendment(act) {
      if (machines.amendment === undefined) return;
      const input = { ...this.beginAmendment(), asOf };
      const before = amendments.get(act.amendment)?.snapshot ?? machines.amendment.getInitialSnapshot(scope, input);
      const next = machines.amendment.transition(before, { type: act.kind, act }, scope);
      amendments.set(act.amendment, weighAmendment(next));
    },
    close: (acts) => ({
      ...desk,
      asOf,
      acts,
      treaty: { value: treaty.value, context: { ...treaty.context, asOf } },
      participations: Object.fromEntries(
        [...participants].map(([participant, { snapshot }]) => [participant, standingOf(learn(snapshot), asOf)]),
      ),
      amendments: Object.fromEntries([...amendments].map(([id, { snapshot }]) => [id, standingOf(snapshot, asOf)])),
    }),
  };
}

function isSameEnd(one: ParticipantSoFar['end'], other: ParticipantSoFar['end']): boolean {
  return one?.on === other?.on && one?.article === other?.article;
}

function standingOf<State, Context extends { readonly asOf: CivilDate }>(
  { value, context }: { readonly value: State; readonly context: Context },
  asOf: CivilDate,
): { readonly value: State; readonly context: Context } {
  return { value, context: { ...context, asOf } };
}
