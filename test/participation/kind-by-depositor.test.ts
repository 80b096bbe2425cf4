import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { loadRecord, loadTreaty } from '../../src/catalogue.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { findKindNamed } from '../../src/participation/admit-consent.ts';
import type { ConsentKind } from '../../src/treaty/act-kinds.ts';
import { determineIfDeposited } from '../../src/what-if/deposited.ts';
import { determineIfDone } from '../../src/what-if/done.ts';
import { act } from '../support/build.ts';

const VCLT_IO = { afterSignature: ['ratification', 'formal-confirmation'], withoutSignature: ['accession'] } as const;
const OP_CRC_SC = { afterSignature: ['ratification'], withoutSignature: ['accession'] } as const;
const BASEL = {
  afterSignature: ['ratification', 'acceptance', 'approval', 'formal-confirmation'],
  withoutSignature: ['accession'],
} as const;
const WHO = 'organisation:who';

describe('findKindNamed', () => {
  // VCLTIO 83: ratification by States, acts of formal confirmation by organisations; 84(1): accession by both. Basel 22(1) likewise, and approval by both.
  it.each([
    ['ratification', WHO, VCLT_IO, 'formal-confirmation'],
    ['formal-confirmation', WHO, VCLT_IO, 'formal-confirmation'],
    ['acceptance', WHO, VCLT_IO, 'formal-confirmation'],
    ['accession', WHO, VCLT_IO, 'accession'],
    ['ratification', 'NOR', VCLT_IO, 'ratification'],
    ['formal-confirmation', 'NOR', VCLT_IO, 'ratification'],
    ['acceptance', 'NOR', VCLT_IO, 'ratification'],
    ['ratification', 'EUE', BASEL, 'formal-confirmation'],
    ['approval', 'EUE', BASEL, 'approval'],
    ['approval', 'NOR', BASEL, 'approval'],
    ['ratification', 'EUE', OP_CRC_SC, 'ratification'],
    ['succession', 'NOR', VCLT_IO, 'succession'],
  ] as const)('%s of %s', (kind: ConsentKind, participant, kinds, named) => {
    expect(findKindNamed({ article: '83', bySuccession: true, ...kinds }, kind, participant)).toBe(named);
  });
});

describe('the Vienna Convention of 1986, articles 83 and 84', async () => {
  const treaty = await loadTreaty('vclt-io');
  const record = await loadRecord('vclt-io');
  if (treaty === undefined || record === undefined) throw new Error('the catalogue has both');
  const on = civilDate('2027-01-31');

  it('takes the ratification of an organisation with a remark that names the kind it is called by the clause', () => {
    const given = act('organisation:fao', 'ratification', on);
    const { refusal, remarks } = determineIfDone(treaty, record, given);
    expect(refusal).toBeUndefined();
    const values = { kind: 'ratification', named: 'formal-confirmation' };
    expect(remarks.filter(({ says }) => says.code === 'remark.kind-not-named')).toMatchObject([
      { article: '83, 84(1)', says: { code: 'remark.kind-not-named', values } },
    ]);
    expect(determineIfDone(treaty, record, act('organisation:fao', 'formal-confirmation', on)).remarks).toEqual([]);
  });

  it('says so of the formal confirmation of a State, which counts as its ratification', () => {
    const life = composeLife(treaty, {
      acts: [act('NOR', 'signature', '1987-06-01'), act('NOR', 'formal-confirmation', on)],
    });
    expect(life.remarks).toMatchObject([{ says: { values: { kind: 'formal-confirmation', named: 'ratification' } } }]);
  });

  // FAO signed on 29 June 1987 and the United States on 26 June 1987; Norway has not signed.
  it('supposes of an organisation that signed a formal confirmation, and of a State that signed a ratification', () => {
    const steps = (code: string) =>
      determineIfDeposited(treaty, record, code, on).basis.filter(({ code: step }) => step === 'step.act');
    expect(JSON.stringify(steps('organisation:fao'))).toContain('formal-confirmation');
    expect(JSON.stringify(steps('USA'))).toContain('"ratification"');
    expect(JSON.stringify(steps('NOR'))).toContain('"accession"');
  });
});
