import type { ActKind } from '../treaty/act-kinds.ts';
import type { AcceptanceClause, AmendmentProcedure } from '../treaty/amendment-procedure.ts';
import type {
  AmendmentClause,
  Condition,
  DenunciationClause,
  EntryIntoForceClause,
  FinalClauses,
  LaterPartiesClause,
  LaterRule,
  ParticipationClause,
} from '../treaty/treaty.ts';

/**
 * How a clause is told in SQL:
 *
 * - `told`: by the tables and the views;
 * - `no-date`: it moves no date that the views give, and is left out;
 * - `not-covered`: where a date hangs on it, the views say `not-covered`.
 */
export type Coverage = 'told' | 'no-date' | 'not-covered';

type Keys<Clause> = Clause extends unknown ? keyof Clause : never;

type CoverageOf<Key extends PropertyKey> = Readonly<Record<Key, Coverage>>;

type WithoutOwnWay = Extract<DenunciationClause, { readonly kind: 'not-provided' | 'not-stated' }>;

type Permitted = Extract<DenunciationClause, { readonly kind: 'permitted' }>;

/** Each part of the final clauses, and how it is told: a new clause, or a new part of one, does not compile until it has its line. */
export const SQL_COVERAGE = {
  finalClauses: {
    participation: 'told',
    entryIntoForce: 'told',
    laterParties: 'told',
    denunciation: 'told',
    termination: 'told',
    amendment: 'told',
    reporting: 'no-date',
  } satisfies CoverageOf<keyof FinalClauses>,
  participation: {
    participants: 'not-covered',
    eligibility: 'told',
    signature: 'told',
    consent: 'told',
    accessionTowards: 'no-date',
    severalDepositaries: 'told',
    declarationOfCompetence: 'no-date',
    provisionalApplication: 'no-date',
    territorialExtension: 'no-date',
    entireTerritory: 'no-date',
  } satisfies CoverageOf<keyof ParticipationClause>,
  consent: {
    article: 'told',
    afterSignature: 'told',
    withoutSignature: 'told',
    accessionOpensOn: 'told',
    accessionOpensAtEntryIntoForce: 'told',
    accessionRequires: 'no-date',
    bySuccession: 'told',
  } satisfies CoverageOf<keyof ParticipationClause['consent']>,
  entryIntoForce: {
    article: 'told',
    counts: 'told',
    organisations: 'told',
    condition: 'told',
    runsFrom: 'not-covered',
    delay: 'told',
    alternatives: 'not-covered',
    notBefore: 'told',
    provisional: 'not-covered',
    bindsWith: 'not-covered',
    known: 'told',
  } satisfies CoverageOf<keyof EntryIntoForceClause>,
  condition: {
    instruments: 'told',
    'named-states': 'told',
    'on-date': 'told',
    'all-of': 'told',
    'any-of': 'told',
    share: 'told',
    sum: 'not-covered',
    'proportion-of-parties': 'told',
    'proportion-of-signatories': 'not-covered',
    'treaty-in-force': 'told',
    'treaty-condition-met': 'told',
  } satisfies CoverageOf<Condition['kind']>,
  laterParties: {
    'after-condition-met': 'told',
    'whichever-later': 'told',
    'after-entry-into-force': 'told',
    'not-provided': 'told',
    'not-stated': 'told',
  } satisfies CoverageOf<LaterPartiesClause['wording']>,
  laterRule: {
    wording: 'told',
    article: 'told',
    delay: 'told',
    prevailing: 'told',
    runsFrom: 'not-covered',
    mayNameEarlierDay: 'told',
  } satisfies CoverageOf<Exclude<Keys<LaterRule>, 'special' | 'kinds' | 'of'>>,
  denunciation: {
    permitted: 'told',
    'not-provided': 'told',
    'not-stated': 'told',
    'at-end-of-term': 'not-covered',
    'in-windows': 'not-covered',
    'on-a-day-of-the-year': 'not-covered',
  } satisfies CoverageOf<DenunciationClause['kind']>,
  permitted: {
    kind: 'told',
    article: 'told',
    delay: 'told',
    lockIn: 'told',
    noticeTo: 'no-date',
    countedFrom: 'no-date',
    informed: 'no-date',
    laterDateInNotice: 'told',
    armedConflict: 'not-covered',
    survival: 'no-date',
    leavesWith: 'told',
  } satisfies CoverageOf<keyof Permitted>,
  withoutOwnWay: {
    kind: 'told',
    article: 'told',
    leavesWith: 'told',
  } satisfies CoverageOf<keyof WithoutOwnWay>,
  // Of amendments the views tell how many Parties must act, and no date.
  amendment: {
    conference: 'told',
    meeting: 'told',
    'by-acceptance': 'told',
    'by-silence': 'told',
    several: 'told',
    'not-provided': 'told',
  } satisfies CoverageOf<AmendmentClause['kind']>,
  procedure: {
    kind: 'told',
    proposal: 'no-date',
    request: 'told',
    adoption: 'told',
    approval: 'no-date',
    acceptance: 'told',
    delay: 'no-date',
    binding: 'no-date',
    objection: 'told',
    entryIntoForce: 'no-date',
  } satisfies CoverageOf<Keys<AmendmentProcedure>>,
  acceptance: {
    'part-of-the-parties': 'told',
    number: 'told',
    'party-by-party': 'told',
    'not-required': 'told',
    'by-its-own-terms': 'told',
  } satisfies CoverageOf<NonNullable<AcceptanceClause['acceptance']['kind']>>,
} as const;

/**
 * What an act does in SQL:
 *
 * - `instrument`: it gives consent;
 * - `leaving`: it denounces;
 * - `nothing`: it moves no date that the views give;
 * - `unclear`: what it does hangs on the order of what was done, so that its participant is not covered;
 * - `whole`: it ends the treaty, which is then not covered.
 */
export type ActRole = 'instrument' | 'leaving' | 'nothing' | 'unclear' | 'whole';

/** What each kind of act does. */
export const ACT_ROLES: Readonly<Record<ActKind, ActRole>> = {
  signature: 'nothing',
  ratification: 'instrument',
  acceptance: 'instrument',
  approval: 'instrument',
  accession: 'instrument',
  succession: 'instrument',
  'definitive-signature': 'instrument',
  'formal-confirmation': 'instrument',
  consent: 'unclear',
  'provisional-application': 'nothing',
  'intention-not-to-become-party': 'nothing',
  'territorial-extension': 'nothing',
  'withdrawal-of-extension': 'nothing',
  'end-of-responsibility': 'nothing',
  'domestic-ratification': 'nothing',
  'withdrawal-of-instrument': 'unclear',
  denunciation: 'leaving',
  'revocation-of-denunciation': 'unclear',
  'amendment-proposal': 'nothing',
  'amendment-communication': 'nothing',
  'conference-request': 'nothing',
  'conference-convening': 'nothing',
  'amendment-adoption': 'nothing',
  'amendment-approval': 'nothing',
  'amendment-acceptance': 'nothing',
  'amendment-objection': 'nothing',
  'objection-to-accession': 'nothing',
  'withdrawal-of-objection': 'nothing',
  'acceptance-of-accession': 'nothing',
  report: 'nothing',
  'due-date-set': 'nothing',
  termination: 'whole',
  correction: 'whole',
};
