import { assertNever, type RecordEnd, type Treaty } from '../../index.ts';
import type { CommandMessage } from '../../wording/command-wording.ts';
import type { NestedMessage } from '../../wording.ts';
import type { Session } from '../command.ts';
import type { Page } from './page.ts';

/** What a user does where no record is at hand. */
export const GIVE_RECORD: CommandMessage = { code: 'page.record.give-one', values: {} };

/** Sets what stands under an answer about a day that its record does not reach, and what to do about it. */
export function setRecordEnd(page: Page, recordEnd: RecordEnd): readonly string[] {
  return recordEnd.says.length === 0 ? [] : ['', page.paragraph(page.sentences(listRecordEnd(recordEnd)))];
}

/** Writes it on stderr, where stdout has a table and no place for a sentence. */
export function writeRecordEnd({ stderr, words, beside }: Session, { says }: RecordEnd): void {
  for (const each of listRecordEnd({ says: [...says, ...beside] })) stderr.write(`${words.formats.message(each)}\n`);
}

/** What is said of a record by which something is not known of a day that it reaches. */
const LACKING: readonly RecordEnd['says'][number]['code'][] = [
  'record.partial',
  'record.unread',
  'record.united',
  'record.counted-through',
];

/** Writes of a treaty among others what its record lacks; nothing of one that is whole. */
export function writeWhatIsLacking(
  { stderr, words: { formats } }: Session,
  { shortTitle }: Treaty,
  { says }: RecordEnd,
): void {
  const lacking = says.filter(({ code }) => LACKING.includes(code));
  for (const each of lacking) stderr.write(`${formats.text(shortTitle)}: ${formats.message(each)}\n`);
}

/** Lists what is said of a record, and what to do about it. */
function listRecordEnd({ says }: RecordEnd): readonly NestedMessage[] {
  return says.flatMap(withRemedy);
}

function withRemedy(says: RecordEnd['says'][number]): readonly NestedMessage[] {
  switch (says.code) {
    case 'record.ends-before':
    case 'record.later-acts':
    case 'record.stated-date-differs':
    case 'record.as-recorded':
    case 'record.as-known':
    case 'record.other-in-store':
    case 'record.other-of-catalogue':
    case 'record.may-have-ended':
    case 'record.united':
    case 'record.counted-through':
    case 'record.partial':
    case 'record.unread':
    case 'record.of-other-ends-before':
    case 'record.of-other-end-not-known':
    case 'record.of-other-partial':
      return [says];
    case 'record.end-not-known':
      return [says, { code: 'page.record.state-its-end', values: {} }];
    case 'record.none':
      return [says, GIVE_RECORD];
    default:
      return assertNever(says);
  }
}
