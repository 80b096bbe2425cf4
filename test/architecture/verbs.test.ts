import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { listFiles, readProjectFile } from '../docs/source-files.ts';

const DECISION = readProjectFile('docs/decisions/0015-a-closed-list-of-verbs.md').text;

/** The closed list: what stands in the first column of the decision's table. */
const VERBS: ReadonlySet<string> = new Set(
  [...DECISION.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = '']) => cell.replaceAll('`', '').split(', ')),
);

/** A noun and what it is of. */
const NOUN = /^[a-z]\w*(Of|On|At|From|By|In|Within|Before|After|Under|Per)(?![a-z])/;

/** Named for the type that it makes. */
const CONSTRUCTORS: readonly string[] = ['civilDate'];

/** Lists the names of the functions that a module exports. */
function listExportedFunctions(text: string): readonly string[] {
  const { statements } = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement): readonly string[] => {
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isFunctionDeclaration(statement)) return statement.name === undefined ? [] : [statement.name.text];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer !== undefined && ts.isArrowFunction(initializer) && ts.isIdentifier(name) ? [name.text] : [],
    );
  });
}

function isNamedByRule(name: string): boolean {
  const [verb = ''] = /^[a-z]+/.exec(name) ?? [];
  return VERBS.has(verb) || NOUN.test(name) || CONSTRUCTORS.includes(name);
}

describe('the exported functions of src', () => {
  const names = new Set(listFiles('src', '.ts').flatMap(({ text }) => listExportedFunctions(text)));
  it('begin with a verb of the closed list, or are named for what they give', () => {
    expect(names.size).toBeGreaterThan(300);
    expect([...names].filter((name) => !isNamedByRule(name)).sort()).toEqual([]);
  });

  it('use every verb of the closed list', () => {
    const used = new Set([...names].map((name) => /^[a-z]+/.exec(name)?.[0]));
    expect([...VERBS].filter((verb) => !used.has(verb))).toEqual([]);
  });
});

describe('isNamedByRule', () => {
  it.each(['addDelay', 'listParties', 'isCivilDate', 'dayNumberOf', 'daysInMonth', 'civilDate'])(
    'admits %s',
    (name) => {
      expect(isNamedByRule(name)).toBe(true);
    },
  );

  it.each(['makeDate', 'getParties', 'parties', 'dateUtil', 'calculate', 'latestStart'])('refuses %s', (name) => {
    expect(isNamedByRule(name)).toBe(false);
  });
});

describe('listExportedFunctions', () => {
  it('finds functions and arrows, and neither constants nor what is not exported', () => {
    const text = `
      export function one(): void {}
      export const two = (): number => 2;
      export const THREE = 3;
      function four(): void {}
      export interface Five {}
      export async function six(): Promise<void> {}`;
    expect(listExportedFunctions(text)).toEqual(['one', 'two', 'six']);
  });
});
