import { Command } from '@commander-js/extra-typings';
import { composeNext, determineTextCorrections } from '../../index.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { defineTreatyArgument } from '../input/arguments.ts';
import { composeRecordEnd } from '../input/compose-record-end.ts';
import { findLife } from '../input/find-life.ts';
import { findOther } from '../input/find-other.ts';
import type { RecordAsked } from '../input/find-subject.ts';
import { addRecordOptions, defineAsOfOption, defineJsonOption } from '../input/options.ts';
import { setNextPage } from '../output/next-page.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface NextOptions extends RecordAsked {
  readonly json?: true;
}

/** The stages of a correction of the text at which something is still to come that the article foresees. */
const AWAITED: ReadonlySet<string> = new Set(['objections-open', 'to-be-made', 'not-known']);

/** `treaty next`: what is awaited, and what happens when if nothing else is deposited. */
export function defineNext(session: Session) {
  const { text } = session.words;
  return addRecordOptions(
    new Command('next').description(text('help.next')).addArgument(defineTreatyArgument(session)),
    session,
  )
    .addOption(defineAsOfOption(session))
    .addOption(defineJsonOption(session))
    .addHelpText(
      'after',
      setExamples(session, 'treaty next op-crc-sc --as-of 2001-10-18', 'treaty next crc --as-of 2002-11-17'),
    )
    .action(async (name, options) => session.exitWith(await runNext(name, options, session)));
}

/** Answers what is awaited of a treaty, and what happens when. */
export async function runNext(name: string, options: NextOptions, session: Session): Promise<ExitCode> {
  const { life, register, asOf } = await findLife(name, options, session);
  const how = await findOther(life.treaty, asOf, session);
  const next = composeNext(life, asOf, how);
  const corrections = determineTextCorrections(life, register, asOf).filter(({ stage }) => AWAITED.has(stage.kind));
  writeAnswer(session, options, {
    recordEnd: composeRecordEnd(register, asOf, life, how.other),
    json: () => ({
      asOf,
      ...next,
      ...(register.textCorrections === undefined ? {} : { textCorrections: corrections }),
    }),
    page: (page) => setNextPage(page, life.treaty, asOf, next, corrections),
  });
  return EXIT.answered;
}
