import { FUNCTION } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import { INSTRUMENT_KINDS } from '../treaty/act-kinds.ts';
import { CHART } from './argument-shapes.ts';
import type { Chart, ChartTransition } from './describe-chart.ts';

/** Words what a drawing says, in the reader's language. */
export type WordsOfChart = (
  message: Message<CodeOf<'state'> | CodeOf<'cause'> | CodeOf<'label'> | CodeOf<'record'>>,
) => string;

/**
 * Renders a statechart as a Mermaid state diagram, the present state marked, where it is known.
 *
 * @example renderMermaid(describeChart(defineMachines(opCrcSc).treaty, 'inForce'), ({ code }) => code).split('\n')[0] // 'stateDiagram-v2'
 */
export function renderMermaid(chart: Chart, words: WordsOfChart): string {
  assertArgument('renderMermaid', 'chart', CHART, chart);
  assertArgument('renderMermaid', 'words', FUNCTION, words);
  const { initial, present, says = [], states, transitions } = chart;
  const lines = [
    'stateDiagram-v2',
    ...states.map(({ name, label }) => `  state "${words(label)}" as ${name}`),
    `  [*] --> ${initial}`,
    ...transitions.map((way) => `  ${way.from} --> ${way.to}: ${labelsOf(way).map(words).join(', ')}`),
    ...states.filter(({ final }) => final).map(({ name }) => `  ${name} --> [*]`),
    ...says.flatMap((each) => [`  note right of ${present ?? initial}`, `    ${words(each)}`, '  end note']),
    ...(present === undefined
      ? []
      : ['  classDef present fill:#14532d,color:#ffffff,stroke:#14532d', `  class ${present} present`]),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * Renders a statechart in the language of Graphviz, the present state marked, where it is known.
 *
 * @example renderDot(describeChart(defineMachines(opCrcSc).treaty, 'inForce'), ({ code }) => code).split('\n')[0] // 'digraph "treaty" {'
 */
export function renderDot(chart: Chart, words: WordsOfChart): string {
  assertArgument('renderDot', 'chart', CHART, chart);
  assertArgument('renderDot', 'words', FUNCTION, words);
  const { id, initial, present, says = [], states, transitions } = chart;
  const quote = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
  const lines = [
    `digraph ${quote(id)} {`,
    '  bgcolor="white"; pad=0.3; rankdir=TB; nodesep=0.5; ranksep=0.6;',
    ...(says.length === 0
      ? []
      : [`  label=${quote(says.map(words).join('\\n'))}; labelloc=b; fontname="Arial"; fontsize=11;`]),
    '  node [shape=box, style="rounded,filled", fillcolor="#f8fafc", color="#475569", fontname="Arial", fontsize=13, margin="0.18,0.1"];',
    '  edge [color="#475569", fontname="Arial", fontsize=10, fontcolor="#334155", arrowsize=0.7];',
    '  start [shape=circle, label="", width=0.18, fillcolor="#475569"];',
    `  start -> ${initial};`,
    ...states.map(({ name, label, final }) => {
      const marked = name === present ? ', fillcolor="#14532d", color="#14532d", fontcolor="white", penwidth=2' : '';
      const peripheries = final ? ', peripheries=2' : '';
      return `  ${name} [label=${quote(words(label))}${marked}${peripheries}];`;
    }),
    ...transitions.map((way) => `  ${way.from} -> ${way.to} [label=${quote(labelsOf(way).map(words).join('\\n'))}];`),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/** Labels a way by its events, every kind of instrument as one, or by what brings it about. */
function labelsOf({ events, because }: ChartTransition): readonly Parameters<WordsOfChart>[0][] {
  if (because !== undefined) return [because];
  const consents = events.filter((event) => INSTRUMENT_KINDS.some((kind) => kind === event));
  const others = events.filter((event) => !consents.includes(event)).map(labelOfAct);
  if (consents.length !== INSTRUMENT_KINDS.length) return [...consents.map(labelOfAct), ...others];
  return [{ code: 'label.instrument', values: {} }, ...others];
}

function labelOfAct(kind: string): Message<'label.act'> {
  return { code: 'label.act', values: { kind } };
}
