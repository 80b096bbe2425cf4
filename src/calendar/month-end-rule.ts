/**
 * What a clause says of "three months after 30 November" where February has no 30th.
 *
 * - `last-day-of-month`: 28 (or 29) February. Practice of the United Nations and WIPO depositaries; ETS 76 article 4(2).
 * - `first-day-of-next-month`: 1 March. Practice of the International Maritime Organization.
 * - `refuse`: the clause leaves it open, and no date is given.
 *
 * The clause chooses; no function of this room has a default.
 *
 * @see docs/legal-sources.md#month-ends
 */
export type MonthEndRule = (typeof MONTH_END_RULES)[number];

export const MONTH_END_RULES = ['last-day-of-month', 'first-day-of-next-month', 'refuse'] as const;
