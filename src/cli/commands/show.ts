import { Command } from '@commander-js/extra-typings';
import { renderDate } from '../../index.ts';
import { listClauses } from '../../wording.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { treatyArgument } from '../input/arguments.ts';
import { findTreaty } from '../input/find-subject.ts';
import { jsonOption } from '../input/options.ts';
import { cite, openPage } from '../output/page.ts';
import { say } from '../output/say.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeJson } from '../output/write-json.ts';
import type { Streams } from '../streams.ts';

/** `treaty show`: the final clauses in words, each behind its article. */
export function defineShow({ streams, exitWith }: Session) {
  return new Command('show')
    .description('Print the final clauses of a treaty in words.')
    .addArgument(treatyArgument())
    .addOption(jsonOption())
    .addHelpText('after', setExamples('treaty show op-crc-sc'))
    .action(async (name, options) => exitWith(await showTreaty(name, options, streams)));
}

async function showTreaty(name: string, options: { readonly json?: true }, streams: Streams): Promise<ExitCode> {
  const treaty = await findTreaty(name, streams);
  if (options.json === true) {
    writeJson(streams, treaty);
    return EXIT.answered;
  }
  const page = openPage(streams);
  const basis = treaty.text.basis === 'read' ? 'taken from the text' : 'from memory, not from the text at hand';
  const { fromMemory } = treaty.text;
  const memory = fromMemory === undefined ? '' : ` From memory: articles ${fromMemory.join(', ')}.`;
  const lines = [
    page.paragraph(
      treaty.title === treaty.shortTitle ? page.bold(treaty.title) : `${page.bold(treaty.shortTitle)}  ${treaty.title}`,
    ),
    page.paragraph(`Adopted at ${treaty.adoptedAt}, ${renderDate(treaty.adoptedOn)}. ${treaty.references.join('; ')}.`),
    page.paragraph(`Depositary: ${treaty.depositary.name}, ${treaty.depositary.seat}.`),
    page.paragraph(`The clauses are ${basis}.${memory}`),
    ...(treaty.notes ?? []).map((note) => page.paragraph(note)),
    ...listClauses(treaty).flatMap(({ heading, article, says }) => [
      '',
      `${page.bold(say(heading))}  ${page.dim(cite(article))}`,
      page.paragraph(say(says), '  '),
    ]),
  ];
  streams.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.answered;
}
