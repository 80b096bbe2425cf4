import { Command } from '@commander-js/extra-typings';
import {
  determineReports,
  determineStatus,
  hasReports,
  listReports,
  listReportsOnReadings,
  type ReportsOptions,
} from '../../index.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { defineParticipantArgument, defineTreatyArgument } from '../input/arguments.ts';
import { composeRecordEnd } from '../input/compose-record-end.ts';
import { findLife } from '../input/find-life.ts';
import { findOnDay } from '../input/find-on-day.ts';
import { findOther } from '../input/find-other.ts';
import type { RecordAsked } from '../input/find-subject.ts';
import { addRecordOptions, defineAsOfOption, defineJsonOption } from '../input/options.ts';
import { setReportsOfAll, setReportsOfOne, setReportsOnReadings } from '../output/reports-page.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface ReportsCommandOptions extends RecordAsked {
  readonly dayBefore?: true;
  readonly json?: true;
}

/** `treaty reports`: when the reports of a Party are due, or the next one of every Party. */
export function defineReports(session: Session) {
  const { text } = session.words;
  return addRecordOptions(
    new Command('reports')
      .description(text('help.reports'))
      .addArgument(defineTreatyArgument(session))
      .addArgument(defineParticipantArgument('[participant]', session)),
    session,
  )
    .addOption(defineAsOfOption(session))
    .option('--day-before', text('help.reports.day-before'))
    .addOption(defineJsonOption(session))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty reports op-crc-sc "Viet Nam"',
        'treaty reports op-crc-sc --as-of 2004-01-01',
        'treaty reports crc Switzerland --day-before',
      ),
    )
    .action(async (name, participant, options) =>
      session.exitWith(await runReports(name, participant, options, session)),
    );
}

/** Answers when reports are due. */
export async function runReports(
  name: string,
  participantName: string | undefined,
  options: ReportsCommandOptions,
  session: Session,
): Promise<ExitCode> {
  const { life, register, asOf } = await findLife(name, options, session);
  const standing = participantName === undefined ? undefined : await findOnDay(participantName, asOf, session);
  const participant = standing?.participant;
  const how: ReportsOptions = {
    ...(await findOther(life.treaty, asOf, session)),
    ...(options.dayBefore === true ? { convention: 'day-before' } : {}),
  };
  const reports =
    participant === undefined ? listReports(life, asOf, how) : determineReports(life, participant, asOf, how);
  const others = listReportsOnReadings(life, asOf, how, participant);
  const otherwise = others.length === 0 ? {} : { onOtherReadings: others };
  const status = participant === undefined ? {} : { status: determineStatus(life, participant, asOf) };
  writeAnswer(session, options, {
    ended: standing?.ended ?? [],
    recordEnd: composeRecordEnd(register, asOf, life, how.other),
    json: () => ({ asOf, recordHoldsReports: hasReports(life), ...status, parties: reports, ...otherwise }),
    page: (page) => [
      ...(participant === undefined
        ? setReportsOfAll(page, life, reports, asOf)
        : setReportsOfOne(page, life, participant, reports, asOf)),
      ...setReportsOnReadings(page, life, others, asOf),
    ],
  });
  return EXIT.answered;
}
