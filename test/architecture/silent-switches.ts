import ts from 'typescript';
import type { SourceProgram } from './source-program.ts';

/** A switch over a closed union that would pass over a new member in silence. */
export interface SilentSwitch {
  readonly path: string;
  readonly line: number;
  /** The members that no case names. */
  readonly unnamed: readonly string[];
}

/**
 * Lists the switches over closed unions (of literal types) that do not name every member: those with a `default` that does not
 * call `assertNever`, and those without a `default`. What is read from outside has no closed type, and needs its `default`.
 */
export function listSilentSwitches({ checker, files }: SourceProgram): readonly SilentSwitch[] {
  const found: SilentSwitch[] = [];
  for (const { path, tree } of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isSwitchStatement(node)) {
        const unnamed = listUnnamed(checker, node);
        if (unnamed.length > 0 && !endsInAssertNever(node)) {
          found.push({ path, line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1, unnamed });
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

function listUnnamed(checker: ts.TypeChecker, node: ts.SwitchStatement): readonly string[] {
  const type = checker.getTypeAtLocation(node.expression);
  const members = type.isUnion() ? type.types : [type];
  if (!members.every((member) => (member.flags & ts.TypeFlags.Unit) !== 0)) return [];
  const named = new Set(
    node.caseBlock.clauses.flatMap((clause) =>
      ts.isCaseClause(clause) ? checker.typeToString(checker.getTypeAtLocation(clause.expression)) : [],
    ),
  );
  return members.map((member) => checker.typeToString(member)).filter((member) => !named.has(member));
}

function endsInAssertNever(node: ts.SwitchStatement): boolean {
  const otherwise = node.caseBlock.clauses.find(ts.isDefaultClause);
  return otherwise?.getText().includes('assertNever(') ?? false;
}
