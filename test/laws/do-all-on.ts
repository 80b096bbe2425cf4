import type { CivilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { AmendmentLife } from '../../src/lifecycle/life.ts';
import { listParties } from '../../src/lifecycle/parties-on.ts';
import type { Act, AmendmentAct } from '../../src/treaty/act.ts';
import { findProcedure } from '../../src/treaty/amendment-procedure.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { step } from '../support/build.ts';
import { dateOrNever, NEVER } from './laws-of-any-life.ts';

/** Lists what an amendment still needs, as if all of it were done on one day, by everybody who can. */
function listAllOn(
  treaty: Treaty,
  amendment: AmendmentLife | undefined,
  who: readonly string[],
  on: CivilDate,
  named: { readonly procedure?: string },
): readonly AmendmentAct[] {
  const clause = findProcedure(treaty.finalClauses.amendment, amendment?.record.proposal ?? named);
  const [first] = who;
  if (clause === undefined || first === undefined) return [];
  const id = amendment?.record.id ?? 'new';
  const record = amendment?.record;
  const done = (kind: Parameters<typeof step>[0], participant = '') => step(kind, on, participant, id);
  const acts: AmendmentAct[] = [];
  const propose = { ...done('amendment-proposal', first), ...named };
  if (record === undefined) acts.push(propose);
  const isSilent = clause.kind === 'by-silence';
  if (clause.kind === 'conference') {
    if (record?.communication === undefined) acts.push(done('amendment-communication'));
    const replied = new Set(record?.requests.map(({ participant }) => participant));
    const isOver = amendment?.request?.kind === 'determined' || (record?.convening ?? record?.adoption) !== undefined;
    const asked = isOver ? [] : who;
    acts.push(...asked.filter((each) => !replied.has(each)).map((each) => done('conference-request', each)));
    if (record?.convening === undefined) acts.push(done('conference-convening'));
  }
  if (clause.kind !== 'by-acceptance' && clause.adoption !== undefined && record?.adoption === undefined) {
    acts.push(done('amendment-adoption'));
  }
  if (isSilent && record?.communication === undefined) acts.push(done('amendment-communication'));
  if (!isSilent && clause.approval !== undefined && record?.approval === undefined)
    acts.push(done('amendment-approval'));
  if (!isSilent || clause.binding.whom === 'acceptors') {
    const accepted = new Set(record?.acceptances.map(({ participant }) => participant));
    acts.push(...who.filter((each) => !accepted.has(each)).map((each) => done('amendment-acceptance', each)));
  }
  return acts;
}

/** The day on which an amendment is in force if all that it still needs is done on one day; the last of the calendar where it never is. */
export function inForceIfAllOn(
  { treaty, acts }: { readonly treaty: Treaty; readonly acts: readonly Act[] },
  id: string | undefined,
  on: CivilDate,
  named: { readonly procedure?: string } = {},
  life = composeLife(treaty, { acts }),
): string {
  const amendment = life.amendments.find(({ record }) => record.id === id);
  const all = listAllOn(treaty, amendment, listParties(life, on), on, named);
  const then = composeLife(treaty, { acts: [...acts, ...all] });
  // Where replies came too late, a conference that meets nevertheless is no reason to presume that there were enough.
  if (then.refusals.some(({ act, code }) => code === 'after-window' && all.some((each) => each === act))) return NEVER;
  const entry = then.amendments.find(({ record }) => record.id === (id ?? 'new'))?.entryIntoForce;
  return entry === undefined ? NEVER : dateOrNever(entry);
}
