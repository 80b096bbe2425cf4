import { renderDelaySum } from '../delay-arithmetic.ts';
import type { Dialect, SqlDelay } from '../dialect.ts';
import type { Sql } from '../sql.ts';
import { LAYOUT } from '../tables.ts';
import { RULES, renderChosen } from './render-chosen.ts';

/** Renders the day on which the treaty enters into force by a day on which its condition is met, under one rule for month ends. */
function renderInForce(dialect: Dialect, met: Sql, rule: keyof typeof RULES): Sql {
  const delay: SqlDelay = { form: 't.delay_form', months: 't.delay_months', days: 't.delay_days' };
  const plain = renderDelaySum(dialect, met, delay, RULES[rule]);
  return `CASE WHEN t.fixed_on IS NOT NULL AND ${met} <= t.fixed_on THEN t.fixed_on
      WHEN t.not_before IS NOT NULL THEN ${dialect.laterOf(plain, 't.not_before')} ELSE ${plain} END`;
}

/** Which instruments may count: engines expect many rows of what differs from a value, and few of what is the same. */
const MAY_COUNT = 'i.counts <> 0 OR i.is_unclear <> 0';

/** Of whom an instrument may count, or counts for certain: not whoever belongs to a group for a time. */
const COUNTED = { may: '', does: 'm.until_day IS NULL AND ' } as const;

/**
 * Renders from when to when each requirement is met, by the instruments that may count at the earliest or do for certain, and by itself: so many, or so much
 * of a weight, within the time in which that suffices.
 */
function renderMeetings({ nameOf, isTrue }: Dialect, from: string, certainty: keyof typeof COUNTED): Sql {
  const day = 'CASE WHEN m.from_day > i.day THEN m.from_day ELSE i.day END';
  // Of whom nothing is known, the instrument may be all that is missing.
  const weight = `CASE WHEN m.participant IS NULL AND NOT (${isTrue('q.of_anybody')}) THEN q.most WHEN m.weight IS NULL THEN 1 ELSE m.weight END`;
  return `SELECT q.treaty, q.part, q.until_day,
    CASE WHEN q.on_day IS NOT NULL THEN q.on_day WHEN q.from_day > MIN(c.day) THEN q.from_day ELSE MIN(c.day) END AS day
  FROM ${nameOf('requirements')} q
  LEFT JOIN (
    SELECT r.treaty, r.requirement, r.day, r.reached FROM (
      SELECT w.treaty, w.requirement, w.day, w.weight, w.most,
        SUM(w.weight) OVER (PARTITION BY w.treaty, w.requirement ORDER BY w.day ROWS UNBOUNDED PRECEDING) AS reached
      FROM (
        SELECT q.treaty, q.requirement, q.most, ${day} AS day, ${weight} AS weight
        FROM (
          SELECT r.treaty, r.requirement, r.of_anybody, MAX(r.instruments) AS most FROM ${nameOf('requirements')} r
          WHERE r.on_day IS NULL GROUP BY r.treaty, r.requirement, r.of_anybody
        ) q
        JOIN ${from} i ON i.treaty = q.treaty
        LEFT JOIN ${nameOf('requirement_members')} m
          ON m.treaty = q.treaty AND m.requirement = q.requirement AND m.participant = i.participant
        WHERE ${COUNTED[certainty]}(${isTrue('q.of_anybody')} OR m.participant IS NOT NULL OR i.is_unknown = 1)
      ) w
    ) r WHERE r.reached - r.weight < r.most OR r.reached = r.weight
  ) c ON c.treaty = q.treaty AND c.requirement = q.requirement AND c.reached >= q.instruments
  GROUP BY q.treaty, q.requirement, q.part, q.instruments, q.on_day, q.from_day, q.until_day`;
}

/**
 * Renders the first day on which every part of the condition of a treaty is met: parts come, and those that are met for a time alone go again. Of requirements
 * any of which suffices for a part, the first counts.
 */
function renderMet(dialect: Dialect, from: string, certainty: keyof typeof COUNTED): Sql {
  const { nameOf } = dialect;
  return `SELECT e.treaty, MIN(e.day) AS met FROM (
    SELECT v.treaty, v.day, SUM(v.step) OVER (PARTITION BY v.treaty ORDER BY v.day) AS parts FROM (
      SELECT s.treaty, CASE WHEN g.step = 1 THEN s.day ELSE s.until_day END AS day, g.step FROM (
        SELECT m.treaty, m.until_day, m.day, ROW_NUMBER() OVER (PARTITION BY m.treaty, m.part, m.until_day ORDER BY m.day) AS place
        FROM (
  ${renderMeetings(dialect, from, certainty)}
        ) m WHERE m.day IS NOT NULL AND (m.until_day IS NULL OR m.day < m.until_day)
      ) s
      JOIN (SELECT 1 AS step UNION ALL SELECT -1) g ON g.step = 1 OR s.until_day IS NOT NULL
      WHERE s.place = 1
    ) v
  ) e
  JOIN (SELECT treaty, COUNT(DISTINCT part) AS parts FROM ${nameOf('requirements')} GROUP BY treaty) n ON n.treaty = e.treaty AND n.parts = e.parts
  GROUP BY e.treaty`;
}

/** The treaties of which it may be doubted which instruments count; to find them, all instruments are read once more. */
function renderDoubted({ nameOf }: Dialect): Sql {
  return `  SELECT d.treaty, e.in_force_on FROM (
    SELECT i.treaty FROM done i WHERE (${MAY_COUNT}) AND (i.is_unclear = 1 OR i.left_day IS NOT NULL OR i.waits_until IS NOT NULL)
    UNION SELECT m.treaty FROM ${nameOf('requirement_members')} m WHERE m.until_day IS NOT NULL
  ) d JOIN earliest e ON e.treaty = d.treaty`;
}

/** A query and what stands before it: the parts from which it selects, each with its name. */
interface QueryInParts {
  readonly parts: Sql;
  readonly query: Sql;
}

/**
 * Composes when each treaty enters into force, in parts, so that another query has them beside its own: MariaDB does not see them from within.
 * The date is certain where it is the same with every instrument that may count, from the earliest day on
 * which it may, and with those alone that count for certain: where there is no doubt of any, these are the same.
 */
export function composeTreatyDates(dialect: Dialect): QueryInParts {
  const { nameOf, laterOf, sharesParts } = dialect;
  const { yes, no } = dialect.literals;
  const [once, end] = dialect.once;
  const [step, passed] = dialect.step;
  const knownOr = (met: Sql) => `COALESCE(t.known_met_on, ${met})`;
  const parts = `done ${once} SELECT * FROM ${nameOf('instruments')} ${end}, may_count ${step}
  SELECT i.treaty, i.participant, i.is_unknown, CASE WHEN i.is_unclear = 1 THEN i.earliest ELSE i.day END AS day
  FROM done i WHERE ${MAY_COUNT}
${passed}, earliest_met AS (
  ${renderMet(dialect, 'may_count', 'may')}
), earliest_ends ${once}
  SELECT t.treaty, ${knownOr('m.met')} AS met, t.known_on, t.delay_month_end,
    ${renderInForce(dialect, 'm.met', 'last')} AS last_end,
    ${renderInForce(dialect, 'm.met', 'next')} AS next_end
  FROM ${nameOf('treaties')} t LEFT JOIN earliest_met m ON m.treaty = t.treaty
${end}, earliest ${once}
  SELECT e.treaty, e.met, e.last_end, e.next_end,
    COALESCE(e.known_on, ${renderChosen(dialect, 'e.last_end', 'e.next_end', 'e.delay_month_end')}) AS in_force_on
  FROM earliest_ends e
${end}, ${sharesParts ? `doubted ${once}\n${renderDoubted(dialect)}\n${end}, ` : ''}does_count ${step}
  SELECT i.treaty, i.participant, i.is_unknown, i.day FROM done i JOIN ${sharesParts ? 'doubted' : 'earliest'} d ON d.treaty = i.treaty
  WHERE (${MAY_COUNT}) AND i.waits_until IS NULL AND (
    (i.is_unclear = 0 AND (i.left_day IS NULL OR i.left_day >= d.in_force_on))
    OR (i.counts = 1 AND i.clear_until > d.in_force_on)
  )
${passed}, certain_met AS (
  ${renderMet(dialect, 'does_count', 'does')}
), ended_treaties AS (
  SELECT DISTINCT a.treaty FROM ${nameOf('acts')} a JOIN ${nameOf('act_kinds')} r ON r.kind = a.kind WHERE r.role = 'whole'
), judged_treaties AS (
  SELECT t.treaty, t.article, e.met, e.in_force_on, t.other_in_force_on,
    CASE WHEN e.last_end <> e.next_end AND t.known_on IS NULL THEN ${yes} ELSE ${no} END AS month_end_mattered,
    CASE WHEN t.layout IS NULL OR t.layout <> ${LAYOUT} THEN 'layout'
      WHEN t.not_covered IS NOT NULL THEN t.not_covered
      WHEN x.treaty IS NOT NULL THEN 'acts.whole'
      WHEN t.known_on IS NOT NULL THEN NULL
      WHEN e.met IS NULL THEN NULL
      WHEN ${sharesParts ? 'd.treaty IS NOT NULL AND (c.met IS NULL OR c.met <> e.met)' : 'c.met IS NULL OR c.met <> e.met'} THEN 'acts.counted'
      WHEN e.in_force_on IS NULL THEN 'month-end' END AS not_covered
  FROM ${nameOf('treaties')} t
  JOIN earliest e ON e.treaty = t.treaty
${sharesParts ? '  LEFT JOIN doubted d ON d.treaty = t.treaty\n' : ''}  LEFT JOIN certain_met c ON c.treaty = t.treaty
  LEFT JOIN ended_treaties x ON x.treaty = t.treaty
)`;
  const query = `SELECT j.treaty,
  CASE WHEN j.not_covered IS NOT NULL OR j.met IS NULL THEN NULL
    WHEN j.other_in_force_on IS NOT NULL THEN ${laterOf('j.in_force_on', 'j.other_in_force_on')} ELSE j.in_force_on END AS in_force_from,
  CASE WHEN j.not_covered IS NOT NULL THEN 'not-covered' WHEN j.met IS NULL THEN 'pending' ELSE 'determined' END AS certainty,
  CASE WHEN j.not_covered IS NULL THEN j.article END AS article,
  CASE WHEN j.not_covered IS NOT NULL OR j.met IS NULL THEN NULL
    WHEN j.other_in_force_on > j.in_force_on THEN ${no} ELSE j.month_end_mattered END AS month_end_mattered,
  CASE WHEN j.not_covered IS NULL THEN j.met END AS condition_met_on,
  j.not_covered
FROM judged_treaties j`;
  return { parts, query };
}

/** When each treaty enters into force. */
export function renderTreatyDates(dialect: Dialect): Sql {
  const { parts, query } = composeTreatyDates(dialect);
  return `WITH ${parts}\n${query}`;
}
