import type { Streams } from '../streams.ts';

/** Writes a value as JSON for another program, indented for whoever looks at it. */
export function writeJson({ stdout }: Streams, value: unknown): void {
  stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
