import type { ActFinding, ActsCompared, OwnAct } from '../../conformance.ts';
import type { Act, CivilDate, Treaty } from '../../index.ts';
import type { Page } from './page.ts';

/** A table compared with the record of a treaty. */
export interface Compared extends ActsCompared {
  readonly treaty: Treaty;
  readonly file: string;
  /** The day on which the record ends, where that is known. */
  readonly endsOn: CivilDate | undefined;
  readonly ofOthers: number;
  readonly withoutDay: readonly number[];
}

/** Checks if a finding is a difference: what came after the end of the record, or of the table, is not known to be one. */
export function isDifference({ verdict }: ActFinding): boolean {
  return verdict !== 'after-record-end' && verdict !== 'after-own-end';
}

/** Sets how the acts of a table differ from the record, a row a finding. */
export function setComparePage(page: Page, compared: Compared): readonly string[] {
  const { treaty, file, endsOn, same, signaturesLeft, ofOthers, withoutDay, findings } = compared;
  const told = findings.filter(({ verdict }) => verdict !== 'after-own-end');
  const after = findings.length - told.length;
  const values = { file, treaty: treaty.shortTitle, same, differences: findings.filter(isDifference).length };
  return [
    page.paragraph(
      endsOn === undefined
        ? page.say('page.compare.summary', values)
        : page.say('page.compare.summary.to', { ...values, endsOn }),
    ),
    ...(signaturesLeft === 0
      ? []
      : [page.paragraph(page.say('page.compare.signatures-left', { count: signaturesLeft }))]),
    ...(withoutDay.length === 0
      ? []
      : [
          page.paragraph(
            page.say('page.compare.without-day', { count: withoutDay.length, lines: withoutDay.map(String) }),
          ),
        ]),
    ...(ofOthers === 0 ? [] : [page.paragraph(page.say('page.compare.of-others', { count: ofOthers }))]),
    ...(after === 0 ? [] : [page.paragraph(page.say('page.compare.after-own-end', { count: after }))]),
    ...(told.length === 0
      ? []
      : [
          '',
          page.table(
            HEADINGS,
            told.map((each) => rowOf(page, each)),
            1,
          ),
        ]),
  ];
}

const HEADINGS = [
  'page.heading.line',
  'page.heading.participant',
  'page.heading.given',
  'page.heading.recorded',
  'page.heading.finding',
] as const;

function rowOf(page: Page, finding: ActFinding): readonly string[] {
  const own = 'own' in finding ? finding.own.act : undefined;
  const recorded = 'recorded' in finding ? finding.recorded : undefined;
  const act = own ?? recorded;
  const line = 'own' in finding ? finding.own.line : undefined;
  const given = 'own' in finding ? writeGiven(finding.own) : '';
  const who = sayWho(page, act);
  return [line === undefined ? '' : String(line), who, given, recorded?.on ?? '', sayFinding(page, finding)];
}

/** Says who acted, and how unless the table does not tell. */
function sayWho(page: Page, act: Act | undefined): string {
  const kind = act?.kind ?? '';
  if (act?.participant === undefined) return page.formats.kind(kind);
  const { participant } = act;
  return kind === 'consent'
    ? page.formats.participant(participant)
    : page.say('page.compare.act', { participant, kind });
}

/** Writes the date as the table has it: the day, or the year alone. */
export function writeGiven({ act, yearAlone }: OwnAct): string {
  return yearAlone === true ? act.on.slice(0, 4) : act.on;
}

function sayFinding(page: Page, finding: ActFinding): string {
  switch (finding.verdict) {
    case 'other-kind':
      return page.say('page.compare.other-kind', { kind: finding.recorded.kind });
    case 'other-date':
      return page.say('page.compare.other-date', { looksLike: finding.looksLike ?? 'nothing' });
    case 'other-year':
    case 'missing':
    case 'additional':
    case 'after-record-end':
    case 'after-own-end':
      return page.say('page.compare.verdict', { verdict: finding.verdict });
  }
}
