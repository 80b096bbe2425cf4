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
      : { acts: [{ kind, date: date, inForce: inForce }] },
});
