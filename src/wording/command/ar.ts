import { names } from '../../participants/names/compiled/ar.ts';
import { composeCommandWording } from '../command-wording.ts';
import { commandSentences } from '../compiled/ar/command-sentences.ts';
import { lawSentences } from '../compiled/ar/law-sentences.ts';
import { composeWording } from '../wording.ts';

/** Arabic, with what the command says beside what is said of the law. */
export const words = composeCommandWording(
  composeWording('ar', { ...lawSentences, ...commandSentences }, names),
  commandSentences,
);
