import { Command } from '@commander-js/extra-typings';
import {
  type CivilDate,
  civilDate,
  type Determination,
  foreseeAmendment,
  listParties,
  nameOfParticipant,
  renderDate,
  type Status,
} from '../../index.ts';
import { type Change, composeWhatIf, type WhatIf } from '../../simulation.ts';
import type { Session } from '../command.ts';
import { BadInput, EXIT, type ExitCode } from '../exit-code.ts';
import { treatyArgument } from '../input/arguments.ts';
import { findOther } from '../input/find-other.ts';
import { findSubject } from '../input/find-subject.ts';
import { collect, jsonOption, recordUntilTodayOption, registerOption } from '../input/options.ts';
import { readScenarios, type Scenario } from '../input/read-scenarios.ts';
import { findAsOf } from '../input/today.ts';
import { byName, cite, countOf, openPage, type Page } from '../output/page.ts';
import { say, sayAct, sayAll, sayAwaited } from '../output/say.ts';
import { setBasis, setReadings } from '../output/set-answer.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeJson } from '../output/write-json.ts';
import type { Streams } from '../streams.ts';
import { describeEntry } from './chronology.ts';

interface WhatIfOptions {
  readonly act?: readonly string[];
  readonly register?: string;
  readonly asOf?: CivilDate;
  readonly steps?: true;
  readonly json?: true;
}

/** `treaty what-if`: the record with acts that have not been done, and what would be otherwise; scenarios side by side. */
export function defineWhatIf({ streams, exitWith }: Session) {
  return new Command('what-if')
    .description('Print what would be otherwise if acts were done.')
    .addArgument(treatyArgument())
    .argument('[scenario...]', 'files of acts, as registers are written; up to ten stand side by side')
    .option('--act <act>', 'suppose an act, "<kind> <participant> <date>"; may be given several times', collect<string>)
    .addOption(registerOption())
    .addOption(recordUntilTodayOption())
    .option('--steps', 'print the derivation of every date that is otherwise')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      setExamples(
        'treaty what-if op-crc-sc --act "ratification Romania 2001-10-18" --as-of 2001-10-03',
        'treaty what-if paris --act "accession IRN 2026-12-01" --act "denunciation ARG 2026-12-15"',
        'treaty what-if op-crc-sc quick.csv slow.csv',
      ),
    )
    .action(async (name, files, options) => exitWith(await answerWhatIf(name, files, options, streams)));
}

async function answerWhatIf(
  name: string,
  files: readonly string[],
  options: WhatIfOptions,
  streams: Streams,
): Promise<ExitCode> {
  const { treaty, register } = await findSubject(name, options.register, streams);
  const scenarios = await readScenarios(treaty, files, options.act ?? [], streams);
  if (scenarios.length === 0) {
    throw new BadInput(
      'Nothing is supposed. Give acts (--act "ratification KEN 2026-12-01") or scenario files, which are registers of acts.',
    );
  }
  const asOf = findAsOf(options.asOf, treaty, streams);
  const other = findOther(treaty, asOf);
  const lives = scenarios.map((scenario) => ({
    scenario,
    whatIf: composeWhatIf(treaty, register, scenario.acts, asOf, other),
  }));
  const refused = lives.some(({ whatIf }) => whatIf.refusals.length > 0);
  if (options.json === true)
    writeJson(
      streams,
      lives.map(({ scenario, whatIf }) => plain(scenario, whatIf)),
    );
  else {
    const page = openPage(streams);
    const [first] = lives;
    const lines =
      first !== undefined && lives.length === 1
        ? setOne(page, first.scenario, first.whatIf, options)
        : [
            ...setSideBySide(page, lives),
            ...lives.flatMap((each) => ['', ...setOne(page, each.scenario, each.whatIf, options)]),
          ];
    streams.stdout.write(`${lines.join('\n')}\n`);
  }
  return refused ? EXIT.findings : EXIT.answered;
}

/** How many acts are named in a title. */
const MOST_NAMED = 6;

function setOne(
  page: Page,
  { name, isFile }: Scenario,
  whatIf: WhatIf,
  { steps }: Pick<WhatIfOptions, 'steps'>,
): readonly string[] {
  const { asOf, supposed, refusals, remarks, changes } = whatIf;
  const acts = supposed.length > MOST_NAMED ? countOf(supposed.length, 'act') : supposed.map(sayAct).join('; ');
  const title = isFile ? `${name}: ${acts === '' ? 'no act' : acts}` : acts;
  const dated = changes.filter((change) => change.kind !== 'awaits');
  return [
    page.paragraph(`${page.bold('What if')}  ${title} (the record as of ${renderDate(asOf)})`),
    ...refusals.flatMap(({ act, article, reason, remedy }) => [
      '',
      page.paragraph(`${page.bold('refused')}  ${sayAct(act)} (${cite(article)})`),
      page.paragraph(sayAll([reason, remedy]), '  '),
    ]),
    ...remarks.map(({ says }) => page.paragraph(say(says), '    ', '  ')),
    ...changes.flatMap((change) => (change.kind === 'awaits' ? ['', ...setOpen(page, change)] : [])),
    '',
    ...(dated.length === 0 ? [page.paragraph('No date would be otherwise.')] : setChanges(page, gather(dated))),
    ...(steps === true ? changes.flatMap((change) => setSteps(page, change)) : []),
  ];
}

function setChanges(page: Page, rows: readonly (readonly string[])[]): readonly string[] {
  const isUnsettled = rows.some(([, , , what = '']) => what.includes(UNSETTLED));
  const legend = '† The law is unsettled and its readings differ: --steps prints them.';
  return [
    page.table(['Date', 'Before', 'Article', 'What'], rows, 3),
    ...(isUnsettled ? ['', page.paragraph(page.dim(legend), '  ', '')] : []),
  ];
}

/** Sets the changes as rows; what comes to many States on one day is one row. */
function gather(changes: readonly Change[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const names = new Map<string, string[]>();
  for (const change of changes) {
    const [date, before, article, what, participant] = describe(change);
    const key = [date, before, article, what].join('|');
    const own = participant === undefined ? undefined : names.get(key);
    if (own !== undefined && participant !== undefined) own.push(nameOfParticipant(participant));
    else {
      rows.push([date, before, article, what]);
      if (participant !== undefined) names.set(key, [nameOfParticipant(participant)]);
    }
  }
  return rows.map(([date = '', before = '', article = '', what = '']) => {
    const who = names
      .get([date, before, article, what].join('|'))
      ?.map((name) => ({ name }))
      .sort(byName)
      .map(({ name }) => name);
    if (who === undefined) return [date, before, article, what];
    return [
      date,
      before,
      article,
      who.length === 1 ? `${what}: ${who[0]}` : `${what} (${who.length}): ${who.join(', ')}`,
    ];
  });
}

type Described = readonly [date: string, before: string, article: string, what: string, participant?: string];

function describe(change: Change): Described {
  switch (change.kind) {
    case 'appears':
      return describeEntryChange(change.entry, change.on, '-');
    case 'vanishes':
      return describeEntryChange(change.entry, '-', change.on);
    case 'moves':
      return describeEntryChange(change.entry, change.on, change.from);
    case 'status':
      return [change.on, '', '', `${capital(WORDS[change.after])}, was ${WORDS[change.before]}`, change.participant];
    case 'report': {
      const what = change.number === 1 ? 'First report due' : `Report ${change.number} due`;
      return [change.on ?? '-', change.from ?? '-', change.article, what, change.participant];
    }
    case 'awaits':
      return ['', '', '', ''];
  }
}

function describeEntryChange(
  entry: Extract<Change, { kind: 'appears' }>['entry'],
  date: string,
  before: string,
): Described {
  const basis = 'basis' in entry ? entry.basis : undefined;
  if (basis?.kind === 'indeterminate') return [date, before, entry.article, describeEntry(entry)];
  const open = basis?.kind === 'determined' && basis.readings !== undefined ? UNSETTLED : '';
  if (entry.kind === 'party-from') return [date, before, entry.article, `Becomes a Party${open}`, entry.participant];
  if (entry.kind === 'party-no-longer') {
    return [date, before, entry.article, `Is no longer a Party${open}`, entry.participant];
  }
  return [date, before, entry.article, `${describeEntry(entry)}${open}`];
}

/** Stands behind a date of which the readings differ. */
const UNSETTLED = ' †';

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const WORDS: Readonly<Record<Status, string>> = {
  none: 'no part in it',
  signatory: 'signatory',
  'contracting-state': 'contracting State',
  party: 'Party',
  'former-party': 'former Party',
};

/** Sets what the treaty or an amendment waits for, before and after. */
function setOpen(page: Page, { amendment, before, after }: Extract<Change, { kind: 'awaits' }>): readonly string[] {
  const subject = amendment === undefined ? 'The treaty' : `The amendment ${amendment}`;
  return [
    page.paragraph(`${page.bold(subject)}`),
    page.paragraph(`before  ${before === undefined ? 'not proposed.' : wordsOf(before)}`, '          ', '  '),
    page.paragraph(`then    ${wordsOf(after)}`, '          ', '  '),
  ];
}

function wordsOf(answer: Determination<CivilDate>): string {
  switch (answer.kind) {
    case 'determined': {
      const [, ...others] = answer.readings ?? [];
      const readings = others.map(({ value, title }) => ` On another reading, ${renderDate(value)}: ${say(title)}.`);
      return `in force on ${renderDate(answer.value)} (${cite(answer.article)}).${readings.join('')}`;
    }
    case 'pending': {
      const remarks = answer.basis.flatMap((step) => (step.code.startsWith('remark.') ? [say(step)] : []));
      return [...answer.awaits.map(sayAwaited), ...remarks].join(' ');
    }
    case 'indeterminate':
      return sayAll(answer.questions);
    case 'excluded':
      return say(answer.reason);
  }
}

function setSteps(page: Page, change: Change): readonly string[] {
  if (change.kind !== 'appears' && change.kind !== 'moves') return [];
  const { entry } = change;
  if (!('basis' in entry) || entry.basis === undefined) return [];
  return [
    '',
    page.paragraph(`${page.bold(entry.on)}  ${describeEntry(entry)}`),
    ...setBasis(page, entry.basis.basis),
    ...setReadings(page, entry.basis),
  ];
}

/** The last day of the calendar. */
const LAST_DAY = civilDate('9999-12-31');

function setSideBySide(
  page: Page,
  lives: readonly { readonly scenario: Scenario; readonly whatIf: WhatIf }[],
): readonly string[] {
  const [first] = lives;
  if (first === undefined) return [];
  const row = (name: string, life: WhatIf['after'], refused: number, changes: number): readonly string[] => [
    shorten(name),
    life.metOn ?? '-',
    dateOrKind(life.entryIntoForce),
    String(listParties(life, LAST_DAY).length),
    String(changes),
    String(refused),
  ];
  const rows = lives.map(({ scenario, whatIf }) =>
    row(scenario.name, whatIf.after, whatIf.refusals.length, whatIf.changes.length),
  );
  return [
    page.table(
      ['Scenario', 'Met on', 'In force', 'Parties', 'Changes', 'Refused'],
      [row('the record', first.whatIf.before, 0, 0), ...rows],
      0,
    ),
    ...setAmendments(page, lives),
    '',
    page.paragraph(
      `Parties once all that follows has come about. ${countOf(lives.length, 'scenario')}, each on the record as of ${renderDate(first.whatIf.asOf)}.`,
    ),
  ];
}

/** Sets the amendments that are not in force on one day by the record and in every scenario. */
function setAmendments(
  page: Page,
  lives: readonly { readonly scenario: Scenario; readonly whatIf: WhatIf }[],
): readonly string[] {
  const ids = [...new Set(lives.flatMap(({ whatIf }) => whatIf.after.amendments.map(({ record }) => record.id)))];
  const stateOf = (life: WhatIf['after'], id: string): string => {
    const found = life.amendments.find(({ record }) => record.id === id);
    if (found === undefined) return 'not proposed';
    const { entryIntoForce: foreseen } = foreseeAmendment(life, found);
    const isForeseen = found.entryIntoForce.kind === 'pending' && foreseen.kind !== 'pending';
    return isForeseen ? `${dateOrKind(foreseen)}, if nothing else is done` : dateOrKind(found.entryIntoForce);
  };
  const rows = ids.flatMap((id) => {
    const [first] = lives;
    const states = [
      ['the record', first === undefined ? '' : stateOf(first.whatIf.before, id)],
      ...lives.map(({ scenario, whatIf }) => [shorten(scenario.name), stateOf(whatIf.after, id)]),
    ];
    return new Set(states.map(([, state]) => state)).size === 1
      ? []
      : states.map(([name = '', state = ''], index) => [index === 0 ? id : '', name, state]);
  });
  return rows.length === 0 ? [] : ['', page.table(['Amendment', 'Scenario', 'In force'], rows, 0)];
}

function dateOrKind(answer: Determination<CivilDate>): string {
  return answer.kind === 'determined' ? answer.value : answer.kind;
}

const LONGEST_NAME = 28;

function shorten(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

/** A scenario as plain JSON: what is supposed, what is refused, what changes. */
function plain({ name }: Scenario, { asOf, statusOn, supposed, refusals, remarks, changes, after }: WhatIf): unknown {
  return { scenario: name, asOf, statusOn, supposed, refusals, remarks, changes, entryIntoForce: after.entryIntoForce };
}
