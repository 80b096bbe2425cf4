import { Command } from '@commander-js/extra-typings';
import { loadLedger } from '../../catalogue.ts';
import type { CivilDate } from '../../index.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { assumeDateAsked } from '../input/find-subject.ts';
import { openTreaties } from '../input/open-treaties.ts';
import {
  defineInForceOnOption,
  defineJsonOption,
  defineKnownOnOption,
  defineSkipBadRowsOption,
  defineStoreBesideOption,
} from '../input/options.ts';
import { openInput } from '../input/read-input.ts';
import { readWholeStore } from '../input/read-whole-store.ts';
import { runAudit } from '../input/run-audit.ts';
import type { StoreMayBeAsked } from '../input/store-records.ts';
import { openAuditCsv } from '../output/audit/audit-csv.ts';
import { openAuditJson } from '../output/audit/audit-json.ts';
import { openAuditPage } from '../output/audit/audit-page.ts';
import type { AuditOptions, AuditWriter } from '../output/audit/audit-writer.ts';
import { loadWordsForFiles } from '../output/load-words.ts';
import { openHeldOutput } from '../output/open-held-output.ts';
import { setExamples } from '../output/set-examples.ts';

/** `treaty audit`: which stored dates of a table do not follow from the clauses. */
export function defineAudit(session: Session) {
  const { text } = session.words;
  return new Command('audit')
    .description(text('help.audit'))
    .argument('[treaty]', text('help.audit.treaty'))
    .requiredOption('--register <file>', text('help.audit.register'))
    .addOption(defineStoreBesideOption(session))
    .addOption(defineKnownOnOption(session))
    .addOption(defineInForceOnOption(session))
    .addOption(defineSkipBadRowsOption(session))
    .option('--proposals', text('help.audit.proposals'))
    .option('--steps', text('help.audit.steps'))
    .addOption(defineJsonOption(session))
    .option('--csv', text('help.audit.csv'))
    .option('--all', text('help.audit.all'))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty audit op-crc-sc --register mine.csv',
        'treaty audit --register all.csv --json',
        'treaty audit my-treaties --register all.csv --csv > audited.csv',
      ),
    )
    .action(async (name, options) => session.exitWith(await auditTable(name, options, session)));
}

async function auditTable(
  name: string | undefined,
  asked: Omit<AuditOptions, 'ledger'> & StoreMayBeAsked,
  session: Session,
): Promise<ExitCode> {
  const options: AuditOptions = { ...asked, ledger: await loadLedger() };
  if (options.json === true && options.csv === true) {
    throw new BadInput({ code: 'usage.json-and-csv', values: {} });
  }
  if (name === '-' && options.register === '-') {
    throw new BadInput({ code: 'usage.standard-input-twice', values: {} });
  }
  const records = await readWholeStore(asked, session);
  const treaties = await assumeKnownDate(await openTreaties(name, session, records), options.inForceOn, session);
  const input = await openInput(options.register, session);
  const held = openHeldOutput();
  try {
    const writer = await openWriter(held.write, input.name, options, session);
    const withCells = options.csv === true ? { withCells: true as const } : {};
    const asksForDates = options.proposals === true || options.csv === true;
    const forProposals = asksForDates ? { forProposals: true as const } : {};
    const skipped = options.skipBadRows === true ? { skipBadRows: true as const } : {};
    const how = { ...treaties, ...withCells, ...forProposals, ...skipped };
    const { counts, tell } = await runAudit(input, how, writer, session);
    held.release(session.stdout.write);
    await tell(session);
    return counts.findings > 0 ? EXIT.findings : EXIT.answered;
  } finally {
    held.discard();
  }
}

type Treaties = Awaited<ReturnType<typeof openTreaties>>;

/**
 * Takes the date of the one treaty of the table as known.
 *
 * @throws BadInput where no one treaty is named
 */
async function assumeKnownDate(
  treaties: Treaties,
  inForceOn: CivilDate | undefined,
  session: Session,
): Promise<Treaties> {
  if (inForceOn === undefined) return treaties;
  if (treaties.treaty === undefined) throw new BadInput({ code: 'usage.in-force-on-for-several', values: {} });
  return { ...treaties, treaty: await assumeDateAsked(treaties.treaty, inForceOn, session) };
}

async function openWriter(
  write: (text: string) => void,
  file: string,
  options: AuditOptions,
  session: Session,
): Promise<AuditWriter> {
  if (options.csv === true) return openAuditCsv(write, session.words);
  if (options.json !== true) return openAuditPage(write, file, options, session);
  const { formats } = await loadWordsForFiles(session.words);
  return openAuditJson(write, file, options, session.words, formats);
}
