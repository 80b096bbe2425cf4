import { columnNameOf } from '../../reading/csv/table-form.ts';
import type { CellRow, ForeignForm } from '../foreign-form.ts';
import { openDisplayedNames } from '../open-displayed-names.ts';
import { readCellText } from '../read-cell-text.ts';
import { type ActsOfRow, defineTableForm } from '../table-form.ts';
import { readSwissDay } from './read-swiss-day.ts';

/** What the letters behind the days mean is said by the head of their column; here, by what word in which language. */
const WORDS: readonly (readonly [kind: string, words: string])[] = [
  ['accession', 'beitritt|adhésion|adesione'],
  ['succession', 'nachfolge|succession|successione'],
  ['definitive-signature', 'unterzeich|signature|signé|firma'],
  ['acceptance', 'annahme|acceptation|accettazione'],
  ['approval', 'genehmigung|approbation|approvazione'],
];

/** By what the participants are called, the language of the table is told. */
const PARTICIPANTS = {
  de: /^(?:vertragsstaaten|vertragsparteien)$/,
  fr: /^(?:etats parties|parties)$/,
  it: /^(?:stati partecipanti|stati parte|parti|parti contraenti)$/,
} as const;

const table = defineTableForm({
  id: 'switzerland',
  heads: {
    participant:
      /^(?:vertragsstaaten|vertragsparteien|etats parties|parties|stati partecipanti|stati parte|parti|parti contraenti)$/,
    // In French the legend alone tells the table from others.
    date: /^(?:ratifikation|ratifica)\b|^ratification\b.*\([a-z]{1,2}\)/,
    inForce: /^(?:inkrafttreten|entree en vigueur|entrata in vigore)$/,
  },
  needed: ['date', 'inForce'],
  storedIn: 'inForce',
  read: ({ participant, date, inForce }, heads): ActsOfRow => {
    const name = openDisplayedNames(findLanguage(heads))(participant);
    if (date === '') return { acts: [], left: inForce === '' ? [] : [inForce] };
    const [, day = date, letter = ''] = /^(.*\d)\s*(\p{Lu}\p{Ll}?)$/u.exec(date) ?? [];
    // Without a letter it is an instrument by which a signatory has consented, of whatever name.
    const kind = letter === '' ? 'consent' : (findKind(heads, letter) ?? letter);
    return { acts: [{ participant: name, kind, date: readSwissDay(day), inForce: readSwissDay(inForce) }] };
  },
});

/**
 * The tables of parties in the Classified Compilation of Switzerland, in German, French or Italian: a row a State. A day may be split over cells, whose
 * heads are empty but for the first.
 *
 * @see docs/formats.md#switzerland
 */
export const switzerland: ForeignForm = {
  id: 'switzerland',
  open: (head) => {
    const starts = head.cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]));
    const join = (row: CellRow): CellRow => ({ ...row, cells: joinCells(row.cells, starts) });
    const joined = join(head);
    const reader = table.open({ ...joined, names: joined.cells.map(columnNameOf) });
    return reader === undefined ? undefined : { ...reader, read: (row) => reader.read(join(row)) };
  },
};

/** Joins the cells of each column, from that which has a head to the next that has one. */
function joinCells(cells: readonly string[], starts: readonly number[]): readonly string[] {
  return starts.map((start, index) => readCellText(cells.slice(start, starts[index + 1]).join(' ')));
}

function findKind(heads: readonly string[], letter: string): string | undefined {
  const found = WORDS.find(([, words]) =>
    heads.some((head) => new RegExp(`(?:${words})[^()]*\\(${letter}\\)`, 'iu').test(head)),
  );
  return found?.[0];
}

function findLanguage(heads: readonly string[]): keyof typeof PARTICIPANTS {
  const [first = ''] = heads;
  const name = first.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (PARTICIPANTS.de.test(name)) return 'de';
  return PARTICIPANTS.it.test(name) ? 'it' : 'fr';
}
