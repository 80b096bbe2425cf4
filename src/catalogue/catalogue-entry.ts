import type { CivilDate } from '../calendar/civil-date.ts';
import type { Text } from '../participants/text.ts';
import type { Treaty } from '../treaty/treaty.ts';
import type { CatalogueId } from './generated/ids.ts';

/** What is known of a treaty of the catalogue before it is loaded. */
export interface CatalogueEntry {
  readonly id: CatalogueId;
  readonly title: Text;
  readonly shortTitle: Text;
  /** Names by which it is known beside its titles, in any language. */
  readonly otherNames: readonly string[];
  /** Where depositaries and registers have it, such as `UN Treaty Collection IV-11-c`. */
  readonly references: readonly string[];
  readonly adoptedOn: CivilDate;
  /** The place of its adoption. */
  readonly adoptedAt: Text;
  /** The place and the day that the text bears, where they are not those of its adoption. */
  readonly done?: { readonly at: Text; readonly on: CivilDate };
  /** The name of the depositary. */
  readonly depositary: Text;
  /** The treaty that it amends; left out where it amends none. */
  readonly amends?: NonNullable<Treaty['amends']>;
  /** Left out where the catalogue has no record of it. */
  readonly record?: {
    readonly acts: number;
    /** The day on which the record ends; left out where that is not known. */
    readonly endsOn?: CivilDate;
  };
}

/** What is known of a treaty that amends another before either is loaded. */
export interface AmendingEntry
  extends Pick<CatalogueEntry, 'id' | 'adoptedOn'>,
    Required<Pick<CatalogueEntry, 'amends'>> {}
