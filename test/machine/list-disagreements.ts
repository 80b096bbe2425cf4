import type { CivilDate } from '../../src/calendar/civil-date.ts';
import { findLatestDay } from '../../src/determination/determination.ts';
import { determineTreatyEntryIntoForce } from '../../src/entry-into-force/treaty-entry-into-force.ts';
import { determineAmendmentStage } from '../../src/lifecycle/amendment-stage.ts';
import type { Life } from '../../src/lifecycle/life.ts';
import { determineStatus, type Status } from '../../src/lifecycle/status-on.ts';
import type { Desk, ParticipationState, TreatyState } from '../../src/machine/desk.ts';

/** What a State is while its statechart is in a state. */
export const STATUS_OF: Readonly<Record<ParticipationState, Status>> = {
  outside: 'none',
  signatory: 'signatory',
  contracting: 'contracting-state',
  party: 'party',
  denouncing: 'party',
  formerParty: 'former-party',
  ceased: 'none',
};

/** What the pure functions say of a treaty on a day, in the words of its statechart. */
function treatyStateOf(life: Life, asOf: CivilDate): TreatyState {
  const { entryIntoForce, treaty, end } = life;
  if (end !== undefined && end.on <= asOf) return 'ended';
  const inForceOn = findLatestDay(entryIntoForce);
  if (inForceOn !== undefined && inForceOn <= asOf) return 'inForce';
  const metOn = findDayMet(life);
  if (metOn !== undefined && metOn <= asOf) return 'thresholdReached';
  return treaty.finalClauses.participation.signature.opensOn <= asOf ? 'openForSignature' : 'adopted';
}

/** Finds the day on which the number was complete; where it may have been before, the latest that it can be. */
function findDayMet({ treaty, countedInstruments, entryIntoForce, metOn }: Life): CivilDate | undefined {
  if (metOn !== undefined || findLatestDay(entryIntoForce) === undefined) return metOn;
  return determineTreatyEntryIntoForce(treaty.finalClauses.entryIntoForce, countedInstruments).metOnIfSo;
}

const camel = (text: string): string => text.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Lists where a desk and the pure functions over a record disagree on the desk's day: on the treaty, on a State, on an
 * amendment or on what was done about it.
 */
export function listDisagreements(desk: Desk, life: Life): readonly string[] {
  const { asOf } = desk;
  const found: string[] = [];
  const compare = (what: string, one: unknown, other: unknown): void => {
    const [left, right] = [JSON.stringify(one), JSON.stringify(other)];
    if (left !== right) found.push(`${what}: ${left} on the desk, ${right} by the record`);
  };
  compare('the treaty', desk.treaty.value, treatyStateOf(life, asOf));
  const participants = new Set([
    ...Object.keys(desk.participations),
    ...life.participants.map((own) => own.participant),
  ]);
  const { perhapsBound: _, ...ownLife } = life;
  for (const participant of participants) {
    const state = desk.participations[participant]?.value ?? 'outside';
    // A desk has the acts that are entered: what a record in part may lack, and what States that united may have brought with them, is not its matter.
    const standing = determineStatus(ownLife, participant, asOf);
    compare(participant, STATUS_OF[state], standing === 'not-known' ? 'none' : standing);
  }
  const amendments = new Set([...Object.keys(desk.amendments), ...life.amendments.map(({ record }) => record.id)]);
  for (const id of amendments) {
    const own = life.amendments.find(({ record }) => record.id === id);
    compare(`the amendment ${id}`, desk.amendments[id]?.value, camel(determineAmendmentStage(life, id, asOf)));
    compare(`what was done about ${id}`, desk.amendments[id]?.context.record, own?.record);
  }
  return found;
}
