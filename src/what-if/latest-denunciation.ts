import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { dayBefore } from '../calendar/day-number.ts';
import { determineLatestNotice, type LatestNotice } from '../denunciation/determine-latest-notice.ts';
import { assertNever } from '../determination/assert-never.ts';
import {
  type Determination,
  determinedByReadings,
  type Excluded,
  findLatestDay,
} from '../determination/determination.ts';
import type { CodeOf, Message, MessageUnder } from '../determination/messages/message.ts';
import type { NestedMessage } from '../determination/messages/values.ts';
import { LIFE } from '../lifecycle/argument-shapes.ts';
import { composeIfNotKnown } from '../lifecycle/if-not-known.ts';
import { findParticipantLife, type LifeOfParties, type NoticeLife, type ParticipationLife } from '../lifecycle/life.ts';
import { listOtherStarts, type OtherStart } from '../lifecycle/other-starts.ts';
import { CODE } from '../participants/argument-shapes.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { excludeAfterEnd } from './after-end.ts';
import { determineOnEachReading, determineOnReadingsOfActs } from './on-each-reading.ts';

/**
 * Determines the latest day on which the depositary may receive the denunciation of a State for it to be no longer a Party by a day: the
 * exact inverse of `determineIfDenounced`, not a subtraction of months. What is received on that day is in time; on the next day it is
 * too late.
 *
 * Outcomes: determined; excluded where no day is in time, with the earliest day on which the State can be out, where it has denounced already and is
 * out later only, where the treaty provides for no denunciation, and where no notice is needed: the State is no Party on that day, or the treaty
 * has ended; indeterminate where an armed conflict may postpone the effect, where the file does not say when a notice takes effect, where the day
 * from which the clause counts is not known, or where the record, which is partial, does not tell if the State is a Party; pending or indeterminate as the date of a State is that is not bound yet. Where it is unsettled, or
 * not known, since when it is a Party, what follows from the other day is said: as a reading of the day, as a step, or in the reason.
 * So is what follows where an earlier notice comes to something else on another reading, of a life that `composeLifeOnReadings` gives.
 *
 * @param outBy the first day on which it is to be no longer a Party, at the latest
 * @example determineLatestDenunciation(life, 'NOR', civilDate('2027-11-24')).value // '2026-11-24'
 * @see docs/legal-sources.md#latest-notice
 */
export function determineLatestDenunciation(
  life: LifeOfParties,
  participant: ParticipantCode,
  outBy: CivilDate,
): Determination<CivilDate> {
  assertArgument('determineLatestDenunciation', 'life', LIFE, life);
  assertArgument('determineLatestDenunciation', 'participant', CODE, participant);
  assertArgument('determineLatestDenunciation', 'outBy', DAY, outBy);
  return determineOnEachReading(life, (each) =>
    determineOnReadingsOfActs(each, participant, (read) => determineOnOneReading(read, participant, outBy)),
  );
}

function determineOnOneReading(
  life: LifeOfParties,
  participant: ParticipantCode,
  outBy: CivilDate,
): Determination<CivilDate> {
  const ended = excludeAfterEnd(life, outBy);
  if (ended !== undefined) return ended;
  const own = findParticipantLife(life, participant)?.participations ?? [];
  const current = own.find((each) => canBind(each) && (each.partyUntil === undefined || each.partyUntil > outBy));
  const { article } = life.treaty.finalClauses.denunciation;
  if (current === undefined) {
    return composeIfNotKnown(life, participant, outBy, article) ?? excludeNotNeeded(article, describeOutside(own));
  }
  const { partyFrom, entryIntoForce } = current;
  if (partyFrom === undefined) return entryIntoForce;
  const notice = current.notices.find(({ revokedOn }) => revokedOn === undefined);
  if (notice !== undefined && partyFrom <= outBy) return excludeDenounced(article, outBy, notice);
  const treatyInForceOn = findLatestDay(life.entryIntoForce);
  const wanted = { life, participant, outBy, current };
  const prevailing = determineFrom(wanted, { partyFrom, treatyInForceOn });
  const others = listOtherStarts({ life }, current)
    .map((start): Other => ({ start, answer: determineFrom(wanted, start) }))
    .filter(({ answer }) => !isSame(answer, prevailing));
  return others.length === 0 ? prevailing : addOthers(prevailing, others);
}

/** Whose denunciation is asked about, and the instrument that binds it or will. */
interface Wanted {
  readonly life: LifeOfParties;
  readonly participant: ParticipantCode;
  readonly outBy: CivilDate;
  readonly current: ParticipationLife;
}

/** Checks if a participation binds its State, or may yet. */
function canBind({ withdrawnOn, entryIntoForce }: ParticipationLife): boolean {
  return withdrawnOn === undefined && entryIntoForce.kind !== 'excluded';
}

/** Describes why a State is no Party on a day by which none of its instruments binds it: it has left, or never was one. */
function describeOutside(own: readonly ParticipationLife[]): Message<CodeOf<'reason'>> {
  const since = own.findLast((each) => canBind(each) && each.partyUntil !== undefined)?.partyUntil;
  return since === undefined
    ? { code: 'reason.no-notice-needed.no-party', values: {} }
    : { code: 'reason.no-notice-needed.left', values: { since } };
}

function excludeNotNeeded(article: string, reason: Message<CodeOf<'reason'>>): Excluded {
  return { kind: 'excluded', article, reason, basis: [] };
}

/** Says that an earlier notice stands, which takes effect later than is asked for. */
function excludeDenounced(article: string, outBy: CivilDate, { act, receivedOn, effect }: NoticeLife): Excluded {
  const takesEffectOn = findLatestDay(effect);
  const why: Message<CodeOf<'reason'>> =
    takesEffectOn === undefined
      ? { code: 'reason.second-denunciation.open', values: { receivedOn } }
      : 'receipt' in act
        ? { code: 'reason.second-denunciation.receipt-not-known', values: { takesEffectOn } }
        : { code: 'reason.second-denunciation', values: { receivedOn, takesEffectOn } };
  const reason = { code: 'reason.no-notice-in-time', values: { outBy, why } } as const;
  return { kind: 'excluded', article, reason, basis: effect.basis };
}

/** Determines the latest day if the State is a Party from a day. */
function determineFrom(
  { life, participant, outBy, current }: Wanted,
  { partyFrom, treatyInForceOn }: Pick<OtherStart, 'partyFrom' | 'treatyInForceOn'>,
): LatestNotice {
  const { denunciation } = life.treaty.finalClauses;
  if (partyFrom > outBy) {
    return excludeNotNeeded(denunciation.article, {
      code: 'reason.no-notice-needed.not-yet',
      values: { from: partyFrom },
    });
  }
  const revoked = current.notices.flatMap(({ receivedOn, revokedOn, effect }) =>
    revokedOn === undefined ? [] : [{ receivedOn, revokedOn, effect }],
  );
  const revokedBefore = revoked.findLast(({ revokedOn }) => revokedOn < outBy)?.revokedOn;
  const wanted = { participant, outBy, partyFrom, treatyInForceOn, revokedOn: revokedBefore };
  const free = determineLatestNotice(denunciation, wanted);
  // By the record another notice ran until then: one received beside it adds nothing, and one before it is in time.
  const running = revoked.find(({ revokedOn }) => revokedOn >= outBy);
  if (running === undefined || free.kind === 'excluded') return free;
  const { receivedOn, effect } = running;
  const before = determineLatestNotice(denunciation, { ...wanted, notAfter: dayBefore(receivedOn) });
  if (before.kind !== 'excluded') return before;
  const reason = { code: 'reason.no-notice-in-time', values: { outBy, why: describeRunning(running) } } as const;
  return { kind: 'excluded', article: 'VCLT 68', reason, basis: effect.basis };
}

/** Says that a notice was revoked or, where its effect is open, that it ran. */
function describeRunning({ receivedOn, effect }: Pick<NoticeLife, 'receivedOn' | 'effect'>): NestedMessage {
  if (effect.kind === 'excluded') return effect.reason;
  return { code: 'reason.second-denunciation.open', values: { receivedOn } };
}

/** Checks if the same follows: the same day, the same days that can be, or the same reason; of a State that is no Party, that none is needed. */
function isSame(one: LatestNotice, other: LatestNotice): boolean {
  if (one.kind === 'determined') return other.kind === 'determined' && one.value === other.value;
  if (one.kind === 'excluded' && other.kind === 'excluded') {
    const isUnneeded = one.reason.code === 'reason.no-notice-needed.not-yet';
    return isUnneeded ? one.reason.code === other.reason.code : isAlike(one.reason, other.reason);
  }
  return one.kind === 'indeterminate' && other.kind === 'indeterminate' && isAlike(one.candidates, other.candidates);
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What follows from another first day as a Party. */
interface Other {
  readonly start: OtherStart;
  readonly answer: LatestNotice;
}

/** Adds to an answer what follows from other first days as a Party, where that is something else. */
function addOthers(prevailing: LatestNotice, others: readonly Other[]): LatestNotice {
  const says = others.map(describeOther);
  if (prevailing.kind === 'excluded') {
    const { reason } = prevailing;
    return { ...prevailing, reason: { code: 'reason.on-one-reading', values: { reason, otherwise: says } } };
  }
  const basis = [...prevailing.basis, ...says];
  if (prevailing.kind === 'indeterminate') return { ...prevailing, basis };
  const { kind: _, value, ...answer } = prevailing;
  const read = others.flatMap(({ start: { reading }, answer: other }) =>
    reading === undefined || other.kind !== 'determined' ? [] : [{ reading, value: other.value }],
  );
  const [first] = read;
  if (first === undefined) return { ...prevailing, basis };
  return determinedByReadings({ ...answer, basis }, [
    { ...first.reading.prevailing, value },
    ...read.map(({ reading, value: day }) => ({ ...reading.other, value: day })),
  ]);
}

function describeOther({ start: { where, partyFrom: from }, answer }: Other): MessageUnder<CodeOf<'remark'>> {
  const { article } = answer;
  switch (answer.kind) {
    case 'determined':
      return { article, code: 'remark.otherwise-notice-by', values: { where, from, by: answer.value } };
    case 'excluded':
      return { article, code: 'remark.otherwise-no-notice', values: { where, from, reason: answer.reason } };
    case 'indeterminate':
      return { article, code: 'remark.otherwise-open', values: { where, from, questions: answer.questions } };
    default:
      return assertNever(answer);
  }
}
