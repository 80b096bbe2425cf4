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

/** Every kind of act that a register may hold. */
export const ACT_KINDS = [
  'signature',
  ...CONSENT_KINDS,
  'provisional-application',
  'territorial-extension',
  'domestic-ratification',
  'withdrawal-of-instrument',
  'denunciation',
  'revocation-of-denunciation',
  'correction',
] as const;

export type ActKind = (typeof ACT_KINDS)[number];
