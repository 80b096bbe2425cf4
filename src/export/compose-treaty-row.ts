import type { CivilDate } from '../calendar/civil-date.ts';
import type { Language } from '../participants/language.ts';
import { textIn } from '../participants/text.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { answerCellsOf, NONE } from './cells-of-answer.ts';
import { cellsOfTreaty } from './cells-of-treaty.ts';
import { composeLifeShown, type RecordRead } from './compose-life-shown.ts';
import type { TreatyRow } from './treaty-columns.ts';

/** Of which day, and with what the row is marked. */
export interface TreatyRowOptions {
  /** Inclusive: acts done later are left out. */
  readonly asOf: CivilDate;
  /** The version of this library, as its `package.json` has it. */
  readonly engineVersion?: string;
  /** The language of the titles; left out, English. */
  readonly language?: Language;
}

/**
 * Composes a treaty as a row of cells: which it is, from when it is in force and how certain that is, and how far its record goes. No cell is empty, as in the rows
 * of its participations.
 *
 * @example composeTreatyRow(opCrcSc, opCrcScRegister, { asOf: civilDate('2002-01-18') }).in_force_from // '2002-01-18'
 * @see docs/formats.md#export
 */
export function composeTreatyRow(treaty: Treaty, register: RecordRead, options: TreatyRowOptions): TreatyRow {
  const life = composeLifeShown('composeTreatyRow', treaty, register, options);
  const { language = 'en' } = options;
  return {
    ...cellsOfTreaty(treaty, life, options),
    title: textIn(treaty.title, language),
    short_title: textIn(treaty.shortTitle, language),
    adopted_on: treaty.adoptedOn,
    ...answerCellsOf(life.entryIntoForce),
    ended_on: life.end?.on ?? NONE,
  };
}
