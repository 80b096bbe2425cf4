import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import type { Session } from '../command.ts';
import { findNearest } from './find-nearest.ts';
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
  '--ends-on': ['--until', '--end', '--ends', '--as-of', '--record-ends-on'],
  '--to': ['--format', '--output-format', '--as', '--into'],
  '--json': ['--format', '--output'],
  '--strict': ['--fail', '--exit-code'],
};

/** The options that a day may be meant for. */
const OF_A_DAY = ['--as-of', '--in-force-by', '--out-by', '--deposited', '--received', '--by'];

/** The options by which a participant is often given where it stands without one. */
const OF_PARTICIPANT: ReadonlySet<string> = new Set(['--participant', ...(SLIPS['--participant'] ?? [])]);

/** The options by which a file is often given where it stands without one. */
const OF_FILE: ReadonlySet<string> = new Set(['--register', ...(SLIPS['--register'] ?? [])]);

/** A file of acts, which is never the definition of a treaty. */
const TABLE = /\.(?:csv|tsv|txt|html?|xlsx)$/i;

/** A file that may hold acts. */
const FILE_OF_ACTS = /\.(?:csv|tsv|txt|html?|xlsx|json|ndjson|xml)$/i;

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
  const mandatory = command.options.flatMap(({ long, mandatory }) =>
    mandatory && long !== undefined && !given.has(long) ? [long] : [],
  );
  const moved = moveTreaty(command, args, { words, unknown, mandatory });
  if (moved !== undefined) return [moved];
  if (there.has('--treaty') && !given.has('--treaty') && takes(command, 'file', 0)) {
    const line = await moveFile(command, args, words);
    if (line !== undefined) return [line];
  }
  const excess = await listExcess(command, words);
  const byWhen = words.length - excess.length > 1 ? '--out-by' : '--in-force-by';
  const named = unknown
    .flatMap((option) =>
      Object.entries(SLIPS).flatMap(([meant, slips]) => (slips.includes(option) && there.has(meant) ? [meant] : [])),
    )
    .map((meant) => (meant === '--in-force-by' && there.has(byWhen) ? byWhen : meant));
  if (named.length > 0) return [...new Set(named)];
  const misspelt = await Promise.all(unknown.map((option) => findNearest(option, mandatory)));
  if (misspelt.some((option) => option !== undefined)) return [...new Set(misspelt.flatMap((option) => option ?? []))];
  if (unknown.some((option) => OF_PARTICIPANT.has(option)) && takes(command, 'participant', words.length))
    return [['treaty', command.name(), ...words.map(quote), ...valuesOf(args, OF_PARTICIPANT).map(quote)].join(' ')];
  if (unknown.some((option) => OF_FILE.has(option)) && there.has('--treaty') && takes(command, 'file', 0)) {
    const [file = '<file>'] = valuesOf(args, OF_FILE).map(quote);
    const treaty = words.slice(0, 1).flatMap((word) => ['--treaty', quote(word)]);
    return [['treaty', command.name(), file, ...treaty].join(' ')];
  }
  const isOneAwaited = there.has('--out-by') && !given.has('--out-by') && !given.has('--in-force-by');
  const missing = isOneAwaited ? [...mandatory, byWhen] : mandatory;
  const meant = await Promise.all(
    excess.map(async (word) => {
      if (there.has('--treaty') && !given.has('--treaty') && (await isTreaty(word))) return [`--treaty ${quote(word)}`];
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

/**
 * Puts a treaty where its command takes it, and a file of acts behind its option: the treaty was given by an option that there is not, or the file
 * where the treaty stands.
 *
 * @returns the whole line; `undefined` where neither is so
 */
function moveTreaty(
  command: CommandUnknownOpts,
  args: readonly string[],
  {
    words,
    unknown,
    mandatory,
  }: { readonly words: readonly string[]; readonly unknown: readonly string[]; readonly mandatory: readonly string[] },
): string | undefined {
  const [file = '', ...others] = words;
  if (mandatory.includes('--register') && takes(command, 'treaty', 0) && TABLE.test(file) && unknown.length === 0)
    return ['treaty', command.name(), ...others.map(quote), '--register', quote(file)].join(' ');
  const [treaty] = valuesOf(args, OF_TREATY);
  if (treaty === undefined || !unknown.includes('--treaty') || !takes(command, 'treaty', words.length))
    return undefined;
  const at = args.findIndex((word) => word.split('=')[0] === '--treaty');
  const rest = args.filter(
    (word, index) => index > 0 && index !== at && !(index === at + 1 && word === treaty) && !words.includes(word),
  );
  return ['treaty', command.name(), ...[...words, treaty, ...rest].map(quote)].join(' ');
}

/**
 * Puts a file first where its command takes it, and the treaty that stands there behind its option.
 *
 * @returns the whole line; `undefined` where the two do not stand so
 */
async function moveFile(
  command: CommandUnknownOpts,
  args: readonly string[],
  words: readonly string[],
): Promise<string | undefined> {
  const [treaty = '', file = '', ...others] = words;
  if (others.length > 0 || TABLE.test(treaty) || !FILE_OF_ACTS.test(file) || !(await isTreaty(treaty)))
    return undefined;
  const rest = args.slice(1).filter((word) => !words.includes(word));
  return ['treaty', command.name(), ...[file, '--treaty', treaty, ...rest].map(quote)].join(' ');
}

const OF_TREATY: ReadonlySet<string> = new Set(['--treaty']);

/** Checks if a word names a treaty of the catalogue, or the file of a definition. */
async function isTreaty(word: string): Promise<boolean> {
  if (/\.json$/i.test(word)) return true;
  const { isCatalogueId, listTreatiesNamed } = await import('../../catalogue.ts');
  return isCatalogueId(word) || listTreatiesNamed(word).length > 0;
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
