import { determineWithDisputed } from '../denunciation/determine-disputed.ts';
import { determineOwnDate } from '../entry-into-force/own-date.ts';
import { WHICHEVER_KIND } from '../participation/kinds-not-known.ts';
import type { LawOfRecord } from './read-record.ts';

/** The law by which any record is read: also where another treaty decides who is bound, where the kind of an instrument is not known, and where it is disputed if a denunciation has effect. */
export const WHOLE_LAW: LawOfRecord = {
  ownDate: determineOwnDate,
  whicheverKind: WHICHEVER_KIND,
  denounced: determineWithDisputed,
};
