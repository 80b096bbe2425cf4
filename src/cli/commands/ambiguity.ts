import { Command } from '@commander-js/extra-typings';
import { listCatalogue, loadRecord } from '../../catalogue.ts';
import { composeAmbiguity } from '../../conformance.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findRecordEnd } from '../input/find-record-end.ts';
import { findSubject, findTreaty, type RecordAsked } from '../input/find-subject.ts';
import { addRecordOptions, defineJsonOption } from '../input/options.ts';
import { findAsOf } from '../input/today.ts';
import { type AmbiguityOfRecord, setAmbiguityOfAll, setAmbiguityOfOne } from '../output/ambiguity-page.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface AmbiguityOptions extends Omit<RecordAsked, 'asOf'> {
  readonly json?: true;
}

/** `treaty ambiguity`: how many dates of a record an unsettled question touches, and by how many days it would move each. */
export function defineAmbiguity(session: Session) {
  const { text } = session.words;
  return addRecordOptions(
    new Command('ambiguity').description(text('help.ambiguity')).argument('[treaty]', text('help.ambiguity.treaty')),
    session,
  )
    .addOption(defineJsonOption(session))
    .addHelpText('after', setExamples(session, 'treaty ambiguity', 'treaty ambiguity op-cedaw'))
    .action(async (name, options) => session.exitWith(await answerAmbiguity(name, options, session)));
}

async function answerAmbiguity(
  name: string | undefined,
  options: AmbiguityOptions,
  session: Session,
): Promise<ExitCode> {
  if (name !== undefined) {
    const { treaty, register } = await findSubject(name, options, session);
    const report = composeAmbiguity(treaty, register);
    writeAnswer(session, options, {
      recordEnd: findRecordEnd({ treaty, register }, findAsOf(undefined, treaty, session)),
      json: () => report,
      page: (page) => setAmbiguityOfOne(page, treaty.shortTitle, report),
    });
    return EXIT.answered;
  }
  if (options.register !== undefined) throw new BadInput({ code: 'usage.register-of-no-treaty', values: {} });
  if (options.store !== undefined || options.knownOn !== undefined) {
    throw new BadInput({ code: 'usage.missing-argument', values: { argument: 'treaty' } });
  }
  const reports: AmbiguityOfRecord[] = [];
  for (const { id } of listCatalogue()) {
    const record = await loadRecord(id);
    if (record === undefined) continue;
    const treaty = await findTreaty(id, session);
    const recordEnd = {
      endsOn: null,
      ...findRecordEnd({ treaty, register: record }, findAsOf(undefined, treaty, session)),
    };
    reports.push({ ...composeAmbiguity(treaty, record), recordEnd });
  }
  writeAnswer(session, options, { json: () => reports, page: (page) => setAmbiguityOfAll(page, reports) });
  return EXIT.answered;
}
