import { names } from '../../participants/names/compiled/en.ts';
import { amendingSentences } from '../compiled/en/amending-sentences.ts';
import { lifeSentences as life } from '../compiled/en/life-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** English, with the sentences alone of which a life is made: for a page that is to be light. */
export const wording: Wording = composeWording('en', { life, further: [amendingSentences], names });
