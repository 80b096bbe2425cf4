import { Argument } from '@commander-js/extra-typings';
import type { Session } from '../command.ts';

/** The treaty a command is about. */
export function defineTreatyArgument({ words: { text } }: Session) {
  return new Argument('<treaty>', text('help.argument.treaty'));
}

/**
 * A State or organisation.
 *
 * @param name `<participant>` where it must be named, `[participant]` where it may
 */
export function defineParticipantArgument<const Name extends string>(name: Name, { words: { text } }: Session) {
  return new Argument(name, text('help.argument.participant'));
}

/** An amendment, for commands that answer for the treaty where none is named. */
export function defineAmendmentArgument({ words: { text } }: Session) {
  return new Argument('[amendment]', text('help.argument.amendment'));
}
