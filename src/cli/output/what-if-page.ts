import { type Act, assertNever, type CivilDate, type Determination, type Refusal } from '../../index.ts';
import type { Change } from '../../simulation.ts';
import type { CommandMessage } from '../../wording/command-wording.ts';
import { describeEntry } from './describe-entry.ts';
import type { Page } from './page.ts';
import { remedyOfSupposed } from './remedy-of-supposed.ts';
import { setBasis, setOnOtherReadings, setReadings } from './set-answer.ts';
import { widthOf } from './set-lines.ts';
import { listDated, setChanges } from './what-if-changes.ts';
import { type SupposedLife, setSideBySide } from './what-if-side-by-side.ts';

/** Sets what would be otherwise; several scenarios first side by side, then one by one. */
export function setWhatIfPage(page: Page, lives: readonly SupposedLife[], withSteps: boolean): readonly string[] {
  const [first] = lives;
  if (first !== undefined && lives.length === 1) return setOne(page, first, withSteps);
  return [...setSideBySide(page, lives), ...lives.flatMap((each) => ['', ...setOne(page, each, withSteps)])];
}

/** How many supposed acts are listed; of more, their number, and those of which something is said. */
const MOST_LISTED = 20;

function setOne(page: Page, life: SupposedLife, withSteps: boolean): readonly string[] {
  const { changes, onOtherReadings = [] } = life.whatIf;
  const { rowsLeftOut: rows } = life.scenario;
  return [
    page.paragraph(page.render(composeTitle(life))),
    ...(rows === undefined ? [] : [page.paragraph(page.render({ code: 'record.unread', values: { rows } }))]),
    ...setActs(page, life),
    ...setAll(page, changes),
    ...(withSteps ? changes.flatMap((change) => setDerivation(page, change)) : []),
    ...setOnOtherReadings(page, onOtherReadings, (each) => setAll(page, each)),
  ];
}

function setAll(page: Page, changes: readonly Change[]): readonly string[] {
  const dated = listDated(changes);
  const isOpen = changes.some((change) => change.kind === 'awaits' && change.participant !== undefined);
  return [
    ...changes.flatMap((change) => (change.kind === 'awaits' ? ['', ...setOpen(page, change)] : [])),
    ...(dated.length > 0 ? ['', ...setChanges(page, dated)] : []),
    ...(dated.length > 0 || isOpen ? [] : ['', page.paragraph(page.text('page.what-if.no-change'))]),
  ];
}

/** Composes the title of a scenario: its one act, or how many it has, behind the name of its file. */
function composeTitle({ scenario: { name, isFile }, whatIf: { asOf, supposed } }: SupposedLife): CommandMessage {
  const [act] = supposed;
  if (act === undefined || supposed.length > 1) {
    const count = supposed.length;
    return isFile
      ? { code: 'page.what-if.title-of-file-counted', values: { name, count, asOf } }
      : { code: 'page.what-if.title-counted', values: { count, asOf } };
  }
  const acts: readonly CommandMessage[] = [{ code: 'page.what-if.act', values: { act } }];
  return isFile
    ? { code: 'page.what-if.title-of-file', values: { name, acts, asOf } }
    : { code: 'page.what-if.title', values: { acts, asOf } };
}

/** Sets each act that is supposed on a line of its own, with what is said of it below: that the law would refuse it, or a remark. */
function setActs(page: Page, { whatIf: { supposed, refusals, remarks } }: SupposedLife): readonly string[] {
  const isListed = supposed.length > 1 && supposed.length <= MOST_LISTED;
  return supposed.flatMap((act) => {
    const isOf = (other: { readonly act: Act }): boolean => keyOf(other.act) === keyOf(act);
    const refusal = refusals.find(isOf);
    const says = remarks.filter(isOf).map((remark) => page.render(remark.says));
    // The only one stands in the title.
    if (supposed.length === 1) {
      const refused = refusal === undefined ? [] : ['', ...setRefusal(page, refusal, '')];
      return [...refused, ...says.map((text) => page.paragraph(text, '    ', '  '))];
    }
    if (refusal === undefined && says.length === 0 && !isListed) return [];
    const head = page.paragraph(page.say('page.what-if.act', { act }), '    ', '  ');
    const told = refusal === undefined ? [head] : setRefusal(page, refusal, '  ');
    return [...told, ...says.map((text) => page.paragraph(text, '    '))];
  });
}

function setRefusal(page: Page, refusal: Refusal, indent: string): readonly string[] {
  const { act, article, reason } = refusal;
  return [
    page.paragraph(page.say('page.what-if.refused', { act, article }), `${indent}  `, indent),
    page.paragraph(page.sentences([reason, remedyOfSupposed(refusal)]), `${indent}  `),
  ];
}

/** What tells one supposed act from another, under whichever kind and code the law takes it. */
function keyOf(act: Act): string {
  const { participant = '', recordedAs = participant, kind, on } = act;
  return [recordedAs, kind, on, 'amendment' in act ? act.amendment : ''].join(' ');
}

/** Sets what the treaty, an amendment or the date of a State waits for, before and after. */
function setOpen(page: Page, change: Extract<Change, { kind: 'awaits' }>): readonly string[] {
  const { before, after, participant } = change;
  const about = page.paragraph(sayAbout(page, change));
  // What a State must do to become a Party is what is supposed of it.
  if (participant !== undefined) return [about, page.paragraph(sayAnswer(page, after), '  ')];
  const labels = [page.text('page.what-if.before'), page.text('page.what-if.then')] as const;
  const width = Math.max(...labels.map(widthOf));
  const answers = [
    before === undefined ? page.text('page.what-if.not-proposed-before') : sayAnswer(page, before),
    sayAnswer(page, after),
  ];
  return [
    about,
    ...labels.map((label, index) =>
      page.paragraph(
        `${label}${' '.repeat(width - widthOf(label))}  ${answers[index] ?? ''}`,
        ' '.repeat(width + 4),
        '  ',
      ),
    ),
  ];
}

function sayAbout(page: Page, { amendment, participant }: Extract<Change, { kind: 'awaits' }>): string {
  if (participant !== undefined) return page.formats.participant(participant);
  return amendment === undefined
    ? page.text('page.what-if.the-treaty')
    : page.say('page.what-if.the-amendment', { amendment });
}

function sayAnswer(page: Page, answer: Determination<CivilDate>): string {
  switch (answer.kind) {
    case 'determined': {
      const [, ...others] = answer.readings ?? [];
      const inForce: CommandMessage = {
        code: 'page.what-if.in-force-on',
        values: { on: answer.value, article: answer.article },
      };
      const readings = others.map(
        ({ value, title }): CommandMessage => ({ code: 'page.what-if.other-reading', values: { on: value, title } }),
      );
      return page.sentences([inForce, ...readings]);
    }
    case 'pending': {
      const remarks = answer.basis.filter((step) => step.code.startsWith('remark.'));
      const awaits = [answer.awaits];
      return remarks.length === 0
        ? page.formats.alternatives(awaits)
        : page.say('page.what-if.awaits-and-remarks', { awaits, remarks });
    }
    case 'indeterminate': {
      const said: Parameters<typeof page.sentences>[0][number][] = [...answer.questions];
      for (const { value: on, if: condition } of answer.candidates) {
        said.push({ code: 'page.candidate', values: { on, if: condition } });
      }
      return page.sentences(said);
    }
    case 'excluded':
      return page.render(answer.reason);
    default:
      return assertNever(answer);
  }
}

function setDerivation(page: Page, change: Change): readonly string[] {
  if (change.kind !== 'appears' && change.kind !== 'moves') return [];
  const { entry } = change;
  if (!('basis' in entry) || entry.basis === undefined) return [];
  return [
    '',
    page.paragraph(`${page.bold(entry.on)}  ${describeEntry(page, entry)}`),
    ...setBasis(page, entry.basis.basis),
    ...setReadings(page, entry.basis),
  ];
}
