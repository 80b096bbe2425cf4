/** The records of the catalogue: who deposited what when, as far as it could be sourced. Apart from the clauses, for they are long. */

export { findRecord } from './catalogue/records.ts';
