import { type Conversion, type Converted, type ForeignFormId, openConversion } from '../../formats.ts';
import type { Act, Register, Treaty } from '../../index.ts';
import { openRegisterWriter, type RegisterForm, type RowLeft, type RowListeners, writeCell } from '../../reading.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import type { HeldOutput } from '../output/open-held-output.ts';
import { type HeldAct, writeHeldActs } from '../output/write-held-acts.ts';
import { refuseOtherTreaty } from './find-subject.ts';
import { loadNamesRead } from './load-names-read.ts';
import { openFormListener } from './open-form-listener.ts';
import { openRowListeners, type RowsAsked } from './open-row-listeners.ts';
import { readConversion } from './read-conversion.ts';
import type { InputStream } from './read-input.ts';

/** How the acts of an input are converted. */
export interface ConversionAsked extends RowsAsked {
  readonly from?: ForeignFormId;
  readonly to: RegisterForm;
  readonly treaty: Treaty | undefined;
}

/** An input of which every act was read; its acts are held back. */
export interface InputConverted {
  /** The register, piece by piece. */
  readonly pieces: () => Iterable<string>;
  /** What of the rows is no act, as a table: a line each, with the line of the file. */
  readonly left: () => string;
  /** Tells in which form the input was read, and what of it is not in the register. */
  readonly tell: (session: Session) => Promise<void>;
}

/**
 * Reads the acts of an input in any form, and holds them back until all of them were read.
 *
 * @throws BadInput with every issue of the input, where it is not in the form that is asked for, or where JSON is asked for and nothing says the treaty
 */
export async function runConversion(
  input: InputStream,
  options: ConversionAsked,
  held: HeldOutput,
  session: Session,
): Promise<InputConverted> {
  const { from, to, treaty } = options;
  const file = input.name;
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
  const open = (): Conversion =>
    openConversion(take, {
      ...(from && { form: from }),
      ...(treaty ? { treatyId: treaty.id } : { everyTreaty: true }),
      ...names,
      participants: session.own,
      ...rows.listeners,
      leave: left.take,
    });
  const converted = await readConversion(input, { open, count: () => count }, session);
  if (from !== undefined && converted.form !== from) refuseOtherForm(file, from);
  const register = composeHead(treaty?.id, to, converted);
  if (treaty !== undefined) refuseOtherTreaty(file, { ...register, acts: [] }, treaty);
  return {
    pieces: () =>
      writeHeldActs(
        held,
        openRegisterWriter(to, { register, columns: converted.columns, ofSeveralTreaties: treaties.size > 1 }),
      ),
    left: left.text,
    tell: async (of) => {
      tellForm(file, converted, acts, of);
      if (to !== 'json') tellLost(file, converted, of);
      of.stderr.write(`${of.words.say('usage.acts-converted', { file, count })}\n`);
      await rows.write(file, of);
    },
  };
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
