import { existsSync } from 'node:fs';
import { Argument, Command } from '@commander-js/extra-typings';
import { loadTreaty } from '../../catalogue.ts';
import type { Treaty } from '../../index.ts';
import type { Session } from '../command.ts';
import { askTreaty } from '../dialogue/ask-treaty.ts';
import { runInterview } from '../dialogue/interview.ts';
import { assertMayWrite, type FileAsked, pathOf, refuseWithoutOverwrite } from '../dialogue/sections/identity.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findSource } from '../input/find-source.ts';
import { defineJsonOption } from '../input/options.ts';
import { readTreaty } from '../input/read-input.ts';
import { visibleFormOf } from '../input/visible-form.ts';
import { listNotStated, setNewPage } from '../output/new-page.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';
import { writeNew } from '../output/write-new.ts';
import { writeOver } from '../output/write-over.ts';

interface NewOptions {
  readonly from?: string;
  readonly overwrite?: true;
  readonly json?: true;
}

/** `treaty new`: the definition of a treaty, asked clause by clause and written into a file. */
export function defineNew(session: Session) {
  const { text } = session.words;
  return new Command('new')
    .description(text('help.new'))
    .addArgument(new Argument('[file]', text('help.new.file')))
    .option('--from <treaty>', text('help.new.from'))
    .option('--overwrite', text('help.new.overwrite'))
    .addOption(defineJsonOption(session))
    .addHelpText('after', setExamples(session, 'treaty new', 'treaty new my-treaty.json --from op-crc-sc'))
    .action(async (path, options) => session.exitWith(await runDialogue(path, options, session)));
}

async function runDialogue(path: string | undefined, options: NewOptions, session: Session): Promise<ExitCode> {
  const file: FileAsked = { ...(path === undefined ? {} : { path }), overwrite: options.overwrite === true };
  if (path !== undefined) assertMayWrite(path, file);
  const base = options.from === undefined ? undefined : await findBase(options.from, session);
  const treaty = await runInterview(session, (interview) => askTreaty(interview, base, file));
  const to = pathOf(treaty.id, file);
  await writeDefinition(to, treaty, file);
  const notStated = listNotStated(treaty);
  writeAnswer(session, options, {
    json: () => ({ file: to, treaty, notStated }),
    page: (page) => setNewPage(page, visibleFormOf(to), treaty, notStated),
  });
  return EXIT.answered;
}

/** Finds the treaty that is begun with, as it stands in its file. */
async function findBase(name: string, session: Session): Promise<Treaty> {
  const source = findSource(name, session);
  return source.kind === 'catalogue' ? loadTreaty(source.id) : readTreaty(source.path, session);
}

/** Writes a file that is not there yet, or over one where that was asked for. */
async function writeDefinition(path: string, treaty: Treaty, { overwrite }: FileAsked): Promise<void> {
  const { writeTreatyJson } = await import('../../reading.ts');
  const text = writeTreatyJson(treaty);
  if (overwrite && existsSync(path)) await writeOver(path, text);
  else await writeNew(path, text, refuseWithoutOverwrite);
}
