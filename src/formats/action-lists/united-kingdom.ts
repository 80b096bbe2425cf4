import { type ActsOfRow, defineTableForm } from '../table-form.ts';

/** What stands for the day of effect where the list knows none. */
const NO_DAY = '01/01/1900';

/**
 * The lists of actions of the United Kingdom: a row an action, the day before the month. `Bound` says that a State is bound, and not by which
 * instrument; an extension stands beside the territory, and does not say which State has extended the treaty to it.
 *
 * @see docs/formats.md#un-treaty-series-and-united-kingdom
 */
export const unitedKingdom = defineTableForm({
  id: 'united-kingdom',
  isNearOurs: true,
  heads: { participant: /^country$/, kind: /^action$/, date: /^action date$/, inForce: /^effective date$/ },
  needed: ['kind', 'date', 'inForce'],
  storedIn: 'inForce',
  daysAre: 'day-first',
  read: ({ kind, date, inForce }): ActsOfRow => {
    const effect = inForce === NO_DAY ? '' : inForce;
    if (/^extension$/i.test(kind)) return { acts: [], left: [[kind, date, inForce].join(' ').trim()] };
    const act = { date, inForce: effect };
    if (/^bound$/i.test(kind)) return { acts: [{ ...act, kind: 'consent', note: kind }] };
    return { acts: [{ ...act, kind }] };
  },
});
