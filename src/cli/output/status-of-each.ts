import {
  type CivilDate,
  type Determination,
  determineStatus,
  findLastParticipation,
  isConsentNotKnown,
  type Life,
  type ParticipantLife,
  type Standing,
} from '../../index.ts';
import { listWithLacking } from './list-with-lacking.ts';
import { orderByName } from './order-by-name.ts';
import type { Heading, Page } from './page.ts';

/** The width from which there is room for the days of signature. */
const WIDTH_FOR_SIGNATURES = 66;

/** Stands behind a date to which the end of a month mattered. */
export const MONTH_END = ' *';
/** Stands behind what is open until a question is answered. */
const OPEN = ' ‡';
/** Stands behind a date of which the readings differ. */
export const UNSETTLED = ' †';

/** Sets what each State signed and deposited, since when it is bound, and what it is on a day. */
export function setStatusOfEach(page: Page, life: Life, asOf: CivilDate): readonly string[] {
  const { formats } = page;
  const withSignatures = page.width >= WIDTH_FOR_SIGNATURES;
  const named = listShown(life, asOf).map((shown) => ({ name: formats.participant(shown.own.participant), ...shown }));
  const rows = orderByName(named, ({ name }) => name, page.language)
    .map(({ name, ...shown }) => setParticipant(page, name, shown, asOf))
    .map((row) => (withSignatures ? row : row.toSpliced(1, 1)));
  if (rows.length === 0) return [];
  const columns: readonly Heading[] = [
    'page.heading.participant',
    'page.heading.signed',
    'page.heading.deposited',
    'page.heading.in-force',
    'page.heading.status',
  ];
  const headings = withSignatures ? columns : columns.toSpliced(1, 1);
  const legend = listLegend(page, rows);
  return [page.table(headings, rows, 0), '', ...legend.map((line) => page.paragraph(page.dim(line), '  ', ''))];
}

/** A participant, and what it is on the day asked about. */
interface Shown {
  readonly own: ParticipantLife;
  readonly status: Standing;
  /** Whether it has signed, and may have consented all the same. */
  readonly isOpen: boolean;
}

/** Lists who has signed or deposited, and those of whom the record says that it lacks acts. */
function listShown(life: Life, asOf: CivilDate): readonly Shown[] {
  return listWithLacking(life, asOf)
    .map((own): Shown => {
      const status = determineStatus(life, own.participant, asOf);
      return { own, status, isOpen: status === 'signatory' && isConsentNotKnown(life, own.participant, asOf) };
    })
    .filter(({ own, status }) => {
      return own.signedOn !== undefined || own.participations.length > 0 || status === 'not-known';
    });
}

/** What the depositary puts behind the day of a deposit, for what it was; nothing for a ratification. */
const SYMBOLS = {
  accession: 'a',
  succession: 'd',
  acceptance: 'A',
  approval: 'AA',
  signature: 's',
  confirmation: 'c',
  unknown: '?',
} as const;

const SYMBOL_OF_KIND: Readonly<Partial<Record<string, string>>> = {
  accession: SYMBOLS.accession,
  succession: SYMBOLS.succession,
  acceptance: SYMBOLS.acceptance,
  approval: SYMBOLS.approval,
  'definitive-signature': SYMBOLS.signature,
  'formal-confirmation': SYMBOLS.confirmation,
  consent: SYMBOLS.unknown,
};

function setParticipant(page: Page, name: string, { own, status, isOpen }: Shown, asOf: CivilDate): readonly string[] {
  const deposited = own.participations.map(({ instrument: { kind, on } }) => {
    const symbol = SYMBOL_OF_KIND[kind];
    return symbol === undefined ? on : `${on} ${symbol}`;
  });
  const standing = { status, participations: own.participations };
  const inForce = listInForce(page, standing).join('\n');
  const [word = '', ...end] = listStanding(page, standing, asOf);
  const stands = [isOpen ? `${word}${OPEN}` : word, ...end].join('\n');
  return [name, own.signedOn ?? '', deposited.join('\n'), inForce, stands];
}

/** What a State is on a day, and what it did. */
type StandingOf = Pick<ParticipantLife, 'participations'> & { readonly status: Standing };

/** Lists since when each participation binds, or why no day is given, with what marks it. */
export function listInForce({ say, text }: Page, { participations }: StandingOf): readonly string[] {
  return participations.map(({ entryIntoForce: answer, withdrawnOn }) => {
    if (withdrawnOn !== undefined) return `${text('page.status.withdrawn')}${markUnsettled(answer)}`;
    if (answer.kind !== 'determined') {
      const { kind } = answer;
      return `${say('page.without-date', { kind })}${kind === 'indeterminate' ? OPEN : ''}`;
    }
    return `${answer.value}${answer.monthEndMattered ? MONTH_END : ''}${markUnsettled(answer)}`;
  });
}

/** Says what a State is, and when it left or may leave. */
export function listStanding(page: Page, standing: StandingOf, asOf: CivilDate): readonly string[] {
  return [page.say('page.status.word', { status: standing.status }), ...listEnd(page, standing, asOf)];
}

/** Marks an answer of which the readings differ, or one from which something else follows on another reading. */
function markUnsettled(answer: Determination<CivilDate>): string {
  const hasReadings = answer.kind === 'determined' && answer.readings !== undefined;
  return hasReadings || answer.basis.some(({ code }) => code.startsWith('remark.otherwise-')) ? UNSETTLED : '';
}

/** Says when a State ceased to be a Party, or when its denunciation takes effect; nothing where it stays. */
function listEnd({ say, text }: Page, { status, participations }: StandingOf, asOf: CivilDate): readonly string[] {
  const last = findLastParticipation(participations);
  const until = last?.partyUntil;
  const open = last?.notices.some(({ effect }) => effect.kind === 'indeterminate') ? OPEN : '';
  const mark = `${open}${last?.notices.some(({ effect }) => markUnsettled(effect) !== '') ? UNSETTLED : ''}`;
  if (until === undefined) return open === '' ? [] : [`${text('page.status.may-leave')}${mark}`];
  if (asOf < until) return [`${say('page.status.end', { end: 'leaves', until })}${mark}`];
  return status === 'former-party' ? [`${say('page.status.end', { end: 'left', until })}${mark}`] : [];
}

/** Lists what explains the marks that are there, and the letters behind deposits. */
function listLegend(page: Page, rows: readonly (readonly string[])[]): readonly string[] {
  const hasSymbol = rows.some((row) => /\d [a-zA?]/.test(row.at(-3) ?? ''));
  return [...(hasSymbol ? [page.say('page.status.legend-deposits', SYMBOLS)] : []), ...listLegendOfMarks(page, rows)];
}

/** Lists what explains the marks that are there. */
export function listLegendOfMarks({ say, text }: Page, rows: readonly (readonly string[])[]): readonly string[] {
  const hasMark = (mark: string): boolean => rows.some((row) => row.some((cell) => cell.includes(mark)));
  return [
    ...(hasMark(MONTH_END) ? [text('page.status.legend-month-end')] : []),
    ...(hasMark(OPEN) ? [say('page.status.legend-question', { command: 'treaty date' })] : []),
    ...(hasMark(UNSETTLED) ? [say('page.status.legend-readings', { command: 'treaty date' })] : []),
  ];
}
