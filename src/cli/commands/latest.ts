import { Command } from '@commander-js/extra-typings';
import { type CivilDate, composeLife, determineLatestDeposit } from '../../index.ts';
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
import { setLatestDeposit } from '../output/set-answer.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface LatestOptions {
  readonly inForceBy: CivilDate;
  readonly register?: string;
  readonly asOf?: CivilDate;
  readonly json?: true;
  readonly strict?: true;
}

/** `treaty latest`: the last day to deposit in order to be bound by a date. */
export function defineLatest(session: Session) {
  const { text } = session.words;
  return new Command('latest')
    .description(text('help.latest'))
    .addArgument(defineTreatyArgument(session))
    .addOption(defineInForceByOption(session).makeOptionMandatory())
    .addOption(defineRegisterOption(session))
    .addOption(defineRecordAsOfOption(session))
    .addOption(defineJsonOption(session))
    .addOption(defineStrictOption(session))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty latest op-crc-sc --in-force-by 2027-02-28',
        'treaty latest op-crc-sc --in-force-by 2002-02-01 --as-of 2001-10-03',
      ),
    )
    .action(async (name, options) => session.exitWith(await answerLatest(name, options, session)));
}

async function answerLatest(name: string, options: LatestOptions, session: Session): Promise<ExitCode> {
  const { treaty, register } = await findSubject(name, options.register, session);
  const answer = determineLatestDeposit(composeLife(treaty, register, options.asOf), options.inForceBy);
  writeAnswer(session, options, {
    json: () => answer,
    page: (page) => {
      const about = page.say('page.date.to-be-bound-by', { by: options.inForceBy });
      return setLatestDeposit(page, about, 'page.event.deposit-by', answer, findAsOf(options.asOf, treaty, session));
    },
  });
  return exitOf(answer.kind === 'determined', options);
}
