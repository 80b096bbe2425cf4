import { renderAmendmentThresholds } from './amendment-thresholds.ts';
import type { Dialect } from './dialect.ts';
import type { Sql } from './sql.ts';
import type { ColumnType } from './tables.ts';
import { renderTreatyDates } from './views/compose-treaty-dates.ts';
import { renderInstruments } from './views/render-instruments.ts';
import { renderParticipations } from './views/render-participations.ts';

/** A view, and what it is for. */
export interface View {
  readonly name: string;
  readonly query: Sql;
}

/**
 * Lists the views, in the order in which one is built on another. They have the same names and columns on every engine.
 *
 * @see docs/sql.md
 */
export function listViews(dialect: Dialect): readonly View[] {
  return [
    { name: 'instruments', query: renderInstruments(dialect) },
    { name: 'treaty_dates', query: renderTreatyDates(dialect) },
    { name: 'participations', query: renderParticipations(dialect) },
    { name: 'parties', query: renderParties(dialect) },
    { name: 'amendment_thresholds', query: renderAmendmentThresholds(dialect) },
  ];
}

/** The columns of the Parties on a day. */
export const PARTIES_COLUMNS = {
  treaty: 'text',
  participant: 'text',
  standing: 'text',
} as const satisfies Readonly<Record<string, ColumnType>>;

/** Renders what gives the Parties on a day, each with its standing. */
export function renderPartiesOn({ nameOf }: Pick<Dialect, 'nameOf'>, day: Sql): Sql {
  return `SELECT p.treaty, p.participant, p.standing FROM ${nameOf('parties')} p WHERE (p.since IS NULL OR p.since <= ${day}) AND (p.until IS NULL OR p.until > ${day})`;
}

/**
 * From when to when each is a Party. Where it is not known whether one is, its standing says so, for every day that is in question: from the notice of
 * denunciation on, from the latest day on which it may have become one, or always.
 */
function renderParties({ nameOf }: Dialect): Sql {
  const isParty = "p.certainty IN ('determined', 'readings')";
  const leavesOpen = "p.until_certainty IN ('not-covered', 'indeterminate')";
  return `SELECT p.treaty, p.participant,
  CASE c.span WHEN 'party' THEN p.in_force_from WHEN 'leaving' THEN p.denounced_on WHEN 'open' THEN p.latest END AS since,
  CASE WHEN c.span = 'party' AND ${leavesOpen} THEN p.denounced_on WHEN c.span IN ('party', 'open') THEN p.party_until END AS until,
  CASE WHEN c.span = 'leaving' THEN p.until_certainty WHEN c.span <> 'party' THEN p.certainty WHEN p.certainty = 'readings' THEN 'party-on-one-reading'
    ELSE 'party' END AS standing
FROM ${nameOf('participations')} p
JOIN (SELECT 'party' AS span UNION ALL SELECT 'leaving' UNION ALL SELECT 'open' UNION ALL SELECT 'any') c
  ON (c.span = 'party' AND ${isParty}) OR (c.span = 'leaving' AND ${isParty} AND ${leavesOpen})
  OR (c.span = 'open' AND p.certainty = 'indeterminate') OR (c.span = 'any' AND p.certainty = 'not-covered')`;
}

/**
 * How the dates that a host keeps agree with those of the views: a row for each that is kept, and for each that is determined and not kept. A date that is
 * not covered, or that the law leaves open, is told apart from one that differs.
 */
export function listViewsOfStored({ nameOf }: Dialect, stored: Sql): readonly View[] {
  const known = `${nameOf('participants')} c ON c.participant = s.participant`;
  const columns = 'p.in_force_from, p.certainty, p.earliest, p.latest, p.article';
  return [
    { name: 'stored_dates', query: stored },
    {
      name: 'disagreements',
      query: `SELECT s.treaty, s.participant, s.stored_from, ${columns},
  CASE WHEN t.treaty IS NULL THEN 'treaty-not-installed'
    WHEN c.participant IS NULL THEN 'participant-not-known'
    WHEN p.certainty IN ('not-covered', 'indeterminate') THEN p.certainty
    WHEN s.stored_from IS NULL AND p.in_force_from IS NULL THEN 'same'
    WHEN p.certainty IS NULL OR p.certainty = 'excluded' THEN 'no-participation'
    WHEN p.certainty = 'pending' THEN 'pending'
    WHEN s.stored_from IS NULL THEN 'not-stored'
    WHEN s.stored_from = p.in_force_from THEN 'same'
    WHEN p.certainty = 'readings' AND (s.stored_from = p.earliest OR s.stored_from = p.latest) THEN 'other-reading'
    ELSE 'differs' END AS verdict
FROM ${nameOf('stored_dates')} s
LEFT JOIN ${nameOf('treaties')} t ON t.treaty = s.treaty
LEFT JOIN ${known}
LEFT JOIN ${nameOf('participations')} p ON p.treaty = s.treaty AND p.participant = c.counts_as
UNION ALL
SELECT p.treaty, p.participant, NULL, ${columns}, 'not-stored'
FROM ${nameOf('participations')} p
LEFT JOIN (SELECT s.treaty, c.counts_as FROM ${nameOf('stored_dates')} s JOIN ${known}) k
  ON k.treaty = p.treaty AND k.counts_as = p.participant
WHERE k.treaty IS NULL AND p.certainty IN ('determined', 'readings')`,
    },
  ];
}
