import { names } from '../../participants/names/compiled/ru.ts';
import { composeCommandWording } from '../command-wording.ts';
import { amendingSentences } from '../compiled/ru/amending-sentences.ts';
import { askedSentences } from '../compiled/ru/asked-sentences.ts';
import { commandSentences } from '../compiled/ru/command-sentences.ts';
import { furtherSentences } from '../compiled/ru/further-sentences.ts';
import { lifeSentences as life } from '../compiled/ru/life-sentences.ts';
import { pageSentences } from '../compiled/ru/page-sentences.ts';
import { treaties } from '../compiled/ru/treaty-names.ts';

/** Russian, with all that the command says beside what is said of the law. */
export const words = composeCommandWording(
  'ru',
  { life, further: [amendingSentences, askedSentences, furtherSentences], names, treaties },
  [commandSentences, pageSentences],
);
