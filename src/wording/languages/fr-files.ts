import { names } from '../../participants/names/compiled/fr.ts';
import { fileSentences } from '../compiled/fr/file-sentences.ts';
import { lawSentences } from '../compiled/fr/law-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** French, with what is said of files beside what is said of the law. */
export const wording: Wording = composeWording('fr', { ...lawSentences, ...fileSentences }, names);
