import { openDisplayedNames } from '../open-displayed-names.ts';
import { type ActsOfRow, defineTableForm, type ForeignAct } from '../table-form.ts';

/** What the codes behind the day of an instrument mean, in the English and the Dutch tables. */
const KINDS: ReadonlyMap<string, Pick<ForeignAct, 'kind' | 'note'>> = new Map([
  ['S', { kind: 'definitive-signature' }],
  ['O', { kind: 'definitive-signature' }],
  // One code for four kinds: which it was, the table does not say.
  ['R', { kind: 'consent', note: 'R' }],
  ['A', { kind: 'accession' }],
  ['T', { kind: 'accession' }],
  ['Su', { kind: 'succession' }],
  ['VG', { kind: 'succession' }],
  ['NK', { kind: 'consent', note: 'NK' }],
  ['NB', { kind: 'consent', note: 'NB' }],
]);

/**
 * The tables of parties in the treaty database of the Netherlands: a row a party, the day before the month, with a code for the kind of the
 * instrument behind its day.
 *
 * @see docs/formats.md#netherlands
 */
export const netherlands = defineTableForm({
  id: 'netherlands',
  heads: {
    participant: /^(?:party|partij)$/,
    signed: /^(?:signature|ondertekening)$/,
    provisional: /^(?:provisional application|voorlopige toepassing)$/,
    // The legend of the codes may be glued to the head.
    date: /^ratifi(?:cation|catie)/,
    inForce: /^(?:entry into force|in werking)$/,
    renounced: /^(?:renunciation|opzegging)$/,
    ended: /^(?:termination|buiten werking)$/,
  },
  needed: ['signed', 'date', 'inForce', 'renounced', 'ended'],
  storedIn: 'inForce',
  daysAre: 'day-first',
  read: ({ participant, signed, provisional, date, inForce, renounced, ended }, heads): ActsOfRow => {
    const name = findName(participant, heads);
    const { day, code } = splitCell(date);
    // A signature that needs no ratification has its code alone, and its day in the column of signatures.
    const isBySignature = day === '' && code !== '' && signed !== '';
    const known = KINDS.get(code) ?? { kind: code === '' ? 'consent' : code };
    const acts: ForeignAct[] = [];
    if (signed !== '' && !isBySignature) acts.push({ kind: 'signature', date: signed });
    if (provisional !== '') acts.push({ kind: 'provisional-application', date: provisional });
    if (date !== '') acts.push({ ...known, date: isBySignature ? signed : day, inForce: inForce });
    if (renounced !== '') acts.push({ kind: 'denunciation', date: renounced, inForce: ended });
    const left = [
      ...(date === '' && inForce !== '' ? [`Entry into force ${inForce}`] : []),
      ...(renounced === '' && ended !== '' ? [`Termination ${ended}`] : []),
    ];
    return { acts: acts.map((act) => ({ ...act, participant: name })), left };
  },
});

/** In a table in Dutch, States have their Dutch names; `Nederlanden, het Koninkrijk der` is that of the database itself. */
function findName(participant: string, [first = '']: readonly string[]): string {
  if (first.trim().toLowerCase() !== 'partij') return participant;
  return /^nederlanden\b/iu.test(participant) ? 'NLD' : openDisplayedNames('nl')(participant);
}

/** `27-10-2005 (R)`, `(S)`, `27-10-2005`; whatever else it is, it stands as it is. */
function splitCell(text: string): { readonly day: string; readonly code: string } {
  const [, day, code] = /^(.*?)\s*\(([A-Za-z]{1,2})\)$/u.exec(text) ?? [];
  return day === undefined || code === undefined ? { day: text, code: '' } : { day, code };
}
