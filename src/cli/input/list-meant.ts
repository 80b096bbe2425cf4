import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import type { Session } from '../command.ts';
import { readName } from './find-participant.ts';
import { partsOfLine } from './parts-of-line.ts';

/** What is often typed for an option, by the option that does it. */
const SLIPS: Readonly<Record<string, readonly string[]>> = {
  '--as-of': ['--on', '--date', '--day', '--at', '--when', '--until', '--today'],
  '--in-force-by': ['--by', '--before', '--deadline', '--target'],
  '--out-by': ['--denunciation', '--denounced-by', '--leave-by', '--left-by', '--exit-by'],
  '--deposited': ['--deposit', '--deposited-on', '--date', '--on'],
  '--received': ['--receipt', '--received-on', '--notified', '--by', '--date', '--on'],
  '--register': ['--record', '--file', '--input', '--table', '--acts', '--from'],
  '--out': ['--output', '--to'],
  '--participant': ['--state', '--country', '--party', '--for'],
  '--json': ['--format', '--output'],
  '--strict': ['--fail', '--exit-code'],
};

/** The options that a day may be meant for. */
const OF_A_DAY = ['--as-of', '--in-force-by', '--out-by', '--deposited', '--received', '--by'];

/** The options by which a participant is often given where it stands without one. */
const OF_PARTICIPANT: ReadonlySet<string> = new Set(['--participant', ...(SLIPS['--participant'] ?? [])]);

/** The options by which a file is often given where it stands without one. */
const OF_FILE: ReadonlySet<string> = new Set(['--register', ...(SLIPS['--register'] ?? [])]);

const FILE = /^(?!-$).*\.(?:csv|json|tsv|txt)$/i;

/**
 * Lists what was probably meant by words of a command line that its command does not take: by an option under another name, by a day or a file
 * without its option, by a State where the answer for one is asked of another command.
 *
 * @param args what follows `treaty`
 * @returns none where nothing suggests itself
 */
export async function listMeant(
  command: CommandUnknownOpts,
  args: readonly string[],
  session: Session,
): Promise<readonly string[]> {
  const { words, unknown, given } = partsOfLine(command, args);
  const there = new Set(command.options.flatMap(({ long }) => long ?? []));
  const excess = await listExcess(command, words);
  const byWhen = words.length - excess.length > 1 ? '--out-by' : '--in-force-by';
  const named = unknown
    .flatMap((option) =>
      Object.entries(SLIPS).flatMap(([meant, slips]) => (slips.includes(option) && there.has(meant) ? [meant] : [])),
    )
    .map((meant) => (meant === '--in-force-by' && there.has(byWhen) ? byWhen : meant));
  if (named.length > 0) return [...new Set(named)];
  if (unknown.some((option) => OF_PARTICIPANT.has(option)) && takes(command, 'participant', words.length))
    return [['treaty', command.name(), ...words.map(quote), ...valuesOf(args, OF_PARTICIPANT).map(quote)].join(' ')];
  if (unknown.some((option) => OF_FILE.has(option)) && there.has('--treaty') && takes(command, 'file', 0)) {
    const [file = '<file>'] = valuesOf(args, OF_FILE).map(quote);
    const treaty = words.slice(0, 1).flatMap((word) => ['--treaty', quote(word)]);
    return [['treaty', command.name(), file, ...treaty].join(' ')];
  }
  const isOneAwaited = there.has('--out-by') && !given.has('--out-by') && !given.has('--in-force-by');
  const missing = command.options.flatMap(({ long, mandatory }) =>
    (mandatory && !given.has(long ?? '')) || (isOneAwaited && long === byWhen) ? (long ?? []) : [],
  );
  const meant = await Promise.all(
    excess.map(async (word) => {
      if (FILE.test(word)) return there.has('--register') && !given.has('--register') ? [`--register ${word}`] : [];
      if (await isDay(word)) {
        const days = OF_A_DAY.filter((each) => there.has(each) && !given.has(each));
        const awaited = days.filter((each) => missing.includes(each));
        return (awaited.length > 0 ? awaited : days).map((each) => `${each} ${quote(word)}`);
      }
      return (await readName(word, session)).kind === 'known'
        ? [['treaty date', ...words.slice(0, 1).map(quote), quote(word)].join(' ')]
        : [];
    }),
  );
  return meant.flat();
}

/** Lists the words that a command has no place for, and days and files where a participant may stand. */
async function listExcess({ registeredArguments }: CommandUnknownOpts, words: readonly string[]) {
  const places = registeredArguments.map((argument) => argument.name());
  const isExcess = await Promise.all(
    words.map(async (word, at) => {
      const place = places[at];
      return place === undefined || (place === 'participant' && (FILE.test(word) || (await isDay(word))));
    }),
  );
  return words.filter((_, at) => isExcess[at]);
}

async function isDay(word: string): Promise<boolean> {
  const { parseDateText } = await import('../../reading.ts');
  return parseDateText(word).ok;
}

/** Checks what a command takes at a place of its line. */
function takes({ registeredArguments }: CommandUnknownOpts, what: string, at: number): boolean {
  return registeredArguments[at]?.name() === what;
}

/** Lists what stands behind some options, joined to them or as the next word. */
function valuesOf(args: readonly string[], options: ReadonlySet<string>): readonly string[] {
  return args.flatMap((word, at) => {
    const [name = '', ...joined] = word.split('=');
    const value = joined.length > 0 ? joined.join('=') : args[at + 1];
    return options.has(name) && value !== undefined && !value.startsWith('-') ? [value] : [];
  });
}

/** Quotes what has blanks, as a shell needs it. */
function quote(word: string): string {
  return /\s/.test(word) ? `'${word}'` : word;
}
