import { names } from '../../participants/names/compiled/es.ts';
import { composeCommandWording } from '../command-wording.ts';
import { amendingSentences } from '../compiled/es/amending-sentences.ts';
import { askedSentences } from '../compiled/es/asked-sentences.ts';
import { commandSentences } from '../compiled/es/command-sentences.ts';
import { furtherSentences } from '../compiled/es/further-sentences.ts';
import { lifeSentences as life } from '../compiled/es/life-sentences.ts';
import { pageSentences } from '../compiled/es/page-sentences.ts';
import { treaties } from '../compiled/es/treaty-names.ts';

/** Spanish, with all that the command says beside what is said of the law. */
export const words = composeCommandWording(
  'es',
  { life, further: [amendingSentences, askedSentences, furtherSentences], names, treaties },
  [commandSentences, pageSentences],
);
