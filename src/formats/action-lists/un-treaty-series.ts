import { defineTableForm } from '../table-form.ts';

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
  read: ({ kind, date, inForce }) => ({
    acts: [{ kind, date: date, inForce: inForce }],
  }),
});
