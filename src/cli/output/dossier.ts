import type { CivilDate, DossierEntry, RecordEnd, TerritoryOfTreaty, Treaty } from '../../index.ts';

/** What a treaty is to a territory. */
export interface ToTerritory {
  /** Its extensions on record. */
  readonly extensions: readonly TerritoryOfTreaty[];
  /** Whether the State that acts for it is a Party on the day; left out where that State is not known. */
  readonly stateIsParty?: boolean;
}

/** An entry, with the treaty that it is about and what is known of its record. */
export interface DossierRow extends DossierEntry {
  readonly about: Treaty;
  readonly asOf: CivilDate;
  readonly recordEnd: RecordEnd;
  readonly recordHoldsReports: boolean;
  /** There where it is asked of a territory. */
  readonly toTerritory?: ToTerritory;
}

/** The dossier of a participant: the treaties of which there is a record, and those of which there is none. */
export interface Dossier {
  readonly participant: string;
  readonly isOfTerritory: boolean;
  /** The State that acts for it, where it is a territory and that is not disputed. */
  readonly state?: string;
  readonly rows: readonly DossierRow[];
  readonly withoutRecord: readonly Treaty[];
  /** The store from which the records come; left out for those of the catalogue. */
  readonly store?: string;
}
