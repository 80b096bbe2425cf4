import { names } from '../../participants/names/compiled/fr.ts';
import { amendingSentences } from '../compiled/fr/amending-sentences.ts';
import { lifeSentences as life } from '../compiled/fr/life-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** French, with the sentences alone of which a life is made: for a page that is to be light. */
export const wording: Wording = composeWording('fr', { life, further: [amendingSentences], names });
