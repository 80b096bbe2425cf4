import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { isCatalogueId } from '../../catalogue.ts';
import { compareFolder, type FolderCompared, type FolderListeners, isFolderTable } from '../../conformance.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { loadCatalogueBeside } from '../input/load-catalogue.ts';
import { loadNamesRead } from '../input/load-names-read.ts';
import { openRowListeners, type RowsFound, type RowsNotRead } from '../input/open-row-listeners.ts';
import {
  defineJsonOption,
  defineKnownOnOption,
  defineSkipBadRowsOption,
  defineStoreBesideOption,
} from '../input/options.ts';
import { readTables, refuseFolder } from '../input/read-tables.ts';
import { readWholeStore } from '../input/read-whole-store.ts';
import type { StoreMayBeAsked } from '../input/store-records.ts';
import { visibleFormOf } from '../input/visible-form.ts';
import { setConformancePage } from '../output/conformance/conformance-page.ts';
import { isFolderPassed, isPassed } from '../output/conformance/explained.ts';
import { loadWordsForFiles } from '../output/load-words.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface ConformanceOptions extends StoreMayBeAsked {
  readonly all?: true;
  readonly skipBadRows?: true;
  readonly json?: true;
}

/** `treaty conformance`: a folder of registers with published dates, compared with the clauses of the catalogue. */
export function defineConformance(session: Session) {
  const { text } = session.words;
  return new Command('conformance')
    .description(text('help.conformance'))
    .argument('<folder>', text('help.conformance.folder'))
    .option('--all', text('help.conformance.all'))
    .addOption(defineStoreBesideOption(session))
    .addOption(defineKnownOnOption(session))
    .addOption(defineSkipBadRowsOption(session))
    .addOption(defineJsonOption(session))
    .addHelpText('after', setExamples(session, 'treaty conformance registers', 'treaty conformance registers --all'))
    .action(async (folder, options) => session.exitWith(await compareTables(folder, options, session)));
}

async function compareTables(folder: string, options: ConformanceOptions, session: Session): Promise<ExitCode> {
  const records = await readWholeStore(options, session);
  const isCompared = (name: string) => isCatalogueId(name) || isFolderTable(name);
  const { tables, others } = await readTables(folder, isCompared, session);
  const fileOf = (table: string): string => join(folder, tables.find(({ name }) => name === table)?.file ?? table);
  const rowsOf = new Map<string, RowsNotRead>();
  const { bearersOf, findTreatyId } = await loadNamesRead(session);
  const listeners = { bearersOf, findTreatyId, ...(options.skipBadRows === true && { skip: skipInto(rowsOf) }) };
  const compared = compareFolder(tables, await loadCatalogueBeside(records), listeners);
  const unread = compared.left.filter(({ issues }) => issues.length > 0);
  if (unread.length > 0) {
    throw new BadInput(...unread.map(({ name, issues }) => ({ issues, file: fileOf(name) })));
  }
  if (compared.treaties.length === 0) refuseFolder(folder, tables);
  writeAnswer(session, options, {
    ...(rowsOf.size > 0 && { formats: (await loadWordsForFiles(session.words)).formats }),
    json: () => plain(compared, rowsOf),
    page: (page) => setConformancePage(page, compared, options.all === true),
  });
  for (const [name, rows] of rowsOf) await rows.write(visibleFormOf(fileOf(name)), session);
  if (others.length > 0) {
    const names = others.map(visibleFormOf);
    session.stderr.write(`${session.words.say('usage.files-left', { folder: visibleFormOf(folder), names })}\n`);
  }
  for (const { treaty, ofOthers: count = 0 } of compared.treaties) {
    const file = visibleFormOf(fileOf(treaty.id));
    if (count > 0) session.stderr.write(`${session.words.say('usage.rows-of-others', { file, count })}\n`);
  }
  return isFolderPassed(compared) ? EXIT.answered : EXIT.findings;
}

/** Takes the rows that cannot be read, by table. */
function skipInto(rowsOf: Map<string, RowsNotRead>): NonNullable<FolderListeners['skip']> {
  return (table, issues) => {
    const rows = rowsOf.get(table) ?? openRowListeners({ skipBadRows: true });
    rowsOf.set(table, rows);
    rows.listeners.skip?.(issues);
  };
}

/** The comparison as plain JSON: of each treaty its id and the dates, of each finding what a program needs. */
function plain({ treaties, left }: FolderCompared, rowsOf: ReadonlyMap<string, RowsNotRead>): unknown {
  const skipped = [...rowsOf].map(([table, rows]): RowsFound & { readonly table: string } => ({
    table,
    ...rows.found(),
  }));
  return {
    ...(skipped.length === 0 ? {} : { rows: skipped }),
    treaties: treaties.map((each) => ({
      treaty: each.treaty.id,
      entryIntoForce: each.entryIntoForce,
      ...(each.own === undefined ? {} : { own: each.own }),
      ...(each.ownLedger === undefined ? {} : { ledger: each.ownLedger }),
      ...(each.treatyDate === undefined ? {} : { treatyDate: each.treatyDate }),
      ...(each.treatyDateLedger === undefined ? {} : { treatyDateLedger: each.treatyDateLedger }),
      explained: isPassed(each),
      ...(each.noneCompared === undefined ? {} : { noneCompared: each.noneCompared }),
      ...(each.nothingStored === undefined ? {} : { nothingStored: each.nothingStored }),
      ...(each.ofOthers === undefined ? {} : { ofOthers: each.ofOthers }),
      ...(each.unread === undefined ? {} : { unread: each.unread }),
      ...(each.fromRecord.length === 0 ? {} : { fromRecord: each.fromRecord }),
      rows: each.rows.map(({ finding, ledger }) => ({
        ...finding,
        ...(ledger === undefined ? {} : { ledger }),
      })),
    })),
    left,
  };
}
