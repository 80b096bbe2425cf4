import { ACT_KINDS, type ActKind, AMENDMENT_KINDS, INSTRUMENT_KINDS, RELATION_KINDS } from '../../treaty/act-kinds.ts';
import { isActOfNobody } from '../checks/acts-of-nobody.ts';
import type { CsvColumn } from './csv-columns.ts';

/** Whether the acts of a kind must have something in a column, may, or must not. */
export type ColumnUse = 'required' | 'optional' | 'none';

interface Users {
  readonly required?: readonly ActKind[];
  readonly optional?: readonly ActKind[];
}

/** The kinds of act that use each column. It repeats what the schema says of each kind; a test compares the two. */
const USERS: Readonly<Record<CsvColumn, Users>> = {
  participant: {
    required: ACT_KINDS.filter((kind) => kind !== 'correction' && !isActOfNobody(kind)),
    optional: ['correction'],
  },
  kind: { required: ACT_KINDS },
  date: { required: ACT_KINDS },
  effective: {
    optional: ['succession', 'territorial-extension', 'withdrawal-of-extension', 'denunciation', 'termination'],
  },
  notified: { optional: [...INSTRUMENT_KINDS, 'territorial-extension'] },
  named: { optional: [...INSTRUMENT_KINDS.filter((kind) => kind !== 'succession'), 'territorial-extension'] },
  depositary: { optional: INSTRUMENT_KINDS },
  conflict: { optional: ['denunciation'] },
  receipt: { optional: ['denunciation'] },
  standing: { optional: ['denunciation'] },
  ground: { required: ['termination'] },
  territory: { required: ['territorial-extension', 'withdrawal-of-extension', 'end-of-responsibility'] },
  successor: { optional: ['end-of-responsibility'] },
  towards: { required: RELATION_KINDS },
  amendment: { required: AMENDMENT_KINDS, optional: ['correction'] },
  title: { optional: ['amendment-proposal'] },
  procedure: { optional: ['amendment-proposal'] },
  votes: { optional: ['amendment-adoption'] },
  covers: { optional: ['report'] },
  due: { required: ['due-date-set'] },
  corrects: { required: ['correction'] },
  corrected: { required: ['correction'] },
  source: { optional: ACT_KINDS },
  note: { optional: ACT_KINDS },
};

/**
 * Determines whether an act must have something in a column, may, or must not. Of an act whose kind is not known only what
 * every act has is required, and nothing is refused: another mistake is not to bring forth a false one.
 *
 * @example columnUseOf('due', 'due-date-set') // 'required'
 * @example columnUseOf('participant', undefined) // 'optional'
 */
export function columnUseOf(column: CsvColumn, kind: ActKind | undefined): ColumnUse {
  const { required = [], optional = [] } = USERS[column];
  if (kind === undefined) return required === ACT_KINDS ? 'required' : 'optional';
  if (required.includes(kind)) return 'required';
  return optional.includes(kind) ? 'optional' : 'none';
}

/**
 * Lists the kinds of act that may have something in a column.
 *
 * @example listKindsOf('votes') // ['amendment-adoption']
 */
export function listKindsOf(column: CsvColumn): readonly ActKind[] {
  const { required = [], optional = [] } = USERS[column];
  return [...required, ...optional];
}
