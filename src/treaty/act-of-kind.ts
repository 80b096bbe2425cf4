import { OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type {
  Act,
  AmendmentAct,
  ConsentAct,
  ParticipationAct,
  RelationAct,
  ReportingAct,
  TerminationAct,
} from './act.ts';
import {
  AMENDMENT_KINDS,
  INSTRUMENT_KINDS,
  PARTICIPATION_KINDS,
  RELATION_KINDS,
  REPORTING_KINDS,
} from './act-kinds.ts';

const PARTICIPATION: ReadonlySet<string> = new Set(PARTICIPATION_KINDS);
const CONSENT: ReadonlySet<string> = new Set(INSTRUMENT_KINDS);
// Marked, so that a bundler leaves them out of a page that does not ask for such acts.
const AMENDMENT: ReadonlySet<string> = /* @__PURE__ */ new Set(AMENDMENT_KINDS);
const RELATION: ReadonlySet<string> = /* @__PURE__ */ new Set(RELATION_KINDS);
const REPORTING: ReadonlySet<string> = /* @__PURE__ */ new Set(REPORTING_KINDS);

/**
 * Checks if an act makes, or does not make, a State a Party.
 *
 * @example opCrcScRegister.acts.every(isParticipationAct) // true
 */
export function isParticipationAct(act: Act): act is ParticipationAct {
  assertArgument('isParticipationAct', 'act', OBJECT, act);
  return PARTICIPATION.has(act.kind);
}

/** Checks if an act expresses consent to be bound. */
export function isConsentAct(act: Act): act is ConsentAct {
  return CONSENT.has(act.kind);
}

/** Checks if an act is a step of an amendment. */
export function isAmendmentAct(act: Act): act is AmendmentAct {
  return AMENDMENT.has(act.kind);
}

/** Checks if an act terminates the treaty itself. */
export function isTerminationAct(act: Act): act is TerminationAct {
  return act.kind === 'termination';
}

/** Checks if an act is a report, or a date set for one. */
export function isReportingAct(act: Act): act is ReportingAct {
  return REPORTING.has(act.kind);
}

/** Checks if an act is one towards the accession of another State. */
export function isRelationAct(act: Act): act is RelationAct {
  return RELATION.has(act.kind);
}
