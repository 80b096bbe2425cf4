import { type CivilDate, nameOfParticipant } from '../../index.ts';
import { BadInput, EXIT, type ExitCode } from '../exit-code.ts';
import { findParticipant, findSubject, type Subject } from '../input/find-subject.ts';
import { findAsOf } from '../input/today.ts';
import { say } from '../output/say.ts';
import { writeJson } from '../output/write-json.ts';
import type { Streams } from '../streams.ts';

export interface MachineOptions {
  readonly register?: string;
  readonly asOf?: CivilDate;
  readonly format: 'mermaid' | 'svg' | 'json';
  readonly participant?: string;
  readonly amendment?: string;
}

/** `treaty machine`: draws the statechart of the treaty, of a State's participation or of an amendment, its present state marked. */
export async function runMachine(name: string, options: MachineOptions, streams: Streams): Promise<ExitCode> {
  const subject = await findSubject(name, options.register, streams);
  const asOf = findAsOf(options.asOf, subject.treaty, streams);
  const { renderDot, renderMermaid } = await import('../../machine.ts');
  const { chart, admissible } = await findChart(subject, asOf, options);
  switch (options.format) {
    case 'json':
      writeJson(streams, { asOf, ...chart, ...(admissible === undefined ? {} : { admissible }) });
      return EXIT.answered;
    case 'mermaid':
      streams.stdout.write(renderMermaid(chart, say));
      return EXIT.answered;
    case 'svg': {
      const { Graphviz } = await import('@hpcc-js/wasm-graphviz');
      const graphviz = await Graphviz.load();
      streams.stdout.write(graphviz.dot(renderDot(chart, say), 'svg'));
      return EXIT.answered;
    }
  }
}

async function findChart({ treaty, register }: Subject, asOf: CivilDate, options: MachineOptions) {
  const { defineMachines, describeChart, listAdmissible, replayRegister } = await import('../../machine.ts');
  const machines = defineMachines(treaty);
  const { desk } = replayRegister(treaty, register, asOf);
  if (options.participant !== undefined) {
    const code = await findParticipant(options.participant);
    const state = desk.participations[code]?.value ?? 'outside';
    return {
      chart: describeChart(machines.participation, state),
      admissible: { participant: code, name: nameOfParticipant(code), acts: listAdmissible(machines, desk, code) },
    };
  }
  if (options.amendment === undefined) return { chart: describeChart(machines.treaty, desk.treaty.value) };
  if (machines.amendment === undefined) {
    throw new BadInput(`The final clauses of ${treaty.id} at hand have no procedure for amendments to draw.`);
  }
  const standing = desk.amendments[options.amendment];
  if (standing === undefined) {
    const ids = Object.keys(desk.amendments);
    const known = ids.length === 0 ? 'It holds none.' : `It holds: ${ids.join(', ')}.`;
    throw new BadInput(`The record of ${treaty.id} holds no amendment "${options.amendment}" by that day. ${known}`);
  }
  return { chart: describeChart(machines.amendment, standing.value) };
}
