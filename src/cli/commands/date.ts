import { Command, Option } from '@commander-js/extra-typings';
import {
  type CivilDate,
  composeLife,
  determineIfAnyDeposited,
  determineIfDeposited,
  determineParticipantDate,
} from '../../index.ts';
import type { Session } from '../command.ts';
import { type ExitCode, exitOf } from '../exit-code.ts';
import { defineParticipantArgument, defineTreatyArgument } from '../input/arguments.ts';
import { findParticipant, findSubject } from '../input/find-subject.ts';
import {
  defineJsonOption,
  defineRecordAsOfOption,
  defineRegisterOption,
  defineStrictOption,
  parseDateOption,
} from '../input/options.ts';
import { setParticipantDatePage, setSupposedDatePage, setTreatyDatePage } from '../output/date-page.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';
import type { Streams } from '../streams.ts';

interface DateOptions {
  readonly register?: string;
  readonly deposited?: CivilDate;
  readonly asOf?: CivilDate;
  readonly json?: true;
  readonly strict?: true;
}

/** `treaty date`: when the treaty enters into force, for itself or for one State, step by step and with every reading. */
export function defineDate({ streams, exitWith }: Session) {
  return new Command('date')
    .description('Print when the treaty enters into force, and why.')
    .addArgument(defineTreatyArgument())
    .addArgument(defineParticipantArgument('[participant]'))
    .addOption(
      new Option('--deposited <date>', 'suppose that it deposits its instrument on this day').argParser(
        parseDateOption,
      ),
    )
    .addOption(defineRegisterOption())
    .addOption(defineRecordAsOfOption())
    .addOption(defineJsonOption())
    .addOption(defineStrictOption())
    .addHelpText(
      'after',
      setExamples(
        'treaty date op-crc-sc',
        'treaty date op-crc-sc Norway',
        'treaty date op-crc-sc --deposited 2026-11-30',
        'treaty date op-crc-sc IRL --deposited 2026-11-30 --json',
      ),
    )
    .action(async (name, participant, options) => exitWith(await answerDate(name, participant, options, streams)));
}

async function answerDate(
  name: string,
  participantName: string | undefined,
  options: DateOptions,
  streams: Streams,
): Promise<ExitCode> {
  const { treaty, register } = await findSubject(name, options.register, streams);
  const participant = participantName === undefined ? undefined : await findParticipant(participantName);
  const { deposited, asOf } = options;
  const life = composeLife(treaty, register, asOf);
  const answer =
    deposited !== undefined
      ? participant === undefined
        ? determineIfAnyDeposited(life, deposited)
        : determineIfDeposited(treaty, register, participant, deposited, asOf)
      : participant === undefined
        ? life.entryIntoForce
        : determineParticipantDate(life, participant);
  writeAnswer(streams, options, {
    json: () => answer,
    page: (page) =>
      deposited !== undefined
        ? setSupposedDatePage(page, participant, deposited, answer)
        : participant === undefined
          ? setTreatyDatePage(page, treaty, answer)
          : setParticipantDatePage(page, life, participant, answer),
  });
  return exitOf(answer.kind === 'determined', options);
}
