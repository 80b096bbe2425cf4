import { Command } from '@commander-js/extra-typings';
import { simulateScenario } from '../../simulation.ts';
import { version } from '../../version.ts';
import { LANGUAGES } from '../../wording.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { defineTreatyArgument } from '../input/arguments.ts';
import { findRecordEnd } from '../input/find-record-end.ts';
import { findSubject, type RecordAsked } from '../input/find-subject.ts';
import { openKeptInput } from '../input/open-kept-input.ts';
import {
  addRecordOptions,
  defineChoiceOption,
  defineJsonOption,
  defineRecordUntilTodayOption,
} from '../input/options.ts';
import { adviseOnAgreements } from '../input/refuse-acts-on-agreement.ts';
import { check, readScenarios } from '../input/scenario-file.ts';
import { findAsOf } from '../input/today.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeRecordEnd } from '../output/set-record-end.ts';
import { assertInStep } from '../output/simulation/assert-in-step.ts';
import { composeFirstSeal, composeSeal } from '../output/simulation/compose-seal.ts';
import { openEarlyActs } from '../output/simulation/open-early-acts.ts';
import { openSimulationFile, type SimulationOutput } from '../output/simulation/open-simulation-file.ts';
import { CSV_FORM, composeJsonForm, type ResultForm } from '../output/simulation/result-form.ts';

interface SimulateOptions extends RecordAsked {
  readonly out?: string;
  readonly resume?: true;
  readonly json?: true;
  readonly to?: 'xlsx';
}

/** `treaty simulate`: what becomes of the treaty in each scenario of a file. */
export function defineSimulate(session: Session) {
  const { text } = session.words;
  return addRecordOptions(
    new Command('simulate')
      .description(text('help.simulate'))
      .addArgument(defineTreatyArgument(session))
      .argument('<scenarios>', text('help.simulate.scenarios')),
    session,
  )
    .addOption(defineRecordUntilTodayOption(session))
    .option('--out <file>', text('help.simulate.out'))
    .option('--resume', text('help.simulate.resume'))
    .addOption(defineJsonOption(session, text('help.simulate.json')))
    .addOption(defineChoiceOption('--to <form>', text('help.simulate.to'), ['xlsx']).conflicts(['json', 'resume']))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty simulate op-crc-sc scenarios.csv --as-of 2001-10-03',
        'treaty simulate paris scenarios.ndjson --out results.csv',
        'treaty simulate paris scenarios.ndjson --out results.csv --resume',
        'treaty simulate paris scenarios.csv --to xlsx --out matrix.xlsx',
      ),
    )
    .action(async (name, file, options) => session.exitWith(await simulateInForm(name, file, options, session)));
}

async function simulateInForm(
  name: string,
  file: string,
  options: SimulateOptions,
  session: Session,
): Promise<ExitCode> {
  if (options.to === undefined) return await simulateFile(name, file, options, session);
  const { simulateIntoWorkbook } = await import('./simulate-workbook.ts');
  return await simulateIntoWorkbook(name, file, options, session);
}

async function simulateFile(name: string, file: string, options: SimulateOptions, session: Session): Promise<ExitCode> {
  if (options.resume === true && options.out === undefined) {
    throw new BadInput({ code: 'usage.resume-without-out', values: {} });
  }
  const { treaty, register } = await findSubject(name, options, session);
  const asOf = findAsOf(options.asOf, treaty, session);
  const recordEnd = findRecordEnd({ treaty, register }, asOf);
  const input = await openKeptInput(file, session);
  try {
    const checked = await check(input, options, session);
    const form = options.json === true ? composeJsonForm(session.words) : CSV_FORM;
    const output = openOutput(form, options, session);
    const counts = { scenarios: 0, before: 0, inForce: 0, refused: 0, refusedBefore: 0 };
    const { id, adoptedOn, finalClauses } = treaty;
    const ground = { version, treaty: { id, adoptedOn, finalClauses }, acts: register.acts, recordEnd, asOf };
    const sealBefore = (language = form.language) =>
      composeFirstSeal({ ...ground, ...(language === undefined ? {} : { language }) });
    const early = openEarlyActs();
    let seal = sealBefore();
    try {
      await readScenarios(input, session, { ...options, ...checked }, (scenario) => {
        const simulate = () => {
          const outcome = simulateScenario(treaty, register, scenario.acts, asOf);
          return { ...outcome, refusals: adviseOnAgreements(treaty, outcome.refusals, (id) => `treaty what-if ${id}`) };
        };
        counts.scenarios += 1;
        early.take(scenario.acts);
        const finished = output.readFinished();
        if (finished !== undefined) {
          assertInStep(finished, {
            path: options.out ?? '',
            scenario,
            before: seal,
            isFirst: counts.before === 0,
            simulate: () => form.write(scenario.name, simulate(), recordEnd),
            findLanguage: () =>
              LANGUAGES.find(
                (language) => finished.seal === composeSeal(sealBefore(language), scenario, finished.result),
              ),
          });
          counts.before += 1;
          if (finished.isRefused) counts.refusedBefore += 1;
          seal = finished.seal;
          return true;
        }
        const outcome = simulate();
        if (outcome.entryIntoForce.kind === 'determined') counts.inForce += 1;
        if (outcome.refusals.length > 0) counts.refused += 1;
        const result = form.write(scenario.name, outcome, recordEnd);
        seal = composeSeal(seal, scenario, result);
        output.write(form.seal(result, seal));
        // Nobody waits for results that nobody reads.
        return options.out !== undefined || session.stdout.isLeft?.() !== true;
      });
      const left = output.readFinished();
      if (left !== undefined) throw tooMany(options.out ?? '', left.line, counts.scenarios);
    } finally {
      output.close();
    }
    const { scenarios, before, inForce, refused } = counts;
    const values = { scenarios, before, now: scenarios - before, inForce, refused };
    session.stderr.write(`${session.words.say('page.simulated', values)}\n`);
    early.write(session);
    writeRecordEnd(session, recordEnd);
    return counts.refused + counts.refusedBefore + early.count() > 0 ? EXIT.findings : EXIT.answered;
  } finally {
    input.discard();
  }
}

function tooMany(file: string, line: number, scenarios: number): BadInput {
  return new BadInput({ code: 'usage.results-too-many', values: { file, line, scenarios } });
}

function openOutput(form: ResultForm, { out, resume }: SimulateOptions, { stdout }: Session): SimulationOutput {
  if (out !== undefined) return openSimulationFile(out, form, resume === true);
  if (form.header !== undefined) stdout.write(`${form.header}\n`);
  return { readFinished: () => undefined, write: (line) => stdout.write(`${line}\n`), close: () => {} };
}
