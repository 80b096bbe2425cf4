import type { Act } from '../../index.ts';
import type { RegisterWriter } from '../../reading.ts';
import type { Session } from '../command.ts';
import type { HeldOutput } from './open-held-output.ts';

/** An act that is held back, with the id of its treaty where its row names that. */
export interface HeldAct {
  readonly act: Act;
  readonly treaty?: string | undefined;
}

/** Writes the acts that were held back, each a line of JSON, as a register. */
export function writeHeldActs(held: HeldOutput, writer: RegisterWriter, { stdout }: Session): void {
  stdout.write(writer.begin());
  let rest = '';
  held.release((text) => {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    stdout.write(
      lines
        .map(parseHeld)
        .map(({ act, treaty }) => writer.write(act, treaty))
        .join(''),
    );
  });
  stdout.write(writer.end());
}

/** Parses what this command has written itself. */
function parseHeld(line: string): HeldAct {
  return JSON.parse(line);
}
