import { names } from '../../participants/names/compiled/fr.ts';
import { composeCommandWording } from '../command-wording.ts';
import { amendingSentences } from '../compiled/fr/amending-sentences.ts';
import { askedSentences } from '../compiled/fr/asked-sentences.ts';
import { commandSentences } from '../compiled/fr/command-sentences.ts';
import { lifeSentences as life } from '../compiled/fr/life-sentences.ts';
import { treaties } from '../compiled/fr/treaty-names.ts';

/** French, with what the commands say that answer from a life. */
export const words = composeCommandWording(
  'fr',
  { life, further: [amendingSentences, askedSentences], names, treaties },
  [commandSentences],
);
