import { afterEach, describe, expect, it, vi } from 'vitest';
import { runTreaty } from './run-treaty.ts';

afterEach(() => vi.restoreAllMocks());

/** Runs `treaty complete`, which prints past the streams, and keeps what it prints. */
const complete = async (...words: readonly string[]) => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    lines.push(line);
  });
  const { exit, stderr } = await runTreaty(['complete', ...words]);
  return { exit, stderr, lines };
};

/** What is offered for the last word, without what the offers stand for. */
const offered = async (...words: readonly string[]) => {
  const { lines } = await complete('--', ...words);
  return lines.slice(0, -1).map((line) => line.split('\t')[0]);
};

describe('treaty complete', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('prints the script for %s', async (shell) => {
    const { exit, lines } = await complete(shell);
    expect(exit).toBe(0);
    expect(lines.join('\n')).toMatch(/treaty complete '?--/);
  });

  it('knows no other shell', async () => {
    const { exit, stderr, lines } = await complete('tcsh');
    expect([exit, lines]).toEqual([2, []]);
    expect(stderr).toContain('There is no script for the shell “tcsh”. Give bash, zsh, fish or powershell.');
  });

  it('offers commands, options, treaties and participants', async () => {
    expect(await offered('s')).toEqual(['show', 'status', 'simulate', 'sql', 'store', 'serve']);
    expect(await offered('status', 'op-crc-s')).toEqual(['op-crc-sc']);
    expect(await offered('status', 'op-crc-sc', '--as')).toEqual(['--as-of']);
    expect(await offered('date', 'op-crc-sc', 'NO')).toEqual(['NOR']);
    expect(await offered('bound', 'crc', 'NOR', 'IR')).toEqual(['IRL', 'IRN', 'IRQ']);
  });

  it('offers what an option chooses from, a treaty or a participant behind one, and nothing for a date', async () => {
    expect(await offered('machine', 'op-crc-sc', '--format', '')).toEqual(['mermaid', 'svg', 'json']);
    expect(await offered('machine', 'op-crc-sc', '--participant', 'NO')).toEqual(['NOR']);
    expect(await offered('check', 'mine.csv', '--treaty', 'op-crc-s')).toEqual(['op-crc-sc']);
    expect(await offered('new', 'mine.json', '--from', 'op-crc-s')).toEqual(['op-crc-sc']);
    expect(await offered('notification', 'op-crc-s')).toEqual(['op-crc-sc']);
    expect(await offered('sql', 'print', 'op-crc-sc', 'op-crc-a')).toEqual(['op-crc-ac']);
    expect(await offered('sql', 'print', '--engine', '')).toEqual([
      'postgresql',
      'mariadb',
      'sqlite',
      'duckdb',
      'sqlserver',
    ]);
    expect(await offered('status', 'op-crc-sc', '--as-of', '')).toEqual([]);
  });
});
