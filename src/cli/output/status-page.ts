import {
  type CivilDate,
  countByStatus,
  determineAmendmentStage,
  findLatestDay,
  type Life,
  type ParticipantLife,
  type Register,
  renderDate,
  type Status,
  statusOf,
  textIn,
} from '../../index.ts';
import { nameOfParticipant } from '../../participants.ts';
import type { ReportsDue } from '../input/compose-reports-due.ts';
import { orderByName } from './order-by-name.ts';
import { countOf, type Page, renderArticle } from './page.ts';
import { pluralOf } from './plural-of.ts';
import { renderAct, renderAwaited, renderText } from './render-text.ts';
import { setAnswer } from './set-answer.ts';

const STATUS_IN_WORDS: Readonly<Record<Status, string>> = {
  none: '—',
  signatory: 'signatory',
  'contracting-state': 'contracting',
  party: 'Party',
  'former-party': 'former Party',
};

/** Sets the status of a treaty and of every State. */
export function setStatusPage(
  page: Page,
  life: Life,
  register: Register,
  asOf: CivilDate,
  reports: ReportsDue,
): readonly string[] {
  const { treaty, entryIntoForce } = life;
  const counts = countByStatus(life, asOf);
  const inForce = entryIntoForce.kind === 'determined' && entryIntoForce.value <= asOf;
  const summary = [
    countOf(counts.party, 'Party', 'Parties'),
    countOf(counts['contracting-state'], 'contracting State not yet bound', 'contracting States not yet bound'),
    ...(treaty.finalClauses.participation.signature.provided === false
      ? []
      : [countOf(counts.signatory, 'signatory without instrument', 'signatories without instrument')]),
    countOf(counts['former-party'], 'former Party', 'former Parties'),
  ].join(', ');
  return [
    page.paragraph(`${page.bold(treaty.shortTitle)}  ${textIn(treaty.title, 'en')}`),
    page.paragraph(`Status on ${renderDate(asOf)}, day at ${treaty.depositary.seat}.`),
    '',
    ...setAnswer(page, 'The treaty', inForce ? 'page.event.in-force-since' : 'page.event.in-force-on', entryIntoForce),
    '',
    page.paragraph(`${summary}.`),
    '',
    ...setParticipants(page, life, asOf),
    ...setAmendments(page, life, asOf),
    ...setReports(page, life, reports),
    ...setNotes(page, life, register, asOf),
  ];
}

/** The width from which there is room for the days of signature. */
const WIDTH_FOR_SIGNATURES = 66;

function setParticipants(page: Page, life: Life, asOf: CivilDate): readonly string[] {
  const withSignatures = page.width >= WIDTH_FOR_SIGNATURES;
  const named = life.participants
    .filter((own) => own.signedOn !== undefined || own.participations.length > 0)
    .map((own) => ({ name: nameOfParticipant(own.participant), own }));
  const rows = orderByName(named, ({ name }) => name)
    .map(({ name, own }) => setParticipant(name, own, asOf))
    .map((row) => (withSignatures ? row : row.toSpliced(1, 1)));
  const columns = ['Participant', 'Signed', 'Deposited', 'In force', 'Status'];
  const head = withSignatures ? columns : columns.toSpliced(1, 1);
  if (rows.length === 0) return [];
  const marks = rows.map((row) => row.join(' ')).join(' ');
  const legend = [
    / [a-z]{1,2} /.test(marks)
      ? 'After a deposit: a accession, d succession, A acceptance, AA approval, s definitive signature, c formal confirmation; otherwise ratification.'
      : '',
    marks.includes(' *') ? '* The month end mattered.' : '',
    marks.includes(' ‡')
      ? '‡ A question must be answered first, and the State is taken as what it was: see "treaty date".'
      : '',
    marks.includes(' †') ? '† The law is unsettled and its readings differ: see "treaty date".' : '',
  ].filter((line) => line !== '');
  return [page.table(head, rows, 0), '', ...legend.map((line) => page.paragraph(page.dim(line), '  ', ''))];
}

const SYMBOLS: Readonly<Record<string, string>> = {
  accession: ' a',
  succession: ' d',
  acceptance: ' A',
  approval: ' AA',
  'definitive-signature': ' s',
  'formal-confirmation': ' c',
};

function setParticipant(name: string, own: ParticipantLife, asOf: CivilDate): readonly string[] {
  const status = `${STATUS_IN_WORDS[statusOf(own, asOf)]}${setEnd(own, asOf)}`;
  const signed = own.signedOn ?? '';
  const deposited = own.participations.map(({ instrument }) => `${instrument.on}${SYMBOLS[instrument.kind] ?? ''}`);
  const inForce = own.participations.map(({ entryIntoForce: answer, withdrawnOn }) => {
    if (withdrawnOn !== undefined) return 'withdrawn';
    if (answer.kind === 'indeterminate') return 'indeterminate ‡';
    if (answer.kind !== 'determined') return answer.kind;
    return `${answer.value}${answer.monthEndMattered ? ' *' : ''}${answer.readings === undefined ? '' : ' †'}`;
  });
  return [name, signed, deposited.join('\n'), inForce.join('\n'), status];
}

/** Sets when a State ceased to be a Party, or when its denunciation takes effect. */
function setEnd(own: ParticipantLife, asOf: CivilDate): string {
  const last = own.participations.at(-1);
  const until = last?.partyUntil;
  const open = last?.notices.some(({ effect }) => effect.kind === 'indeterminate') ? ' ‡' : '';
  if (until === undefined) return open === '' ? '' : `\nmay leave${open}`;
  if (asOf < until) return `\nleaves ${until}${open}`;
  return statusOf(own, asOf) === 'former-party' ? `\nleft ${until}${open}` : '';
}

function setAmendments(page: Page, life: Life, asOf: CivilDate): readonly string[] {
  if (life.amendments.length === 0) return [];
  const lines = life.amendments.map(({ record, entryIntoForce }) => {
    const stage = determineAmendmentStage(life, record.id, asOf).replaceAll('-', ' ');
    const title = record.title === undefined ? '' : ` (${record.title})`;
    const awaited = entryIntoForce.kind === 'pending' ? entryIntoForce.awaits : [];
    const waits = awaited.map((each) => ` ${renderAwaited(each)}`).join('');
    const on = findLatestDay(entryIntoForce);
    const open = entryIntoForce.kind === 'indeterminate' ? ' at the latest' : '';
    const date = on === undefined ? '' : `, ${renderDate(on)}${open}`;
    return page.paragraph(`${record.id}${title}: ${stage}${date}.${waits}`, '    ', '  ');
  });
  return ['', 'Amendments:', ...lines];
}

function setReports(page: Page, { treaty }: Life, reports: ReportsDue): readonly string[] {
  if (treaty.finalClauses.reporting === undefined) return [];
  return ['', page.paragraph(`${sayReports(reports)} "treaty reports" lists them.`)];
}

function sayReports({ overdue, next }: ReportsDue): string {
  if (next === undefined) {
    return overdue === undefined
      ? 'Reports: every first report has fallen due.'
      : `Reports: ${countOf(overdue, 'report')} overdue; every first report has fallen due.`;
  }
  const [who, on, cited] = [nameOfParticipant(next.participant), renderDate(next.on), renderArticle(next.article)];
  return overdue === undefined
    ? `Reports: the next is due from ${who} on ${on} (${cited}).`
    : `Reports: ${countOf(overdue, 'report')} overdue; the next is due from ${who} on ${on} (${cited}).`;
}

/** How many refused acts are shown; all of them are in the JSON. */
const MOST_SHOWN = 20;

function setNotes(page: Page, { refusals, actsLater }: Life, register: Register, asOf: CivilDate): readonly string[] {
  const notes: string[] = [];
  if (refusals.length > 0) {
    const [one, others] = ['# act of the record has no effect:', '# acts of the record have no effect:'];
    notes.push(pluralOf(refusals.length, one, others));
    for (const { act, article, reason } of refusals.slice(0, MOST_SHOWN)) {
      notes.push(`  ${renderAct(act)}: ${renderText(reason)} (${renderArticle(article)})`);
    }
    if (refusals.length > MOST_SHOWN) notes.push(`  and ${refusals.length - MOST_SHOWN} more; --json lists them all.`);
  }
  if (actsLater > 0) {
    const one = `# act of the record is later than ${asOf} and left out.`;
    notes.push(pluralOf(actsLater, one, `# acts of the record are later than ${asOf} and left out.`));
  }
  if (register.endsOn !== undefined && register.endsOn < asOf) {
    notes.push(`The record is complete up to ${renderDate(register.endsOn)}; of later acts some may be missing.`);
  }
  const leftOut = register.leftOut?.length ?? 0;
  if (leftOut > 0) {
    const one = '# act is known too vaguely to be counted; --json lists them under record.leftOut.';
    notes.push(
      pluralOf(leftOut, one, '# acts are known too vaguely to be counted; --json lists them under record.leftOut.'),
    );
  }
  return notes.length === 0
    ? []
    : ['', ...notes.map((note) => page.paragraph(note, note.startsWith(' ') ? '    ' : ''))];
}
