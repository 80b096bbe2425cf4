import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { countByStatus } from '../../src/lifecycle/parties-on.ts';
import { determineRecordEnd } from '../../src/lifecycle/record-end.ts';
import { composeLifeSupposing } from '../../src/what-if/compose-life-supposing.ts';
import { composeWhatIf } from '../../src/what-if/what-if.ts';
import { opCrcSc, opCrcScRegister } from '../support/op-crc-sc.ts';

const on = civilDate;

/** A copy of the record of OP-CRC-SC made on the day of the tenth deposit. */
const copy = { acts: opCrcScRegister.acts.filter((act) => act.on <= '2001-10-18'), endsOn: on('2001-10-18') };

describe('determineRecordEnd', () => {
  it.each([
    ['2001-10-17', []],
    ['2001-10-18', []],
    ['2001-10-19', ['record.ends-before']],
    ['2026-11-24', ['record.ends-before']],
  ])('a record that ends on 18 October 2001, asked about %s: %j', (asOf, codes) => {
    const { endsOn, says } = determineRecordEnd({ endsOn: on('2001-10-18') }, on(asOf));
    expect(endsOn).toBe('2001-10-18');
    expect(says.map(({ code }) => code)).toEqual(codes);
    for (const { values } of says) expect(values).toEqual({ endsOn: '2001-10-18' });
  });

  it('a record that does not say on which day it ends may lack acts of any day', () => {
    for (const asOf of ['2001-10-18', '1999-01-01']) {
      expect(determineRecordEnd({}, on(asOf))).toEqual({ says: [{ code: 'record.end-not-known', values: {} }] });
    }
  });

  it('a record in part lacks acts of any day, and says what it lacks', () => {
    const completeness = { kind: 'partial', lacks: 'Signatures.', missing: [{ acts: 'signatures' }] } as const;
    const partial = { code: 'record.partial', values: { lacks: 'Signatures.' } };
    const codesOn = (asOf: string) =>
      determineRecordEnd({ endsOn: on('2001-10-18'), completeness }, on(asOf)).says.map(({ code }) => code);
    expect(codesOn('2001-10-18')).toEqual(['record.partial']);
    expect(codesOn('2001-10-19')).toEqual(['record.ends-before', 'record.partial']);
    expect(determineRecordEnd({ completeness }, on('2001-10-18')).says.at(-1)).toEqual(partial);
    expect(determineRecordEnd({ completeness: { kind: 'complete' } }, on('2001-10-18')).says).toHaveLength(1);
    expect(composeLife(opCrcSc, { ...copy, completeness }).record).toEqual({ endsOn: '2001-10-18', completeness });
  });

  it('what is taken from the record of another treaty holds as far as that one goes', () => {
    const ofOther = (asOf: string, record: { readonly endsOn?: CivilDate }) =>
      determineRecordEnd({ endsOn: on('2003-01-01') }, on(asOf), composeLife(opCrcSc, { acts: [], ...record })).says;
    const values = { treaty: 'op-crc-sc', endsOn: '2001-10-18' };
    expect(ofOther('2001-10-18', copy)).toEqual([]);
    expect(ofOther('2001-10-19', copy)).toEqual([{ code: 'record.of-other-ends-before', values }]);
    expect(ofOther('2003-01-02', copy).map(({ code }) => code)).toEqual([
      'record.ends-before',
      'record.of-other-ends-before',
    ]);
    expect(ofOther('2001-10-18', {})).toEqual([
      { code: 'record.of-other-end-not-known', values: { treaty: 'op-crc-sc' } },
    ]);
  });

  it('acts after the end of a record are told, those done by the day asked about (TPNW: Tonga, 7 July 2026)', () => {
    const late = { participant: 'TON', kind: 'accession', on: on('2026-07-07') } as const;
    const record = { endsOn: on('2026-02-02'), acts: [{ ...late, participant: 'NOR', on: on('2026-02-02') }, late] };
    const codesOn = (asOf: string) => determineRecordEnd(record, on(asOf)).says;
    expect(codesOn('2026-02-02')).toEqual([]);
    expect(codesOn('2026-07-06').map(({ code }) => code)).toEqual(['record.ends-before']);
    expect(codesOn('2026-07-07')).toEqual([
      { code: 'record.ends-before', values: { endsOn: '2026-02-02' } },
      { code: 'record.later-acts', values: { count: 1, acts: [late] } },
    ]);
  });

  it('no record is not an empty one: only the clauses are at hand', () => {
    expect(determineRecordEnd(undefined, on('2001-10-18'))).toEqual({ says: [{ code: 'record.none', values: {} }] });
  });

  // Deposited between 18 October and the end of 2001: Holy See, DR Congo, Uganda, Qatar, Spain, Viet Nam.
  it('ten contracting States by the copy of 18 October 2001, of the sixteen of 31 December', () => {
    const [life, whole] = [copy, opCrcScRegister].map((record) => composeLife(opCrcSc, record, on('2001-12-31')));
    if (life === undefined || whole === undefined) throw new Error('there are two');
    expect(countByStatus(life, on('2001-12-31'))['contracting-state']).toBe(10);
    expect(countByStatus(whole, on('2001-12-31'))['contracting-state']).toBe(16);
    expect(determineRecordEnd(life.record, on('2001-12-31')).says).toHaveLength(1);
    expect(determineRecordEnd(whole.record, on('2001-12-31')).says).toEqual([]);
  });
});

describe('the record of a life', () => {
  it('ends where the register does, whatever day is asked about and whatever is supposed', () => {
    const supposed = { participant: 'IRL', kind: 'ratification', on: on('2001-11-01') } as const;
    const { before, after } = composeWhatIf(opCrcSc, copy, [supposed], on('2001-10-18'));
    const lives = [
      composeLife(opCrcSc, copy),
      composeLife(opCrcSc, copy, on('2001-10-01')),
      composeLifeSupposing(opCrcSc, copy, supposed),
      before,
      after,
    ];
    expect(lives.map(({ record }) => record)).toEqual(Array.from({ length: 5 }, () => ({ endsOn: '2001-10-18' })));
    expect(composeLife(opCrcSc, { acts: copy.acts }).record).toEqual({});
  });
});
