import { names } from '../../participants/names/compiled/fr.ts';
import { amendingSentences } from '../compiled/fr/amending-sentences.ts';
import { askedSentences } from '../compiled/fr/asked-sentences.ts';
import { fileSentences } from '../compiled/fr/file-sentences.ts';
import { furtherSentences } from '../compiled/fr/further-sentences.ts';
import { lifeSentences as life } from '../compiled/fr/life-sentences.ts';
import { treaties } from '../compiled/fr/treaty-names.ts';
import { composeWordingWithTreaties } from '../name-treaties.ts';
import type { Wording } from '../wording.ts';

/** French, with what is said of files beside what is said of the law. */
export const wording: Wording = composeWordingWithTreaties('fr', {
  life,
  further: [amendingSentences, askedSentences, furtherSentences, fileSentences],
  names,
  treaties,
});
