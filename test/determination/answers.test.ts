import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { determineDenunciation } from '../../src/denunciation/determine-denunciation.ts';
import type { Awaited, Determination } from '../../src/determination/determination.ts';
import type { Message } from '../../src/determination/messages/message.ts';
import type { Step } from '../../src/determination/step.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { findParticipantLife } from '../../src/lifecycle/life.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { FinalClauses } from '../../src/treaty/treaty.ts';
import { act, CONFERENCE, parties, step, treatyWith } from '../support/build.ts';

/** Sets out a value of a message: an act as who did what and when, a list in brackets. */
function show(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  if ('kind' in value && 'on' in value) {
    return `${'participant' in value ? `${value.participant} ` : ''}${value.kind} ${value.on}`;
  }
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, each]) => `${name} ${show(each)}`)
    .join(', ');
}

/** Sets out a message: its code, and all its values in order of name. */
function say({ code, values }: Pick<Message, 'code' | 'values'>): string {
  return `${code}(${show(values)})`;
}

/** Sets out a message behind its article. */
function tell(message: Awaited | Step): string {
  return `${message.article}: ${say(message)}`;
}

/** Sets an answer out whole: its kind, value, article, all that it awaits and every step of its basis. */
function outline(answer: Determination<unknown> | undefined): readonly string[] {
  if (answer === undefined) return [];
  const value =
    answer.kind === 'determined' ? ` ${String(answer.value)}${answer.monthEndMattered ? ' (month end)' : ''}` : '';
  const awaits = answer.kind === 'pending' ? answer.awaits : [];
  const open = answer.kind === 'indeterminate' ? answer.questions.map(say) : [];
  const why = answer.kind === 'excluded' ? [say(answer.reason)] : [];
  return [
    `${answer.kind}${value} (${answer.article})`,
    ...open,
    ...why,
    ...awaits.map(tell),
    ...answer.basis.map(tell),
  ];
}

const dateOf = (participant: string, acts: readonly Act[], instruments = 2, clauses: Partial<FinalClauses> = {}) =>
  outline(
    findParticipantLife(composeLife(treatyWith(instruments, clauses), { acts }), participant)?.participations[0]
      ?.entryIntoForce,
  );

const TWO = [act('ISL', 'accession', '2001-01-10'), act('NOR', 'accession', '2001-02-28')];
const complete = (counted: number) =>
  `2(1): step.number-complete(counted ${counted}, decisive [NOR accession 2001-02-28], metOn 2001-02-28, required 2)`;
const ADDED = '2(1): step.add-period(from 2001-02-28, period months 3, to 2001-05-28)';

describe('answers, whole: entry into force', () => {
  it('pending', () => {
    expect(outline(composeLife(treatyWith(2), { acts: TWO.slice(0, 1) }).entryIntoForce)).toEqual([
      'pending (2(1))',
      '2(1): awaited.instruments(counted 1, missing 1, required 2)',
      '2(1): step.number-open(counted 1, required 2)',
    ]);
    expect(dateOf('ISL', TWO.slice(0, 1))).toEqual([
      'pending (2(1))',
      '2(1): awaited.entry-into-force-of-the-treaty()',
      '2(1): awaited.instruments(counted 1, missing 1, required 2)',
      '1(2): step.act(act ISL accession 2001-01-10)',
      '2(1): step.number-open(counted 1, required 2)',
    ]);
  });

  it('of the treaty, and of a State among those that completed the number', () => {
    expect(outline(composeLife(treatyWith(2), { acts: TWO }).entryIntoForce)).toEqual([
      'determined 2001-05-28 (2(1))',
      complete(2),
      ADDED,
    ]);
    expect(dateOf('ISL', TWO)).toEqual([
      'determined 2001-05-28 (2(1))',
      '1(2): step.act(act ISL accession 2001-01-10)',
      '2(1): step.among-first-of-number(metOn 2001-02-28)',
      complete(2),
      ADDED,
    ]);
  });

  it('in the gap, by the treaty’s own date and by its own period', () => {
    const acts = [...TWO, act('QAT', 'accession', '2001-03-31')];
    expect(dateOf('QAT', acts)).toEqual([
      'determined 2001-05-28 (2(1))',
      '1(2): step.act(act QAT accession 2001-03-31)',
      '2(2): step.later-parties-silent()',
      complete(3),
      ADDED,
    ]);
    const own = {
      wording: 'after-condition-met',
      article: '2(2)',
      delay: { form: 'period-after', period: { months: 1 }, monthEnd: 'last-day-of-month' },
    } as const;
    expect(dateOf('QAT', acts, 2, { laterParties: own })).toEqual([
      'determined 2001-05-28 (2(2))',
      '1(2): step.act(act QAT accession 2001-03-31)',
      '2(2): step.add-period-to-missing-day(from 2001-03-31, missingDay day 31, month 4, year 2001, period months 1, rule last-day-of-month, to 2001-04-30)',
      '2(2): step.raised-to-floor(floor 2001-05-28, from 2001-04-30, to 2001-05-28)',
    ]);
    expect(dateOf('QAT', [...TWO, act('QAT', 'accession', '2001-04-30')], 2, { laterParties: own })).toEqual([
      'determined 2001-05-30 (2(2))',
      '1(2): step.act(act QAT accession 2001-04-30)',
      '2(2): step.add-period(from 2001-04-30, period months 1, to 2001-05-30)',
      '2(2): step.not-before-floor(floor 2001-05-28, from 2001-05-30, to 2001-05-30)',
    ]);
  });

  it('in the gap of a clause that refuses to choose a day: reading A gives the treaty’s own date, reading B leaves it open', () => {
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
      'question.no-such-day(article 2(2), missingDay day 31, month 6, year 2001)',
      '1(2): step.act(act QAT accession 2001-03-31)',
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

  // A State that has separated succeeds by VCSSRT 34: that a clause lets it deposit is not what its right rests on.
  it('of a successor State: its date of succession, or the treaty’s own date where that is later or the same', () => {
    const succession = (effectiveOn?: string): Act => ({
      participant: 'MNE',
      kind: 'succession',
      on: civilDate('2006-10-23'),
      ...(effectiveOn === undefined ? {} : { effectiveOn: civilDate(effectiveOn) }),
    });
    expect(dateOf('MNE', [...TWO, succession('2006-06-03')])).toEqual([
      'determined 2006-06-03 (VCSSRT 34)',
      'VCSSRT 34: step.act(act MNE succession 2006-10-23)',
      'VCSSRT 34: step.succession(effectiveOn 2006-06-03, notifiedOn 2006-10-23)',
    ]);
    expect(dateOf('MNE', [...TWO, succession('2001-05-27')])).toEqual([
      'determined 2001-05-28 (VCSSRT 36)',
      'VCSSRT 36: step.act(act MNE succession 2006-10-23)',
      'VCSSRT 36: step.succession(effectiveOn 2001-05-27, notifiedOn 2006-10-23)',
      complete(3),
      ADDED,
    ]);
    expect(dateOf('MNE', [...TWO, succession('2001-05-28')])).toHaveLength(3);
    expect(dateOf('MNE', [...TWO, succession()])).toEqual([
      'indeterminate (VCSSRT 34)',
      'question.date-of-succession-unknown()',
      'VCSSRT 34: step.act(act MNE succession 2006-10-23)',
    ]);
  });
});

describe('answers, whole: denunciation', () => {
  const received = { participant: 'NOR', receivedOn: civilDate('2004-02-29') };
  const permitted = treatyWith(1).finalClauses.denunciation;
  const RECEIPT = '3(1): step.act(act NOR denunciation 2004-02-29)';
  const SUM =
    '3(1): step.add-period-to-missing-day(from 2004-02-29, missingDay day 29, month 2, year 2005, period years 1, rule last-day-of-month, to 2005-02-28)';

  it('with and without a clause on what survives', () => {
    const lines = [
      'determined 2005-02-28 (month end) (3(1))',
      RECEIPT,
      SUM,
      '3(1): remark.last-day-as-party(on 2005-02-27)',
    ];
    expect(outline(determineDenunciation(permitted, received))).toEqual([
      ...lines,
      '3(2): remark.earlier-obligations-remain(before 2005-02-28)',
    ]);
    if (permitted.kind !== 'permitted') throw new Error('it is permitted');
    const { survival: _, ...without } = permitted;
    expect(outline(determineDenunciation(without, received))).toEqual(lines);
  });

  it('revoked in time, on the day of effect, and never', () => {
    const revoked = (on: string) =>
      outline(determineDenunciation(permitted, { ...received, revokedOn: civilDate(on) }));
    expect(revoked('2005-02-27')).toEqual([
      'excluded (VCLT 68)',
      'reason.revoked(on 2005-02-27, takesEffectOn 2005-02-28)',
      RECEIPT,
      SUM,
    ]);
    expect(revoked('2005-02-28')[0]).toBe('determined 2005-02-28 (month end) (3(1))');
    const late = { participant: 'NOR', receivedOn: civilDate('9999-12-31'), revokedOn: civilDate('9999-12-31') };
    expect(outline(determineDenunciation(permitted, late))).toEqual([
      'excluded (3(1))',
      'reason.after-year-9999()',
      '3(1): step.act(act NOR denunciation 9999-12-31)',
    ]);
  });

  it('not provided for', () => {
    expect(outline(determineDenunciation({ kind: 'not-provided', article: 'VCLT 56' }, received))).toEqual([
      'excluded (VCLT 56)',
      'reason.denunciation-not-provided()',
      'VCLT 56: step.act(act NOR denunciation 2004-02-29)',
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
  const WINDOW = [
    '4(1): step.act(act amendment-communication 1992-02-01)',
    '4(1): step.add-period(from 1992-02-01, period months 4, to 1992-06-01)',
    '4(1): step.requests-until(on 1992-06-01)',
  ];

  it('a proposal that waits for its communication', () => {
    const amendment = lifeOf([]);
    const lines = [
      'pending (4(1))',
      '4(1): awaited.communication()',
      '4(1): step.act(act AGO amendment-proposal 1992-01-10)',
    ];
    expect(outline(amendment?.request)).toEqual(lines);
    expect(outline(amendment?.adoption)).toEqual(lines);
    expect(outline(amendment?.entryIntoForce)).toEqual(lines);
  });

  it('replies: open, enough, too few', () => {
    expect(outline(lifeOf([sent], '1992-03-01')?.request)).toEqual([
      'pending (4(1))',
      '4(1): awaited.requests-until(counted 0, missing 1, parties 3, required 1, until 1992-06-01)',
      ...WINDOW,
    ]);
    const reply = step('conference-request', '1992-03-04', 'BEN');
    expect(outline(lifeOf([sent, reply])?.request)).toEqual([
      'determined 1992-03-04 (4(1))',
      ...WINDOW,
      '4(1): step.tally-complete(counted 1, decisive [BEN conference-request 1992-03-04], metOn 1992-03-04, of requests, parties 3, required 1)',
    ]);
    expect(outline(lifeOf([sent, reply])?.adoption)).toEqual([
      'pending (4(1))',
      '4(1): awaited.convening()',
      ...WINDOW,
      '4(1): step.tally-complete(counted 1, decisive [BEN conference-request 1992-03-04], metOn 1992-03-04, of requests, parties 3, required 1)',
    ]);
    // With no reply in the record it is not known whether any came.
    expect(outline(lifeOf([sent])?.request)).toEqual([
      'indeterminate (4(1))',
      'question.requests-unknown(until 1992-06-01)',
      ...WINDOW,
      '4(1): step.tally-open(counted 0, of requests, parties 3, required 1)',
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
      '4(1): awaited.adoption-by-conference()',
      '4(1): step.act(act conference-convening 1992-04-01)',
    ]);
    const vote = (inFavour: number, against: number): Act => ({
      kind: 'amendment-adoption',
      on: civilDate('1992-05-01'),
      amendment: 'first',
      votes: { inFavour, against, abstaining: 0 },
    });
    expect(outline(lifeOf([...convened, vote(2, 1)])?.adoption)).toEqual([
      'determined 1992-05-01 (4(1))',
      '4(1): step.act(act amendment-adoption 1992-05-01)',
      '4(1): step.vote(absent 0, abstaining 0, against 1, entitled 3, inFavour 2, required 2, voting 3)',
    ]);
    expect(outline(lifeOf([...convened, vote(1, 1)])?.adoption)).toEqual([
      'excluded (4(1))',
      'reason.vote-failed(on 1992-05-01)',
      '4(1): step.vote(absent 1, abstaining 0, against 1, entitled 3, inFavour 1, required 2, voting 2)',
    ]);
    expect(outline(lifeOf([...convened, vote(1, 1)])?.entryIntoForce)).toEqual(
      outline(lifeOf([...convened, vote(1, 1)])?.adoption),
    );
  });

  it('acceptances: pending with what would change it, and in force', () => {
    const adopted = [step('amendment-adoption', '1992-05-01'), step('amendment-approval', '1992-06-01')];
    const STEPS = [
      '4(1): step.act(act amendment-adoption 1992-05-01)',
      '4(2): step.act(act amendment-approval 1992-06-01)',
    ];
    const one = step('amendment-acceptance', '1992-07-01', 'BEN');
    // Two of three; with four Parties three. Were Cuba and Angola gone, Benin alone would be one of one.
    expect(outline(lifeOf([...adopted, one])?.entryIntoForce)).toEqual([
      'pending (4(2))',
      '4(2): awaited.acceptances(counted 1, missing 1, parties 3, required 2)',
      ...STEPS,
      '4(2): step.tally-open(counted 1, of acceptances, parties 3, required 2)',
      '4(2): remark.more-parties-more-acceptances(joining 1)',
      '4(2): remark.fewer-parties-suffice(leaving 2)',
    ]);
    expect(
      outline(lifeOf([...adopted, one, step('amendment-acceptance', '1992-08-01', 'CUB')])?.entryIntoForce),
    ).toEqual([
      'determined 1992-08-01 (4(2))',
      ...STEPS,
      '4(2): step.tally-complete(counted 2, decisive [CUB amendment-acceptance 1992-08-01], metOn 1992-08-01, of acceptances, parties 3, required 2)',
      '4(2): step.same-day(from 1992-08-01, to 1992-08-01)',
    ]);
    // Approval missing, acceptances there.
    const unapproved = [
      step('amendment-adoption', '1992-05-01'),
      one,
      step('amendment-acceptance', '1992-08-01', 'CUB'),
    ];
    expect(outline(lifeOf(unapproved)?.entryIntoForce)).toEqual([
      'pending (4(2))',
      '4(2): awaited.approval-by(by the General Assembly)',
      '4(1): step.act(act amendment-adoption 1992-05-01)',
      '4(2): step.tally-open(counted 2, of acceptances, parties 3, required 2)',
      '4(2): remark.more-parties-more-acceptances(joining 1)',
    ]);
  });
});
