import { names } from '../../participants/names/compiled/ru.ts';
import { amendingSentences } from '../compiled/ru/amending-sentences.ts';
import { askedSentences } from '../compiled/ru/asked-sentences.ts';
import { fileSentences } from '../compiled/ru/file-sentences.ts';
import { furtherSentences } from '../compiled/ru/further-sentences.ts';
import { lifeSentences as life } from '../compiled/ru/life-sentences.ts';
import { treaties } from '../compiled/ru/treaty-names.ts';
import { composeWordingWithTreaties } from '../name-treaties.ts';
import type { Wording } from '../wording.ts';

/** Russian, with what is said of files beside what is said of the law. */
export const wording: Wording = composeWordingWithTreaties('ru', {
  life,
  further: [amendingSentences, askedSentences, furtherSentences, fileSentences],
  names,
  treaties,
});
