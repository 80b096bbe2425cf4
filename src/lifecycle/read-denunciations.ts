import type { CivilDate } from '../calendar/civil-date.ts';
import {
  describeOnAnotherStart,
  determineOnAnotherStart,
  type OnAnotherStart,
} from '../denunciation/on-another-start.ts';
import { type Determination, determinedByReadings, findLatestDay } from '../determination/determination.ts';
import type { CodeOf, MessageUnder } from '../determination/messages/message.ts';
import type { Step } from '../determination/step.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { Refusal, Remark } from '../participation/refusal.ts';
import type { ParticipationAct } from '../treaty/act.ts';
import type { LifeOfParties, NoticeLife, ParticipationLife } from './life.ts';
import { determineIfStanding, listOtherStarts, type OtherStart, type PartiesDated } from './other-starts.ts';
import { noticeOf } from './read-record.ts';

/** What a life says of leaving the treaty: in what its participants did, and of single acts. */
type Leaving = Pick<LifeOfParties, 'participants' | 'refusals' | 'remarks'>;

/** What an act comes to on another day as a Party, under its article. */
type Otherwise = MessageUnder<CodeOf<'remark'>>;

/**
 * Reads every act by which a State leaves the treaty on the readings too on which it is a Party from another day: a denunciation may then
 * come too early or in time, take effect on another day, or withdraw an instrument. A date that differs has its readings; what follows
 * otherwise is a step of the answer and a remark on the act, and of a refusal a part of its reason. A denunciation before the treaty binds its
 * State has a remark too for each other reading of it.
 *
 * @see docs/legal-sources.md#denunciation
 */
export function readDenunciations(composed: PartiesDated): Leaving {
  const { refusals, remarks } = composed.life;
  const found: Remark[] = [];
  const participants = composed.life.participants.map((own) => {
    if (!own.participations.some(isLeft)) return own;
    const revoked = own.participations.flatMap((each) => readRevocation(composed, each));
    const read = own.participations.map((each) => readParticipation(composed, each, revoked));
    const said = read.flatMap((each) => each.remarks);
    found.push(...own.participations.flatMap(listReadingsOfPremature), ...said);
    return said.length === 0 ? own : { ...own, participations: read.map(({ participation }) => participation) };
  });
  const otherwise = refusals.map((refusal) => readRefusal(composed, refusal));
  return { participants, refusals: otherwise, remarks: [...remarks, ...found] };
}

/** Checks if a State did something to end a participation. */
function isLeft({ withdrawnBy, notices }: ParticipationLife): boolean {
  return withdrawnBy !== undefined || notices.length > 0;
}

/** Lists what follows from a denunciation before the treaty binds its State on the other readings, as remarks on that act. */
function listReadingsOfPremature({ withdrawnBy, entryIntoForce }: ParticipationLife): readonly Remark[] {
  if (withdrawnBy?.kind !== 'denunciation') return [];
  return entryIntoForce.basis.filter(isReadAs).map(({ article, ...says }) => {
    return { act: withdrawnBy, article, code: 'otherwise-on-another-reading', says };
  });
}

type ReadAs = Extract<Step, { readonly code: `remark.read-as-${string}` }>;

function isReadAs(step: Step): step is ReadAs {
  return step.code.startsWith('remark.read-as-');
}

/** A participation with what is said of its end on other readings, and the same as remarks on its acts. */
interface ParticipationRead {
  readonly participation: ParticipationLife;
  readonly remarks: readonly Remark[];
}

/** A revocation after a new instrument, and what follows where nothing is left to revoke. */
interface RevocationRead {
  readonly act: ParticipationAct;
  readonly says: Otherwise;
}

/** Reads the revocation that left a new instrument without effect as one that has no object: the new instrument stands. */
function readRevocation(composed: PartiesDated, own: ParticipationLife): readonly RevocationRead[] {
  const { withdrawnBy: act, instrument } = own;
  const { notBefore: until } = instrument;
  if (act?.kind !== 'revocation-of-denunciation' || until === undefined) return [];
  const from = findLatestDay(determineIfStanding(composed, own).own);
  const { article } = composed.life.treaty.finalClauses.denunciation;
  const code = 'remark.otherwise-nothing-to-revoke';
  if (from === undefined) return [{ act, says: { article, code: `${code}.open`, values: { until } } }];
  return [{ act, says: { article, code, values: { until, from } } }];
}

function readParticipation(
  composed: PartiesDated,
  own: ParticipationLife,
  revocations: readonly RevocationRead[],
): ParticipationRead {
  const { withdrawnBy, notices, entryIntoForce } = own;
  const starts = isLeft(own) ? listOtherStarts(composed, own) : [];
  const remarks: Remark[] = [];
  const withOtherwise = <Each extends Determination<CivilDate>>(
    answer: Each,
    act: ParticipationAct,
    found: Found,
  ): Each => {
    for (const { article, ...says } of found.map(cite)) {
      remarks.push({ act, article, code: 'otherwise-on-another-reading', says });
    }
    return { ...answer, basis: [...answer.basis, ...found.map(cite)] };
  };
  const lived = notices.map((notice): NoticeLife => {
    const { act, effect, revokedOn } = notice;
    const found = listOtherwise(composed, starts, act, effect, revokedOn);
    const read = withOtherwise(found.reduce(addReading, effect), act, found);
    const revoked = revocations.filter((each) => each.act.on === revokedOn).map(({ says }) => says);
    return { ...notice, effect: { ...read, basis: [...read.basis, ...revoked] } };
  });
  const moot = revocations.filter(({ act }) => act === withdrawnBy);
  remarks.push(...moot.map(remarkOnRevocation));
  const withdrawn = withdrawnBy && listOtherwise(composed, starts, withdrawnBy, PREMATURE);
  const from = withdrawnBy && withdrawn ? withOtherwise(entryIntoForce, withdrawnBy, withdrawn) : entryIntoForce;
  const basis = [...from.basis, ...moot.map(({ says }) => says)];
  return { participation: { ...own, notices: lived, entryIntoForce: { ...from, basis } }, remarks };
}

function remarkOnRevocation({ act, says: { article, ...says } }: RevocationRead): Remark {
  return { act, article, code: 'otherwise-on-another-reading', says };
}

const PREMATURE = { kind: 'premature' } as const;

/** What follows from an act on another day as a Party, where that is not what follows on the reading that prevails. */
type Found = readonly { readonly start: OtherStart; readonly comesTo: OnAnotherStart; readonly says: Otherwise }[];

function cite({ says }: Found[number]): Otherwise {
  return says;
}

/**
 * Lists what an act by which a State leaves comes to on each other day.
 *
 * @param prevailing what it comes to on the reading that prevails
 */
function listOtherwise(
  { life }: PartiesDated,
  starts: readonly OtherStart[],
  act: ParticipationAct,
  prevailing: OnAnotherStart,
  revokedOn?: CivilDate,
): Found {
  const { denunciation, participation } = life.treaty.finalClauses;
  return starts.flatMap((start): Found => {
    if (act.kind !== 'denunciation') {
      const { where, partyFrom: from } = start;
      const { article } = participation.consent;
      const says: Otherwise = { article, code: 'remark.otherwise-bound', values: { where, from } };
      return from > act.on ? [] : [{ start, comesTo: PREMATURE, says }];
    }
    const notice = { ...noticeOf(act, undefined, undefined), ...(revokedOn && { revokedOn }) };
    const comesTo = determineOnAnotherStart(denunciation, notice, start);
    const says = isSame(comesTo, prevailing) ? undefined : describeOnAnotherStart(start, comesTo);
    const { article } = 'article' in comesTo ? comesTo : denunciation;
    return says === undefined ? [] : [{ start, comesTo, says: { article, ...says } }];
  });
}

/** Checks if the same follows; that a notice was revoked in time is the same, whenever it would have taken effect. */
function isSame(one: OnAnotherStart, other: OnAnotherStart): boolean {
  if (one.kind === 'determined') return other.kind === 'determined' && one.value === other.value;
  if (one.kind !== 'excluded' || other.kind !== 'excluded') return one.kind === other.kind;
  const isRevoked = one.article === 'VCLT 68' && other.article === 'VCLT 68';
  return isRevoked || JSON.stringify(one.reason) === JSON.stringify(other.reason);
}

/** Adds the day of effect on another reading. */
function addReading(
  effect: Determination<CivilDate>,
  { start: { reading }, comesTo }: Found[number],
): Determination<CivilDate> {
  if (effect.kind !== 'determined' || comesTo.kind !== 'determined' || reading === undefined) return effect;
  const { value, readings, earliest: _, latest: __, ...answer } = effect;
  return determinedByReadings(answer, [
    ...(readings ?? [{ ...reading.prevailing, value }]),
    { ...reading.other, value: comesTo.value },
  ]);
}

/** Says of a refused act what it comes to on another day as a Party. */
function readRefusal(composed: PartiesDated, refusal: Refusal): Refusal {
  const otherwise = listIfRefused(composed, refusal);
  if (otherwise.length === 0) return refusal;
  const { reason } = refusal;
  return { ...refusal, reason: { code: 'reason.on-one-reading', values: { reason, otherwise } } };
}

function listIfRefused(composed: PartiesDated, { act, article, code, reason }: Refusal): readonly Otherwise[] {
  const hangsOnStart = code === 'no-notice-yet' || code === 'denunciation-not-provided' || code === 'revoked-too-late';
  if (!hangsOnStart || act.participant === undefined) return [];
  const actor = continuingStateOf(act.participant);
  const own = composed.life.participants.find(({ participant }) => participant === actor);
  const last = own?.participations.findLast(({ instrument }) => instrument.on <= act.on);
  if (last === undefined) return [];
  const starts = listOtherStarts(composed, last);
  if (act.kind === 'denunciation') {
    return listOtherwise(composed, starts, act, { kind: 'excluded', article, reason, basis: [] }).map(cite);
  }
  const notice = last.notices.findLast(({ receivedOn, revokedOn }) => revokedOn === undefined && receivedOn <= act.on);
  if (notice === undefined || last.leftWith !== undefined) return [];
  return listOtherwise(composed, starts, notice.act, notice.effect).flatMap(
    ({ start: { where }, comesTo }): readonly Otherwise[] => {
      const until = comesTo.kind === 'determined' ? comesTo.value : act.on;
      return until > act.on ? [{ article, code: 'remark.otherwise-revoked', values: { where, until } }] : [];
    },
  );
}
