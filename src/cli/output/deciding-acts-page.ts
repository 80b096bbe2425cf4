import type { AmendmentLife, CivilDate, Treaty } from '../../index.ts';
import type { DecidingAct } from '../../simulation.ts';
import { orderByName } from './order-by-name.ts';
import type { Page } from './page.ts';
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
  const about = page.say('page.deciding.about', { title: shortTitle, amendment: id, asOf });
  return [
    ...setAnswer(page, about, 'page.event.in-force-on', entryIntoForce),
    ...(entryIntoForce.kind === 'pending' ? ['', ...setDeciding(page, deciding, inForceBy)] : []),
  ];
}

function setDeciding(
  page: Page,
  deciding: readonly DecidingAct[],
  inForceBy: CivilDate | undefined,
): readonly string[] {
  const head =
    inForceBy === undefined
      ? page.text(deciding.length === 0 ? 'page.deciding.none' : 'page.deciding.some')
      : page.say(deciding.length === 0 ? 'page.deciding.none-by' : 'page.deciding.some-by', { inForceBy });
  const told = new Set<string>();
  const lines = groupByEffect(page, deciding).map(({ kind, inForceOn, who }) => {
    const names = page.formats.row(orderByName(who, (name) => name, page.language));
    const isTold = told.has(names);
    told.add(names);
    const values = { kind, inForceOn, count: who.length };
    const says = isTold
      ? page.say('page.deciding.acts-of-the-same', values)
      : page.say('page.deciding.acts', { ...values, names });
    return page.paragraph(says, '    ', '  ');
  });
  return [page.paragraph(head), ...lines];
}

/** Acts of one kind that would bring an amendment into force on one day. */
interface ActsAlike {
  readonly kind: DecidingAct['act']['kind'];
  readonly inForceOn: CivilDate;
  readonly who: readonly string[];
}

function groupByEffect(page: Page, deciding: readonly DecidingAct[]): readonly ActsAlike[] {
  const groups = new Map<string, ActsAlike>();
  for (const { act, inForceOn } of deciding) {
    const { kind, participant } = act;
    const key = `${kind} ${inForceOn}`;
    const name = participant === undefined ? page.text('page.deciding.organ') : page.formats.participant(participant);
    groups.set(key, { kind, inForceOn, who: [...(groups.get(key)?.who ?? []), name] });
  }
  return [...groups.values()];
}
