import type { CivilDate } from '../calendar/civil-date.ts';
import { assertNever } from '../determination/assert-never.ts';
import { type Determination, determinedByReadings } from '../determination/determination.ts';
import type { Message } from '../determination/messages/message.ts';
import type { Step } from '../determination/step.ts';
import { NOT_COUNTED } from '../entry-into-force/withdrawal-readings.ts';
import type { Life, LifeOfParties, LifeOnReading } from '../lifecycle/life.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';

/** What is answered on a reading that does not prevail, where it is something else. */
export interface AnswerOnReading<Answer> {
  /** What the reading says. */
  readonly title: Message;
  readonly answer: Answer;
}

/** An answer on the reading that prevails, and what is answered on others, where that is something else. */
export type OnReadings<Answer> = Answer & { readonly onOtherReadings?: readonly AnswerOnReading<Answer>[] };

/** Asks on every reading of the denunciations that came too early. */
export function askOnEachReading<Answer extends object>(life: Life, ask: (life: Life) => Answer): OnReadings<Answer> {
  const prevailing = ask(life);
  const onOtherReadings = listOnOtherReadings(life, prevailing, ask);
  return onOtherReadings.length === 0 ? prevailing : { ...prevailing, onOtherReadings };
}

/** Lists what is answered on the readings on which instruments stand that were denounced too early, each answer once, where it is not the prevailing one. */
function listOnOtherReadings<Answer>(
  { onOtherReadings = [] }: Life,
  prevailing: Answer,
  ask: (life: Life) => Answer,
): readonly AnswerOnReading<Answer>[] {
  const said = new Set([JSON.stringify(prevailing)]);
  return onOtherReadings.flatMap(({ reading, life }) => {
    const answer = ask(life);
    const text = JSON.stringify(answer);
    if (said.has(text)) return [];
    said.add(text);
    return [{ title: reading.title, answer }];
  });
}

/**
 * Determines a last day on every reading of the denunciations that came too early: where the days differ they are readings; what else is answered on
 * another reading is a step.
 *
 * @see docs/legal-sources.md#withdrawal
 */
export function determineOnEachReading<Lived extends LifeOfParties>(
  { onOtherReadings = [], ...life }: Lived,
  determine: (life: Omit<Lived, 'onOtherReadings'> | Life) => Determination<CivilDate>,
): Determination<CivilDate> {
  let answer = determine(life);
  for (const { reading, life: other } of onOtherReadings) {
    const { onOtherReadings: _, ...alone } = other;
    answer = addReading(answer, reading, determine(alone));
  }
  return answer;
}

function addReading(
  answer: Determination<CivilDate>,
  reading: LifeOnReading['reading'],
  there: Determination<CivilDate>,
): Determination<CivilDate> {
  if (answer.kind === 'determined' && there.kind === 'determined') {
    const { article, monthEndMattered, basis, value, readings = [{ ...NOT_COUNTED, value }] } = answer;
    if (readings.some((each) => each.value === there.value)) return answer;
    const read = [...readings, { ...reading, value: there.value }];
    return determinedByReadings({ article, monthEndMattered, basis }, read);
  }
  const step = describe(reading.title, there);
  const isSaid = isSame(answer, there) || answer.basis.some((each) => isAlike(each, step));
  return isSaid ? answer : { ...answer, basis: [...answer.basis, step] };
}

/**
 * Determines a last day for a participant, and says in a step what it is on each reading on which its own acts come to something else, such as a denunciation
 * that has no effect there: where the life has been composed with these (`composeLifeOnReadings`).
 *
 * @see docs/legal-sources.md#denunciation
 */
export function determineOnReadingsOfActs<Lived extends LifeOfParties>(
  life: Lived,
  participant: ParticipantCode,
  determine: (life: Lived) => Determination<CivilDate>,
): Determination<CivilDate> {
  const prevailing = determine(life);
  const own = life.participants.find((each) => each.participant === participant);
  if (own?.onOtherReadings === undefined) return prevailing;
  const { onOtherReadings, ...alone } = own;
  const steps: Step[] = [];
  for (const { reading, participations } of onOtherReadings) {
    const read = { ...alone, participations };
    const there = determine({ ...life, participants: life.participants.map((each) => (each === own ? read : each)) });
    if (!isSaid(prevailing, there)) steps.push(describe(reading.title, there));
  }
  return steps.length === 0 ? prevailing : { ...prevailing, basis: [...prevailing.basis, ...steps] };
}

/** Checks if an answer says already what is answered on another reading, as its own or as one of its readings. */
function isSaid(answer: Determination<CivilDate>, there: Determination<CivilDate>): boolean {
  if (answer.kind !== 'determined' || there.kind !== 'determined') return isSame(answer, there);
  return (answer.readings ?? [answer]).some(({ value }) => value === there.value);
}

/** Checks if a step says the same of another reading. */
function isAlike(one: Step, { article, code, values: { where: _, ...says } }: OtherwiseSaid): boolean {
  if (one.code !== code) return false;
  const { where: __, ...said } = one.values;
  return one.article === article && JSON.stringify(said) === JSON.stringify(says);
}

type OtherwiseSaid = Extract<Step, { readonly code: 'remark.otherwise-last-day' | 'remark.otherwise-answer' }>;

/** Checks if the same is answered, whichever steps lead there. */
function isSame(
  { basis: _, ...one }: Determination<CivilDate>,
  { basis: __, ...other }: Determination<CivilDate>,
): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function describe(title: Message, answer: Determination<CivilDate>): OtherwiseSaid {
  const { article } = answer;
  const where = { code: 'where.other-reading', values: { title } } as const;
  switch (answer.kind) {
    case 'determined':
      return { article, code: 'remark.otherwise-last-day', values: { where, on: answer.value } };
    case 'pending':
      return { article, code: 'remark.otherwise-answer', values: { where, says: answer.awaits } };
    case 'indeterminate':
      return { article, code: 'remark.otherwise-answer', values: { where, says: answer.questions } };
    case 'excluded':
      return { article, code: 'remark.otherwise-answer', values: { where, says: [answer.reason] } };
    default:
      return assertNever(answer);
  }
}
