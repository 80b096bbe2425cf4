/**
 * The constants of the forecast: the same for every treaty, none of them fitted to one. They say how deposits come in general,
 * where a treaty's own deposits are too few to say it.
 */
export interface PaceConstants {
  /** Days added to the age of the treaty, so that a deposit on the day of opening does not weigh without end. */
  readonly headStartDays: number;
  /** What a treaty is taken to be before its deposits are looked at: deposits by a day grow as its age to this power, on average. */
  readonly growthMean: number;
  /** How many deposits that expectation is worth, roughly: the shape of its Gamma distribution. */
  readonly growthShape: number;
  /** How many times as likely a signatory is to deposit as a State that has not signed, before its deposits are looked at. */
  readonly signatoryRatio: number;
  /** How many deposits that expectation is worth. */
  readonly rateShape: number;
  /** What a deposit counts as evidence; below one, because deposits come in clusters and tell less than as many lone ones. */
  readonly evidence: number;
  /** The spread, in log time, of what the past does not foretell: a campaign, a change of heart. */
  readonly surprise: number;
}

/**
 * The constants in use.
 *
 * @example PACE_CONSTANTS.signatoryRatio // 3
 * @see docs/forecast.md#the-constants
 */
export const PACE_CONSTANTS: PaceConstants = {
  headStartDays: 14,
  growthMean: 2.2,
  growthShape: 12,
  signatoryRatio: 3,
  rateShape: 1,
  evidence: 0.5,
  surprise: 0.45,
};
