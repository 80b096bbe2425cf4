import { names } from '../../participants/names/compiled/ar.ts';
import { fileSentences } from '../compiled/ar/file-sentences.ts';
import { lawSentences } from '../compiled/ar/law-sentences.ts';
import { composeWording, type Wording } from '../wording.ts';

/** Arabic, with what is said of files beside what is said of the law. */
export const wording: Wording = composeWording('ar', { ...lawSentences, ...fileSentences }, names);
