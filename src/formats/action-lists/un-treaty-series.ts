import { findDayInFigures, textInOrder } from '../../reading/values/day-in-figures.ts';
import { type ActsOfRow, defineTableForm } from '../table-form.ts';

/**
 * What the Series lists beside acts and calls nearly as these: an objection there is one to a reservation, and an action on a territory does not say in a column of its own
 * which territory it is.
 */
const BESIDE = /^(?:withdrawal of )?(?:objection|territorial (?:application|exclusion|extension))\b/iu;

/**
 * The lists of actions of the United Nations Treaty Series: a row an action, the day before the month.
 *
 * @see docs/formats.md#un-treaty-series-and-united-kingdom
 */
export const unTreatySeries = defineTableForm({
  id: 'un-treaty-series',
  isNearOurs: true,
  heads: {
    participant: /^participant$/,
    kind: /^action$/,
    date: /^date of notification\/deposit$/,
    inForce: /^date of effect$/,
  },
  needed: ['kind', 'date', 'inForce'],
  storedIn: 'inForce',
  daysAre: 'day-first',
  read: ({ kind, date, inForce }): ActsOfRow =>
    BESIDE.test(kind)
      ? { acts: [], left: [[kind, date, inForce].join(' ').trim()] }
      : { acts: [{ kind: readWithdrawal(kind, date, inForce), date, inForce }] },
});

/**
 * Reads a bare withdrawal: the Series calls that of a reservation, of an objection or of a declaration by its whole name. One that takes effect on a later day
 * than that of its notification is a denunciation: until then the treaty is in force for its State (VCLT 54 and 56). Of any other the list does not
 * say if an instrument was taken back before it bound the State.
 */
function readWithdrawal(kind: string, date: string, effect: string): string {
  if (!/^withdrawal$/i.test(kind)) return kind;
  const [notified, effective] = [dayOf(date), dayOf(effect)];
  return notified !== undefined && effective !== undefined && notified < effective ? 'denunciation' : kind;
}

function dayOf(text: string): string | undefined {
  const figures = findDayInFigures(text);
  return figures && textInOrder(figures, 'day-first');
}
