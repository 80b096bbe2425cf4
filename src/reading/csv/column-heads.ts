import type { CsvColumn } from './csv-columns.ts';

/**
 * What other tables call the columns of a register, in small letters. `effective` has no other name: what other tables call the date of
 * effect is the one that follows from the clauses, and no part of a register.
 */
export const OTHER_HEADS: Readonly<Partial<Record<CsvColumn, readonly string[]>>> = {
  participant: [
    'state',
    'states',
    'state party',
    'country',
    'party',
    'member',
    'member state',
    'contracting party',
    'name',
  ],
  kind: ['action', 'act', 'instrument', 'instrument type', 'type'],
  date: [
    'on',
    'day',
    'deposited',
    'deposited on',
    'deposit',
    'deposit date',
    'date of deposit',
    'date of notification/deposit',
    'instrument date',
    'action date',
    'ratification',
    'ratification date',
    'date of ratification',
    'date state',
  ],
  notified: ['notified on', 'date of notification'],
  named: ['named on', 'earlier day'],
  depositary: ['deposited with'],
  amendment: ['amendment id'],
  due: ['due date', 'due on'],
  note: ['notes'],
};

/** What a column is called in which the code of a State stands beside its name. */
export const CODE_HEADS = ['iso3', 'code'] as const;

/** What a column is called that gives the day of signature in the row of the instrument that follows it: one row a State. */
export const SIGNATURE_HEADS = ['signature', 'signed', 'signed on', 'signature date', 'date of signature'] as const;

/** A head that is the participant, or what it did where another head is the participant. */
export const STATE_HEAD = 'state';

/**
 * What a column is called that gives the day on which the treaty is in force for the State of the row. A table of stored dates has it, to be
 * compared; a register has not, for that day is computed.
 */
export const STORED_DATE_HEADS = [
  'effective date',
  'effective from',
  'effective on',
  'date effective',
  'date of effect',
  'effect',
  'in force',
  'in force on',
  'in force from',
  'in force since',
  'date in force',
  'entry into force',
  'entry into force date',
  'entry into force on',
  'date of entry into force',
  'entered into force',
  'entered into force on',
  'eif',
  'stored',
] as const;
