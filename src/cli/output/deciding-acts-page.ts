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
    ...setAnswer(
      page,
      `${shortTitle}, amendment ${id}, as of ${renderDate(asOf)}`,
      'page.event.in-force-on',
      entryIntoForce,
    ),
    ...(entryIntoForce.kind === 'pending' ? ['', ...setDeciding(page, deciding, inForceBy)] : []),
  ];
}

function setDeciding(
  page: Page,
  deciding: readonly DecidingAct[],
  inForceBy: CivilDate | undefined,
): readonly string[] {
  const by = inForceBy === undefined ? undefined : renderDate(inForceBy);
  if (deciding.length === 0) {
    return [
      page.paragraph(
        by === undefined
          ? 'No single act would bring it into force.'
          : `No single act would bring it into force by ${by}.`,
      ),
    ];
  }
  const told = new Set<string>();
  const lines = groupByEffect(deciding).map(({ kind, inForceOn, who }) => {
    const act = `${kind.replaceAll('-', ' ')}, in force on ${renderDate(inForceOn)}`;
    const names = orderByName(who, (name) => name).join(', ');
    const isTold = told.has(names);
    told.add(names);
    const count = countOf(who.length, 'participant');
    return page.paragraph(
      isTold ? `${act}, of any of the same ${count}` : `${act}, of any of ${count}: ${names}`,
      '    ',
      '  ',
    );
  });
  const head =
    by === undefined
      ? 'One act on that day would bring it into force:'
      : `One act on that day would bring it into force by ${by}:`;
  return [page.paragraph(head), ...lines];
}

/** Acts of one kind that would bring an amendment into force on one day. */
interface ActsAlike {
  readonly kind: DecidingAct['act']['kind'];
  readonly inForceOn: CivilDate;
  readonly who: readonly string[];
}

function groupByEffect(deciding: readonly DecidingAct[]): readonly ActsAlike[] {
  const groups = new Map<string, ActsAlike>();
  for (const { act, inForceOn } of deciding) {
    const { kind, participant } = act;
    const key = `${kind} ${inForceOn}`;
    const name = participant === undefined ? 'the organ that the clause names' : nameOfParticipant(participant);
    groups.set(key, { kind, inForceOn, who: [...(groups.get(key)?.who ?? []), name] });
  }
  return [...groups.values()];
}
