import { names } from '../../participants/names/compiled/zh.ts';
import { CHINESE_SCRIPT } from '../chinese-script.ts';
import { amendingSentences } from '../compiled/zh/amending-sentences.ts';
import { askedSentences } from '../compiled/zh/asked-sentences.ts';
import { furtherSentences } from '../compiled/zh/further-sentences.ts';
import { lifeSentences as life } from '../compiled/zh/life-sentences.ts';
import { treaties } from '../compiled/zh/treaty-names.ts';
import { composeWordingWithTreaties } from '../name-treaties.ts';
import type { Wording } from '../wording.ts';

/** Chinese. */
export const wording: Wording = composeWordingWithTreaties('zh', {
  life,
  further: [amendingSentences, askedSentences, furtherSentences],
  names,
  treaties,
  ...CHINESE_SCRIPT,
});
