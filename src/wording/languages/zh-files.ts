import { names } from '../../participants/names/compiled/zh.ts';
import { CHINESE_SCRIPT } from '../chinese-script.ts';
import { amendingSentences } from '../compiled/zh/amending-sentences.ts';
import { askedSentences } from '../compiled/zh/asked-sentences.ts';
import { fileSentences } from '../compiled/zh/file-sentences.ts';
import { furtherSentences } from '../compiled/zh/further-sentences.ts';
import { lifeSentences as life } from '../compiled/zh/life-sentences.ts';
import { nameTreaties } from '../compiled/zh/treaty-names.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Chinese, with what is said of files beside what is said of the law. */
export const wording: Wording = composeWording('zh', {
  life,
  further: [amendingSentences, askedSentences, furtherSentences, fileSentences],
  names,
  nameTreaties,
  ...CHINESE_SCRIPT,
});
