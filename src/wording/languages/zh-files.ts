import { names } from '../../participants/names/compiled/zh.ts';
import { fileSentences } from '../compiled/zh/file-sentences.ts';
import { lawSentences } from '../compiled/zh/law-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Chinese, with what is said of files beside what is said of the law. */
export const wording: Wording = composeWording('zh', { ...lawSentences, ...fileSentences }, names);
