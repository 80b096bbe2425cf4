import { civilDateOf, FIRST_DAY } from '../calendar/day-number.ts';
import type { Dialect } from './dialect.ts';
import type { Sql } from './sql.ts';
import type { ColumnType } from './tables.ts';

/** The columns of what is asked of the Parties on a day. */
export const THRESHOLD_COLUMNS = {
  treaty: 'text',
  procedure_id: 'text',
  question: 'text',
  article: 'text',
  share: 'text',
  number: 'number',
  base: 'text',
  express: 'boolean',
  parties: 'number',
  parties_at_least: 'number',
  parties_at_most: 'number',
  needed: 'number',
  needed_at_least: 'number',
  needed_at_most: 'number',
  certainty: 'text',
  not_covered: 'text',
} as const satisfies Readonly<Record<string, ColumnType>>;

/** Renders what gives the thresholds of a day, as the Parties of that day make them. */
export function renderThresholdsOn({ nameOf }: Pick<Dialect, 'nameOf'>, day: Sql): Sql {
  const columns = Object.keys(THRESHOLD_COLUMNS).map((column) => `m.${column}`);
  return `SELECT ${columns.join(', ')} FROM ${nameOf('amendment_thresholds')} m WHERE (m.since IS NULL OR m.since <= ${day}) AND (m.until IS NULL OR m.until > ${day})`;
}

/**
 * From when to when so many Parties must favour a conference, adopt, accept or object: a row for each time between two changes of their number.
 *
 * Each participation is one Party on the reading that prevails, one at least from the latest day on which it may have begun, and one at most from the
 * earliest; where all three are the same it is counted once (`span` is `all`). An organisation that is meant on one reading alone is none at least. What is in doubt is counted by what it is in doubt for.
 *
 * @see docs/sql.md#amendments
 */
export function renderAmendmentThresholds(dialect: Dialect): Sql {
  const { nameOf, isTrue, types, dateOf } = dialect;
  const [once, end] = dialect.once;
  const firstDay = dateOf(civilDateOf(FIRST_DAY));
  const asNumber = (sum: Sql) => `CAST(${sum} AS ${types.number})`;
  const running = (column: Sql) =>
    asNumber(`SUM(s.${column}) OVER (PARTITION BY s.treaty, s.threshold ORDER BY s.day ROWS UNBOUNDED PRECEDING)`);
  const isDoubtful = (certainty: Sql) => `p.certainty = '${certainty}' OR p.until_certainty = '${certainty}'`;
  const needed = (parties: Sql) => {
    const units = `(${parties} * o.numerator + o.denominator - CASE WHEN o.than = 'more-than' THEN 0 ELSE 1 END)`;
    const part = asNumber(`(${units} - ${units} % o.denominator) / o.denominator`);
    return `CASE WHEN o.number IS NOT NULL THEN o.number WHEN o.said IS NOT NULL THEN NULL WHEN ${part} < o.at_least THEN o.at_least ELSE ${part} END`;
  };
  const ends = `CASE WHEN s.until_day IS NULL OR g.until_day < s.until_day THEN g.until_day ELSE s.until_day END`;
  // Nobody is a Party before the treaty is in force; whoever is not covered may be one from then on.
  const begins = `CASE WHEN r.in_force_from > s.from_day THEN r.in_force_from
      WHEN s.act_date > s.from_day AND NOT ${isTrue('r.reaches_back')} THEN s.act_date ELSE s.from_day END`;
  return `WITH asked ${once}
  SELECT r.*, d.in_force_from,
    CASE WHEN r.answer IS NOT NULL THEN r.answer WHEN d.certainty = 'not-covered' THEN 'not-covered' END AS said,
    CASE WHEN r.answer IS NULL THEN d.not_covered ELSE r.not_covered END AS reason
  FROM ${nameOf('amendment_clauses')} r JOIN ${nameOf('treaty_dates')} d ON d.treaty = r.treaty
${end}, told ${once}
  SELECT p.treaty, p.participant, c.span, p.certainty, CASE WHEN p.certainty <> 'not-covered' THEN p.act_date END AS act_date,
    CASE WHEN p.certainty = 'determined' THEN p.in_force_from
      WHEN p.certainty = 'readings' THEN CASE c.span WHEN 'counted' THEN p.in_force_from WHEN 'least' THEN p.latest ELSE p.earliest END
      WHEN p.certainty = 'indeterminate' AND c.span <> 'most' THEN p.latest
      WHEN p.certainty = 'indeterminate' THEN COALESCE(p.earliest, ${firstDay})
      WHEN c.span = 'most' THEN ${firstDay} END AS from_day,
    CASE WHEN c.span = 'least' AND p.until_certainty IN ('not-covered', 'indeterminate') THEN p.denounced_on ELSE p.party_until END AS until_day,
    CASE WHEN ${isDoubtful('not-covered')} THEN 'not-covered' WHEN ${isDoubtful('indeterminate')} THEN 'indeterminate' ELSE 'readings' END AS doubt
  FROM ${nameOf('participations')} p
  JOIN (SELECT 'all' AS span UNION ALL SELECT 'counted' UNION ALL SELECT 'least' UNION ALL SELECT 'most') c
    ON (c.span = 'all' AND p.certainty = 'determined' AND p.until_certainty IN ('none', 'determined'))
    OR (c.span <> 'all' AND (p.certainty <> 'determined' OR p.until_certainty IN ('not-covered', 'indeterminate')))
  WHERE p.certainty IN ('determined', 'readings', 'indeterminate', 'not-covered')
${end}, placed AS (
  SELECT r.treaty, r.threshold, s.span, s.doubt, CASE WHEN k.kind = 'organisation' AND r.organisations = 'on-one-reading' THEN 0 ELSE 1 END AS at_least, ${ends} AS until_day,
    CASE WHEN g.from_day > ${begins} THEN g.from_day ELSE ${begins} END AS from_day
  FROM asked r
  JOIN told s ON s.treaty = r.treaty
  LEFT JOIN ${nameOf('participants')} k ON k.participant = s.participant
  LEFT JOIN ${nameOf('amendment_members')} g ON g.treaty = r.treaty AND g.threshold = r.threshold AND g.participant = s.participant
  WHERE r.said IS NULL AND s.from_day IS NOT NULL AND r.in_force_from IS NOT NULL
    AND (g.participant IS NOT NULL OR NOT ${isTrue('r.of_members')})
    AND (k.kind IS NULL OR k.kind <> 'organisation' OR r.organisations IS NULL OR r.organisations <> 'not-counted')
), changes AS (
  SELECT c.treaty, c.threshold, CASE WHEN g.step = 1 THEN c.from_day ELSE c.until_day END AS day,
    CASE WHEN c.span IN ('all', 'counted') THEN g.step ELSE 0 END AS counted,
    CASE WHEN c.span IN ('all', 'least') THEN g.step * c.at_least ELSE 0 END AS at_least,
    CASE WHEN c.span IN ('all', 'most') THEN g.step ELSE 0 END AS at_most,
    CASE WHEN c.doubt <> 'not-covered' THEN 0 WHEN c.span = 'most' THEN g.step WHEN c.span = 'least' THEN -g.step ELSE 0 END AS uncovered,
    CASE WHEN c.doubt <> 'indeterminate' THEN 0 WHEN c.span = 'most' THEN g.step WHEN c.span = 'least' THEN -g.step ELSE 0 END AS in_question
  FROM placed c JOIN (SELECT 1 AS step UNION ALL SELECT -1) g ON g.step = 1 OR c.until_day IS NOT NULL
  WHERE c.until_day IS NULL OR c.until_day > c.from_day
  UNION ALL
  SELECT r.treaty, r.threshold, ${firstDay}, 0, 0, 0, 0, 0 FROM ${nameOf('amendment_clauses')} r
), summed AS (
  SELECT c.treaty, c.threshold, c.day, SUM(c.counted) AS counted, SUM(c.at_least) AS at_least, SUM(c.at_most) AS at_most,
    SUM(c.uncovered) AS uncovered, SUM(c.in_question) AS in_question
  FROM changes c GROUP BY c.treaty, c.threshold, c.day
  HAVING c.day = ${firstDay} OR SUM(c.counted) <> 0 OR SUM(c.at_least) <> 0 OR SUM(c.at_most) <> 0 OR SUM(c.uncovered) <> 0 OR SUM(c.in_question) <> 0
), counted ${once}
  SELECT s.treaty, s.threshold, s.day, LEAD(s.day) OVER (PARTITION BY s.treaty, s.threshold ORDER BY s.day) AS until_day,
    ${running('counted')} AS counted, ${running('at_least')} AS least_parties, ${running('at_most')} AS most_parties,
    ${running('uncovered')} AS uncovered, ${running('in_question')} AS in_question
  FROM summed s
${end}, measured AS (
  SELECT o.*, ${needed('o.counted')} AS needed_if_counted, ${needed('o.least_parties')} AS needed_at_least, ${needed('o.most_parties')} AS needed_at_most
  FROM (
    SELECT r.*, c.day, c.until_day, c.counted, c.least_parties, c.most_parties, c.uncovered, c.in_question
    FROM asked r JOIN counted c ON c.treaty = r.treaty AND c.threshold = r.threshold
  ) o
), judged AS (
  SELECT m.*, CASE WHEN m.number IS NOT NULL THEN 'determined' WHEN m.said IS NOT NULL THEN m.said
      WHEN m.needed_at_least = m.needed_at_most THEN 'determined' WHEN m.uncovered > 0 THEN 'not-covered'
      WHEN m.in_question > 0 THEN 'indeterminate' ELSE 'readings' END AS certainty
  FROM measured m
)
SELECT j.treaty, j.procedure_id, j.question, j.article, j.share, j.number, j.base, j.express,
  CASE WHEN j.day > ${firstDay} THEN j.day END AS since, j.until_day AS until,
  CASE WHEN j.said IS NULL AND j.uncovered = 0 AND j.in_question = 0 THEN j.counted END AS parties,
  CASE WHEN j.said IS NULL THEN j.least_parties END AS parties_at_least,
  CASE WHEN j.said IS NULL THEN j.most_parties END AS parties_at_most,
  CASE j.certainty WHEN 'determined' THEN j.needed_at_most WHEN 'readings' THEN j.needed_if_counted END AS needed,
  j.needed_at_least, j.needed_at_most, j.certainty,
  CASE WHEN j.certainty = 'not-covered' THEN COALESCE(j.reason, 'parties') END AS not_covered
FROM judged j
UNION ALL
SELECT t.treaty, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'not-covered', 'layout'
FROM ${nameOf('treaties')} t LEFT JOIN ${nameOf('amendment_clauses')} r ON r.treaty = t.treaty WHERE r.treaty IS NULL`;
}
