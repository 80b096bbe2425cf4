import { dayBefore } from '../../calendar.ts';
import {
  type CivilDate,
  type Determination,
  determineEffectBeforeEnd,
  type ExtensionLife,
  findLastParticipation,
  findParticipantLife,
  type Life,
  listExtensions,
  listRemarksOnParticipant,
  type NoticeLife,
  type ParticipantLife,
  type ParticipationLife,
  type Refusal,
  type Step,
} from '../../index.ts';
import { describeEnd } from './describe-end.ts';
import { listEarlyDenunciations } from './list-early-denunciations.ts';
import type { Page } from './page.ts';
import { describeSupposed } from './remedy-of-supposed.ts';
import { setAnswer } from './set-answer.ts';
import { setRefusals } from './set-refusals.ts';

/** Sets the date of a treaty, and since when it is no longer in force, where it has ended. */
export function setTreatyDatePage(page: Page, life: Life, answer: Determination<CivilDate>): readonly string[] {
  const { treaty } = life;
  const endSaid = describeEnd(page, life);
  return [
    ...setAnswer(page, page.formats.text(treaty.shortTitle), 'page.event.in-force-on', answer),
    ...(endSaid === undefined ? [] : ['', page.paragraph(endSaid)]),
  ];
}

/** Says until which day the treaty binds a State, where no notice of its own ends that: it leaves another treaty, or is a State no longer. */
function sayBoundUntil({ say }: Page, { endedOn, leftWith, partyUntil }: ParticipationLife): string | undefined {
  const end = endedOn ?? leftWith?.on;
  if (end === undefined || partyUntil !== end) return undefined;
  return say('page.date.bound-until', { lastDay: dayBefore(end) });
}

/** Adds to the date of a treaty, among its steps, what would have made it earlier on another reading. */
export function composeWithEarlyDenunciations(life: Life): Determination<CivilDate> {
  return withSteps(life.entryIntoForce, listEarlyDenunciations(life));
}

/**
 * Adds to the date of a State, among its steps, on which reading or presumption its instrument, and the date of the treaty, have their effect;
 * and that it leaves another treaty, and this one with it.
 */
export function composeWithRemarks(
  life: Life,
  participant: string,
  answer: Determination<CivilDate>,
): Determination<CivilDate> {
  const remarks = listRemarksOnParticipant(life, participant).map(({ article, says }): Step => ({ article, ...says }));
  const early = restsOnTreatyDate(life, participant) ? listEarlyDenunciations(life) : [];
  return withSteps(answer, [...remarks, ...early, ...listLeaving(life, participant)]);
}

/** Says of a Party that it leaves another treaty on a day, and this one with it. */
function listLeaving(life: Life, participant: string): readonly Step[] {
  const { leftWith, partyFrom } = findParticipantLife(life, participant)?.participations.at(-1) ?? {};
  if (leftWith === undefined || partyFrom === undefined) return [];
  const { article, treaty, on } = leftWith;
  return [{ article, code: 'remark.leaves-with-on', values: { treaty, on } }];
}

/** Whether the date of a State may depend on that of the treaty: its instrument stands, and was there before the treaty was in force. */
function restsOnTreatyDate(life: Life, participant: string): boolean {
  const last = findLastParticipation(findParticipantLife(life, participant)?.participations ?? []);
  if (last === undefined || last.withdrawnBy !== undefined) return false;
  const { entryIntoForce } = life;
  return entryIntoForce.kind !== 'determined' || last.instrument.on < entryIntoForce.value;
}

function withSteps(answer: Determination<CivilDate>, steps: readonly Step[]): Determination<CivilDate> {
  return steps.length === 0 ? answer : { ...answer, basis: [...answer.basis, ...steps] };
}

/**
 * Composes what a program is told beside a date: the end of the treaty, of the State's last participation its end and its
 * denunciations, and which of its acts have no effect.
 */
export function composeBesideDate(life: Life, participant: string | undefined): object {
  const { end } = life;
  const own = participant === undefined ? undefined : findParticipantLife(life, participant);
  const last = findLastParticipation(own?.participations ?? []);
  const partyUntil = last?.partyUntil;
  const notices = listNotices(life, last);
  const refusals = participant === undefined ? [] : listRefusalsOf(life, participant);
  return {
    ...(end === undefined ? {} : { end }),
    ...(partyUntil === undefined ? {} : { partyUntil }),
    ...(notices.length === 0 ? {} : { denunciations: notices }),
    ...(refusals.length === 0 ? {} : { refusals }),
  };
}

/** Lists the denunciations of a participation; one that would take effect once it has ended has none. */
function listNotices(life: Life, last: ParticipationLife | undefined): readonly NoticeLife[] {
  if (last === undefined) return [];
  return last.notices.map((notice) => ({ ...notice, effect: determineEffectBeforeEnd(notice, last, life) }));
}

/** Lists the acts of a State on record that have no effect. */
function listRefusalsOf({ refusals }: Life, participant: string): readonly Refusal[] {
  return refusals.filter(({ act }) => act.participant === participant);
}

/** Sets the date of a State that is supposed to deposit, or of any. */
export function setSupposedDatePage(
  page: Page,
  participant: string | undefined,
  deposited: CivilDate,
  answer: Determination<CivilDate>,
): readonly string[] {
  const about =
    participant === undefined
      ? page.say('page.date.if-any-deposits', { on: deposited })
      : page.say('page.date.if-deposits', { participant, on: deposited });
  return setAnswer(page, about, 'page.event.in-force-on', describeSupposed(answer));
}

/** Sets the date of a State, and what else it did that has a date. */
export function setParticipantDatePage(
  page: Page,
  life: Life,
  participant: string,
  answer: Determination<CivilDate>,
): readonly string[] {
  const own = findParticipantLife(life, participant);
  const participations = own?.participations ?? [];
  const last = findLastParticipation(participations);
  const notices = listNotices(life, last);
  const until = last === undefined ? undefined : sayBoundUntil(page, last);
  const refused = setRefusals(page, listRefusalsOf(life, participant));
  const ends = [describeEnd(page, life), until].filter((each) => each !== undefined);
  return [
    ...setAnswer(page, page.formats.participant(participant), 'page.event.in-force-on', answer),
    ...notices.flatMap((notice) => [
      '',
      ...setAnswer(page, nameNotice(page, notice), 'page.event.takes-effect-on', notice.effect),
    ]),
    ...(ends.length === 0 ? [] : ['', ...ends.map((each) => page.paragraph(each))]),
    ...(own === undefined ? [] : [...setProvisional(page, life, own), ...setExtensions(page, life, own)]),
    ...participations.filter((each) => each !== last).flatMap((each) => ['', page.paragraph(sayEarlier(page, each))]),
    ...(refused.length === 0 ? [] : ['', ...refused]),
  ];
}

/** Names a denunciation by the day of its receipt, where the record knows it. */
function nameNotice({ say, text }: Page, { act, receivedOn }: NoticeLife): string {
  return 'receipt' in act
    ? text('page.date.its-denunciation.receipt-not-known')
    : say('page.date.its-denunciation', { on: receivedOn });
}

function setProvisional(page: Page, { provisional }: Life, { participant }: ParticipantLife): readonly string[] {
  return provisional
    .filter((each) => each.participant === participant)
    .flatMap(({ article, from, until, endedBy }) => {
      if (until !== undefined && endedBy !== undefined) {
        const says = page.say('page.date.provisional-ended', { from, until, article: 'VCLT 25(2)' });
        return ['', page.paragraph(says)];
      }
      const says =
        until === undefined
          ? page.say('page.date.provisional', { from, article })
          : page.say('page.date.provisional-until', { from, until, article });
      return ['', page.paragraph(says)];
    });
}

function setExtensions(page: Page, life: Life, { participant }: ParticipantLife): readonly string[] {
  return listExtensions(life)
    .filter(({ act }) => act.participant === participant)
    .flatMap((extension) => setExtension(page, extension));
}

/** Sets from when the treaty applies to a territory, and what ends that, if anything does. */
export function setExtension(page: Page, { act, appliesFrom, end }: ExtensionLife): readonly string[] {
  return [
    '',
    ...setAnswer(page, act.territory, 'page.event.applies-from', appliesFrom),
    ...(end === undefined
      ? []
      : ['', ...setAnswer(page, act.territory, 'page.event.no-longer-applies-from', end.effect)]),
  ];
}

function sayEarlier({ say }: Page, { instrument, partyFrom, partyUntil }: ParticipationLife): string {
  const { kind, on } = instrument;
  return partyFrom === undefined
    ? say('page.date.earlier-never-in-force', { kind, on })
    : say('page.date.earlier', { kind, on, from: partyFrom, until: partyUntil ?? '' });
}
