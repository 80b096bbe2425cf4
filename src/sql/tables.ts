/** A value of a column: a day is a text, YYYY-MM-DD. */
export type Value = string | number | boolean | null;

export type ColumnType = 'text' | 'date' | 'number' | 'boolean';

/**
 * Which tables, views and columns there are, as a number that grows with each change of them. The rows of a treaty say by which they were written:
 * the views answer from those of their own layout alone.
 */
export const LAYOUT = 3;

/** The columns that were added to a table, by the layout that first had them. A column is added at the end, and none is ever taken away. */
export const ADDED_COLUMNS = [
  { layout: 1, table: 'treaties', column: 'layout', type: 'number' },
  { layout: 1, table: 'participants', column: 'succeeds_from', type: 'date' },
  { layout: 2, table: 'treaties', column: 'bound_article', type: 'text' },
  { layout: 2, table: 'treaties', column: 'bound_unknown_from', type: 'date' },
  { layout: 2, table: 'requirements', column: 'part', type: 'number' },
  { layout: 2, table: 'requirements', column: 'from_day', type: 'date' },
  { layout: 2, table: 'requirements', column: 'until_day', type: 'date' },
  { layout: 2, table: 'requirement_members', column: 'weight', type: 'number' },
  { layout: 2, table: 'requirement_members', column: 'from_day', type: 'date' },
  { layout: 2, table: 'requirement_members', column: 'until_day', type: 'date' },
] as const;

/** Which layouts were installed: `begun` until all of it is there, then `installed`, and `replaced` by a later one. */
export const VERSION_COLUMNS = {
  layout: 'number',
  state: 'text',
} as const satisfies Readonly<Record<string, ColumnType>>;

/** The tables of clause data, their columns and what these hold; the views read nothing else but the acts. */
export const TABLES = {
  treaties: {
    treaty: 'text',
    not_covered: 'text',
    article: 'text',
    opens_on: 'date',
    consent_article: 'text',
    last_deposit_counts: 'boolean',
    accession_opens_on: 'date',
    accession_opens: 'text',
    delay_form: 'text',
    delay_months: 'number',
    delay_days: 'number',
    delay_month_end: 'text',
    not_before: 'date',
    fixed_on: 'date',
    other_in_force_on: 'date',
    known_on: 'date',
    known_met_on: 'date',
    known_met_from: 'date',
    bound_not_covered: 'text',
    leaving: 'text',
    leaving_form: 'text',
    leaving_months: 'number',
    leaving_days: 'number',
    leaving_month_end: 'text',
    leaving_names_later_day: 'boolean',
    lock_from: 'text',
    lock_runs_not_before: 'date',
    lock_months: 'number',
    lock_days: 'number',
    lock_month_end: 'text',
    least_parties: 'number',
    left_with_other_from: 'date',
    layout: 'number',
    bound_article: 'text',
    bound_unknown_from: 'date',
  },
  kinds: {
    treaty: 'text',
    kind: 'text',
    by_organisation: 'boolean',
    door: 'text',
    counts: 'boolean',
    not_covered: 'text',
    article: 'text',
    wording: 'text',
    prevailing: 'text',
    delay_form: 'text',
    delay_months: 'number',
    delay_days: 'number',
    delay_month_end: 'text',
  },
  // Every part of a condition is required, and of a part any one requirement. A row a time in which as many instruments, or units of a weight, are required.
  requirements: {
    treaty: 'text',
    requirement: 'number',
    instruments: 'number',
    on_day: 'date',
    of_anybody: 'boolean',
    part: 'number',
    from_day: 'date',
    until_day: 'date',
  },
  requirement_members: {
    treaty: 'text',
    requirement: 'number',
    participant: 'text',
    weight: 'number',
    from_day: 'date',
    until_day: 'date',
  },
  admissions: { treaty: 'text', door: 'text', participant: 'text', from_day: 'date', until_day: 'date' },
  exceptions: { treaty: 'text', participant: 'text' },
  bound_with: { treaty: 'text', participant: 'text', from_day: 'date', until_day: 'date' },
  // How many Parties a procedure of amendment asks for: a part of them, or a number. No number of Parties is the answer where one is given.
  amendment_clauses: {
    treaty: 'text',
    threshold: 'number',
    procedure_id: 'text',
    question: 'text',
    article: 'text',
    share: 'text',
    than: 'text',
    numerator: 'number',
    denominator: 'number',
    at_least: 'number',
    number: 'number',
    base: 'text',
    express: 'boolean',
    reaches_back: 'boolean',
    organisations: 'text',
    of_members: 'boolean',
    answer: 'text',
    not_covered: 'text',
  },
  amendment_members: { treaty: 'text', threshold: 'number', participant: 'text', from_day: 'date', until_day: 'date' },
  participants: {
    participant: 'text',
    counts_as: 'text',
    kind: 'text',
    ceased_on: 'date',
    succession_article: 'text',
    early_succession_article: 'text',
    succeeds_from: 'date',
  },
  act_kinds: { kind: 'text', role: 'text' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnType>>>>;

export type TableName = keyof typeof TABLES;

/** The names of the tables of clause data. */
export const TABLE_NAMES: readonly TableName[] = Object.keys(TABLES).flatMap((name) =>
  isTableName(name) ? [name] : [],
);

function isTableName(name: string): name is TableName {
  return Object.hasOwn(TABLES, name);
}

export type RowOf<Name extends TableName> = Readonly<Record<keyof (typeof TABLES)[Name], Value>>;

/** By which columns the tables are looked up. */
export const KEYS = {
  versions: ['layout'],
  acts: ['treaty'],
  treaties: ['treaty'],
  kinds: ['treaty', 'kind'],
  requirements: ['treaty'],
  requirement_members: ['treaty', 'requirement', 'participant'],
  admissions: ['treaty', 'door', 'participant'],
  exceptions: ['treaty', 'participant'],
  bound_with: ['treaty', 'participant'],
  amendment_clauses: ['treaty'],
  amendment_members: ['treaty', 'threshold', 'participant'],
  participants: ['participant'],
  act_kinds: ['kind'],
} as const satisfies Readonly<Record<TableName | 'acts' | 'versions', readonly string[]>>;

/** The tables that say the same whatever the treaties. */
export const TABLES_OF_ALL = ['participants', 'act_kinds'] as const satisfies readonly TableName[];

/** The columns of the acts of a host: a table of ours, or a view of that name over its own. */
export const ACT_COLUMNS = {
  treaty: 'text',
  participant: 'text',
  kind: 'text',
  day: 'date',
  effective: 'date',
  further: 'boolean',
} as const satisfies Readonly<Record<string, ColumnType>>;
