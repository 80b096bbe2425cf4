import { names } from '../../participants/names/compiled/ar.ts';
import { ARABIC_SCRIPT } from '../arabic-script.ts';
import { amendingSentences } from '../compiled/ar/amending-sentences.ts';
import { lifeSentences as life } from '../compiled/ar/life-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Arabic, with the sentences alone of which a life is made: for a page that is to be light. */
export const wording: Wording = composeWording('ar', { life, further: [amendingSentences], names, ...ARABIC_SCRIPT });
