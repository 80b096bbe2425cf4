import type { CivilDate } from '../calendar/civil-date.ts';
import { findPredecessors } from '../participants/predecessors.ts';
import type { ConsentAct } from '../treaty/act.ts';
import type { FinalClauses } from '../treaty/treaty.ts';

/** A notification of succession. */
export type SuccessionAct = Extract<ConsentAct, { readonly kind: 'succession' }>;

/**
 * Finds the article under which an instrument is deposited. A notification of succession rests on the law of succession and not on the
 * treaty, which says who may ratify and accede.
 *
 * @param inForceOn the day of entry into force of the treaty, where it is known
 * @see docs/legal-sources.md#counting
 */
export function articleOfConsent(
  { participation }: Pick<FinalClauses, 'participation'>,
  instrument: ConsentAct,
  inForceOn?: CivilDate,
): string {
  return instrument.kind === 'succession' ? articleOfSuccession(instrument, inForceOn) : participation.consent.article;
}

/** The articles of the VCSSRT by how a succession comes about: where the treaty was in force at its date, and where it was not. */
const ARTICLES = {
  'newly-independent': ['VCSSRT 17', 'VCSSRT 18'],
  uniting: ['VCSSRT 31', 'VCSSRT 32'],
  separation: ['VCSSRT 34', 'VCSSRT 36'],
  'not-known': ['VCSSRT 17, 34', 'VCSSRT 18, 36'],
} as const;

/**
 * Finds the article under which a State succeeds: of those on newly independent States, on uniting and on separation, or on the first and the
 * last where it is not known how it came about, the one on treaties in force at the date of succession or on those that were not.
 *
 * @param inForceOn the day of entry into force of the treaty, where it is known
 */
export function articleOfSuccession(
  { participant, on, effectiveOn = on }: SuccessionAct,
  inForceOn: CivilDate | undefined,
): string {
  const isInForce = inForceOn !== undefined && inForceOn <= effectiveOn && inForceOn <= on;
  return ARTICLES[findPredecessors(participant)?.by ?? 'not-known'][isInForce ? 0 : 1];
}
