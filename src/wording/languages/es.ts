import { names } from '../../participants/names/compiled/es.ts';
import { amendingSentences } from '../compiled/es/amending-sentences.ts';
import { askedSentences } from '../compiled/es/asked-sentences.ts';
import { furtherSentences } from '../compiled/es/further-sentences.ts';
import { lifeSentences as life } from '../compiled/es/life-sentences.ts';
import { treaties } from '../compiled/es/treaty-names.ts';
import { composeWordingWithTreaties } from '../name-treaties.ts';
import type { Wording } from '../wording.ts';

/** Spanish. */
export const wording: Wording = composeWordingWithTreaties('es', {
  life,
  further: [amendingSentences, askedSentences, furtherSentences],
  names,
  treaties,
});
