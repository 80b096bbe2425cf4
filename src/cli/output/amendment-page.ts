import {
  type AmendingAgreement,
  type AmendmentLife,
  type AmendmentStage,
  type CivilDate,
  describeAmendmentsHeld,
  determineAmendmentStage,
  findLatestDay,
  type Life,
} from '../../index.ts';
import type { CommandMessage } from '../../wording/command-wording.ts';
import type { Page } from './page.ts';
import { setAnswer } from './set-answer.ts';
import { titleOfAmendment } from './title-of-amendment.ts';

/** Sets the amendments of a treaty, one under another. */
export function setAmendmentsPage(page: Page, life: Life, asOf: CivilDate): readonly string[] {
  const { say } = page;
  const rows = life.amendments.map(({ record, entryIntoForce: answer }) => [
    record.id,
    page.formats.text(titleOfAmendment(life, record, page.language) ?? ''),
    say('page.amendment.stage', { stage: determineAmendmentStage(life, record.id, asOf) }),
    answer.kind === 'determined' ? answer.value : say('page.without-date', { kind: answer.kind }),
  ]);
  const agreements = (life.amendingAgreements ?? []).map((agreement) => [
    agreement.id,
    page.formats.text(agreement.title),
    say('page.amendment.stage', { stage: stageOfAgreement(agreement, asOf) }),
    agreement.entryIntoForce.kind === 'determined'
      ? agreement.entryIntoForce.value
      : say('page.without-date', { kind: agreement.entryIntoForce.kind }),
  ]);
  rows.push(...agreements);
  const held = page.paragraph(page.sentences([describeAmendmentsHeld(life)]));
  if (rows.length === 0) return [held];
  return [
    page.table(['page.heading.id', 'page.heading.about', 'page.heading.stage', 'page.heading.in-force'], rows, 1),
    '',
    held,
  ];
}

/** Sets how far an amendment has come, when it enters into force and whom it binds. */
export function setAmendmentPage(page: Page, life: Life, amendment: AmendmentLife, asOf: CivilDate): readonly string[] {
  const { say } = page;
  const { record, window, request, adoption, entryIntoForce } = amendment;
  const { id, proposal, acceptances } = record;
  const title = titleOfAmendment(life, record, page.language);
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
    ...(adoption === undefined || stage === 'communicated' || stage === 'requested' || stage === 'lapsed'
      ? request === undefined
        ? setAnswer(page, about('amendment'), eventOf(stage), entryIntoForce)
        : setAnswer(page, about('conference'), 'page.event.enough-parties-on', request)
      : [
          ...setAnswer(page, about('adoption'), 'page.event.on', adoption),
          '',
          ...setAnswer(page, about('amendment'), eventOf(stage), entryIntoForce),
        ]),
    ...(stage === 'in-force' ? ['', ...setBound(page, amendment, asOf)] : []),
  ];
}

/** Sets when a treaty that amends another enters into force, and how many it binds. */
export function setAgreementPage(
  page: Page,
  { treaty }: Life,
  agreement: AmendingAgreement,
  asOf: CivilDate,
): readonly string[] {
  const { say } = page;
  const { id, title, entryIntoForce } = agreement;
  const stage = stageOfAgreement(agreement, asOf);
  return [
    page.paragraph(say('page.amendment.title', { id, title })),
    page.paragraph(say('page.amendment.status', { treaty: treaty.shortTitle, asOf, stage: describeStage(stage) })),
    page.paragraph(say('page.amendment.is-a-treaty', { command: `treaty status ${id}` })),
    '',
    ...setAnswer(page, say('page.amendment.about', { about: 'amendment' }), eventOf(stage), entryIntoForce),
    ...(stage === 'in-force' ? ['', ...setBound(page, agreement, asOf)] : []),
  ];
}

function eventOf(stage: AmendmentStage): 'page.event.in-force-since' | 'page.event.in-force-on' {
  return stage === 'in-force' ? 'page.event.in-force-since' : 'page.event.in-force-on';
}

/** Finds how far a treaty has come that amends another: adopted, or in force. */
export function stageOfAgreement(
  { entryIntoForce }: Pick<AmendingAgreement, 'entryIntoForce'>,
  asOf: CivilDate,
): 'in-force' | 'adopted' {
  const on = findLatestDay(entryIntoForce);
  return on !== undefined && on <= asOf ? 'in-force' : 'adopted';
}

type About = 'objections' | 'replies' | 'amendment' | 'conference' | 'adoption';

/** Describes the stage of an amendment for a sentence. */
export function describeStage(stage: AmendmentStage): CommandMessage<'page.amendment.stage'> {
  return { code: 'page.amendment.stage', values: { stage } };
}

/** Sets how many it binds, and how many of them without an acceptance, since they joined the treaty later. */
function setBound(page: Page, { bound }: Pick<AmendmentLife, 'bound'>, asOf: CivilDate): readonly string[] {
  const there = bound.filter(({ from, until }) => from <= asOf && (until === undefined || asOf < until));
  const joined = there.filter(({ because }) => because === 'joined-later').length;
  return [
    page.paragraph(page.say('page.amendment.binds', { asOf, parties: there.length, command: 'treaty bound' })),
    ...(joined === 0 ? [] : [page.paragraph(page.say('page.amendment.joined-later', { parties: joined }))]),
  ];
}
