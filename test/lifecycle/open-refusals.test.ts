import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLifeOnReadings } from '../../src/lifecycle/compose-life-on-readings.ts';
import type { Act } from '../../src/treaty/act.ts';
import { determineIfDone } from '../../src/what-if/done.ts';
import { composeWhatIf } from '../../src/what-if/what-if.ts';
import { act, treatyWith } from '../support/build.ts';

// Democratic Yemen was a Party until it united with the Yemen Arab Republic on 22 May 1990. By VCSSRT 31 the treaty may continue in force for
// Yemen; no notification is on record, and so it is not known whether Yemen has anything to denounce.
const UNITED: readonly Act[] = [act('NOR', 'accession', '1991-01-01'), act('YMD', 'accession', '1990-02-10')];

const lifeOf = (...acts: readonly Act[]) => composeLifeOnReadings(treatyWith(1), { acts: [...UNITED, ...acts] });

describe('openRefusals', () => {
  it('leaves open what becomes of a denunciation by a State formed by uniting, a predecessor of which was a Party (VCSSRT 31)', () => {
    const { refusals, remarks } = lifeOf(act('YEM', 'denunciation', '2000-01-10'));
    expect(refusals).toEqual([]);
    expect(remarks).toContainEqual({
      act: act('YEM', 'denunciation', '2000-01-10'),
      article: '3(1)',
      code: 'not-known-if-party',
      says: {
        code: 'remark.act-of-perhaps-a-party',
        values: { participant: 'YEM', predecessor: 'YMD', article: 'VCSSRT 31' },
      },
    });
  });

  it('refuses that of a State of which it is known that it is no Party', () => {
    const { refusals } = lifeOf(act('FIN', 'denunciation', '2000-01-10'));
    expect(refusals).toMatchObject([{ code: 'not-bound', act: { participant: 'FIN' } }]);
  });

  it('refuses that of Yemen before the two united, when Democratic Yemen was the Party', () => {
    const { refusals } = lifeOf(act('YEM', 'denunciation', '1990-05-21'));
    expect(refusals).toMatchObject([{ code: 'not-bound', act: { participant: 'YEM' } }]);
  });

  it('leaves it open too where the denunciation is supposed', () => {
    const denunciation = act('YEM', 'denunciation', '2000-01-10');
    const { refusals, remarks } = composeWhatIf(
      treatyWith(1),
      { acts: UNITED },
      [denunciation],
      civilDate('2000-01-01'),
    );
    expect(refusals).toEqual([]);
    expect(remarks).toMatchObject([{ code: 'not-known-if-party', act: denunciation }]);
    const done = determineIfDone(treatyWith(1), { acts: UNITED }, denunciation);
    expect(done.refusal).toBeUndefined();
    expect(done.effect).toMatchObject({
      what: 'no-longer-bound',
      answer: { kind: 'indeterminate', questions: [{ code: 'question.united' }] },
    });
  });

  it('takes that of Yemen where its own accession binds it', () => {
    const { refusals, participants } = lifeOf(
      act('YEM', 'accession', '1995-03-01'),
      act('YEM', 'denunciation', '2000-01-10'),
    );
    expect(refusals).toEqual([]);
    expect(participants.find(({ participant }) => participant === 'YEM')?.participations[0]?.partyUntil).toBe(
      civilDate('2001-01-10'),
    );
  });
});
