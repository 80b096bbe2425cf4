import type { Shape } from '../calendar/assert-argument.ts';
import { LANGUAGES } from './language.ts';

// What a caller is told who gives something else.

/** A language. */
export const LANGUAGE: Shape = {
  isText: true,
  isOf: (given: unknown) => LANGUAGES.some((each) => each === given),
  expected: 'the code of a language',
  remedy: "LANGUAGES lists them; 'en' is English.",
};

/** The code of a participant. */
export const CODE: Shape = {
  isText: true,
  isOf: (given: unknown) => typeof given === 'string' && /^[A-Z]{3}$/.test(given),
  expected: 'the code of a participant',
  remedy: "Write it as 'NOR'; parseParticipant finds the code of a name.",
};
