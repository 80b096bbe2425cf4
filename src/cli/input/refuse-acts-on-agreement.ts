import { listAmending } from '../../catalogue.ts';
import type { Act, Refusal, Treaty } from '../../index.ts';
import { BadInput } from '../bad-input.ts';

type RefusedAct = Pick<Refusal, 'act' | 'code'>;

/** A command that takes such acts, such as `treaty what-if`, as it goes on behind the id of the treaty. */
type Line = (treaty: string) => string;

/**
 * Makes sure that no act is refused as one about an unknown amendment because that amendment is a treaty of its own in the catalogue: its acceptance is
 * an act under that treaty, and no act under the one that it amends.
 *
 * @throws BadInput with the line to type instead
 */
export function refuseActsOnAgreement(treaty: Treaty, refusals: readonly RefusedAct[], line: Line): void {
  for (const refusal of refusals) {
    const values = findAgreement(treaty, refusal, line);
    if (values !== undefined) throw new BadInput({ code: 'usage.amendment-is-a-treaty', values });
  }
}

/** Says of each refused act about an amendment that is a treaty of its own in the catalogue where it belongs, with the line to type. */
export function adviseOnAgreements(treaty: Treaty, refusals: readonly Refusal[], line: Line): readonly Refusal[] {
  return refusals.map((refusal): Refusal => {
    const values = findAgreement(treaty, refusal, line);
    if (values === undefined) return refusal;
    const { amendment, command } = values;
    return {
      ...refusal,
      reason: { code: 'reason.amendment-is-a-treaty', values: { amendment } },
      remedy: { code: 'remedy.act-under-that-treaty', values: { command } },
    };
  });
}

/** Finds the treaty of its own that the amendment is of which a refused act speaks, by its id or by that which it has in the record of the treaty. */
function findAgreement(
  { id: amended }: Treaty,
  { act, code }: RefusedAct,
  line: Line,
): { readonly amendment: string; readonly command: string } | undefined {
  if (code !== 'unknown-amendment' || !('amendment' in act)) return undefined;
  const entry = listAmending(amended).find(({ id, amends }) => act.amendment === id || act.amendment === amends.as);
  if (entry === undefined) return undefined;
  const { id: amendment } = entry;
  const command =
    act.kind === 'amendment-acceptance' ? `${line(amendment)} ${writeAct(act)}` : `treaty status ${amendment}`;
  return { amendment, command };
}

function writeAct({ participant, on }: Extract<Act, { readonly kind: 'amendment-acceptance' }>): string {
  return `--act "acceptance ${participant} ${on}"`;
}
