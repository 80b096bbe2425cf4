import type { PublishedRow } from '../formats/published-row.ts';
import { continuingStateOf, findFormerState } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Act } from '../treaty/act.ts';
import { INSTRUMENT_KINDS } from '../treaty/act-kinds.ts';
import { hasCeased } from './miscounts.ts';

/**
 * Finds the acts of States that have ceased to exist of which a table of today's States has nothing, though what they did stays
 * counted. Left out are those later than every row of the table, which is then of an earlier day, and those of a State whose
 * instrument the table has under the name of a successor: the same day, on which the record has nothing of that successor.
 *
 * @param record the acts of the treaty as the catalogue has them
 * @example listActsOfFormerStates([], [{ kind: 'ratification', participant: 'CSK', on: civilDate('1975-12-23') }]) // []
 * @see docs/legal-sources.md
 */
export function listActsOfFormerStates(rows: readonly PublishedRow[], record: readonly Act[]): readonly Act[] {
  const ceased = record.filter(({ participant }) => participant !== undefined && hasCeased(participant));
  if (ceased.length === 0) return [];
  const there = new Set(rows.map(({ participant }) => participant));
  const absent = ceased.filter(({ participant }) => !there.has(participant));
  if (absent.length === 0) return [];
  const last = rows.reduce((latest, { on }) => (on !== undefined && on > latest ? on : latest), '');
  const renamed = new Set(
    absent.filter((act) => isUnderSuccessor(act, rows, record)).map(({ participant }) => participant),
  );
  return absent.filter(({ participant, on }) => on <= last && !renamed.has(participant));
}

/** Lists the States whose acts these are, each once. */
export function listParticipantsOf(acts: readonly Act[]): readonly ParticipantCode[] {
  return [...new Set(acts.flatMap(({ participant }) => participant ?? []))];
}

const CONSENT: ReadonlySet<string> = new Set(INSTRUMENT_KINDS);

function isUnderSuccessor(act: Act, rows: readonly PublishedRow[], record: readonly Act[]): boolean {
  const successor = act.participant === undefined ? undefined : findFormerState(act.participant)?.successor;
  if (successor?.kind !== 'dissolved' || !CONSENT.has(act.kind)) return false;
  const successors = new Set(successor.successors.map(continuingStateOf));
  const isTheirs = ({ participant, kind, on }: Pick<PublishedRow, 'participant' | 'kind' | 'on'>): boolean =>
    on === act.on && CONSENT.has(kind) && participant !== undefined && successors.has(continuingStateOf(participant));
  return rows.some(isTheirs) && !record.some(isTheirs);
}
