import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { isInSpan } from '../condition/party-spans.ts';
import { type Determination, findLatestDay } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import { CODE } from '../participants/argument-shapes.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { LIFE } from './argument-shapes.ts';
import { type AmendingAgreement, findParticipantLife, type Life } from './life.ts';
import { isParty } from './obligations.ts';
import { isBound } from './status-on.ts';

/** The text of a treaty as it stands between Parties: the treaty with the amendments that are part of it, in order of entry into force. */
export interface TextInForce {
  /** The ids of the amendments. */
  readonly amendments: readonly string[];
}

/**
 * Determines the text that binds a participant on a day: the treaty with every amendment in force for it.
 *
 * Outcomes: determined; excluded where it is no Party on that day.
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
  return determineText(life, [participant], asOf);
}

/**
 * Determines which text binds two participants between them on a day: the treaty with the amendments that bind both. A State
 * that joined the amended treaty is party to the unamended one towards a Party that the amendment does not bind.
 *
 * Outcomes: determined; excluded where one of them is no Party on that day.
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
  return determineText(life, [one, other], asOf);
}

function determineText(
  life: Life,
  participants: readonly ParticipantCode[],
  asOf: CivilDate,
): Determination<TextInForce> {
  const { amendment: clause } = life.treaty.finalClauses;
  const article = clause === undefined ? 'VCLT 40(4)' : 'article' in clause ? clause.article : clause.binding.article;
  const outside = participants.find((participant) => !isParty(life, participant, asOf));
  if (outside !== undefined) {
    return composeOutside(life, outside, asOf);
  }
  const agreements = life.amendingAgreements ?? [];
  const inForce = [
    ...life.amendments.map(({ record, ...amendment }): Amending => ({ id: record.id, ...amendment })),
    ...agreements,
  ].filter(({ entryIntoForce }) => {
    const on = findLatestDay(entryIntoForce);
    return on !== undefined && on <= asOf;
  });
  const value = inForce.filter((amendment) => participants.every((each) => isBoundBy(amendment, each, asOf)));
  return {
    kind: 'determined',
    value: { amendments: value.map(({ id }) => id) },
    article,
    monthEndMattered: false,
    basis: [
      ...inForce.flatMap((amendment) => participants.map((each) => describe(article, amendment, each, asOf))),
      ...(inForce.length === 0 ? [{ article, code: 'step.no-amendment-in-force', values: {} } as const] : []),
      ...agreements.flatMap((agreement) => remarkOnRecord(agreement, participants, asOf)),
      ...participants.flatMap((each) => remarkOnOpenDenunciation(life, each, asOf)),
    ],
  };
}

/** Says why the treaty does not bind a participant on a day: how it left, if it was a Party, and what remains of it. */
function composeOutside(life: Life, participant: ParticipantCode, asOf: CivilDate): Determination<TextInForce> {
  const { entryIntoForce, denunciation } = life.treaty.finalClauses;
  const own = findParticipantLife(life, participant);
  const last = own?.participations.findLast(({ partyUntil }) => partyUntil !== undefined && partyUntil <= asOf);
  const on = last?.partyUntil;
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
type Amending = Pick<AmendingAgreement, 'id' | 'entryIntoForce' | 'bound'>;

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
