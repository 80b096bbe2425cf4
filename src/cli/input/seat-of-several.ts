/** The seat at which a day ends that is asked of several treaties, each with a depositary's seat of its own: that of the Secretary-General. */
export const SEAT_OF_SEVERAL = { depositary: { zone: 'America/New_York' } } as const;
