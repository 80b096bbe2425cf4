import { Command } from '@commander-js/extra-typings';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { defineTreatyArgument } from '../input/arguments.ts';
import { findTreaty } from '../input/find-subject.ts';
import { defineJsonOption } from '../input/options.ts';
import { setExamples } from '../output/set-examples.ts';
import { setShowPage } from '../output/show-page.ts';
import { writeAnswer } from '../output/write-answer.ts';
import type { Streams } from '../streams.ts';

/** `treaty show`: the final clauses in words, each behind its article. */
export function defineShow({ streams, exitWith }: Session) {
  return new Command('show')
    .description('Print the final clauses of a treaty in words.')
    .addArgument(defineTreatyArgument())
    .addOption(defineJsonOption())
    .addHelpText('after', setExamples('treaty show op-crc-sc'))
    .action(async (name, options) => exitWith(await showTreaty(name, options, streams)));
}

async function showTreaty(name: string, options: { readonly json?: true }, streams: Streams): Promise<ExitCode> {
  const treaty = await findTreaty(name, streams);
  writeAnswer(streams, options, { json: () => treaty, page: (page) => setShowPage(page, treaty) });
  return EXIT.answered;
}
