import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { composeLifeOfParties } from '../../src/lifecycle/compose-life-of-parties.ts';
import { findParticipantLife } from '../../src/lifecycle/life.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import type { DenunciationAct } from '../../src/treaty/act.ts';
import { readJson, runTreaty } from '../cli/run-treaty.ts';
import { words } from '../cli/words.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';

const npt = treatyOfCatalogue('npt');
const record = findRecord('npt') ?? { acts: [] };

/** The record with another last notice of the Democratic People's Republic of Korea. */
const lifeWith = (last: Partial<DenunciationAct>) =>
  composeLife(npt, {
    acts: record.acts.map((act) =>
      act.kind === 'denunciation' && act.on === '2003-01-10'
        ? { kind: act.kind, participant: act.participant, on: act.on, ...last }
        : act,
    ),
  });

// NPT X(1): notice three months in advance. The notice of 12 March 1993 was suspended on 11 June, a day before its effect; that of 10 January 2003
// names the next day, as if the old period ran on. Three months from it end on 10 April. No depositary has said that the State left.
describe('a denunciation of which it is disputed if it has effect: the Democratic People’s Republic of Korea, NPT X(1)', () => {
  const notices = (life = composeLife(npt, record)) =>
    findParticipantLife(life, 'PRK')?.participations.at(-1)?.notices ?? [];

  it('is open: on the day that it names, on that of the clause, or never', () => {
    expect(notices().map(({ effect }) => effect)).toMatchObject([
      { kind: 'excluded', article: 'VCLT 68', reason: { values: { on: '1993-06-11', takesEffectOn: '1993-06-12' } } },
      {
        kind: 'indeterminate',
        article: 'X(1)',
        questions: [{ code: 'question.denunciation-disputed' }],
        candidates: [
          { value: '2003-01-11', if: { code: 'if.effective-as-named' } },
          { value: '2003-04-10', if: { code: 'if.effective-by-clause' } },
        ],
        orLater: true,
      },
    ]);
  });

  it('leaves the State a Party, which may have left', async () => {
    const life = composeLife(npt, record);
    expect(determineStatus(life, 'PRK', civilDate('2026-01-01'))).toBe('party');
    const { stdout } = await runTreaty(['status', 'npt']);
    expect(stdout).toMatch(/^Republic of Korea {20,}may leave ‡/m);
    expect(stdout).toContain('‡ A question must be answered first');
  });

  it('has each day in the date of the State, and in its dossier that it may leave', async () => {
    const { stdout } = await runTreaty(['date', 'npt', 'PRK']);
    expect(words(stdout)).toMatch(
      /disputed if this notice has effect.* - 11 January 2003, .* - 10 April 2003, .* - no day, if the notice has no effect\./,
    );
    expect(stdout).not.toContain('otherwise a later day');
    const { treaties } = await readJson(['dossier', 'PRK', '--as-of', '2020-01-01']);
    const own = treaties.find(({ treaty }: { readonly treaty: string }) => treaty === 'npt');
    expect(own.participations[0].notices[1].effect.candidates).toHaveLength(2);
  });

  it('has the day of the clause alone where it names none that is earlier, and is plain where nothing is disputed', () => {
    const effectOf = (last: Partial<DenunciationAct>) => notices(lifeWith(last)).at(-1)?.effect;
    const days = (last: Partial<DenunciationAct>) => {
      const effect = effectOf(last);
      return effect?.kind === 'indeterminate' ? effect.candidates.map(({ value }) => value) : effect?.kind;
    };
    expect(days({ standing: 'disputed' })).toEqual(['2003-04-10']);
    expect(days({ standing: 'disputed', effectiveOn: civilDate('2003-04-10') })).toEqual(['2003-04-10']);
    expect(days({ standing: 'disputed', effectiveOn: civilDate('2003-04-09') })).toEqual(['2003-04-09', '2003-04-10']);
    expect(effectOf({})).toMatchObject({ kind: 'determined', value: '2003-04-10' });
  });

  it('can be revoked, and no second notice stands beside it', () => {
    const later = (kind: 'denunciation' | 'revocation-of-denunciation') =>
      composeLife(npt, { acts: [...record.acts, { kind, participant: 'PRK', on: civilDate('2025-01-01') }] });
    expect(later('denunciation').refusals.map(({ code }) => code)).toContain('second-denunciation');
    const revoked = later('revocation-of-denunciation');
    expect(revoked.refusals.filter(({ act }) => act.participant === 'PRK')).toEqual([]);
  });

  it('asks for composeLife: a life of Parties alone does not say that it is disputed', () => {
    expect(() => composeLifeOfParties(npt, record)).toThrow('These clauses ask for composeLife.');
  });
});
