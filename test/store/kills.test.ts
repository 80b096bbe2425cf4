import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { drawKills, type Kill, runKills } from './kills.ts';

const { KILLS = '8', KILLS_SEED = '20020118', KILLS_REPLAY } = process.env;

/** Of so many kills, so many acts are acknowledged. */
const MANY = 200;
const MANY_ACTS = 5000;

const folder = mkdtempSync(join(tmpdir(), 'kills-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Those of a run that failed, or as many as are asked for. */
function findKills(): readonly Kill[] {
  if (KILLS_REPLAY !== undefined) return JSON.parse(readFileSync(KILLS_REPLAY, 'utf8'));
  return drawKills(Number(KILLS_SEED), Number(KILLS));
}

describe('a store to which two write who are killed', () => {
  it('loses nothing that was acknowledged, records nothing twice, and of no request a part', async () => {
    const kills = findKills();
    const killed = await runKills(kills, folder);
    const { lost, inPart, twice, verified } = killed;
    const isWhole = [lost, inPart, twice].every((each) => each.length === 0) && verified === 'whole';
    if (!isWhole) writeFileSync(join(tmpdir(), 'kills-replay.json'), JSON.stringify(kills));
    process.stdout.write(`${JSON.stringify(killed)}\n`);
    expect(killed).toMatchObject({ lost: [], inPart: [], twice: [], verified: 'whole', kills: kills.length });
    expect(killed.acknowledged).toBeGreaterThan(kills.length >= MANY ? MANY_ACTS : kills.length);
  });
});
