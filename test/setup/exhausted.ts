/**
 * Whether the proofs run through all they are about, as in `npm run exhaust`: every day of 400 years, files of the largest size, five
 * times as many examples of each property. Otherwise they run through a sample. Nothing else decides how much a test does.
 */
export const EXHAUSTED = process.env.FC_EXHAUST === '1';
