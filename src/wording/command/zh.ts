import { names } from '../../participants/names/compiled/zh.ts';
import { composeCommandWording } from '../command-wording.ts';
import { commandSentences } from '../compiled/zh/command-sentences.ts';
import { lawSentences } from '../compiled/zh/law-sentences.ts';
import { composeWording } from '../wording.ts';

/** Chinese, with what the command says beside what is said of the law. */
export const words = composeCommandWording(
  composeWording('zh', { ...lawSentences, ...commandSentences }, names),
  commandSentences,
);
