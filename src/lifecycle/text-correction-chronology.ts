import type { CivilDate } from '../calendar/civil-date.ts';
import { dayAfter } from '../calendar/day-number.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Text } from '../participants/text.ts';
import type { Register, TextCorrection } from '../treaty/register.ts';
import type { TextCorrectionWay } from '../treaty/text-correction.ts';
import {
  ARTICLE_OF_WAY,
  isDone,
  isInTime,
  listDoubts,
  listInTime,
  type ObjectionToCorrection,
  type SaidOfCorrection,
} from './text-corrections.ts';

interface OfTextCorrection {
  readonly on: CivilDate;
  readonly article: string;
  /** Its id. */
  readonly correction: string;
}

/** A step of the correction of a text, or a dated consequence. */
export type TextCorrectionEntry =
  | (OfTextCorrection & { readonly kind: 'text-correction-proposed'; readonly what: Text })
  | (OfTextCorrection & {
      readonly kind: 'text-correction-objection';
      readonly participant: ParticipantCode;
      readonly inTime: ObjectionToCorrection['inTime'];
    })
  | (OfTextCorrection & {
      /** Objections can be raised on this day for the last time. */
      readonly kind: 'text-correction-last-day';
    })
  | (OfTextCorrection & {
      /** The time-limit has expired and somebody had objected: the depositary communicates the objection, and makes no correction of its own. */
      readonly kind: 'text-correction-not-made';
      readonly participants: readonly ParticipantCode[];
    })
  | (OfTextCorrection & {
      readonly kind: 'text-correction-made';
      readonly by: TextCorrectionWay;
      /** What the article does not foresee in it. */
      readonly doubts: readonly SaidOfCorrection[];
    })
  | (OfTextCorrection & {
      /** The corrected text holds from a day that the States decided, and not from the beginning. */
      readonly kind: 'text-correction-holds';
    });

/**
 * Composes the dated steps and consequences of every correction of the text.
 *
 * @param asOf the day until which steps are known, inclusive; all of them where it is left out
 */
export function composeTextCorrectionEntries(
  { textCorrections = [] }: Pick<Register, 'textCorrections'>,
  asOf?: CivilDate,
): readonly TextCorrectionEntry[] {
  return textCorrections.flatMap((each) => [...composeUntilExpiry(each, asOf), ...composeMade(each, asOf)]);
}

function composeUntilExpiry(
  { id: correction, what, proposal, made }: TextCorrection,
  asOf: CivilDate | undefined,
): readonly TextCorrectionEntry[] {
  if (proposal === undefined || !isDone(proposal, asOf)) return [];
  const { on, objectionsUntil: lastDay, objections = [] } = proposal;
  const article = 'VCLT 79(2)';
  const entries: TextCorrectionEntry[] = [{ kind: 'text-correction-proposed', on, article, correction, what }];
  for (const objection of objections.filter((each) => isDone(each, asOf))) {
    const inTime = isInTime(objection, proposal);
    const { participant } = objection;
    entries.push({ kind: 'text-correction-objection', on: objection.on, article, correction, participant, inTime });
  }
  if (lastDay === undefined) return entries;
  entries.push({ kind: 'text-correction-last-day', on: lastDay, article, correction });
  const participants = listInTime(proposal, asOf);
  // A procès-verbal that was executed in spite of the objection says itself that the article does not foresee it.
  const isMadeAlone = isDone(made, asOf) && made.by === 'proces-verbal';
  if (participants.length > 0 && !isMadeAlone) {
    const expiry = { on: dayAfter(lastDay), article: 'VCLT 79(2)(b)' };
    entries.push({ kind: 'text-correction-not-made', ...expiry, correction, participants });
  }
  return entries;
}

function composeMade(
  { id: correction, proposal, made }: TextCorrection,
  asOf: CivilDate | undefined,
): readonly TextCorrectionEntry[] {
  if (made === undefined || !isDone(made, asOf)) return [];
  const { on, by, holdsFrom } = made;
  const doubts = listDoubts(made, proposal);
  const entry: TextCorrectionEntry = {
    kind: 'text-correction-made',
    on,
    article: ARTICLE_OF_WAY[by],
    correction,
    by,
    doubts,
  };
  return holdsFrom === undefined
    ? [entry]
    : [entry, { kind: 'text-correction-holds', on: holdsFrom, article: 'VCLT 79(4)', correction }];
}
