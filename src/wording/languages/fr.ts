import { names } from '../../participants/names/compiled/fr.ts';
import { amendingSentences } from '../compiled/fr/amending-sentences.ts';
import { askedSentences } from '../compiled/fr/asked-sentences.ts';
import { furtherSentences } from '../compiled/fr/further-sentences.ts';
import { lifeSentences as life } from '../compiled/fr/life-sentences.ts';
import { treaties } from '../compiled/fr/treaty-names.ts';
import { composeWordingWithTreaties } from '../name-treaties.ts';
import type { Wording } from '../wording.ts';

/** French. */
export const wording: Wording = composeWordingWithTreaties('fr', {
  life,
  further: [amendingSentences, askedSentences, furtherSentences],
  names,
  treaties,
});
