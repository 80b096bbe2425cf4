import { Command, Option } from '@commander-js/extra-typings';
import { type CivilDate, composeLife, determineStatus } from '../../index.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { defineTreatyArgument } from '../input/arguments.ts';
import { refuseAmendment } from '../input/find-amendment.ts';
import { findOnDay } from '../input/find-on-day.ts';
import { findRecordEnd } from '../input/find-record-end.ts';
import { findTreatyWithRecord, type RecordAsked } from '../input/find-subject.ts';
import { addRecordOptions, defineAsOfOption, defineChoiceOption, defineJsonOption } from '../input/options.ts';
import { findAsOf } from '../input/today.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';

const FORMATS = ['mermaid', 'svg', 'json'] as const;

interface MachineOptions extends RecordAsked {
  readonly format: (typeof FORMATS)[number];
  readonly participant?: string;
  readonly amendment?: string;
  readonly json?: true;
}

/** `treaty machine`: draws the statechart of the treaty, of a State's participation or of an amendment, its present state marked. */
export function defineMachine(session: Session) {
  const { text } = session.words;
  return addRecordOptions(
    new Command('machine')
      .description(text('help.machine'))
      .addArgument(defineTreatyArgument(session))
      .addOption(
        defineChoiceOption('--format <format>', text('help.machine.format'), FORMATS).default('mermaid' as const),
      )
      .addOption(new Option('--participant <participant>', text('help.machine.participant')).conflicts('amendment'))
      .option('--amendment <id>', text('help.machine.amendment')),
    session,
  )
    .addOption(defineAsOfOption(session))
    .addOption(defineJsonOption(session, text('help.machine.json')).conflicts('format'))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty machine op-crc-sc',
        'treaty machine op-crc-sc --participant Norway --format svg > norway.svg',
        'treaty machine crc --amendment article-43-2 --as-of 2002-11-17',
      ),
    )
    .action(async (name, options) => session.exitWith(await drawMachine(name, options, session)));
}

async function drawMachine(name: string, options: MachineOptions, session: Session): Promise<ExitCode> {
  const subject = await findTreatyWithRecord(name, options, session);
  const asOf = findAsOf(options.asOf, subject.treaty, session);
  const recordEnd = findRecordEnd(subject, asOf);
  const { renderDot, renderMermaid } = await import('../../machine.ts');
  const { chart, admissible, ended = [] } = await findChart(subject, asOf, options, session);
  const drawn = { ...chart, says: [...recordEnd.says, ...session.beside] };
  switch (options.json === true ? 'json' : options.format) {
    case 'json':
      writeAnswer(
        session,
        { json: true },
        {
          ended,
          recordEnd,
          json: () => ({ asOf, ...chart, ...(admissible === undefined ? {} : { admissible }) }),
          page: () => [],
        },
      );
      return EXIT.answered;
    case 'mermaid':
      session.stdout.write(renderMermaid(drawn, session.words.render));
      return EXIT.answered;
    case 'svg': {
      const { Graphviz } = await import('@hpcc-js/wasm-graphviz');
      const graphviz = await Graphviz.load();
      session.stdout.write(graphviz.dot(renderDot(drawn, session.words.render), 'svg'));
      return EXIT.answered;
    }
  }
}

/** Finds the statechart asked for: without a record as the clauses draw it, with no state marked. */
async function findChart(
  { treaty, register }: Awaited<ReturnType<typeof findTreatyWithRecord>>,
  asOf: CivilDate,
  { participant, amendment }: MachineOptions,
  session: Session,
) {
  const { defineMachines, describeChart, listAdmissible, replayRegister } = await import('../../machine.ts');
  const machines = defineMachines(treaty);
  const desk = register === undefined ? undefined : replayRegister(treaty, register, asOf).desk;
  if (participant !== undefined) {
    const { participant: code, ended } = await findOnDay(participant, asOf, session);
    if (desk === undefined || register === undefined) return { chart: describeChart(machines.participation) };
    // Its acts stand under the name of the one that continues it, before its last day too.
    const { continuingStateOf } = await import('../../participants.ts');
    const isKnown = determineStatus(composeLife(treaty, register, asOf), code, asOf) !== 'not-known';
    // A record that may lack its acts tells neither what it is nor what it can do.
    if (!isKnown) return { ended, chart: describeChart(machines.participation) };
    const state = desk.participations[continuingStateOf(code)]?.value ?? 'outside';
    return {
      ended,
      chart: describeChart(machines.participation, state),
      admissible: {
        participant: code,
        name: session.words.formats.participant(code),
        acts: listAdmissible(machines, desk, code),
      },
    };
  }
  if (amendment === undefined) return { chart: describeChart(machines.treaty, desk?.treaty.value) };
  if (machines.amendment === undefined) {
    throw new BadInput({ code: 'usage.no-procedure-for-amendments', values: { treaty: treaty.id } });
  }
  if (desk === undefined) return { chart: describeChart(machines.amendment) };
  // An id is data, and no name of what every object has.
  const standing = Object.hasOwn(desk.amendments, amendment) ? desk.amendments[amendment] : undefined;
  if (standing === undefined) throw await refuseAmendment(treaty.id, amendment, Object.keys(desk.amendments));
  return { chart: describeChart(machines.amendment, standing.value) };
}
