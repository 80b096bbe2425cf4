import type { CivilDate, Determination, RecordEnd } from '../../../index.ts';
import { writeCell } from '../../../reading.ts';
import type { ScenarioOutcome } from '../../../simulation.ts';
import type { Language } from '../../../wording.ts';
import { addTexts } from '../add-texts.ts';
import type { Words } from '../load-words.ts';

/** A form in which results are written, one on a line, its seal last. */
export interface ResultForm {
  /** The language of its words, where it has any. */
  readonly language?: Language;
  /** The first line, which tables have. */
  readonly header?: string;
  /** What a file of results begins with. */
  readonly opening: string;
  /** Writes the result of a scenario and how far the record reaches beside which it stands, without a seal. */
  readonly write: (scenario: string, outcome: ScenarioOutcome, recordEnd: RecordEnd) => string;
  /** Puts a seal on a result. */
  readonly seal: (result: string, seal: string) => string;
  /** Takes the seal off a line; `undefined` for a line that is no result in this form. */
  readonly unseal: (line: string) => SealedResult | undefined;
}

/** A result that is read again. */
export interface SealedResult {
  /** The line without its seal. */
  readonly result: string;
  readonly seal: string;
  /** Whether the law refuses an act of its scenario. */
  readonly isRefused: boolean;
}

const HEADER =
  'scenario,on,record_ends_on,outcome,met,in_force,parties,amendments,amendments_if_nothing_else,left_open,refused,seal';

/**
 * Rows of a table: the day of the last act, that on which the record ends, whether there is a date, the day the condition was met, the date of entry into force, the
 * Parties once all of that has come about, each amendment with its date or what it is, what a pending one turns into if nothing else is
 * done, the States of which it is open what their acts would come to, how many acts the law refuses.
 */
export const CSV_FORM: ResultForm = {
  header: HEADER,
  opening: `${HEADER}\n`,
  write: (scenario, { on, entryIntoForce, metOn = '', parties, amendments, leftOpen, refusals }, { endsOn = '' }) => {
    const now = amendments.map((each) => `${each.id} ${dateOrKind(each.entryIntoForce)}`);
    const later = amendments.flatMap(({ id, ifNothingElse }) =>
      ifNothingElse === undefined ? [] : [`${id} ${dateOrKind(ifNothingElse)}`],
    );
    return [
      writeCell(scenario, ','),
      on,
      endsOn,
      entryIntoForce.kind,
      metOn,
      entryIntoForce.kind === 'determined' ? entryIntoForce.value : '',
      parties,
      writeCell(now.join('; '), ','),
      writeCell(later.join('; '), ','),
      writeCell(leftOpen.flatMap(({ participant }) => participant ?? []).join('; '), ','),
      refusals.length,
    ].join(',');
  },
  seal: (result, seal) => `${result},${seal}`,
  unseal: (line) => {
    const [, result, refused, seal] = /^(.*,(\d+)),([0-9a-f]{16})$/s.exec(line) ?? [];
    return result === undefined || seal === undefined ? undefined : { result, seal, isRefused: refused !== '0' };
  },
};

/** Composes the form of whole answers, a JSON object on a line, in which each message has its text. */
export function composeJsonForm({ language, formats }: Words): ResultForm {
  return {
    language,
    opening: '{"scenario":',
    write: (scenario, { refusals, ...rest }, end) => {
      const recordEnd = { endsOn: null, ...end };
      return JSON.stringify(addTexts({ scenario, ...rest, recordEnd, refusals, refused: refusals.length }, formats));
    },
    seal: (result, seal) => `${result.slice(0, -1)},"seal":"${seal}"}`,
    unseal: (line) => {
      const [, open, refused, seal] = /^(\{"scenario":.*,"refused":(\d+)),"seal":"([0-9a-f]{16})"\}$/s.exec(line) ?? [];
      return open === undefined || seal === undefined
        ? undefined
        : { result: `${open}}`, seal, isRefused: refused !== '0' };
    },
  };
}

function dateOrKind(answer: Determination<CivilDate>): string {
  return answer.kind === 'determined' ? answer.value : answer.kind;
}
