import { Command } from '@commander-js/extra-typings';
import { type CivilDate, composeLife, determineLatestDeposit, determineRecordEnd } from '../../index.ts';
import type { Session } from '../command.ts';
import { type ExitCode, exitOf } from '../exit-code.ts';
import { defineTreatyArgument } from '../input/arguments.ts';
import { findTreatyWithRecord, type RecordAsked } from '../input/find-subject.ts';
import {
  defineInForceByOption,
  defineInForceOnOption,
  defineJsonOption,
  defineRecordAsOfOption,
  defineRecordEndsOnOption,
  defineRegisterOption,
  defineSkipBadRowsOption,
  defineStrictOption,
} from '../input/options.ts';
import { findAsOf } from '../input/today.ts';
import { NoRecord } from '../no-record.ts';
import { setLatestDeposit } from '../output/set-answer.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface LatestOptions extends RecordAsked {
  readonly inForceBy: CivilDate;
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
    .addOption(defineSkipBadRowsOption(session))
    .addOption(defineRecordEndsOnOption(session))
    .addOption(defineInForceOnOption(session))
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
  const { treaty, register } = await findTreatyWithRecord(name, options, session);
  const { inForceBy, inForceOn } = options;
  // With the date of the treaty stated, the clauses alone tell when a deposit after it leads to a day.
  const isByClauses = inForceOn !== undefined && inForceOn <= inForceBy;
  if (register === undefined && !isByClauses) throw new NoRecord(treaty);
  const answer = determineLatestDeposit(composeLife(treaty, register ?? { acts: [] }, options.asOf), inForceBy);
  const asOf = findAsOf(options.asOf, treaty, session);
  writeAnswer(session, options, {
    recordEnd: determineRecordEnd(register, asOf),
    json: () => answer,
    page: (page) => {
      const about = page.say('page.date.to-be-bound-by', { by: inForceBy });
      return setLatestDeposit(page, about, 'page.event.deposit-by', answer, asOf);
    },
  });
  return exitOf(answer.kind === 'determined', options);
}
