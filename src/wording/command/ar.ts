import { names } from '../../participants/names/compiled/ar.ts';
import { ARABIC_SCRIPT } from '../arabic-script.ts';
import { composeCommandWording } from '../command-wording.ts';
import { amendingSentences } from '../compiled/ar/amending-sentences.ts';
import { askedSentences } from '../compiled/ar/asked-sentences.ts';
import { commandSentences } from '../compiled/ar/command-sentences.ts';
import { lifeSentences as life } from '../compiled/ar/life-sentences.ts';
import { treaties } from '../compiled/ar/treaty-names.ts';

/** Arabic, with what the commands say that answer from a life. */
export const words = composeCommandWording(
  'ar',
  { life, further: [amendingSentences, askedSentences], names, treaties, ...ARABIC_SCRIPT },
  [commandSentences],
);
