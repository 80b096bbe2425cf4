import { Command } from '@commander-js/extra-typings';
import { loadLedger } from '../../catalogue.ts';
import { type Audit, type AuditCounts, type AuditPart, openAudit } from '../../conformance.ts';
import type { Parsed } from '../../reading.ts';
import type { Session } from '../command.ts';
import { BadInput, EXIT, type ExitCode } from '../exit-code.ts';
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
import type { Streams } from '../streams.ts';

/** `treaty audit`: which stored dates of a table do not follow from the clauses. */
export function defineAudit({ streams, exitWith }: Session) {
  return new Command('audit')
    .description('Find the stored dates that do not follow from the clauses.')
    .argument('[treaty]', 'an id of the catalogue, a JSON file, or a folder of them (without it: the column "treaty")')
    .requiredOption('--register <file>', 'the table: participant, kind, date, effective ("-" for standard input)')
    .option('--proposals', 'list the dates that are proposed for rows without one')
    .option('--steps', 'print the whole derivation of each date')
    .addOption(defineJsonOption())
    .option('--csv', 'print the table itself, with columns for what was found')
    .option('--all', 'list every finding; without it the first hundred')
    .addHelpText(
      'after',
      setExamples(
        'treaty audit op-crc-sc --register mine.csv',
        'treaty audit --register all.csv --json',
        'treaty audit my-treaties --register all.csv --csv > audited.csv',
      ),
    )
    .action(async (name, options) => exitWith(await auditTable(name, options, streams)));
}

async function auditTable(
  name: string | undefined,
  asked: Omit<AuditOptions, 'ledger'>,
  streams: Streams,
): Promise<ExitCode> {
  const options: AuditOptions = { ...asked, ledger: await loadLedger() };
  if (options.json === true && options.csv === true) {
    throw new BadInput('--json and --csv are two forms of one answer. Give one of them.');
  }
  if (name === '-' && options.register === '-') {
    throw new BadInput('Standard input is either the treaty or the table. Name a file for one of them.');
  }
  const treaties = await openTreaties(name, streams);
  const input = await openInput(options.register, streams);
  const held = openHeldOutput();
  try {
    const writer = openWriter(held.write, input.name, options, streams);
    const withCells = options.csv === true ? { withCells: true as const } : {};
    const audit = openAudit({ ...treaties, ...withCells }, (part) => writePart(writer, part));
    const counts = await auditInput(audit, input, streams);
    writer.end(counts);
    held.release(streams.stdout.write);
    return counts.findings > 0 ? EXIT.findings : EXIT.answered;
  } finally {
    held.discard();
  }
}

function openWriter(write: (text: string) => void, file: string, options: AuditOptions, streams: Streams): AuditWriter {
  if (options.csv === true) return openAuditCsv(write);
  return options.json === true ? openAuditJson(write, file, options) : openAuditPage(write, file, options, streams);
}

function writePart(writer: AuditWriter, part: AuditPart): void {
  if (part.kind === 'header') writer.begin(part);
  else writer.treaty(part);
}

/** @throws BadInput with every issue of the table */
async function auditInput(audit: Audit, { name, size, chunks }: InputStream, streams: Streams): Promise<AuditCounts> {
  const { openLineDecoder } = await import('../../reading.ts');
  const decoder = openLineDecoder();
  const progress = await openProgressAtTerminal(streams, size, 'rows');
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
