import { propertyOf, type Shape } from '../calendar/assert-argument.ts';
import { LANGUAGES } from './language.ts';

// What a caller is told who gives something else.

/** A language. */
export const LANGUAGE: Shape = {
  isText: true,
  isOf: (given: unknown) => LANGUAGES.some((each) => each === given),
  expected: 'the code of a language',
  remedy: "LANGUAGES lists them; 'en' is English.",
};

/** Languages. */
export const LANGUAGES_LISTED: Shape = {
  isOf: (given: unknown) => Array.isArray(given) && given.every(LANGUAGE.isOf),
  expected: 'a list of codes of languages',
  remedy: "Give such as ['fr', 'es']; LANGUAGES lists them.",
};

/** The code of a participant. */
export const CODE: Shape = {
  isText: true,
  isOf: (given: unknown) => typeof given === 'string' && /^[A-Z]{3}$|^[a-z-]+:/.test(given),
  expected: 'the code of a participant',
  remedy: "Write it as 'NOR'; parseParticipant finds it.",
};

/** Participants that a treaty declares for itself. */
export const OWN_PARTICIPANTS: Shape = {
  isOf: (given: unknown) =>
    Array.isArray(given) &&
    given.every((each: unknown) => {
      const name = propertyOf(each, 'name');
      return [propertyOf(each, 'code'), propertyOf(name, 'en') ?? name].every((text) => typeof text === 'string');
    }),
  expected: 'a list of participants, each with its code and its name',
  remedy: 'Take participants of the clause on participation of a treaty; an empty one is [].',
};
