import { type ActsOfRow, defineTableForm, type ForeignAct } from '../table-form.ts';

/**
 * The lists of ratifications of the International Labour Organization: a row a Member, with the day of its ratification and how that stands. A
 * denunciation is an act of its own where the row gives its day. One that follows from the ratification of another Convention, which revises this one, is one
 * too: its day is that on which the other has come into force, so that it has effect and nothing was received.
 *
 * @see docs/formats.md#ilo
 */
export const ilo = defineTableForm({
  id: 'ilo',
  isClosed: true,
  heads: { participant: /^country$/, date: /^date$/, status: /^status$/, note: /^note$/ },
  needed: ['date', 'status', 'note'],
  hasDaysOfEffect: true,
  read: ({ date, status, note }): ActsOfRow => {
    const acts: ForeignAct[] = date === '' ? [] : [{ kind: 'ratification', date }];
    const said = [status, note].filter((text) => text !== '');
    const end = said.map(readEnd).find((each) => each !== undefined);
    if (end !== undefined) acts.push(end);
    const isTold = (text: string): boolean =>
      /^in force$/iu.test(text) ||
      (end !== undefined && (readEnd(text) !== undefined || /^(?:denounced|not in force)$/iu.test(text)));
    return { acts, left: said.filter((text) => !isTold(text)) };
  },
});

/** `Denounced on 12 Feb 2010`, `Automatic denunciation on 05 Jun 2014 by convention C181`. */
function readEnd(text: string): ForeignAct | undefined {
  const [, denounced] = /^denounced on (.*\d{4})\.?$/iu.exec(text) ?? [];
  if (denounced !== undefined) return { kind: 'denunciation', date: denounced };
  const [, ended] = /^automatic denunciation on (.*?\d{4})\b/iu.exec(text) ?? [];
  return ended === undefined ? undefined : { kind: 'denunciation', date: ended, receipt: 'not-known', note: text };
}
