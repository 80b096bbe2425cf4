import type { EndedState } from '../input/find-on-day.ts';
import type { Page } from './page.ts';

/** Sets, before an answer, which State that was named existed no more on the day asked about, and under whose name it is answered. */
export function setEndedStates(page: Page, ended: readonly EndedState[]): readonly string[] {
  return ended.flatMap((each) => [page.paragraph(sayEnded(page, each)), '']);
}

function sayEnded({ say }: Page, { code, lastDay, continuedBy, successors }: EndedState): string {
  if (continuedBy !== undefined) return say('page.ended-state.continued', { participant: code, lastDay, continuedBy });
  return successors === undefined
    ? say('page.ended-state', { participant: code, lastDay })
    : say('page.ended-state.dissolved', { participant: code, lastDay, successors });
}
