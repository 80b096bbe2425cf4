import type { CivilDate } from '../../calendar/civil-date.ts';
import { assertNever } from '../../determination/assert-never.ts';
import type { RecordEnd } from '../../lifecycle/record-end.ts';
import type { EventFound } from './calendar-event.ts';

/** The other treaties from whose records a calendar takes something, by id: each is about some events alone. */
export interface OtherRecords {
  /** With whose reports those under the treaty go. */
  readonly ofReports?: string | undefined;
  /** Those that amend the treaty. */
  readonly amending: readonly string[];
}

/** Lists what is said of records by which the day of an event is not certain: nothing where they reach that day, or the day asked about. */
export function listRecordSays(
  event: EventFound,
  { endsOn, says }: RecordEnd,
  others: OtherRecords,
): RecordEnd['says'] {
  return says.filter((each) => isAbout(each, event, others, endsOn));
}

function isAbout(
  says: RecordEnd['says'][number],
  event: EventFound,
  others: OtherRecords,
  endsOn: CivilDate | undefined,
): boolean {
  const { on } = event;
  switch (says.code) {
    case 'record.ends-before':
      return on > says.values.endsOn;
    case 'record.later-acts':
      return endsOn === undefined || on > endsOn;
    case 'record.of-other-ends-before':
      return on > says.values.endsOn && isFromOther(event, says.values.treaty, others);
    case 'record.of-other-end-not-known':
    case 'record.of-other-partial':
      return isFromOther(event, says.values.treaty, others);
    case 'record.may-have-ended':
      return on >= says.values.on;
    case 'record.end-not-known':
    case 'record.none':
    case 'record.partial':
    case 'record.unread':
    case 'record.stated-date-differs':
    case 'record.as-recorded':
    case 'record.as-known':
    case 'record.other-in-store':
    case 'record.other-of-catalogue':
      return true;
    // Who else may be bound changes nothing of the days of those who are.
    case 'record.united':
    case 'record.counted-through':
      return false;
    default:
      return assertNever(says);
  }
}

/** Checks if an event takes something from the record of another treaty: a report from that with whose reports it goes, an amendment from its own, any from that whose Parties are counted. */
function isFromOther({ name, amendment }: EventFound, other: string, { ofReports, amending }: OtherRecords): boolean {
  if (amending.includes(other)) return amendment === other;
  return other === ofReports ? name === 'report-due' : true;
}
