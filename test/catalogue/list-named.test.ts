import { describe, expect, it } from 'vitest';
import { listCatalogue } from '../../src/catalogue/catalogue.ts';
import { listNames, listTreatiesNamed, listTreatiesWith } from '../../src/catalogue/list-named.ts';
import { findWordsMeant, listTreatiesNear } from '../../src/catalogue/list-near.ts';
import { plainFormOf } from '../../src/participants/name-key.ts';

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('listTreatiesNamed', () => {
  it.each([
    ['op-crc-sc', 'op-crc-sc'],
    ['OP-CRC-SC', 'op-crc-sc'],
    ['Paris Agreement', 'paris'],
    ['the paris agreement', 'paris'],
    ['PARIS', 'paris'],
    ['rome', 'rome-statute'],
    ['Rome Statute', 'rome-statute'],
    ['rome statute of the international criminal court', 'rome-statute'],
    ['Convention relative aux droits de l’enfant', 'crc'],
    ["Convention relative aux droits de l'enfant", 'crc'],
    ['Convencion sobre los Derechos del Nino', 'crc'],
    ['конвенция против пыток', 'cat'],
    ['儿童权利公约', 'crc'],
    ['نظام روما الأساسي', 'rome-statute'],
    ['Mine Ban Treaty', 'ottawa'],
    ['IV-11-c', 'op-crc-sc'],
    ['UN Treaty Collection IV.11.c', 'op-crc-sc'],
    ['iv 11', 'crc'],
    ['ETS 187', 'echr-p13'],
    ['C155', 'ilo-c155'],
    ['54113', 'paris'],
    ['I-54113', 'paris'],
  ])('finds a treaty by its id, a title, another name or a number, in any case: %s', (name, id) => {
    expect(idsOf(listTreatiesNamed(name))).toEqual([id]);
  });

  it('lists all that bear a number: the Convention and its Protocols are registered under one', () => {
    expect(idsOf(listTreatiesNamed('UN registration 27531'))).toEqual(['crc', 'op-crc-ac', 'op-crc-sc']);
  });

  it.each(['', ' ', 'the', 'Convention', 'Charter', 'Rome Convention', 'Paris Convention', 'IV-11-x', 'constructor'])(
    'takes a part of a name, or another name, for none: “%s”',
    (name) => {
      expect(listTreatiesNamed(name)).toEqual([]);
    },
  );

  it('finds each treaty by each of its names, and no name leads to two', () => {
    for (const entry of listCatalogue()) {
      for (const name of listNames(entry)) expect([name, idsOf(listTreatiesNamed(name))]).toEqual([name, [entry.id]]);
    }
    const all = listCatalogue().flatMap((entry) => entry.otherNames.map(plainFormOf));
    expect(all.length).toBeGreaterThan(70);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('listTreatiesWith', () => {
  it.each([
    ['vienna convention', ['vclt', 'vcssrt', 'vienna-ozone', 'vclt-io']],
    ['torture', ['cat', 'coe-126-ecpt', 'opcat']],
    ['Convention Torture', ['cat', 'coe-126-ecpt', 'opcat']],
    ['озонового', ['vienna-ozone']],
    ['儿童权利', ['crc', 'crc-art43-2-amendment', 'op-crc-ac', 'op-crc-sc', 'op-crc-ic']],
    // Each word is of some treaty, and none has both in one name.
    ['Singapore Convention', []],
    ['Vienna Convention on Consular Relations', []],
    ['International Labour Office', []],
    ['ienna', []],
    ['', []],
  ])('lists those in whose name every word occurs, or begins one: %s', (words, ids) => {
    expect(idsOf(listTreatiesWith(words))).toEqual(ids);
  });

  it.each([
    ['International Labour Office', ['ilo-c155', 'ilo-c182']],
    ['wipo director', ['wipo-wct', 'wipo-beijing', 'wipo-marrakesh']],
    ['XXVII-2', ['vienna-ozone', 'montreal-protocol', 'kigali-amendment-ozone']],
    ['XXVII-2-a', ['montreal-protocol']],
    ['ozone london', []],
    // Adopted at Montreal in 1987 and 2000; the others have the Montreal Protocol in their titles.
    ['montreal', ['montreal-protocol', 'cartagena', 'kigali-amendment-ozone']],
    ['rome 1998', ['rome-statute']],
    ['Rome 1999', []],
    ['гаага 1980', ['hague-abduction']],
    // Adopted on 22 March, 20 November and 15 December; the Montreal Protocol entered into force in that year.
    ['1989', ['basel', 'crc', 'iccpr-op2']],
    // The text was done at Vilnius and opened there for signature, ten weeks after its adoption at Strasbourg.
    ['vilnius 2002', ['echr-p13']],
    ['strasbourg 2002', ['echr-p13']],
  ])('looks everywhere where asked to, at numbers, depositaries, places and years too: %s', (words, ids) => {
    expect(idsOf(listTreatiesWith(words, 'everywhere'))).toEqual(ids);
  });
});

describe('listTreatiesNear', () => {
  it.each([
    ['op-crc-cs', ['op-crc-sc']],
    ['Roterdam Convention', ['rotterdam']],
    ['genocide convension', ['genocide']],
    ['minimata', ['minamata']],
    ['unfcc', ['unfccc']],
  ])('lists the treaty that was misspelt: %s', (name, ids) => {
    expect(idsOf(listTreatiesNear(name))).toEqual(ids);
  });

  it.each([
    ...['Singapore Convention', 'Geneva Convention', 'Bern Convention', 'Bonn Convention', 'Lugano Convention'],
    ...[
      'Montreal Convention',
      'Brussels Convention',
      'Nairobi Protocol',
      'Kiev Protocol',
      'Madrid Protocol',
      'Escazú Agreement',
    ],
    // One letter or one digit away, and other treaties.
    ...['CMS', 'CITES', 'UNCCD', 'ilo-c150', 'ilo-c183', 'iccpr-op3', 'ETS 188', ''],
  ])('offers nothing for a treaty that the catalogue does not have: “%s”', (name) => {
    expect(listTreatiesNear(name)).toEqual([]);
  });
});

describe('findWordsMeant', () => {
  it.each(['1988', 'kyoto 1988', 'ilo-c150'])('takes no number for another one: %s', (words) => {
    expect(findWordsMeant(words)).toBeUndefined();
  });
});
