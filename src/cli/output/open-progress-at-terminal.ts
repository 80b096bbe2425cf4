import type { Streams } from '../streams.ts';
import type { Progress } from './open-progress.ts';

/** Opens a bar where a person can see it; its library is loaded only then. */
export async function openProgressAtTerminal(
  streams: Streams,
  size: number | undefined,
  what: 'rows' | 'scenarios',
): Promise<Progress | undefined> {
  if (streams.stderr.isTTY !== true) return undefined;
  const { openProgress } = await import('./open-progress.ts');
  return openProgress(streams, size, what);
}
