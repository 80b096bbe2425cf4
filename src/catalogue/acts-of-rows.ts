import { civilDate } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Act } from '../treaty/act.ts';
import type { ParticipationKind } from '../treaty/act-kinds.ts';

type PlainKind = Exclude<ParticipationKind, 'succession' | 'territorial-extension'>;

/** What a step of an amendment needs besides: the id of the amendment. */
interface OfAmendment {
  readonly amendment: string;
  readonly note?: string;
}

/**
 * One act as the catalogue writes it, so that a register stays one line an act: who, what, the day of signature, deposit
 * or receipt, the id of the source, and what this act alone needs.
 *
 * The depositary, a conference and an organ that approves are no participants. They stand in their place by a word, for
 * the reader; their acts have no participant.
 */
export type ActRow =
  | readonly [who: ParticipantCode, kind: PlainKind, on: string, source: string, detail?: { readonly note: string }]
  | readonly [
      who: ParticipantCode,
      kind: 'succession',
      on: string,
      source: string,
      detail?: { readonly effectiveOn?: string; readonly note?: string },
    ]
  | readonly [
      who: ParticipantCode,
      kind: 'territorial-extension',
      on: string,
      source: string,
      detail: { readonly territory: string; readonly note?: string },
    ]
  | readonly [
      who: ParticipantCode,
      kind: 'amendment-proposal',
      on: string,
      source: string,
      detail: OfAmendment & { readonly title: string },
    ]
  | readonly [who: 'depositary', kind: 'amendment-communication', on: string, source: string, detail: OfAmendment]
  | readonly [who: ParticipantCode, kind: 'conference-request', on: string, source: string, detail: OfAmendment]
  | readonly [who: 'depositary', kind: 'conference-convening', on: string, source: string, detail: OfAmendment]
  | readonly [who: 'conference', kind: 'amendment-adoption', on: string, source: string, detail: OfAmendment]
  | readonly [who: 'organ', kind: 'amendment-approval', on: string, source: string, detail: OfAmendment]
  | readonly [who: ParticipantCode, kind: 'amendment-acceptance', on: string, source: string, detail: OfAmendment];

/**
 * Reads the rows of a register of the catalogue as acts, in the order in which they stand.
 *
 * @throws RangeError where a row holds a date that does not exist: a mistake in the catalogue, never in an input
 * @example actsOfRows([['ROU', 'ratification', '2001-10-18', 'untc']]).map((act) => act.kind) // ['ratification']
 */
export function actsOfRows(rows: readonly ActRow[]): readonly Act[] {
  return rows.map(actOfRow);
}

function actOfRow([who, kind, day, source, detail]: ActRow): Act {
  const ofAnybody = { on: civilDate(day), source, ...(detail?.note === undefined ? {} : { note: detail.note }) };
  const common = { participant: who, ...ofAnybody };
  switch (kind) {
    case 'succession':
      return {
        kind,
        ...common,
        ...(detail?.effectiveOn === undefined ? {} : { effectiveOn: civilDate(detail.effectiveOn) }),
      };
    case 'territorial-extension':
      return { kind, ...common, territory: detail.territory };
    case 'amendment-proposal':
      return { kind, ...common, amendment: detail.amendment, title: detail.title };
    case 'conference-request':
    case 'amendment-acceptance':
      return { kind, ...common, amendment: detail.amendment };
    case 'amendment-communication':
    case 'conference-convening':
    case 'amendment-adoption':
    case 'amendment-approval':
      return { kind, ...ofAnybody, amendment: detail.amendment };
    default:
      return { kind, ...common };
  }
}
