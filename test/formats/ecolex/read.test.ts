import { describe, expect, it } from 'vitest';
import { listEcolexRows } from '../../../src/formats/ecolex/list-ecolex-rows.ts';
import { readForeign, readStoredDates } from '../read-foreign.ts';
import { ECOLEX_DOCUMENT, ECOLEX_PAGE, ECOLEX_TREATY } from '../samples.ts';

const write = (document: object) => JSON.stringify(document, undefined, 1);

/** On which line of a text a name of the English list stands. */
const lineOf = (text: string, name: string) => text.split('\n').findIndex((line) => line.includes(`"${name}"`)) + 1;

describe('a document of ECOLEX', () => {
  const text = write(ECOLEX_DOCUMENT);

  it('has lists that run side by side; a kind that it does not tell is a consent', () => {
    const { form, acts, issues, columnsLeft, totals } = readForeign(text);
    expect([form, issues, columnsLeft]).toEqual(['ecolex', [], ['partyCountry_fr']]);
    expect(acts).toEqual([
      'NOR signature 2000-06-13',
      'NOR ratification 2001-10-02',
      'FJI consent 2001-03-29',
      'AUT consent 2004-05-06',
      'GMB succession 2001-04-03',
      'GMB consent 2001-05-03',
      'BEN definitive-signature 2001-02-22',
      'BLZ signature 2000-09-06',
      'BLZ provisional-application 2001-01-31',
    ]);
    expect(totals).toEqual({ inForceOn: '2002-01-18' });
  });

  it('lists what is no act on the line of the participant, and a day in force whose instrument is not known', () => {
    expect(readForeign(text).left).toEqual([
      `${lineOf(text, 'Norway')} Norway: Reservation 2001-10-02`,
      `${lineOf(text, 'Gambia')} Gambia: Entry into force 2002-01-18`,
      `${lineOf(text, 'Chad')} Chad: Entry into force 2003-02-01`,
    ]);
  });

  it('stores the day in force of the one instrument', () => {
    expect(readStoredDates(text)).toEqual([
      'NOR ratification 2001-10-02 → 2002-01-18',
      'FJI consent 2001-03-29 → 2002-01-18',
      'AUT consent 2004-05-06 → 2004-06-06',
    ]);
  });

  it('is an answer to a search, a list, or the treaty alone, with names in any language', () => {
    const { acts } = readForeign(text);
    expect(readForeign(write([ECOLEX_TREATY])).acts).toEqual(acts);
    expect(readForeign(write(ECOLEX_TREATY)).acts).toEqual(acts);
    expect(readForeign(JSON.stringify(ECOLEX_DOCUMENT)).acts).toEqual(acts);
    const { partyCountry_en, partyCountry_fr: _, ...rest } = ECOLEX_TREATY;
    expect(readForeign(write({ ...rest, partyCountry: partyCountry_en })).acts).toEqual(acts);
    expect(readForeign(write({ ...rest, partyCountry_es: partyCountry_en })).acts).toEqual(acts);
  });

  it('is refused where a list is not as long as that of the names, each at its key', () => {
    const short = write({
      ...ECOLEX_TREATY,
      partyDateOfRatification: ['2001-10-02T00:00:00Z'],
      partyDateOfReservation: [],
    });
    const { acts, issues } = readForeign(short);
    expect(acts).toEqual([]);
    expect(issues).toEqual([
      `${lineOf(short, 'partyDateOfRatification')} unequal-lists`,
      `${lineOf(short, 'partyDateOfReservation')} unequal-lists`,
    ]);
    expect(readStoredDates(short)).toEqual(issues);
  });

  it('is refused where a second treaty has participants, or a list is there twice', () => {
    const two = write([{ trElisId: 'TRE-000002' }, ECOLEX_TREATY, ECOLEX_TREATY]);
    expect(readForeign(two).issues.map((issue) => issue.split(' ')[1])).toEqual(['second-treaty']);
    const twice = text.replace('"partyDateOfReservation"', '"partyDateOfRatification"');
    expect(readForeign(twice).issues.map((issue) => issue.split(' ')[1])).toEqual(['duplicate-key']);
  });

  it('sets a withdrawal aside of which it does not say what was withdrawn, and lists what nobody knows', () => {
    const one = {
      partyCountry_en: 'Norway',
      partyDateOfRatification: '2001-10-02T00:00:00Z',
      partyEntryIntoForce: null,
    };
    expect(readForeign(write(one)).acts).toEqual(['NOR ratification 2001-10-02']);
    const withdrawn = readForeign(write({ ...one, partyDateOfWithdrawal: '2003-01-01T00:00:00Z' }));
    expect([withdrawn.issues, withdrawn.acts, withdrawn.left]).toEqual([
      [],
      ['NOR ratification 2001-10-02'],
      ['2 Norway: Withdrawal 2003-01-01'],
    ]);
    expect(readForeign(write({ ...one, partyPotentialParty: true })).left).toEqual([
      '2 Norway: partyPotentialParty true',
    ]);
    const late = { ...one, partyDateOfRatification: '2001-10-02T12:00:00Z' };
    expect(readForeign(write(late)).issues).toEqual(['2 not-a-date']);
  });

  it('has names of its own that are read, and asks back where it has a territory with its State', () => {
    const named = (name: string) =>
      readForeign(
        write({ partyCountry: name, partyEntryIntoForce: null, partyDateOfSuccession: '2001-10-02T00:00:00Z' }),
      );
    expect(named("Lao, People's Dem. Rep.").acts).toEqual(['LAO succession 2001-10-02']);
    expect(named("Korea, Dem. People's Rep.").acts).toEqual(['PRK succession 2001-10-02']);
    expect(named('Cook Islands (New Zealand)').issues).toEqual(['2 unknown-participant']);
  });

  it('is none without participants, or where it is no JSON', () => {
    expect(listEcolexRows('{ "trElisId": "TRE-000001" }')).toBeUndefined();
    expect(listEcolexRows('[{ "text": { "partyCountry_en": [] } }]')).toBeUndefined();
    expect(listEcolexRows('{ "partyCountry_en": [')).toBeUndefined();
  });
});

describe('a page of participants of ECOLEX', () => {
  it('has one instrument each, whose kind is the figure behind its day', () => {
    const { form, acts, issues, left } = readForeign(ECOLEX_PAGE);
    expect([form, issues]).toEqual(['ecolex', []]);
    expect(acts).toEqual([
      'NOR signature 2000-06-13',
      'NOR ratification 2001-10-02',
      'FJI consent 2001-03-29',
      'AUT consent 2004-05-06',
      'GMB succession 2001-04-03',
      'BEN definitive-signature 2001-02-22',
    ]);
    expect(left).toEqual(['4 Norway: Reservation Oct 2, 2001', '10 Chad: Entry into force Feb 1, 2003']);
  });

  it('names a figure that nobody knows, and takes a day without one as a consent', () => {
    expect(readForeign(ECOLEX_PAGE.replace('[2]', '[7]')).issues).toEqual(['6 unknown-kind']);
    expect(readForeign(ECOLEX_PAGE.replace('\n [1]', '')).acts).toContain('NOR consent 2001-10-02');
  });
});
