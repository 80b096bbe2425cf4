import { type AmendmentLife, type CivilDate, determineAmendmentStage, type Life, renderDate } from '../../index.ts';
import { countOf, type Page } from './page.ts';
import { setAnswer } from './set-answer.ts';

/** Sets the amendments of a treaty, one under another. */
export function setAmendmentsPage(page: Page, life: Life, asOf: CivilDate): readonly string[] {
  const rows = life.amendments.map(({ record, entryIntoForce }) => [
    record.id,
    record.title ?? '',
    determineAmendmentStage(life, record.id, asOf).replaceAll('-', ' '),
    entryIntoForce.kind === 'determined' ? entryIntoForce.value : entryIntoForce.kind,
  ]);
  return rows.length === 0
    ? [page.paragraph(`No amendment of ${life.treaty.shortTitle} is recorded by ${renderDate(asOf)}.`)]
    : [page.table(['Id', 'About', 'Stage', 'In force'], rows, 1)];
}

/** Sets how far an amendment has come, when it enters into force and whom it binds. */
export function setAmendmentPage(page: Page, life: Life, amendment: AmendmentLife, asOf: CivilDate): readonly string[] {
  const { record, window, request, adoption, entryIntoForce, bound } = amendment;
  const stage = determineAmendmentStage(life, record.id, asOf).replaceAll('-', ' ');
  const title = record.title === undefined ? '' : `  ${record.title}`;
  const boundNow = bound.filter(({ from, until }) => from <= asOf && (until === undefined || asOf < until)).length;
  const binds = `On ${renderDate(asOf)} it binds ${countOf(boundNow, 'Party', 'Parties')}.`;
  return [
    page.paragraph(`${page.bold(record.id)}${title}`),
    page.paragraph(`${life.treaty.shortTitle}, status on ${renderDate(asOf)}: ${page.bold(stage)}.`),
    page.paragraph(`Filed on ${renderDate(record.proposal.on)}; ${countOf(record.acceptances.length, 'acceptance')}.`),
    '',
    ...(window === undefined
      ? []
      : [...setAnswer(page, request === undefined ? 'Objections' : 'Replies', 'page.event.last-day', window), '']),
    ...(stage === 'communicated' || stage === 'requested' || stage === 'lapsed'
      ? request === undefined
        ? setAnswer(page, 'The amendment', 'page.event.in-force-on', entryIntoForce)
        : setAnswer(page, 'Conference', 'page.event.enough-parties-on', request)
      : [
          ...setAnswer(page, 'Adoption', 'page.event.on', adoption),
          '',
          ...setAnswer(
            page,
            'The amendment',
            stage === 'in force' ? 'page.event.in-force-since' : 'page.event.in-force-on',
            entryIntoForce,
          ),
        ]),
    ...(stage === 'in force' ? ['', page.paragraph(`${binds} "treaty bound" tells which text binds whom.`)] : []),
  ];
}
