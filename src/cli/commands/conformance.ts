import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { isCatalogueId } from '../../catalogue.ts';
import { compareFolder, type FolderCompared, isFolderTable } from '../../conformance.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { loadCatalogue } from '../input/load-catalogue.ts';
import { defineJsonOption } from '../input/options.ts';
import { readTables, refuseFolder } from '../input/read-tables.ts';
import { setConformancePage } from '../output/conformance/conformance-page.ts';
import { countUnexplained } from '../output/conformance/explained.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface ConformanceOptions {
  readonly all?: true;
  readonly json?: true;
}

/** `treaty conformance`: a folder of registers with published dates, compared with the clauses of the catalogue. */
export function defineConformance(session: Session) {
  const { text } = session.words;
  return new Command('conformance')
    .description(text('help.conformance'))
    .argument('<folder>', text('help.conformance.folder'))
    .option('--all', text('help.conformance.all'))
    .addOption(defineJsonOption(session))
    .addHelpText('after', setExamples(session, 'treaty conformance registers', 'treaty conformance registers --all'))
    .action(async (folder, options) => session.exitWith(await compareTables(folder, options, session)));
}

async function compareTables(folder: string, options: ConformanceOptions, session: Session): Promise<ExitCode> {
  const isCompared = (name: string) => isCatalogueId(name) || isFolderTable(name);
  const tables = await readTables(folder, isCompared, session);
  const compared = compareFolder(tables, await loadCatalogue());
  const unread = compared.left.filter(({ issues }) => issues.length > 0);
  if (unread.length > 0) {
    throw new BadInput(...unread.map(({ name, issues }) => ({ issues, file: join(folder, `${name}.csv`) })));
  }
  if (compared.treaties.length === 0) refuseFolder(folder, tables);
  writeAnswer(session, options, {
    json: () => plain(compared),
    page: (page) => setConformancePage(page, compared, options.all === true),
  });
  return compared.treaties.some((each) => countUnexplained(each) > 0) ? EXIT.findings : EXIT.answered;
}

/** The comparison as plain JSON: of each treaty its id and the dates, of each finding what a program needs. */
function plain({ treaties, left }: FolderCompared): unknown {
  return {
    treaties: treaties.map((each) => ({
      treaty: each.treaty.id,
      entryIntoForce: each.entryIntoForce,
      ...(each.own === undefined ? {} : { own: each.own }),
      ...(each.ownLedger === undefined ? {} : { ledger: each.ownLedger }),
      ...(each.treatyDate === undefined ? {} : { treatyDate: each.treatyDate }),
      ...(each.treatyDateLedger === undefined ? {} : { treatyDateLedger: each.treatyDateLedger }),
      explained: countUnexplained(each) === 0,
      ...(each.fromRecord.length === 0 ? {} : { fromRecord: each.fromRecord }),
      rows: each.rows.map(({ finding, ledger }) => ({
        ...finding,
        ...(ledger === undefined ? {} : { ledger }),
      })),
    })),
    left,
  };
}
