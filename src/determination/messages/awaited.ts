import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Text } from '../../participants/text.ts';
import type { AmendmentLatestMessages } from './amendment-latest.ts';
import type { AwaitedStepsMessages } from './awaited-steps.ts';
import type { OtherBindingMessages } from './other-binding.ts';
import type { TerritoriesMessages } from './territories.ts';
import type { Missing, NoValues } from './values.ts';

/** What a pending answer waits for. */
export interface AwaitedMessages {
  /** Instruments, of anybody. */
  'awaited.instruments': Missing;
  /** Instruments of some, in the words of the clause. */
  'awaited.instruments-of-group': Missing & { readonly of: Text };
  /** The same, where it is not known of everybody who belongs: at most `possible` of those there are theirs, and at least so many are missing. */
  'awaited.instruments-of-open-group': Missing & { readonly of: Text; readonly possible: number };
  /** Instruments of those who have signed, of so many. */
  'awaited.instruments-of-signatories': Missing & { readonly signatories: number };
  /** The instruments of every one of the States named; the missing ones by code. */
  'awaited.instruments-of-each': {
    readonly of: Text;
    readonly required: number;
    readonly counted: number;
    readonly missing: readonly string[];
  };
  /** A share of a total, in the unit of the clause's table. */
  'awaited.share': Missing & { readonly of: Text; readonly unit: string; readonly total: number };
  /** A sum of amounts, in the unit of the clause's table. */
  'awaited.sum': Missing & { readonly of: Text; readonly unit: string; readonly than: 'at-least' | 'more-than' };
  'awaited.day': { readonly on: CivilDate };
  'awaited.entry-into-force-of': { readonly treaty: string };
  'awaited.one-of': { readonly alternatives: readonly (readonly AwaitedPart[])[] };
  /** Acceptances of an amendment, of so many Parties. */
  'awaited.acceptances': Missing & { readonly parties: number };
  'awaited.entry-into-force-of-the-treaty': NoValues;
  'awaited.instrument-of': { readonly participant: string };
  /** That the depositary finds a share reached of which no table is at hand. */
  'awaited.finding-of-share': { readonly of: Text };
  /** That the depositary notifies a deposit, from which it counts. */
  'awaited.notification-of-deposit': NoValues;
}

/** Everything that a pending answer waits for, with the values of its sentence. */
type AllAwaited = AwaitedMessages &
  AwaitedStepsMessages &
  Pick<AmendmentLatestMessages, 'awaited.communication-before-adoption'> &
  Pick<OtherBindingMessages, 'awaited.other-to-bind'> &
  Pick<TerritoriesMessages, 'awaited.notification-of-extension'>;

/** The codes of what a pending answer waits for. */
export type AwaitedCode = keyof AllAwaited;

/** One of the things that an alternative waits for, under its article. */
type AwaitedPart = {
  readonly [Code in AwaitedCode]: {
    readonly article: string;
    readonly code: Code;
    readonly values: AllAwaited[Code];
  };
}[AwaitedCode];
