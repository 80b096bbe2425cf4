import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runTreaty } from '../cli/run-treaty.ts';
import { readProjectFile } from './source-files.ts';

/** A fenced block of a page: what stands behind the fence, and what is in it. */
export interface Block {
  readonly language: string;
  readonly info: string;
  readonly body: string;
}

/** Lists the blocks of a page. */
export function listBlocks(path: string): readonly Block[] {
  return [...readProjectFile(path).text.matchAll(/^```(\w+) ?([^\n]*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', info = '', body = '']) => ({ language, info, body }),
  );
}

/**
 * Runs the commands of a page one after the other, and gives of each block what it shows and what is printed. Where a line ends depends on how long the name of the folder is that is left out: each is
 * given in one line.
 *
 * @param folder in which the files of the page are written
 * @param isPath says which words of a command are files or folders there
 */
export async function printPage(
  blocks: readonly Block[],
  folder: string,
  isPath: RegExp,
): Promise<readonly { readonly shown: string; readonly printed: string }[]> {
  const pairs: { readonly shown: string; readonly printed: string }[] = [];
  for (const { language, info, body } of blocks) {
    const file = /file=(\S+)/.exec(info)?.[1];
    if (file !== undefined) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), body);
    }
    if (language !== 'console') continue;
    let printed = '';
    for (const [command] of body.matchAll(/^\$ .*$/gm)) {
      const now = /now=(\S+)/.exec(info)?.[1] ?? '';
      const { stdout, stderr } = await runTreaty(splitWords(command.slice(2), folder, isPath).slice(1), { now });
      printed += `${command}\n${stdout}${stderr}`;
    }
    pairs.push({ shown: inOneLine(body), printed: inOneLine(printed.replaceAll(`${folder}/`, '')) });
  }
  return pairs;
}

/** Splits a command line as a shell does, as far as pages need it. */
function splitWords(line: string, folder: string, isPath: RegExp): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain = '']) => quoted ?? (isPath.test(plain) ? join(folder, plain) : plain),
  );
}

const inOneLine = (page: string): string => page.replaceAll(/\s+/g, ' ');
