import { names } from '../../participants/names/compiled/en.ts';
import { lawSentences } from '../compiled/en/law-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** English. */
export const wording: Wording = composeWording('en', lawSentences, names);
