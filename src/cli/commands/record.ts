import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { Argument, Command } from '@commander-js/extra-typings';
import type { Act, Register, Treaty } from '../../index.ts';
import { BadInput, SEE_HELP } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { defineTreatyArgument } from '../input/arguments.ts';
import { parseDeed } from '../input/deeds.ts';
import { findTreaty, refuseOtherTreaty } from '../input/find-subject.ts';
import { listLaterActs } from '../input/list-later-acts.ts';
import { findSaid, listNewlySaid } from '../input/list-newly-said.ts';
import { loadNamesRead } from '../input/load-names-read.ts';
import { openRowListeners, type RowsNotRead } from '../input/open-row-listeners.ts';
import { defineJsonOption, defineSkipBadRowsOption, listGiven } from '../input/options.ts';
import { parseActs } from '../input/parse-acts.ts';
import { contentOf, nameOfInput, readInput } from '../input/read-input.ts';
import { refuseActsOnAgreement } from '../input/refuse-acts-on-agreement.ts';
import { findAsOf } from '../input/today.ts';
import { visibleFormOf } from '../input/visible-form.ts';
import { loadWordsForFiles } from '../output/load-words.ts';
import { type Added, setRecordPage } from '../output/record-page.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';
import { writeNew } from '../output/write-new.ts';
import { writeOver } from '../output/write-over.ts';

interface AddOptions {
  readonly register: string;
  readonly act: readonly string[];
  readonly new?: true;
  readonly anyway?: true;
  readonly skipBadRows?: true;
  readonly json?: true;
}

/** There is one thing to do with a register so far. */
const DEEDS = ['add'] as const;

/** `treaty record add`: acts into one's own register, kept in a file. */
export function defineRecord(session: Session) {
  const { text } = session.words;
  return new Command('record')
    .description(text('help.record'))
    .addArgument(
      new Argument('<what>', text('help.record.what'))
        .choices(DEEDS)
        .argParser((given) => parseDeed('record', given, DEEDS)),
    )
    .addArgument(defineTreatyArgument(session))
    .requiredOption('--register <file>', text('help.record.register'))
    .requiredOption('--act <act>', text('help.record.act'), listGiven<string>)
    .option('--new', text('help.record.new'))
    .option('--anyway', text('help.record.anyway'))
    .addOption(defineSkipBadRowsOption(session))
    .addOption(defineJsonOption(session))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty record add crc --register my.csv --act "accession USA 2027-01-04"',
        'treaty record add crc --register my.csv --new --act "signature USA 1995-02-16"',
      ),
    )
    .action(async (_, name, options) => session.exitWith(await addToRecord(name, options, session)));
}

async function addToRecord(name: string, options: AddOptions, session: Session): Promise<ExitCode> {
  const treaty = await findTreaty(name, session);
  const acts = await parseActs(treaty.id, options.act, session);
  const path = options.register;
  if (path === '-') throw new BadInput({ code: 'usage.record-in-a-file', values: { option: '--register' } });
  const file = nameOfInput(path, session);
  const rows = openRowListeners(options);
  const { before, written } =
    options.new === true
      ? await beginRegister(path, treaty.id, acts)
      : await addToRegister({ path, treaty, acts, rows }, session);
  const found = listNewlySaid(
    findSaid(treaty, before),
    findSaid(treaty, { ...before, acts: [...before.acts, ...acts] }),
  );
  if (options.anyway !== true) {
    refuseActsOnAgreement(treaty, found.refusals, (id) => `treaty record add ${id} --register FILE`);
  }
  const later = listLaterActs(acts, findAsOf(undefined, treaty, session));
  const isWritten = (found.refusals.length === 0 && (later?.far.length ?? 0) === 0) || options.anyway === true;
  if (isWritten && options.new === true) await writeNew(path, written, refuseExisting);
  else if (isWritten) await writeOver(path, written);
  const added: Added = { file, acts, isWritten, ...found, ...(later && { later }) };
  writeAnswer(session, options, {
    ...(options.skipBadRows === true && { formats: (await loadWordsForFiles(session.words)).formats }),
    json: () => ({ ...added, ...rows.found() }),
    page: (page) => setRecordPage(page, added),
  });
  await rows.write(file, session);
  return found.refusals.length + found.remarks.length + (later?.acts.length ?? 0) > 0 ? EXIT.findings : EXIT.answered;
}

/** A register as it was, and its text with the new acts. */
interface Extended {
  readonly before: Register;
  readonly written: string;
}

/** What is added to which file; the rows of it that cannot be read stay there as they are. */
interface Addition {
  readonly path: string;
  readonly treaty: Treaty;
  readonly acts: readonly Act[];
  readonly rows: RowsNotRead;
}

async function addToRegister({ path, treaty, acts, rows }: Addition, session: Session): Promise<Extended> {
  const { addActs, parseRegister } = await import('../../reading.ts');
  if (!existsSync(path)) {
    const values = { file: nameOfInput(path, session) };
    throw new BadInput(
      { code: 'usage.no-such-file', values },
      { code: 'usage.begin-register', values: { option: '--new' } },
    );
  }
  // What is written again is UTF-8.
  const { name: file, text } = await readInput(path, session, { onlyUtf8: true });
  const { skip } = rows.listeners;
  const names = await loadNamesRead(session);
  const parsed = parseRegister(text, { treatyId: treaty.id, ...names, ...rows.listeners });
  const isBare = !parsed.ok && parsed.issues.every(({ code }) => code === 'no-acts');
  const before = isBare ? emptyRegister(treaty.id) : contentOf(file, parsed);
  refuseOtherTreaty(file, before, treaty);
  const added = addActs(text, acts, {
    treatyId: treaty.id,
    ...names,
    ...(skip !== undefined && { skip: () => {} }),
  });
  return { before, written: `${findMark(path)}${contentOf(file, added)}` };
}

/** Finds the byte order mark with which a file begins, and by which spreadsheets know its letters: it is not read, and stays. */
function findMark(path: string): string {
  const start = Buffer.alloc(MARK.length);
  const file = openSync(path, 'r');
  try {
    readSync(file, start);
  } finally {
    closeSync(file);
  }
  return start.equals(MARK) ? MARK.toString() : '';
}

const MARK = Buffer.from('\u{feff}');

/** Begins a register: JSON where the name of the file says so, and a table otherwise. */
async function beginRegister(path: string, treaty: string, acts: readonly Act[]): Promise<Extended> {
  const { writeRegisterCsv, writeRegisterJson } = await import('../../reading.ts');
  if (existsSync(path)) throw refuseExisting(visibleFormOf(path));
  const before = emptyRegister(treaty);
  const register = { ...before, acts };
  return { before, written: /\.json$/i.test(path) ? writeRegisterJson(register) : writeRegisterCsv(register) };
}

function emptyRegister(treaty: string): Register {
  return { treaty, sources: [], acts: [] };
}

function refuseExisting(file: string): BadInput {
  return new BadInput({ code: 'usage.register-there-already', values: { file, option: '--new' } }, SEE_HELP);
}
