/** Sets the examples that close the help of a command. */
export function setExamples(...examples: readonly string[]): string {
  return ['', 'Examples:', ...examples.map((example) => `  ${example}`)].join('\n');
}
