import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLifeFrom } from '../../src/lifecycle/compose-life.ts';
import { noticeOf, orderDay, readRecord } from '../../src/lifecycle/read-record.ts';
import { admitRecordAsOf } from '../../src/lifecycle/record-as-of.ts';
import type { Act, ParticipationAct } from '../../src/treaty/act.ts';
import type { FinalClauses } from '../../src/treaty/treaty.ts';
import { act, treatyWith } from '../support/build.ts';

const on = civilDate;
const NORWAY = act('NOR', 'ratification', '1990-01-15');
const ICELAND = act('ISL', 'accession', '1990-02-20');

/** In force on 20 May 1990, three months after the second instrument. */
const ACTS: readonly ParticipationAct[] = [
  act('NOR', 'signature', '1990-01-10'),
  NORWAY,
  ICELAND,
  act('NOR', 'accession', '1990-03-01'),
  act('KAZ', 'domestic-ratification', '1990-04-01'),
  act('BEN', 'ratification', '1990-06-01'),
];
const CUBA = act('CUB', 'accession', '1990-06-02');

const read = (clauses: FinalClauses, acts: readonly ParticipationAct[], before?: readonly ParticipationAct[]) => {
  const soFar = before === undefined ? undefined : readRecord(clauses, before).soFar;
  const { admission, counted, treatyDate, soFar: now } = readRecord(clauses, acts, soFar);
  return { told: { admission, counted, treatyDate }, records: now.records, before: soFar?.records };
};

describe('readRecord, going on from what another reading has come to', () => {
  const { finalClauses } = treatyWith(2);

  it('reads the acts of later days alone: what it has come to is the same, and what the others did the same object', () => {
    const { told, records, before } = read(finalClauses, [...ACTS, CUBA], ACTS);
    expect(told).toEqual(read(finalClauses, [...ACTS, CUBA]).told);
    const { participants, refusals, remarks, recorded } = told.admission;
    expect(participants.map(({ participant }) => participant)).toEqual(['BEN', 'CUB', 'ISL', 'KAZ', 'NOR']);
    expect(refusals.map(({ act: of, code }) => [of, code])).toEqual([[ACTS[3], 'second-instrument']]);
    expect(remarks.map(({ act: of, code }) => [of, code])).toEqual([[ACTS[5], 'no-signature-recorded']]);
    expect(recorded).toEqual([ACTS[4]]);
    expect(told.counted.map(({ participant }) => participant)).toEqual(['NOR', 'ISL', 'BEN', 'CUB']);
    expect(records.get('NOR')).toBe(before?.get('NOR'));
  });

  it('goes on where nothing comes after, and from a record without an act', () => {
    const { records, before } = read(finalClauses, ACTS, ACTS);
    expect(records.get('NOR')).toBe(before?.get('NOR'));
    expect(read(finalClauses, ACTS, []).told).toEqual(read(finalClauses, ACTS).told);
  });

  it('reads everything where an act is of the last day, which is put in order together: Cuba leaves and comes back', () => {
    const back = [
      act('CUB', 'signature', '1990-12-01'),
      act('CUB', 'ratification', '1991-01-01'),
      act('CUB', 'accession', '1991-05-05'),
    ];
    const acts = [...back, act('CUB', 'withdrawal-of-instrument', '1991-05-05')];
    const { told } = read(treatyWith(3).finalClauses, acts, back);
    expect(told.admission.refusals).toEqual([]);
    expect(told.admission.participants[0]?.participations.map(({ withdrawnOn }) => withdrawnOn)).toEqual([
      '1991-05-05',
      undefined,
    ]);
  });

  it('reads everything where an act is missing, or another stands in its place', () => {
    expect(read(finalClauses, ACTS.slice(0, 2), ACTS).told).toEqual(read(finalClauses, ACTS.slice(0, 2)).told);
    const earlier = [act('NOR', 'ratification', '1990-01-12'), ICELAND, CUBA];
    expect(read(finalClauses, earlier, [NORWAY, ICELAND]).told).toEqual(read(finalClauses, earlier).told);
    expect(read(finalClauses, earlier, [NORWAY, ICELAND]).told.counted[0]?.on).toBe('1990-01-12');
  });

  /** The instrument of an organisation counts for nothing beside those of its members. */
  const notAdditional: FinalClauses = {
    ...finalClauses,
    participation: {
      ...finalClauses.participation,
      eligibility: { kind: 'any-state-or-organisation', article: '1' },
      severalDepositaries: { article: '1(3)', decides: 'latest' },
    },
    entryIntoForce: { ...finalClauses.entryIntoForce, organisations: 'not-additional' },
  };
  const UNION = act('EUE', 'accession', '1990-02-02');

  it('works the date out anew where the same number of instruments counts, one of them from another day (article 1(3))', () => {
    const at = (participant: string, day: string, depositary: string): ParticipationAct => {
      return { kind: 'accession', participant, on: on(day), depositary };
    };
    const acts = [UNION, at('NOR', '1991-01-01', 'London'), at('ISL', '1991-02-01', 'London')];
    const more = [...acts, at('ISL', '1991-03-01', 'Moscow')];
    const { told } = read(notAdditional, more, acts);
    expect(told.counted.map(({ on: day }) => day)).toEqual(['1991-01-01', '1991-03-01']);
    expect(told.treatyDate).toMatchObject({ metOn: '1991-03-01', entryIntoForce: { value: '1991-06-01' } });
  });

  it('works the date out anew where an organisation joins whose instrument counts for nothing', () => {
    const remark = {
      article: '2(1)',
      code: 'remark.organisation-not-counted',
      values: { participant: 'EUE', kind: 'accession', on: '1990-02-02' },
    };
    expect(read(notAdditional, [NORWAY, UNION], [NORWAY]).told.treatyDate.entryIntoForce.basis).toContainEqual(remark);
    // And where a State joins with it.
    const { told } = read(notAdditional, [NORWAY, UNION, ICELAND], [NORWAY]);
    expect(told.treatyDate.entryIntoForce.basis).toContainEqual(remark);
    expect(told.treatyDate.metOn).toBe('1990-02-20');
  });
});

describe('readRecord, the date by which an act is read', () => {
  it('is open again after a denunciation before entry into force, so that a later notice withdraws too', () => {
    const acts = [
      NORWAY,
      ICELAND,
      act('NOR', 'denunciation', '1990-05-19'),
      // On 20 May the treaty would have been in force.
      act('ISL', 'denunciation', '1990-06-01'),
    ];
    const { admission } = read(treatyWith(2).finalClauses, acts).told;
    expect(
      admission.participants.map(({ participations }) =>
        participations.map(({ withdrawnOn, notices }) => [withdrawnOn, notices]),
      ),
    ).toEqual([[['1990-06-01', []]], [['1990-05-19', []]]]);
    expect(admission.refusals).toEqual([]);
  });

  it('follows from an instrument of a kind that counts, though the date was asked for before', () => {
    const { finalClauses } = treatyWith(1);
    const signature = { ...finalClauses.participation.signature, closesAtEntryIntoForce: true } as const;
    const clauses: FinalClauses = {
      ...finalClauses,
      participation: { ...finalClauses.participation, signature },
      entryIntoForce: { ...finalClauses.entryIntoForce, counts: ['ratification'] },
    };
    const { admission } = read(clauses, [
      act('KEN', 'signature', '1990-01-10'),
      act('KEN', 'signature', '1990-01-11'),
      NORWAY,
      // In force on 15 April 1990, on which day it can no longer be signed.
      act('ZWE', 'signature', '1990-04-15'),
    ]).told;
    expect(admission.refusals.map(({ act: of, code }) => [of.participant, code])).toEqual([
      ['KEN', 'second-signature'],
      ['ZWE', 'after-closing'],
    ]);
  });

  it('counts at last what was withdrawn when the treaty was in force already (article 2(1))', () => {
    const acts = [
      NORWAY,
      ICELAND,
      act('LUX', 'accession', '1990-06-01'),
      act('LUX', 'withdrawal-of-instrument', '1990-06-15'),
    ];
    const { counted, treatyDate } = read(treatyWith(2).finalClauses, acts).told;
    expect(counted.map(({ participant }) => participant)).toEqual(['NOR', 'ISL', 'LUX']);
    expect(treatyDate.entryIntoForce.basis[0]).toEqual({
      article: '2(1)',
      code: 'step.number-complete',
      values: {
        required: 2,
        counted: 3,
        metOn: '1990-02-20',
        decisive: [{ participant: 'ISL', kind: 'accession', on: '1990-02-20' }],
      },
    });
  });

  it('leaves a State that has left no other treaty bound: its second instrument is refused', () => {
    const { finalClauses } = treatyWith(1);
    const clauses: FinalClauses = {
      ...finalClauses,
      denunciation: {
        kind: 'permitted',
        article: '3(1)',
        delay: { form: 'same-day' },
        leavesWith: { article: '3(2)', treaty: 'parent', facts: { kind: 'known', parties: [] } },
      },
    };
    const { admission } = read(clauses, [NORWAY, act('NOR', 'accession', '1995-01-01')]).told;
    expect(admission.refusals.map(({ code }) => code)).toEqual(['second-instrument']);
  });
});

describe('orderDay', () => {
  const DAY = '1991-05-05';
  const standing = (...codes: readonly string[]) => {
    const { records } = read(
      treatyWith(9).finalClauses,
      codes.map((code) => act(code, 'accession', '1991-01-01')),
    );
    return (participant: string) => records.get(participant);
  };
  const [joins, leaves, withdraws] = [
    act('CUB', 'accession', DAY),
    act('CUB', 'denunciation', DAY),
    act('CUB', 'withdrawal-of-instrument', DAY),
  ];
  const extends_: ParticipationAct = {
    participant: 'CUB',
    kind: 'territorial-extension',
    on: on(DAY),
    territory: 'Isla de la Juventud',
  };
  const other = act('NOR', 'accession', DAY);

  it('puts what ends a participation before what begins the next, and everything else of the day before that', () => {
    for (const ends of [leaves, withdraws]) {
      expect(orderDay([joins, other, ends, extends_], standing('CUB'))).toEqual([other, ends, extends_, joins]);
    }
  });

  it('leaves the day in its order where nothing that stands ends', () => {
    for (const ends of [leaves, withdraws]) {
      expect(orderDay([joins, other, ends], standing())).toEqual([joins, other, ends]);
      expect(orderDay([joins, other, ends], standing('NOR'))).toEqual([joins, other, ends]);
    }
    expect(orderDay([joins], standing('CUB'))).toEqual([joins]);
  });
});

describe('noticeOf', () => {
  it('has the later day and the conflict that a notice names, and the days from which a clause may count, where they are there', () => {
    const notice = { participant: 'NOR', kind: 'denunciation', on: on('2000-01-01') } as const;
    const [inForceOn, partyFrom] = [on('1990-05-20'), on('1991-01-01')];
    const plain = { participant: 'NOR', receivedOn: '2000-01-01' };
    expect(noticeOf(notice, undefined, undefined)).toStrictEqual(plain);
    expect(noticeOf(notice, inForceOn, partyFrom)).toStrictEqual({ ...plain, treatyInForceOn: inForceOn, partyFrom });
    const named = { effectiveOn: on('2002-02-02'), armedConflict: 'engaged' } as const;
    expect(noticeOf({ ...notice, ...named }, inForceOn, undefined)).toStrictEqual({
      ...plain,
      ...named,
      treatyInForceOn: inForceOn,
    });
  });
});

describe('composeLifeFrom, beside another life', () => {
  const treaty = treatyWith(2);
  const compose = (acts: readonly Act[], beside?: ReturnType<typeof composeLifeFrom>) =>
    composeLifeFrom(treaty, admitRecordAsOf({ acts }, undefined), undefined, undefined, beside);
  const ofNorway = ({ life }: ReturnType<typeof composeLifeFrom>) =>
    life.participants.find(({ participant }) => participant === 'NOR');

  it('takes the participants of whom nothing has changed, and is the same as if it stood alone', () => {
    const before = compose(ACTS);
    const signed = [...ACTS, act('CUB', 'signature', '1990-06-02')];
    const after = compose(signed, before);
    expect(after.life).toEqual(compose(signed).life);
    expect(ofNorway(after)).toBe(ofNorway(before));
    const left = [...ACTS, act('NOR', 'denunciation', '1991-01-01')];
    expect(compose(left, before).life).toEqual(compose(left).life);
    expect(ofNorway(compose(left, before))?.participations[0]?.partyUntil).toBe('1992-01-01');
  });

  it('takes none where the date of the treaty is another, or rests on more instruments', () => {
    expect(compose([...ACTS, CUBA], compose(ACTS)).life).toEqual(compose([...ACTS, CUBA]).life);
    const before = compose([NORWAY]);
    const after = compose([NORWAY, ICELAND], before);
    expect(after.life).toEqual(compose([NORWAY, ICELAND]).life);
    expect(ofNorway(after)?.participations[0]?.partyFrom).toBe('1990-05-20');
  });

  it('takes none where a withdrawal gives the date another reading (a number once complete stays complete)', () => {
    const acts = [NORWAY, ICELAND, act('ISL', 'withdrawal-of-instrument', '1990-03-01')];
    const before = compose([NORWAY, ICELAND].slice(0, 1));
    const after = compose(acts, before);
    expect(after.life).toEqual(compose(acts).life);
    // The answers are the same; that the number was complete on 20 February is a remark.
    expect(ofNorway(after)?.participations[0]?.entryIntoForce.basis.map(({ code }) => code)).toContain(
      'remark.in-force-if-stays-met',
    );
    expect(ofNorway(compose([...acts, act('KAZ', 'signature', '1990-04-01')], after))).toBe(ofNorway(after));
  });
});

describe('admitRecordAsOf', () => {
  const [early, late] = [act('NOR', 'accession', '1991-01-01'), act('ISL', 'accession', '1992-01-01')];
  const ofNothing: Act = {
    kind: 'correction',
    participant: 'KEN',
    on: on('1993-01-01'),
    corrects: { kind: 'accession', on: on('1990-01-01') },
    to: 'never-made',
  };
  const told = (asOf?: string, corrections: readonly Act[] = []) => {
    const { acts, actsLater, refusals } = admitRecordAsOf(
      { acts: [early, late, ofNothing] },
      asOf === undefined ? undefined : on(asOf),
      corrections,
    );
    return [acts, actsLater, refusals.map(({ act: of }) => of)];
  };

  it('has the acts done by the end of the day, the number of those left out, and the refusals of corrections made by then', () => {
    expect(told()).toEqual([[early, late], 0, [ofNothing]]);
    expect(told('1990-12-31')).toEqual([[], 2, []]);
    expect(told('1991-01-01')).toEqual([[early], 1, []]);
    expect(told('1992-12-31')).toEqual([[early, late], 0, []]);
    expect(told('1993-01-01')).toEqual([[early, late], 0, [ofNothing]]);
  });

  it('applies further corrections, and says of each whenever it is made why it is refused', () => {
    const never: Act = { ...ofNothing, participant: 'NOR', corrects: { kind: 'accession', on: on('1991-01-01') } };
    const again: Act = { ...never, on: on('1999-01-01') };
    expect(told('1992-01-01', [never])).toEqual([[late], 0, []]);
    expect(told('1992-01-01', [never, again])).toEqual([[late], 0, [again]]);
  });
});

describe('readRecord, where one instrument takes the place of another', () => {
  const { entryIntoForce, participation } = treatyWith(1).finalClauses;

  it('looks for the date anew also where the new one is of a kind that does not count (1(3), 2(1))', () => {
    // A ratification alone counts: in force on 30 April, until an accession with the last depositary takes its place.
    const { finalClauses } = treatyWith(1, {
      participation: { ...participation, severalDepositaries: { article: '1(3)', decides: 'latest' } },
      entryIntoForce: { ...entryIntoForce, counts: ['ratification'] },
    });
    const first = { ...act('AND', 'ratification', '1990-01-30'), depositary: 'Washington' };
    const second = { ...act('AND', 'accession', '1990-02-15'), depositary: 'Moscow' };
    const third = act('MNE', 'accession', '1990-01-31');
    const withdrawn = act('MNE', 'withdrawal-of-instrument', '1990-05-15');
    const early = readRecord(finalClauses, [first, third]);
    expect(early.treatyDate.entryIntoForce).toMatchObject({ kind: 'determined', value: '1990-04-30' });
    // Nothing binds Montenegro, so that it can withdraw.
    const late = readRecord(finalClauses, [first, third, second, withdrawn]);
    expect([late.treatyDate.entryIntoForce.kind, late.admission.refusals]).toEqual(['pending', []]);
  });

  it('counts the instrument that counts from the earlier day, also where it came after one that was withdrawn (2(1))', () => {
    const { finalClauses } = treatyWith(1, {
      participation: { ...participation, consent: { ...participation.consent, accessionOpensOn: on('1990-12-01') } },
      entryIntoForce: { ...entryIntoForce, delay: { form: 'same-day' } },
    });
    // The accession would count from 1 December; it is withdrawn on the day of the ratification, which counts at once.
    const acts = [
      act('NOR', 'accession', '1990-03-01'),
      act('NOR', 'withdrawal-of-instrument', '1990-06-01'),
      act('NOR', 'ratification', '1990-06-01'),
    ];
    const { treatyDate, counted } = readRecord(finalClauses, acts);
    expect(treatyDate.entryIntoForce).toMatchObject({ kind: 'determined', value: '1990-06-01' });
    expect(counted).toEqual([{ participant: 'NOR', kind: 'ratification', on: '1990-06-01' }]);
  });
});
