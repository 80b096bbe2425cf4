/** Where the command reads and writes, so that it can be run without a process. */
export interface Streams {
  /** Opens standard input: that takes a while, so it is asked for only where it is read. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Opens the terminal at which somebody types, for a command that asks; gives nothing where nobody does. */
  readonly openTerminal?: () => Promise<Terminal | undefined>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The present moment, in milliseconds since 1970-01-01T00:00Z. */
  readonly now: () => number;
}

/** A terminal at which somebody types. */
export interface Terminal {
  /** Gives the next line that is typed; `undefined` where whoever types has ended it. */
  readonly next: (prompt: string) => Promise<string | undefined>;
  readonly close: () => void;
}

/** Where text goes. */
export interface Output {
  readonly write: (text: string) => void;
  /** Whether nobody reads any more; what is still written is dropped. */
  readonly isLeft?: () => boolean;
  /** The width of the terminal in characters, where there is one. */
  readonly columns?: number | undefined;
  readonly isTTY?: boolean | undefined;
}
