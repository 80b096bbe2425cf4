import {
  type CivilDate,
  type Determination,
  findParticipantLife,
  type Life,
  type ParticipantLife,
  type ParticipationLife,
  renderDate,
  type Treaty,
} from '../../index.ts';
import { nameOfParticipant } from '../../participants.ts';
import { type Page, renderArticle } from './page.ts';
import { setAnswer } from './set-answer.ts';

/** Sets the date of a treaty. */
export function setTreatyDatePage(
  page: Page,
  { shortTitle }: Treaty,
  answer: Determination<CivilDate>,
): readonly string[] {
  return setAnswer(page, shortTitle, 'page.event.in-force-on', answer);
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
      ? `A State that deposits on ${renderDate(deposited)}`
      : `${nameOfParticipant(participant)}, if it deposits on ${renderDate(deposited)}`;
  return setAnswer(page, about, 'page.event.in-force-on', answer);
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
  const notices = participations.at(-1)?.notices ?? [];
  return [
    ...setAnswer(page, nameOfParticipant(participant), 'page.event.in-force-on', answer),
    ...notices.flatMap(({ receivedOn, effect }) => [
      '',
      ...setAnswer(
        page,
        `Its denunciation received on ${renderDate(receivedOn)}`,
        'page.event.takes-effect-on',
        effect,
      ),
    ]),
    ...(own === undefined ? [] : [...setProvisional(page, life, own), ...setExtensions(page, life, own)]),
    ...participations.slice(0, -1).flatMap((each) => ['', page.paragraph(sayEarlier(each))]),
  ];
}

function setProvisional(page: Page, { provisional }: Life, { participant }: ParticipantLife): readonly string[] {
  return provisional
    .filter((each) => each.participant === participant)
    .flatMap(({ article, from, until }) => {
      const [first, cited] = [renderDate(from), renderArticle(article)];
      const says =
        until === undefined
          ? `It applies the treaty provisionally from ${first} (${cited}).`
          : `It applies the treaty provisionally from ${first}, until it is bound on ${renderDate(until)} (${cited}).`;
      return ['', page.paragraph(says)];
    });
}

function setExtensions(page: Page, { extensions }: Life, { participant }: ParticipantLife): readonly string[] {
  return extensions
    .filter(({ act }) => act.participant === participant)
    .flatMap(({ act, appliesFrom }) => ['', ...setAnswer(page, act.territory, 'page.event.applies-from', appliesFrom)]);
}

function sayEarlier({ instrument, partyFrom, partyUntil }: ParticipationLife): string {
  const { kind, on } = instrument;
  return partyFrom === undefined
    ? `An earlier participation: ${kind} of ${on}, never in force for it.`
    : `An earlier participation: ${kind} of ${on}, a Party from ${partyFrom}, no longer from ${partyUntil ?? ''}.`;
}
