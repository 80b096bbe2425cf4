import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { type Chart, describeChart } from '../../src/machine/describe-chart.ts';
import { defineMachines } from '../../src/machine/machines.ts';
import { renderDot, renderMermaid, type WordsOfChart } from '../../src/machine/render-chart.ts';
import { wording as english } from '../../src/wording/languages/en.ts';
import { CONFERENCE, SILENCE, treatyWith } from '../support/build.ts';

const machines = defineMachines(treatyWith(2, { amendment: CONFERENCE }));
const silent = defineMachines(treatyWith(2, { amendment: SILENCE }));
const inEnglish: WordsOfChart = (message) => english.formats.message(message);
const codes: WordsOfChart = ({ code }) => code;

function amendmentChart({ amendment }: typeof machines, present: string): Chart {
  if (amendment === undefined) throw new Error('it has a procedure for amendments');
  return describeChart(amendment, present);
}

const CHARTS = [
  ['a treaty', describeChart(machines.treaty, 'inForce')],
  ['a participation', describeChart(machines.participation, 'party')],
  ['an amendment by a conference', amendmentChart(machines, 'adopted')],
  ['an amendment by silence', amendmentChart(silent, 'adopted')],
] as const;

describe('describeChart', () => {
  it.each(CHARTS)('names every state of %s, and tells of every way by what it comes about', (_, chart) => {
    expect(chart.states.map(({ label }) => label)).toEqual(
      chart.states.map(({ name }) => ({ code: `state.${chart.id}.${name}`, values: {} })),
    );
    expect(chart.transitions.filter(({ events, because }) => events.length === 0 && because === undefined)).toEqual([]);
    const words = chart.states.map(({ label }) => inEnglish(label));
    expect(new Set(words).size).toBe(words.length);
  });

  it('tells that an amendment by silence enters into force when its period is over, or is defeated', () => {
    const from = ({ transitions }: Chart) =>
      transitions.flatMap(({ from, to, because }) => (from === 'adopted' ? [[to, because?.code]] : []));
    expect(from(amendmentChart(silent, 'adopted'))).toEqual([
      ['inForce', 'cause.period-over'],
      ['lapsed', 'cause.objections-defeat'],
    ]);
    expect(from(amendmentChart(machines, 'adopted'))).toEqual([
      ['inForce', 'cause.approved-and-accepted'],
      ['approved', undefined],
    ]);
  });

  it('refuses a statechart that is none of a treaty, and a description that is no cause', () => {
    expect(() => describeChart(createMachine({ id: 'other', initial: 'on', states: { on: {} } }), 'on')).toThrow(
      'the statechart other has a state without a message: on',
    );
    const described = createMachine({
      id: 'treaty',
      initial: 'adopted',
      states: { adopted: { on: { go: { target: 'inForce', description: 'in words' } } }, inForce: {} },
    });
    expect(() => describeChart(described, 'inForce')).toThrow(
      'a transition is described by what is no message: in words',
    );
  });
});

describe('renderMermaid', () => {
  it('draws the states under their names, the ways under what they come about by, and marks the present state', () => {
    expect(renderMermaid(describeChart(machines.treaty, 'thresholdReached'), inEnglish)).toBe(`stateDiagram-v2
  state "Adopted" as adopted
  state "Open for signature" as openForSignature
  state "Threshold reached" as thresholdReached
  state "In force" as inForce
  state "Ended" as ended
  [*] --> adopted
  adopted --> openForSignature: the treaty opens
  openForSignature --> thresholdReached: the number is complete
  thresholdReached --> inForce: the day of entry into force comes
  thresholdReached --> openForSignature: an instrument is withdrawn
  inForce --> ended: the treaty ends
  classDef present fill:#14532d,color:#ffffff,stroke:#14532d
  class thresholdReached present
`);
  });

  it('names every kind of instrument as one, and any other act by its kind', () => {
    const drawn = renderMermaid(describeChart(machines.participation, 'party'), inEnglish);
    expect(drawn).toContain('  outside --> signatory: signature\n');
    expect(drawn).toContain('  signatory --> contracting: instrument\n');
    expect(drawn).toContain('  denouncing --> party: revocation of the denunciation\n');
    expect(drawn).toContain('  ceased --> [*]\n');
  });
});

describe('renderDot', () => {
  it('draws the same states and ways, and marks the present state', () => {
    const drawn = renderDot(describeChart(machines.participation, 'party'), codes);
    expect(drawn).toContain(
      '  party [label="state.participation.party", fillcolor="#14532d", color="#14532d", fontcolor="white", penwidth=2];\n',
    );
    expect(drawn).toContain('  ceased [label="state.participation.ceased", peripheries=2];\n');
    expect(drawn).toContain('  party -> denouncing [label="label.act"];\n');
    expect(drawn).toContain('  contracting -> party [label="cause.treaty-binds"];\n');
    expect(drawn.split('\n').filter((line) => line.includes(' -> '))).toHaveLength(
      describeChart(machines.participation, 'party').transitions.length + 1,
    );
  });
});
