import { Command } from '@commander-js/extra-typings';
import { loadLedger } from '../../catalogue.ts';
import { type Audit, type AuditCounts, type AuditPart, openAudit } from '../../conformance.ts';
import type { Parsed } from '../../reading.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { openTreaties } from '../input/open-treaties.ts';
import { defineJsonOption } from '../input/options.ts';
import { type InputStream, openInput, refuseInput } from '../input/read-input.ts';
import { openAuditCsv } from '../output/audit/audit-csv.ts';
import { openAuditJson } from '../output/audit/audit-json.ts';
import { openAuditPage } from '../output/audit/audit-page.ts';
import type { AuditOptions, AuditWriter } from '../output/audit/audit-writer.ts';
import { openHeldOutput } from '../output/open-held-output.ts';
import { openProgressAtTerminal } from '../output/open-progress-at-terminal.ts';
import { setExamples } from '../output/set-examples.ts';

/** `treaty audit`: which stored dates of a table do not follow from the clauses. */
export function defineAudit(session: Session) {
  return new Command('audit')
    .description('Find the stored dates that do not follow from the clauses.')
    .argument('[treaty]', 'an id of the catalogue, a JSON file, or a folder of them (without it: the column "treaty")')
    .requiredOption('--register <file>', 'the table: participant, kind, date, effective ("-" for standard input)')
    .option('--proposals', 'list the dates that are proposed for rows without one')
    .option('--steps', 'print the whole derivation of each date')
    .addOption(defineJsonOption(session))
    .option('--csv', 'print the table itself, with columns for what was found')
    .option('--all', 'list every finding; without it the first hundred')
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
  asked: Omit<AuditOptions, 'ledger'>,
  session: Session,
): Promise<ExitCode> {
  const options: AuditOptions = { ...asked, ledger: await loadLedger() };
  if (options.json === true && options.csv === true) {
    throw new BadInput('--json and --csv are two forms of one answer. Give one of them.');
  }
  if (name === '-' && options.register === '-') {
    throw new BadInput('Standard input is either the treaty or the table. Name a file for one of them.');
  }
  const treaties = await openTreaties(name, session);
  const input = await openInput(options.register, session);
  const held = openHeldOutput();
  try {
    const writer = openWriter(held.write, input.name, options, session);
    const withCells = options.csv === true ? { withCells: true as const } : {};
    const audit = openAudit({ ...treaties, ...withCells }, (part) => writePart(writer, part));
    const counts = await auditInput(audit, input, session);
    writer.end(counts);
    held.release(session.stdout.write);
    return counts.findings > 0 ? EXIT.findings : EXIT.answered;
  } finally {
    held.discard();
  }
}

function openWriter(write: (text: string) => void, file: string, options: AuditOptions, session: Session): AuditWriter {
  if (options.csv === true) return openAuditCsv(write, session.words);
  return options.json === true
    ? openAuditJson(write, file, options, session.words)
    : openAuditPage(write, file, options, session);
}

function writePart(writer: AuditWriter, part: AuditPart): void {
  if (part.kind === 'header') writer.begin(part);
  else writer.treaty(part);
}

/** @throws BadInput with every issue of the table */
async function auditInput(audit: Audit, { name, size, chunks }: InputStream, session: Session): Promise<AuditCounts> {
  const { openLineDecoder } = await import('../../reading.ts');
  const decoder = openLineDecoder();
  const progress = await openProgressAtTerminal(session, size, 'rows');
  let bytes = 0;
  let isOfUse = true;
  try {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      isOfUse = audit.push(await textOf(decoder.push(chunk), name));
      if (!isOfUse) break;
      progress?.update(bytes, audit.rows());
    }
    if (isOfUse) audit.push(await textOf(decoder.end(), name));
  } finally {
    progress?.stop();
  }
  const end = audit.end();
  return end.kind === 'audited' ? end.counts : refuseInput(name, end.issues);
}

async function textOf(decoded: Parsed<string>, name: string): Promise<string> {
  return decoded.ok ? decoded.value : refuseInput(name, decoded.issues);
}
