import { describe, expect, it } from 'vitest';
import { listIcrcRows } from '../../../src/formats/icrc/list-icrc-rows.ts';
import { itBeside, listTextsBeside } from '../../support/beside.ts';
import { readForeign } from '../read-foreign.ts';
import { composeIcrcParticipation, ICRC_DOCUMENT } from '../samples.ts';

const write = (document: object) => JSON.stringify(document, undefined, 1);

describe('a document of the database of the International Committee of the Red Cross', () => {
  it('has States by reference; declarations are no acts', () => {
    const text = write(ICRC_DOCUMENT);
    const { form, acts, issues, left, totals } = readForeign(text);
    expect([form, issues]).toEqual(['icrc', []]);
    expect(acts).toEqual(['NOR ratification 1951-08-03', 'BRB succession 1968-09-10']);
    // Its object begins three lines above that of its kind, and lines are counted from 1.
    const index = text.split('\n').findIndex((each) => each.includes('"declaration"'));
    expect(left).toEqual([`${index + 1 - 3} Barbados: declaration 1968-09-10 Of reservations`]);
    expect(totals).toEqual({ inForceOn: '1950-10-21' });
  });

  it('tells a State that the document does not include, and is none of several treaties', () => {
    const lost = { ...ICRC_DOCUMENT, included: [composeIcrcParticipation('x', 'accession', '1968-09-10')] };
    expect(readForeign(write(lost)).issues).toHaveLength(1);
    expect(
      listIcrcRows(write({ ...ICRC_DOCUMENT, data: [...ICRC_DOCUMENT.data, ...ICRC_DOCUMENT.data] })),
    ).toBeUndefined();
    expect(listIcrcRows('{"jsonapi": {}, "data": [')).toBeUndefined();
  });

  itBeside('reads the document as it is published', listTextsBeside('formats/icrc', '365.json'), ([document]) => {
    const { form, acts, issues, left } = readForeign(document?.text ?? '');
    expect([form, issues]).toEqual(['icrc', []]);
    expect(acts).toEqual(['BRB accession 1968-09-10', 'BRB succession 1968-09-10']);
    expect(left).toHaveLength(1);
  });
});
