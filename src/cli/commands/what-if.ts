import { Command } from '@commander-js/extra-typings';
import { composeWhatIf } from '../../simulation.ts';
import { composeScenarioJson } from '../answers/scenario-json.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { defineTreatyArgument } from '../input/arguments.ts';
import { findOther } from '../input/find-other.ts';
import { findRecordEnd } from '../input/find-record-end.ts';
import { findSubject, type RecordAsked } from '../input/find-subject.ts';
import { addRecordOptions, defineJsonOption, defineRecordUntilTodayOption, listGiven } from '../input/options.ts';
import { readScenarios } from '../input/read-scenarios.ts';
import { refuseActsOnAgreement } from '../input/refuse-acts-on-agreement.ts';
import { findAsOf } from '../input/today.ts';
import { setExamples } from '../output/set-examples.ts';
import { setWhatIfPage } from '../output/what-if-page.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface WhatIfOptions extends RecordAsked {
  readonly act?: readonly string[];
  readonly steps?: true;
  readonly json?: true;
}

/** `treaty what-if`: the record with acts that have not been done, and what would be otherwise; scenarios side by side. */
export function defineWhatIf(session: Session) {
  const { text } = session.words;
  return addRecordOptions(
    new Command('what-if')
      .description(text('help.what-if'))
      .addArgument(defineTreatyArgument(session))
      .argument('[scenario...]', text('help.what-if.scenario'))
      .option('--act <act>', text('help.what-if.act'), listGiven<string>),
    session,
  )
    .addOption(defineRecordUntilTodayOption(session))
    .option('--steps', text('help.what-if.steps'))
    .addOption(defineJsonOption(session))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty what-if op-crc-sc --act "ratification Ireland 2026-12-01"',
        'treaty what-if paris --act "accession IRN 2026-12-01" \\\n    --act "denunciation ARG 2026-12-15"',
        'treaty what-if op-crc-sc quick.csv slow.csv',
      ),
    )
    .action(async (name, files, options) => session.exitWith(await runWhatIf(name, files, options, session)));
}

/** Answers what would be otherwise if acts were done that have not been done. */
export async function runWhatIf(
  name: string,
  files: readonly string[],
  options: WhatIfOptions,
  session: Session,
): Promise<ExitCode> {
  const { treaty, register } = await findSubject(name, options, session);
  const scenarios = await readScenarios(treaty, { ...options, files, acts: options.act ?? [] }, session);
  if (scenarios.length === 0) {
    throw new BadInput({ code: 'usage.nothing-supposed', values: {} });
  }
  const asOf = findAsOf(options.asOf, treaty, session);
  const other = await findOther(treaty, asOf, session);
  const lives = scenarios.map((scenario) => ({
    scenario,
    whatIf: composeWhatIf(treaty, register, scenario.acts, asOf, other),
  }));
  for (const { whatIf } of lives) refuseActsOnAgreement(treaty, whatIf.refusals, (id) => `treaty what-if ${id}`);
  const refused = lives.some(({ whatIf }) => whatIf.refusals.length > 0);
  writeAnswer(session, options, {
    recordEnd: findRecordEnd({ treaty, register }, asOf, other.other),
    json: () => ({ scenarios: lives.map(({ scenario, whatIf }) => composeScenarioJson(scenario, whatIf)) }),
    page: (page) => setWhatIfPage(page, lives, options.steps === true),
  });
  return refused ? EXIT.findings : EXIT.answered;
}
