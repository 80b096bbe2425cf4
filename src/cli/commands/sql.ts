import { Argument, Command } from '@commander-js/extra-typings';
import { listCatalogue } from '../../catalogue.ts';
import { renderSql, SQL_ENGINES, type SqlEngine } from '../../sql.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findTreaty } from '../input/find-subject.ts';
import { defineChoiceOption, parseChoice } from '../input/options.ts';
import { visibleFormOf } from '../input/visible-form.ts';
import { setExamples } from '../output/set-examples.ts';

/** What can be done with the rules as SQL. */
const DEEDS = ['print'] as const;

/** `treaty sql print`: the rules of treaties as a script for a database. */
export function defineSql(session: Session) {
  const { text } = session.words;
  return new Command('sql')
    .description(text('help.sql'))
    .addArgument(new Argument('<what>', text('help.sql.what')).choices(DEEDS).argParser(parseDeed))
    .addArgument(new Argument('[treaty...]', text('help.sql.treaty')))
    .addOption(defineChoiceOption('--engine <engine>', text('help.sql.engine'), SQL_ENGINES).makeOptionMandatory())
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty sql print --engine postgresql > final-clauses.sql',
        'treaty sql print op-crc-sc crc --engine sqlite | sqlite3 treaties.db',
      ),
    )
    .action(async (_, names, { engine }) => session.exitWith(await printSql(engine, names, session)));
}

function parseDeed(given: string): (typeof DEEDS)[number] {
  return parseChoice(given, DEEDS, {
    code: 'usage.unknown-command',
    values: { command: ['sql', visibleFormOf(given)].join(' ') },
  });
}

async function printSql(engine: SqlEngine, names: readonly string[], session: Session): Promise<ExitCode> {
  const asked = names.length === 0 ? listCatalogue().map(({ id }) => id) : names;
  const treaties = await Promise.all(asked.map((name) => findTreaty(name, session)));
  session.stdout.write(renderSql(engine, treaties));
  return EXIT.answered;
}
