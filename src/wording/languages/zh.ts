import { names } from '../../participants/names/compiled/zh.ts';
import { lawSentences } from '../compiled/zh/law-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Chinese. */
export const wording: Wording = composeWording('zh', lawSentences, names);
