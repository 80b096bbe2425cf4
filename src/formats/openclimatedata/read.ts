import { type ActsOfRow, defineTableForm } from '../table-form.ts';

/** What the heads of days are called, in tables that have no column for the kind. */
const INSTRUMENTS: ReadonlySet<string> = new Set(['ratification', 'acceptance', 'approval', 'accession']);

/**
 * The tables of openclimatedata of the Paris Agreement and of the Doha and Kigali Amendments: a row a Party, with its code. Of a State that left and
 * came back, they have the last membership alone.
 *
 * @see docs/formats.md#openclimatedata
 */
export const openclimatedata = defineTableForm({
  id: 'openclimatedata',
  isNearOurs: true,
  hasOneRowAParty: true,
  isClosed: true,
  heads: {
    participant: /^name$/,
    code: /^code$/,
    signed: /^signature$/,
    date: /^(?:ratification|acceptance|approval|accession|date)$/,
    kind: /^(?:kind|participation type)$/,
    inForce: /^date of effect$/,
  },
  needed: ['code', 'date'],
  isOfForm: (names) =>
    names.includes('date of effect') || names.includes('participation type') || names.join() === 'code,name,acceptance',
  withoutActs: /^(?:emissions|percentage|year)$/,
  storedIn: 'inForce',
  read: ({ participant: name, code, signed, date, kind, inForce }, heads): ActsOfRow => {
    const participant = code === '' ? name : code;
    const signature = signed === '' ? [] : [{ participant, kind: 'signature', date: signed }];
    if (date === '' && kind === '') return { acts: signature };
    const ofHead = heads.map((head) => head.toLowerCase()).find((head) => INSTRUMENTS.has(head)) ?? '';
    const said = kind === '' ? ofHead : kind;
    const isProvisional = /^provisional application\b/i.test(said);
    return {
      acts: [...signature, { participant, kind: isProvisional ? 'provisional-application' : said, date, inForce }],
    };
  },
});
