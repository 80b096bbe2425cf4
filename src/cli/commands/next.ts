import { Command } from '@commander-js/extra-typings';
import {
  type CivilDate,
  composeLife,
  composeNext,
  nameOfParticipant,
  renderDate,
  type WhatIsNext,
} from '../../index.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { treatyArgument } from '../input/arguments.ts';
import { findOther } from '../input/find-other.ts';
import { findSubject } from '../input/find-subject.ts';
import { asOfOption, jsonOption, registerOption } from '../input/options.ts';
import { findAsOf } from '../input/today.ts';
import { openPage, type Page } from '../output/page.ts';
import { sayAwaited } from '../output/say.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeJson } from '../output/write-json.ts';
import type { Streams } from '../streams.ts';
import { describeEntry } from './chronology.ts';

interface NextOptions {
  readonly register?: string;
  readonly asOf?: CivilDate;
  readonly json?: true;
}

/** How many reports due are shown; all of them are in the JSON. */
const MOST_REPORTS = 5;

/** `treaty next`: what is awaited, and what happens when if nothing else is deposited. */
export function defineNext({ streams, exitWith }: Session) {
  return new Command('next')
    .description('Print what is awaited, and which dates are to come.')
    .addArgument(treatyArgument())
    .addOption(registerOption())
    .addOption(asOfOption())
    .addOption(jsonOption())
    .addHelpText('after', setExamples('treaty next op-crc-sc --as-of 2001-10-18', 'treaty next crc --as-of 2002-11-17'))
    .action(async (name, options) => exitWith(await answerNext(name, options, streams)));
}

async function answerNext(name: string, options: NextOptions, streams: Streams): Promise<ExitCode> {
  const { treaty, register } = await findSubject(name, options.register, streams);
  const asOf = findAsOf(options.asOf, treaty, streams);
  const next = composeNext(composeLife(treaty, register, asOf), asOf, findOther(treaty, asOf));
  if (options.json === true) writeJson(streams, { asOf, ...next });
  else {
    const page = openPage(streams);
    const head = page.paragraph(
      `${page.bold(treaty.shortTitle)}  What is awaited on ${renderDate(asOf)}, and what comes.`,
    );
    streams.stdout.write(`${[head, ...setNext(page, next)].join('\n')}\n`);
  }
  return EXIT.answered;
}

function setNext(page: Page, { awaited, dated, reports }: WhatIsNext): readonly string[] {
  const waiting = awaited.flatMap(({ amendment, awaits }) => [
    page.paragraph(amendment === undefined ? 'Entry into force:' : `Amendment ${amendment}:`),
    ...awaits.map((each) => page.paragraph(sayAwaited(each), '  ')),
  ]);
  const rows = dated.map((entry) => [entry.on, entry.article, describeEntry(entry)]);
  const due = reports.slice(0, MOST_REPORTS).map(({ participant, nextDue }) => {
    const on = nextDue?.due.kind === 'determined' ? nextDue.due.value : '';
    return [on, nextDue?.due.article ?? '', `Report of ${nameOfParticipant(participant)} due`];
  });
  const more = reports.length - due.length;
  return [
    '',
    page.bold('Awaited'),
    ...(waiting.length === 0 ? [page.paragraph('No act: what is to come follows from what was done.')] : waiting),
    '',
    page.bold('If nothing else is deposited'),
    rows.length === 0
      ? page.paragraph('No date follows from the record.')
      : page.table(['Date', 'Article', 'What'], rows, 2),
    ...(due.length === 0 ? [] : ['', page.bold('Reports'), page.table(['Date', 'Article', 'What'], due, 2)]),
    ...(more > 0 ? [page.paragraph(`and ${more} more: "treaty reports" lists them.`)] : []),
  ];
}
