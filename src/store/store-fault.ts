/** Why a store cannot be read or written. */
export type StoreFaultKind =
  /** There is no such file, or no store in the database. */
  | 'no-such-store'
  /** The file is none of a database, or the database is not one of ours. */
  | 'not-a-store'
  /** A later version of this program wrote it. */
  | 'later-layout'
  /** What the disk holds is not what was written to it. */
  | 'damaged'
  /** An entry is not as it was recorded. */
  | 'altered'
  /** Nothing reaches such a database here. */
  | 'no-driver'
  /** The place is neither a file nor a URL that is known. */
  | 'bad-url'
  | 'cannot-open'
  /** The disk is full. */
  | 'full'
  | 'read-only'
  /** Another program holds it. */
  | 'locked'
  /** It was lost while it recorded: whether it did is not known. To record the same again, with the same ids, is safe. */
  | 'not-known-if-recorded'
  /** The database gives another reason. */
  | 'refused';

/** Says that a store cannot be read or written, and why. Its words never repeat a password. */
export class StoreFault extends Error {
  readonly kind: StoreFaultKind;
  /** What the database says. */
  readonly reason: string;
  /** Of an entry that is not as it was recorded, where in the store that is. */
  readonly sequence: number | undefined;

  constructor(kind: StoreFaultKind, reason = '', sequence?: number) {
    super(reason === '' ? kind : reason);
    this.kind = kind;
    this.reason = reason;
    this.sequence = sequence;
  }
}
