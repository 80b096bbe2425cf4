import { Command } from '@commander-js/extra-typings';
import {
  type AmendmentLife,
  type CivilDate,
  composeLife,
  determineLatestDeposit,
  type Life,
  type Register,
} from '../../index.ts';
import { findSmallestSets, listDecidingActs } from '../../simulation.ts';
import type { Session } from '../command.ts';
import { BadInput, EXIT, type ExitCode } from '../exit-code.ts';
import { defineAmendmentArgument, defineTreatyArgument } from '../input/arguments.ts';
import { findAmendment } from '../input/find-amendment.ts';
import { findSubject } from '../input/find-subject.ts';
import {
  defineAsOfOption,
  defineInForceByOption,
  defineJsonOption,
  defineNumberOption,
  defineRegisterOption,
} from '../input/options.ts';
import { findAsOf } from '../input/today.ts';
import { setDecidingActsPage } from '../output/deciding-acts-page.ts';
import { setNeededPage } from '../output/needed-page.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';
import type { Streams } from '../streams.ts';

interface NeededOptions {
  readonly register?: string;
  readonly asOf?: CivilDate;
  readonly inForceBy?: CivilDate;
  readonly size?: number;
  readonly json?: true;
}

/** `treaty needed`: what a pending treaty or amendment still needs, by when, and by whose acts it would be there. */
export function defineNeeded({ streams, exitWith }: Session) {
  return new Command('needed')
    .description('Print what is still needed, by when, and whose acts suffice.')
    .addArgument(defineTreatyArgument())
    .addArgument(defineAmendmentArgument())
    .addOption(defineNumberOption('--size <number>', 'list sets of so many States, instead of the smallest', 1000))
    .addOption(defineInForceByOption())
    .addOption(defineRegisterOption())
    .addOption(defineAsOfOption())
    .addOption(defineJsonOption())
    .addHelpText(
      'after',
      setExamples(
        'treaty needed paris --as-of 2016-10-01',
        'treaty needed op-crc-sc --as-of 2001-10-03 --in-force-by 2002-01-31',
        'treaty needed crc article-43-2 --as-of 2002-11-17',
      ),
    )
    .action(async (name, amendment, options) => exitWith(await answerNeeded(name, amendment, options, streams)));
}

async function answerNeeded(
  name: string,
  amendment: string | undefined,
  options: NeededOptions,
  streams: Streams,
): Promise<ExitCode> {
  if (amendment !== undefined && options.size !== undefined) {
    throw new BadInput(
      `--size is for the sets of States that bring a treaty into force. For amendment "${amendment}" the single acts are listed that would decide it; leave --size away.`,
    );
  }
  const { treaty, register } = await findSubject(name, options.register, streams);
  const asOf = findAsOf(options.asOf, treaty, streams);
  const life = composeLife(treaty, register, asOf);
  return amendment === undefined
    ? answerTreaty(life, asOf, options, streams)
    : answerAmendment(life, register, await findAmendment(life, amendment), asOf, options, streams);
}

function answerTreaty(life: Life, asOf: CivilDate, options: NeededOptions, streams: Streams): ExitCode {
  const { inForceBy, size } = options;
  const wanted = { ...(inForceBy === undefined ? {} : { inForceBy }), ...(size === undefined ? {} : { size }) };
  const sets = findSmallestSets(life, asOf, wanted);
  const latest = inForceBy === undefined ? undefined : determineLatestDeposit(life, inForceBy);
  writeAnswer(streams, options, {
    json: () => ({ asOf, entryIntoForce: life.entryIntoForce, ...(latest === undefined ? {} : { latest }), sets }),
    page: (page) => setNeededPage(page, life, asOf, sets, inForceBy, latest),
  });
  return EXIT.answered;
}

function answerAmendment(
  life: Life,
  register: Register,
  amendment: AmendmentLife,
  asOf: CivilDate,
  options: NeededOptions,
  streams: Streams,
): ExitCode {
  const { inForceBy } = options;
  const { id } = amendment.record;
  const deciding = listDecidingActs(life, register, id, asOf).filter(
    ({ inForceOn }) => inForceBy === undefined || inForceOn <= inForceBy,
  );
  writeAnswer(streams, options, {
    json: () => ({ asOf, amendment: id, entryIntoForce: amendment.entryIntoForce, deciding }),
    page: (page) => setDecidingActsPage(page, life.treaty, amendment, asOf, deciding, inForceBy),
  });
  return EXIT.answered;
}
