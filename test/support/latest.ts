import type { CivilDate } from '../../src/calendar/civil-date.ts';
import type { Determination } from '../../src/determination/determination.ts';
import type { Vector } from './vectors.ts';

/** What the table says of an answer: a day, `open`, or `none`; and the day that holds if. */
export function outcomeOf(answer: Determination<CivilDate>): {
  readonly latest: string;
  readonly candidate?: CivilDate;
} {
  if (answer.kind === 'determined') return { latest: answer.value };
  if (answer.kind !== 'indeterminate') return { latest: answer.kind === 'excluded' ? 'none' : answer.kind };
  const [candidate] = answer.candidates.map(({ value }) => value);
  return candidate === undefined ? { latest: 'open' } : { latest: 'open', candidate };
}

/** What a row of a table says of the answer. */
export const expectedOf = ({ latest, candidate }: Vector) =>
  candidate === undefined ? { latest } : { latest, candidate };

/** Takes the reason of an answer that leads to no day, with the reason within it. */
export function reasonsOf(answer: Determination<CivilDate>): readonly string[] {
  if (answer.kind !== 'excluded') return [answer.kind];
  const { code, values } = answer.reason;
  const why = 'why' in values ? values.why : undefined;
  return typeof why === 'object' && 'code' in why ? [code, why.code] : [code];
}
