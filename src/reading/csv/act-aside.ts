/** Why an act is left aside: the table does not say what was withdrawn, or whoever acted has no code and is not declared by the treaty. */
export type WhyAside = 'undecided' | 'without-code';

/** An act that cannot be read for certain, though the rest of its table can. The cells of its row are what it may be, so that its day is known. */
export interface ActAside {
  readonly why: WhyAside;
  /** What stands there. */
  readonly text: string;
}
