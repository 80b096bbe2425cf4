import { names } from '../../participants/names/compiled/ar.ts';
import { ARABIC_SCRIPT } from '../arabic-script.ts';
import { composeCommandWording } from '../command-wording.ts';
import { amendingSentences } from '../compiled/ar/amending-sentences.ts';
import { askedSentences } from '../compiled/ar/asked-sentences.ts';
import { commandSentences } from '../compiled/ar/command-sentences.ts';
import { furtherSentences } from '../compiled/ar/further-sentences.ts';
import { lifeSentences as life } from '../compiled/ar/life-sentences.ts';
import { pageSentences } from '../compiled/ar/page-sentences.ts';
import { treaties } from '../compiled/ar/treaty-names.ts';

/** Arabic, with all that the command says beside what is said of the law. */
export const words = composeCommandWording(
  'ar',
  { life, further: [amendingSentences, askedSentences, furtherSentences], names, treaties, ...ARABIC_SCRIPT },
  [commandSentences, pageSentences],
);
