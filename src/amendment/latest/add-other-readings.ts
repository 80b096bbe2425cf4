import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Determination } from '../../determination/determination.ts';
import type { Step } from '../../determination/step.ts';
import type { AmendmentWanted } from './amendment-wanted.ts';

const NAMES = ['current', 'at-adoption', 'at-adoption-contracting', 'at-communication'] as const;

/** Says on which other readings of the clause an amendment is in force by the day wanted, without what is missing on the one that prevails. */
export function addOtherReadings(
  { foreseen, inForceBy }: AmendmentWanted,
  answer: Determination<CivilDate>,
): Determination<CivilDate> {
  if (answer.kind !== 'determined' || foreseen === undefined) return answer;
  const said = listOtherReadings(foreseen.entryIntoForce, answer.article).filter(({ on }) => on <= inForceBy);
  return said.length === 0 ? answer : { ...answer, basis: [...answer.basis, ...said.map(({ step }) => step)] };
}

function listOtherReadings(
  entry: Determination<CivilDate>,
  article: string,
): readonly { readonly on: CivilDate; readonly step: Step }[] {
  if (entry.kind === 'determined') {
    const [, ...others] = entry.readings ?? [];
    return others.flatMap(({ name, value: on }) => {
      const known = NAMES.find((each) => each === name);
      if (known === undefined) return [];
      return [{ on, step: { article, code: `remark.accepted-on-other-reading.${known}`, values: { on } } }];
    });
  }
  return entry.basis.flatMap((step) =>
    step.code.startsWith('remark.accepted-on-other-reading.') && 'on' in step.values
      ? [{ on: step.values.on, step }]
      : [],
  );
}
