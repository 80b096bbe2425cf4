import type { CivilDate } from '../../calendar/civil-date.ts';
import type { NoValues } from './values.ts';

/** How the correction of a text was made, under VCLT 79(1) and (2). */
type WayToCorrect = 'proces-verbal' | 'initialled-text' | 'instrument' | 'whole-text' | 'other-means';

/** What is said of the steps by which an error in the text of a treaty is corrected (VCLT 79). */
export interface TextCorrectionMessages {
  /** Objections can be raised until the last day, inclusive; after it the correction is made if there is none. */
  'text-correction.open': { readonly lastDay: CivilDate };
  'text-correction.to-be-made': { readonly from: CivilDate };
  'text-correction.objected': { readonly participants: readonly string[]; readonly lastDay: CivilDate };
  'text-correction.last-day-not-known': NoValues;
  'text-correction.made': { readonly on: CivilDate; readonly by: WayToCorrect };
  'text-correction.from-the-beginning': NoValues;
  'text-correction.from-day': { readonly holdsFrom: CivilDate };
  /** The procès-verbal is of the last day for objections or of an earlier one; `from` is the first day on which it could be made. */
  'text-correction.made-early': { readonly lastDay: CivilDate; readonly from: CivilDate };
  'text-correction.made-though-objected': { readonly participants: readonly string[] };
  /** Whether it was in time is not known. */
  'text-correction.objection': { readonly participant: string; readonly on: CivilDate };
  'text-correction.objection-late': {
    readonly participant: string;
    readonly on: CivilDate;
    readonly lastDay: CivilDate;
  };
  /** Of one who was neither a signatory nor a contracting State on that day, as far as the record goes. */
  'text-correction.objector-not-addressed': { readonly participant: string; readonly on: CivilDate };
}
