import { names } from '../../participants/names/compiled/fr.ts';
import { lifeSentences as life } from '../compiled/fr/life-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** French, with the sentences alone of which a life of Parties is made: for a page that is to be light. */
export const wording: Wording = composeWording('fr', { life, names });
