import { names } from '../../participants/names/compiled/es.ts';
import { lifeSentences as life } from '../compiled/es/life-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Spanish, with the sentences alone of which a life of Parties is made: for a page that is to be light. */
export const wording: Wording = composeWording('es', { life, names });
