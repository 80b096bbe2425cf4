import { LAST_DAY } from '../calendar/civil-date.ts';
import { civilDateOf, FIRST_DAY } from '../calendar/day-number.ts';
import { renderAmendmentThresholds } from './amendment-thresholds.ts';
import { renderDelaySum, renderPeriodSum } from './delay-arithmetic.ts';
import type { Dialect, SqlDelay } from './dialect.ts';
import type { Sql } from './sql.ts';
import { type ColumnType, LAYOUT } from './tables.ts';

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
 * A row for each participant that has done more than sign: its first instrument, and whether it is all that matters. Where it is not
 * (`is_unclear`), its instrument may count from its `earliest` act on, or never; it counts for certain for what was done before `clear_until`.
 */
function renderInstruments(dialect: Dialect): Sql {
  const { nameOf, dateOf, readDay, isTrue, addDays } = dialect;
  const { yes, no } = dialect.literals;
  const [firstDay, lastDay] = [dateOf(civilDateOf(FIRST_DAY)), dateOf(LAST_DAY)];
  // Engines have days that the calendar has not: before its first, after its last, and PostgreSQL one that never comes.
  const within = (column: Sql) =>
    `CASE WHEN ${readDay(column)} >= ${firstDay} AND ${readDay(column)} <= ${lastDay} THEN ${column} END`;
  return `WITH told AS (
  SELECT a.treaty, COALESCE(p.counts_as, a.participant) AS participant, p.kind AS is_a, p.ceased_on, p.succession_article, p.early_succession_article, p.succeeds_from,
    a.kind, ${within('a.day')} AS day, ${within('a.effective')} AS effective,
    CASE WHEN a.effective IS NOT NULL AND ${within('a.effective')} IS NULL THEN ${yes} ELSE COALESCE(a.further, ${no}) END AS further,
    CASE WHEN p.participant IS NULL THEN 'unclear' ELSE COALESCE(r.role, 'unclear') END AS role
  FROM ${nameOf('acts')} a
  LEFT JOIN ${nameOf('participants')} p ON p.participant = a.participant
  LEFT JOIN ${nameOf('act_kinds')} r ON r.kind = a.kind
  WHERE COALESCE(r.role, 'unclear') NOT IN ('nothing', 'whole')
), judged AS (
  SELECT a.*, t.last_deposit_counts, t.accession_opens_on, t.accession_opens, k.counts,
    CASE WHEN a.role = 'unclear' OR ${isTrue('a.further')} OR a.day IS NULL THEN 1
      WHEN a.role = 'leaving' THEN 0
      WHEN k.kind IS NULL OR a.day < t.opens_on THEN 1
      WHEN a.ceased_on IS NOT NULL AND a.day >= a.ceased_on THEN 1
      WHEN e.participant IS NULL THEN 1
      WHEN a.kind = 'succession' AND a.effective IS NOT NULL AND a.effective < t.opens_on THEN 1
      WHEN a.kind = 'accession' AND t.accession_opens_on IS NOT NULL AND a.day < t.accession_opens_on THEN 1
      ELSE 0 END AS unclear,
    CASE WHEN a.kind = 'succession' AND a.succeeds_from >= t.opens_on AND a.succeeds_from <> a.day THEN a.succeeds_from END AS may_succeed_from,
    CASE WHEN a.role = 'instrument' THEN ROW_NUMBER() OVER (PARTITION BY a.treaty, a.participant, a.role ORDER BY a.day) END AS place
  FROM told a
  JOIN ${nameOf('treaties')} t ON t.treaty = a.treaty
  LEFT JOIN ${nameOf('kinds')} k ON k.treaty = a.treaty AND k.kind = a.kind
    AND k.by_organisation = CASE WHEN a.is_a = 'organisation' THEN ${yes} ELSE ${no} END
  LEFT JOIN (SELECT DISTINCT treaty, door, participant FROM ${nameOf('admissions')}) l
    ON l.treaty = a.treaty AND l.door = k.door AND l.participant = a.participant
  LEFT JOIN ${nameOf('admissions')} e ON e.treaty = a.treaty AND e.door = k.door
    AND e.participant = CASE WHEN l.participant IS NOT NULL THEN a.participant WHEN a.is_a = 'organisation' THEN '*organisation'
      WHEN a.is_a = 'territory' THEN '*territory' ELSE '*state' END
    AND e.from_day <= a.day AND COALESCE(${addDays('e.until_day', '-1')}, ${lastDay}) >= a.day
), summed AS (
  SELECT treaty, participant,
    MAX(CASE WHEN is_a IS NULL THEN 1 ELSE 0 END) AS is_unknown,
    MAX(CASE WHEN is_a = 'organisation' THEN 1 ELSE 0 END) AS is_organisation,
    MAX(ceased_on) AS ceased_on, MAX(succession_article) AS succession_article, MAX(early_succession_article) AS early_succession_article,
    SUM(unclear) AS unclear,
    SUM(CASE WHEN role = 'instrument' THEN 1 ELSE 0 END) AS instruments,
    SUM(CASE WHEN role = 'leaving' THEN 1 ELSE 0 END) AS leavings,
    MAX(CASE WHEN ${isTrue('last_deposit_counts')} THEN 1 ELSE 0 END) AS last_counts,
    MIN(COALESCE(day, ${firstDay})) AS earliest,
    MIN(CASE WHEN place = 1 THEN day END) AS day,
    MIN(CASE WHEN place = 2 THEN day END) AS second_day,
    MIN(CASE WHEN place = 1 THEN kind END) AS kind,
    MAX(CASE WHEN place = 1 THEN effective END) AS effective,
    MAX(CASE WHEN place = 1 THEN may_succeed_from END) AS may_succeed_from,
    MAX(CASE WHEN place = 1 AND ${isTrue('counts')} THEN 1 ELSE 0 END) AS counts,
    MAX(CASE WHEN place = 1 AND kind = 'accession' THEN accession_opens END) AS waits_until,
    MIN(CASE WHEN role = 'leaving' THEN day END) AS left_day,
    MIN(CASE WHEN role = 'leaving' THEN effective END) AS left_effective,
    MIN(CASE WHEN role = 'leaving' OR unclear > 0 THEN COALESCE(day, ${firstDay}) END) AS may_leave_on,
    MIN(CASE WHEN place = 1 THEN unclear ELSE 1 END) AS begins_unclear
  FROM judged GROUP BY treaty, participant
)
SELECT s.treaty, s.participant, s.kind, s.day, s.effective, s.is_organisation, s.is_unknown, s.ceased_on, s.succession_article, s.early_succession_article, s.earliest,
  s.counts, s.waits_until, s.left_day, s.left_effective, s.may_leave_on,
  CASE WHEN s.unclear > 0 OR s.leavings > 1 OR x.participant IS NOT NULL THEN 1
    WHEN s.instruments > 1 AND (s.leavings > 0 OR s.last_counts = 1 OR s.day = s.second_day) THEN 1
    WHEN s.left_day < s.day OR s.left_day >= s.ceased_on THEN 1
    ELSE 0 END AS is_unclear, s.may_succeed_from,
  CASE WHEN s.begins_unclear = 1 OR s.last_counts = 1 OR s.day = s.second_day THEN NULL
    WHEN x.participant IS NOT NULL AND t.left_with_other_from < COALESCE(s.may_leave_on, ${lastDay}) THEN t.left_with_other_from
    ELSE COALESCE(s.may_leave_on, ${lastDay}) END AS clear_until
FROM summed s
JOIN ${nameOf('treaties')} t ON t.treaty = s.treaty
LEFT JOIN ${nameOf('exceptions')} x ON x.treaty = s.treaty AND x.participant = s.participant
WHERE s.instruments > 0 OR s.unclear > 0`;
}

/** What a delay comes to under each of the two rules, and which of them the clause chooses: none where it leaves the day open, or outside the calendar. */
function renderChosen({ dateOf }: Dialect, last: Sql, next: Sql, monthEnd: Sql): Sql {
  const end = dateOf(LAST_DAY);
  return `CASE WHEN ${last} > ${end} OR ${next} > ${end} THEN NULL WHEN ${monthEnd} = 'first-day-of-next-month' THEN ${next} WHEN ${monthEnd} = 'refuse' AND ${last} <> ${next} THEN NULL ELSE ${last} END`;
}

/** The parts of a time in which no notice can be given. */
const LOCK = { months: 'b.lock_months', days: 'b.lock_days' } as const;

const RULES = { last: 'last-day-of-month', next: 'first-day-of-next-month' } as const;

/** Renders the day on which the treaty enters into force by a day on which its condition is met, under one rule for month ends. */
function renderInForce(dialect: Dialect, met: Sql, rule: keyof typeof RULES): Sql {
  const delay: SqlDelay = { form: 't.delay_form', months: 't.delay_months', days: 't.delay_days' };
  const plain = renderDelaySum(dialect, met, delay, RULES[rule]);
  return `CASE WHEN t.fixed_on IS NOT NULL AND ${met} <= t.fixed_on THEN t.fixed_on
      WHEN t.not_before IS NOT NULL THEN ${dialect.laterOf(plain, 't.not_before')} ELSE ${plain} END`;
}

/** Of whom an instrument may count, or counts for certain: not whoever belongs to a group for a time. */
const COUNTED = { may: '', does: 'm.until_day IS NULL AND ' } as const;

/**
 * Renders from when to when each requirement is met, by the instruments that may count at the earliest or do for certain, and by itself: so many, or so much
 * of a weight, within the time in which that suffices.
 */
function renderMeetings(
  { nameOf, isTrue }: Dialect,
  from: string,
  instrumentOn: Sql,
  certainty: keyof typeof COUNTED,
): Sql {
  const day = `CASE WHEN m.from_day > ${instrumentOn} THEN m.from_day ELSE ${instrumentOn} END`;
  // Of whom nothing is known, the instrument may be all that is missing.
  const weight = `CASE WHEN m.participant IS NULL AND NOT (${isTrue('q.of_anybody')}) THEN q.most WHEN m.weight IS NULL THEN 1 ELSE m.weight END`;
  return `SELECT q.treaty, q.part, q.until_day,
    CASE WHEN q.on_day IS NOT NULL THEN q.on_day WHEN q.from_day > MIN(c.day) THEN q.from_day ELSE MIN(c.day) END AS day
  FROM ${nameOf('requirements')} q
  LEFT JOIN (
    SELECT q.treaty, q.requirement, ${day} AS day,
      SUM(${weight}) OVER (PARTITION BY q.treaty, q.requirement ORDER BY ${day}) AS reached
    FROM (
      SELECT r.treaty, r.requirement, r.of_anybody, MAX(r.instruments) AS most FROM ${nameOf('requirements')} r
      WHERE r.on_day IS NULL GROUP BY r.treaty, r.requirement, r.of_anybody
    ) q
    JOIN ${from} i ON i.treaty = q.treaty
    LEFT JOIN ${nameOf('requirement_members')} m
      ON m.treaty = q.treaty AND m.requirement = q.requirement AND m.participant = i.participant
    WHERE ${COUNTED[certainty]}(${isTrue('q.of_anybody')} OR m.participant IS NOT NULL OR i.is_unknown = 1)
  ) c ON c.treaty = q.treaty AND c.requirement = q.requirement AND c.reached >= q.instruments
  GROUP BY q.treaty, q.requirement, q.part, q.instruments, q.on_day, q.from_day, q.until_day`;
}

/**
 * Renders the first day on which every part of the condition of a treaty is met: parts come, and those that are met for a time alone go again. Of requirements
 * any of which suffices for a part, the first counts.
 */
function renderMet(dialect: Dialect, from: string, instrumentOn: Sql, certainty: keyof typeof COUNTED): Sql {
  const { nameOf } = dialect;
  return `SELECT e.treaty, MIN(e.day) AS met FROM (
    SELECT v.treaty, v.day, SUM(v.step) OVER (PARTITION BY v.treaty ORDER BY v.day) AS parts FROM (
      SELECT s.treaty, CASE WHEN g.step = 1 THEN s.day ELSE s.until_day END AS day, g.step FROM (
        SELECT m.treaty, m.until_day, m.day, ROW_NUMBER() OVER (PARTITION BY m.treaty, m.part, m.until_day ORDER BY m.day) AS place
        FROM (
  ${renderMeetings(dialect, from, instrumentOn, certainty)}
        ) m WHERE m.day IS NOT NULL AND (m.until_day IS NULL OR m.day < m.until_day)
      ) s
      JOIN (SELECT 1 AS step UNION ALL SELECT -1) g ON g.step = 1 OR s.until_day IS NOT NULL
      WHERE s.place = 1
    ) v
  ) e
  JOIN (SELECT treaty, COUNT(DISTINCT part) AS parts FROM ${nameOf('requirements')} GROUP BY treaty) n ON n.treaty = e.treaty AND n.parts = e.parts
  GROUP BY e.treaty`;
}

/** A query and what stands before it: the parts from which it selects, each with its name. */
interface QueryInParts {
  readonly parts: Sql;
  readonly query: Sql;
}

/**
 * Composes when each treaty enters into force, in parts, so that another query has them beside its own: MariaDB does not see them from within.
 * The date is certain where it is the same with every instrument that may count, from the earliest day on
 * which it may, and with those alone that count for certain.
 *
 * @param instruments the view of that name, or what a query has worked out of it before
 */
function composeTreatyDates(dialect: Dialect, instruments: Sql): QueryInParts {
  const { nameOf, laterOf } = dialect;
  const { yes, no } = dialect.literals;
  const [once, end] = dialect.once;
  const [step, passed] = dialect.step;
  const knownOr = (met: Sql) => `COALESCE(t.known_met_on, ${met})`;
  const parts = `may_count ${once}
  SELECT i.*, CASE WHEN i.is_unclear = 1 THEN i.earliest ELSE i.day END AS from_day
  FROM ${instruments} i WHERE i.counts = 1 OR i.is_unclear = 1
${end}, earliest_met AS (
  ${renderMet(dialect, 'may_count', 'i.from_day', 'may')}
), earliest_ends ${once}
  SELECT t.treaty, ${knownOr('m.met')} AS met, t.known_on, t.delay_month_end,
    ${renderInForce(dialect, 'm.met', 'last')} AS last_end,
    ${renderInForce(dialect, 'm.met', 'next')} AS next_end
  FROM ${nameOf('treaties')} t LEFT JOIN earliest_met m ON m.treaty = t.treaty
${end}, earliest ${once}
  SELECT e.treaty, e.met, e.last_end, e.next_end,
    COALESCE(e.known_on, ${renderChosen(dialect, 'e.last_end', 'e.next_end', 'e.delay_month_end')}) AS in_force_on
  FROM earliest_ends e
${end}, does_count ${step}
  SELECT i.* FROM may_count i LEFT JOIN earliest e ON e.treaty = i.treaty
  WHERE i.waits_until IS NULL AND (
    (i.is_unclear = 0 AND (i.left_day IS NULL OR i.left_day >= e.in_force_on))
    OR (i.counts = 1 AND i.clear_until > e.in_force_on)
  )
${passed}, certain_met AS (
  ${renderMet(dialect, 'does_count', 'i.day', 'does')}
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
      WHEN c.met IS NULL OR c.met <> e.met THEN 'acts.counted'
      WHEN e.in_force_on IS NULL THEN 'month-end' END AS not_covered
  FROM ${nameOf('treaties')} t
  JOIN earliest e ON e.treaty = t.treaty
  LEFT JOIN certain_met c ON c.treaty = t.treaty
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

function renderTreatyDates(dialect: Dialect): Sql {
  const { parts, query } = composeTreatyDates(dialect, dialect.nameOf('instruments'));
  return `WITH ${parts}\n${query}`;
}

/** When the treaty binds each participant, on what article, and until when. */
function renderParticipations(dialect: Dialect): Sql {
  const { nameOf, laterOf, isTrue } = dialect;
  const { yes, no } = dialect.literals;
  const [once, end] = dialect.once;
  const [step, passed] = dialect.step;
  const later: SqlDelay = { form: 'k.delay_form', months: 'k.delay_months', days: 'k.delay_days' };
  const leaving: SqlDelay = { form: 'b.leaving_form', months: 'b.leaving_months', days: 'b.leaving_days' };
  const lockStart = `CASE WHEN b.lock_from = 'entry-into-force' THEN b.treaty_date ELSE b.value END`;
  const lockFrom = `CASE WHEN b.lock_runs_not_before IS NULL THEN ${lockStart} ELSE ${laterOf(`(${lockStart})`, 'b.lock_runs_not_before')} END`;
  const { parts, query } = composeTreatyDates(dialect, 'done');
  return `WITH done ${once} SELECT * FROM ${nameOf('instruments')} ${end}, ${parts}, dates ${once} ${query} ${end}, own ${step}
  SELECT i.*, t.article AS entry_article, t.consent_article, t.known_met_from, t.bound_not_covered, t.bound_article, t.bound_unknown_from, t.leaving, t.leaving_form, t.leaving_months,
    t.leaving_days, t.leaving_month_end, t.leaving_names_later_day, t.lock_from, t.lock_runs_not_before, t.lock_months, t.lock_days,
    t.lock_month_end, t.least_parties, t.left_with_other_from,
    d.certainty AS treaty_certainty, d.in_force_from AS treaty_date, d.month_end_mattered AS treaty_mattered, d.condition_met_on,
    d.not_covered AS treaty_not_covered,
    k.not_covered AS rule_not_covered, k.wording, k.prevailing, k.article AS rule_article, k.delay_month_end AS rule_month_end,
    ${renderDelaySum(dialect, 'i.day', later, RULES.last)} AS own_last,
    ${renderDelaySum(dialect, 'i.day', later, RULES.next)} AS own_next
  FROM done i
  JOIN ${nameOf('treaties')} t ON t.treaty = i.treaty
  JOIN dates d ON d.treaty = i.treaty
  LEFT JOIN ${nameOf('kinds')} k ON k.treaty = i.treaty AND k.kind = i.kind
    AND k.by_organisation = CASE WHEN i.is_organisation = 1 THEN ${yes} ELSE ${no} END
${passed}, ended AS (
  SELECT o.*, ${renderChosen(dialect, 'o.own_last', 'o.own_next', 'o.rule_month_end')} AS own_end,
    CASE WHEN o.own_last <> o.own_next THEN ${yes} ELSE ${no} END AS own_mattered,
    CASE WHEN ${laterOf('o.own_last', 'o.treaty_date')} <> ${laterOf('o.own_next', 'o.treaty_date')} THEN ${yes} ELSE ${no} END AS floored_mattered
  FROM own o
), coursed ${step}
  SELECT o.*, CASE WHEN o.own_end >= o.treaty_date THEN o.own_end ELSE o.treaty_date END AS floored_end,
    CASE WHEN o.treaty_certainty = 'not-covered' THEN 'not-covered'
      WHEN o.is_unclear = 1 THEN 'unclear'
      WHEN o.bound_not_covered IS NOT NULL THEN 'bound'
      WHEN o.waits_until IS NOT NULL
        AND (o.treaty_certainty <> 'determined' OR o.waits_until <> 'in-force' OR o.day < o.treaty_date) THEN 'unclear'
      WHEN o.treaty_certainty = 'pending' AND o.left_day IS NOT NULL THEN 'unclear'
      WHEN o.treaty_certainty = 'pending' THEN 'pending'
      WHEN o.kind = 'succession' AND o.effective IS NULL THEN 'succession-open'
      WHEN o.kind = 'succession' THEN 'succession'
      WHEN o.day <= o.condition_met_on AND o.day > o.known_met_from THEN 'known-in-part'
      WHEN o.day <= o.condition_met_on THEN 'with-treaty'
      WHEN o.rule_not_covered IS NOT NULL THEN 'rule'
      WHEN o.wording = 'not-provided' AND o.day < o.treaty_date THEN 'with-treaty-by-rule'
      WHEN o.wording = 'not-provided' THEN 'on-deposit'
      WHEN o.wording = 'not-stated' THEN 'not-stated'
      WHEN o.own_end IS NULL THEN 'month-end'
      WHEN o.day >= o.treaty_date THEN 'own'
      WHEN o.wording = 'after-entry-into-force' AND o.prevailing = 'A' THEN 'gap-a'
      WHEN o.wording = 'after-entry-into-force' THEN 'gap-b'
      ELSE 'not-before-treaty' END AS course
  FROM ended o
${passed}, dated AS (
  SELECT o.*,
    CASE WHEN o.course IN ('with-treaty', 'with-treaty-by-rule', 'gap-a') THEN o.treaty_date
      WHEN o.course = 'succession' THEN ${laterOf('o.effective', 'o.treaty_date')}
      WHEN o.course = 'on-deposit' THEN o.day
      WHEN o.course = 'own' THEN o.own_end
      WHEN o.course IN ('gap-b', 'not-before-treaty') THEN o.floored_end END AS own_value,
    CASE WHEN o.course IN ('with-treaty', 'with-treaty-by-rule', 'gap-a') THEN o.treaty_mattered
      WHEN o.course = 'succession' THEN CASE WHEN o.effective < o.treaty_date THEN o.treaty_mattered ELSE ${no} END
      WHEN o.course = 'on-deposit' THEN ${no}
      WHEN o.course = 'own' THEN o.own_mattered
      WHEN o.course IN ('gap-b', 'not-before-treaty') THEN
        CASE WHEN ${isTrue('o.floored_mattered')} OR (o.floored_end <= o.treaty_date AND ${isTrue('o.treaty_mattered')}) THEN ${yes} ELSE ${no} END END AS own_value_mattered,
    CASE WHEN o.course IN ('pending', 'with-treaty', 'gap-a') THEN o.entry_article
      WHEN o.course IN ('succession', 'succession-open') THEN
        CASE WHEN o.treaty_date <= o.day AND o.treaty_date <= COALESCE(o.effective, o.day) THEN o.succession_article ELSE o.early_succession_article END
      ELSE o.rule_article END AS own_article,
    CASE WHEN o.course IN ('gap-a', 'gap-b') AND o.floored_end <> o.treaty_date THEN 1 ELSE 0 END AS has_readings,
    CASE WHEN o.course = 'succession-open' THEN
      CASE WHEN o.may_succeed_from > o.day THEN ${laterOf('o.may_succeed_from', 'o.treaty_date')} ELSE ${laterOf('o.day', 'o.treaty_date')} END END AS open_day,
    CASE WHEN o.course = 'succession-open' AND o.may_succeed_from IS NOT NULL THEN
      CASE WHEN o.may_succeed_from > o.day THEN ${laterOf('o.day', 'o.treaty_date')} ELSE ${laterOf('o.may_succeed_from', 'o.treaty_date')} END END AS open_from
  FROM coursed o
), held ${step}
  SELECT o.*, CASE WHEN o.bound_article IS NULL THEN o.own_value ELSE (
      SELECT MIN(CASE WHEN w.from_day > o.own_value THEN w.from_day ELSE o.own_value END) FROM ${nameOf('bound_with')} w
      WHERE w.treaty = o.treaty AND w.participant = o.participant AND (w.until_day IS NULL OR w.until_day > o.own_value)
    ) END AS value
  FROM dated o
${passed}, bound ${step}
  SELECT o.*, CASE WHEN o.value > o.own_value THEN ${no} ELSE o.own_value_mattered END AS mattered,
    CASE WHEN o.bound_article IS NULL OR o.course = 'pending' THEN 0
      WHEN o.value IS NULL OR (o.value > o.own_value AND (o.has_readings = 1 OR o.bound_unknown_from < o.value)) THEN 1 ELSE 0 END AS is_bound_unclear,
    CASE WHEN o.left_day IS NOT NULL AND (o.value IS NULL OR o.left_day < o.value) THEN 1 ELSE 0 END AS withdraws,
    CASE WHEN o.ceased_on <= COALESCE(o.value, o.open_day) THEN 1 ELSE 0 END AS ceased_before
  FROM held o
${passed}, leaving AS (
  SELECT b.*,
    ${renderDelaySum(dialect, 'b.left_day', leaving, RULES.last)} AS left_last,
    ${renderDelaySum(dialect, 'b.left_day', leaving, RULES.next)} AS left_next,
    ${lockFrom} AS lock_start
  FROM bound b
), locked ${step}
  SELECT b.*,
    CASE WHEN b.lock_from IS NULL OR b.left_day IS NULL THEN NULL ELSE ${renderPeriodSum(dialect, 'b.lock_start', LOCK, RULES.last)} END AS lock_last,
    CASE WHEN b.lock_from IS NULL OR b.left_day IS NULL THEN NULL ELSE ${renderPeriodSum(dialect, 'b.lock_start', LOCK, RULES.next)} END AS lock_next
  FROM leaving b
${passed}, chosen AS (
  SELECT b.*, ${renderChosen(dialect, 'b.left_last', 'b.left_next', 'b.leaving_month_end')} AS left_end,
    ${renderChosen(dialect, 'b.lock_last', 'b.lock_next', 'b.lock_month_end')} AS first_notice
  FROM locked b
), parted ${once}
  SELECT b.*,
    CASE WHEN b.left_day IS NULL OR b.leaving = 'not-provided' OR b.left_day < b.first_notice THEN 'stays'
      WHEN b.leaving = 'not-stated' THEN 'indeterminate'
      WHEN b.leaving <> 'permitted' OR b.left_end IS NULL OR (b.lock_from IS NOT NULL AND b.first_notice IS NULL) THEN 'not-covered'
      ELSE 'leaves' END AS parting,
    CASE WHEN ${isTrue('b.leaving_names_later_day')} AND b.left_effective > b.left_end THEN b.left_effective ELSE b.left_end END AS left_on
  FROM chosen b
${end}, anchored ${once}
  SELECT b.treaty,
    SUM(CASE WHEN b.withdraws = 0 AND b.ceased_on IS NULL AND b.parting = 'stays' AND b.left_day IS NULL AND b.value IS NOT NULL
      AND b.has_readings = 0 AND b.value <= f.may_leave_on AND b.day <= f.may_leave_on THEN 1 ELSE 0 END) AS anchors
  FROM parted b JOIN (
    SELECT i.treaty, MIN(CASE WHEN i.may_leave_on IS NULL OR t.left_with_other_from < i.may_leave_on THEN t.left_with_other_from
      ELSE i.may_leave_on END) AS may_leave_on
    FROM done i JOIN ${nameOf('treaties')} t ON t.treaty = i.treaty GROUP BY i.treaty
  ) f ON f.treaty = b.treaty
  WHERE f.may_leave_on IS NOT NULL GROUP BY b.treaty
${end}, judged AS (
  SELECT b.*, CASE WHEN b.course = 'not-covered' THEN b.treaty_not_covered
      WHEN b.course = 'unclear' THEN 'acts.unclear'
      WHEN b.course = 'bound' THEN b.bound_not_covered
      WHEN b.course = 'known-in-part' THEN 'entry-into-force.known.metFrom'
      WHEN b.course = 'rule' THEN b.rule_not_covered
      WHEN b.course = 'month-end' THEN 'month-end'
      WHEN b.is_bound_unclear = 1 THEN 'entry-into-force.bindsWith'
      WHEN b.withdraws = 1 THEN 'acts.withdrawn'
      WHEN a.anchors < b.least_parties AND b.course <> 'pending' THEN 'termination' END AS reason
  FROM parted b LEFT JOIN anchored a ON a.treaty = b.treaty
)
SELECT j.treaty, j.participant, j.kind AS act, j.day AS act_date,
  CASE WHEN j.reason IS NULL AND j.ceased_before = 0 THEN j.value END AS in_force_from,
  CASE WHEN j.reason IS NOT NULL THEN 'not-covered' WHEN j.course = 'pending' THEN 'pending' WHEN j.ceased_before = 1 THEN 'excluded'
    WHEN j.course IN ('succession-open', 'not-stated') THEN 'indeterminate' WHEN j.has_readings = 1 THEN 'readings' ELSE 'determined' END AS certainty,
  CASE WHEN j.reason IS NULL AND j.ceased_before = 0 THEN
    CASE WHEN j.has_readings = 1 THEN j.treaty_date ELSE COALESCE(j.value, j.open_from, j.open_day) END END AS earliest,
  CASE WHEN j.reason IS NULL AND j.ceased_before = 0 THEN
    CASE WHEN j.has_readings = 1 THEN j.floored_end ELSE COALESCE(j.value, j.open_day) END END AS latest,
  CASE WHEN j.reason IS NULL THEN CASE WHEN j.ceased_before = 1 THEN j.consent_article ELSE j.own_article END END AS article,
  CASE WHEN j.reason IS NULL AND j.ceased_before = 0 THEN j.mattered END AS month_end_mattered,
  CASE WHEN j.reason IS NOT NULL OR j.ceased_before = 1 OR COALESCE(j.value, j.open_day) IS NULL THEN NULL
    WHEN j.parting = 'leaves' AND (j.ceased_on IS NULL OR j.left_on < j.ceased_on) THEN j.left_on
    WHEN j.parting <> 'not-covered' THEN j.ceased_on END AS party_until,
  CASE WHEN j.reason IS NOT NULL THEN 'not-covered' WHEN j.ceased_before = 1 OR COALESCE(j.value, j.open_day) IS NULL THEN 'none'
    WHEN j.parting = 'stays' AND j.ceased_on IS NULL THEN 'none' WHEN j.parting IN ('stays', 'leaves') THEN 'determined'
    ELSE j.parting END AS until_certainty,
  CASE WHEN j.reason IS NULL THEN j.left_day END AS denounced_on,
  COALESCE(j.reason, CASE WHEN j.parting = 'not-covered' THEN 'denunciation' END) AS not_covered
FROM judged j`;
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
