import { type CivilDate, determineIfDenounced, nameOfParticipant, renderDate } from '../../index.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findParticipant, findSubject } from '../input/find-subject.ts';
import { openPage } from '../output/page.ts';
import { setAnswer } from '../output/set-answer.ts';
import { writeJson } from '../output/write-json.ts';
import type { Streams } from '../streams.ts';

export interface DenunciationOptions {
  readonly received: CivilDate;
  readonly register?: string;
  readonly asOf?: CivilDate;
  readonly json?: true;
  readonly strict?: true;
}

/** `treaty denunciation`: when a denunciation received on a day would take effect. */
export async function runDenunciation(
  name: string,
  participantName: string,
  options: DenunciationOptions,
  streams: Streams,
): Promise<ExitCode> {
  const { treaty, register } = await findSubject(name, options.register, streams);
  const participant = await findParticipant(participantName);
  const answer = determineIfDenounced(treaty, register, participant, options.received, options.asOf);
  if (options.json === true) {
    writeJson(streams, answer);
  } else {
    const about = `${nameOfParticipant(participant)}, denunciation received on ${renderDate(options.received)}`;
    streams.stdout.write(`${setAnswer(openPage(streams), about, 'takes effect on', answer).join('\n')}\n`);
  }
  return options.strict === true && answer.kind !== 'determined' ? EXIT.notDetermined : EXIT.answered;
}
