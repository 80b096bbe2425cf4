import { names } from '../../participants/names/compiled/ru.ts';
import { amendingSentences } from '../compiled/ru/amending-sentences.ts';
import { askedSentences } from '../compiled/ru/asked-sentences.ts';
import { furtherSentences } from '../compiled/ru/further-sentences.ts';
import { lifeSentences as life } from '../compiled/ru/life-sentences.ts';
import { nameTreaties } from '../compiled/ru/treaty-names.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Russian. */
export const wording: Wording = composeWording('ru', {
  life,
  further: [amendingSentences, askedSentences, furtherSentences],
  names,
  nameTreaties,
});
