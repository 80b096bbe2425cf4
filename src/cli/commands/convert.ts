import { Argument, Command } from '@commander-js/extra-typings';
import { type Conversion, type Converted, FOREIGN_FORMS, type ForeignFormId, openConversion } from '../../formats.ts';
import type { Act, Register } from '../../index.ts';
import {
  openRegisterWriter,
  REGISTER_FORMS,
  type RegisterForm,
  type RowLeft,
  type RowListeners,
  writeCell,
} from '../../reading.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findTreaty, refuseOtherTreaty } from '../input/find-subject.ts';
import { loadNamesRead } from '../input/load-names-read.ts';
import { openFormListener } from '../input/open-form-listener.ts';
import { openRowListeners } from '../input/open-row-listeners.ts';
import { defineChoiceOption, defineSkipBadRowsOption } from '../input/options.ts';
import { readConversion } from '../input/read-conversion.ts';
import { openInput } from '../input/read-input.ts';
import { openHeldOutput } from '../output/open-held-output.ts';
import { setExamples } from '../output/set-examples.ts';
import { type HeldAct, writeHeldActs } from '../output/write-held-acts.ts';
import { writeNew } from '../output/write-new.ts';

interface ConvertOptions {
  readonly from?: ForeignFormId;
  readonly to?: RegisterForm;
  readonly treaty?: string;
  readonly left?: string;
  readonly skipBadRows?: true;
}

/** `treaty convert`: acts in any form that is read, written in our own. */
export function defineConvert(session: Session) {
  const { text } = session.words;
  return new Command('convert')
    .description(text('help.convert'))
    .addArgument(new Argument('<file>', text('help.convert.file')))
    .addOption(defineChoiceOption('--from <form>', text('help.convert.from'), FOREIGN_FORMS))
    .addOption(defineChoiceOption('--to <form>', text('help.convert.to'), REGISTER_FORMS))
    .option('--treaty <treaty>', text('help.convert.treaty'))
    .option('--left <file>', text('help.convert.left'))
    .addOption(defineSkipBadRowsOption(session))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty convert page.html > mine.csv',
        'treaty convert table.csv --to json --treaty op-crc-sc > mine.json',
      ),
    )
    .action(async (path, options) => session.exitWith(await convertFile(path, options, session)));
}

async function convertFile(path: string, options: ConvertOptions, session: Session): Promise<ExitCode> {
  const { stderr, words } = session;
  const { to = 'csv' } = options;
  const treaty = options.treaty === undefined ? undefined : await findTreaty(options.treaty, session);
  const input = await openInput(path, session);
  const file = input.name;
  const held = openHeldOutput();
  const rows = openRowListeners(options);
  const left = openRowsLeft(rows.listeners.leave);
  const acts: Act[] = [];
  let count = 0;
  const treaties = new Set<string>();
  const take = (act: Act, ofRow?: string): void => {
    count += 1;
    if (ofRow !== undefined) treaties.add(ofRow);
    held.write(`${JSON.stringify({ act, treaty: ofRow } satisfies HeldAct)}\n`);
    // The totals of a page are compared with its acts; no page has as many.
    if (acts.length < MOST_OF_A_PAGE) acts.push(act);
  };
  const names = await loadNamesRead(session);
  try {
    const open = (): Conversion =>
      openConversion(take, {
        ...(options.from && { form: options.from }),
        ...(treaty ? { treatyId: treaty.id } : { everyTreaty: true }),
        ...names,
        participants: session.own,
        ...rows.listeners,
        leave: left.take,
      });
    const converted = await readConversion(input, { open, count: () => count }, session);
    if (options.from !== undefined && converted.form !== options.from) refuseOtherForm(file, options.from);
    const register = composeHead(treaty?.id, to, converted);
    if (treaty !== undefined) refuseOtherTreaty(file, { ...register, acts: [] }, treaty);
    if (options.left !== undefined) await writeNew(options.left, left.text());
    writeHeldActs(
      held,
      openRegisterWriter(to, { register, columns: converted.columns, ofSeveralTreaties: treaties.size > 1 }),
      session,
    );
    tellForm(file, converted, acts, session);
    if (to !== 'json') tellLost(file, converted, session);
    stderr.write(`${words.say('usage.acts-converted', { file, count })}\n`);
    await rows.write(file, session);
    return EXIT.answered;
  } finally {
    held.discard();
  }
}

/** No page that is saved from a browser has more acts. */
const MOST_OF_A_PAGE = 10_000;

/** What of the rows is no act, as a table: a line each, with the line of the file. */
interface RowsLeft {
  readonly take: (row: RowLeft) => void;
  readonly text: () => string;
}

function openRowsLeft(leave: RowListeners['leave']): RowsLeft {
  const lines = ['line,text\n'];
  return {
    take: (row) => {
      leave?.(row);
      lines.push(`${row.line},${writeCell(row.kind, ',')}\n`);
    },
    text: () => lines.join(''),
  };
}

/** @throws BadInput where a register is to be written as JSON, which says its treaty, and nothing says it */
function composeHead(named: string | undefined, to: RegisterForm, { register }: Converted): Omit<Register, 'acts'> {
  const treaty = register.treaty ?? named;
  if (treaty === undefined && to === 'json') throw new BadInput({ code: 'usage.treaty-for-json', values: {} });
  return { ...register, treaty: treaty ?? '' };
}

function refuseOtherForm(file: string, form: ForeignFormId): never {
  throw new BadInput({ code: 'usage.not-in-form', values: { file, form } });
}

/** Tells in which form the file was read, and where its page says otherwise than its table. */
function tellForm(file: string, { form, told }: Converted, acts: readonly Act[], session: Session): void {
  if (told !== undefined) {
    const forms = openFormListener();
    forms.take(told);
    forms.write(file, { acts }, session);
  } else if (form === 'table' || form === 'list' || form === 'register') {
    session.stderr.write(`${session.words.say('usage.read-as-ours', { file, form })}\n`);
  }
}

/** Tells what a register as JSON says beside its acts, for which a table has no place. */
function tellLost(file: string, { form, register }: Converted, { stderr, words }: Session): void {
  if (form !== 'register') return;
  const { treaty: _, sources, ...others } = register;
  const isMore = sources.some(({ id, ...known }) => Object.values(known).some((value) => value !== id));
  const keys = [...(isMore ? ['sources'] : []), ...Object.keys(others)];
  if (keys.length > 0) stderr.write(`${words.say('usage.lost-in-a-table', { file, keys })}\n`);
}
