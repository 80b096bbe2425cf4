import { openScenarioMatrix, type ScenarioMatrix } from '../../../formats.ts';
import { type CivilDate, type RecordEnd, textIn } from '../../../index.ts';
import { version } from '../../../version.ts';
import type { Session } from '../../command.ts';
import type { Subject } from '../../input/find-subject.ts';

/** Of what a workbook of scenarios is. */
interface ScenariosOf extends Pick<Subject, 'treaty'> {
  readonly asOf: CivilDate;
  readonly recordEnd: RecordEnd;
}

/** What the sheets say, in the order in which they stand. */
const SHEETS = ['from', 'certainty', 'until', 'outcome'] as const;

/** Opens a workbook of scenarios, whose legend says of which treaty, day and record it is, and what its sheets mean, in the language of the command. */
export function openScenarioWorkbook({ treaty, asOf, recordEnd }: ScenariosOf, { words }: Session): ScenarioMatrix {
  const { formats, language, text } = words;
  return openScenarioMatrix({
    nameOf: formats.participant,
    legend: [
      ['treaty', textIn(treaty.title, language)],
      ['as_of', asOf],
      ['record_ends_on', recordEnd.endsOn ?? 'not-known'],
      ...recordEnd.says.map((each) => ['record', formats.message(each)] as const),
      ['engine_version', version],
      ...SHEETS.map((name) => [name, text(`page.simulation.${name}`)] as const),
    ],
  });
}
