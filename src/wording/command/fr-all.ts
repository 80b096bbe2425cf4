import { names } from '../../participants/names/compiled/fr.ts';
import { composeCommandWording } from '../command-wording.ts';
import { amendingSentences } from '../compiled/fr/amending-sentences.ts';
import { askedSentences } from '../compiled/fr/asked-sentences.ts';
import { commandSentences } from '../compiled/fr/command-sentences.ts';
import { furtherSentences } from '../compiled/fr/further-sentences.ts';
import { lifeSentences as life } from '../compiled/fr/life-sentences.ts';
import { pageSentences } from '../compiled/fr/page-sentences.ts';
import { treaties } from '../compiled/fr/treaty-names.ts';

/** French, with all that the command says beside what is said of the law. */
export const words = composeCommandWording(
  'fr',
  { life, further: [amendingSentences, askedSentences, furtherSentences], names, treaties },
  [commandSentences, pageSentences],
);
