import ts from 'typescript';

/** What a test must not do, by the name of the habit that it breaks. */
type BrokenHabit = 'asks the time' | 'is left out' | 'reads beside the project' | 'ends in silence';

/** Calls whose last function is a test, or what a property holds of each example. */
const TESTING: ReadonlySet<string> = new Set(['it', 'itBeside', 'itComparing', 'property', 'asyncProperty']);

const CLOCKS = /\b(performance\.now|Date\.now|process\.(hrtime|cpuUsage))\b/;
const LEFT_OUT = /\b(it|test|describe)\.(skip|skipIf|runIf|todo|only|fails)\b/;

/** Lists the habits that the text of a test breaks. */
export function listBrokenHabits(text: string): readonly BrokenHabit[] {
  return [
    ...(CLOCKS.test(text) ? ['asks the time' as const] : []),
    ...(LEFT_OUT.test(text) ? ['is left out' as const] : []),
    ...(text.includes('../shared') ? ['reads beside the project' as const] : []),
    ...(endsInSilence(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest)) ? ['ends in silence' as const] : []),
  ];
}

/** Checks if a test, or a property, can return before its end without having shown anything. */
function endsInSilence(node: ts.Node): boolean {
  if (ts.isCallExpression(node) && TESTING.has(nameOfCalled(node.expression))) {
    const body = node.arguments.findLast((argument) => ts.isArrowFunction(argument));
    if (body !== undefined && ts.isArrowFunction(body) && returnsNothing(body.body)) return true;
  }
  return ts.forEachChild(node, endsInSilence) ?? false;
}

/** Finds the name of what is called: `it` in `it(…)` and in `it.each(…)(…)`, `property` in `fc.property(…)`. */
function nameOfCalled(called: ts.Expression): string {
  if (ts.isIdentifier(called)) return called.text;
  if (ts.isCallExpression(called)) return nameOfCalled(called.expression);
  if (!ts.isPropertyAccessExpression(called)) return '';
  return called.name.text === 'each' ? nameOfCalled(called.expression) : called.name.text;
}

/** Checks if a body has a `return` without a value and without an expectation just before it, its inner functions aside. */
function returnsNothing(node: ts.Node): boolean {
  if (ts.isReturnStatement(node)) return node.expression === undefined;
  if (ts.isFunctionLike(node)) return false;
  if (ts.isBlock(node)) {
    return node.statements.some(
      (statement, index) =>
        returnsNothing(statement) && !(ts.isReturnStatement(statement) && expects(node.statements[index - 1])),
    );
  }
  return ts.forEachChild(node, returnsNothing) ?? false;
}

function expects(node: ts.Node | undefined): boolean {
  if (node === undefined) return false;
  if (ts.isCallExpression(node) && nameOfCalled(node.expression) === 'expect') return true;
  return ts.forEachChild(node, expects) ?? false;
}
