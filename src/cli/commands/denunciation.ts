import { Command } from '@commander-js/extra-typings';
import { type CivilDate, determineIfDenounced } from '../../index.ts';
import type { Session } from '../command.ts';
import { type ExitCode, exitOf } from '../exit-code.ts';
import { defineParticipantArgument, defineTreatyArgument } from '../input/arguments.ts';
import { findOnDay } from '../input/find-on-day.ts';
import { findRecordEnd } from '../input/find-record-end.ts';
import { findSubject, type RecordAsked } from '../input/find-subject.ts';
import {
  addRecordOptions,
  defineDateOption,
  defineJsonOption,
  defineRecordAsOfOption,
  defineStrictOption,
} from '../input/options.ts';
import { findAsOf } from '../input/today.ts';
import { describeSupposed } from '../output/remedy-of-supposed.ts';
import { setAnswer } from '../output/set-answer.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface DenunciationOptions extends RecordAsked {
  readonly received: CivilDate;
  readonly json?: true;
  readonly strict?: true;
}

/** `treaty denunciation`: when a denunciation received on a day would take effect. */
export function defineDenunciation(session: Session) {
  const { text } = session.words;
  return addRecordOptions(
    new Command('denunciation')
      .description(text('help.denunciation'))
      .addArgument(defineTreatyArgument(session))
      .addArgument(defineParticipantArgument('<participant>', session))
      .addOption(defineDateOption('--received <date>', text('help.denunciation.received')).makeOptionMandatory()),
    session,
  )
    .addOption(defineRecordAsOfOption(session))
    .addOption(defineJsonOption(session))
    .addOption(defineStrictOption(session))
    .addHelpText('after', setExamples(session, 'treaty denunciation op-crc-sc Norway --received 2026-11-24'))
    .action(async (name, participant, options) =>
      session.exitWith(await runDenunciation(name, participant, options, session)),
    );
}

/** Answers when a denunciation received on a day would take effect. */
export async function runDenunciation(
  name: string,
  participantName: string,
  options: DenunciationOptions,
  session: Session,
): Promise<ExitCode> {
  const { treaty, register } = await findSubject(name, options, session);
  const { participant, ended } = await findOnDay(participantName, options.received, session);
  const answer = determineIfDenounced(treaty, register, participant, options.received, options.asOf);
  writeAnswer(session, options, {
    ended,
    recordEnd: findRecordEnd({ treaty, register }, findAsOf(options.asOf, treaty, session)),
    json: () => answer,
    page: (page) => {
      const about = page.say('page.date.denunciation-received', { participant, on: options.received });
      return setAnswer(page, about, 'page.event.takes-effect-on', describeSupposed(answer));
    },
  });
  return exitOf(answer.kind === 'determined', options);
}
