import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Life, ParticipantLife } from '../../lifecycle/life.ts';
import { determineReports } from '../../lifecycle/reports.ts';
import type { ParticipantCode } from '../../treaty/participants/participant-code.ts';
import type { Change } from './what-if.ts';

/** Lists the first reports that fall due on another day, or for the first time: those of States whose first day as a Party changes. */
export function listReportChanges(before: Life, after: Life): readonly Change[] {
  const { reporting: clause } = after.treaty.finalClauses;
  if (clause === undefined) return [];
  const old = new Map(before.participants.map((own) => [own.participant, own]));
  return after.participants.flatMap((own): readonly Change[] => {
    const { participant } = own;
    const was = old.get(participant);
    if (lastFrom(was) === lastFrom(own)) return [];
    const [dueBefore, on] = [firstDue(before, participant, lastFrom(was)), firstDue(after, participant, lastFrom(own))];
    if (on === undefined || on === dueBefore) return [];
    const { article } = clause.initial;
    return [
      { kind: 'first-report-due', on, participant, article, ...(dueBefore === undefined ? {} : { before: dueBefore }) },
    ];
  });
}

function lastFrom(own: ParticipantLife | undefined): CivilDate | undefined {
  return own?.participations.at(-1)?.partyFrom;
}

function firstDue(life: Life, participant: ParticipantCode, from: CivilDate | undefined): CivilDate | undefined {
  if (from === undefined) return undefined;
  const due = determineReports(life, participant, from).at(-1)?.reports[0]?.due;
  return due?.kind === 'determined' ? due.value : undefined;
}
