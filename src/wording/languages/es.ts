import { names } from '../../participants/names/compiled/es.ts';
import { lawSentences } from '../compiled/es/law-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Spanish. */
export const wording: Wording = composeWording('es', lawSentences, names);
