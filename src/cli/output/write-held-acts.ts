import type { Act } from '../../index.ts';
import type { RegisterWriter } from '../../reading.ts';
import type { HeldOutput } from './open-held-output.ts';

/** An act that is held back, with the id of its treaty where its row names that. */
export interface HeldAct {
  readonly act: Act;
  readonly treaty?: string | undefined;
}

/** Writes the acts that were held back, each a line of JSON, as a register, piece by piece. */
export function* writeHeldActs(held: Pick<HeldOutput, 'read'>, writer: RegisterWriter): Generator<string, void> {
  yield writer.begin();
  let rest = '';
  for (const text of held.read()) {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    if (lines.length === 0) continue;
    yield lines
      .map(parseHeld)
      .map(({ act, treaty }) => writer.write(act, treaty))
      .join('');
  }
  yield writer.end();
}

/** Parses what this command has written itself. */
function parseHeld(line: string): HeldAct {
  return JSON.parse(line);
}
