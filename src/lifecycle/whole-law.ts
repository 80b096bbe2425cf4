import { determineWithDisputed } from '../denunciation/determine-disputed.ts';
import { openIfReceivedAfter } from '../denunciation/in-notice.ts';
import { determineOwnDate } from '../entry-into-force/own-date.ts';
import { WHICHEVER_KIND } from '../participation/kinds-not-known.ts';
import type { LawOfRecord } from './read-record.ts';

/**
 * The law by which any record is read: also where another treaty decides who is bound, where the kind of an instrument is not known, where it is disputed if a
 * denunciation has effect, and where it is not known if one was received before a new instrument.
 */
export const WHOLE_LAW: LawOfRecord = {
  ownDate: (clauses, treaty, instrument) =>
    openIfReceivedAfter(determineOwnDate(clauses, treaty, instrument), clauses.denunciation, instrument),
  whicheverKind: WHICHEVER_KIND,
  denounced: determineWithDisputed,
};
