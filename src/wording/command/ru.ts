import { names } from '../../participants/names/compiled/ru.ts';
import { composeCommandWording } from '../command-wording.ts';
import { commandSentences } from '../compiled/ru/command-sentences.ts';
import { lawSentences } from '../compiled/ru/law-sentences.ts';
import { composeWording } from '../wording.ts';

/** Russian, with what the command says beside what is said of the law. */
export const words = composeCommandWording(
  composeWording('ru', { ...lawSentences, ...commandSentences }, names),
  commandSentences,
);
