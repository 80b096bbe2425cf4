import { type AmendmentLife, type CivilDate, renderDate, type Treaty } from '../../index.ts';
import { nameOfParticipant } from '../../participants.ts';
import type { DecidingAct } from '../../simulation.ts';
import { orderByName } from './order-by-name.ts';
import { countOf, type Page } from './page.ts';
import { setAnswer } from './set-answer.ts';

/** Sets what an amendment still needs, and whose single act would bring it into force. */
export function setDecidingActsPage(
  page: Page,
  { shortTitle }: Treaty,
  { record: { id }, entryIntoForce }: AmendmentLife,
  asOf: CivilDate,
  deciding: readonly DecidingAct[],
  inForceBy: CivilDate | undefined,
): readonly string[] {
  return [
    ...setAnswer(page, `${shortTitle}, amendment ${id}, as of ${renderDate(asOf)}`, 'in force on', entryIntoForce),
    ...(entryIntoForce.kind === 'pending' ? ['', ...setDeciding(page, deciding, inForceBy)] : []),
  ];
}

function setDeciding(
  page: Page,
  deciding: readonly DecidingAct[],
  inForceBy: CivilDate | undefined,
): readonly string[] {
  const by = inForceBy === undefined ? '' : ` by ${renderDate(inForceBy)}`;
  if (deciding.length === 0) return [page.paragraph(`No single act would bring it into force${by}.`)];
  const groups = new Map<string, string[]>();
  for (const { act, inForceOn } of deciding) {
    const key = `${act.kind.replaceAll('-', ' ')}, in force on ${renderDate(inForceOn)}`;
    const who = act.participant === undefined ? 'the organ that the clause names' : nameOfParticipant(act.participant);
    groups.set(key, [...(groups.get(key) ?? []), who]);
  }
  const told = new Set<string>();
  const lines = [...groups].map(([key, who]) => {
    const names = orderByName(who, (name) => name).join(', ');
    const any = told.has(names)
      ? `of any of the same ${countOf(who.length, 'participant')}`
      : `of any of ${countOf(who.length, 'participant')}: ${names}`;
    told.add(names);
    return page.paragraph(`${key}, ${any}`, '    ', '  ');
  });
  return [page.paragraph(`One act on that day would bring it into force${by}:`), ...lines];
}
