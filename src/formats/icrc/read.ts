import { type ActsOfRow, defineTableForm } from '../table-form.ts';

/**
 * The participations of a treaty in the database of the International Committee of the Red Cross, which a document of its interface lists by reference
 * to the State of each.
 *
 * @see docs/formats.md#icrc
 */
export const icrc = defineTableForm({
  id: 'icrc',
  heads: {
    participant: /^field participant country$/,
    kind: /^field participant action$/,
    date: /^field participant date notif$/,
    text: /^field participant text$/,
  },
  needed: ['kind', 'date'],
  read: ({ kind, date, text }): ActsOfRow => {
    const said = text === '' ? '' : ` ${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}`;
    if (
      /^(?:reservation|declaration|objection|communication|notification)s?(?:[ /].*)?$/i.test(kind) &&
      !/succession/i.test(kind)
    ) {
      return { acts: [], left: [`${kind} ${date}${said}`.trim()] };
    }
    const isSuccession = /^declaration of succession$/i.test(kind);
    return { acts: [{ kind: isSuccession ? 'succession' : kind, date }], left: said === '' ? [] : [said.trim()] };
  },
});

/** How much of a text in free words is shown. */
const LONGEST = 80;
