import { Command } from '@commander-js/extra-typings';
import { type CivilDate, determineTerritorialApplication, type Life } from '../../index.ts';
import { composeDateJson, determineDateAsked } from '../answers/date-json.ts';
import type { Session } from '../command.ts';
import { type ExitCode, exitOf } from '../exit-code.ts';
import { defineParticipantArgument, defineTreatyArgument } from '../input/arguments.ts';
import { composeLifeAsked } from '../input/compose-life-asked.ts';
import { composeRecordEnd } from '../input/compose-record-end.ts';
import { findOnDay } from '../input/find-on-day.ts';
import { findTreatyWithRecord, type RecordAsked } from '../input/find-subject.ts';
import { findResponsible, findTerritory, isTerritory } from '../input/find-territory.ts';
import {
  addRecordOptions,
  defineDateOption,
  defineJsonOption,
  defineRecordAsOfOption,
  defineStrictOption,
  defineTerritoryOption,
} from '../input/options.ts';
import { findAsOf } from '../input/today.ts';
import { NoRecord } from '../no-record.ts';
import { setParticipantDatePage, setSupposedDatePage, setTreatyDatePage } from '../output/date-page.ts';
import type { Page } from '../output/page.ts';
import { setExamples } from '../output/set-examples.ts';
import { setTerritoryDatesPage } from '../output/territory-page.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface DateOptions extends RecordAsked {
  readonly deposited?: CivilDate;
  readonly territory?: string;
  readonly json?: true;
  readonly strict?: true;
}

/** `treaty date`: when the treaty enters into force, for itself or for one State, step by step and with every reading. */
export function defineDate(session: Session) {
  const { text } = session.words;
  return addRecordOptions(
    new Command('date')
      .description(text('help.date'))
      .addArgument(defineTreatyArgument(session))
      .addArgument(defineParticipantArgument('[participant]', session))
      .addOption(defineDateOption('--deposited <date>', text('help.date.deposited')))
      .addOption(defineTerritoryOption(session)),
    session,
  )
    .addOption(defineRecordAsOfOption(session))
    .addOption(defineJsonOption(session))
    .addOption(defineStrictOption(session))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty date op-crc-sc',
        'treaty date op-crc-sc Norway',
        'treaty date op-crc-sc --deposited 2026-11-30',
        'treaty date op-crc-sc IRL --deposited 2026-11-30 --json',
        'treaty date my-treaty.json --in-force-on 2020-01-01 --deposited 2026-11-30',
      ),
    )
    .action(async (name, participant, options) => session.exitWith(await runDate(name, participant, options, session)));
}

/** Answers when a treaty enters into force, for itself or for a participant. */
export async function runDate(
  name: string,
  participantName: string | undefined,
  options: DateOptions,
  session: Session,
): Promise<ExitCode> {
  const { treaty, register } = await findTreatyWithRecord(name, options, session);
  const { deposited, asOf, inForceOn } = options;
  const on = findAsOf(asOf, treaty, session);
  const standing =
    participantName === undefined ? undefined : await findOnDay(participantName, deposited ?? on, session);
  const participant = standing?.participant;
  const ended = standing?.ended ?? [];
  // With the date of the treaty stated, the clauses alone tell that of a deposit, but not what a State has done.
  const isByClauses = inForceOn !== undefined && (participant === undefined || deposited !== undefined);
  if (register === undefined && !isByClauses) throw new NoRecord(treaty);
  const life = composeLifeAsked(treaty, register ?? { acts: [] }, asOf);
  const recordEnd = composeRecordEnd(register, on, life);
  const territory = options.territory ?? (await findTerritoryNamed(life, participantName, participant, session));
  if (territory !== undefined && deposited === undefined) {
    const asked = await findTerritory(territory, life, session);
    const of = options.territory === undefined ? undefined : participant;
    const through = await findResponsible({ given: territory, territory: asked, of }, life, on, session);
    const answer = determineTerritorialApplication(life, asked, on, through);
    const page = (set: Page) => setTerritoryDatesPage(set, life, asked, on, answer);
    writeAnswer(session, options, { ended, recordEnd, json: () => answer, page });
    return exitOf(answer.kind === 'determined', options);
  }
  const answer = determineDateAsked({ treaty, register, life }, { participant, deposited, on, asOf });
  writeAnswer(session, options, {
    ended,
    recordEnd,
    json: () => composeDateJson(life, { participant, deposited }, answer),
    page: (page) =>
      deposited !== undefined
        ? setSupposedDatePage(page, participant, deposited, answer)
        : participant === undefined
          ? setTreatyDatePage(page, life, answer)
          : setParticipantDatePage(page, life, participant, answer),
  });
  return exitOf(answer.kind === 'determined', options);
}

/** Takes the name of a territory where a participant is asked for, and the treaty has a clause on territories or its record has that one. */
async function findTerritoryNamed(
  life: Life,
  name: string | undefined,
  code: string | undefined,
  session: Session,
): Promise<string | undefined> {
  if (name === undefined || code === undefined || !(await isTerritory(code))) return undefined;
  const found = await findTerritory(name, life, session);
  const isOnRecord = life.recorded.some((act) => 'territory' in act && act.territory === found);
  const { territorialExtension } = life.treaty.finalClauses.participation;
  return isOnRecord || territorialExtension !== undefined ? found : undefined;
}
