import { names } from '../../participants/names/compiled/en.ts';
import { amendingSentences } from '../compiled/en/amending-sentences.ts';
import { askedSentences } from '../compiled/en/asked-sentences.ts';
import { furtherSentences } from '../compiled/en/further-sentences.ts';
import { lifeSentences as life } from '../compiled/en/life-sentences.ts';
import { treaties } from '../compiled/en/treaty-names.ts';
import { composeWordingWithTreaties } from '../name-treaties.ts';
import type { Wording } from '../wording.ts';

/** English. */
export const wording: Wording = composeWordingWithTreaties('en', {
  life,
  further: [amendingSentences, askedSentences, furtherSentences],
  names,
  treaties,
});
