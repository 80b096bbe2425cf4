import { names } from '../../participants/names/compiled/zh.ts';
import { CHINESE_SCRIPT } from '../chinese-script.ts';
import { amendingSentences } from '../compiled/zh/amending-sentences.ts';
import { askedSentences } from '../compiled/zh/asked-sentences.ts';
import { furtherSentences } from '../compiled/zh/further-sentences.ts';
import { lifeSentences as life } from '../compiled/zh/life-sentences.ts';
import { nameTreaties } from '../compiled/zh/treaty-names.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Chinese. */
export const wording: Wording = composeWording('zh', {
  life,
  further: [amendingSentences, askedSentences, furtherSentences],
  names,
  nameTreaties,
  ...CHINESE_SCRIPT,
});
