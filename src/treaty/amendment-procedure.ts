import type { AmendmentClause } from './treaty.ts';

/** A procedure of the treaty's own by which it is amended. */
export type AmendmentProcedure = Exclude<AmendmentClause, { readonly kind: 'several' | 'not-provided' }>;

/** The procedures by which an amendment is accepted by acts. */
export type AcceptanceClause = Exclude<AmendmentProcedure, { readonly kind: 'by-silence' }>;

/**
 * Lists the procedures by which a treaty is amended: one, several, or none of its own.
 *
 * @example listProcedures({ kind: 'not-provided', article: 'VCLT 39' }) // []
 */
export function listProcedures(clause: AmendmentClause | undefined): readonly AmendmentProcedure[] {
  if (clause === undefined || clause.kind === 'not-provided') return [];
  return clause.kind === 'several' ? clause.procedures.map((each) => each.clause) : [clause];
}

/**
 * Finds the procedure that an amendment takes: that of the treaty or, where it has several, the one that its proposal names.
 *
 * @returns `undefined` where the treaty has none of its own, or where the proposal names none of several
 * @see docs/legal-sources.md#amendments
 */
export function findProcedure(
  clause: AmendmentClause | undefined,
  { procedure }: { readonly procedure?: string },
): AmendmentProcedure | undefined {
  if (clause === undefined || clause.kind === 'not-provided') return undefined;
  if (clause.kind !== 'several') return clause;
  return clause.procedures.find(({ id }) => id === procedure)?.clause;
}
