import { names } from '../../participants/names/compiled/en.ts';
import { composeCommandWording } from '../command-wording.ts';
import { amendingSentences } from '../compiled/en/amending-sentences.ts';
import { askedSentences } from '../compiled/en/asked-sentences.ts';
import { commandSentences } from '../compiled/en/command-sentences.ts';
import { lifeSentences as life } from '../compiled/en/life-sentences.ts';
import { treaties } from '../compiled/en/treaty-names.ts';

/** English, with what the commands say that answer from a life. */
export const words = composeCommandWording(
  'en',
  { life, further: [amendingSentences, askedSentences], names, treaties },
  [commandSentences],
);
