import { parseChoice } from './options.ts';
import { visibleFormOf } from './visible-form.ts';

/**
 * Parses which of its deeds a command is to do, such as `add` of `treaty store`.
 *
 * @throws BadInput where it has none of that name
 */
export function parseDeed<const Deed extends string>(command: string, given: string, deeds: readonly Deed[]): Deed {
  return parseChoice(given, deeds, {
    code: 'usage.unknown-command',
    values: { command: [command, visibleFormOf(given)].join(' ') },
  });
}

/** Finds an option, as it is typed, that was given and that a deed does not take: none is passed over in silence. */
export function findOtherOption(given: object, takes: readonly string[]): string | undefined {
  const other = Object.keys(given).find((name) => !takes.includes(name));
  return other && `--${other.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
