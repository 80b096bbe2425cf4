import { Command } from '@commander-js/extra-typings';
import {
  type AmendmentLife,
  type CivilDate,
  composeLife,
  determineAmendmentStage,
  type Life,
  renderDate,
} from '../../index.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { treatyArgument } from '../input/arguments.ts';
import { findAmendment } from '../input/find-amendment.ts';
import { findSubject } from '../input/find-subject.ts';
import { asOfOption, jsonOption, registerOption, strictOption } from '../input/options.ts';
import { findAsOf } from '../input/today.ts';
import { countOf, openPage, type Page } from '../output/page.ts';
import { setAnswer } from '../output/set-answer.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeJson } from '../output/write-json.ts';
import type { Streams } from '../streams.ts';

interface AmendmentOptions {
  readonly register?: string;
  readonly asOf?: CivilDate;
  readonly json?: true;
  readonly strict?: true;
}

/** `treaty amendment`: how far an amendment has come, when it enters into force and whom it binds; or a list of them. */
export function defineAmendment({ streams, exitWith }: Session) {
  return new Command('amendment')
    .description('Print how far an amendment has come, and when it is in force.')
    .addArgument(treatyArgument())
    .argument('[id]', 'the amendment, by its id in the register (without it: a list)')
    .addOption(registerOption())
    .addOption(asOfOption())
    .addOption(jsonOption())
    .addOption(strictOption())
    .addHelpText('after', setExamples('treaty amendment crc', 'treaty amendment crc article-43-2 --as-of 2002-11-17'))
    .action(async (name, id, options) => exitWith(await answerAmendment(name, id, options, streams)));
}

async function answerAmendment(
  name: string,
  id: string | undefined,
  options: AmendmentOptions,
  streams: Streams,
): Promise<ExitCode> {
  const { treaty, register } = await findSubject(name, options.register, streams);
  const asOf = findAsOf(options.asOf, treaty, streams);
  const life = composeLife(treaty, register, asOf);
  if (id === undefined) return listAmendments(life, asOf, options, streams);
  const amendment = await findAmendment(life, id);
  const stage = determineAmendmentStage(life, id, asOf);
  if (options.json === true) writeJson(streams, { asOf, stage, ...amendment });
  else streams.stdout.write(`${setAmendment(openPage(streams), life, amendment, asOf).join('\n')}\n`);
  return options.strict === true && amendment.entryIntoForce.kind !== 'determined' ? EXIT.notDetermined : EXIT.answered;
}

function listAmendments(life: Life, asOf: CivilDate, { json, strict }: AmendmentOptions, streams: Streams): ExitCode {
  const open = life.amendments.some(({ entryIntoForce }) => entryIntoForce.kind !== 'determined');
  const exit = strict === true && open ? EXIT.notDetermined : EXIT.answered;
  if (json === true) {
    const amendments = life.amendments.map((each) => ({
      stage: determineAmendmentStage(life, each.record.id, asOf),
      ...each,
    }));
    writeJson(streams, { asOf, amendments });
    return exit;
  }
  const page = openPage(streams);
  const rows = life.amendments.map(({ record, entryIntoForce }) => [
    record.id,
    record.title ?? '',
    determineAmendmentStage(life, record.id, asOf).replaceAll('-', ' '),
    entryIntoForce.kind === 'determined' ? entryIntoForce.value : entryIntoForce.kind,
  ]);
  const text =
    rows.length === 0
      ? page.paragraph(`No amendment of ${life.treaty.shortTitle} is recorded by ${renderDate(asOf)}.`)
      : page.table(['Id', 'About', 'Stage', 'In force'], rows, 1);
  streams.stdout.write(`${text}\n`);
  return exit;
}

function setAmendment(page: Page, life: Life, amendment: AmendmentLife, asOf: CivilDate): readonly string[] {
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
      : [...setAnswer(page, request === undefined ? 'Objections' : 'Replies', 'last day', window), '']),
    ...(stage === 'communicated' || stage === 'requested' || stage === 'lapsed'
      ? request === undefined
        ? setAnswer(page, 'The amendment', 'in force on', entryIntoForce)
        : setAnswer(page, 'Conference', 'enough Parties in favour on', request)
      : [
          ...setAnswer(page, 'Adoption', 'on', adoption),
          '',
          ...setAnswer(page, 'The amendment', stage === 'in force' ? 'in force since' : 'in force on', entryIntoForce),
        ]),
    ...(stage === 'in force' ? ['', page.paragraph(`${binds} "treaty bound" tells which text binds whom.`)] : []),
  ];
}
