import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/calendar/civil-date.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { listParticipants } from '../../src/participants/list-participants.ts';
import { parseTreatyJson } from '../../src/reading/json/parse-treaty-json.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { listClauses } from '../../src/wording/clauses/list-clauses.ts';
import { act } from '../support/build.ts';
import { say } from '../support/say.ts';

function readTreaty(): Treaty {
  const parsed = parseTreatyJson(readFileSync(new URL('wto-fisheries.json', import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const treaty = readTreaty();
const { organisations } = treaty.finalClauses.entryIntoForce;
const members = typeof organisations === 'object' ? organisations.of.flatMap((each) => each.members) : [];

/** Those that deposited on 15 September 2025, as the WTO announced them. */
const LAST = ['BRA', 'KEN', 'TON', 'VNM'];

/** States that are neither members of the Union nor among the last: whoever the others were, it is their number that counts. */
const OTHERS = listParticipants()
  .filter(
    ({ code, kind }) => kind === 'state' && !LAST.includes(code) && members.every((each) => each.participant !== code),
  )
  .map(({ code }) => code);

const accepting = (codes: readonly string[], on: string): readonly Act[] =>
  codes.map((code) => act(code, 'acceptance', on));

const inForceOn = (acts: readonly Act[], of: Treaty = treaty): CivilDate | string => {
  const { entryIntoForce } = composeLife(of, { acts });
  return entryIntoForce.kind === 'determined' ? entryIntoForce.value : entryIntoForce.kind;
};

describe('the WTO Agreement on Fisheries Subsidies (Marrakesh Agreement X:3)', () => {
  // On 18 August 2025 the WTO counted 108 of the 111 acceptances that two thirds of 166 Members are: 27 of the Union, and 81 more.
  const before = [...accepting(['EUE'], '2023-06-08'), ...accepting(OTHERS.slice(0, 81), '2025-08-18')];

  it('awaits three more when 108 of 166 Members have accepted, 27 of them through the Union', () => {
    const { entryIntoForce } = composeLife(treaty, { acts: before }, civilDate('2025-08-18'));
    expect(entryIntoForce).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.acceptances', values: { parties: 166, required: 111, counted: 108, missing: 3 } }],
    });
    expect(entryIntoForce.basis[0]).toMatchObject({ article: 'X:3, note', code: 'step.counted-as-members' });
  });

  it('is in force on the day of the 111th acceptance, as published: 15 September 2025', () => {
    expect(inForceOn([...before, ...accepting(LAST, '2025-09-15')])).toBe('2025-09-15');
    expect(inForceOn([...before, ...accepting(LAST.slice(0, 3), '2025-09-15')])).toBe('2025-09-15');
    expect(inForceOn([...before, ...accepting(LAST.slice(0, 2), '2025-09-15')])).toBe('pending');
  });

  it('would not be with the Union as one more, or as none', () => {
    const acts = [...before, ...accepting(LAST, '2025-09-15')];
    for (const rule of ['counted', 'not-additional'] as const) {
      const { finalClauses } = treaty;
      const entryIntoForce = { ...finalClauses.entryIntoForce, organisations: rule };
      expect(inForceOn(acts, { ...treaty, finalClauses: { ...finalClauses, entryIntoForce } })).toBe('pending');
    }
  });

  it('needs fewer acceptances of fewer Members: 110 of 165, as before 30 August 2024', () => {
    const acts = [...accepting(['EUE'], '2023-06-08'), ...accepting(OTHERS.slice(0, 83), '2024-08-29')];
    expect(inForceOn(acts)).toBe('2024-08-29');
    expect(inForceOn(acts.map((each) => ({ ...each, on: civilDate('2024-08-30') })))).toBe('pending');
  });

  it('binds each other Member from its own acceptance, and says whose the Union’s counts as', () => {
    const life = composeLife(treaty, {
      acts: [...before, ...accepting(LAST, '2025-09-15'), ...accepting(OTHERS.slice(81, 82), '2025-11-03')],
    });
    const own = life.participants.find(({ participant }) => participant === OTHERS[81]);
    expect(own?.participations[0]?.partyFrom).toBe('2025-11-03');
    const said = listClauses(treaty).map((clause) => say(clause.says));
    expect(said.join(' ')).toContain(
      'counts as one of each of its members, and not as one of its own (article X:3, note): European Union (Austria, Belgium, ',
    );
  });
});
