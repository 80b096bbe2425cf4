import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../docs/source-files.ts';

/** A file of `src` as the compiler reads it: its path from the root, and its tree. */
interface SourceFile {
  readonly path: string;
  readonly tree: ts.SourceFile;
}

/** Modules read together, so that the compiler knows the type of each expression in them. */
export interface SourceProgram {
  readonly checker: ts.TypeChecker;
  readonly files: readonly SourceFile[];
}

/** Reads every module below `src` of a folder, with the project's own settings. */
export function readSourceProgram(root: string = ROOT): SourceProgram {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: ['package.json'] }, ts.sys, ROOT);
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `src/${path}`)
    .sort();
  const program = ts.createProgram(
    paths.map((path) => join(root, path)),
    { ...options, noEmit: true },
  );
  const files = paths.flatMap((path): SourceFile[] => {
    const tree = program.getSourceFile(join(root, path));
    return tree === undefined ? [] : [{ path, tree }];
  });
  return { checker: program.getTypeChecker(), files };
}
