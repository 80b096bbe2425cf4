import type { Text } from '../../participants/text.ts';
import type { NestedMessage, NoValues } from './values.ts';

type From = 'entry-into-force' | 'entry-into-force-for-the-party';

/** What is said of a definition as such: what its clauses leave open, and which of its delays meet the end of a month. */
export interface CheckMessages {
  /** What a delay is for, as a phrase. */
  'delay-of.entry-into-force': NoValues;
  'delay-of.later-parties': NoValues;
  'delay-of.territorial-extension': NoValues;
  'delay-of.withdrawal-of-extension': NoValues;
  'delay-of.acceptance-of-accession': NoValues;
  'delay-of.time-to-object': NoValues;
  'delay-of.time-without-withdrawal': NoValues;
  'delay-of.denunciation': NoValues;
  'delay-of.end-of-term': { readonly from: From };
  'delay-of.notice-before-end-of-term': NoValues;
  'delay-of.opening-of-window': { readonly from: From };
  'delay-of.window-for-notice': NoValues;
  'delay-of.time-without-notice': { readonly from: From };
  'delay-of.amendment': NoValues;
  'delay-of.later-acceptance': NoValues;
  'delay-of.window-for-replies': NoValues;
  'delay-of.window-for-objections': NoValues;
  'delay-of.time-without-proposal': NoValues;
  'delay-of.time-before-adoption': NoValues;
  'delay-of.first-report': NoValues;
  'delay-of.later-reports': NoValues;

  /** What the clauses leave open. */
  'gap.later-parties-not-provided': NoValues;
  'gap.later-parties-not-stated': NoValues;
  'gap.denunciation-not-stated': NoValues;
  'gap.clause-silent': NoValues;
  'gap.month-end-not-said': { readonly of: NestedMessage };
  'gap.organisations-not-said': NoValues;
  'gap.organisations-of-amendment-not-said': NoValues;
  'gap.kinds-not-counted': { readonly kinds: readonly string[] };
  'gap.no-table-of-shares': { readonly of: Text };
  'gap.no-table-of-amounts': { readonly of: Text };
  'gap.group-not-listed': { readonly of: Text };
  'gap.signatories-of-which-day': NoValues;
  'gap.other-treaty-unknown': { readonly treaty: string };
  'gap.amendment-not-defined': NoValues;
  'gap.base-of-acceptances-not-said': NoValues;
  'gap.base-of-replies-not-said': NoValues;
  'gap.majority-not-stated': NoValues;
  'gap.amendment-says-itself': NoValues;
  'gap.acceptors-not-known': NoValues;
  'gap.first-report-not-stated': NoValues;
  'gap.no-source': NoValues;
  'gap.clauses-from-memory': NoValues;
  'gap.articles-from-memory': { readonly articles: readonly string[] };

  /** What an answer does meanwhile, or what a reader can do. */
  'meanwhile.bound-from-consent': NoValues;
  'meanwhile.reading-prevails': { readonly prevailing: 'A' | 'B' };
  'meanwhile.both-dates': NoValues;
  'meanwhile.no-date': NoValues;
  'meanwhile.no-notice-refused': NoValues;
  'meanwhile.counted': NoValues;
  'meanwhile.binds-not-counted': NoValues;
  'meanwhile.date-indeterminate': NoValues;
  /** The date is indeterminate where it matters whose instruments those are that are there. */
  'meanwhile.may-be-indeterminate': NoValues;
  'meanwhile.signatories-of-each-day': NoValues;
  'meanwhile.answers-indeterminate': NoValues;
  'meanwhile.acts-refused': NoValues;
  'meanwhile.readings-shown': NoValues;
  'meanwhile.as-recorded': NoValues;
  'meanwhile.nobody-can-check': NoValues;
  'meanwhile.compare-with-text': NoValues;
}
