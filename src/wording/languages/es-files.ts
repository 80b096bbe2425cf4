import { names } from '../../participants/names/compiled/es.ts';
import { fileSentences } from '../compiled/es/file-sentences.ts';
import { lawSentences } from '../compiled/es/law-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Spanish, with what is said of files beside what is said of the law. */
export const wording: Wording = composeWording('es', { ...lawSentences, ...fileSentences }, names);
