import { OBJECT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import type { OwnParticipant } from '../../participants/own-participant.ts';
import type { Act, ConsentAct } from '../../treaty/act.ts';
import { REGISTER } from '../../treaty/argument-shapes.ts';
import type { Register } from '../../treaty/register.ts';
import { writeVotes } from '../values/parse-votes-text.ts';
import { CSV_COLUMNS, type CsvColumn, REQUIRED_COLUMNS } from './csv-columns.ts';
import { nameInTable, writeCell, writeFreeText } from './csv-free-text.ts';

/** The texts of the cells of an act that are not empty. */
export type Cells = Partial<Record<CsvColumn, string>>;

/**
 * Writes the acts of a register as a table that `parseRegisterCsv` reads back into the same acts in the same order: codes for
 * participants, commas, LF, only the columns in use, free texts in quotes and safe to open in a spreadsheet. There is no byte
 * order mark; put one before it for Excel.
 *
 * Kept are the acts and the ids of the sources they name. Lost are the id of the treaty, what is known of a source beyond its
 * id, sources that no act names, `endsOn`, `completeness`, `leftOut`, `notes` and `textCorrections`; and a register without acts is
 * not read back from a table.
 * `writeRegisterJson` keeps everything.
 *
 * @param options `participants` are written by `code`, or by the `name` that `nameOfParticipant` gives, which a person reads more easily
 *   and of which a slip is no other State; `own` are those that the treaty declares for itself
 * @example writeRegisterCsv({ treaty: 'op-crc-sc', sources: [], acts: [] }) // 'participant,kind,date\n'
 */
export function writeRegisterCsv(
  register: Register,
  options: { readonly participants?: 'code' | 'name'; readonly own?: readonly OwnParticipant[] } = {},
): string {
  assertArgument('writeRegisterCsv', 'register', REGISTER, register);
  assertArgument('writeRegisterCsv', 'options', OBJECT, options);
  const write =
    options.participants === 'name' ? (code: string) => nameInTable(code, options.own) : (code: string) => code;
  const rows = register.acts.map((act) => composeCells(act, write));
  const used = openColumnsInUse();
  for (const row of rows) used.take(row);
  const columns = used.list();
  return [columns.join(','), ...rows.map((row) => renderCells(row, columns))].map((line) => `${line}\n`).join('');
}

/** The columns that the acts of a table need. */
export interface ColumnsInUse {
  readonly take: (cells: Cells) => void;
  /** Lists them in the order in which they are written. */
  readonly list: () => readonly CsvColumn[];
}

/**
 * Opens what notes which columns the acts of a table need; those that every table has are among them.
 *
 * @example openColumnsInUse().list() // ['participant', 'kind', 'date']
 */
export function openColumnsInUse(): ColumnsInUse {
  const used = new Set<string>(REQUIRED_COLUMNS);
  return {
    take: (cells) => {
      for (const column in cells) used.add(column);
    },
    list: () => CSV_COLUMNS.filter((column) => used.has(column)),
  };
}

/**
 * Renders the cells of an act as a row of a table, without its end.
 *
 * @param columns what each cell holds; one that holds nothing of an act stays empty
 * @example renderCells({ kind: 'accession' }, ['participant', 'kind', 'date']) // ',accession,'
 */
export function renderCells(cells: Cells, columns: readonly (CsvColumn | '' | undefined)[], delimiter = ','): string {
  return columns
    .map((column) => {
      const text = column === undefined || column === '' ? undefined : cells[column];
      if (column === undefined || text === undefined) return '';
      return FREE_TEXTS.has(column) ? writeFreeText(text) : writeCell(text, delimiter);
    })
    .join(delimiter);
}

/** The columns in which anything may stand. */
const FREE_TEXTS: ReadonlySet<string> = new Set(['depositary', 'territory', 'title', 'source', 'note']);

/** Composes the texts of the cells of an act. */
export function composeCells(act: Act, writeParticipant: (code: string) => string): Cells {
  const participant = act.recordedAs ?? act.participant;
  return {
    ...(participant === undefined ? {} : { participant: writeParticipant(participant) }),
    kind: act.kind,
    date: act.on,
    ...cellsOfKind(act),
    ...(act.source === undefined ? {} : { source: act.source }),
    ...(act.note === undefined ? {} : { note: act.note }),
  };
}

function cellsOfKind(act: Act): Cells {
  switch (act.kind) {
    case 'ratification':
    case 'acceptance':
    case 'approval':
    case 'accession':
    case 'definitive-signature':
    case 'consent':
    case 'formal-confirmation':
      return { ...cellsOfConsent(act), ...(act.namedOn === undefined ? {} : { named: act.namedOn }) };
    case 'succession':
      return { ...(act.effectiveOn === undefined ? {} : { effective: act.effectiveOn }), ...cellsOfConsent(act) };
    case 'denunciation':
      return {
        ...(act.effectiveOn === undefined ? {} : { effective: act.effectiveOn }),
        ...(act.armedConflict === undefined ? {} : { conflict: act.armedConflict }),
        ...(act.receipt === undefined ? {} : { receipt: act.receipt }),
        ...(act.standing === undefined ? {} : { standing: act.standing }),
      };
    case 'territorial-extension':
      return {
        ...(act.effectiveOn === undefined ? {} : { effective: act.effectiveOn }),
        ...(act.notifiedOn === undefined ? {} : { notified: act.notifiedOn }),
        ...(act.namedOn === undefined ? {} : { named: act.namedOn }),
        territory: act.territory,
      };
    case 'withdrawal-of-extension':
      return {
        ...(act.effectiveOn === undefined ? {} : { effective: act.effectiveOn }),
        territory: act.territory,
      };
    case 'objection-to-accession':
    case 'withdrawal-of-objection':
    case 'acceptance-of-accession':
      return { towards: act.towards };
    case 'end-of-responsibility':
      return {
        territory: act.territory,
        ...(act.successor === undefined ? {} : { successor: act.successor }),
      };
    case 'amendment-proposal':
      return {
        amendment: act.amendment,
        ...(act.title === undefined ? {} : { title: act.title }),
        ...(act.procedure === undefined ? {} : { procedure: act.procedure }),
      };
    case 'amendment-adoption':
      return { amendment: act.amendment, ...(act.votes === undefined ? {} : { votes: writeVotes(act.votes) }) };
    case 'amendment-communication':
    case 'conference-request':
    case 'conference-convening':
    case 'amendment-approval':
    case 'amendment-acceptance':
    case 'amendment-objection':
      return { amendment: act.amendment };
    case 'report':
      return act.covers === undefined ? {} : { covers: String(act.covers) };
    case 'termination':
      return { ...(act.effectiveOn === undefined ? {} : { effective: act.effectiveOn }), ground: act.ground };
    case 'due-date-set':
      return { due: act.dueOn };
    case 'correction': {
      const { kind, on, amendment } = act.corrects;
      return {
        ...(amendment === undefined ? {} : { amendment }),
        corrects: `${kind} ${on}`,
        corrected: act.to.replace('-made', ' made'),
      };
    }
    case 'signature':
    case 'provisional-application':
    case 'intention-not-to-become-party':
    case 'domestic-ratification':
    case 'withdrawal-of-instrument':
    case 'revocation-of-denunciation':
      return {};
  }
}

function cellsOfConsent({ notifiedOn, depositary }: ConsentAct): Cells {
  return {
    ...(notifiedOn === undefined ? {} : { notified: notifiedOn }),
    ...(depositary === undefined ? {} : { depositary: depositary }),
  };
}
