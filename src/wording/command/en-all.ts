import { names } from '../../participants/names/compiled/en.ts';
import { composeCommandWording } from '../command-wording.ts';
import { amendingSentences } from '../compiled/en/amending-sentences.ts';
import { askedSentences } from '../compiled/en/asked-sentences.ts';
import { commandSentences } from '../compiled/en/command-sentences.ts';
import { furtherSentences } from '../compiled/en/further-sentences.ts';
import { lifeSentences as life } from '../compiled/en/life-sentences.ts';
import { pageSentences } from '../compiled/en/page-sentences.ts';
import { treaties } from '../compiled/en/treaty-names.ts';

/** English, with all that the command says beside what is said of the law. */
export const words = composeCommandWording(
  'en',
  { life, further: [amendingSentences, askedSentences, furtherSentences], names, treaties },
  [commandSentences, pageSentences],
);
