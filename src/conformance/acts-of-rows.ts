import type { ParticipationRow, PublishedRow } from '../formats/published-row.ts';
import type { Act } from '../treaty/act.ts';
import { countedFormOf } from '../treaty/counted-form.ts';

/** Reads rows as acts; what has no day, neither of its own nor of effect, is left out. */
export function actsOf(rows: readonly PublishedRow[]): readonly Act[] {
  return rows.flatMap((row) => actOf(row) ?? []);
}

/**
 * Reads a row as an act. A succession that names no day is of its stored date, where that is not later than the notification: it is
 * what such tables give as the date of succession.
 */
export function actOf(row: PublishedRow): Act | undefined {
  if ('act' in row) return row.act;
  const { participant, kind, on, published, names } = row;
  if (on === undefined) {
    // The State left on that day, whenever its notice was received.
    const effect = published ?? names;
    const isKnownByEffect = kind === 'denunciation' && effect !== undefined;
    return isKnownByEffect ? { kind, participant, on: effect, receipt: 'not-known' } : undefined;
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
export function countedActOf(row: PublishedRow): Act | undefined {
  const act = actOf(row);
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
