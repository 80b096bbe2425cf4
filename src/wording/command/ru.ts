import { names } from '../../participants/names/compiled/ru.ts';
import { composeCommandWording } from '../command-wording.ts';
import { amendingSentences } from '../compiled/ru/amending-sentences.ts';
import { askedSentences } from '../compiled/ru/asked-sentences.ts';
import { commandSentences } from '../compiled/ru/command-sentences.ts';
import { lifeSentences as life } from '../compiled/ru/life-sentences.ts';
import { treaties } from '../compiled/ru/treaty-names.ts';

/** Russian, with what the commands say that answer from a life. */
export const words = composeCommandWording(
  'ru',
  { life, further: [amendingSentences, askedSentences], names, treaties },
  [commandSentences],
);
