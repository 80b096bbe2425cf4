import { names } from '../../participants/names/compiled/ar.ts';
import { ARABIC_SCRIPT } from '../arabic-script.ts';
import { amendingSentences } from '../compiled/ar/amending-sentences.ts';
import { askedSentences } from '../compiled/ar/asked-sentences.ts';
import { fileSentences } from '../compiled/ar/file-sentences.ts';
import { furtherSentences } from '../compiled/ar/further-sentences.ts';
import { lifeSentences as life } from '../compiled/ar/life-sentences.ts';
import { treaties } from '../compiled/ar/treaty-names.ts';
import { composeWordingWithTreaties } from '../name-treaties.ts';
import type { Wording } from '../wording.ts';

/** Arabic, with what is said of files beside what is said of the law. */
export const wording: Wording = composeWordingWithTreaties('ar', {
  life,
  further: [amendingSentences, askedSentences, furtherSentences, fileSentences],
  names,
  treaties,
  ...ARABIC_SCRIPT,
});
