/** Stands for a State that is not named; no participant has this code. */
export const ANY_STATE = 'any-state';
