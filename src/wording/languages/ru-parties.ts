import { names } from '../../participants/names/compiled/ru.ts';
import { lifeSentences as life } from '../compiled/ru/life-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Russian, with the sentences alone of which a life of Parties is made: for a page that is to be light. */
export const wording: Wording = composeWording('ru', { life, names });
