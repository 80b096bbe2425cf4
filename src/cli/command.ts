import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import type { ExitCode } from './exit-code.ts';
import type { Streams } from './streams.ts';

/** What a command is defined with: what was typed, where it reads and writes, and whom it tells how it ended. */
export interface Session {
  /** What follows `treaty` on the command line. */
  readonly args: readonly string[];
  readonly streams: Streams;
  readonly exitWith: (code: ExitCode) => void;
}

/** Defines a command: its arguments and options, its help, and what it does. */
export type DefineCommand = (session: Session) => CommandUnknownOpts;
