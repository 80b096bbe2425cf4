import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { findParticipantLife } from '../../src/lifecycle/life.ts';
import { linkWithOthers } from '../../src/lifecycle/link-treaty.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import { parseSupposedActs } from '../../src/what-if/parse-supposed-acts.ts';
import { findRecord, findTreaty, treatyOfCatalogue } from '../support/catalogue.ts';

// VCLT 68: a notification may be revoked at any time before it takes effect. 12(1) of ICCPR-OP1: three months after 5 January; 9(2): three after 1 February.
describe('composeLife, a denunciation revoked after a new instrument', () => {
  const guyana = [
    'accession Guyana 1993-05-10',
    'denunciation Guyana 1999-01-05',
    'accession Guyana 1999-02-01',
    'revocation-of-denunciation Guyana 1999-03-01',
  ];
  const linked = linkWithOthers(treatyOfCatalogue('iccpr-op1'), { findTreaty, findRegister: findRecord });
  const parsed = parseSupposedActs(guyana, 'iccpr-op1');
  if (linked.kind !== 'linked' || !parsed.ok) throw new Error('the acts and the treaty are there');
  const others = (findRecord('iccpr-op1')?.acts ?? []).filter(({ participant }) => participant !== 'GUY');
  const life = composeLife(linked.treaty, { acts: [...others, ...parsed.value] });
  const says = {
    article: '12(1)',
    code: 'remark.otherwise-nothing-to-revoke',
    values: { until: '1999-04-05', from: '1999-05-01' },
  };

  it('keeps its first instrument, and the new one adds nothing', () => {
    expect(life.refusals).toEqual([]);
    expect(determineParticipantDate(life, 'GUY')).toMatchObject({ kind: 'determined', value: '1993-08-10' });
    const [first, second] = findParticipantLife(life, 'GUY')?.participations ?? [];
    expect(first?.partyUntil).toBeUndefined();
    expect(second?.entryIntoForce).toMatchObject({
      kind: 'excluded',
      reason: { code: 'reason.instrument-moot', values: { on: '1999-03-01' } },
    });
  });

  it('says what follows where the new instrument takes the place of the first, so that nothing is left to revoke', () => {
    const [first, second] = findParticipantLife(life, 'GUY')?.participations ?? [];
    expect(first?.notices[0]?.effect.basis).toContainEqual(says);
    expect(second?.entryIntoForce.basis).toContainEqual(says);
    const { article, ...remark } = says;
    expect(life.remarks.filter(({ act }) => act.kind === 'revocation-of-denunciation')).toMatchObject([
      { article, code: 'otherwise-on-another-reading', says: remark },
    ]);
  });

  it('lists the revocation once in the chronology', () => {
    const acts = composeChronology(life).filter(
      (entry) => entry.kind === 'act' && entry.participant === 'GUY' && entry.act.kind === 'revocation-of-denunciation',
    );
    expect(acts).toHaveLength(1);
  });
});

// 12(1): three months after 5 January, so 5 April 1999; 9(2): three after 10 May 1993, so 10 August 1993.
describe('composeLife, a new instrument withdrawn while a denunciation runs', () => {
  const linked = linkWithOthers(treatyOfCatalogue('iccpr-op1'), { findTreaty, findRegister: findRecord });
  const others = (findRecord('iccpr-op1')?.acts ?? []).filter(({ participant }) => participant !== 'GUY');
  const compose = (acts: readonly string[], asOf?: string) => {
    const parsed = parseSupposedActs(acts, 'iccpr-op1');
    if (linked.kind !== 'linked' || !parsed.ok) throw new Error('the acts and the treaty are there');
    return composeLife(
      linked.treaty,
      { acts: [...others, ...parsed.value] },
      asOf === undefined ? asOf : civilDate(asOf),
    );
  };
  const acts = [
    'accession Guyana 1993-05-10',
    'denunciation Guyana 1999-01-05',
    'accession Guyana 1999-02-01',
    'withdrawal-of-instrument Guyana 1999-03-01',
  ];
  const statusOn = (life: ReturnType<typeof compose>, on: string) => determineStatus(life, 'GUY', civilDate(on));

  it('its date is that of the first instrument again, by which its status goes on until the denunciation takes effect', () => {
    expect(determineParticipantDate(compose(acts, '1999-02-28'), 'GUY')).toMatchObject({ value: '1999-05-01' });
    for (const life of [compose(acts, '1999-03-01'), compose(acts)]) {
      expect(determineParticipantDate(life, 'GUY')).toMatchObject({ kind: 'determined', value: '1993-08-10' });
      expect(['1999-03-01', '1999-04-04', '1999-04-05', '1999-05-01'].map((on) => statusOn(life, on))).toEqual([
        'party',
        'party',
        'former-party',
        'former-party',
      ]);
    }
  });

  it('and for good where the denunciation is revoked before then (VCLT 68)', () => {
    const life = compose([...acts, 'revocation-of-denunciation Guyana 1999-04-04']);
    expect(determineParticipantDate(life, 'GUY')).toMatchObject({ kind: 'determined', value: '1993-08-10' });
    expect(statusOn(life, '1999-04-05')).toBe('party');
    const late = compose([...acts, 'revocation-of-denunciation Guyana 1999-04-05']);
    expect(late.refusals).toMatchObject([{ act: { kind: 'revocation-of-denunciation' } }]);
    expect(statusOn(late, '1999-04-05')).toBe('former-party');
  });
});
