import { Argument, Command } from '@commander-js/extra-typings';
import { isCatalogueId, listCatalogue } from '../../catalogue.ts';
import type { Treaty } from '../../index.ts';
import {
  composeInstallation,
  composeRemoval,
  type Database,
  describeSqlStatus,
  type InstallationDeed,
  isReached,
  listDelays,
  listInstallationDifferences,
  listObstacles,
  type Mapping,
  parseMapping,
  type ReachedEngine,
  renderDelay,
  renderSql,
  runScript,
  SQL_ENGINES,
  type Sql,
  type SqlEngine,
} from '../../sql.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findOtherOption, parseDeed } from '../input/deeds.ts';
import { findTreaty } from '../input/find-subject.ts';
import { type Access, openDatabase } from '../input/open-database.ts';
import { defineChoiceOption, defineJsonOption, defineNumberOption } from '../input/options.ts';
import { contentOf, readInput } from '../input/read-input.ts';
import { visibleFormOf } from '../input/visible-form.ts';
import { setExamples } from '../output/set-examples.ts';
import { setDifferences, setObstacle, setRemoval, setStatus } from '../output/sql-page.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface SqlOptions {
  readonly engine: SqlEngine;
  readonly url?: string;
  readonly file?: string;
  readonly mapping?: string;
  readonly from?: number;
  readonly column?: string;
  readonly json?: true;
}

/** What can be done with the rules as SQL, and the options that it takes beside the engine. */
const DEEDS = {
  print: ['mapping', 'from'],
  expression: ['column'],
  status: ['url', 'file', 'json'],
  diff: ['url', 'file', 'json'],
  install: ['url', 'file', 'mapping', 'json'],
  upgrade: ['url', 'file', 'mapping', 'json'],
  uninstall: ['url', 'file', 'json'],
} as const satisfies Readonly<Record<string, readonly (keyof SqlOptions)[]>>;

/** No layout has a greater number. */
const MOST_LAYOUTS = 1000;

type Deed = keyof typeof DEEDS;

const NAMES_OF_DEEDS = Object.keys(DEEDS).filter(isDeed);

function isDeed(name: string): name is Deed {
  return Object.hasOwn(DEEDS, name);
}

/** `treaty sql`: the rules of treaties as a script for a database, or put into one. */
export function defineSql(session: Session) {
  const { text } = session.words;
  return new Command('sql')
    .description(text('help.sql'))
    .addArgument(
      new Argument('<what>', text('help.sql.what'))
        .choices([...NAMES_OF_DEEDS])
        .argParser((given) => parseDeed('sql', given, NAMES_OF_DEEDS)),
    )
    .addArgument(new Argument('[treaty...]', text('help.sql.treaty')))
    .addOption(defineChoiceOption('--engine <engine>', text('help.sql.engine'), SQL_ENGINES).makeOptionMandatory())
    .option('--url <url>', text('help.sql.url'))
    .option('--file <file>', text('help.sql.file'))
    .option('--mapping <file>', text('help.sql.mapping'))
    .addOption(defineNumberOption('--from <layout>', text('help.sql.from'), MOST_LAYOUTS, 0))
    .option('--column <sql>', text('help.sql.column'))
    .addOption(defineJsonOption(session))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty sql print --engine postgresql > final-clauses.sql',
        'treaty sql print op-crc-sc crc --engine sqlite | sqlite3 treaties.db',
        'treaty sql install crc --engine duckdb --file mine.duckdb --mapping acts.json',
        'treaty sql status --engine mariadb --url mariadb://me@localhost/mine',
        'treaty sql expression op-crc-sc --engine sqlite --column deposited_on',
      ),
    )
    .action(async (deed, names, options) => session.exitWith(await runDeed(deed, names, options, session)));
}

async function runDeed(deed: Deed, names: readonly string[], options: SqlOptions, session: Session): Promise<ExitCode> {
  refuseOptions(deed, options);
  if (deed === 'print') return printScript(names, options, session);
  if (deed === 'expression') return printExpressions(names, options, session);
  const { engine } = options;
  if (!isReached(engine)) throw new BadInput({ code: 'page.sql.printed-only', values: { what: deed, engine } });
  const mapping = await readMapping(options, session);
  const database = await openDatabase(engine, options, accessOf(deed, mapping));
  try {
    return await runIn(
      database,
      { deed, names, options: { ...options, engine }, ...(mapping && { mapping }) },
      session,
    );
  } finally {
    await database.close();
  }
}

/** What has no table to be mapped yet may begin with an installation. */
function accessOf(deed: Order['deed'], mapping: Mapping | undefined): Access {
  if (deed === 'status' || deed === 'diff') return 'read';
  return deed === 'install' && mapping === undefined ? 'begin' : 'write';
}

/** What is to be done in a database. */
interface Order {
  readonly deed: Exclude<Deed, 'print' | 'expression'>;
  readonly names: readonly string[];
  readonly options: SqlOptions & { readonly engine: ReachedEngine };
  readonly mapping?: Mapping;
}

async function runIn(database: Database, order: Order, session: Session): Promise<ExitCode> {
  switch (order.deed) {
    case 'status':
      return writeStatus(database, order, session);
    case 'diff':
      return writeDifferences(database, order, session);
    case 'install':
    case 'upgrade':
      return install(database, order, order.deed, session);
    case 'uninstall':
      return uninstall(database, order, session);
  }
}

/** @throws BadInput with an option that has no meaning here, so that none is passed over in silence */
function refuseOptions(deed: Deed, { engine: _, ...options }: SqlOptions): void {
  const option = findOtherOption(options, DEEDS[deed]);
  if (option !== undefined) throw new BadInput({ code: 'page.sql.other-option', values: { what: deed, option } });
}

async function printScript(names: readonly string[], options: SqlOptions, session: Session): Promise<ExitCode> {
  const { engine, from } = options;
  const mapping = await readMapping(options, session);
  const treaties = await findTreaties(names, session);
  session.stdout.write(
    renderSql(engine, treaties, { ...(mapping && { mapping }), ...(from !== undefined && { from }) }),
  );
  return EXIT.answered;
}

async function printExpressions(
  names: readonly string[],
  { engine, column = 'day' }: SqlOptions,
  session: Session,
): Promise<ExitCode> {
  if (names.length === 0) throw new BadInput({ code: 'usage.missing-argument', values: { argument: 'treaty' } });
  for (const treaty of await findTreaties(names, session)) {
    for (const { of, article, delay } of listDelays(treaty)) {
      const what = visibleFormOf(`${treaty.id}, ${article}: ${session.words.formats.message(of)}`);
      session.stdout.write(`-- ${what}\n${renderDelay(engine, column, delay)}\n`);
    }
  }
  return EXIT.answered;
}

async function readMapping({ mapping }: SqlOptions, session: Session): Promise<Mapping | undefined> {
  if (mapping === undefined) return undefined;
  const { name, text } = await readInput(mapping, session);
  return contentOf(name, parseMapping(text));
}

/** Finds the treaties that are named, or all of the catalogue. */
function findTreaties(names: readonly string[], session: Session): Promise<readonly Treaty[]> {
  const asked = names.length === 0 ? listCatalogue().map(({ id }) => id) : names;
  return Promise.all(asked.map((name) => findTreaty(name, session)));
}

async function writeStatus(database: Database, { options }: Order, session: Session): Promise<ExitCode> {
  const status = await describeSqlStatus(database, options.engine);
  writeAnswer(session, options, { json: () => status, page: (page) => setStatus(page, status) });
  return EXIT.answered;
}

async function writeDifferences(database: Database, { names, options }: Order, session: Session): Promise<ExitCode> {
  const { state, treaties } = await describeSqlStatus(database, options.engine);
  if (state === 'absent') throw new BadInput(setObstacle({ kind: 'not-installed' }));
  // Whoever keeps a few treaties is not told that the others of the catalogue are missing.
  const asked = names.length === 0 ? treaties.filter(isCatalogueId) : names;
  const found = asked.length === 0 ? [] : await findTreaties(asked, session);
  const differences = await listInstallationDifferences(database, options.engine, found);
  writeAnswer(session, options, { json: () => differences, page: (page) => setDifferences(page, differences) });
  const { further: _, ...told } = differences;
  return Object.values(told).some((names) => names.length > 0) ? EXIT.findings : EXIT.answered;
}

async function install(
  database: Database,
  { names, options, mapping }: Order,
  deed: InstallationDeed,
  session: Session,
): Promise<ExitCode> {
  const { engine } = options;
  await refuseObstacles(database, engine, { deed, ...(mapping && { mapping }) });
  const { state, treaties: there } = await describeSqlStatus(database, engine);
  // What is there of the catalogue is brought up to date with the rest; of what did not come to its end, it is not known what was asked.
  const kept = state === 'installed' ? there.filter(isCatalogueId) : [];
  const asked = [...kept.filter((id) => !names.includes(id)), ...names];
  const treaties = state === 'installed' && asked.length === 0 ? [] : await findTreaties(asked, session);
  const script = await composeInstallation(database, engine, { treaties, ...(mapping && { mapping }) });
  await run(database, engine, script);
  return writeStatus(database, { deed: 'status', names, options }, session);
}

async function uninstall(database: Database, { options }: Order, session: Session): Promise<ExitCode> {
  const { engine } = options;
  await refuseObstacles(database, engine, { deed: 'uninstall' });
  const { script, ...kept } = await composeRemoval(database, engine);
  await run(database, engine, script);
  writeAnswer(session, options, { json: () => kept, page: (page) => setRemoval(page, kept) });
  return EXIT.answered;
}

/** @throws BadInput with everything that stands in the way; nothing was changed */
async function refuseObstacles(
  database: Database,
  engine: ReachedEngine,
  asked: { readonly deed: InstallationDeed; readonly mapping?: Mapping },
): Promise<void> {
  const obstacles = await listObstacles(database, engine, asked);
  if (obstacles.length === 0) return;
  throw new BadInput(...obstacles.map(setObstacle), { code: 'page.sql.nothing-changed', values: {} });
}

async function run(database: Database, engine: ReachedEngine, script: Sql): Promise<void> {
  const ran = await runScript(database, engine, script);
  if (ran.ok) return;
  const undone = ran.isUndone ? 'whole' : 'in-part';
  throw new BadInput({ code: 'page.sql.refused', values: { reason: visibleFormOf(ran.reason), undone } });
}
