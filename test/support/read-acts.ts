import { civilDate } from '../../src/calendar/civil-date.ts';
import { listParticipants } from '../../src/participants/list-participants.ts';
import { determineEligibility, eligibilityOf } from '../../src/participation/determine-eligibility.ts';
import type { ParticipationAct } from '../../src/treaty/act.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import type { KindOfPlainAct } from './build.ts';

const STATES = listParticipants().flatMap(({ code, kind }) => (kind === 'state' ? [code] : []));

/** Reads `20 ratification 1987-05-27; NOR accession 2000-02-01`: as many other States as the number says, and those that are named. */
export function readActs(treaty: Treaty, text: string): readonly ParticipationAct[] {
  const written = text.split('; ').map((act) => act.split(' '));
  const named = new Set(written.map(([who]) => who));
  return written.flatMap(([who = '', kind = '', day = '']) => {
    const on = civilDate(day);
    const many = Number(who);
    const { eligibility } = treaty.finalClauses.participation;
    const others = STATES.filter(
      (state) =>
        !named.has(state) &&
        determineEligibility(eligibilityOf(eligibility, 'accession'), state, on).kind !== 'ineligible',
    );
    const codes = Number.isNaN(many) ? [who] : others.slice(0, many);
    if (codes.length !== (Number.isNaN(many) ? 1 : many)) throw new Error(`${treaty.id} is not open to ${many} States`);
    return codes.map((participant) => ({
      kind: kind as KindOfPlainAct,
      participant,
      on,
    }));
  });
}
