import {
  type AmendmentLife,
  type AmendmentStage,
  type CivilDate,
  determineAmendmentStage,
  type Life,
} from '../../index.ts';
import type { CommandMessage } from '../../wording/command-wording.ts';
import type { Page } from './page.ts';
import { setAnswer } from './set-answer.ts';

/** Sets the amendments of a treaty, one under another. */
export function setAmendmentsPage(page: Page, life: Life, asOf: CivilDate): readonly string[] {
  const { say } = page;
  const rows = life.amendments.map(({ record, entryIntoForce: answer }) => [
    record.id,
    record.title ?? '',
    say('page.amendment.stage', { stage: determineAmendmentStage(life, record.id, asOf) }),
    answer.kind === 'determined' ? answer.value : say('page.without-date', { kind: answer.kind }),
  ]);
  if (rows.length === 0) {
    return [page.paragraph(say('page.amendment.none', { treaty: life.treaty.shortTitle, asOf }))];
  }
  return [
    page.table(['page.heading.id', 'page.heading.about', 'page.heading.stage', 'page.heading.in-force'], rows, 1),
  ];
}

/** Sets how far an amendment has come, when it enters into force and whom it binds. */
export function setAmendmentPage(page: Page, life: Life, amendment: AmendmentLife, asOf: CivilDate): readonly string[] {
  const { say } = page;
  const { record, window, request, adoption, entryIntoForce } = amendment;
  const { id, title, proposal, acceptances } = record;
  const stage = determineAmendmentStage(life, id, asOf);
  const heading =
    title === undefined
      ? say('page.amendment.title-without-words', { id })
      : say('page.amendment.title', { id, title });
  const status = { treaty: life.treaty.shortTitle, asOf, stage: describeStage(stage) };
  const about = (what: About): string => say('page.amendment.about', { about: what });
  return [
    page.paragraph(heading),
    page.paragraph(say('page.amendment.status', status)),
    page.paragraph(say('page.amendment.filed', { filedOn: proposal.on, acceptances: acceptances.length })),
    '',
    ...(window === undefined
      ? []
      : [
          ...setAnswer(page, about(request === undefined ? 'objections' : 'replies'), 'page.event.last-day', window),
          '',
        ]),
    ...(stage === 'communicated' || stage === 'requested' || stage === 'lapsed'
      ? request === undefined
        ? setAnswer(page, about('amendment'), 'page.event.in-force-on', entryIntoForce)
        : setAnswer(page, about('conference'), 'page.event.enough-parties-on', request)
      : [
          ...setAnswer(page, about('adoption'), 'page.event.on', adoption),
          '',
          ...setAnswer(
            page,
            about('amendment'),
            stage === 'in-force' ? 'page.event.in-force-since' : 'page.event.in-force-on',
            entryIntoForce,
          ),
        ]),
    ...(stage === 'in-force' ? ['', page.paragraph(sayBound(page, amendment, asOf))] : []),
  ];
}

type About = 'objections' | 'replies' | 'amendment' | 'conference' | 'adoption';

/** Describes the stage of an amendment for a sentence. */
export function describeStage(stage: AmendmentStage): CommandMessage<'page.amendment.stage'> {
  return { code: 'page.amendment.stage', values: { stage } };
}

function sayBound({ say }: Page, { bound }: AmendmentLife, asOf: CivilDate): string {
  const parties = bound.filter(({ from, until }) => from <= asOf && (until === undefined || asOf < until)).length;
  return say('page.amendment.binds', { asOf, parties, command: 'treaty bound' });
}
