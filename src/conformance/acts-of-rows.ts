import type { CivilDate } from '../calendar/civil-date.ts';
import { latestStartBy } from '../calendar/latest-start.ts';
import { findLastReceipt } from '../denunciation/terms.ts';
import type { ParticipationRow, PublishedRow } from '../formats/published-row.ts';
import type { Act } from '../treaty/act.ts';
import { countedFormOf } from '../treaty/counted-form.ts';
import type { Treaty } from '../treaty/treaty.ts';

/** Reads rows as acts; what has no day, and none that can be inferred, is left out. */
export function actsOf(treaty: Treaty, rows: readonly PublishedRow[]): readonly Act[] {
  return rows.flatMap((row) => actOf(treaty, row) ?? []);
}

/**
 * Reads a row as an act. A succession that names no day is of its stored date, where that is not later than the notification: it is
 * what such tables give as the date of succession.
 */
export function actOf(treaty: Treaty, row: PublishedRow): Act | undefined {
  if ('act' in row) return row.act;
  const { participant, kind, published, names } = row;
  const on = row.on ?? inferReceipt(treaty, row);
  if (on === undefined) {
    // No receipt leads to that day: the State left on it all the same.
    const isKnownByEffect = kind === 'denunciation' && published !== undefined;
    return isKnownByEffect ? { kind, participant, on: published, receipt: 'not-known' } : undefined;
  }
  switch (kind) {
    case 'territorial-extension': {
      const { notifiedOn, namedOn } = row;
      const act = { kind, participant, on, territory: row.territory ?? participant };
      return {
        ...act,
        ...(names === undefined ? {} : { effectiveOn: names }),
        ...(notifiedOn === undefined ? {} : { notifiedOn }),
        ...(namedOn === undefined ? {} : { namedOn }),
      };
    }
    case 'withdrawal-of-extension': {
      const act = { kind, participant, on, territory: row.territory ?? participant };
      return names === undefined ? act : { ...act, effectiveOn: names };
    }
    case 'end-of-responsibility':
      return { kind, participant, on, territory: row.territory ?? participant };
    case 'denunciation': {
      const { armedConflict, receipt, standing } = row;
      const isBare = armedConflict === undefined && receipt === undefined && standing === undefined;
      if (names === undefined && isBare) return { kind, participant, on };
      const named = names === undefined ? {} : { effectiveOn: names };
      const more = {
        ...(armedConflict === undefined ? {} : { armedConflict }),
        ...(receipt === undefined ? {} : { receipt }),
        ...(standing === undefined ? {} : { standing }),
      };
      return { kind, participant, on, ...named, ...more };
    }
    case 'succession': {
      const effectiveOn = names ?? (published === undefined || published > on ? undefined : published);
      const act = { kind, participant, on, ...(effectiveOn === undefined ? {} : { effectiveOn }) };
      return hasMore(row) ? { ...act, ...moreOf(row) } : act;
    }
    case 'ratification':
    case 'acceptance':
    case 'approval':
    case 'accession':
    case 'definitive-signature':
    case 'consent':
    case 'formal-confirmation': {
      const { namedOn } = row;
      const act = { kind, participant, on, ...(namedOn === undefined ? {} : { namedOn }) };
      return hasMore(row) ? { ...act, ...moreOf(row) } : act;
    }
    case 'signature':
    case 'provisional-application':
    case 'intention-not-to-become-party':
    case 'domestic-ratification':
    case 'withdrawal-of-instrument':
    case 'revocation-of-denunciation':
      return { kind, participant, on };
  }
}

/** Reads a row as an act under the code under which it counts. */
export function countedActOf(treaty: Treaty, row: PublishedRow): Act | undefined {
  const act = actOf(treaty, row);
  return act === undefined ? undefined : countedFormOf(act);
}

function hasMore({ notifiedOn, depositary }: ParticipationRow): boolean {
  return notifiedOn !== undefined || depositary !== undefined;
}

/** What some clauses ask of an instrument besides who, what and when. */
function moreOf({ notifiedOn, depositary }: ParticipationRow) {
  return {
    ...(notifiedOn === undefined ? {} : { notifiedOn }),
    ...(depositary === undefined ? {} : { depositary }),
  };
}

/**
 * Infers the day of receipt of a denunciation of which a table has the day of effect alone: the latest day from which that effect
 * follows. The date is not checked by it; the State is taken to have left.
 */
function inferReceipt(
  { finalClauses: { denunciation } }: Treaty,
  { kind, published }: ParticipationRow,
): CivilDate | undefined {
  if (kind !== 'denunciation' || published === undefined) return undefined;
  if (denunciation.kind === 'permitted') {
    const start = latestStartBy(denunciation.delay, published);
    return start.kind === 'date' ? start.date : undefined;
  }
  return denunciation.kind === 'on-a-day-of-the-year' ? findLastReceipt(denunciation, published) : undefined;
}
