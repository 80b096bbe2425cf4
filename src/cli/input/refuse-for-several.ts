import { BadInput } from '../bad-input.ts';
import type { RecordAsked } from './find-subject.ts';

/**
 * Refuses what is said of the record of one treaty.
 *
 * @throws BadInput where something is said of the record of one treaty, and several are asked for, or all
 */
export function refuseForSeveral({ register, recordEndsOn, inForceOn, skipBadRows }: RecordAsked): void {
  const given = [
    ...(register === undefined ? [] : ['--register']),
    ...(skipBadRows === undefined ? [] : ['--skip-bad-rows']),
    ...(recordEndsOn === undefined ? [] : ['--record-ends-on']),
    ...(inForceOn === undefined ? [] : ['--in-force-on']),
  ];
  const [option] = given;
  if (option !== undefined) throw new BadInput({ code: 'usage.option-of-one-treaty', values: { option } });
}
