import { Argument, Command } from '@commander-js/extra-typings';
import { composeLife, type Refusal, type Remark } from '../../index.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { defineTreatyArgument } from '../input/arguments.ts';
import { findTreaty, refuseOtherTreaty } from '../input/find-subject.ts';
import { defineJsonOption, listGiven } from '../input/options.ts';
import { parseActs } from '../input/parse-acts.ts';
import { contentOf, readInput } from '../input/read-input.ts';

import { type Added, setRecordPage } from '../output/record-page.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';
import { writeOver } from '../output/write-over.ts';

interface AddOptions {
  readonly register: string;
  readonly act: readonly string[];
  readonly anyway?: true;
  readonly json?: true;
}

/** `treaty record add`: acts into one's own register, kept in a file. */
export function defineRecord(session: Session) {
  const { text } = session.words;
  return new Command('record')
    .description(text('help.record'))
    .addArgument(new Argument('<what>', text('help.record.what')).choices(['add'] as const))
    .addArgument(defineTreatyArgument(session))
    .requiredOption('--register <file>', text('help.record.register'))
    .requiredOption('--act <act>', text('help.record.act'), listGiven<string>)
    .option('--anyway', text('help.record.anyway'))
    .addOption(defineJsonOption(session))
    .addHelpText(
      'after',
      setExamples(session, 'treaty record add crc --register my.csv --act "accession USA 2027-01-04"'),
    )
    .action(async (_, name, options) => session.exitWith(await addToRecord(name, options, session)));
}

async function addToRecord(name: string, options: AddOptions, session: Session): Promise<ExitCode> {
  const treaty = await findTreaty(name, session);
  const acts = await parseActs(treaty.id, options.act, session);
  const path = options.register;
  if (path === '-') throw new BadInput({ code: 'usage.record-in-a-file', values: { option: '--register' } });
  const { addActs, parseRegister } = await import('../../reading.ts');
  const { name: file, text } = await readInput(path, session);
  const before = contentOf(file, parseRegister(text, { treatyId: treaty.id }));
  refuseOtherTreaty(file, before, treaty);
  const written = contentOf(file, addActs(text, acts, { treatyId: treaty.id }));
  const found = listNew(
    composeLife(treaty, before),
    composeLife(treaty, { ...before, acts: [...before.acts, ...acts] }),
  );
  const isWritten = found.refusals.length === 0 || options.anyway === true;
  if (isWritten) await writeOver(path, written);
  const added: Added = { file, acts, isWritten, ...found };
  writeAnswer(session, options, { json: () => added, page: (page) => setRecordPage(page, added) });
  return found.refusals.length + found.remarks.length > 0 ? EXIT.findings : EXIT.answered;
}

type Found = Pick<Added, 'refusals' | 'remarks'>;

/** Lists what the law says of the record with the new acts and did not say before. */
function listNew(before: Found, after: Found): Found {
  const known = new Set([...before.refusals, ...before.remarks].map((each) => JSON.stringify(each)));
  const isNew = (each: Refusal | Remark): boolean => !known.has(JSON.stringify(each));
  return { refusals: after.refusals.filter(isNew), remarks: after.remarks.filter(isNew) };
}
