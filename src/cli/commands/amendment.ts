import { Command } from '@commander-js/extra-typings';
import { type CivilDate, composeLife, determineAmendmentStage, type Life } from '../../index.ts';
import type { Session } from '../command.ts';
import { type ExitCode, exitOf } from '../exit-code.ts';
import { defineTreatyArgument } from '../input/arguments.ts';
import { findAmendment } from '../input/find-amendment.ts';
import { findSubject } from '../input/find-subject.ts';
import { defineAsOfOption, defineJsonOption, defineRegisterOption, defineStrictOption } from '../input/options.ts';
import { findAsOf } from '../input/today.ts';
import { setAmendmentPage, setAmendmentsPage } from '../output/amendment-page.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';
import type { Streams } from '../streams.ts';

interface AmendmentOptions {
  readonly register?: string;
  readonly asOf?: CivilDate;
  readonly json?: true;
  readonly strict?: true;
}

/** `treaty amendment`: how far an amendment has come, when it enters into force and whom it binds; or a list of them. */
export function defineAmendment({ streams, exitWith }: Session) {
  return new Command('amendment')
    .description('Print how far an amendment has come, and when it is in force.')
    .addArgument(defineTreatyArgument())
    .argument('[id]', 'the amendment, by its id in the register (without it: a list)')
    .addOption(defineRegisterOption())
    .addOption(defineAsOfOption())
    .addOption(defineJsonOption())
    .addOption(defineStrictOption())
    .addHelpText('after', setExamples('treaty amendment crc', 'treaty amendment crc article-43-2 --as-of 2002-11-17'))
    .action(async (name, id, options) => exitWith(await answerAmendment(name, id, options, streams)));
}

async function answerAmendment(
  name: string,
  id: string | undefined,
  options: AmendmentOptions,
  streams: Streams,
): Promise<ExitCode> {
  const { treaty, register } = await findSubject(name, options.register, streams);
  const asOf = findAsOf(options.asOf, treaty, streams);
  const life = composeLife(treaty, register, asOf);
  if (id === undefined) return listAmendments(life, asOf, options, streams);
  const amendment = await findAmendment(life, id);
  const stage = determineAmendmentStage(life, id, asOf);
  writeAnswer(streams, options, {
    json: () => ({ asOf, stage, ...amendment }),
    page: (page) => setAmendmentPage(page, life, amendment, asOf),
  });
  return exitOf(amendment.entryIntoForce.kind === 'determined', options);
}

function listAmendments(life: Life, asOf: CivilDate, options: AmendmentOptions, streams: Streams): ExitCode {
  writeAnswer(streams, options, {
    json: () => ({
      asOf,
      amendments: life.amendments.map((each) => ({
        stage: determineAmendmentStage(life, each.record.id, asOf),
        ...each,
      })),
    }),
    page: (page) => setAmendmentsPage(page, life, asOf),
  });
  return exitOf(
    life.amendments.every(({ entryIntoForce }) => entryIntoForce.kind === 'determined'),
    options,
  );
}
