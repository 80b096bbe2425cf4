import { describe, expect, it } from 'vitest';
import { listIcrcRows } from '../../../src/formats/icrc/list-icrc-rows.ts';
import { itBeside, listTextsBeside } from '../../support/beside.ts';
import { readForeign } from '../read-foreign.ts';

const participation = (country: string, action: string, date: string, text: string | null = null) => ({
  type: 'paragraph--treaty_participant',
  attributes: {
    field_participant_action: action,
    field_participant_date_notif: date,
    field_participant_text: text === null ? null : { value: text },
  },
  relationships: { field_participant_country: { data: { id: country } } },
});

const DOCUMENT = {
  jsonapi: { version: '1.0' },
  data: [{ type: 'node--treaty', attributes: { field_treaty_entry_in_force: '1950-10-21' } }],
  included: [
    participation('a', 'ratification', '1951-08-03'),
    { type: 'taxonomy_term--cit_countries_information', id: 'a', attributes: { name: 'Norway' } },
    participation('b', 'declaration', '1968-09-10', '<p>Of <b>reservations</b></p>'),
    participation('b', 'declaration of succession', '1968-09-10'),
    { type: 'taxonomy_term--cit_countries_information', id: 'b', attributes: { name: 'Barbados' } },
    { type: 'taxonomy_term--languages', id: 'c', attributes: { name: 'English' } },
  ],
};

const write = (document: object) => JSON.stringify(document, undefined, 1);

describe('a document of the database of the International Committee of the Red Cross', () => {
  it('has States by reference; declarations are no acts', () => {
    const text = write(DOCUMENT);
    const { form, acts, issues, left, totals } = readForeign(text);
    expect([form, issues]).toEqual(['icrc', []]);
    expect(acts).toEqual(['NOR ratification 1951-08-03', 'BRB succession 1968-09-10']);
    // Its object begins three lines above that of its kind, and lines are counted from 1.
    const index = text.split('\n').findIndex((each) => each.includes('"declaration"'));
    expect(left).toEqual([`${index + 1 - 3} Barbados: declaration 1968-09-10 Of reservations`]);
    expect(totals).toEqual({ inForceOn: '1950-10-21' });
  });

  it('tells a State that the document does not include, and is none of several treaties', () => {
    const lost = { ...DOCUMENT, included: [participation('x', 'accession', '1968-09-10')] };
    expect(readForeign(write(lost)).issues).toHaveLength(1);
    expect(listIcrcRows(write({ ...DOCUMENT, data: [...DOCUMENT.data, ...DOCUMENT.data] }))).toBeUndefined();
    expect(listIcrcRows('{"jsonapi": {}, "data": [')).toBeUndefined();
  });

  itBeside('reads the document as it is published', listTextsBeside('formats/icrc', '365.json'), ([document]) => {
    const { form, acts, issues, left } = readForeign(document?.text ?? '');
    expect([form, issues]).toEqual(['icrc', []]);
    expect(acts).toEqual(['BRB accession 1968-09-10', 'BRB succession 1968-09-10']);
    expect(left).toHaveLength(1);
  });
});
