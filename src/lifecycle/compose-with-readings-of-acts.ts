import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { describeOnAnotherStart } from '../denunciation/on-another-start.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { Determination } from '../determination/determination.ts';
import type { CodeOf, MessageUnder } from '../determination/messages/message.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Refusal, Remark } from '../participation/refusal.ts';
import type { Act } from '../treaty/act.ts';
import { REGISTER, TREATY } from '../treaty/argument-shapes.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { type ActsOnReading, listActsOnReadings } from './acts-on-readings.ts';
import { LIFE } from './argument-shapes.ts';
import { composeLifeFrom, type LifeComposed } from './compose-life.ts';
import type { Life, ParticipantLife, ParticipationLife } from './life.ts';
import { admitWithNotices } from './record-with-notices.ts';

/**
 * Composes with a life what its acts come to on the readings that do not prevail, where that is something else: whether a State has left, whether an
 * instrument after that binds it anew, and what becomes of an act that is refused.
 *
 * @param life as `composeLife` gives it of the same record and day
 * @example composeWithReadingsOfActs(life, opCrcSc, opCrcScRegister) === life // true
 * @see docs/legal-sources.md#denunciation
 */
export function composeWithReadingsOfActs(
  life: Life,
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  asOf?: CivilDate,
): Life {
  assertArgument('composeWithReadingsOfActs', 'life', LIFE, life);
  assertArgument('composeWithReadingsOfActs', 'treaty', TREATY, treaty);
  assertArgument('composeWithReadingsOfActs', 'register', REGISTER, register);
  if (asOf !== undefined) assertArgument('composeWithReadingsOfActs', 'asOf', DAY, asOf);
  // Few records have an act of which it hangs on a reading what it comes to.
  if (!mayHangOnReading(life)) return life;
  const { parties } = composeLifeFrom(treaty, admitWithNotices(treaty, register, asOf), asOf);
  return readActsAnew({ life, parties });
}

function mayHangOnReading({ entryIntoForce, participants, refusals, onOtherReadings }: Life): boolean {
  if (onOtherReadings !== undefined) return true;
  const hasReadings = (answer: Determination<CivilDate>): boolean => 'readings' in answer;
  const isRead = ({ participations }: ParticipantLife): boolean =>
    hasReadings(entryIntoForce) || participations.some((each) => hasReadings(each.entryIntoForce));
  const refused = listRefused(refusals);
  return participants.some((own) => (hasLeft(own) || refused.has(own.participant)) && isRead(own));
}

function hasLeft({ participations }: ParticipantLife): boolean {
  return participations.some(({ withdrawnBy, notices }) => withdrawnBy !== undefined || notices.length > 0);
}

function listRefused(refusals: readonly Refusal[]): ReadonlySet<ParticipantCode | undefined> {
  return new Set(refusals.map(actorOf));
}

function actorOf({ act: { participant } }: Pick<Refusal, 'act'>): ParticipantCode | undefined {
  return participant && continuingStateOf(participant);
}

/** Reads the acts of a life on every other reading, as {@link composeWithReadingsOfActs} does. */
export function readActs(composed: LifeComposed): Life {
  return mayHangOnReading(composed.life) ? readActsAnew(composed) : composed.life;
}

function readActsAnew(composed: LifeComposed): Life {
  const { life } = composed;
  const refused = listRefused(life.refusals);
  const others = new Map<ParticipantCode | undefined, readonly ActsOnReading[]>();
  const remarks: Remark[] = [];
  const participants = life.participants.map((own) => {
    const there = hasLeft(own) || refused.has(own.participant) ? listActsOnReadings(composed, own) : [];
    if (there.length === 0) return own;
    others.set(own.participant, there);
    return readInstruments(own, there, remarks);
  });
  if (others.size === 0) return life;
  const refusals = life.refusals.map((refusal) => readRefusal(refusal, others.get(actorOf(refusal)) ?? []));
  return { ...life, participants, refusals, remarks: [...life.remarks, ...remarks] };
}

/** What an act comes to on another reading, under its article. */
type Otherwise = MessageUnder<CodeOf<'remark'>>;

/**
 * Says of every instrument on which readings it has no effect, since the one before still binds its State there.
 *
 * @param remarks to which the same is added
 */
function readInstruments(own: ParticipantLife, there: readonly ActsOnReading[], remarks: Remark[]): ParticipantLife {
  const participations = own.participations.map((each): ParticipationLife => {
    const { instrument, entryIntoForce } = each;
    const steps = there.flatMap(({ where, refusals }): readonly Otherwise[] => {
      const refusal = refusals.find((other) => actorOf(other) === own.participant && isSame(instrument, other.act));
      if (refusal === undefined) return [];
      const { act, article, reason } = refusal;
      const says = { code: 'remark.otherwise-answer', values: { where, says: [reason] } } as const;
      remarks.push({ act, article, code: 'otherwise-on-another-reading', says });
      return [{ article, ...says }];
    });
    const basis = [...entryIntoForce.basis, ...steps];
    return steps.length === 0 ? each : { ...each, entryIntoForce: { ...entryIntoForce, basis } };
  });
  // What follows if the instrument stands that the State itself denounced too early, is a step of its date.
  const ofStarts = there.filter(({ where }) => where.code !== 'where.read-as-without-effect');
  const onOtherReadings = ofStarts.map(({ reading, own: { participations: read } }) => {
    return { reading, participations: read };
  });
  return { ...own, participations, ...(onOtherReadings.length === 0 ? {} : { onOtherReadings }) };
}

/** Checks if two acts of a participant are the same; an instrument, once admitted, also says for what it waits. */
function isSame({ kind, on }: Act, act: Act): boolean {
  return kind === act.kind && on === act.on;
}

/** Says of a refused act what it comes to on the readings on which it is not refused, unless that is said. */
function readRefusal(refusal: Refusal, there: readonly ActsOnReading[]): Refusal {
  const { reason } = refusal;
  if (reason.code === 'reason.on-one-reading') return refusal;
  const otherwise = there.flatMap((each) => listIfAdmitted(each, refusal));
  if (otherwise.length === 0) return refusal;
  return { ...refusal, reason: { code: 'reason.on-one-reading', values: { reason, otherwise } } };
}

function listIfAdmitted({ where, own }: ActsOnReading, { act, article }: Refusal): readonly Otherwise[] {
  return own.participations.flatMap(({ instrument, notices, entryIntoForce, partyFrom }): readonly Otherwise[] => {
    if (isSame(instrument, act)) return describeDate(where, entryIntoForce);
    const notice = notices.find((each) => isSame(each.act, act));
    if (notice === undefined || partyFrom === undefined) return [];
    const says = describeOnAnotherStart({ where, partyFrom, treatyInForceOn: undefined }, notice.effect);
    return says === undefined ? [] : [{ article, ...says }];
  });
}

/** Says when an instrument binds its State on another reading, or what is asked first. */
function describeDate(where: ActsOnReading['where'], answer: Determination<CivilDate>): readonly Otherwise[] {
  const { article } = answer;
  switch (answer.kind) {
    case 'determined':
      return [{ article, code: 'remark.otherwise-in-force', values: { where, on: answer.value } }];
    case 'indeterminate':
      return [{ article, code: 'remark.otherwise-answer', values: { where, says: answer.questions } }];
    case 'pending':
      return [{ article, code: 'remark.otherwise-answer', values: { where, says: answer.awaits } }];
    case 'excluded':
      return [];
    default:
      return assertNever(answer);
  }
}
