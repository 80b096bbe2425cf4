import { type ActsOfRow, defineTableForm, type ForeignAct } from '../table-form.ts';

/**
 * The lists of ratifications of the International Labour Organization: a row a Member, with the day of its ratification and how that stands. A
 * denunciation is an act of its own where the row gives its day; one that follows from another Convention is none, and is listed.
 *
 * @see docs/formats.md#ilo
 */
export const ilo = defineTableForm({
  id: 'ilo',
  isClosed: true,
  heads: { participant: /^country$/, date: /^date$/, status: /^status$/, note: /^note$/ },
  needed: ['date', 'status', 'note'],
  read: ({ date, status, note }): ActsOfRow => {
    const acts: ForeignAct[] = date === '' ? [] : [{ kind: 'ratification', date }];
    const said = [status, note].filter((text) => text !== '');
    const [, day] =
      said.map((text) => /^denounced on (.*\d{4})\.?$/iu.exec(text)).find((match) => match !== null) ?? [];
    if (day !== undefined) acts.push({ kind: 'denunciation', date: day });
    const isTold = (text: string): boolean =>
      /^(?:in force|denounced(?: on .*)?)$/iu.test(text) && (day !== undefined || /^in force$/iu.test(text));
    return { acts, left: said.filter((text) => !isTold(text)) };
  },
});
