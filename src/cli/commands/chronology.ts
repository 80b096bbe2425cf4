import { Command } from '@commander-js/extra-typings';
import { addEndsOfAmending, composeChronology, listOnOtherReadings } from '../../index.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { defineTreatyArgument } from '../input/arguments.ts';
import { composeLifeAsked } from '../input/compose-life-asked.ts';
import { composeRecordEnd } from '../input/compose-record-end.ts';
import { findSubject, type RecordAsked } from '../input/find-subject.ts';
import { linkAmending } from '../input/link-amending.ts';
import { addRecordOptions, defineJsonOption, defineRecordAsOfOption } from '../input/options.ts';
import { findAsOf } from '../input/today.ts';
import { setEntries } from '../output/set-entries.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface ChronologyOptions extends RecordAsked {
  readonly json?: true;
}

/** `treaty chronology`: every act and every dated consequence, in order. */
export function defineChronology(session: Session) {
  const { text } = session.words;
  return addRecordOptions(
    new Command('chronology').description(text('help.chronology')).addArgument(defineTreatyArgument(session)),
    session,
  )
    .addOption(defineRecordAsOfOption(session))
    .addOption(defineJsonOption(session))
    .addHelpText(
      'after',
      setExamples(session, 'treaty chronology op-crc-sc', 'treaty chronology op-crc-sc --as-of 2002-01-18 --json'),
    )
    .action(async (name, options) => session.exitWith(await runChronology(name, options, session)));
}

/** Answers with every act and every dated consequence, in order. */
export async function runChronology(name: string, options: ChronologyOptions, session: Session): Promise<ExitCode> {
  const { treaty, register } = await findSubject(name, options, session);
  const life = await linkAmending(composeLifeAsked(treaty, register, options.asOf), register, session, options.asOf);
  const asOf = findAsOf(options.asOf, treaty, session);
  const entries = composeChronology(life, register, options.asOf);
  writeAnswer(session, options, {
    recordEnd: addEndsOfAmending(composeRecordEnd(register, asOf, life), life, asOf),
    json: () => ({ entries }),
    page: (page) => {
      const rows = setEntries(page, entries, listOnOtherReadings(life));
      return [page.table(['page.heading.date', 'page.heading.article', 'page.heading.what'], rows, 2)];
    },
  });
  return EXIT.answered;
}
