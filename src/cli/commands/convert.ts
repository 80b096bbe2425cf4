import { Argument, Command } from '@commander-js/extra-typings';
import { FOREIGN_FORMS, type ForeignFormId } from '../../formats.ts';
import { REGISTER_FORMS, type RegisterForm } from '../../reading.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findTreaty } from '../input/find-subject.ts';
import { defineChoiceOption, defineSkipBadRowsOption } from '../input/options.ts';
import { openInput } from '../input/read-input.ts';
import { runConversion } from '../input/run-conversion.ts';
import { openHeldOutput } from '../output/open-held-output.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeNew } from '../output/write-new.ts';

interface ConvertOptions {
  readonly from?: ForeignFormId;
  readonly to?: RegisterForm;
  readonly treaty?: string;
  readonly left?: string;
  readonly skipBadRows?: true;
}

/** `treaty convert`: acts in any form that is read, written in our own. */
export function defineConvert(session: Session) {
  const { text } = session.words;
  return new Command('convert')
    .description(text('help.convert'))
    .addArgument(new Argument('<file>', text('help.convert.file')))
    .addOption(defineChoiceOption('--from <form>', text('help.convert.from'), FOREIGN_FORMS))
    .addOption(defineChoiceOption('--to <form>', text('help.convert.to'), REGISTER_FORMS))
    .option('--treaty <treaty>', text('help.convert.treaty'))
    .option('--left <file>', text('help.convert.left'))
    .addOption(defineSkipBadRowsOption(session))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty convert page.html > mine.csv',
        'treaty convert table.csv --to json --treaty op-crc-sc > mine.json',
      ),
    )
    .action(async (path, options) => session.exitWith(await convertFile(path, options, session)));
}

async function convertFile(path: string, options: ConvertOptions, session: Session): Promise<ExitCode> {
  const { treaty: name, to = 'csv', left, ...asked } = options;
  const treaty = name === undefined ? undefined : await findTreaty(name, session);
  const input = await openInput(path, session);
  const held = openHeldOutput();
  try {
    const converted = await runConversion(input, { ...asked, to, treaty }, held, session);
    if (left !== undefined) await writeNew(left, converted.left());
    for (const piece of converted.pieces()) session.stdout.write(piece);
    await converted.tell(session);
    return EXIT.answered;
  } finally {
    held.discard();
  }
}
