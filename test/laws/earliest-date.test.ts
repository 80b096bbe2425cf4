import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/calendar/civil-date.ts';
import { determineDelay } from '../../src/determination/determine-delay.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { datesOfLaw } from '../../src/lifecycle/read-record.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import { continuingStateOf } from '../../src/participants/former-state.ts';
import { admitAct, composeEmptyRecord } from '../../src/participation/admit-act.ts';
import { admitCorrections } from '../../src/participation/admit-corrections.ts';
import { listCountedInstruments } from '../../src/participation/count-instruments.ts';
import type { ParticipantRecord } from '../../src/participation/participation.ts';
import type { Act, ParticipationAct } from '../../src/treaty/act.ts';
import { isParticipationAct } from '../../src/treaty/act-of-kind.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { anyDay, anyLife, STATES } from './any-life.ts';

/**
 * Restates which day the record then bears out if the number is supposed complete on a day, or never: the whole record is
 * read with that one date, instead of with the date as it is known from act to act.
 */
function findDayBorneOut({ finalClauses }: Treaty, acts: readonly Act[], metOn?: CivilDate): CivilDate | undefined {
  const { entryIntoForce: clause } = finalClauses;
  const open = { kind: 'pending', article: clause.article, awaits: [], basis: [] } as const;
  const treatyDate =
    metOn === undefined
      ? { entryIntoForce: open }
      : { metOn, entryIntoForce: determineDelay(clause.article, clause.delay, metOn, []) };
  const own = admitCorrections(acts).acts.filter(isParticipationAct);
  const codes = [...new Set(own.map(({ participant }) => continuingStateOf(participant)))];
  const records = codes.map((participant) => {
    const acts = own.filter((act) => continuingStateOf(act.participant) === participant);
    let record = composeEmptyRecord(participant, {});
    for (const day of new Set(acts.map(({ on }) => on))) {
      for (const act of sortDay(
        record,
        acts.filter(({ on }) => on === day),
      )) {
        const admission = admitAct(
          record,
          act,
          finalClauses,
          datesOfLaw(finalClauses, () => treatyDate),
        );
        if (admission.kind === 'admitted') record = admission.record;
      }
    }
    return record;
  });
  const inForceOn = treatyDate.entryIntoForce.kind === 'determined' ? treatyDate.entryIntoForce.value : undefined;
  if (clause.condition.kind !== 'instruments') throw new Error('these lives count instruments');
  // What opens with the entry into force cannot bring it about; a signatory's accession is its ratification by another name.
  const opensThen = finalClauses.participation.consent.accessionOpensAtEntryIntoForce === true;
  const counting = opensThen ? records.map(withoutAccessions) : records;
  return listCountedInstruments(clause, counting, inForceOn)[clause.condition.number - 1]?.on;
}

/** Leaves out the accessions of a participant that has not signed. */
function withoutAccessions(own: ParticipantRecord): ParticipantRecord {
  if (own.signedOn !== undefined) return own;
  return { ...own, participations: own.participations.filter(({ instrument }) => instrument.kind !== 'accession') };
}

/** Where a State starts a day with an instrument, ends it and deposits another, the end comes first. */
function sortDay(record: ParticipantRecord, day: readonly ParticipationAct[]): readonly ParticipationAct[] {
  const last = record.participations.at(-1);
  const begins = last === undefined || last.withdrawnOn !== undefined;
  if (begins) return day;
  const isEnd = ({ kind }: ParticipationAct) => kind === 'withdrawal-of-instrument' || kind === 'denunciation';
  const isOther = ({ kind }: ParticipationAct) =>
    !['accession', 'acceptance', 'ratification', 'succession'].includes(kind);
  return day.some(isEnd) ? [...day.filter(isOther), ...day.filter((act) => !isOther(act))] : day;
}

describe('the date of entry into force', () => {
  it('is the earliest that the record, read with it, bears out', () => {
    fc.assert(
      fc.property(anyLife, ({ treaty, acts }) => {
        const { metOn } = composeLife(treaty, { acts });
        // An accession before accession opens counts from the day on which it does.
        const { accessionOpensOn } = treaty.finalClauses.participation.consent;
        const opening = accessionOpensOn === undefined ? [] : [accessionOpensOn];
        const days = [...new Set([...acts.map(({ on }) => on), ...opening])].sort();
        const earliest = days.find((day) => findDayBorneOut(treaty, acts, day) === day);
        expect(metOn).toBe(earliest);
        if (earliest === undefined) expect(findDayBorneOut(treaty, acts)).toBeUndefined();
      }),
    );
  });

  it('stands once it has come: what is done later undoes nothing, and changes no status of an earlier day', () => {
    fc.assert(
      fc.property(anyLife, anyDay, ({ treaty, acts }, asOf) => {
        const then = composeLife(treaty, { acts }, asOf);
        const whole = composeLife(treaty, { acts });
        const date = then.entryIntoForce;
        if (date.kind === 'determined' && date.value <= asOf) {
          expect(whole.entryIntoForce).toMatchObject({ value: date.value });
        }
        for (const participant of STATES) {
          // A succession alone reaches back: notified later, it binds from the date of succession.
          const succeeds = acts.some(
            (act) => act.kind === 'succession' && continuingStateOf(act.participant) === continuingStateOf(participant),
          );
          if (succeeds) continue;
          expect(determineStatus(then, participant, asOf)).toBe(determineStatus(whole, participant, asOf));
        }
      }),
    );
  });
});
