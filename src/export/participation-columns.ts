import { INSTRUMENT_KINDS } from '../treaty/act-kinds.ts';

/** What stands in a cell that has no value: there is none, or it is not known whether there is one or which it is. No cell is empty. */
export const WITHOUT_VALUE = ['none', 'not-known'] as const;

export type WithoutValue = (typeof WITHOUT_VALUE)[number];

/** How certain a date is. */
export const CERTAINTIES = ['determined', 'readings', 'pending', 'indeterminate', 'excluded'] as const;

/** Why a participation, or the application to a territory, has ended or will. */
export const ENDS = [
  'denounced',
  'withdrawn',
  'treaty-ended',
  'left-with-other-treaty',
  'state-ceased',
  'responsibility-ended',
  'state-left',
] as const;

/** What begins a row: the act by which a participation begins, or what else a participant did where it has none. */
const ACTS_OF_ROWS = ['signature', ...INSTRUMENT_KINDS, 'provisional-application', 'territorial-extension'] as const;

/** What a column holds beside {@link WITHOUT_VALUE}, and what it means. */
export interface ParticipationColumn {
  readonly name: string;
  readonly type: 'text' | 'date' | 'integer' | 'yes-no';
  /** The words that it may have. */
  readonly words?: readonly string[];
  /** Which of {@link WITHOUT_VALUE} it may have; left out where it always has a value. */
  readonly without?: readonly WithoutValue[];
  readonly description: string;
}

/** The columns of a participation, in their order. */
export const PARTICIPATION_COLUMNS = [
  { name: 'treaty', type: 'text', description: 'The id of the treaty.' },
  {
    name: 'un_number',
    type: 'text',
    without: ['not-known'],
    description: 'The number of the treaty in the United Nations Treaty Collection.',
  },
  {
    name: 'un_registration',
    type: 'text',
    without: ['not-known'],
    description:
      'The number under which the treaty is registered with the United Nations (Article 102 of the Charter).',
  },
  {
    name: 'participant',
    type: 'text',
    description:
      'The code of the participant: three letters, or the kind and a word where the treaty declares it for itself.',
  },
  { name: 'name', type: 'text', description: 'The name of the participant, in the language of the export.' },
  {
    name: 'wikidata_item',
    type: 'text',
    without: ['not-known'],
    description: 'The item of Wikidata that is about the participant.',
  },
  {
    name: 'participation',
    type: 'integer',
    without: ['none'],
    description:
      'Which participation of this participant it is, from 1; "none" in a row for a signature, a provisional application or a territory, or for what may bind without an instrument of its own.',
  },
  {
    name: 'act',
    type: 'text',
    words: ACTS_OF_ROWS,
    without: ['none'],
    description:
      'The kind of the act; "consent" where the record does not say which kind of instrument it is, "none" where the treaty may bind the participant without an instrument of its own.',
  },
  { name: 'date', type: 'date', without: WITHOUT_VALUE, description: 'The day of the act.' },
  {
    name: 'notified_on',
    type: 'date',
    without: ['none'],
    description: 'The day on which the depositary notified the act, where the record has it.',
  },
  {
    name: 'named_on',
    type: 'date',
    without: ['none'],
    description: 'The day that the act itself names as its first, where it names one.',
  },
  {
    name: 'succession_on',
    type: 'date',
    without: ['none'],
    description:
      'Of a succession, the day of the succession, from which the successor is bound; of a territory that was taken over with the treaty applying there, the day from which it applies further.',
  },
  {
    name: 'depositary',
    type: 'text',
    without: ['none'],
    description: 'With which of several depositaries the instrument was deposited, where the record has it.',
  },
  {
    name: 'signed_on',
    type: 'date',
    without: ['none'],
    description: 'The day on which the participant signed, where the record has a signature.',
  },
  {
    name: 'in_force_from',
    type: 'date',
    without: WITHOUT_VALUE,
    description:
      'The first day on which the treaty is in force for the participant, or applies to the territory; the prevailing reading where there are several.',
  },
  {
    name: 'article',
    type: 'text',
    without: ['none'],
    description: 'The article on which that day, or its absence, rests.',
  },
  {
    name: 'certainty',
    type: 'text',
    words: CERTAINTIES,
    without: ['none'],
    description:
      'How certain that day is: "readings" where the law is read in several ways that lead to different days, or to one on some readings alone, "pending" where something must still happen, "indeterminate" where a fact is not known, "excluded" where it can never be; "none" where the row makes nobody a Party.',
  },
  { name: 'earliest', type: 'date', without: WITHOUT_VALUE, description: 'The earliest day that it can be.' },
  { name: 'latest', type: 'date', without: WITHOUT_VALUE, description: 'The latest day that it can be.' },
  {
    name: 'month_end_mattered',
    type: 'yes-no',
    words: ['yes', 'no'],
    without: WITHOUT_VALUE,
    description:
      'Whether a day that its month does not have was met on the way, so that another month-end rule gives another day.',
  },
  {
    name: 'ended_on',
    type: 'date',
    without: WITHOUT_VALUE,
    description: 'The first day on which it is no longer so; it may be still to come.',
  },
  { name: 'ended_because', type: 'text', words: ENDS, without: WITHOUT_VALUE, description: 'Why it ends.' },
  {
    name: 'ended_certainty',
    type: 'text',
    words: CERTAINTIES,
    without: WITHOUT_VALUE,
    description: 'How certain the day of the end is, in the words of "certainty".',
  },
  {
    name: 'ended_earliest',
    type: 'date',
    without: WITHOUT_VALUE,
    description: 'The earliest day that the end can be.',
  },
  {
    name: 'ended_latest',
    type: 'date',
    without: WITHOUT_VALUE,
    description: 'The latest day that the end can be; "none" where on some reading nothing ends.',
  },
  {
    name: 'end_received_on',
    type: 'date',
    without: WITHOUT_VALUE,
    description:
      'The day on which the notice that ends it was received; "not-known" where the record has the day of effect alone.',
  },
  {
    name: 'end_named_on',
    type: 'date',
    without: ['none'],
    description: 'The later day of effect that this notice names, where it names one.',
  },
  {
    name: 'end_disputed',
    type: 'yes-no',
    words: ['yes', 'no'],
    without: ['none'],
    description: 'Whether it is disputed if this notice, a denunciation, has effect.',
  },
  {
    name: 'end_conflict',
    type: 'text',
    without: ['none'],
    description:
      'What the record says of an armed conflict that may postpone the effect of this notice: "not-engaged", "engaged", or the day on which the conflict ended.',
  },
  {
    name: 'end_successor',
    type: 'text',
    without: ['none'],
    description:
      'Of a territory for which its State is no longer responsible, the code of the State that it has become or to which it has passed, where the record has it.',
  },
  {
    name: 'revoked_notices',
    type: 'text',
    without: ['none'],
    description:
      'The denunciations that were revoked before they took effect, each with the day of its receipt, the later day of effect that it named in brackets, and the day of the revocation, such as "2005-01-31 (2006-06-30)/2005-05-01; 2008-02-01/2008-03-01".',
  },
  {
    name: 'provisional_notified_on',
    type: 'date',
    without: WITHOUT_VALUE,
    description: 'The day on which provisional application was notified.',
  },
  {
    name: 'provisional_from',
    type: 'date',
    without: ['none'],
    description: 'The first day of provisional application.',
  },
  {
    name: 'provisional_until',
    type: 'date',
    without: ['none'],
    description:
      'The day with which provisional application ends: the first day as a Party, or that of the notice that ends it.',
  },
  {
    name: 'territory',
    type: 'text',
    without: ['none'],
    description: 'The territory to which the treaty was extended.',
  },
  {
    name: 'as_of',
    type: 'date',
    description: 'The day at the end of which the record was read: later acts are left out.',
  },
  {
    name: 'record_ends_on',
    type: 'date',
    without: ['not-known'],
    description: 'The last day of which the record holds every act.',
  },
  {
    name: 'record_lacks',
    type: 'text',
    without: WITHOUT_VALUE,
    description:
      'Which acts the record lacks until then, each kind with whose they are and since when, where that is known, such as "consents of DOM since 2023-03-23; signatures"; "none" where it is whole, "not-known" where it does not say. Of whoever is named there, and of anybody where "consents" stand without a name, a missing row or a missing end says nothing.',
  },
  {
    name: 'engine_version',
    type: 'text',
    without: ['not-known'],
    description: 'The version of final-clauses that computed the days.',
  },
  {
    name: 'clause_version',
    type: 'text',
    description:
      'Sixteen letters that stand for the final clauses as data: equal where they say the same. What is known of other treaties is no part of them.',
  },
] as const satisfies readonly ParticipationColumn[];

export type ParticipationColumnName = (typeof PARTICIPATION_COLUMNS)[number]['name'];

/** A participation as cells, each under its column, none of them empty. */
export type ParticipationRow = Readonly<Record<ParticipationColumnName, string>>;
