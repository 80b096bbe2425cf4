import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { isCivilDate } from '../../index.ts';
import { BadInput, SEE_HELP } from '../bad-input.ts';
import { partsOfLine } from './parts-of-line.ts';

/** The remedy of a text in which no day can be recognised: the command says as much itself. */
const NO_DAY = 'remedy.write-date';

/**
 * Writes as `YYYY-MM-DD` what the options of a command line that take a day are given in words, such as `--as-of '31 January 2027'`.
 *
 * @param args what follows `treaty`
 * @throws BadInput where a text is no day and it is known what to write, such as both days of `03/04/2001`, or what is wrong, as with `31 February 2027`
 */
export async function writeDatesOut(command: CommandUnknownOpts, args: readonly string[]): Promise<readonly string[]> {
  const written = [...args];
  for (const { option, value, at, joined } of partsOfLine(command, args).values) {
    if (!option.flags.endsWith('<date>') || isCivilDate(value)) continue;
    written[at] = `${joined}${await writeDate(value, option.flags)}`;
  }
  return written;
}

async function writeDate(given: string, option: string): Promise<string> {
  const { parseDateText } = await import('../../reading.ts');
  const parsed = parseDateText(given);
  if (parsed.ok) return parsed.value;
  const { what, remedy } = parsed.fault;
  if (what.code === 'issue.no-such-day' && 'days' in what.values)
    throw new BadInput({ code: 'usage.no-such-day', values: { option, given, days: what.values.days } }, SEE_HELP);
  if (what.code !== 'issue.not-a-date' || remedy.code === NO_DAY) return given;
  throw new BadInput({
    fault: { what: { code: 'usage.bad-date', values: { option, given, fault: 'not-a-date' } }, remedy },
  });
}
