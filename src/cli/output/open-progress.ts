import { Writable } from 'node:stream';
import { SingleBar } from 'cli-progress';
import type { Session } from '../command.ts';

/** A bar on a terminal that says how far a file is read, and how many rows a second. */
export interface Progress {
  readonly update: (bytes: number, rows: number) => void;
  readonly stop: () => void;
}

/** Shows how far a file is read; where its size is not known, how many rows were read. The bar is taken away when it stops. */
export function openProgress(
  { stderr, now, words }: Session,
  size: number | undefined,
  what: 'rows' | 'scenarios',
): Progress {
  const write = (chunk: Buffer, _: string, done: () => void): void => {
    stderr.write(chunk.toString());
    done();
  };
  const stream = Object.assign(new Writable({ write }), { isTTY: true, columns: stderr.columns ?? 80 });
  const bar = new SingleBar({
    stream,
    format: size === undefined ? '{told}' : '{bar} {percentage} %  {told}',
    barsize: 30,
    // An interrupted command must leave the terminal as it was.
    linewrap: true,
    clearOnComplete: true,
    gracefulExit: false,
  });
  const start = now();
  const tell = (read: number) => {
    const seconds = (now() - start) / 1000;
    const speed = seconds === 0 ? 0 : Math.round(read / seconds);
    return { told: words.say(`page.progress.${what}`, { read, speed }) };
  };
  bar.start(size ?? 1, 0, tell(0));
  return {
    update: (bytes, rows) => bar.update(size === undefined ? 0 : bytes, tell(rows)),
    stop: () => bar.stop(),
  };
}
