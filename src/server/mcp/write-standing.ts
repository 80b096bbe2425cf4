import { composeParticipantJson } from '../../cli/answers/status-json.ts';
import type { Session } from '../../cli/command.ts';
import { findLife } from '../../cli/input/find-life.ts';
import { findOnDay } from '../../cli/input/find-on-day.ts';
import type { RecordAsked } from '../../cli/input/find-subject.ts';
import { composeJson } from '../../cli/output/write-answer.ts';
import { writeJson } from '../../cli/output/write-json.ts';
import { findParticipantLife } from '../../index.ts';

/** Writes what one participant is to a treaty on a day, as the status of the treaty says it of each. */
export async function writeStanding(treaty: string, name: string, asked: RecordAsked, session: Session): Promise<void> {
  const { life, asOf, recordEnd } = await findLife(treaty, asked, session);
  const { participant, ended } = await findOnDay(name, asOf, session);
  const own = findParticipantLife(life, participant) ?? { participant, participations: [] };
  const json = () => ({ treaty, asOf, ...composeParticipantJson(session, life, own, asOf) });
  writeJson(session, composeJson({ ended, recordEnd, json }));
}
