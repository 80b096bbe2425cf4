import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { dayAfter } from '../calendar/day-number.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { Text } from '../participants/text.ts';
import { REGISTER } from '../treaty/argument-shapes.ts';
import type { Register, TextCorrection } from '../treaty/register.ts';
import type { TextCorrectionWay } from '../treaty/text-correction.ts';
import { LIFE } from './argument-shapes.ts';
import type { LifeOfParties } from './life.ts';
import { determineStatus, type Standing } from './status-on.ts';

/** What is said, under the article on which it rests. */
export type SaidOfCorrection = Message<CodeOf<'text-correction'>> & { readonly article: string };
type Proposal = NonNullable<TextCorrection['proposal']>;
type Objection = NonNullable<Proposal['objections']>[number];
type Made = NonNullable<TextCorrection['made']>;

/** An objection to a proposed correction, as far as it is known whether it was in time. */
export interface ObjectionToCorrection {
  readonly participant: string;
  readonly on: CivilDate;
  readonly inTime: boolean | 'not-known';
  /** What the State was to the treaty on that day: the article speaks to signatory and contracting States, Parties among them. */
  readonly status: Standing;
}

/**
 * How far a correction has come:
 *
 * - `objections-open`: none has been raised, and one can be until `lastDay`, inclusive;
 * - `to-be-made`: none was raised in time, and the depositary makes the correction, from `from` on;
 * - `objected`: one was raised in time, so that the depositary communicates it and does not make the correction of its own;
 * - `not-known`: the last day is not known;
 * - `made`: the corrected text holds from the beginning, or from the day that the States decided.
 */
export type TextCorrectionStage =
  | { readonly kind: 'objections-open'; readonly lastDay: CivilDate }
  | { readonly kind: 'to-be-made'; readonly from: CivilDate }
  | { readonly kind: 'objected'; readonly lastDay: CivilDate }
  | { readonly kind: 'not-known' }
  | {
      readonly kind: 'made';
      readonly on: CivilDate;
      readonly by: TextCorrectionWay;
      readonly holdsFrom: 'ab-initio' | CivilDate;
    };

/** How far the correction of a text has come on a day. */
export interface TextCorrectionAnswer {
  readonly id: string;
  readonly what: Text;
  readonly stage: TextCorrectionStage;
  /** The objections received by that day, in the order of the record. */
  readonly objections: readonly ObjectionToCorrection[];
  readonly says: readonly SaidOfCorrection[];
}

/**
 * Determines how far each correction of the text of a treaty has come on a day: until when an objection can be raised, who raised one in time,
 * from which day the depositary makes the correction, and since when the corrected text holds. Those neither proposed nor made by then are left out.
 *
 * The article leaves the time-limit to the depositary, so the last day is a fact of the record; it does not say what becomes of an objection
 * that is withdrawn, nor what follows one but that it is communicated: that is left to the States.
 *
 * @param asOf the day asked about; what happens on it has happened
 * @example determineTextCorrections(life, { acts: [] }, civilDate('2026-01-01')) // []
 * @see docs/legal-sources.md#participation
 */
export function determineTextCorrections(
  life: LifeOfParties,
  register: Pick<Register, 'acts' | 'textCorrections'>,
  asOf: CivilDate,
): readonly TextCorrectionAnswer[] {
  assertArgument('determineTextCorrections', 'life', LIFE, life);
  assertArgument('determineTextCorrections', 'register', REGISTER, register);
  assertArgument('determineTextCorrections', 'asOf', DAY, asOf);
  return (register.textCorrections ?? []).flatMap((correction) => {
    const proposal = isDone(correction.proposal, asOf) ? correction.proposal : undefined;
    const made = isDone(correction.made, asOf) ? correction.made : undefined;
    if (proposal === undefined && made === undefined) return [];
    const objections = proposal === undefined ? [] : listObjections(life, proposal, asOf);
    const stage = made === undefined ? stageOf(proposal, objections, asOf) : stageMade(made);
    return [
      {
        id: correction.id,
        what: correction.what,
        stage,
        objections,
        says: [
          ...describeStage(stage, objections),
          ...listDoubts(made, proposal),
          ...(proposal === undefined
            ? []
            : objections.flatMap((each) => [...describeTime(each, proposal), ...describeObjector(each, each.status)])),
        ],
      },
    ];
  });
}

/** What is to be looked at in the correction of a text, as the record has it. */
export interface TextCorrectionRemarks {
  readonly id: string;
  readonly what: Text;
  readonly says: readonly SaidOfCorrection[];
}

/**
 * Lists what the article does not foresee in the corrections of a record, those to come among them: a procès-verbal of a day on which objections could
 * still be raised, or in spite of one; an objection that came late; and one of a State that the article does not speak to.
 *
 * @param life the life of the treaty; without it nothing is said of who was a signatory or contracting State
 * @example listTextCorrectionRemarks({ acts: [] }) // []
 * @see docs/legal-sources.md#participation
 */
export function listTextCorrectionRemarks(
  register: Pick<Register, 'acts' | 'textCorrections'>,
  life?: LifeOfParties,
): readonly TextCorrectionRemarks[] {
  assertArgument('listTextCorrectionRemarks', 'register', REGISTER, register);
  if (life !== undefined) assertArgument('listTextCorrectionRemarks', 'life', LIFE, life);
  return (register.textCorrections ?? []).flatMap(({ id, what, proposal, made }) => {
    if (proposal === undefined) return [];
    const says = listDoubts(made, proposal).concat(
      (proposal.objections ?? []).flatMap((objection) => [
        ...(isInTime(objection, proposal) === false ? describeTime(objection, proposal) : []),
        ...(life === undefined
          ? []
          : describeObjector(objection, determineStatus(life, objection.participant, objection.on))),
      ]),
    );
    return says.length === 0 ? [] : [{ id, what, says }];
  });
}

/** Checks if a step of a correction was taken by a day, or at all where none is given. */
export function isDone<Step extends { readonly on: CivilDate }>(
  step: Step | undefined,
  asOf: CivilDate | undefined,
): step is Step {
  return step !== undefined && (asOf === undefined || step.on <= asOf);
}

/** Tells if an objection came by the last day, that day included, as far as this is known. */
export function isInTime({ on }: Objection, { objectionsUntil }: Proposal): ObjectionToCorrection['inTime'] {
  return objectionsUntil === undefined ? 'not-known' : on <= objectionsUntil;
}

/** Lists who objected in time, each once, in the order of the record. */
export function listInTime(proposal: Proposal, asOf?: CivilDate): readonly string[] {
  const objections = (proposal.objections ?? []).filter((each) => isDone(each, asOf));
  return [...new Set(objections.filter((each) => isInTime(each, proposal) === true).map((each) => each.participant))];
}

function listObjections(life: LifeOfParties, proposal: Proposal, asOf: CivilDate): readonly ObjectionToCorrection[] {
  return (proposal.objections ?? [])
    .filter((each) => isDone(each, asOf))
    .map((each) => {
      const { participant, on } = each;
      return { participant, on, inTime: isInTime(each, proposal), status: determineStatus(life, participant, on) };
    });
}

function stageOf(
  proposal: Proposal | undefined,
  objections: readonly ObjectionToCorrection[],
  asOf: CivilDate,
): TextCorrectionStage {
  const lastDay = proposal?.objectionsUntil;
  if (lastDay === undefined) return { kind: 'not-known' };
  if (objections.some(({ inTime }) => inTime === true)) return { kind: 'objected', lastDay };
  // "On the expiry of the time-limit": the last day is one on which an objection can still be raised.
  return asOf <= lastDay ? { kind: 'objections-open', lastDay } : { kind: 'to-be-made', from: dayAfter(lastDay) };
}

function stageMade({ on, by, holdsFrom }: Made): TextCorrectionStage {
  return { kind: 'made', on, by, holdsFrom: holdsFrom ?? 'ab-initio' };
}

/** The paragraph under which a correction is made in a way. */
export const ARTICLE_OF_WAY: Readonly<Record<TextCorrectionWay, string>> = {
  'proces-verbal': 'VCLT 79(2)(a)',
  'initialled-text': 'VCLT 79(1)(a)',
  instrument: 'VCLT 79(1)(b)',
  'whole-text': 'VCLT 79(1)(c)',
  'other-means': 'VCLT 79(1)',
};

function describeStage(
  stage: TextCorrectionStage,
  objections: readonly ObjectionToCorrection[],
): readonly SaidOfCorrection[] {
  switch (stage.kind) {
    case 'objections-open':
      return [{ article: 'VCLT 79(2)', code: 'text-correction.open', values: { lastDay: stage.lastDay } }];
    case 'to-be-made':
      return [{ article: 'VCLT 79(2)(a)', code: 'text-correction.to-be-made', values: { from: stage.from } }];
    case 'objected': {
      const inTime = objections.filter((each) => each.inTime === true);
      const participants = [...new Set(inTime.map(({ participant }) => participant))];
      const values = { participants, lastDay: stage.lastDay };
      return [{ article: 'VCLT 79(2)(b)', code: 'text-correction.objected', values }];
    }
    case 'not-known':
      return [{ article: 'VCLT 79(2)', code: 'text-correction.last-day-not-known', values: {} }];
    case 'made': {
      const { on, by, holdsFrom } = stage;
      const made: SaidOfCorrection = { article: ARTICLE_OF_WAY[by], code: 'text-correction.made', values: { on, by } };
      const article = 'VCLT 79(4)';
      if (holdsFrom === 'ab-initio') return [made, { article, code: 'text-correction.from-the-beginning', values: {} }];
      return [made, { article, code: 'text-correction.from-day', values: { holdsFrom } }];
    }
    default:
      return assertNever(stage);
  }
}

/** Lists what the record says of a procès-verbal that the article does not foresee: made too early, or though somebody had objected. */
export function listDoubts(made: Made | undefined, proposal: Proposal | undefined): readonly SaidOfCorrection[] {
  if (made?.by !== 'proces-verbal' || proposal === undefined) return [];
  const lastDay = proposal.objectionsUntil;
  const says: SaidOfCorrection[] = [];
  if (lastDay !== undefined && made.on <= lastDay) {
    const values = { lastDay, from: dayAfter(lastDay) };
    says.push({ article: 'VCLT 79(2)(a)', code: 'text-correction.made-early', values });
  }
  const participants = listInTime(proposal, made.on);
  if (participants.length > 0) {
    says.push({ article: 'VCLT 79(2)(b)', code: 'text-correction.made-though-objected', values: { participants } });
  }
  return says;
}

function describeTime(
  { participant, on }: Objection,
  { objectionsUntil: lastDay }: Proposal,
): readonly SaidOfCorrection[] {
  const article = 'VCLT 79(2)';
  if (lastDay === undefined) return [{ article, code: 'text-correction.objection', values: { participant, on } }];
  if (on <= lastDay) return [];
  return [{ article, code: 'text-correction.objection-late', values: { participant, on, lastDay } }];
}

function describeObjector({ participant, on }: Objection, status: Standing): readonly SaidOfCorrection[] {
  if (status !== 'none' && status !== 'former-party') return [];
  return [{ article: 'VCLT 79(2)', code: 'text-correction.objector-not-addressed', values: { participant, on } }];
}
