import { assertNever } from '../determination/assert-never.ts';
import { isSameTerritory, listExtensions } from '../lifecycle/compose-extensions.ts';
import type { ExtensionEnd, Life, ParticipantLife, ParticipationLife } from '../lifecycle/life.ts';
import type { TerritoryOfTreaty } from '../lifecycle/list-territories.ts';
import type { Act, ParticipationAct, WithdrawalOfExtensionAct } from '../treaty/act.ts';
import { findWhyEnded, NONE, NOT_KNOWN } from './cells-of-answer.ts';
import { findEndingNotice } from './ending-notice.ts';

/** What an act says beside its day, on which another day may rest; nothing. */
export const NO_ACT = { notified_on: NONE, named_on: NONE, succession_on: NONE, depositary: NONE };

/** What the act says by which a participation, or the application to a territory, ends; nothing. */
export const NO_END_ACT = {
  end_received_on: NONE,
  end_named_on: NONE,
  end_disputed: NONE,
  end_conflict: NONE,
  end_successor: NONE,
  revoked_notices: NONE,
};

/** What acts say beside their day, as the cells of a row. */
export type CellsOfActs = Readonly<Record<keyof typeof NO_ACT | keyof typeof NO_END_ACT, string>>;

/**
 * Lays out what the acts of a participation say beside their day, on which its dates rest: the instrument, and the notice by which it ends. With these a table of
 * participations is read back as the acts of which it was made.
 *
 * @example cellsOfActs(life.participants[0].participations[0], life.participants[0]).end_received_on // 'none'
 * @see docs/formats.md#export
 */
export function cellsOfActs(participation: ParticipationLife, own: ParticipantLife): CellsOfActs {
  return {
    ...cellsOfAct(participation.instrument),
    ...cellsOfEnd(participation, own),
    revoked_notices: tellRevoked(participation),
  };
}

/**
 * Lays out what an extension to a territory says, and the notification by which it is withdrawn.
 *
 * @example cellsOfExtension(life, { participant: 'NOR', territory: 'Svalbard', notifiedOn: '2001-10-02' }).notified_on // 'none'
 */
export function cellsOfExtension(
  life: Life,
  extension: Pick<TerritoryOfTreaty, 'participant' | 'territory' | 'notifiedOn'>,
): CellsOfActs {
  const { participant, territory, notifiedOn } = extension;
  const composed = listExtensions(life).find(
    ({ act }) => act.participant === participant && act.on === notifiedOn && act.territory === territory,
  );
  if (composed !== undefined) {
    const { act, end } = composed;
    return { ...cellsOfAct(act), ...cellsOfExtensionEnd(end) };
  }
  const own = life.recorded.filter((act) => act.participant === participant);
  const act = own.find(
    (each) => each.kind === 'territorial-extension' && each.on === notifiedOn && each.territory === territory,
  );
  const withdrawal = own.find(
    (each) =>
      each.kind === 'withdrawal-of-extension' && each.on >= notifiedOn && isSameTerritory(each.territory, territory),
  );
  const passing = own.find(
    (each) =>
      each.kind === 'end-of-responsibility' && each.on >= notifiedOn && isSameTerritory(each.territory, territory),
  );
  return {
    ...(act === undefined ? NO_ACT : cellsOfAct(act)),
    ...(withdrawal === undefined ? NO_END_ACT : cellsOfNotice(withdrawal)),
    ...(passing !== undefined && successorOf(passing)),
  };
}

function cellsOfExtensionEnd(end: ExtensionEnd | undefined): Omit<CellsOfActs, keyof typeof NO_ACT> {
  switch (end?.because) {
    case 'withdrawn':
      return cellsOfNotice(end.act);
    case 'responsibility-ended':
      return { ...NO_END_ACT, ...successorOf(end.act) };
    case 'state-left':
    case undefined:
      return NO_END_ACT;
    default:
      return assertNever(end);
  }
}

/** The State that a territory becomes, or to which it passes, where its State is no longer responsible for it. */
function successorOf(act: Act): Pick<CellsOfActs, 'end_successor'> {
  return { end_successor: ('successor' in act && act.successor) || NONE };
}

/** Lays out the denunciations that were revoked, each with its days. */
function tellRevoked({ notices }: ParticipationLife): string {
  const revoked = notices.flatMap(({ act, revokedOn }) => {
    if (revokedOn === undefined) return [];
    const named = 'effectiveOn' in act && act.effectiveOn ? ` (${act.effectiveOn})` : '';
    return [`${act.on}${named}/${revokedOn}`];
  });
  return revoked.length === 0 ? NONE : revoked.join('; ');
}

function cellsOfAct(act: Act): Readonly<Record<keyof typeof NO_ACT, string>> {
  return {
    notified_on: ('notifiedOn' in act && act.notifiedOn) || NONE,
    named_on: ('namedOn' in act && act.namedOn) || NONE,
    succession_on: ('effectiveOn' in act && act.effectiveOn) || NONE,
    depositary: ('depositary' in act && act.depositary) || NONE,
  };
}

function cellsOfEnd(
  participation: ParticipationLife,
  own: ParticipantLife,
): typeof NO_END_ACT | Omit<CellsOfActs, keyof typeof NO_ACT> {
  const because = findWhyEnded(participation, own);
  if (because === 'withdrawn') return { ...NO_END_ACT, end_received_on: participation.withdrawnOn ?? NOT_KNOWN };
  const notice = because === 'denounced' ? findEndingNotice(participation) : undefined;
  return notice === undefined ? NO_END_ACT : cellsOfNotice(notice.act);
}

function cellsOfNotice(act: ParticipationAct | WithdrawalOfExtensionAct): Omit<CellsOfActs, keyof typeof NO_ACT> {
  const namedOn = ('effectiveOn' in act && act.effectiveOn) || NONE;
  if (act.kind !== 'denunciation') return { ...NO_END_ACT, end_received_on: act.on, end_named_on: namedOn };
  return {
    ...NO_END_ACT,
    end_received_on: act.receipt === 'not-known' ? NOT_KNOWN : act.on,
    end_named_on: namedOn,
    end_disputed: act.standing === 'disputed' ? 'yes' : 'no',
    end_conflict: conflictOf(act.armedConflict),
  };
}

/** That a State is in no armed conflict is a fact: `none` would say that nothing is told of it. */
function conflictOf(told: string | undefined): string {
  if (told === undefined) return NONE;
  return told === 'none' ? 'not-engaged' : told;
}
