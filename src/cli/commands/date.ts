import { Command } from '@commander-js/extra-typings';
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
import { findParticipant } from '../input/find-participant.ts';
import { findSubject } from '../input/find-subject.ts';
import {
  defineDateOption,
  defineJsonOption,
  defineRecordAsOfOption,
  defineRegisterOption,
  defineStrictOption,
} from '../input/options.ts';
import { setParticipantDatePage, setSupposedDatePage, setTreatyDatePage } from '../output/date-page.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface DateOptions {
  readonly register?: string;
  readonly deposited?: CivilDate;
  readonly asOf?: CivilDate;
  readonly json?: true;
  readonly strict?: true;
}

/** `treaty date`: when the treaty enters into force, for itself or for one State, step by step and with every reading. */
export function defineDate(session: Session) {
  const { text } = session.words;
  return new Command('date')
    .description(text('help.date'))
    .addArgument(defineTreatyArgument(session))
    .addArgument(defineParticipantArgument('[participant]', session))
    .addOption(defineDateOption('--deposited <date>', text('help.date.deposited')))
    .addOption(defineRegisterOption(session))
    .addOption(defineRecordAsOfOption(session))
    .addOption(defineJsonOption(session))
    .addOption(defineStrictOption(session))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty date op-crc-sc',
        'treaty date op-crc-sc Norway',
        'treaty date op-crc-sc --deposited 2026-11-30',
        'treaty date op-crc-sc IRL --deposited 2026-11-30 --json',
      ),
    )
    .action(async (name, participant, options) =>
      session.exitWith(await answerDate(name, participant, options, session)),
    );
}

async function answerDate(
  name: string,
  participantName: string | undefined,
  options: DateOptions,
  session: Session,
): Promise<ExitCode> {
  const { treaty, register } = await findSubject(name, options.register, session);
  const participant = participantName === undefined ? undefined : await findParticipant(participantName, session);
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
  writeAnswer(session, options, {
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
