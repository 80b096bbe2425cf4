import { names } from '../../participants/names/compiled/es.ts';
import { composeCommandWording } from '../command-wording.ts';
import { amendingSentences } from '../compiled/es/amending-sentences.ts';
import { askedSentences } from '../compiled/es/asked-sentences.ts';
import { commandSentences } from '../compiled/es/command-sentences.ts';
import { lifeSentences as life } from '../compiled/es/life-sentences.ts';
import { treaties } from '../compiled/es/treaty-names.ts';

/** Spanish, with what the commands say that answer from a life. */
export const words = composeCommandWording(
  'es',
  { life, further: [amendingSentences, askedSentences], names, treaties },
  [commandSentences],
);
