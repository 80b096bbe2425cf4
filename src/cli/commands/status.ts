import { Command, Option } from '@commander-js/extra-typings';
import { addEndsOfAmending, hasReports } from '../../index.ts';
import { composeStatusJson } from '../answers/status-json.ts';
import type { Session } from '../command.ts';
import { type ExitCode, exitOf } from '../exit-code.ts';
import { defineTreatyArgument } from '../input/arguments.ts';
import { composeReportsDue } from '../input/compose-reports-due.ts';
import { findLife } from '../input/find-life.ts';
import { findOther } from '../input/find-other.ts';
import type { RecordAsked } from '../input/find-subject.ts';
import { addRecordOptions, defineAsOfOption, defineJsonOption, defineStrictOption } from '../input/options.ts';
import { loadTerritories } from '../output/load-territories.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeRecordEnd } from '../output/set-record-end.ts';
import { setStatusPage } from '../output/status-page.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface StatusOptions extends RecordAsked {
  readonly json?: true;
  readonly csv?: true;
  readonly strict?: true;
}

/** `treaty status`: the treaty's entry into force, how many States are what, and each of them. */
export function defineStatus(session: Session) {
  const { text } = session.words;
  return addRecordOptions(
    new Command('status').description(text('help.status')).addArgument(defineTreatyArgument(session)),
    session,
  )
    .addOption(defineAsOfOption(session))
    .addOption(defineJsonOption(session))
    .addOption(new Option('--csv', text('help.status.csv')).conflicts('json'))
    .addOption(defineStrictOption(session))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty status op-crc-sc',
        'treaty status op-crc-sc --as-of 2001-12-31',
        'treaty status op-crc-sc --register mine.csv',
        'treaty status op-crc-sc --csv > status.csv',
        'cat mine.csv | treaty status op-crc-sc --register - --json',
      ),
    )
    .action(async (name, options) => session.exitWith(await runStatus(name, options, session)));
}

/** Answers how a treaty stands on a day. */
export async function runStatus(name: string, options: StatusOptions, session: Session): Promise<ExitCode> {
  const { life, register, asOf, recordEnd: ofTreaty } = await findLife(name, options, session);
  const recordEnd = addEndsOfAmending(ofTreaty, life, asOf);
  if (options.csv === true) {
    // A library writes it, which takes longer to load than a status to answer.
    const { writeStatusCsv } = await import('../output/status-csv.ts');
    session.stdout.write(writeStatusCsv(life, asOf, session.words));
    writeRecordEnd(session, ofTreaty);
    return exitOf(life.entryIntoForce.kind === 'determined', options);
  }
  // Without reports in the record, what the other treaty's clock adds is left to "treaty reports": it takes a second record.
  const other = options.json === true || hasReports(life) ? await findOther(life.treaty, asOf, session) : {};
  const beside = {
    reports: composeReportsDue(life, asOf, other),
    territories: await loadTerritories(life, asOf, session),
  };
  writeAnswer(session, options, {
    recordEnd,
    json: () => composeStatusJson(session, life, register, asOf, beside),
    page: (page) => setStatusPage(page, life, register, asOf, beside),
  });
  return exitOf(life.entryIntoForce.kind === 'determined', options);
}
