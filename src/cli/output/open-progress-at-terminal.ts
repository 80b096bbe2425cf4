import type { Session } from '../command.ts';
import type { Progress } from './open-progress.ts';

/** Opens a bar where a person can see it; its library is loaded only then. */
export async function openProgressAtTerminal(
  session: Session,
  size: number | undefined,
  what: 'rows' | 'scenarios',
): Promise<Progress | undefined> {
  if (session.stderr.isTTY !== true) return undefined;
  const { openProgress } = await import('./open-progress.ts');
  return openProgress(session, size, what);
}
