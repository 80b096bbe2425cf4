import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { isInSpan } from '../condition/party-spans.ts';
import { assertNever } from '../determination/assert-never.ts';
import { type Determination, findLatestDay, type Reading } from '../determination/determination.ts';
import type { Message } from '../determination/messages/message.ts';
import type { Step } from '../determination/step.ts';
import { CODE } from '../participants/argument-shapes.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { listWhyAmendmentPerhapsBinds } from './amendment-perhaps-binds.ts';
import { LIFE } from './argument-shapes.ts';
import { describeAmendmentsHeld } from './describe-amendments-held.ts';
import { composeIfNotKnown } from './if-not-known.ts';
import { composeIfOpen } from './if-open.ts';
import { type AmendingAgreement, findParticipantLife, type Life, type ParticipantLife } from './life.ts';
import { isParty } from './obligations.ts';
import { describeOnlyParty } from './only-party.ts';
import {
  listDatesOf,
  listOnce,
  listOtherReadings,
  type OtherReading,
  positionOf,
  readParticipant,
} from './other-readings.ts';
import { determineRelation } from './relation-between.ts';
import { isBound, statusOf } from './status-on.ts';
import { listSpansOtherwise, listWithdrawnOtherwise } from './withdrawn-otherwise.ts';

/** The text of a treaty as it stands between Parties: the treaty with the amendments that are part of it, in order of entry into force. */
export interface TextInForce {
  /** The ids of the amendments. */
  readonly amendments: readonly string[];
}

/**
 * Determines the text that binds a participant on a day: the treaty with every amendment in force for it.
 *
 * Outcomes: determined, with its readings where another text binds it on a reading of a date on which that hangs; excluded where it
 * is no Party on that day; indeterminate where it is not known whether an amendment is in force or binds, where the record, which is partial, does
 * not tell if it is a Party, or where its own date is open and may be that day or an earlier one.
 *
 * @example determineTextFor(life, 'ROU', civilDate('2002-01-18')).value // { amendments: [] }
 * @see docs/legal-sources.md#which-text-binds-whom
 */
export function determineTextFor(
  life: Life,
  participant: ParticipantCode,
  asOf: CivilDate,
): Determination<TextInForce> {
  assertArgument('determineTextFor', 'life', LIFE, life);
  assertArgument('determineTextFor', 'participant', CODE, participant);
  assertArgument('determineTextFor', 'asOf', DAY, asOf);
  return addOtherReadings(life, [participant], asOf, determineText(life, [participant], asOf));
}

/**
 * Determines which text binds two participants between them on a day: the treaty with the amendments that bind both. A State
 * that joined the amended treaty is party to the unamended one towards a Party that the amendment does not bind.
 *
 * Outcomes: determined, with its readings where another text binds them on a reading of a date on which that hangs; excluded where
 * one of them is no Party on that day; indeterminate where it is not known whether an amendment is in force or binds, where the record, which is partial, does
 * not tell if one of them is a Party, or where the date of one is open and may be that day or an earlier one.
 *
 * @example determineTextBetween(life, 'ROU', 'NOR', civilDate('2002-01-18')).value // { amendments: [] }
 * @see docs/legal-sources.md#which-text-binds-whom
 */
export function determineTextBetween(
  life: Life,
  one: ParticipantCode,
  other: ParticipantCode,
  asOf: CivilDate,
): Determination<TextInForce> {
  assertArgument('determineTextBetween', 'life', LIFE, life);
  assertArgument('determineTextBetween', 'one', CODE, one);
  assertArgument('determineTextBetween', 'other', CODE, other);
  assertArgument('determineTextBetween', 'asOf', DAY, asOf);
  return addOtherReadings(life, [one, other], asOf, determineBetween(life, one, other, asOf));
}

/** Determines the text between two Parties, unless the accession of one of them has no effect towards the other. */
function determineBetween(
  life: Life,
  one: ParticipantCode,
  other: ParticipantCode,
  asOf: CivilDate,
): Determination<TextInForce> {
  const text = determineText(life, [one, other], asOf);
  const clause = life.treaty.finalClauses.participation.accessionTowards;
  if (text.kind !== 'determined' || clause === undefined) return text;
  const relation = determineRelation(life, one, other, asOf);
  switch (relation.kind) {
    case 'determined': {
      const { value: on, article, basis } = relation;
      if (on <= asOf) return { ...text, basis: [...basis, ...text.basis] };
      return { kind: 'excluded', article, reason: { code: 'reason.not-between-yet', values: { on } }, basis };
    }
    case 'indeterminate': {
      const byThen = relation.candidates.filter(({ value }) => value <= asOf);
      return { ...relation, candidates: byThen.map((each) => ({ value: text.value, if: each.if })) };
    }
    case 'pending':
    case 'excluded':
      return relation;
    default:
      return assertNever(relation);
  }
}

function determineText(
  life: Life,
  participants: readonly ParticipantCode[],
  asOf: CivilDate,
): Determination<TextInForce> {
  const { amendment: clause } = life.treaty.finalClauses;
  const article = clause === undefined ? 'VCLT 40(4)' : 'article' in clause ? clause.article : clause.binding.article;
  const outside = participants
    .filter((participant) => !isParty(life, participant, asOf))
    .map((participant) => composeOutside(life, participant, asOf));
  // Whoever surely is no Party decides: then it does not matter if the other may be one.
  const notBound = outside.find(({ kind }) => kind === 'excluded') ?? outside[0];
  if (notBound !== undefined) return notBound;
  const agreements = life.amendingAgreements ?? [];
  const amending = listAmending(life);
  const inForce = amending.filter(({ entryIntoForce }) => {
    const on = findLatestDay(entryIntoForce);
    return on !== undefined && on <= asOf;
  });
  const others = amending.filter((each) => !inForce.includes(each));
  const questions = others
    .flatMap((each) => listQuestions(each, asOf))
    .concat(inForce.flatMap((each) => listQuestionsOfBinding(each, participants, asOf)));
  const basis: readonly Step[] = [
    ...inForce.flatMap((amendment) => {
      const known = participants.filter((each) => listWhyOpen(amendment, each, asOf).length === 0);
      return known.map((each) => describe(article, amendment, each, asOf));
    }),
    ...others.map((each) => describeNotInForce(article, each, asOf)),
    { article, ...describeAmendmentsHeld(life) },
    ...agreements.flatMap((agreement) => remarkOnRecord(agreement, participants, asOf)),
    ...participants.flatMap((each) => remarkOnOpenDenunciation(life, each, asOf)),
    ...[describeOnlyParty(life, asOf)].filter((step) => step !== undefined),
  ];
  if (questions.length > 0) return { kind: 'indeterminate', article, questions, candidates: [], basis };
  const value = { amendments: listBinding(inForce, participants, asOf).map(({ id }) => id) };
  return { kind: 'determined', value, article, monthEndMattered: false, basis };
}

/** Says of an amendment that it is not in force on a day, or that this is not known. */
function describeNotInForce(article: string, amending: Amending, asOf: CivilDate): Step {
  const isOpen = listQuestions(amending, asOf).length > 0;
  const code = isOpen ? 'remark.amendment-perhaps-in-force' : 'step.amendment-not-in-force';
  return { article, code, values: { amendment: amending.id } };
}

/** Lists what must be answered before it is known whether an amendment in force binds all participants: nothing where one is surely not bound. */
function listQuestionsOfBinding(
  amending: Amending,
  participants: readonly ParticipantCode[],
  asOf: CivilDate,
): readonly Message[] {
  const open = participants.map((each) => listWhyOpen(amending, each, asOf));
  const isUnbound = participants.some((each, at) => open[at]?.length === 0 && !isBoundBy(amending, each, asOf));
  return isUnbound ? [] : open.flat();
}

/** Lists what must be answered before it is known whether an amendment binds a participant; one on the record of the treaty leaves nothing open. */
function listWhyOpen(
  { own, ...amending }: Amending,
  participant: ParticipantCode,
  asOf: CivilDate,
): readonly Message[] {
  return own === undefined ? [] : listWhyAmendmentPerhapsBinds({ own, ...amending }, participant, asOf);
}

/** Lists what must be answered before it is known whether an amendment is in force on a day; nothing where it has its dates, or is not adopted. */
function listQuestions({ entryIntoForce, adoptedOn }: Amending, asOf: CivilDate): readonly Message[] {
  if (entryIntoForce.kind !== 'indeterminate' || findLatestDay(entryIntoForce) !== undefined) return [];
  return adoptedOn !== undefined && asOf < adoptedOn ? [] : entryIntoForce.questions;
}

function listAmending({ amendments, amendingAgreements = [] }: Life): readonly Amending[] {
  return [
    ...amendments.map(({ record, ...amendment }): Amending => {
      const adoptedOn = (record.adoption ?? record.proposal).on;
      return { id: record.id, adoptedOn, ...amendment };
    }),
    ...amendingAgreements,
  ];
}

/**
 * Adds what it is on the readings that do not prevail: the texts, where another binds them; or that one of them is a Party, or none, on
 * such a reading alone.
 */
function addOtherReadings(
  life: Life,
  participants: readonly ParticipantCode[],
  asOf: CivilDate,
  answer: Determination<TextInForce>,
): Determination<TextInForce> {
  const own = participants.flatMap((each) => findParticipantLife(life, each) ?? []);
  const amending = listAmending(life);
  const others = listOnce<OtherReading>([
    ...listOtherReadings(listDatesOf(own)),
    ...amending.flatMap(({ onOtherReadings = [] }) => onOtherReadings),
  ]);
  const basis: Step[] = [];
  const readings: Reading<TextInForce>[] = [];
  for (const { prevailing, other } of others) {
    const isPartyThere = (each: ParticipantLife): boolean =>
      statusOf(readParticipant(each, { other }), asOf) === 'party';
    const changing = own.filter((each) => isPartyThere(each) !== (statusOf(each, asOf) === 'party'));
    basis.push(...changing.map((each) => remarkOnParty(life, each, isPartyThere(each), other.title, asOf)));
    if (answer.kind !== 'determined' || !own.every(isPartyThere)) continue;
    const there = amending.map((each) => readAmending(each, other));
    const amendments = listBinding(there, participants, asOf).map(({ id }) => id);
    if (amendments.join(' ') === answer.value.amendments.join(' ')) continue;
    if (readings.length === 0) readings.push({ ...positionOf(prevailing), value: answer.value });
    readings.push({ ...positionOf(other), value: { amendments } });
    basis.push(...there.flatMap((each) => remarkOnFrom(each, amending, participants, other.title)));
  }
  basis.push(...listIfStanding(life, own, asOf));
  const told = { ...answer, basis: [...answer.basis, ...basis] };
  return told.kind !== 'determined' || readings.length === 0 ? told : { ...told, readings };
}

/** Lists the steps by which instruments would bind on that day if some stood that were withdrawn: those themselves, and those that they would bring into force. */
function listIfStanding(life: Life, own: readonly ParticipantLife[], asOf: CivilDate): readonly Step[] {
  const outside = own.filter((each) => statusOf(each, asOf) !== 'party');
  const withdrawn = listWithdrawnOtherwise(outside).filter(({ spans }) => spans.some((span) => isInSpan(span, asOf)));
  const awaiting = outside.flatMap((each) => listIfInForce(each, asOf));
  if (awaiting.length === 0) return withdrawn.flatMap(({ steps }) => steps);
  const ofOthers = listWithdrawnOtherwise(life.participants.filter((each) => !outside.includes(each)));
  const how = ofOthers.flatMap(({ steps }) => steps.filter(({ code }) => HOW_WITHDRAWN.includes(code)));
  return [...withdrawn.flatMap(({ steps }) => steps), ...how, ...awaiting];
}

/** What is said of how an instrument came to be withdrawn, and not of what it would come to. */
const HOW_WITHDRAWN: readonly Step['code'][] = ['step.act', 'remark.denunciation-before-entry-into-force'];

/** Says of a State that waits for the treaty since when it is bound on that day on a reading on which another's instrument stands. */
function listIfInForce({ participant, participations }: ParticipantLife, asOf: CivilDate): readonly Step[] {
  return participations.flatMap(({ entryIntoForce }) => {
    if (entryIntoForce.kind !== 'pending') return [];
    const spans = listSpansOtherwise(entryIntoForce).filter((span) => isInSpan(span, asOf));
    return spans.map(({ from, step }): Step => {
      if (step.code !== 'remark.otherwise-in-force') return step;
      const { where } = step.values;
      return { ...step, code: 'remark.otherwise-other-bound', values: { where, participant, from } };
    });
  });
}

/** Says of a participant that it is a Party on a reading that does not prevail, or that it is none. */
function remarkOnParty(
  { treaty }: Life,
  { participant }: ParticipantLife,
  isPartyThere: boolean,
  title: Message,
  on: CivilDate,
): Step {
  const { article } = treaty.finalClauses.entryIntoForce;
  const values = { participant, title, on };
  return isPartyThere
    ? { article, code: 'remark.party-on-other-reading', values }
    : { article, code: 'remark.no-party-on-other-reading', values };
}

/** Says from when an amendment binds participants on a reading that does not prevail, where that is another day. */
function remarkOnFrom(
  there: Amending,
  amending: readonly Amending[],
  participants: readonly ParticipantCode[],
  title: Message,
): readonly Step[] {
  const here = amending.find(({ id }) => id === there.id);
  return participants.flatMap((participant): readonly Step[] => {
    const code = continuingStateOf(participant);
    const own = there.bound.find((span) => span.participant === code);
    const prevailing = here?.bound.find((span) => span.participant === code);
    if (own === undefined || own.from === prevailing?.from) return [];
    const values = { participant, amendment: there.id, title, from: own.from };
    return [{ article: own.article, code: 'remark.amendment-binds-on-other-reading', values }];
  });
}

function readAmending(amendment: Amending, { name }: OtherReading['other']): Amending {
  const there = amendment.onOtherReadings?.find(({ other }) => other.name === name);
  return there === undefined ? amendment : { ...amendment, bound: there.bound };
}

/** Says why the treaty does not bind a participant on a day: how it left, if it was a Party, and what remains of it; or that it is open if it does. */
function composeOutside(life: Life, participant: ParticipantCode, asOf: CivilDate): Determination<TextInForce> {
  const { entryIntoForce, denunciation } = life.treaty.finalClauses;
  const own = findParticipantLife(life, participant);
  const last = own?.participations.findLast(({ partyUntil }) => partyUntil !== undefined && partyUntil <= asOf);
  const on = last?.partyUntil;
  const notKnown = composeIfNotKnown(life, participant, asOf, entryIntoForce.article);
  const open = notKnown ?? (own && composeIfOpen(own, asOf));
  if (open !== undefined) return open;
  if (last === undefined || on === undefined) {
    const reason = { code: 'reason.not-a-party-on', values: { participant, on: asOf } } as const;
    return { kind: 'excluded', article: entryIntoForce.article, reason, basis: [] };
  }
  if (on === last.endedOn && life.end !== undefined) {
    const reason = { code: 'reason.treaty-ended', values: { on } } as const;
    return { kind: 'excluded', article: life.end.article, reason, basis: [] };
  }
  if (on === own?.ceasedOn) {
    const reason = { code: 'reason.state-has-ceased', values: { on } } as const;
    return { kind: 'excluded', article: 'VCSSRT 34', reason, basis: [] };
  }
  if (last.leftWith !== undefined) {
    const reason = { code: 'reason.left-with-other', values: { on } } as const;
    return { kind: 'excluded', article: last.leftWith.article, reason, basis: [] };
  }
  const effect = last.notices.find((notice) => findLatestDay(notice.effect) === on)?.effect;
  const survival = 'survival' in denunciation ? denunciation.survival : undefined;
  const remain = { code: 'remark.earlier-obligations-remain', values: { before: on } } as const;
  return {
    kind: 'excluded',
    article: effect?.article ?? denunciation.article,
    reason: { code: 'reason.left-by-denunciation', values: { participant, on } },
    basis: survival === undefined ? [] : [{ article: survival.article, ...remain }],
  };
}

/** Says of a Party that it may have left by that day, where it is open whether its denunciation has taken effect. */
function remarkOnOpenDenunciation(life: Life, participant: ParticipantCode, asOf: CivilDate): readonly Step[] {
  const bound = findParticipantLife(life, participant)?.participations.find((each) => isBound(each, asOf));
  return (bound?.notices ?? []).flatMap(({ receivedOn, effect }): readonly Step[] => {
    if (effect.kind !== 'indeterminate' || receivedOn > asOf) return [];
    const { article, questions, candidates } = effect;
    if (candidates.length > 0 && candidates.every(({ value }) => value > asOf)) return [];
    return [{ article, code: 'remark.may-have-left', values: { participant, questions } }];
  });
}

/** Says of a treaty that amends this one what its record does not tell by that day: nothing where it binds them all. */
function remarkOnRecord(
  agreement: AmendingAgreement,
  participants: readonly ParticipantCode[],
  asOf: CivilDate,
): readonly Step[] {
  const { id: amendment, record } = agreement;
  const article = 'VCLT 40(4)';
  if (record === undefined) return [{ article, code: 'remark.amendment-without-record', values: { amendment } }];
  if (participants.every((each) => isBoundBy(agreement, each, asOf))) return [];
  const { endsOn } = record;
  if (endsOn === undefined || endsOn >= asOf) return [];
  return [{ article, code: 'remark.amendment-record-ends', values: { amendment, endsOn } }];
}

/** What amends a treaty: an amendment of its record, or a treaty of its own. */
interface Amending
  extends Pick<AmendingAgreement, 'id' | 'entryIntoForce' | 'bound' | 'onOtherReadings'>,
    Partial<Pick<AmendingAgreement, 'own'>> {
  /** Of an amendment on record, the day of its adoption or, where nobody adopts, of its proposal: before that it is not in force. */
  readonly adoptedOn?: CivilDate;
}

/** Lists what binds all participants on a day. */
function listBinding(
  amending: readonly Amending[],
  participants: readonly ParticipantCode[],
  asOf: CivilDate,
): readonly Amending[] {
  return amending.filter((amendment) => participants.every((each) => isBoundBy(amendment, each, asOf)));
}

function findBinding({ bound }: Amending, participant: ParticipantCode, asOf: CivilDate) {
  const code = continuingStateOf(participant);
  return bound.find((span) => span.participant === code && isInSpan(span, asOf));
}

function isBoundBy(amendment: Amending, participant: ParticipantCode, asOf: CivilDate): boolean {
  return findBinding(amendment, participant, asOf) !== undefined;
}

function describe(article: string, amendment: Amending, participant: ParticipantCode, asOf: CivilDate): Step {
  const binding = findBinding(amendment, participant, asOf);
  const { id } = amendment;
  const code = continuingStateOf(participant);
  const later = amendment.bound.find((span) => span.participant === code && span.from > asOf);
  if (binding === undefined && later !== undefined) {
    const values = { participant, amendment: id, from: later.from };
    return { article: later.article, code: 'step.amendment-binds-later', values };
  }
  if (binding === undefined)
    return { article, code: 'step.amendment-not-accepted', values: { participant, amendment: id } };
  const { from, because } = binding;
  const values = { participant, amendment: id, from, because };
  return { article: binding.article, code: 'step.amendment-binds', values };
}
