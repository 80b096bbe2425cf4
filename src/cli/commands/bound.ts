import { Command } from '@commander-js/extra-typings';
import {
  type CivilDate,
  composeLife,
  type Determination,
  determineTextBetween,
  determineTextFor,
  nameOfParticipant,
  renderDate,
  type TextInForce,
  type Treaty,
} from '../../index.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { participantArgument, treatyArgument } from '../input/arguments.ts';
import { findParticipant, findSubject } from '../input/find-subject.ts';
import { asOfOption, jsonOption, registerOption, strictOption } from '../input/options.ts';
import { findAsOf } from '../input/today.ts';
import { cite, openPage, type Page } from '../output/page.ts';
import { setBasis } from '../output/set-answer.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeJson } from '../output/write-json.ts';
import type { Streams } from '../streams.ts';

interface BoundOptions {
  readonly register?: string;
  readonly asOf?: CivilDate;
  readonly json?: true;
  readonly strict?: true;
}

/** `treaty bound`: which text binds a State, or two States between them, on a day. */
export function defineBound({ streams, exitWith }: Session) {
  return new Command('bound')
    .description('Print which text binds a State, or two States between them.')
    .addArgument(treatyArgument())
    .addArgument(participantArgument('<participant>'))
    .addArgument(participantArgument('[other]'))
    .addOption(registerOption())
    .addOption(asOfOption())
    .addOption(jsonOption())
    .addOption(strictOption())
    .addHelpText('after', setExamples('treaty bound crc Ireland Fiji --as-of 2002-11-18', 'treaty bound crc Ireland'))
    .action(async (name, one, other, options) => exitWith(await answerBound(name, one, other, options, streams)));
}

async function answerBound(
  name: string,
  oneName: string,
  otherName: string | undefined,
  options: BoundOptions,
  streams: Streams,
): Promise<ExitCode> {
  const { treaty, register } = await findSubject(name, options.register, streams);
  const asOf = findAsOf(options.asOf, treaty, streams);
  const one = await findParticipant(oneName);
  const other = otherName === undefined ? undefined : await findParticipant(otherName);
  const life = composeLife(treaty, register, asOf);
  const answer = other === undefined ? determineTextFor(life, one, asOf) : determineTextBetween(life, one, other, asOf);
  if (options.json === true) writeJson(streams, answer);
  else {
    const who =
      other === undefined ? nameOfParticipant(one) : `${nameOfParticipant(one)} and ${nameOfParticipant(other)}`;
    const page = openPage(streams);
    streams.stdout.write(`${setText(page, `${who}, ${renderDate(asOf)}`, treaty, answer).join('\n')}\n`);
  }
  return options.strict === true && answer.kind !== 'determined' ? EXIT.notDetermined : EXIT.answered;
}

function setText(page: Page, about: string, treaty: Treaty, answer: Determination<TextInForce>): readonly string[] {
  if (answer.kind !== 'determined') {
    const reason = answer.kind === 'excluded' ? say(answer.reason) : answer.kind;
    return [page.paragraph(`${about}: ${page.bold('not bound')} (${cite(answer.article)}). ${reason}`)];
  }
  const { amendments } = answer.value;
  const text =
    amendments.length === 0
      ? `${treaty.shortTitle} without any amendment`
      : `${treaty.shortTitle} as amended by ${amendments.join(', ')}`;
  return [page.paragraph(`${about}: ${page.bold(text)} (${cite(answer.article)}).`), ...setBasis(page, answer.basis)];
}
