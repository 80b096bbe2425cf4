import type { Session } from '../command.ts';

/** Sets the examples that close the help of a command. */
export function setExamples({ words: { text } }: Session, ...examples: readonly string[]): string {
  return ['', text('help.title.examples'), ...examples.map((example) => `  ${example}`)].join('\n');
}
