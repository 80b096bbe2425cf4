import { names } from '../../participants/names/compiled/zh.ts';
import { CHINESE_SCRIPT } from '../chinese-script.ts';
import { composeCommandWording } from '../command-wording.ts';
import { amendingSentences } from '../compiled/zh/amending-sentences.ts';
import { askedSentences } from '../compiled/zh/asked-sentences.ts';
import { commandSentences } from '../compiled/zh/command-sentences.ts';
import { furtherSentences } from '../compiled/zh/further-sentences.ts';
import { lifeSentences as life } from '../compiled/zh/life-sentences.ts';
import { pageSentences } from '../compiled/zh/page-sentences.ts';
import { treaties } from '../compiled/zh/treaty-names.ts';

/** Chinese, with all that the command says beside what is said of the law. */
export const words = composeCommandWording(
  'zh',
  { life, further: [amendingSentences, askedSentences, furtherSentences], names, treaties, ...CHINESE_SCRIPT },
  [commandSentences, pageSentences],
);
