import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import type { RecordEnd, Register, Treaty } from '../index.ts';
import type { OwnParticipant } from '../participants.ts';
import type { ExitCode } from './exit-code.ts';
import type { Words } from './output/load-words.ts';
import type { Streams } from './streams.ts';

/** What a command is run with: what was typed, where it reads and writes, in whose language, and whom it tells how it ended. */
export interface Session extends Streams {
  /** What follows `treaty` on the command line, without the language. */
  readonly args: readonly string[];
  readonly words: Words;
  /** The participants that the treaty asked about declares for itself; none before it is found. */
  readonly own: readonly OwnParticipant[];
  /** Takes up those that a treaty declares: from then on they are found by name, and named. */
  readonly takeUp: (treaty: Treaty) => void;
  /** What is to be said beside every answer, with what is said of the record: that a date was stated which the record of the catalogue does not give. */
  readonly beside: RecordEnd['says'];
  readonly sayBeside: (says: RecordEnd['says'][number]) => void;
  /** The record of a treaty in the store that was asked about, as it was known then; nothing where none was, or it holds nothing of that treaty. */
  readonly findRecordInStore: (treaty: string) => Promise<Register | undefined>;
  readonly takeUpStore: (find: Session['findRecordInStore']) => void;
  /** What was found stays found, whatever is answered after it. */
  readonly exitWith: (code: ExitCode) => void;
}

/** Defines a command: its arguments and options, its help, and what it does. */
export type DefineCommand = (session: Session) => CommandUnknownOpts;
