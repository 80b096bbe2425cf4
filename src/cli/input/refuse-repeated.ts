import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { BadInput, SEE_HELP } from '../bad-input.ts';

/** The options that may be given several times. */
const REPEATABLE: readonly string[] = ['act', 'by', 'scope', 'under'];

/** Lets a command refuse an option to which two values are given: one of them would not count, and nobody would be told. */
export function refuseRepeated(command: CommandUnknownOpts): void {
  for (const option of command.options) {
    if (option.isBoolean() || REPEATABLE.includes(option.name())) continue;
    let first: string | undefined;
    command.on(`option:${option.name()}`, (given: string) => {
      if (first !== undefined) throw refuseTwo(option.flags, first, given);
      first = given;
    });
  }
}

/** Refuses two values of one option. */
export function refuseTwo(option: string, first: string, second: string): BadInput {
  return new BadInput({ code: 'usage.option-twice', values: { option, first, second } }, SEE_HELP);
}
