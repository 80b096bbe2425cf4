import { Command } from '@commander-js/extra-typings';
import { type CivilDate, composeLife, determineLatestDeposit, renderDate } from '../../index.ts';
import type { Session } from '../command.ts';
import { type ExitCode, exitOf } from '../exit-code.ts';
import { defineTreatyArgument } from '../input/arguments.ts';
import { findSubject } from '../input/find-subject.ts';
import {
  defineInForceByOption,
  defineJsonOption,
  defineRecordAsOfOption,
  defineRegisterOption,
  defineStrictOption,
} from '../input/options.ts';
import { findAsOf } from '../input/today.ts';
import { setAnswer } from '../output/set-answer.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';
import type { Streams } from '../streams.ts';

interface LatestOptions {
  readonly inForceBy: CivilDate;
  readonly register?: string;
  readonly asOf?: CivilDate;
  readonly json?: true;
  readonly strict?: true;
}

/** `treaty latest`: the last day to deposit in order to be bound by a date. */
export function defineLatest({ streams, exitWith }: Session) {
  return new Command('latest')
    .description('Print the last day to deposit in order to be bound by a date.')
    .addArgument(defineTreatyArgument())
    .addOption(defineInForceByOption().makeOptionMandatory())
    .addOption(defineRegisterOption())
    .addOption(defineRecordAsOfOption())
    .addOption(defineJsonOption())
    .addOption(defineStrictOption())
    .addHelpText(
      'after',
      setExamples(
        'treaty latest op-crc-sc --in-force-by 2027-02-28',
        'treaty latest op-crc-sc --in-force-by 2002-02-01 --as-of 2001-10-03',
      ),
    )
    .action(async (name, options) => exitWith(await answerLatest(name, options, streams)));
}

async function answerLatest(name: string, options: LatestOptions, streams: Streams): Promise<ExitCode> {
  const { treaty, register } = await findSubject(name, options.register, streams);
  const answer = determineLatestDeposit(composeLife(treaty, register, options.asOf), options.inForceBy);
  writeAnswer(streams, options, {
    json: () => answer,
    page: (page) => {
      const about = `To be bound by ${renderDate(options.inForceBy)}`;
      const asked = findAsOf(options.asOf, treaty, streams);
      const isPast = answer.kind === 'determined' && answer.value < asked;
      const past = isPast ? ['', page.paragraph(`That day is past on ${renderDate(asked)}.`)] : [];
      return [...setAnswer(page, about, 'deposit by', answer), ...past];
    },
  });
  return exitOf(answer.kind === 'determined', options);
}
