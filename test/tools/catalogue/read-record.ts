import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { OwnParticipant } from '../../../src/participants/own-participant.ts';
import { checkTextCorrections } from '../../../src/reading/checks/check-text-corrections.ts';
import { parseRegisterCsv } from '../../../src/reading/csv/parse-register-csv.ts';
import type { Parsed } from '../../../src/reading/issues/issue.ts';
import { contentOf } from '../../../src/reading/json/content-of.ts';
import { valueAt } from '../../../src/reading/json/json-value.ts';
import { listControlCharacters } from '../../../src/reading/json/list-control-characters.ts';
import { listDocumentIssues } from '../../../src/reading/json/list-document-issues.ts';
import { parseJson } from '../../../src/reading/json/parse-json.ts';
import { parseShape } from '../../../src/reading/json/parse-shape.ts';
import type { Act } from '../../../src/treaty/act.ts';
import { registerSchema } from '../../../src/treaty/register.ts';
import { amendmentIdSchema, treatyIdSchema } from '../../../src/treaty/scalars.ts';
import { wording as englishForFiles } from '../../../src/wording/languages/en-files.ts';
import { renderIssues } from '../../../src/wording/render-issues.ts';

const { treaty, endsOn, completeness, sources, leftOut, notes, textCorrections } = registerSchema.shape;

/** What stands beside the table of a record: all of a register but its acts. */
export const recordHeadSchema = z
  .strictObject({
    treaty,
    endsOn,
    completeness,
    namesEverybody: z
      .exactOptional(z.literal(true))
      .describe(
        'There where everybody stands in the record who ever signed the treaty or consented to it: a treaty that admits these alone is then told who they are.',
      ),
    takenFrom: z
      .exactOptional(z.strictObject({ treaty: treatyIdSchema, amendment: amendmentIdSchema }))
      .describe(
        'The record of the treaty that is amended, where the acceptances of this amendment stand: they are taken from there, and the table beside this file holds the other acts.',
      ),
    sources,
    leftOut,
    notes,
    textCorrections,
  })
  .meta({ id: 'RecordHead', title: 'What is to be known of the record of a treaty' });

export type RecordHead = z.infer<typeof recordHeadSchema>;

/** A record as it stands in its two files. */
export interface RecordFiles {
  readonly head: RecordHead;
  readonly acts: readonly Act[];
}

/**
 * Reads a record: its head, `<treaty>.json`, and its table beside it, `<treaty>.csv`.
 *
 * @param faults gets every mistake of the two, by line
 * @param participants those that the treaty declares for itself
 */
export function readRecord(
  folder: string,
  id: string,
  faults: string[],
  participants: readonly OwnParticipant[] = [],
): RecordFiles | undefined {
  const [headPath, tablePath] = [`${folder}/${id}.json`, `${folder}/${id}.csv`];
  const head = parseHead(readFileSync(headPath, 'utf8'));
  if (!head.ok) faults.push(renderIssues(head.issues, headPath, englishForFiles));
  else if (head.value.treaty !== id) {
    faults.push(`${headPath}: the treaty is "${head.value.treaty}". Name the file by the id of the treaty.`);
  }
  const table = parseRegisterCsv(readFileSync(tablePath, 'utf8'), id, { participants });
  if (!table.ok) faults.push(renderIssues(table.issues, tablePath, englishForFiles));
  if (!head.ok || !table.ok) return undefined;
  const { acts } = table.value;
  if (acts.some(({ source }) => source === undefined)) {
    faults.push(`${tablePath}: an act names no source. Give each the id of a source of ${headPath}.`);
  }
  return { head: head.value, acts };
}

/** Parses the head of a record. */
export function parseHead(text: string): Parsed<RecordHead> {
  const document = parseJson(text);
  if (!document.ok) return document;
  const value = contentOf(document.value.value);
  const head = parseShape(recordHeadSchema, value);
  const findings = [
    ...(head.ok ? [] : head.findings),
    ...checkTextCorrections(listTextCorrections(value)),
    ...listControlCharacters(value),
  ];
  const issues = listDocumentIssues(findings, document.value);
  return head.ok && issues.length === 0 ? { ok: true, value: head.value } : { ok: false, issues };
}

function listTextCorrections(value: unknown): readonly unknown[] {
  const corrections = valueAt(value, ['textCorrections']);
  return Array.isArray(corrections) ? corrections : [];
}
