import { Command } from '@commander-js/extra-typings';
import { type Ambiguity, reportAmbiguity, type Touched } from '../../conformance.ts';
import { listCatalogue, nameOfParticipant } from '../../index.ts';
import { findRecord } from '../../records.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findSubject, findTreaty } from '../input/find-subject.ts';
import { jsonOption, registerOption } from '../input/options.ts';
import { countOf, openPage, type Page } from '../output/page.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeJson } from '../output/write-json.ts';
import type { Streams } from '../streams.ts';

interface AmbiguityOptions {
  readonly register?: string;
  readonly json?: true;
}

/** `treaty ambiguity`: how many dates of a record an unsettled question touches, and by how many days it would move each. */
export function defineAmbiguity({ streams, exitWith }: Session) {
  return new Command('ambiguity')
    .description('Report how often records touched an unsettled question.')
    .argument('[treaty]', 'an id of the catalogue, or a JSON file (without it: the catalogue)')
    .addOption(registerOption())
    .addOption(jsonOption())
    .addHelpText('after', setExamples('treaty ambiguity', 'treaty ambiguity op-cedaw'))
    .action(async (name, options) => exitWith(await answerAmbiguity(name, options, streams)));
}

async function answerAmbiguity(
  name: string | undefined,
  options: AmbiguityOptions,
  streams: Streams,
): Promise<ExitCode> {
  const page = openPage(streams);
  if (name !== undefined) {
    const { treaty, register } = await findSubject(name, options.register, streams);
    const report = reportAmbiguity(treaty, register);
    if (options.json === true) writeJson(streams, report);
    else streams.stdout.write(`${setOne(page, treaty.shortTitle, report).join('\n')}\n`);
    return EXIT.answered;
  }
  const reports: Ambiguity[] = [];
  for (const { treaty } of listCatalogue()) {
    const record = findRecord(treaty.id);
    if (record !== undefined) reports.push(reportAmbiguity(await findTreaty(treaty.id, streams), record));
  }
  if (options.json === true) writeJson(streams, reports);
  else streams.stdout.write(`${setAll(page, reports).join('\n')}\n`);
  return EXIT.answered;
}

function setAll(page: Page, reports: readonly Ambiguity[]): readonly string[] {
  const rows = reports.map(({ treaty, dates, monthEnds, readings, open }) => [
    treaty,
    String(dates),
    ...countAndDays(monthEnds),
    ...countAndDays(readings),
    String(open),
  ]);
  return [
    page.table(['Treaty', 'Dates', 'Month end', 'Days', 'Reading', 'Days', 'Open'], rows, 0),
    '',
    page.paragraph(
      'Dates: how many dates of entry into force follow, that of the treaty and those of States. Month end: how many of them would be another day by the other rule for a day that the month does not have (its last day, or the first of the next month). Reading: how many would be another day by another reading of the clauses. Days: how far the farthest of these lies from the date that prevails. Open: for how many more no single date follows, because a fact is not known, such as the date of a succession, or the clause does not say.',
    ),
  ];
}

function countAndDays(touched: readonly Touched[]): readonly [string, string] {
  return [String(touched.length), touched.length === 0 ? '-' : String(Math.max(...touched.map(({ days }) => days)))];
}

function setOne(page: Page, title: string, { dates, monthEnds, readings, open }: Ambiguity): readonly string[] {
  return [
    page.paragraph(`${page.bold(title)}: ${countOf(dates, 'date')} of entry into force.`),
    ...setTouched(
      page,
      'The other rule for a day that the month does not have (its last day, or the first of the next month) moves',
      monthEnds,
    ),
    ...setTouched(page, 'Another reading of the clause moves', readings),
    '',
    page.paragraph(
      open === 0
        ? 'No date is open.'
        : `Open: ${countOf(open, 'date')} more, because a fact is not known or the clause does not say.`,
    ),
  ];
}

function setTouched(page: Page, what: string, touched: readonly Touched[]): readonly string[] {
  if (touched.length === 0) return ['', page.paragraph(`${what} no date.`)];
  return [
    '',
    page.paragraph(`${what} ${countOf(touched.length, 'date')}:`),
    ...touched.map(({ participant, on, otherwise, days }) => {
      const who = participant === undefined ? 'the treaty itself' : nameOfParticipant(participant);
      return page.paragraph(`${who}: ${on}, otherwise ${otherwise} (${countOf(days, 'day')})`, '    ', '  ');
    }),
  ];
}
