import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTreaty } from './run-treaty.ts';

/** Ten instruments and a gap; Parties that left, one of them for three months; an agreement that is applied provisionally. */
const TREATIES = ['op-crc-sc', 'iccpr-op1', 'itta-2006'] as const;
const AS_OF = ['--as-of', '2026-01-01'];
const SEVEN_DAYS_LATER = ['--record-ends-on', '2026-01-08'];

/** Every form of a table of participations that is written here and read as text. */
const FORMS: Readonly<Record<string, (treaty: string) => readonly string[]>> = {
  'status --csv': (treaty) => ['status', treaty, '--csv', ...AS_OF],
  'export --to csv': (treaty) => ['export', treaty, ...AS_OF],
  'export --to json': (treaty) => ['export', treaty, '--to', 'json', ...AS_OF],
  'export --to ndjson': (treaty) => ['export', treaty, '--to', 'ndjson', ...AS_OF],
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'own-tables-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Writes a table as a form has it, and gives its name. */
async function write(form: string, treaty: string): Promise<string> {
  const written = await runTreaty(FORMS[form]?.(treaty) ?? []);
  expect(written.exit).toBe(0);
  const file = join(folder, `${treaty}-${form.replaceAll(/\W+/g, '-')}`);
  await writeFile(file, written.stdout);
  return file;
}

describe.each(Object.keys(FORMS))('what treaty %s writes', (form) => {
  it.each(TREATIES)('is read by every command that reads acts: %s', async (treaty) => {
    const file = await write(form, treaty);
    const status = ['status', treaty, '--csv', ...AS_OF, ...SEVEN_DAYS_LATER];
    const expected = await runTreaty(status);
    expect((await runTreaty([...status, '--register', file])).stdout).toBe(expected.stdout);

    const checked = JSON.parse((await runTreaty(['check', file, '--treaty', treaty, '--json'])).stdout);
    expect(checked).toMatchObject({ holds: 'register', issues: [], refusals: [] });

    const audited = JSON.parse((await runTreaty(['audit', treaty, '--register', file, '--json'])).stdout);
    expect(audited).toMatchObject({
      counts: { unreadable: 0, verdicts: { disagreed: 0, refused: 0 } },
      unread: [],
    });
    expect(audited.counts.compared).toBeGreaterThan(30);

    const compared = JSON.parse((await runTreaty(['compare', file, treaty, '--json'])).stdout);
    // Of a provisional application beside an instrument the day of notification is not in the table.
    const missing = compared.findings.filter(({ verdict }: { readonly verdict: string }) => verdict === 'missing');
    expect(compared.findings).toHaveLength(missing.length);
    expect(
      missing.every(({ recorded }: { readonly recorded: object }) => /provisional/.test(JSON.stringify(recorded))),
    ).toBe(true);

    const converted = await runTreaty(['convert', file, '--treaty', treaty]);
    expect(converted.exit).toBe(0);
    const again = await runTreaty([...status, '--register', '-'], { stdin: converted.stdout });
    expect(again.stdout).toBe(expected.stdout);
  });
});

it('a workbook that treaty export writes is read by them, too', async () => {
  for (const treaty of TREATIES) {
    const file = join(folder, `${treaty}.xlsx`);
    expect((await runTreaty(['export', treaty, '--to', 'xlsx', '-o', file, ...AS_OF])).exit).toBe(0);
    const status = ['status', treaty, '--csv', ...AS_OF, ...SEVEN_DAYS_LATER];
    expect((await runTreaty([...status, '--register', file])).stdout).toBe((await runTreaty(status)).stdout);
    expect((await runTreaty(['audit', treaty, '--register', file])).exit).toBeLessThan(2);
  }
});

it('treaty check says of an end without its act that it cannot read it, and nothing is read', async () => {
  const rows = (await runTreaty(['status', 'iccpr-op1', '--csv', ...AS_OF])).stdout.replaceAll(',denounced,', ',,');
  const { exit, stderr } = await runTreaty(['check', '-', '--treaty', 'iccpr-op1'], { stdin: rows });
  expect(exit).toBe(2);
  expect(stderr).toContain('The table does not tell the act by which it ended with its day.');
});
