import { findLatestDay } from '../determination/determination.ts';
import type { NoticeLife, ParticipationLife } from '../lifecycle/life.ts';

/** Finds the notice of denunciation that ends a participation; where none does on the prevailing reading, the first that may on another. */
export function findEndingNotice(participation: ParticipationLife): NoticeLife | undefined {
  const notRevoked = participation.notices.filter(({ revokedOn }) => revokedOn === undefined);
  return findNoticeOnPrevailing(participation) ?? notRevoked[0];
}

/** Finds the notice of denunciation that ends a participation on the prevailing reading. */
export function findNoticeOnPrevailing({ notices, partyUntil }: ParticipationLife): NoticeLife | undefined {
  const standing = notices.filter(({ revokedOn, effect }) => revokedOn === undefined && effect.kind !== 'excluded');
  return (
    standing.find(({ effect }) => partyUntil !== undefined && findLatestDay(effect) === partyUntil) ??
    (partyUntil === undefined ? standing[0] : undefined)
  );
}
