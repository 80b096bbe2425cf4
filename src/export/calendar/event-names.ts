/** What the events of a calendar are about; whoever wants some alone names these. */
export const EVENT_KINDS = ['entries', 'ends', 'windows', 'amendments', 'reports', 'terms'] as const;

/**
 * What an event is about:
 *
 * - `entries`: entries into force, of the treaty and for each State, and what leads to them;
 * - `ends`: a State is no longer a Party, the treaty ends or no longer applies somewhere;
 * - `windows`: the first and the last day on which something can be done: signature, accession, replies, objections;
 * - `amendments`: what becomes of an amendment, or of a correction of the text;
 * - `reports`: the last day for a report;
 * - `terms`: when notice of denunciation can be given, and the ends of terms.
 */
export type EventKind = (typeof EVENT_KINDS)[number];

/** The kind of each event, by its name. A name stands in the UID of an event: it is never changed. */
export const KIND_OF_EVENT = {
  opening: 'windows',
  'signature-closes': 'windows',
  'accession-possible': 'windows',
  'condition-met': 'entries',
  'in-force': 'entries',
  'in-force-provisionally': 'entries',
  'party-from': 'entries',
  'party-no-longer': 'ends',
  'denunciation-open': 'ends',
  'treaty-ends': 'ends',
  'treaty-may-have-ended': 'ends',
  'below-number': 'ends',
  'applies-provisionally': 'entries',
  'provisional-ends': 'ends',
  'applies-to-territory': 'entries',
  'no-longer-to-territory': 'ends',
  'time-opens': 'windows',
  'time-closes': 'windows',
  'conference-requested': 'amendments',
  'amendment-lapsed': 'amendments',
  'amendment-in-force': 'amendments',
  'amendment-binds': 'amendments',
  'amendment-binds-not': 'amendments',
  'proposal-possible': 'windows',
  'adoption-possible': 'windows',
  'correction-last-day': 'windows',
  'correction-not-made': 'amendments',
  'correction-made': 'amendments',
  'correction-holds': 'amendments',
  'report-due': 'reports',
  'notice-possible': 'terms',
  'notice-time-opens': 'terms',
  'notice-time-closes': 'terms',
  'term-ends': 'terms',
} as const satisfies Readonly<Record<string, EventKind>>;

export type EventName = keyof typeof KIND_OF_EVENT;

/** Checks if a word is the name of an event. */
export function isEventName(word: string): word is EventName {
  return Object.hasOwn(KIND_OF_EVENT, word);
}
