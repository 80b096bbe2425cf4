/**
 * The kinds by which a State or organisation consents to be bound. Whether a kind counts, and who may use it, is for the
 * treaty to say.
 */
export const CONSENT_KINDS = [
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  'definitive-signature',
  'formal-confirmation',
] as const;

export type ConsentKind = (typeof CONSENT_KINDS)[number];

/**
 * The kinds of an instrument in a record: those by which consent is given, and `consent`, where the source does not tell which of them it is. No
 * clause names that.
 */
export const INSTRUMENT_KINDS = [...CONSENT_KINDS, 'consent'] as const;

export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

/** The kinds of act that make, or do not make, a State a Party. */
export const PARTICIPATION_KINDS = [
  'signature',
  ...INSTRUMENT_KINDS,
  'provisional-application',
  'intention-not-to-become-party',
  'territorial-extension',
  'withdrawal-of-extension',
  'end-of-responsibility',
  'domestic-ratification',
  'withdrawal-of-instrument',
  'denunciation',
  'revocation-of-denunciation',
] as const;

export type ParticipationKind = (typeof PARTICIPATION_KINDS)[number];

/** The steps of an amendment, in the order in which a treaty takes them. */
export const AMENDMENT_KINDS = [
  'amendment-proposal',
  'amendment-communication',
  'conference-request',
  'conference-convening',
  'amendment-adoption',
  'amendment-approval',
  'amendment-acceptance',
  'amendment-objection',
] as const;

export type AmendmentKind = (typeof AMENDMENT_KINDS)[number];

/** The acts of one State towards another's accession, where that has effect towards some alone. */
export const RELATION_KINDS = ['objection-to-accession', 'withdrawal-of-objection', 'acceptance-of-accession'] as const;

export type RelationKind = (typeof RELATION_KINDS)[number];

/** The acts under a clause on reporting. */
export const REPORTING_KINDS = ['report', 'due-date-set'] as const;

export type ReportingKind = (typeof REPORTING_KINDS)[number];

/**
 * On what the termination of a treaty rests: its own provisions, such as a decision of a body that it names (VCLT 54(a)); the consent of all
 * its Parties (VCLT 54(b)); a later treaty that all of them have concluded (VCLT 59(1)).
 */
export const TERMINATION_GROUNDS = ['under-the-treaty', 'consent-of-all-parties', 'later-treaty'] as const;

export type TerminationGround = (typeof TERMINATION_GROUNDS)[number];

export type ActKind = ParticipationKind | AmendmentKind | RelationKind | ReportingKind | 'termination' | 'correction';

/** Every kind of act that a register may hold. */
// Called, and the call marked, a bundler leaves the list out of a page that does not ask for it: it takes no list for one without effects.
export const ACT_KINDS: readonly ActKind[] = /* @__PURE__ */ listActKinds();

function listActKinds(): readonly ActKind[] {
  return [
    ...PARTICIPATION_KINDS,
    ...AMENDMENT_KINDS,
    ...RELATION_KINDS,
    ...REPORTING_KINDS,
    'termination',
    'correction',
  ];
}
