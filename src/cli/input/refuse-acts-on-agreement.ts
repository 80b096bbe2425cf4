import { listAmending } from '../../catalogue.ts';
import type { Act, Refusal, Treaty } from '../../index.ts';
import { BadInput } from '../bad-input.ts';

/**
 * Makes sure that no act is refused as one about an unknown amendment because that amendment is a treaty of its own in the catalogue: its acceptance is
 * an act under that treaty, and no act under the one that it amends.
 *
 * @param line the command that takes such acts, such as `treaty what-if`, as it goes on behind the id of the treaty
 * @throws BadInput with the line to type instead
 */
export function refuseActsOnAgreement(
  { id: amended }: Treaty,
  refusals: readonly Pick<Refusal, 'act' | 'code'>[],
  line: (treaty: string) => string,
): void {
  const agreements = new Set<string>(listAmending(amended).map(({ id }) => id));
  for (const { act, code } of refusals) {
    if (code !== 'unknown-amendment' || !('amendment' in act) || !agreements.has(act.amendment)) continue;
    const { amendment } = act;
    const command =
      act.kind === 'amendment-acceptance' ? `${line(amendment)} ${writeAct(act)}` : `treaty status ${amendment}`;
    throw new BadInput({ code: 'usage.amendment-is-a-treaty', values: { amendment, command } });
  }
}

function writeAct({ participant, on }: Extract<Act, { readonly kind: 'amendment-acceptance' }>): string {
  return `--act "acceptance ${participant} ${on}"`;
}
