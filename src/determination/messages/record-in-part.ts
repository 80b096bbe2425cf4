import type { NoValues } from './values.ts';

/** What is left open where a record is a part of the acts: no number of Parties is drawn from it. */
export interface RecordInPartMessages {
  /** Of a State formed by uniting that has no instrument which binds it; the treaty may continue in force for it. */
  'question.united': { readonly participant: string; readonly predecessor: string };
  /** Of a member of an organisation whose instrument counts as one of each of its members: does it bind this one? */
  'question.counted-through': { readonly participant: string; readonly organisation: string };
  'question.how-many-parties': NoValues;
  /** A vote of which it is not known how many could take part. */
  'step.vote-in-part': { readonly inFavour: number; readonly against: number; readonly abstaining: number };
}
