import { type ActsOfRow, defineTableForm, type ForeignAct } from '../table-form.ts';

/** The marks behind the days, in every language of the tables. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['', 'ratification'],
  ['*', 'accession'],
  ['†', 'approval'],
  ['‡', 'acceptance'],
  ['§', 'succession'],
]);

/**
 * The status tables of the United Nations Commission on International Trade Law, in its six languages: a row a State, the day before the month, marks
 * behind the days for what is no ratification, explained in the head of their column.
 *
 * @see docs/formats.md#uncitral
 */
export const uncitral = defineTableForm({
  id: 'uncitral',
  heads: {
    participant: /^(?:state|etat|estado|государство|الدولة|国家)$/,
    date: /\(\*\).*\(†\).*\(‡\)/u,
    signed: /^(?:signature|firma|подписание|التوقيع|签署)$/,
    inForce: /^(?:entry into force|entree en vigueur|entrada en vigor|вступление в силу|بدء النفاذ|生效)$/,
  },
  needed: ['date', 'signed'],
  withoutActs: /^(?:notes?|notas|примечания|ملاحظات|الحواشي|注|备注|注释)$/,
  storedIn: 'inForce',
  daysAre: 'day-first',
  read: ({ signed, date, inForce }): ActsOfRow => {
    const acts: ForeignAct[] = signed === '' ? [] : [{ kind: 'signature', date: signed }];
    if (date === '') return { acts };
    const [, day = date, mark = ''] = /^(.*\d)\s*\(([^)]*)\)$/u.exec(date) ?? [];
    acts.push({ kind: KINDS.get(mark) ?? mark, date: day, inForce: inForce });
    return { acts };
  },
});
