import { Command } from '@commander-js/extra-typings';
import { type CivilDate, composeLife, composeNext } from '../../index.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { defineTreatyArgument } from '../input/arguments.ts';
import { findOther } from '../input/find-other.ts';
import { findSubject } from '../input/find-subject.ts';
import { defineAsOfOption, defineJsonOption, defineRegisterOption } from '../input/options.ts';
import { findAsOf } from '../input/today.ts';
import { setNextPage } from '../output/next-page.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';
import type { Streams } from '../streams.ts';

interface NextOptions {
  readonly register?: string;
  readonly asOf?: CivilDate;
  readonly json?: true;
}

/** `treaty next`: what is awaited, and what happens when if nothing else is deposited. */
export function defineNext({ streams, exitWith }: Session) {
  return new Command('next')
    .description('Print what is awaited, and which dates are to come.')
    .addArgument(defineTreatyArgument())
    .addOption(defineRegisterOption())
    .addOption(defineAsOfOption())
    .addOption(defineJsonOption())
    .addHelpText('after', setExamples('treaty next op-crc-sc --as-of 2001-10-18', 'treaty next crc --as-of 2002-11-17'))
    .action(async (name, options) => exitWith(await answerNext(name, options, streams)));
}

async function answerNext(name: string, options: NextOptions, streams: Streams): Promise<ExitCode> {
  const { treaty, register } = await findSubject(name, options.register, streams);
  const asOf = findAsOf(options.asOf, treaty, streams);
  const next = composeNext(composeLife(treaty, register, asOf), asOf, await findOther(treaty, asOf));
  writeAnswer(streams, options, {
    json: () => ({ asOf, ...next }),
    page: (page) => setNextPage(page, treaty, asOf, next),
  });
  return EXIT.answered;
}
