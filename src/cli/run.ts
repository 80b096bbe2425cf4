import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type CivilDate, parseCivilDate } from '../index.ts';
import { runCheck } from './commands/check.ts';
import { runChronology } from './commands/chronology.ts';
import { runDate } from './commands/date.ts';
import { runDenunciation } from './commands/denunciation.ts';
import { runLatest } from './commands/latest.ts';
import { runList } from './commands/list.ts';
import { runShow } from './commands/show.ts';
import { runStatus } from './commands/status.ts';
import { BadInput, EXIT, type ExitCode } from './exit-code.ts';
import { wrapMessage } from './output/page.ts';
import type { Streams } from './streams.ts';

/**
 * Runs the command `treaty`.
 *
 * @param args what follows `treaty` on the command line
 * @returns the exit code: 0 answered, 1 findings, 2 usage or bad input, 3 not determined under `--strict`
 */
export async function run(args: readonly string[], streams: Streams, version: string): Promise<ExitCode> {
  let exit: ExitCode = EXIT.answered;
  const program = defineProgram(streams, version, (code) => {
    exit = code;
  });
  if (args[0] === 'complete') {
    const { addCompletion } = await import('./commands/complete.ts');
    addCompletion(program);
  }
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.answered : EXIT.badInput;
    if (error instanceof BadInput) {
      const { isTTY, columns = 80 } = streams.stderr;
      // A pipe gets each message on a line of its own; a person at a terminal can read it.
      streams.stderr.write(`${isTTY === true ? wrapMessage(error.message, columns) : error.message}\n`);
      return EXIT.badInput;
    }
    throw error;
  }
}

function defineProgram(streams: Streams, version: string, exitWith: (code: ExitCode) => void): Command {
  const program = new Command('treaty');
  const widths = { getOutHelpWidth: () => streams.stdout.columns ?? 80, getErrHelpWidth: () => 80 };
  program
    .description('Computes every date that follows from the final clauses of a treaty.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help for a command')
    .configureOutput({ writeOut: streams.stdout.write, writeErr: streams.stderr.write, ...widths })
    .configureHelp({ subcommandTerm: nameWithArguments })
    .showHelpAfterError('"treaty --help" shows how it is used.')
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText(
      'after',
      `
<treaty> is an id of the catalogue ("treaty list") or a JSON file.
A participant is a name or an ISO 3166-1 alpha-3 code.

Examples:
  treaty status op-crc-sc                       every State, today
  treaty status op-crc-sc --as-of 2001-10-03    nine instruments: pending
  treaty date op-crc-sc "Viet Nam"              one State, step by step
  treaty latest op-crc-sc --in-force-by 2027-01-01
  treaty status op-crc-sc --register mine.csv --json

Exit: 0 answered, 1 findings, 2 usage or bad input, 3 not determined (--strict)`,
    );

  const command = (name: string, description: string, examples: readonly string[]): Command =>
    program
      .command(name)
      .description(description)
      .copyInheritedSettings(program)
      .addHelpText('after', `\nExamples:\n${examples.map((example) => `  ${example}`).join('\n')}`);

  command('list', 'List the treaties of the catalogue.', ['treaty list', 'treaty list --json'])
    .addOption(json())
    .action(async (options) => exitWith(await runList(options, streams)));

  command('show', 'Print the final clauses of a treaty in words.', ['treaty show op-crc-sc'])
    .addArgument(treaty())
    .addOption(json())
    .action(async (name, options) => exitWith(await runShow(name, options, streams)));

  command('status', 'Print the status of a treaty and of every State.', [
    'treaty status op-crc-sc',
    'treaty status op-crc-sc --as-of 2001-12-31',
    'treaty status op-crc-sc --register mine.csv',
    'cat mine.csv | treaty status op-crc-sc --register - --json',
  ])
    .addArgument(treaty())
    .addOption(register())
    .addOption(asOf("the day asked about (today at the depositary's seat)"))
    .addOption(json())
    .addOption(strict())
    .action(async (name, options) => exitWith(await runStatus(name, options, streams)));

  command('date', 'Print when the treaty enters into force, and why.', [
    'treaty date op-crc-sc',
    'treaty date op-crc-sc Norway',
    'treaty date op-crc-sc --deposited 2026-11-30',
    'treaty date op-crc-sc IRL --deposited 2026-11-30 --json',
  ])
    .addArgument(treaty())
    .addArgument(participant('[participant]'))
    .addOption(new Option('--deposited <date>', 'suppose that it deposits its instrument on this day').argParser(date))
    .addOption(register())
    .addOption(asOf('take the record as it stood on this day (the whole record)'))
    .addOption(json())
    .addOption(strict())
    .action(async (name, who, options) => exitWith(await runDate(name, who, options, streams)));

  command('latest', 'Print the last day to deposit in order to be bound by a date.', [
    'treaty latest op-crc-sc --in-force-by 2027-02-28',
    'treaty latest op-crc-sc --in-force-by 2002-02-01 --as-of 2001-10-03',
  ])
    .addArgument(treaty())
    .requiredOption('--in-force-by <date>', 'the day on which it must be in force', date)
    .addOption(register())
    .addOption(asOf('take the record as it stood on this day (the whole record)'))
    .addOption(json())
    .addOption(strict())
    .action(async (name, options) => exitWith(await runLatest(name, options, streams)));

  command('denunciation', 'Print when a denunciation takes effect.', [
    'treaty denunciation op-crc-sc Norway --received 2026-11-24',
  ])
    .addArgument(treaty())
    .addArgument(participant('<participant>'))
    .requiredOption('--received <date>', 'the day on which the depositary receives it', date)
    .addOption(register())
    .addOption(asOf('take the record as it stood on this day (the whole record)'))
    .addOption(json())
    .addOption(strict())
    .action(async (name, who, options) => exitWith(await runDenunciation(name, who, options, streams)));

  command('chronology', 'Print every act and every dated consequence, in order.', [
    'treaty chronology op-crc-sc',
    'treaty chronology op-crc-sc --as-of 2002-01-18 --json',
  ])
    .addArgument(treaty())
    .addOption(register())
    .addOption(asOf('take the record as it stood on this day (the whole record)'))
    .addOption(json())
    .action(async (name, options) => exitWith(await runChronology(name, options, streams)));

  command('amendment', 'Print how far an amendment has come, and when it enters into force.', [
    'treaty amendment crc',
    'treaty amendment crc article-43-2 --as-of 2002-11-17',
  ])
    .addArgument(treaty())
    .argument('[id]', 'the amendment, by its id in the register (without it: a list)')
    .addOption(register())
    .addOption(asOf("the day asked about (today at the depositary's seat)"))
    .addOption(json())
    .addOption(strict())
    .action(async (name, id, options) => {
      const { runAmendment } = await import('./commands/amendment.ts');
      exitWith(await runAmendment(name, id, options, streams));
    });

  command('bound', 'Print which text binds a State, or two States between them.', [
    'treaty bound crc Ireland Fiji --as-of 2002-11-18',
    'treaty bound crc Ireland',
  ])
    .addArgument(treaty())
    .addArgument(participant('<participant>'))
    .addArgument(participant('[other]'))
    .addOption(register())
    .addOption(asOf("the day asked about (today at the depositary's seat)"))
    .addOption(json())
    .addOption(strict())
    .action(async (name, one, other, options) => {
      const { runBound } = await import('./commands/bound.ts');
      exitWith(await runBound(name, one, other, options, streams));
    });

  command('reports', 'Print when the reports of a Party are due.', [
    'treaty reports op-crc-sc "Viet Nam"',
    'treaty reports op-crc-sc --as-of 2004-01-01',
    'treaty reports crc Switzerland --day-before',
  ])
    .addArgument(treaty())
    .addArgument(participant('[participant]'))
    .addOption(register())
    .addOption(asOf("the day asked about (today at the depositary's seat)"))
    .option('--day-before', 'count a period to the day before the anniversary')
    .addOption(json())
    .action(async (name, who, options) => {
      const { runReports } = await import('./commands/reports.ts');
      exitWith(await runReports(name, who, options, streams));
    });

  command('next', 'Print what is awaited, and what happens when if nothing else is deposited.', [
    'treaty next op-crc-sc --as-of 2001-10-18',
    'treaty next crc --as-of 2002-11-17',
  ])
    .addArgument(treaty())
    .addOption(register())
    .addOption(asOf("the day asked about (today at the depositary's seat)"))
    .addOption(json())
    .action(async (name, options) => {
      const { runNext } = await import('./commands/next.ts');
      exitWith(await runNext(name, options, streams));
    });

  command('machine', 'Draw a statechart with its present state marked.', [
    'treaty machine op-crc-sc',
    'treaty machine op-crc-sc --participant Norway --format svg > norway.svg',
    'treaty machine crc --amendment article-43-2 --as-of 2002-11-17',
  ])
    .addArgument(treaty())
    .addOption(new Option('--format <format>', 'how to draw it').choices(['mermaid', 'svg', 'json']).default('mermaid'))
    .addOption(new Option('--participant <participant>', "draw a State's participation").conflicts('amendment'))
    .option('--amendment <id>', 'draw an amendment')
    .addOption(register())
    .addOption(asOf("the day asked about (today at the depositary's seat)"))
    .action(async (name, options) => {
      const { runMachine } = await import('./commands/machine.ts');
      exitWith(await runMachine(name, options, streams));
    });

  command('audit', 'Find the stored dates of a table that do not follow from the clauses.', [
    'treaty audit op-crc-sc --register mine.csv',
    'treaty audit --register all.csv --json',
    'treaty audit my-treaties --register all.csv --csv > audited.csv',
  ])
    .argument('[treaty]', 'an id of the catalogue, a JSON file, or a folder of them (without it: the column "treaty")')
    .requiredOption('--register <file>', 'the table: participant, kind, date, effective ("-" for standard input)')
    .option('--proposals', 'list the dates that are proposed for rows without one')
    .option('--steps', 'print the whole derivation of each date')
    .addOption(json())
    .option('--csv', 'print the table itself, with columns for what was found')
    .option('--all', 'list every finding; without it the first hundred')
    .action(async (name, options) => {
      const { runAudit } = await import('./commands/audit.ts');
      exitWith(await runAudit(name, options, streams));
    });

  command('what-if', 'Print what would be otherwise if acts were done.', [
    'treaty what-if op-crc-sc --act "ratification Romania 2001-10-18" --as-of 2001-10-03',
    'treaty what-if paris --act "accession IRN 2026-12-01" --act "denunciation ARG 2026-12-15"',
    'treaty what-if op-crc-sc quick.csv slow.csv',
  ])
    .addArgument(treaty())
    .argument('[scenario...]', 'files of acts, as registers are written; up to ten stand side by side')
    .option(
      '--act <act>',
      'suppose an act, "<kind> <participant> <date>"; may be given several times',
      collect<string>,
      [],
    )
    .addOption(register())
    .addOption(asOf("take the record as it stood on this day (today at the depositary's seat)"))
    .option('--steps', 'print the derivation of every date that is otherwise')
    .addOption(json())
    .action(async (name, files, options) => {
      const { runWhatIf } = await import('./commands/what-if.ts');
      exitWith(await runWhatIf(name, files, options, streams));
    });

  command('needed', 'Print what is still needed, by when, and by whose acts it would be there.', [
    'treaty needed paris --as-of 2016-10-01',
    'treaty needed op-crc-sc --as-of 2001-10-03 --in-force-by 2002-01-31',
    'treaty needed crc article-43-2 --as-of 2002-11-17',
  ])
    .addArgument(treaty())
    .argument('[amendment]', 'an amendment, by its id in the register (without it: the treaty)')
    .addOption(
      new Option('--size <number>', 'list sets of so many States, instead of the smallest').argParser(
        wholeNumber(1000),
      ),
    )
    .option('--in-force-by <date>', 'the day on which it must be in force', date)
    .addOption(register())
    .addOption(asOf("the day asked about (today at the depositary's seat)"))
    .addOption(json())
    .action(async (name, amendment, options) => {
      const { runNeeded } = await import('./commands/needed.ts');
      exitWith(await runNeeded(name, amendment, options, streams));
    });

  command('simulate', 'Run many scenarios, and print what becomes of the treaty in each.', [
    'treaty simulate op-crc-sc scenarios.csv --as-of 2001-10-03',
    'treaty simulate paris scenarios.ndjson --out results.csv',
    'treaty simulate paris scenarios.ndjson --out results.csv --resume',
  ])
    .addArgument(treaty())
    .argument(
      '<scenarios>',
      'a register with a column "scenario" (CSV), or a JSON object a line; "-" for standard input',
    )
    .addOption(register())
    .addOption(asOf("take the record as it stood on this day (today at the depositary's seat)"))
    .option('--out <file>', 'write the results to this file')
    .option('--resume', 'go on with a file of results where a run before it was interrupted')
    .option('--json', 'write a JSON object a line instead of a table')
    .action(async (name, file, options) => {
      const { runSimulate } = await import('./commands/simulate.ts');
      exitWith(await runSimulate(name, file, options, streams));
    });

  command('forecast', 'Forecast when a pending treaty or amendment enters into force.', [
    'treaty forecast ctbt',
    'treaty forecast paris --as-of 2016-09-01 --by 2016-12-31',
    'treaty forecast crc article-43-2 --as-of 2000-01-01 --futures 100000',
  ])
    .addArgument(treaty())
    .argument('[amendment]', 'an amendment, by its id in the register (without it: the treaty)')
    .option('--by <date>', 'print the chance that it is in force by this day; may be given several times', dates, [])
    .addOption(number('--futures <number>', 'how many futures are drawn', 10_000, 10_000_000, 100))
    .addOption(number('--years <number>', 'how far is looked ahead', 30, 200))
    .addOption(number('--seed <number>', 'the seed of the random numbers', 1, 4_294_967_295))
    .addOption(register())
    .addOption(asOf("the day whose knowledge it rests on (today at the depositary's seat)"))
    .addOption(json())
    .addOption(strict())
    .action(async (name, amendment, options) => {
      const { runForecast } = await import('./commands/forecast.ts');
      exitWith(await runForecast(name, amendment, options, streams));
    });

  command('conformance', 'Hold a folder of registers with published dates to the catalogue.', [
    'treaty conformance registers',
    'treaty conformance registers --all',
  ])
    .argument('<folder>', 'tables named by the id of their treaty, and truth.csv with the dates of the treaties')
    .option('--all', 'list every date that differs, also where a known error explains it')
    .addOption(json())
    .action(async (folder, options) => {
      const { runConformance } = await import('./commands/conformance.ts');
      exitWith(await runConformance(folder, options, streams));
    });

  command('ambiguity', 'Report how often records touched an unsettled question.', [
    'treaty ambiguity',
    'treaty ambiguity op-cedaw',
  ])
    .argument('[treaty]', 'an id of the catalogue, or a JSON file (without it: the catalogue)')
    .addOption(register())
    .addOption(json())
    .action(async (name, options) => {
      const { runAmbiguity } = await import('./commands/ambiguity.ts');
      exitWith(await runAmbiguity(name, options, streams));
    });

  command('check', 'Check a treaty file or a register.', [
    'treaty check mine.csv --treaty op-crc-sc',
    'treaty check my-treaty.json',
  ])
    .argument('<file>', 'a treaty (JSON) or a register (CSV or JSON), or "-" for standard input')
    .option('--treaty <treaty>', 'the treaty whose register it is')
    .option('--strict', 'end with 1 where a treaty leaves questions open')
    .addOption(json())
    .action(async (path, options) => exitWith(await runCheck(path, options, streams)));

  program.addHelpText('after', '\nShell completion: "treaty complete bash" prints it (or zsh, fish, powershell).');
  return program;
}

/** Reads a whole number from the least to the greatest, inclusive. */
function wholeNumber(greatest: number, least = 1): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^[1-9]\d*$/.test(text) && number >= least && number <= greatest) return number;
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${greatest}.`);
  };
}

function number(flags: string, description: string, usual: number, greatest: number, least?: number): Option {
  return new Option(flags, description).argParser(wholeNumber(greatest, least)).default(usual);
}

function dates(text: string, before: readonly CivilDate[]): readonly CivilDate[] {
  return collect(date(text), before);
}

/** Gathers an option that may be given several times. */
function collect<T>(value: T, before: readonly T[]): readonly T[] {
  return [...before, value];
}

/** Names a command in the list of commands: its options are shown by its own help. */
function nameWithArguments(command: Command): string {
  const args = command.registeredArguments.map((each) => (each.required ? `<${each.name()}>` : `[${each.name()}]`));
  return [command.name(), ...args].join(' ');
}

function treaty(): Argument {
  return new Argument('<treaty>', 'an id of the catalogue, or a JSON file');
}

function participant(name: string): Argument {
  return new Argument(name, 'a State or organisation: its name or code');
}

function register(): Option {
  return new Option('--register <file>', 'the record to use (CSV or JSON; "-" for standard input)');
}

function asOf(description: string): Option {
  return new Option('--as-of <date>', description).argParser(date);
}

function json(): Option {
  return new Option('--json', 'print JSON');
}

function strict(): Option {
  return new Option('--strict', 'exit with 3 where there is no determined date');
}

function date(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (parsed.kind !== 'date')
    throw new InvalidArgumentError(`${parsed.message}. A date is written as YYYY-MM-DD, such as 2002-01-18.`);
  return parsed.date;
}
