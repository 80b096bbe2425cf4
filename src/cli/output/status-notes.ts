import { type CivilDate, determineTextCorrections, type Life, listIntentions, type Register } from '../../index.ts';
import type { Page } from './page.ts';
import { OPTION, setRefusals } from './set-refusals.ts';
import { setTextCorrections } from './set-text-corrections.ts';

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
    ...setTextCorrections(page, determineTextCorrections(life, register, asOf)),
    ...setRefusals(page, life.refusals),
    ...setRemarks(page, life),
    ...(actsLater > 0 ? [paragraph(say('page.status.acts-later', { later: actsLater, asOf }))] : []),
    ...(leftOut > 0
      ? [paragraph(say('page.status.left-out', { leftOut, option: OPTION, path: 'record.leftOut' }))]
      : []),
  ];
  return notes.length === 0 ? [] : ['', ...notes];
}

/** What the page says elsewhere: of the end of the treaty, and of intentions. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(['termination-believed', 'intention-changes-nothing']);

/** Sets which acts rest on a reading or a presumption; what is said of several in the same words, once. */
function setRemarks(page: Page, { remarks }: Life): readonly string[] {
  const { say, paragraph } = page;
  const listed = remarks.filter(({ code }) => !SAID_ELSEWHERE.has(code));
  if (listed.length === 0) return [];
  const alike = new Map<string, typeof listed>();
  for (const remark of listed) {
    const key = JSON.stringify([remark.article, remark.says]);
    alike.set(key, [...(alike.get(key) ?? []), remark]);
  }
  const lines = [...alike.values()].flatMap((group): readonly string[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { article, says } = first;
    return [paragraph(say('page.status.remark', { acts: group.map(({ act }) => act), article, says }), '    ')];
  });
  return [paragraph(say('page.status.remarks', { remarks: listed.length })), ...lines];
}
