import { Argument } from '@commander-js/extra-typings';

/** The treaty a command is about. */
export function defineTreatyArgument() {
  return new Argument('<treaty>', 'an id of the catalogue, or a JSON file');
}

/**
 * A State or organisation.
 *
 * @param name `<participant>` where it must be named, `[participant]` where it may
 */
export function defineParticipantArgument<const Name extends string>(name: Name) {
  return new Argument(name, 'a State or organisation: its name or code');
}

/** An amendment, for commands that answer for the treaty where none is named. */
export function defineAmendmentArgument() {
  return new Argument('[amendment]', 'an amendment, by its id in the register (without it: the treaty)');
}
