import { CONSENT_KINDS } from '../treaty/act-kinds.ts';
import type { Chart, ChartTransition } from './describe-chart.ts';

/**
 * Renders a statechart as a Mermaid state diagram, the present state marked.
 *
 * @example renderMermaid(describeChart(defineMachines(opCrcSc).treaty, 'inForce')).split('\n')[0] // 'stateDiagram-v2'
 */
export function renderMermaid({ initial, present, states, transitions }: Chart): string {
  const lines = [
    'stateDiagram-v2',
    ...states.map(({ name }) => `  state "${inWords(name)}" as ${name}`),
    `  [*] --> ${initial}`,
    ...transitions.map((way) => `  ${way.from} --> ${way.to}: ${labelOf(way).join(', ')}`),
    ...states.filter(({ final }) => final).map(({ name }) => `  ${name} --> [*]`),
    '  classDef present fill:#14532d,color:#ffffff,stroke:#14532d',
    `  class ${present} present`,
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * Renders a statechart in the language of Graphviz, the present state marked.
 *
 * @example renderDot(describeChart(defineMachines(opCrcSc).treaty, 'inForce')).split('\n')[0] // 'digraph "treaty" {'
 */
export function renderDot({ id, initial, present, states, transitions }: Chart): string {
  const quote = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
  const lines = [
    `digraph ${quote(id)} {`,
    '  bgcolor="white"; pad=0.3; rankdir=TB; nodesep=0.5; ranksep=0.6;',
    '  node [shape=box, style="rounded,filled", fillcolor="#f8fafc", color="#475569", fontname="Arial", fontsize=13, margin="0.18,0.1"];',
    '  edge [color="#475569", fontname="Arial", fontsize=10, fontcolor="#334155", arrowsize=0.7];',
    '  start [shape=circle, label="", width=0.18, fillcolor="#475569"];',
    `  start -> ${initial};`,
    ...states.map(({ name, final }) => {
      const marked = name === present ? ', fillcolor="#14532d", color="#14532d", fontcolor="white", penwidth=2' : '';
      const peripheries = final ? ', peripheries=2' : '';
      return `  ${name} [label=${quote(inWords(name))}${marked}${peripheries}];`;
    }),
    ...transitions.map((way) => `  ${way.from} -> ${way.to} [label=${quote(labelOf(way).join('\\n'))}];`),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/** Labels a way by its events, every kind of instrument as one, or by what brings it about, in words. */
function labelOf({ events, because }: ChartTransition): readonly string[] {
  if (because !== undefined) return [because];
  const consents = events.filter((event) => CONSENT_KINDS.some((kind) => kind === event));
  const others = events.filter((event) => !consents.includes(event)).map((event) => event.replaceAll('-', ' '));
  return consents.length === CONSENT_KINDS.length ? ['instrument', ...others] : [...consents, ...others];
}

/** Words a name such as `formerParty`: `Former party`. */
function inWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
