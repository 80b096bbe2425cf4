import { names } from '../../participants/names/compiled/en.ts';
import { composeCommandWording } from '../command-wording.ts';
import { commandSentences } from '../compiled/en/command-sentences.ts';
import { lawSentences } from '../compiled/en/law-sentences.ts';
import { composeWording } from '../wording.ts';

/** English, with what the command says beside what is said of the law. */
export const words = composeCommandWording(
  composeWording('en', { ...lawSentences, ...commandSentences }, names),
  commandSentences,
);
