import type { CivilDate } from '../../../index.ts';
import type { ChangeTopic } from '../../../watch.ts';

/** What `treaty watch` is asked for. */
export interface WatchOptions {
  readonly treaty?: string;
  readonly store?: string;
  /** An earlier table or folder; of a store a day or a moment. */
  readonly since?: string;
  /** The file in which what was known is kept. */
  readonly state?: string;
  /** How often it is looked at, in milliseconds. */
  readonly every?: number;
  readonly rounds?: number;
  readonly participant?: string;
  readonly kinds?: readonly ChangeTopic[];
  readonly acceptLoss?: true;
  readonly atom?: string;
  readonly atomUrl?: string;
  readonly asOf?: CivilDate;
  readonly json?: true;
}
