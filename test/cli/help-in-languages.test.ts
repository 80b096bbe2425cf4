import { describe, expect, it } from 'vitest';
import { BadInput, renderBadInput } from '../../src/cli/bad-input.ts';
import type { Session } from '../../src/cli/command.ts';
import { COMMAND_GROUPS } from '../../src/cli/command-groups.ts';
import { defineProgram } from '../../src/cli/define-program.ts';
import { loadWords } from '../../src/cli/output/load-words.ts';
import { widthOf } from '../../src/cli/output/set-lines.ts';
import { LANGUAGES, type Language } from '../../src/wording.ts';

/** What `treaty <command> --help` prints in a language; without a command, what `treaty --help` does. */
async function readHelp(language: Language, command?: string): Promise<string> {
  let printed = '';
  const write = (text: string): void => {
    printed += text;
  };
  const args = command === undefined ? ['--help'] : [command, '--help'];
  const session: Session = {
    stdin: async function* () {},
    stdout: { write, columns: 80 },
    stderr: { write },
    env: {},
    now: () => 0,
    args,
    words: await loadWords(language),
    exitWith: () => {},
    own: [],
    takeUp: () => {},
    beside: [],
    sayBeside: () => {},
    findRecordInStore: async () => undefined,
    takeUpStore: () => {},
  };
  const program = await defineProgram(session, '0');
  await program.parseAsync(args, { from: 'user' }).catch(() => {});
  return printed;
}

const COMMANDS = COMMAND_GROUPS.flatMap(({ commands }) => Object.keys(commands));

describe.each(LANGUAGES)('the help in %s', (language) => {
  it('has no line of more than 80 columns', async () => {
    const pages = await Promise.all([undefined, ...COMMANDS].map((command) => readHelp(language, command)));
    const lines = pages.flatMap((page) => page.split('\n'));
    expect(lines.length).toBeGreaterThan(300);
    expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
  });
});

describe('the help', () => {
  it('has the words of the library in the language', async () => {
    const help = await readHelp('ru', 'machine');
    expect(help).toContain('Использование: treaty machine [параметры] <treaty>');
    expect(help.replace(/\s+/g, ' ')).toContain('как рисовать (на выбор: mermaid, svg, json; по умолчанию: mermaid)');
  });

  it('begins no line with the semicolon before which French has a blank', async () => {
    const help = await readHelp('fr', 'forecast');
    expect(help.replace(/\s+/g, ' ')).toContain('en vigueur à cette date ; peut être répétée');
    expect(help).not.toMatch(/^\s*;/m);
  });

  it('breaks Chinese where it has no blanks, each character two columns wide', async () => {
    expect(await readHelp('zh', 'simulate')).toContain(
      [
        '  --as-of <date>           采用该日的记录（保存人所在地的今天）',
        '  --out <file>             将结果写入该文件',
      ].join('\n'),
    );
    expect(await readHelp('zh', 'audit')).toContain(
      [
        '  treaty                目录中的标识、标题或编号、JSON文件，或此类文件的文件夹',
        '                        （不写则用“treaty”列）',
      ].join('\n'),
    );
  });
});

describe('renderBadInput', () => {
  it('isolates in Arabic what is typed', async () => {
    const bad = new BadInput({ code: 'usage.missing-value', values: { option: '--register <file>' } });
    expect(await renderBadInput(bad, await loadWords('ar'), 'treaty --help')).toBe(
      'الخيار «\u2068--register <file>\u2069» يتطلب قيمة.',
    );
  });

  it('says in Spanish of one argument and of several how many there are', async () => {
    const words = await loadWords('es');
    const tell = (expected: number, given: number) =>
      renderBadInput(
        new BadInput({ code: 'usage.too-many-arguments', values: { expected, given } }),
        words,
        'treaty --help',
      );
    expect(await tell(0, 1)).toBe('Demasiados argumentos: no se espera ninguno, y se ha dado 1.');
    expect(await tell(1, 3)).toBe('Demasiados argumentos: se espera 1, y se han dado 3.');
  });
});

describe('what is said of a simulation', () => {
  it.each([
    [1, '1 сценарий. Сейчас: 1, с датой вступления в силу: 0.'],
    [3, '3 сценария. Сейчас: 3, с датой вступления в силу: 0.'],
    [5, '5 сценариев. Сейчас: 5, с датой вступления в силу: 0.'],
  ])('has in Russian the form of its number: %i', async (scenarios, said) => {
    const { say } = await loadWords('ru');
    expect(say('page.simulated', { scenarios, before: 0, now: scenarios, inForce: 0, refused: 0 })).toBe(said);
  });
});
