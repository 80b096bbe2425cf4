import { names } from '../../participants/names/compiled/zh.ts';
import { CHINESE_SCRIPT } from '../chinese-script.ts';
import { composeCommandWording } from '../command-wording.ts';
import { amendingSentences } from '../compiled/zh/amending-sentences.ts';
import { askedSentences } from '../compiled/zh/asked-sentences.ts';
import { commandSentences } from '../compiled/zh/command-sentences.ts';
import { lifeSentences as life } from '../compiled/zh/life-sentences.ts';
import { treaties } from '../compiled/zh/treaty-names.ts';

/** Chinese, with what the commands say that answer from a life. */
export const words = composeCommandWording(
  'zh',
  { life, further: [amendingSentences, askedSentences], names, treaties, ...CHINESE_SCRIPT },
  [commandSentences],
);
