import { type CivilDate, type Life, listIntentions, type Register } from '../../index.ts';
import type { Page } from './page.ts';

/** How many refused acts are shown; all of them are in the JSON. */
const MOST_SHOWN = 20;

/** The option that prints what a page leaves out. */
const OPTION = '--json';

/** Sets what a status does not count, and why. */
export function setNotes(page: Page, life: Life, register: Register, asOf: CivilDate): readonly string[] {
  const { say, paragraph } = page;
  const { actsLater } = life;
  const leftOut = register.leftOut?.length ?? 0;
  const applying = life.provisional.filter(({ from, until }) => from <= asOf && (until === undefined || asOf < until));
  const notes = [
    ...(applying.length === 0
      ? []
      : [paragraph(say('page.status.provisional', { participants: applying.map(({ participant }) => participant) }))]),
    ...listIntentions(life, asOf).map(({ participant, on }) =>
      paragraph(say('page.status.intention', { participant, on, article: 'VCLT 18(a)' })),
    ),
    ...setRefusals(page, life),
    ...(actsLater > 0 ? [paragraph(say('page.status.acts-later', { later: actsLater, asOf }))] : []),
    ...(leftOut > 0
      ? [paragraph(say('page.status.left-out', { leftOut, option: OPTION, path: 'record.leftOut' }))]
      : []),
  ];
  return notes.length === 0 ? [] : ['', ...notes];
}

function setRefusals({ say, paragraph }: Page, { refusals }: Life): readonly string[] {
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
