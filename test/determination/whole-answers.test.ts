import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { determineDenunciation } from '../../src/denunciation/determine-denunciation.ts';
import type { Determination } from '../../src/determination/determination.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { findParticipantLife } from '../../src/lifecycle/life.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { FinalClauses } from '../../src/treaty/treaty.ts';
import { renderStep } from '../../src/wording/render-step.ts';
import { act, CONFERENCE, parties, step, treatyWith } from '../support/build.ts';

/** Sets an answer out whole: its kind, value, article, and every step of its basis behind its article. */
function outline(answer: Determination<unknown> | undefined): readonly string[] {
  if (answer === undefined) return [];
  const value =
    answer.kind === 'determined' ? ` ${String(answer.value)}${answer.monthEndMattered ? ' (month end)' : ''}` : '';
  const awaits =
    answer.kind === 'pending' ? answer.awaits.map(({ kind, article }) => `awaits ${kind} (${article})`) : [];
  const steps = answer.basis.flatMap((each) =>
    renderStep(each, (code) => code).map((line) => `${each.article}: ${line}`),
  );
  return [`${answer.kind}${value} (${answer.article})`, ...awaits, ...steps];
}

const dateOf = (participant: string, acts: readonly Act[], instruments = 2, clauses: Partial<FinalClauses> = {}) =>
  outline(
    findParticipantLife(composeLife(treatyWith(instruments, clauses), { acts }), participant)?.participations[0]
      ?.entryIntoForce,
  );

const TWO = [act('ISL', 'accession', '2001-01-10'), act('NOR', 'accession', '2001-02-28')];
const COUNTED =
  '2(1): The number of 2 instruments was complete on 28 February 2001, by the deposit of NOR (accession).';
const ADDED = '2(1): 28 February 2001 + 3 months = 28 May 2001.';

describe('answers, whole: entry into force', () => {
  it('pending', () => {
    expect(outline(composeLife(treatyWith(2), { acts: TWO.slice(0, 1) }).entryIntoForce)).toEqual([
      'pending (2(1))',
      'awaits instruments (2(1))',
      '2(1): 1 of 2 instruments is deposited.',
    ]);
    expect(dateOf('ISL', TWO.slice(0, 1))).toEqual([
      'pending (2(1))',
      'awaits entry-into-force-of-the-treaty (2(1))',
      'awaits instruments (2(1))',
      '1(2): ISL: accession, 10 January 2001.',
      '2(1): 1 of 2 instruments is deposited.',
    ]);
  });

  it('of the treaty, and of a State among those that completed the number', () => {
    expect(outline(composeLife(treatyWith(2), { acts: TWO }).entryIntoForce)).toEqual([
      'determined 2001-05-28 (2(1))',
      COUNTED,
      ADDED,
    ]);
    expect(dateOf('ISL', TWO)).toEqual([
      'determined 2001-05-28 (2(1))',
      '1(2): ISL: accession, 10 January 2001.',
      '2(1): The instrument is among those deposited by 28 February 2001, the day that completed the number.',
      COUNTED,
      ADDED,
    ]);
  });

  it('in the gap, by the general date and by its own period', () => {
    const acts = [...TWO, act('QAT', 'accession', '2001-03-31')];
    expect(dateOf('QAT', acts)).toEqual([
      'determined 2001-05-28 (2(1))',
      '1(2): QAT: accession, 31 March 2001.',
      '2(2): The clause for later Parties does not speak of deposits before entry into force.',
      COUNTED,
      ADDED,
    ]);
    const own = {
      wording: 'after-condition-met',
      article: '2(2)',
      delay: { form: 'period-after', period: { months: 1 }, monthEnd: 'last-day-of-month' },
    } as const;
    expect(dateOf('QAT', acts, 2, { laterParties: own })).toEqual([
      'determined 2001-05-28 (2(2))',
      '1(2): QAT: accession, 31 March 2001.',
      '2(2): 31 March 2001 + 1 month = 30 April 2001; there is no 31 April 2001, and the last day of the month stands for it.',
      '2(2): 30 April 2001 lies before 28 May 2001, the earliest day there can be.',
    ]);
    expect(dateOf('QAT', [...TWO, act('QAT', 'accession', '2001-04-30')], 2, { laterParties: own })).toEqual([
      'determined 2001-05-30 (2(2))',
      '1(2): QAT: accession, 30 April 2001.',
      '2(2): 30 April 2001 + 1 month = 30 May 2001.',
      '2(2): That is not before 28 May 2001, the earliest day there can be.',
    ]);
  });

  it('in the gap of a clause that refuses to choose a day: reading A gives the general date, reading B leaves it open', () => {
    const refusing = (prevailing: 'A' | 'B') =>
      ({
        wording: 'after-entry-into-force',
        article: '2(2)',
        delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'refuse' },
        prevailing,
      }) as const;
    const acts = [...TWO, act('QAT', 'accession', '2001-03-31')];
    // Three months after 31 March would be 31 June.
    expect(dateOf('QAT', acts, 2, { laterParties: refusing('A') })[0]).toBe('determined 2001-05-28 (2(1))');
    expect(dateOf('QAT', acts, 2, { laterParties: refusing('B') })).toEqual([
      'indeterminate (2(2))',
      '1(2): QAT: accession, 31 March 2001.',
    ]);
  });

  it('of a treaty whose own date is open, so is that of each State', () => {
    const { entryIntoForce } = treatyWith(2).finalClauses;
    const open = {
      ...entryIntoForce,
      delay: { form: 'period-after', period: { months: 1 }, monthEnd: 'refuse' },
    } as const;
    const acts = [act('ISL', 'accession', '2001-01-10'), act('NOR', 'accession', '2001-01-31')];
    for (const participant of ['ISL', 'NOR']) {
      expect(dateOf(participant, acts, 2, { entryIntoForce: open })[0]).toBe('indeterminate (2(1))');
    }
  });

  it('of a successor State: its date of succession, or the general date where that is later or the same', () => {
    const succession = (effectiveOn?: string): Act => ({
      participant: 'MNE',
      kind: 'succession',
      on: civilDate('2006-10-23'),
      ...(effectiveOn === undefined ? {} : { effectiveOn: civilDate(effectiveOn) }),
    });
    expect(dateOf('MNE', [...TWO, succession('2006-06-03')])).toEqual([
      'determined 2006-06-03 (1(2))',
      '1(2): MNE: succession, 23 October 2006.',
      '1(2): The succession was notified on 23 October 2006 and takes effect on 3 June 2006, the date of succession.',
    ]);
    expect(dateOf('MNE', [...TWO, succession('2001-05-27')])).toEqual([
      'determined 2001-05-28 (1(2))',
      '1(2): MNE: succession, 23 October 2006.',
      '1(2): The succession was notified on 23 October 2006 and takes effect on 27 May 2001, the date of succession.',
      COUNTED,
      ADDED,
    ]);
    expect(dateOf('MNE', [...TWO, succession('2001-05-28')])).toHaveLength(3);
    expect(dateOf('MNE', [...TWO, succession()])).toEqual([
      'indeterminate (1(2))',
      '1(2): MNE: succession, 23 October 2006.',
    ]);
  });
});

describe('answers, whole: denunciation', () => {
  const received = { participant: 'NOR', receivedOn: civilDate('2004-02-29') };
  const permitted = treatyWith(1).finalClauses.denunciation;
  const RECEIPT = '3(1): NOR: denunciation, 29 February 2004.';
  const SUM =
    '3(1): 29 February 2004 + 1 year = 28 February 2005; there is no 29 February 2005, and the last day of the month stands for it.';

  it('with and without a clause on what survives', () => {
    const lines = [
      'determined 2005-02-28 (month end) (3(1))',
      RECEIPT,
      SUM,
      '3(1): The last day as a Party is 27 February 2005.',
    ];
    expect(outline(determineDenunciation(permitted, received))).toEqual([
      ...lines,
      '3(2): Obligations for acts before 28 February 2005 remain.',
    ]);
    if (permitted.kind !== 'permitted') throw new Error('it is permitted');
    const { survival: _, ...without } = permitted;
    expect(outline(determineDenunciation(without, received))).toEqual(lines);
  });

  it('revoked in time, on the day of effect, and never', () => {
    const revoked = (on: string) =>
      outline(determineDenunciation(permitted, { ...received, revokedOn: civilDate(on) }));
    expect(revoked('2005-02-27')).toEqual(['excluded (VCLT 68)', RECEIPT, SUM]);
    expect(revoked('2005-02-28')[0]).toBe('determined 2005-02-28 (month end) (3(1))');
    const late = { participant: 'NOR', receivedOn: civilDate('9999-12-31'), revokedOn: civilDate('9999-12-31') };
    expect(outline(determineDenunciation(permitted, late))).toEqual([
      'excluded (3(1))',
      '3(1): NOR: denunciation, 31 December 9999.',
    ]);
  });

  it('not provided for', () => {
    expect(outline(determineDenunciation({ kind: 'not-provided', article: 'VCLT 56' }, received))).toEqual([
      'excluded (VCLT 56)',
      'VCLT 56: NOR: denunciation, 29 February 2004.',
    ]);
  });
});

describe('answers, whole: amendments', () => {
  const base = [...parties(3), step('amendment-proposal', '1992-01-10', 'AGO')];
  const lifeOf = (steps: readonly Act[], asOf?: string) =>
    composeLife(
      treatyWith(1, { amendment: CONFERENCE }),
      { acts: [...base, ...steps] },
      asOf === undefined ? undefined : civilDate(asOf),
    ).amendments[0];
  const sent = step('amendment-communication', '1992-02-01');
  const WINDOW = ['4(1): Amendment communication, 1 February 1992.', '4(1): 1 February 1992 + 4 months = 1 June 1992.'];
  const UNTIL = '4(1): Replies are counted until 1 June 1992, that day included.';

  it('a proposal that waits for its communication', () => {
    const amendment = lifeOf([]);
    const lines = ['pending (4(1))', 'awaits act-of (4(1))', '4(1): AGO: amendment proposal, 10 January 1992.'];
    expect(outline(amendment?.request)).toEqual(lines);
    expect(outline(amendment?.adoption)).toEqual(lines);
    expect(outline(amendment?.entryIntoForce)).toEqual(lines);
  });

  it('replies: open, enough, too few', () => {
    expect(outline(lifeOf([sent], '1992-03-01')?.request)).toEqual([
      'pending (4(1))',
      'awaits requests (4(1))',
      ...WINDOW,
      UNTIL,
    ]);
    const reply = step('conference-request', '1992-03-04', 'BEN');
    expect(outline(lifeOf([sent, reply])?.request)).toEqual([
      'determined 1992-03-04 (4(1))',
      ...WINDOW,
      UNTIL,
      '4(1): 1 reply in favour is required of 3 Parties; by 4 March 1992, 1 had favoured a conference (reply of BEN).',
    ]);
    expect(outline(lifeOf([sent, reply])?.adoption)).toEqual([
      'pending (4(1))',
      'awaits act-of (4(1))',
      ...WINDOW,
      UNTIL,
      '4(1): 1 reply in favour is required of 3 Parties; by 4 March 1992, 1 had favoured a conference (reply of BEN).',
    ]);
    // With no reply in the record it is not known whether any came.
    expect(outline(lifeOf([sent])?.request)).toEqual([
      'indeterminate (4(1))',
      ...WINDOW,
      UNTIL,
      '4(1): 1 reply in favour is required of 3 Parties; 0 are there.',
    ]);
  });

  it('a conference that is convened, that adopts, that does not', () => {
    const convened = [
      sent,
      step('conference-request', '1992-03-04', 'BEN'),
      step('conference-convening', '1992-04-01'),
    ];
    expect(outline(lifeOf(convened)?.adoption)).toEqual([
      'pending (4(1))',
      'awaits act-of (4(1))',
      '4(1): Conference convening, 1 April 1992.',
    ]);
    const vote = (inFavour: number, against: number): Act => ({
      kind: 'amendment-adoption',
      on: civilDate('1992-05-01'),
      amendment: 'first',
      votes: { inFavour, against, abstaining: 0 },
    });
    expect(outline(lifeOf([...convened, vote(2, 1)])?.adoption)).toEqual([
      'determined 1992-05-01 (4(1))',
      '4(1): Amendment adoption, 1 May 1992.',
      '4(1): 3 States Parties could vote: 2 in favour, 1 against, 0 abstaining, 0 absent. Of 3 present and voting, 2 are required.',
    ]);
    expect(outline(lifeOf([...convened, vote(1, 1)])?.adoption)).toEqual([
      'excluded (4(1))',
      '4(1): 3 States Parties could vote: 1 in favour, 1 against, 0 abstaining, 1 absent. Of 2 present and voting, 2 are required.',
    ]);
    expect(outline(lifeOf([...convened, vote(1, 1)])?.entryIntoForce)).toEqual(
      outline(lifeOf([...convened, vote(1, 1)])?.adoption),
    );
  });

  it('acceptances: pending with what would change it, and in force', () => {
    const adopted = [step('amendment-adoption', '1992-05-01'), step('amendment-approval', '1992-06-01')];
    const STEPS = ['4(1): Amendment adoption, 1 May 1992.', '4(2): Amendment approval, 1 June 1992.'];
    const one = step('amendment-acceptance', '1992-07-01', 'BEN');
    // Two of three; with four Parties three. Were Cuba and Angola gone, Benin alone would be one of one.
    expect(outline(lifeOf([...adopted, one])?.entryIntoForce)).toEqual([
      'pending (4(2))',
      'awaits acceptances (4(2))',
      ...STEPS,
      '4(2): 2 acceptances are required of 3 Parties; 1 is there.',
      '4(2): With 1 more Party that has not accepted, one more acceptance is required.',
      '4(2): The number would also be complete if 2 Parties that have not accepted ceased to be bound.',
    ]);
    expect(
      outline(lifeOf([...adopted, one, step('amendment-acceptance', '1992-08-01', 'CUB')])?.entryIntoForce),
    ).toEqual([
      'determined 1992-08-01 (4(2))',
      ...STEPS,
      '4(2): 2 acceptances are required of 3 Parties; by 1 August 1992, 2 had accepted (acceptance of CUB).',
      '4(2): On the day itself: 1 August 1992.',
    ]);
    // Approval missing, acceptances there.
    const unapproved = [
      step('amendment-adoption', '1992-05-01'),
      one,
      step('amendment-acceptance', '1992-08-01', 'CUB'),
    ];
    expect(outline(lifeOf(unapproved)?.entryIntoForce)).toEqual([
      'pending (4(2))',
      'awaits act-of (4(2))',
      '4(1): Amendment adoption, 1 May 1992.',
      '4(2): 2 acceptances are required of 3 Parties; 2 are there.',
      '4(2): With 1 more Party that has not accepted, one more acceptance is required.',
    ]);
  });
});
