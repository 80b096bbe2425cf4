import type { Refusal } from '../../index.ts';
import type { Page } from './page.ts';

/** The option that prints what a page leaves out. */
export const OPTION = '--json';

/** How many refused acts are shown; all of them are in the JSON. */
const MOST_SHOWN = 20;

/** Sets which acts of the record have no effect, and why. */
export function setRefusals({ say, paragraph }: Page, refusals: readonly Refusal[]): readonly string[] {
  if (refusals.length === 0) return [];
  const more = refusals.length - MOST_SHOWN;
  return [
    paragraph(say('page.status.refused', { refused: refusals.length })),
    ...refusals
      .slice(0, MOST_SHOWN)
      .map(({ act, article, reason }) => paragraph(say('page.status.refusal', { act, article, reason }), '    ')),
    ...(more > 0 ? [paragraph(say('page.status.more-refusals', { more, option: OPTION }), '    ')] : []),
  ];
}
