import { names } from '../../participants/names/compiled/fr.ts';
import { lawSentences } from '../compiled/fr/law-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** French. */
export const wording: Wording = composeWording('fr', lawSentences, names);
