import {
  type AmendingAgreement,
  type CivilDate,
  countByStatus,
  describeAmendmentsHeld,
  describeOnlyParty,
  determineAmendmentStage,
  findLatestDay,
  type Life,
  listNotKnown,
  type Register,
} from '../../index.ts';
import type { NestedMessage } from '../../wording.ts';
import type { ReportsDue } from '../input/compose-reports-due.ts';
import { describeStage, stageOfAgreement } from './amendment-page.ts';
import { countContracting } from './count-contracting.ts';
import { describeEnd } from './describe-end.ts';
import type { Territories } from './open-territories.ts';
import type { Page } from './page.ts';
import { setAnswer, setSteps } from './set-answer.ts';
import { setNotes } from './status-notes.ts';
import { setStatusOfEach } from './status-of-each.ts';
import { titleOfAmendment } from './title-of-amendment.ts';

/** What stands on the page beside the life of the treaty. */
export interface StatusBeside {
  readonly reports: ReportsDue;
  /** Left out where the record has no extension to a territory. */
  readonly territories: Territories | undefined;
}

/** Sets the status of a treaty and of every State. */
export function setStatusPage(
  page: Page,
  life: Life,
  register: Register,
  asOf: CivilDate,
  { reports, territories }: StatusBeside,
): readonly string[] {
  const { say, text } = page;
  const { treaty, entryIntoForce, provisionalEntryIntoForce, end } = life;
  const endSaid = describeEnd(page, life);
  const onlyParty = describeOnlyParty(life, asOf);
  const open = listNotKnown(life, asOf).length;
  const { shortTitle, title, depositary } = treaty;
  const hasDefinitive = provisionalEntryIntoForce?.kind === 'excluded' && entryIntoForce.kind === 'determined';
  const hasEnded = end !== undefined && end.on <= asOf;
  const inForce = !hasEnded && entryIntoForce.kind === 'determined' && entryIntoForce.value <= asOf;
  return [
    page.paragraph(say('page.status.title', { treaty: shortTitle, title })),
    page.paragraph(say('page.status.on', { asOf, seat: depositary.seat })),
    '',
    ...setAnswer(
      page,
      text('page.status.the-treaty'),
      inForce ? 'page.event.in-force-since' : 'page.event.in-force-on',
      entryIntoForce,
    ),
    ...(provisionalEntryIntoForce === undefined || hasDefinitive
      ? []
      : setAnswer(page, text('page.status.provisionally'), 'page.event.in-force-on', provisionalEntryIntoForce)),
    ...(endSaid === undefined ? [] : [page.paragraph(endSaid, '  ')]),
    '',
    page.paragraph(sayCounts(page, life, asOf)),
    ...(open === 0 ? [] : [page.paragraph(say('page.status.counts-open', { count: open }))]),
    ...setSteps(page, onlyParty === undefined ? [] : [onlyParty]),
    '',
    ...setStatusOfEach(page, life, asOf),
    ...(territories?.set(page) ?? []),
    ...setAmendments(page, life, asOf),
    ...setReports(page, life, asOf, reports),
    ...setNotes(page, life, register, asOf),
  ];
}

function sayCounts({ say }: Page, life: Life, asOf: CivilDate): string {
  const counts = countByStatus(life, asOf);
  const contracting = countContracting(life, asOf);
  return say('page.status.counts', {
    parties: counts.party,
    contracting: contracting.states,
    organisations: contracting.organisations,
    signature: life.treaty.finalClauses.participation.signature.provided === false ? 'none' : 'provided',
    signatories: counts.signatory,
    former: counts['former-party'],
  });
}

function setAmendments(page: Page, life: Life, asOf: CivilDate): readonly string[] {
  const agreements = (life.amendingAgreements ?? []).map((each) => setAgreement(page, each, asOf));
  const held = page.paragraph(page.sentences([describeAmendmentsHeld(life)]));
  if (life.amendments.length + agreements.length === 0) return ['', held];
  const lines = life.amendments.map(({ record, entryIntoForce }) => {
    const { id } = record;
    const title = titleOfAmendment(life, record, page.language);
    const named: NestedMessage =
      title === undefined
        ? { code: 'page.status.amendment-named', values: { id } }
        : { code: 'page.status.amendment-titled', values: { id, title } };
    const says = { amendment: named, stage: describeStage(determineAmendmentStage(life, id, asOf)) };
    const on = findLatestDay(entryIntoForce);
    const day = entryIntoForce.kind === 'indeterminate' ? 'latest' : 'known';
    const line: NestedMessage =
      on === undefined
        ? { code: 'page.status.amendment', values: says }
        : { code: 'page.status.amendment-dated', values: { ...says, on, day } };
    const awaited =
      entryIntoForce.kind === 'pending' && entryIntoForce.awaits.length > 0
        ? [{ code: 'awaited.one-of', values: { alternatives: [entryIntoForce.awaits] } }]
        : [];
    const asked = entryIntoForce.kind === 'indeterminate' && on === undefined ? entryIntoForce.questions : [];
    return page.paragraph(page.sentences([line, ...awaited, ...asked]), '    ', '  ');
  });
  return ['', page.text('page.status.amendments'), ...lines, ...agreements, held];
}

/** Sets how far a treaty has come that amends this one. */
function setAgreement(page: Page, agreement: AmendingAgreement, asOf: CivilDate): string {
  const { id, title, entryIntoForce, record } = agreement;
  const amendment = { code: 'page.status.amendment-titled', values: { id, title } } as const;
  if (record === undefined) {
    const unknown: NestedMessage = { code: 'remark.amendment-without-record', values: { amendment: id } };
    return page.paragraph(page.sentences([unknown]), '    ', '  ');
  }
  const says = { amendment, stage: describeStage(stageOfAgreement(agreement, asOf)) };
  const on = findLatestDay(entryIntoForce);
  const day = entryIntoForce.kind === 'indeterminate' ? 'latest' : 'known';
  const line: NestedMessage =
    on === undefined
      ? { code: 'page.status.amendment', values: says }
      : { code: 'page.status.amendment-dated', values: { ...says, on, day } };
  return page.paragraph(page.sentences([line]), '    ', '  ');
}

function setReports(page: Page, life: Life, asOf: CivilDate, reports: ReportsDue): readonly string[] {
  if (life.treaty.finalClauses.reporting === undefined) return [];
  const counts = countByStatus(life, asOf);
  // Whoever never was a Party owes no report, and none of theirs has fallen due.
  if (reports.next === undefined && counts.party + counts['former-party'] === 0) return [];
  return ['', page.paragraph(sayReports(page, reports))];
}

function sayReports({ say }: Page, { overdue, next }: ReportsDue): string {
  const command = 'treaty reports';
  if (next === undefined) {
    return overdue === undefined
      ? say('page.status.reports-all-due', { command })
      : say('page.status.reports-all-due-overdue', { overdue, command });
  }
  const { participant, on, article } = next;
  return overdue === undefined
    ? say('page.status.reports-next', { participant, on, article, command })
    : say('page.status.reports-next-overdue', { overdue, participant, on, article, command });
}
