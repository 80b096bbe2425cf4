import type { CivilDate } from '../../calendar/civil-date.ts';
import { assertNever } from '../../determination/assert-never.ts';
import type { RecordEnd } from '../../lifecycle/record-end.ts';
import type { EventFound } from './calendar-event.ts';

/** Lists what is said of a record by which the day of an event is not certain: nothing where the record reaches that day, or the day asked about. */
export function listRecordSays({ on }: EventFound, { endsOn, says }: RecordEnd): RecordEnd['says'] {
  return says.filter((each) => isAbout(each, on, endsOn));
}

function isAbout(says: RecordEnd['says'][number], on: CivilDate, endsOn: CivilDate | undefined): boolean {
  switch (says.code) {
    case 'record.ends-before':
      return on > says.values.endsOn;
    case 'record.later-acts':
      return endsOn === undefined || on > endsOn;
    case 'record.of-other-ends-before':
      return on > says.values.endsOn;
    case 'record.may-have-ended':
      return on >= says.values.on;
    case 'record.end-not-known':
    case 'record.none':
    case 'record.partial':
    case 'record.unread':
    case 'record.of-other-end-not-known':
    case 'record.of-other-partial':
    case 'record.stated-date-differs':
      return true;
    // Who else may be bound changes nothing of the days of those who are.
    case 'record.united':
    case 'record.counted-through':
      return false;
    default:
      return assertNever(says);
  }
}
