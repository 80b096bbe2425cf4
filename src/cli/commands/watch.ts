import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Argument, Command, Option } from '@commander-js/extra-typings';
import { EVENT_KINDS } from '../../icalendar.ts';
import type { CivilDate, Treaty } from '../../index.ts';
import {
  type FoundChange,
  listLatest,
  NOTHING_KNOWN,
  parseWatchState,
  type WatchState,
  writeFeed,
} from '../../watch.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findTreaty } from '../input/find-subject.ts';
import { momentOf } from '../input/known-on.ts';
import {
  defineAsOfOption,
  defineChoicesOption,
  defineJsonOption,
  defineNumberOption,
  parseKnownOn,
} from '../input/options.ts';
import { SEAT_OF_SEVERAL } from '../input/seat-of-several.ts';
import { findAsOf } from '../input/today.ts';
import { visibleFormOf } from '../input/visible-form.ts';
import { compareWithKnown, type Outcome } from '../input/watch/compare-with-known.ts';
import { composeLawSeen } from '../input/watch/compose-law-seen.ts';
import type { Look } from '../input/watch/look.ts';
import { lookAtStore } from '../input/watch/look-at-store.ts';
import { isAddress, openTables } from '../input/watch/look-at-tables.ts';
import { parseTime } from '../input/watch/parse-time.ts';
import type { WatchOptions } from '../input/watch/watch-options.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeOutcome } from '../output/watch-page.ts';
import { writeOverOrNew } from '../output/write-over.ts';

/** What `--every` is called where it is refused. */
const EVERY = '--every <time>';

/** What `--since` is called where it is refused. */
const SINCE = '--since <earlier>';

/** No program looks more often before it is ended. */
const MOST_ROUNDS = 1_000_000_000;

/** `treaty watch`: what has changed in law when tables or a store have changed, or days have passed. */
export function defineWatch(session: Session) {
  const { text } = session.words;
  return new Command('watch')
    .description(text('help.watch'))
    .addArgument(new Argument('[table...]', text('help.watch.table')))
    .option('--treaty <treaty>', text('help.watch.treaty'))
    .option('--store <place>', text('help.option.store'))
    .option(SINCE, text('help.watch.since'))
    .addOption(new Option('--state <file>', text('help.watch.state')).conflicts('since'))
    .addOption(
      new Option(EVERY, text('help.watch.every')).argParser((given) => parseTime(given, EVERY)).conflicts('since'),
    )
    .addOption(defineNumberOption('--rounds <number>', text('help.watch.rounds'), MOST_ROUNDS))
    .option('--participant <participant>', text('help.watch.participant'))
    .addOption(defineChoicesOption('--kinds <list>', text('help.watch.kinds'), [...EVENT_KINDS, 'acts']))
    .option('--accept-loss', text('help.watch.accept-loss'))
    .option('--atom <file>', text('help.watch.atom'))
    .option('--atom-url <address>', text('help.watch.atom-url'))
    .addOption(defineAsOfOption(session))
    .addOption(defineJsonOption(session))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty watch op-crc-sc.csv --since earlier/op-crc-sc.csv',
        'treaty watch tables --state watched.json',
        'treaty watch https://example.org/op-crc-sc.csv --every 1h --atom changes.xml',
        'treaty watch --store treaties.db --since 2026-11-01 --participant Norway',
      ),
    )
    .action(async (places, options) => session.exitWith(await watch(places, options, session)));
}

async function watch(places: readonly string[], options: WatchOptions, session: Session): Promise<ExitCode> {
  refuseOptions(places, options);
  const treaty = options.treaty === undefined ? undefined : await findTreaty(options.treaty, session);
  const watched = { places, ...(treaty && { treaty }), ...(options.store !== undefined && { store: options.store }) };
  return options.since === undefined
    ? watchOn(watched, options, session)
    : compareSince(watched, options.since, options, session);
}

/** What is watched: tables, or a store; and of which treaty alone. */
interface Watched {
  readonly places: readonly string[];
  readonly store?: string;
  readonly treaty?: Treaty;
}

/** @throws BadInput where it is not said what is watched or what it is compared with, or an option has nothing to do */
function refuseOptions(places: readonly string[], options: WatchOptions): void {
  const { store, treaty, since, state, every, rounds, atom, atomUrl } = options;
  if (places.length === 0 && store === undefined) throw new BadInput({ code: 'page.watch.no-place', values: {} });
  if (places.length > 0 && store !== undefined) throw new BadInput({ code: 'page.watch.two-kinds', values: {} });
  if (places.includes('-')) throw new BadInput({ code: 'page.watch.standard-input', values: {} });
  if (treaty !== undefined && places.length > 1) throw new BadInput({ code: 'page.watch.treaty-of-one', values: {} });
  if (since === undefined && state === undefined && every === undefined) {
    throw new BadInput({ code: 'page.watch.nothing-to-compare', values: {} });
  }
  if (rounds !== undefined && every === undefined) {
    throw new BadInput({ code: 'usage.missing-option', values: { option: EVERY } });
  }
  if (atomUrl === undefined) return;
  if (atom === undefined) throw new BadInput({ code: 'usage.missing-option', values: { option: '--atom <file>' } });
  if (!isAddress(atomUrl)) {
    throw new BadInput({ code: 'page.watch.bad-address', values: { given: visibleFormOf(atomUrl) } });
  }
}

/** Compares two states that there are: two tables, or two folders of them, on one day; or a store at a moment and now. */
async function compareSince(
  watched: Watched,
  since: string,
  options: WatchOptions,
  session: Session,
): Promise<ExitCode> {
  const earlier = await lookBefore(since, watched, session);
  const before = await composeLawSeen(earlier.seen, earlier.asOf ?? options.asOf, session);
  const now = await openLook(watched, session)([]);
  const look = { ...now, notRead: [...earlier.notRead, ...now.notRead] };
  const state: WatchState = { ...NOTHING_KNOWN, known: before };
  const outcome = await compareWithKnown(state, look, { ...options, places: [since] }, session);
  if (outcome.compared.length === 0) throw new BadInput(...outcome.notRead.flatMap(({ told }) => told));
  const found = listFound(outcome, session);
  await writeAtom(found, options, session);
  await writeOutcome(outcome, options, session);
  return exitOfOutcome(outcome);
}

/** Opens what looks at what is watched, given what was read of addresses before. */
function openLook({ store, ...tables }: Watched, session: Session): (read: WatchState['read']) => Promise<Look> {
  if (store !== undefined) return () => lookAtStore({ ...tables, place: store }, session);
  const look = openTables(session);
  return (read) => look({ ...tables, read });
}

async function lookBefore(
  since: string,
  { store, ...tables }: Watched,
  session: Session,
): Promise<Look & { readonly asOf?: CivilDate }> {
  if (store === undefined) return openTables(session)({ ...tables, places: [since], read: [] });
  const knownOn = parseKnownOn(since, SINCE);
  const knownAt = momentOf(knownOn, SEAT_OF_SEVERAL);
  const look = await lookAtStore({ ...tables, place: store, knownAt }, session);
  const then = { ...session, now: () => Date.parse(knownAt) };
  return { ...look, asOf: findAsOf(knownOn.kind === 'day' ? knownOn.day : undefined, SEAT_OF_SEVERAL, then) };
}

/** Looks once, or again and again, and compares each time with what was known before. */
async function watchOn(watched: Watched, options: WatchOptions, session: Session): Promise<ExitCode> {
  const { every, rounds = every === undefined ? 1 : MOST_ROUNDS } = options;
  const { places } = watched;
  const lookAt = openLook(watched, session);
  let state = await readState(options.state);
  let exit: ExitCode = EXIT.answered;
  const stop = openStop();
  try {
    for (let round = 1; round <= rounds && !stop.signal.aborted; round += 1) {
      if (round > 1 && every !== undefined) {
        await wait(every, undefined, { signal: stop.signal }).catch(() => undefined);
        if (stop.signal.aborted) break;
      }
      const look = await lookAt(state.read);
      const outcome = await compareWithKnown(state, look, { ...options, places }, session);
      const found = listLatest([...state.found, ...listFound(outcome, session)]);
      state = { ...state, known: outcome.known, read: listRead(state, look), found };
      // What was found is in the feed before it is known, so that it is told twice rather than not at all.
      await writeAtom(found, options, session);
      await writeOutcome(outcome, options, session);
      if (options.state !== undefined) await writeOverOrNew(options.state, `${JSON.stringify(state)}\n`);
      exit = chooseExit(exit, exitOfOutcome(outcome));
    }
  } finally {
    stop.close();
  }
  return exit;
}

/** Chooses of two rounds what is told: that something could not be read, before that something has changed. */
function chooseExit(one: ExitCode, other: ExitCode): ExitCode {
  return [one, other].find((each) => each === EXIT.badInput) ?? (one === EXIT.answered ? other : one);
}

/** That something could not be read is told before what has changed: it is not known if there is more. */
function exitOfOutcome({ compared, notRead }: Outcome): ExitCode {
  if (notRead.length > 0) return EXIT.badInput;
  return compared.some(({ changes }) => changes.length > 0) ? EXIT.findings : EXIT.answered;
}

function listFound({ compared }: Outcome, { now }: Session): readonly FoundChange[] {
  const foundAt = new Date(now()).toISOString();
  return compared.flatMap(({ changes }) => changes.map((change) => ({ foundAt, change })));
}

/** Keeps what was read of addresses: that of this look, and of those that were not read what was read before. */
function listRead({ read: before }: WatchState, { read }: Look): WatchState['read'] {
  const urls = new Set(read.map(({ url }) => url));
  return [...before.filter(({ url }) => !urls.has(url)), ...read];
}

/** @throws BadInput where there is another file of that name */
async function readState(path: string | undefined): Promise<WatchState> {
  if (path === undefined) return NOTHING_KNOWN;
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return NOTHING_KNOWN;
  const state = parseWatchState(text);
  if (state !== undefined) return state;
  throw new BadInput({ code: 'page.watch.bad-state', values: { file: visibleFormOf(path) } });
}

async function writeAtom(
  found: readonly FoundChange[],
  { atom, atomUrl: url }: WatchOptions,
  { words, now }: Session,
): Promise<void> {
  if (atom === undefined) return;
  const name = words.text('page.watch.feed');
  const updatedAt = new Date(now()).toISOString();
  await writeOverOrNew(
    atom,
    writeFeed(found, { wording: words, name, updatedAt, ...(url === undefined ? {} : { url }) }),
  );
}

/** Opens what says that the command is to end: between two looks it ends at once, in one after it. */
function openStop() {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return {
    signal: controller.signal,
    close: () => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
    },
  };
}
