import { addDelay } from '../../src/calendar/add-delay.ts';
import { type CivilDate, laterOf } from '../../src/calendar/civil-date.ts';
import type { Delay } from '../../src/calendar/delay.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { AmendmentLife, Life } from '../../src/lifecycle/life.ts';
import { listParties } from '../../src/lifecycle/parties-on.ts';
import type { Act, AmendmentAct } from '../../src/treaty/act.ts';
import { type AmendmentProcedure, findProcedure } from '../../src/treaty/amendment-procedure.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { step } from '../support/build.ts';
import { dateOrNever, NEVER } from './laws-of-any-life.ts';

/** What was sent before the adoption, or would have to be; `undefined` where no time must pass after it, or it is not known when it was sent. */
function findNotice(
  clause: AmendmentProcedure,
  amendment: AmendmentLife | undefined,
): { readonly after: Delay; readonly sentOn?: CivilDate } | undefined {
  const notBefore = clause.kind === 'by-acceptance' ? undefined : clause.adoption?.notBefore;
  const record = amendment?.record;
  if (notBefore === undefined || record?.adoption !== undefined) return undefined;
  // A day that a month has not is taken as the first of the next month where the clause refuses to choose.
  const monthEnd = notBefore.monthEnd === 'refuse' ? 'first-day-of-next-month' : notBefore.monthEnd;
  const after: Delay = { form: 'period-after', period: notBefore.period, monthEnd };
  const sent = record?.proposalCommunication ?? record?.communication;
  if (sent !== undefined) return { after, sentOn: sent.on };
  const isPresumed =
    amendment?.request?.kind === 'determined' ||
    record?.convening !== undefined ||
    (record?.failedVotes.length ?? 0) > 0;
  return isPresumed ? undefined : { after };
}

/**
 * Lists what an amendment still needs, as if all of it were done on one day, by everybody who can: from the adoption on, on the first day
 * for that after the communication.
 */
function listAllOn(
  life: Life,
  amendment: AmendmentLife | undefined,
  on: CivilDate,
  named: { readonly procedure?: string },
): readonly AmendmentAct[] {
  const clause = findProcedure(life.treaty.finalClauses.amendment, amendment?.record.proposal ?? named);
  const who = listParties(life, on);
  const [first] = who;
  if (clause === undefined || first === undefined) return [];
  const id = amendment?.record.id ?? 'new';
  const record = amendment?.record;
  const notice = findNotice(clause, amendment);
  const firstDay = notice && addDelay(notice.sentOn ?? on, notice.after);
  if (firstDay !== undefined && firstDay.kind !== 'date') return [];
  const adoptOn = firstDay === undefined ? on : laterOf(on, firstDay.date);
  const done = (kind: Parameters<typeof step>[0], participant = '') => step(kind, on, participant, id);
  const then = (kind: Parameters<typeof step>[0], participant = '') => step(kind, adoptOn, participant, id);
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
  if (clause.kind !== 'conference' && notice !== undefined && notice.sentOn === undefined) {
    acts.push(done('amendment-communication'));
  }
  if (clause.kind !== 'by-acceptance' && clause.adoption !== undefined && record?.adoption === undefined) {
    acts.push(then('amendment-adoption'));
  }
  if (isSilent && record?.communication === undefined) acts.push(then('amendment-communication'));
  if (!isSilent && clause.approval !== undefined && record?.approval === undefined)
    acts.push(then('amendment-approval'));
  if (!isSilent || clause.binding.whom === 'acceptors') {
    const accepted = new Set(record?.acceptances.map(({ participant }) => participant));
    const accepting = listParties(life, adoptOn).filter((each) => !accepted.has(each));
    acts.push(...accepting.map((each) => then('amendment-acceptance', each)));
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
  const all = listAllOn(life, amendment, on, named);
  const then = composeLife(treaty, { acts: [...acts, ...all] });
  // Where replies came too late, a conference that meets nevertheless is no reason to presume that there were enough.
  if (then.refusals.some(({ act, code }) => code === 'after-window' && all.some((each) => each === act))) return NEVER;
  const entry = then.amendments.find(({ record }) => record.id === (id ?? 'new'))?.entryIntoForce;
  return entry === undefined ? NEVER : dateOrNever(entry);
}
