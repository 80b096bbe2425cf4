import type { Session } from '../command.ts';

/** Where the answers of a dialogue come from. */
export interface Answers {
  /** Whether a person types them, who can be asked again. */
  readonly isTerminal: boolean;
  /** Asks for the next one; `undefined` where there is none any more: the dialogue was ended. */
  readonly next: (prompt: string) => Promise<string | undefined>;
  readonly close: () => void;
}

/**
 * Opens where answers come from: the terminal, where there is one; otherwise standard input, one answer a line, each shown behind its question
 * as if it had been typed.
 */
export async function openAnswers(session: Session): Promise<Answers> {
  const terminal = await session.openTerminal?.();
  if (terminal !== undefined) return { isTerminal: true, ...terminal };
  const { readInput } = await import('../input/read-input.ts');
  const { text } = await readInput('-', session, { mayBeBlank: true });
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  let at = 0;
  return {
    isTerminal: false,
    next: async (prompt) => {
      const line = lines[at];
      at += 1;
      session.stderr.write(`${prompt}${line ?? ''}\n`);
      return line;
    },
    close: () => {},
  };
}
