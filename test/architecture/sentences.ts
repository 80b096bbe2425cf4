import ts from 'typescript';

/** Words in the code that a person could be told: where they stand, and what they are. */
export interface Phrase {
  readonly line: number;
  readonly text: string;
}

/** Two words of a language with a blank between them, or a word beside a value. */
const WORDS = /\p{L}{2,}[,;:.]? (?:\p{L}{2,}|§)|§[,;:.]? \p{L}{2,}/u;

/** What is written to a command line: the name of a command, or the flags of an option. */
const COMMAND_LINE = /^(?:treaty|cat|help) |^-/;

/**
 * Lists the phrases of a module: texts of two words or more, a value in a template counting as a word. Left out is what no user is told: descriptions that
 * a schema carries for whoever writes a file, what is thrown at a programmer, and command lines.
 */
export function listPhrases(text: string): readonly Phrase[] {
  const found: Phrase[] = [];
  const tree = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (isThrownAtProgrammer(node) || ts.isImportDeclaration(node)) return;
    // What is described may itself hold a phrase.
    if (isForAuthors(node)) {
      visit(node.expression);
      return;
    }
    const said = textOf(node);
    if (said !== undefined && WORDS.test(said) && !COMMAND_LINE.test(said)) {
      found.push({ line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1, text: said });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('§');
  }
  return undefined;
}

/** What a schema carries for whoever writes a file, and what goes into the JSON Schema: descriptions and examples. */
function isForAuthors(node: ts.Node): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    node.arguments.length > 0 &&
    ts.isPropertyAccessExpression(node.expression) &&
    ['describe', 'meta'].includes(node.expression.name.text)
  );
}

/** An error of the language, which only a broken promise of a caller brings about. */
function isThrownAtProgrammer(node: ts.Node): boolean {
  return ts.isNewExpression(node) && /^(?:Range|Type)?Error$/.test(node.expression.getText());
}
