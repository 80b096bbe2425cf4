import { describe, expect, it } from 'vitest';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import { act, parties, treatyWith } from '../support/build.ts';

const leap = { ...act('NOR', 'denunciation', '1997-02-28'), receipt: 'not-known' } as const;

/** The date of Norway, which ratifies, deposits a new instrument, and is out on 28 February 1997: one year after 28 or 29 February 1996. */
const dateWith = (depositedOn: string, kind: 'accession' | 'consent' = 'accession') => {
  const acts = [...parties(2), act('NOR', 'ratification', '1992-03-15'), act('NOR', kind, depositedOn), leap];
  return composeLife(treatyWith(2), { acts }).participants.find(({ participant }) => participant === 'NOR');
};

describe('openIfReceivedAfter', () => {
  it('gives the day of effect on condition that the denunciation was received first, and none otherwise', () => {
    const own = dateWith('1996-02-28')?.participations ?? [];
    expect(own).toHaveLength(2);
    expect(own[0]).toMatchObject({ partyFrom: '1992-04-15', partyUntil: '1997-02-28' });
    expect(own[1]?.partyFrom).toBeUndefined();
    expect(own[1]?.entryIntoForce).toMatchObject({
      kind: 'indeterminate',
      article: '3(1)',
      questions: [
        { code: 'question.receipt-or-instrument-first', values: { effectOn: '1997-02-28', on: '1996-02-28' } },
      ],
      candidates: [{ value: '1997-02-28', if: { code: 'if.received-first', values: { on: '1996-02-28' } } }],
      orLater: true,
    });
  });

  it('leaves the date as it is on the last day on which it can have been received, and later', () => {
    for (const on of ['1996-02-29', '1996-03-01', '1996-12-15']) {
      expect(dateWith(on)?.participations[1]?.entryIntoForce).toMatchObject({
        kind: 'determined',
        value: '1997-02-28',
      });
    }
    // A month after its deposit lies after the effect.
    expect(dateWith('1997-02-10')?.participations[1]?.entryIntoForce).toMatchObject({ value: '1997-03-10' });
  });

  it('is not asked where the denunciation cannot have been received by then: the instrument is a second one', () => {
    expect(dateWith('1996-02-27')?.participations).toHaveLength(1);
  });

  it('is asked of an instrument of unknown kind, too', () => {
    expect(dateWith('1996-02-28', 'consent')?.participations[1]?.entryIntoForce).toMatchObject({
      questions: [{ code: 'question.receipt-or-instrument-first' }],
      candidates: [{ value: '1997-02-28' }],
      orLater: true,
    });
  });

  it('is asked whatever the day where a notice may name a later day', () => {
    const delay = { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' } as const;
    const denunciation = { kind: 'permitted', article: '3(1)', delay, laterDateInNotice: true } as const;
    const acts = [...parties(2), act('NOR', 'ratification', '1992-03-15'), act('NOR', 'accession', '1994-05-05'), leap];
    const life = composeLife(treatyWith(2, { denunciation }), { acts });
    expect(determineParticipantDate(life, 'NOR')).toMatchObject({ kind: 'indeterminate', orLater: true });
  });
});
