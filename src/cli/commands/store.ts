import { Argument, Command, Option } from '@commander-js/extra-typings';
import { type Act, assertNever, type Register, type Treaty } from '../../index.ts';
import {
  composeActEntries,
  composeCorrectionEntry,
  composeFactsEntry,
  composeRegisterAsKnown,
  type Entry,
  type NewEntry,
  type Store,
  type StorePurpose,
  writeBackup,
} from '../../store.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findOtherOption, parseDeed } from '../input/deeds.ts';
import { findSubject, findTreaty } from '../input/find-subject.ts';
import { type KnownOn, momentOf } from '../input/known-on.ts';
import { readBoth } from '../input/open-refusals.ts';
import { isStoreAt, nameOfStore, runOnStore } from '../input/open-store.ts';
import {
  defineChoiceOption,
  defineJsonOption,
  defineKnownOnOption,
  defineNumberOption,
  defineSkipBadRowsOption,
  listGiven,
} from '../input/options.ts';
import { parseActs } from '../input/parse-acts.ts';
import { linkOthersInStore, readFromStore } from '../input/read-from-store.ts';
import { findRefusedFirst, type RecordOrder, type RecordOutcome, recordInStore } from '../input/record-in-store.ts';
import { refuseActsOnAgreement } from '../input/refuse-acts-on-agreement.ts';
import { refuseTwo } from '../input/refuse-repeated.ts';
import { visibleFormOf } from '../input/visible-form.ts';
import { loadWordsForFiles } from '../output/load-words.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeRecordEnd } from '../output/set-record-end.ts';
import { setLogPage, setRecordedPage, setVerifiedPage } from '../output/store-page.ts';
import { writeAnswer } from '../output/write-answer.ts';
import { writeNew, writeNewBy } from '../output/write-new.ts';

interface StoreOptions {
  readonly store: string;
  readonly by?: string;
  readonly id?: string;
  readonly expectedVersion?: number;
  readonly refused?: 'reject' | 'record';
  readonly act?: readonly string[];
  readonly of?: string;
  readonly neverMade?: true;
  readonly reason?: string;
  readonly expect?: string;
  readonly knownOn?: KnownOn;
  readonly skipBadRows?: true;
  readonly json?: true;
}

type OptionName = Exclude<keyof StoreOptions, 'store'>;

/** What is done with a store: which options it takes beside the store, and how many names at most. */
const DEEDS = {
  import: { options: ['by', 'expectedVersion', 'refused', 'skipBadRows', 'json'], names: 2 },
  add: { options: ['by', 'id', 'expectedVersion', 'refused', 'act', 'json'], names: 1 },
  correct: {
    options: ['by', 'id', 'expectedVersion', 'refused', 'act', 'of', 'neverMade', 'reason', 'json'],
    names: 1,
  },
  export: { options: ['knownOn', 'json'], names: 2 },
  verify: { options: ['expect', 'json'], names: 0 },
  backup: { options: ['json'], names: 1 },
  log: { options: ['knownOn', 'json'], names: 1 },
} as const satisfies Readonly<Record<string, { readonly options: readonly OptionName[]; readonly names: number }>>;

type Deed = keyof typeof DEEDS;

const NAMES_OF_DEEDS = Object.keys(DEEDS).filter(isDeed);

function isDeed(name: string): name is Deed {
  return Object.hasOwn(DEEDS, name);
}

/** No treaty has more entries. */
const MOST_ENTRIES = 1_000_000_000;

/** What a name may be: of an entry, or of a person. */
const NAME = /^[^\p{Cc}\p{Zl}\p{Zp}]{1,200}$/u;

/** `treaty store`: records that are kept, every act with who recorded it and when. */
export function defineStore(session: Session) {
  const { text } = session.words;
  return new Command('store')
    .description(text('help.store'))
    .addArgument(
      new Argument('<what>', text('help.store.what'))
        .choices([...NAMES_OF_DEEDS])
        .argParser((given) => parseDeed('store', given, NAMES_OF_DEEDS)),
    )
    .addArgument(new Argument('[treaty...]', text('help.store.names')))
    .requiredOption('--store <place>', text('help.store.store'))
    .addOption(defineNameOption('--by <name>', text('help.store.by')))
    .addOption(defineNameOption('--id <id>', text('help.store.id')))
    .option('--act <act>', text('help.record.act'), listGiven<string>)
    .addOption(defineChoiceOption('--refused <how>', text('help.store.refused'), ['reject', 'record']))
    .addOption(defineNumberOption('--expected-version <number>', text('help.store.expected-version'), MOST_ENTRIES, 0))
    .addOption(defineNameOption('--of <id>', text('help.store.of')))
    .option('--never-made', text('help.store.never-made'))
    .option('--reason <text>', text('help.store.reason'))
    .addOption(defineKnownOnOption(session))
    .option('--expect <hash>', text('help.store.expect'))
    .addOption(defineSkipBadRowsOption(session))
    .addOption(defineJsonOption(session))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty store import crc --store treaties.db',
        'treaty store add crc --store treaties.db --act "accession USA 2026-11-24"',
        'treaty store log crc --store treaties.db',
        'treaty store verify --store treaties.db',
        'treaty status crc --store treaties.db --known-on 2026-11-23',
      ),
    )
    .action(async (deed, names, options) => session.exitWith(await runDeed(deed, names, options, session)));
}

function defineNameOption<const Flags extends string>(flags: Flags, says: string) {
  return new Option(flags, says).argParser((given: string, before: string | undefined): string => {
    if (before !== undefined) throw refuseTwo(flags, before, given);
    if (NAME.test(given)) return given;
    throw new BadInput({ code: 'page.store.bad-name', values: { option: flags, given: visibleFormOf(given) } });
  });
}

async function runDeed(
  deed: Deed,
  names: readonly string[],
  options: StoreOptions,
  session: Session,
): Promise<ExitCode> {
  refuseOptions(deed, names, options);
  switch (deed) {
    case 'import':
      return importRegister(names, options, session);
    case 'add':
      return addActs(names, options, session);
    case 'correct':
      return correct(names, options, session);
    case 'export':
      return exportRegister(names, options, session);
    case 'verify':
      return verify(options, session);
    case 'backup':
      return backUp(names, options, session);
    case 'log':
      return writeLog(names, options, session);
    default:
      return assertNever(deed);
  }
}

/** @throws BadInput with an option or a name that has no meaning here, so that none is passed over in silence */
function refuseOptions(deed: Deed, names: readonly string[], { store: _, ...options }: StoreOptions): void {
  const takes: { readonly options: readonly string[]; readonly names: number } = DEEDS[deed];
  const option = findOtherOption(options, takes.options);
  if (option !== undefined) throw new BadInput({ code: 'page.store.other-option', values: { what: deed, option } });
  if (names.length > takes.names) {
    throw new BadInput({
      code: 'usage.too-many-arguments',
      values: { expected: takes.names + 1, given: names.length + 1 },
    });
  }
}

function nameGiven(name: string | undefined, argument: string): string {
  if (name !== undefined) return name;
  throw new BadInput({ code: 'usage.missing-argument', values: { argument } });
}

/** Finds who records: whoever is named, or else the user of the machine. */
function findRecorder({ by }: StoreOptions, { env }: Session): string {
  const recorder = by ?? [env.USER, env.LOGNAME, env.USERNAME].find((each) => each !== undefined && NAME.test(each));
  if (recorder !== undefined) return recorder;
  throw new BadInput({ code: 'page.store.no-recorder', values: {} });
}

async function importRegister(
  [name, file]: readonly string[],
  options: StoreOptions,
  session: Session,
): Promise<ExitCode> {
  const { skipBadRows } = options;
  const asked = { ...(file !== undefined && { register: file }), ...(skipBadRows && { skipBadRows }) };
  const isThere = await isStoreAt(options.store);
  if (isThere) linkOthersInStore(options.store, session);
  const [recorder, { treaty, register }] = await readBoth(
    async () => findRecorder(options, session),
    async () => findSubject(nameGiven(name, 'treaty'), asked, session),
  );
  const compose = (there: readonly Entry[]): readonly NewEntry[] => {
    const facts = composeFactsEntry(register, there, recorder);
    return [...(facts === undefined ? [] : [facts]), ...composeActEntries(treaty.id, register.acts, recorder)];
  };
  const order = { ...orderOf(options), treaty, compose };
  const refused = isThere ? undefined : findRefusedFirst(order, session);
  if (refused !== undefined) return writeRecorded({ order, outcome: refused, others: 0 }, options, session, true);
  return record('begin', order, options, session, register);
}

async function addActs([name]: readonly string[], options: StoreOptions, session: Session): Promise<ExitCode> {
  const { id, act: typed = [] } = options;
  if (typed.length === 0) throw new BadInput({ code: 'usage.missing-option', values: { option: '--act <act>' } });
  if (id !== undefined && typed.length > 1) throw new BadInput({ code: 'page.store.id-of-one', values: {} });
  const [recorder, { treaty, acts }] = await readBoth(
    async () => findRecorder(options, session),
    () => readActs(name, typed, options, session),
  );
  const entries = composeActEntries(treaty.id, acts, recorder).map((entry) => ({ ...entry, id: id ?? entry.id }));
  return record('write', { ...orderOf(options), treaty, compose: () => entries }, options, session);
}

/** Reads the treaty that is named and the acts under it, beside the records that the store has of other treaties. */
async function readActs(
  name: string | undefined,
  typed: readonly string[],
  { store }: StoreOptions,
  session: Session,
): Promise<{ readonly treaty: Treaty; readonly acts: readonly Act[] }> {
  linkOthersInStore(store, session);
  const treaty = await findTreaty(nameGiven(name, 'treaty'), session);
  return { treaty, acts: typed.length === 0 ? [] : await parseActs(treaty.id, typed, session) };
}

async function correct([name]: readonly string[], options: StoreOptions, session: Session): Promise<ExitCode> {
  const { id, of, act: typed = [], neverMade, reason } = options;
  if (of === undefined) throw new BadInput({ code: 'usage.missing-option', values: { option: '--of <id>' } });
  if (typed.length !== (neverMade === true ? 0 : 1)) {
    throw new BadInput({ code: 'page.store.correct-to', values: {} });
  }
  const [recorder, { treaty, acts }] = await readBoth(
    async () => findRecorder(options, session),
    () => readActs(name, typed, options, session),
  );
  const [act] = acts;
  const entry = composeCorrectionEntry(treaty.id, {
    of,
    to: act ?? 'never-made',
    recordedBy: recorder,
    ...(reason !== undefined && { reason }),
  });
  const compose = () => [{ ...entry, id: id ?? entry.id }];
  return record('write', { ...orderOf(options), treaty, compose }, options, session);
}

function orderOf({ expectedVersion, refused }: StoreOptions): Omit<RecordOrder, 'treaty' | 'compose'> {
  const mayBe = refused === 'record';
  return { mayBeRefused: mayBe, mayBeFar: mayBe, ...(expectedVersion !== undefined && { expectedVersion }) };
}

/** Records what is to be recorded, and says what came of it. */
async function record(
  purpose: StorePurpose,
  order: RecordOrder,
  options: StoreOptions,
  session: Session,
  imported?: Register,
): Promise<ExitCode> {
  const { outcome, register } = await runOnStore(options.store, purpose, async (store) => ({
    outcome: await recordInStore(store, order, session),
    register: composeRegisterAsKnown(await store.list({ treaty: order.treaty.id })),
  }));
  const others = imported === undefined ? 0 : countOthers(register, imported);
  return writeRecorded({ order, outcome, others }, options, session, imported !== undefined);
}

/** What came of what was to be recorded, and how many acts the store holds that an imported register does not. */
interface Recorded {
  readonly order: RecordOrder;
  readonly outcome: RecordOutcome;
  readonly others: number;
}

async function writeRecorded(
  { order: { treaty }, outcome, others }: Recorded,
  options: StoreOptions,
  session: Session,
  isImport: boolean,
): Promise<ExitCode> {
  refuseActsOnAgreement(treaty, outcome.kind === 'not-recorded' ? outcome.refusals : [], lineOf);
  const store = nameOfStore(options.store);
  writeAnswer(session, options, {
    formats: (await loadWordsForFiles(session.words)).formats,
    json: () => ({ treaty: treaty.id, ...outcome, ...(isImport && { notInRegister: others }) }),
    page: (page) => [
      ...setRecordedPage(page, outcome, { store, treaty: treaty.id, isImport }),
      ...(others === 0 ? [] : [page.paragraph(page.say('page.store.not-in-register', { acts: others }))]),
    ],
  });
  const { refusals, remarks, later } = outcome;
  // What is to be known of an act is in a whole record a matter of course.
  const said = refusals.length + (later?.acts.length ?? 0) + (isImport ? 0 : remarks.length);
  return outcome.kind === 'not-recorded' || said > 0 ? EXIT.findings : EXIT.answered;
}

const lineOf = (id: string): string => `treaty store add ${id} --store STORE`;

/** Counts the acts that a store holds and a register does not. */
function countOthers(held: Register | undefined, imported: Register): number {
  const ids = new Set(composeActEntries(imported.treaty, imported.acts, '-').map(({ id }) => id));
  const own = composeActEntries(imported.treaty, held?.acts ?? [], '-');
  return own.filter(({ id }) => !ids.has(id)).length;
}

async function exportRegister(
  [name, file]: readonly string[],
  options: StoreOptions,
  session: Session,
): Promise<ExitCode> {
  const { writeRegisterCsv, writeRegisterJson } = await import('../../reading.ts');
  const treaty = await findTreaty(nameGiven(name, 'treaty'), session);
  const register = await readFromStore(treaty, options, session);
  if (file === undefined) {
    session.stdout.write(writeRegisterJson(register));
    writeRecordEnd(session, { says: [] });
    return EXIT.answered;
  }
  await writeNew(file, /\.json$/i.test(file) ? writeRegisterJson(register) : writeRegisterCsv(register));
  const values = { file: visibleFormOf(file), acts: register.acts.length };
  writeAnswer(session, options, { json: () => values, page: (page) => [page.say('page.store.exported', values)] });
  return EXIT.answered;
}

async function verify({ store: place, expect, ...options }: StoreOptions, session: Session): Promise<ExitCode> {
  const verified = await runOnStore(place, 'read', (store) => store.verify(expect));
  writeAnswer(session, options, { json: () => verified, page: (page) => setVerifiedPage(page, verified, expect) });
  return verified.kind === 'whole' ? EXIT.answered : EXIT.findings;
}

async function backUp([file]: readonly string[], options: StoreOptions, session: Session): Promise<ExitCode> {
  const path = nameGiven(file, 'file');
  const verified = await runOnStore(options.store, 'read', async (store: Store) => store.verify());
  if (verified.kind === 'broken') {
    writeAnswer(session, options, { json: () => verified, page: (page) => setVerifiedPage(page, verified, undefined) });
    return EXIT.findings;
  }
  let entries = 0;
  await writeNewBy(path, async (beside) => {
    entries = await runOnStore(options.store, 'read', (store) => writeBackup(store, beside));
  });
  const values = { file: visibleFormOf(path), entries };
  writeAnswer(session, options, { json: () => values, page: (page) => [page.say('page.store.backed-up', values)] });
  return EXIT.answered;
}

async function writeLog([name]: readonly string[], options: StoreOptions, session: Session): Promise<ExitCode> {
  const { store: place, knownOn } = options;
  const treaty = name === undefined ? undefined : await findTreaty(name, session);
  const until = knownOn === undefined ? undefined : momentAsked(knownOn, treaty);
  const asked = { ...(treaty && { treaty: treaty.id }), ...(until !== undefined && { until }) };
  const entries = await runOnStore(place, 'read', (store) => store.list(asked));
  writeAnswer(session, options, { json: () => ({ entries }), page: (page) => setLogPage(page, entries) });
  return EXIT.answered;
}

/** A day ends at the seat of a depositary: of all treaties together it has no end. */
function momentAsked(knownOn: KnownOn, treaty: Treaty | undefined): string {
  if (knownOn.kind === 'moment') return knownOn.moment;
  if (treaty !== undefined) return momentOf(knownOn, treaty);
  throw new BadInput({ code: 'usage.missing-argument', values: { argument: 'treaty' } });
}
