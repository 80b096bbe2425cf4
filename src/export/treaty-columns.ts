import {
  CERTAINTIES,
  PARTICIPATION_COLUMNS,
  type ParticipationColumn,
  type ParticipationColumnName,
  WITHOUT_VALUE,
} from './participation-columns.ts';

/** What a treaty has that its participations have too, in the same words. */
const SHARED = [
  'treaty',
  'un_number',
  'un_registration',
  'article',
  'earliest',
  'latest',
  'month_end_mattered',
  'as_of',
  'record_ends_on',
  'record_lacks',
  'engine_version',
  'clause_version',
] as const satisfies readonly ParticipationColumnName[];

/** What a treaty has alone, or in other words. */
const OWN = [
  { name: 'title', type: 'text', description: 'The title, in the language of the export where it is known.' },
  { name: 'short_title', type: 'text', description: 'The short title, likewise.' },
  { name: 'adopted_on', type: 'date', description: 'The day on which the treaty was adopted.' },
  {
    name: 'in_force_from',
    type: 'date',
    without: WITHOUT_VALUE,
    description: 'The first day on which the treaty is in force; the prevailing reading where there are several.',
  },
  {
    name: 'certainty',
    type: 'text',
    words: CERTAINTIES,
    description: 'How certain that day is, in the same words as for a participation.',
  },
  {
    name: 'ended_on',
    type: 'date',
    without: ['none'],
    description: 'The first day on which the treaty is no longer in force; it may be still to come.',
  },
] as const satisfies readonly ParticipationColumn[];

type TreatyColumnName = (typeof SHARED)[number] | (typeof OWN)[number]['name'];

/** A treaty as cells, each under its column, none of them empty. */
export type TreatyRow = Readonly<Record<TreatyColumnName, string>>;

const ORDER: readonly TreatyColumnName[] = [
  'treaty',
  'un_number',
  'un_registration',
  'title',
  'short_title',
  'adopted_on',
  'in_force_from',
  'article',
  'certainty',
  'earliest',
  'latest',
  'month_end_mattered',
  'ended_on',
  'as_of',
  'record_ends_on',
  'record_lacks',
  'engine_version',
  'clause_version',
];

const BY_NAME = new Map<string, ParticipationColumn>(
  [...PARTICIPATION_COLUMNS, ...OWN].map((column) => [column.name, column]),
);

/** The columns of a treaty, in their order. */
export const TREATY_COLUMNS: readonly ParticipationColumn[] = ORDER.flatMap((name) => BY_NAME.get(name) ?? []);
