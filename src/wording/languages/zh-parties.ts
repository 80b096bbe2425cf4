import { names } from '../../participants/names/compiled/zh.ts';
import { CHINESE_SCRIPT } from '../chinese-script.ts';
import { lifeSentences as life } from '../compiled/zh/life-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Chinese, with the sentences alone of which a life of Parties is made: for a page that is to be light. */
export const wording: Wording = composeWording('zh', { life, names, ...CHINESE_SCRIPT });
