import { Command, Option } from '@commander-js/extra-typings';
import { compareWithRecord, listOwnActs } from '../../conformance.ts';
import { type CivilDate, determineRecordEnd, textIn } from '../../index.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { defineTreatyArgument } from '../input/arguments.ts';
import { findSubject } from '../input/find-subject.ts';
import { loadNamesRead } from '../input/load-names-read.ts';
import { openRowListeners } from '../input/open-row-listeners.ts';
import {
  defineDateOption,
  defineJsonOption,
  defineKnownOnOption,
  defineSkipBadRowsOption,
  defineStoreOption,
} from '../input/options.ts';
import { contentOf, readInput } from '../input/read-input.ts';
import type { StoreMayBeAsked } from '../input/store-records.ts';
import { findAsOf } from '../input/today.ts';
import { type Compared, isDifference, setComparePage } from '../output/compare-page.ts';
import { loadWordsForFiles } from '../output/load-words.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeRecordEnd } from '../output/set-record-end.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface CompareOptions extends StoreMayBeAsked {
  readonly endsOn?: CivilDate;
  readonly register?: string;
  readonly skipBadRows?: true;
  readonly json?: true;
  readonly csv?: true;
}

/** `treaty compare`: the acts of one's own table, compared with the record of the catalogue. */
export function defineCompare(session: Session) {
  const { text } = session.words;
  return new Command('compare')
    .description(text('help.compare'))
    .argument('<file>', text('help.compare.file'))
    .addArgument(defineTreatyArgument(session))
    .addOption(defineDateOption('--ends-on <date>', text('help.compare.ends-on')))
    .option('--register <file>', text('help.compare.register'))
    .addOption(defineStoreOption(session))
    .addOption(defineKnownOnOption(session))
    .addOption(defineSkipBadRowsOption(session))
    .addOption(defineJsonOption(session))
    .addOption(new Option('--csv', text('help.compare.csv')).conflicts('json'))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty compare mine.csv op-crc-sc',
        'treaty compare mine.csv op-crc-sc --ends-on 2015-03-31',
        'treaty compare mine.csv op-crc-sc --csv > differences.csv',
      ),
    )
    .action(async (file, name, options) => session.exitWith(await compareActs(file, name, options, session)));
}

async function compareActs(path: string, name: string, options: CompareOptions, session: Session): Promise<ExitCode> {
  const { skipBadRows, ...asked } = options;
  const { treaty, register } = await findSubject(name, asked, session);
  const { name: file, text } = await readInput(path, session, { mayBeWorkbook: true });
  const rows = openRowListeners(options);
  const own = contentOf(file, listOwnActs(treaty, text, { ...(await loadNamesRead(session)), ...rows.listeners }));
  await rows.write(file, session);
  if (own.acts.length === 0 && own.ofOthers > 0) {
    throw new BadInput({ code: 'usage.no-acts-of-treaty', values: { file, treaty: treaty.id } });
  }
  if (own.acts.length === 0 && own.withoutDay.length > 0) {
    throw new BadInput({ code: 'usage.no-day-of-acts', values: { file, rows: own.withoutDay.length } });
  }
  const ownEndsOn = options.endsOn ?? own.endsOn;
  const found = compareWithRecord(own.acts, { record: register, treaty, ...(ownEndsOn && { ownEndsOn }) });
  const { ofOthers, withoutDay } = own;
  const compared: Compared = { treaty, file, endsOn: register.endsOn, ofOthers, withoutDay, ...found };
  const recordEnd = determineRecordEnd(register, register.endsOn ?? findAsOf(undefined, treaty, session));
  if (options.csv === true) {
    const { writeCompareCsv } = await import('../output/compare-csv.ts');
    session.stdout.write(writeCompareCsv(compared, session.words));
    writeRecordEnd(session, recordEnd);
  } else {
    writeAnswer(session, options, {
      ...(skipBadRows === true && { formats: (await loadWordsForFiles(session.words)).formats }),
      recordEnd,
      json: () => ({ ...composeJson(compared, session), ...rows.found() }),
      page: (page) => setComparePage(page, compared),
    });
  }
  return found.findings.some(isDifference) ? EXIT.findings : EXIT.answered;
}

function composeJson(
  { treaty, endsOn, same, signaturesLeft, ofOthers, withoutDay, findings }: Compared,
  { words }: Session,
): object {
  const title = textIn(treaty.title, words.language);
  return {
    treaty: treaty.id,
    title,
    recordEndsOn: endsOn ?? null,
    same,
    signaturesLeft,
    ofOtherTreaties: ofOthers,
    linesWithoutDay: withoutDay,
    findings,
  };
}
