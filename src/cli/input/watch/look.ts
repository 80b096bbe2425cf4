import type { Act, Register, Treaty } from '../../../index.ts';
import type { AddressRead } from '../../../watch.ts';
import type { Told } from '../../bad-input.ts';

/** A treaty that was looked at: its clauses, its record, and where that was read. */
export interface TreatySeen {
  /** As it is shown and kept: a path, an address without what is secret in it, or a store. */
  readonly place: string;
  readonly treaty: Treaty;
  readonly register: Register;
  readonly neverMade?: readonly Act[];
}

/** What was seen in all that is watched. */
export interface Look {
  readonly seen: readonly TreatySeen[];
  /** What could not be read, each with its place. */
  readonly notRead: readonly NotRead[];
  /** What was read of addresses. */
  readonly read: readonly AddressRead[];
}

/** Something that could not be read, and why. */
export interface NotRead {
  readonly place: string;
  readonly told: readonly Told[];
}
