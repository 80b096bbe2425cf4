import type { Treaty } from '../index.ts';

/** Ends a command that asks what was done under a treaty of which no record is at hand: the clauses alone do not tell. */
export class NoRecord extends Error {
  readonly treaty: Treaty;

  constructor(treaty: Treaty) {
    super();
    this.treaty = treaty;
  }
}
