import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Determination } from '../../src/determination/determination.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { listInstrumentsCounted } from '../../src/lifecycle/instruments-counted.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import type { EntryIntoForceClause, Treaty } from '../../src/treaty/treaty.ts';
import { determineLatestDeposit } from '../../src/what-if/latest-deposit.ts';
import { determineLatestProvisionalEntry } from '../../src/what-if/latest-provisional-entry.ts';
import { listCandidates } from '../../src/what-if/needed/list-candidates.ts';
import { ORGANISATIONS, treatyAsMembers } from '../support/as-members.ts';
import { act } from '../support/build.ts';
import { outcomeOf, reasonsOf } from '../support/latest.ts';
import { readActs } from '../support/read-acts.ts';
import { cellOf, readVectors } from '../support/vectors.ts';

const dayOf = (answer: Determination<unknown>): unknown => (answer.kind === 'determined' ? answer.value : answer.kind);

describe('an organisation that counts as its members', () => {
  it.each(readVectors('as-members'))('$says', (row) => {
    const treaty = treatyAsMembers();
    const life = composeLife(treaty, { acts: readActs(treaty, cellOf(row, 'acts')) });
    expect(dayOf(life.entryIntoForce)).toBe(row.in_force_on);
    const steps = life.entryIntoForce.basis.flatMap((step) =>
      step.code === 'step.counted-as-members' ? step.values.members : [],
    );
    expect([...steps].sort().join(' ')).toBe(row.through ?? '');
  });

  it('is one instrument where it is counted for itself, and none where it is not additional', () => {
    const acts = [act('EUE', 'acceptance', '2018-06-01'), act('NOR', 'acceptance', '2019-01-10')];
    const more = ['CHE', 'ISL', 'JPN', 'CAN'].map((code, at) => act(code, 'acceptance', `2019-0${at + 2}-01`));
    const inForceOn = (organisations: NonNullable<EntryIntoForceClause['organisations']>) =>
      dayOf(composeLife(treatyAsMembers(organisations), { acts: [...acts, ...more] }).entryIntoForce);
    expect(inForceOn(ORGANISATIONS)).toBe('2019-01-10');
    expect(inForceOn('counted')).toBe('2019-04-01');
    expect(inForceOn('not-additional')).toBe('2019-05-01');
  });

  it('is not known to end a membership before the day on which it ends', () => {
    const acts = [act('EUE', 'acceptance', '2018-06-01')];
    const counted = (on: string) => {
      const life = composeLife(treatyAsMembers(), { acts }, civilDate(on));
      return listInstrumentsCounted(life, civilDate(on)).map(({ participant }) => participant);
    };
    expect(counted('2018-05-31')).toEqual([]);
    expect(counted('2020-01-31')).toEqual(['AUT', 'DEU', 'GBR', 'HRV']);
    expect(counted('2020-02-01')).toEqual(['AUT', 'DEU', 'HRV']);
  });

  // Five are needed: on 31 January 2020 four count through the Union, and from 1 February three until Norway's on 1 May.
  it('takes as the last day for one more instrument one on which the four others count, before a member leaves or after another is there', () => {
    const acts = [
      act('EUE', 'acceptance', '2018-06-01'),
      act('NOR', 'acceptance', '2020-05-01'),
      act('CHE', 'acceptance', '2020-09-01'),
    ];
    const latest = (by: string) => determineLatestDeposit(composeLife(treatyAsMembers(), { acts }), civilDate(by));
    expect(dayOf(composeLife(treatyAsMembers(), { acts }).entryIntoForce)).toBe('2020-09-01');
    expect(dayOf(latest('2018-05-31'))).toBe('excluded');
    expect(dayOf(latest('2018-06-01'))).toBe('2018-06-01');
    expect(dayOf(latest('2020-01-31'))).toBe('2020-01-31');
    expect(dayOf(latest('2020-02-01'))).toBe('2020-01-31');
    expect(dayOf(latest('2020-04-30'))).toBe('2020-01-31');
    expect(dayOf(latest('2020-05-01'))).toBe('2020-05-01');
  });

  it('says of a member without an instrument of its own, before the agreement is in force, that it is counted, and not known to be bound', () => {
    const acts = [act('EUE', 'acceptance', '2018-06-01'), act('NOR', 'acceptance', '2019-01-10')];
    const life = composeLife(treatyAsMembers(), { acts });
    const remark = {
      article: 'X:3, note',
      code: 'step.counted-as-members',
      values: { organisation: 'EUE', members: ['DEU'] },
    };
    expect(determineParticipantDate(life, 'DEU', civilDate('2019-01-09'))).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.instrument-of', values: { participant: 'DEU' } }],
      basis: [remark],
    });
    expect(determineParticipantDate(life, 'CHE').basis).toEqual([]);
    expect(dayOf(determineParticipantDate(life, 'EUE'))).toBe('2019-01-10');
  });

  it('is asked for nothing more of its members: what is missing is missing of others', () => {
    const asOf = civilDate('2019-01-01');
    const life = composeLife(treatyAsMembers(), { acts: [act('EUE', 'acceptance', '2018-06-01')] }, asOf);
    expect(life.entryIntoForce).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.instruments', values: { required: 5, counted: 4, missing: 1 } }],
    });
    const candidates = listCandidates(life.treaty.finalClauses, life, asOf);
    expect(candidates).toContain('NOR');
    for (const member of ['AUT', 'DEU', 'GBR', 'HRV', 'EUE']) expect(candidates).not.toContain(member);
    expect(dayOf(determineLatestDeposit(life, civilDate('2019-06-30')))).toBe('2019-06-30');
  });
});

describe('an organisation that counts as its members towards provisional entry into force', () => {
  type Provisional = NonNullable<EntryIntoForceClause['provisional']>;
  const provisionally = (
    more: Partial<Provisional> = {},
    organisations?: EntryIntoForceClause['organisations'],
  ): Treaty => {
    const treaty = treatyAsMembers(organisations);
    const { entryIntoForce, participation, ...others } = treaty.finalClauses;
    const provisional: Provisional = {
      article: 'X:3 bis',
      counts: ['acceptance', 'provisional-application'],
      condition: { kind: 'instruments', number: 4 },
      delay: { form: 'same-day' },
      ...more,
    };
    return {
      ...treaty,
      finalClauses: {
        ...others,
        participation: { ...participation, provisionalApplication: { article: 'X:4' } },
        entryIntoForce: { ...entryIntoForce, provisional },
      },
    };
  };

  it.each(readVectors('provisional-as-members'))('$says', (row) => {
    const treaty = provisionally();
    const life = composeLife(treaty, { acts: readActs(treaty, cellOf(row, 'acts')) });
    const answer = life.provisionalEntryIntoForce;
    if (answer === undefined) throw new Error('the clause has one');
    const isDefinitive = answer.kind === 'excluded' && answer.reason.code === 'reason.in-force-definitively';
    expect(isDefinitive ? 'none' : dayOf(answer)).toBe(row.provisionally_on);
    expect(dayOf(life.entryIntoForce)).toBe(row.in_force_on);
    const steps = answer.basis.flatMap((step) => (step.code === 'step.counted-as-members' ? step.values.members : []));
    expect([...steps].sort().join(' ')).toBe(row.through ?? '');
  });

  it('is applied by the organisation alone: a clause on counting binds no member', () => {
    const life = composeLife(provisionally(), { acts: [act('EUE', 'provisional-application', '2018-06-01')] });
    expect(life.provisional).toEqual([{ participant: 'EUE', article: 'X:4', from: '2018-06-01' }]);
  });

  it('says of an organisation that is not additional that it is not counted', () => {
    const treaty = provisionally({}, 'not-additional');
    const life = composeLife(treaty, { acts: [act('EUE', 'provisional-application', '2018-06-01')] });
    expect(life.provisionalEntryIntoForce).toMatchObject({
      kind: 'pending',
      basis: [{}, { code: 'remark.organisation-not-counted', values: { participant: 'EUE', on: '2018-06-01' } }],
    });
  });

  // Croatia completes the four on 1 July 2013, a day after the last for it: what is missing is one more instrument by 30 June.
  it('is too late where a member that completes it joins after the last day, and so is the last day for what is missing', () => {
    const acts = [act('EUE', 'acceptance', '2012-01-10')];
    const latest = (treaty: Treaty, by: string) =>
      determineLatestProvisionalEntry(composeLife(treaty, { acts }), civilDate(by));
    const limited = provisionally({ metBy: civilDate('2013-06-30') });
    expect(composeLife(limited, { acts }).provisionalEntryIntoForce).toMatchObject({
      kind: 'excluded',
      reason: { code: 'reason.provisional-too-late' },
    });
    expect(outcomeOf(latest(limited, '2014-12-31'))).toEqual({ latest: '2013-06-30' });
    expect(reasonsOf(latest(provisionally(), '2014-12-31'))).toEqual(['reason.in-force-provisionally']);
    expect(outcomeOf(latest(provisionally(), '2013-06-30'))).toEqual({ latest: '2013-06-30' });
  });

  it('has the members of the day as of which it is asked', () => {
    const acts = [act('EUE', 'acceptance', '2012-01-10')];
    const on = civilDate('2013-06-30');
    const life = composeLife(provisionally(), { acts }, on);
    expect(life.provisionalEntryIntoForce?.kind).toBe('pending');
    expect(outcomeOf(determineLatestProvisionalEntry(life, civilDate('2014-12-31'), on))).toEqual({
      latest: '2014-12-31',
    });
  });
});
