import { Command } from '@commander-js/extra-typings';
import { type AmendmentLife, type CivilDate, determineLatestDeposit } from '../../index.ts';
import { findSmallestSets, listDecidingActs } from '../../simulation.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { defineAmendmentArgument, defineTreatyArgument } from '../input/arguments.ts';
import { findAmendment } from '../input/find-amendment.ts';
import { findLife, type LifeAsked } from '../input/find-life.ts';
import type { RecordAsked } from '../input/find-subject.ts';
import {
  addRecordOptions,
  defineAsOfOption,
  defineInForceByOption,
  defineJsonOption,
  defineNumberOption,
} from '../input/options.ts';
import { setDecidingActsPage } from '../output/deciding-acts-page.ts';
import { setNeededPage } from '../output/needed-page.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface NeededOptions extends RecordAsked {
  readonly inForceBy?: CivilDate;
  readonly size?: number;
  readonly json?: true;
}

/** `treaty needed`: what a pending treaty or amendment still needs, by when, and by whose acts it would be there. */
export function defineNeeded(session: Session) {
  const { text } = session.words;
  return addRecordOptions(
    new Command('needed')
      .description(text('help.needed'))
      .addArgument(defineTreatyArgument(session))
      .addArgument(defineAmendmentArgument(session))
      .addOption(defineNumberOption('--size <number>', text('help.needed.size'), 1000))
      .addOption(defineInForceByOption(session)),
    session,
  )
    .addOption(defineAsOfOption(session))
    .addOption(defineJsonOption(session))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty needed paris --as-of 2016-10-01',
        'treaty needed op-crc-sc --as-of 2001-10-03 --in-force-by 2002-01-31',
        'treaty needed crc article-43-2 --as-of 2002-11-17',
      ),
    )
    .action(async (name, amendment, options) => session.exitWith(await runNeeded(name, amendment, options, session)));
}

/** Answers what a pending treaty or amendment still needs. */
export async function runNeeded(
  name: string,
  amendment: string | undefined,
  options: NeededOptions,
  session: Session,
): Promise<ExitCode> {
  if (amendment !== undefined && options.size !== undefined) {
    throw new BadInput({ code: 'usage.size-of-amendment', values: { amendment } });
  }
  const asked = await findLife(name, options, session);
  return amendment === undefined
    ? answerTreaty(asked, options, session)
    : runAmendment(asked, await findAmendment(asked.life, amendment), options, session);
}

function answerTreaty({ life, asOf, recordEnd }: LifeAsked, options: NeededOptions, session: Session): ExitCode {
  const { inForceBy, size } = options;
  const wanted = { ...(inForceBy === undefined ? {} : { inForceBy }), ...(size === undefined ? {} : { size }) };
  const sets = findSmallestSets(life, asOf, wanted);
  const latest = inForceBy === undefined ? undefined : determineLatestDeposit(life, inForceBy);
  writeAnswer(session, options, {
    recordEnd,
    json: () => ({ asOf, entryIntoForce: life.entryIntoForce, ...(latest === undefined ? {} : { latest }), sets }),
    page: (page) => setNeededPage(page, life, asOf, sets, inForceBy, latest),
  });
  return EXIT.answered;
}

function runAmendment(
  { life, register, asOf, recordEnd }: LifeAsked,
  amendment: AmendmentLife,
  options: NeededOptions,
  session: Session,
): ExitCode {
  const { inForceBy } = options;
  const { id } = amendment.record;
  const deciding = listDecidingActs(life, register, id, asOf).filter(
    ({ inForceOn }) => inForceBy === undefined || inForceOn <= inForceBy,
  );
  writeAnswer(session, options, {
    recordEnd,
    json: () => ({ asOf, amendment: id, entryIntoForce: amendment.entryIntoForce, deciding }),
    page: (page) => setDecidingActsPage(page, life.treaty, amendment, asOf, deciding, inForceBy),
  });
  return EXIT.answered;
}
