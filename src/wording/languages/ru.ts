import { names } from '../../participants/names/compiled/ru.ts';
import { lawSentences } from '../compiled/ru/law-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Russian. */
export const wording: Wording = composeWording('ru', lawSentences, names);
