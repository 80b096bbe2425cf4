import { names } from '../../participants/names/compiled/ar.ts';
import { lawSentences } from '../compiled/ar/law-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Arabic. */
export const wording: Wording = composeWording('ar', lawSentences, names);
