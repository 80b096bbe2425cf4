import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Life } from '../../lifecycle/life.ts';
import { beginTally } from '../../participation/condition-tally.ts';
import type { ParticipantCode } from '../../treaty/participants/participant-code.ts';

/** Among very many sets of equal worth, the search ends after so many steps. */
const MOST_STEPS = 20_000;

/** Lists sets of the size that fulfil the condition, those of the greatest shares first, up to a number. */
export function listSetsOfSize(
  { treaty, countedInstruments }: Life,
  candidates: readonly ParticipantCode[],
  size: number,
  on: CivilDate,
  most: number,
): readonly (readonly ParticipantCode[])[] {
  const found: ParticipantCode[][] = [];
  const tally = beginTally(treaty.finalClauses.entryIntoForce.condition);
  for (const instrument of countedInstruments) tally.add(instrument);
  const chosen: ParticipantCode[] = [];
  const instrumentOf = (participant: ParticipantCode) => ({ participant, kind: 'ratification', on });
  let steps = 0;
  const isNeeded = (code: ParticipantCode): boolean => {
    tally.remove(instrumentOf(code));
    const without = tally.isMet(on);
    tally.add(instrumentOf(code));
    return !without;
  };
  const choose = (from: number): void => {
    if (found.length >= most || steps > MOST_STEPS) return;
    steps += 1;
    if (chosen.length === size) {
      if (tally.isMet(on) && chosen.every(isNeeded)) found.push([...chosen]);
      return;
    }
    // With all that could still be chosen, the condition must be within reach.
    if (!isWithinReach(from)) return;
    for (let index = from; index <= candidates.length - (size - chosen.length); index += 1) {
      const code = candidates[index];
      if (code === undefined) return;
      chosen.push(code);
      tally.add(instrumentOf(code));
      choose(index + 1);
      tally.remove(instrumentOf(code));
      chosen.pop();
      if (found.length >= most) return;
    }
  };
  const isWithinReach = (from: number): boolean => {
    const rest = candidates.slice(from).map(instrumentOf);
    for (const each of rest) tally.add(each);
    const reached = tally.isMet(on);
    for (const each of rest) tally.remove(each);
    return reached;
  };
  choose(0);
  return found;
}
