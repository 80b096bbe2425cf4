import { type ActsOfRow, defineTableForm, type ForeignAct } from '../table-form.ts';
import { readRomanDay } from './read-roman-day.ts';

/** What the types mean; asterisks say that an accession has effect towards some States alone. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['R', 'ratification'],
  ['A', 'accession'],
  ['A*', 'accession'],
  ['A**', 'accession'],
  ['Su', 'succession'],
  ['Ac', 'acceptance'],
  ['Ap', 'approval'],
]);

/**
 * The status tables of the Hague Conference on Private International Law: a row a party, months in Roman numbers, the type of the instrument in a
 * column of its own. A denunciation has no day there, and neither has an extension: both stand in the notes of the page.
 *
 * @see docs/formats.md#hcch
 */
export const hcch = defineTableForm({
  id: 'hcch',
  heads: {
    participant: /^(?:contracting part(?:y|ies)|states?|members?)(?: ?\d)?$/,
    signed: /^s ?\d?$/,
    date: /^r\/a\/su? ?\d?$/,
    type: /^type ?\d?$/,
    inForce: /^eif ?\d?$/,
    extended: /^ext ?\d?$/,
  },
  needed: ['signed', 'date', 'type', 'inForce'],
  // Authorities, reservations, declarations, notifications: how many there are.
  withoutActs: /^(?:auth ?\d?|res\/d\/n(?:\/dc)? ?\d?)$/,
  storedIn: 'inForce',
  read: ({ signed, date, type, inForce, extended }): ActsOfRow => {
    const acts: ForeignAct[] = signed === '' ? [] : [{ kind: 'signature', date: readRomanDay(signed) }];
    const left = extended === '' ? [] : [`EXT ${extended}`];
    if (date === '') return { acts, left: [...left, ...(type === '' ? [] : [`Type ${type}`])] };
    acts.push({
      kind: KINDS.get(type) ?? type,
      date: readRomanDay(date),
      inForce: readRomanDay(inForce),
      ...(type.includes('*') && { note: type }),
    });
    return { acts, left };
  },
});
