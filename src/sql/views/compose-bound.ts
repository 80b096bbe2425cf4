import { LAST_DAY } from '../../calendar/civil-date.ts';
import { civilDateOf, FIRST_DAY } from '../../calendar/day-number.ts';
import { renderDelaySum } from '../delay-arithmetic.ts';
import type { Dialect, SqlDelay } from '../dialect.ts';
import type { Sql } from '../sql.ts';
import { RULES, renderChosen } from './render-chosen.ts';

/** Of which participants it is worked out when the treaty binds them, and how the parts are told from those of others. */
interface OfWhom {
  readonly from: Sql;
  readonly columns: Sql;
  readonly suffix: string;
}

/** In a month that has so many days no rule of a month end is asked. */
const DAYS_OF_EVERY_MONTH = 28;

/**
 * Composes when the treaty binds each participant, part by part, the last of which is `bound` with its suffix. Each part is read by the next alone, and
 * works out what is used there more than once.
 */
export function composeBound(dialect: Dialect, { from, columns, suffix }: OfWhom): Sql {
  const { nameOf, laterOf, isTrue, dayOfMonth } = dialect;
  const { yes, no } = dialect.literals;
  const [step, passed] = dialect.step;
  const later: SqlDelay = { form: 'k.delay_form', months: 'k.delay_months', days: 'k.delay_days' };
  const sameLater: SqlDelay = { form: 'o.rule_form', months: 'o.rule_months', days: 'o.rule_days' };
  return `own${suffix} ${step}
  SELECT i.*, ${columns}, t.article AS entry_article, t.consent_article, t.known_met_from, t.bound_not_covered, t.bound_article, t.bound_unknown_from,
    t.leaving, t.leaving_form, t.leaving_months, t.leaving_days, t.leaving_month_end, t.leaving_names_later_day,
    t.lock_from, t.lock_runs_not_before, t.lock_months, t.lock_days, t.lock_month_end, t.least_parties,
    d.certainty AS treaty_certainty, d.in_force_from AS treaty_date, d.month_end_mattered AS treaty_mattered, d.condition_met_on,
    d.not_covered AS treaty_not_covered,
    k.not_covered AS rule_not_covered, k.wording, k.prevailing, k.article AS rule_article,
    k.delay_form AS rule_form, k.delay_months AS rule_months, k.delay_days AS rule_days, k.delay_month_end AS rule_month_end,
    ${renderDelaySum(dialect, 'i.day', later, RULES.last)} AS own_last
  FROM ${from}
  JOIN ${nameOf('treaties')} t ON t.treaty = i.treaty
  JOIN dates d ON d.treaty = i.treaty
  LEFT JOIN ${nameOf('kinds')} k ON k.treaty = i.treaty AND k.kind = i.kind
    AND k.by_organisation = CASE WHEN i.is_organisation = 1 THEN ${yes} ELSE ${no} END
${passed}, own_ends${suffix} ${step}
  SELECT o.*, CASE WHEN ${dayOfMonth('o.day')} <= ${DAYS_OF_EVERY_MONTH} THEN o.own_last
    ELSE ${renderDelaySum(dialect, 'o.day', sameLater, RULES.next)} END AS own_next
  FROM own${suffix} o
${passed}, ended${suffix} ${step}
  SELECT o.*, ${renderChosen(dialect, 'o.own_last', 'o.own_next', 'o.rule_month_end')} AS own_end,
    CASE WHEN o.own_last <> o.own_next THEN ${yes} ELSE ${no} END AS own_mattered,
    CASE WHEN ${laterOf('o.own_last', 'o.treaty_date')} <> ${laterOf('o.own_next', 'o.treaty_date')} THEN ${yes} ELSE ${no} END AS floored_mattered
  FROM own_ends${suffix} o
${passed}, coursed${suffix} ${step}
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
  FROM ended${suffix} o
${passed}, dated${suffix} ${step}
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
  FROM coursed${suffix} o
${passed}, held${suffix} ${step}
  SELECT o.*, CASE WHEN o.bound_article IS NULL THEN o.own_value WHEN w.treaty IS NULL THEN NULL
      WHEN w.from_day > o.own_value THEN w.from_day ELSE o.own_value END AS value
  FROM dated${suffix} o
  LEFT JOIN bound_spans w ON w.treaty = o.treaty AND w.participant = o.participant AND w.after_day < o.own_value AND w.last_day >= o.own_value
${passed}, bound${suffix} ${step}
  SELECT o.*, CASE WHEN o.value > o.own_value THEN ${no} ELSE o.own_value_mattered END AS mattered,
    CASE WHEN o.bound_article IS NULL OR o.course = 'pending' THEN 0
      WHEN o.value IS NULL OR (o.value > o.own_value AND (o.has_readings = 1 OR o.bound_unknown_from < o.value)) THEN 1 ELSE 0 END AS is_bound_unclear,
    CASE WHEN o.left_day IS NOT NULL AND (o.value IS NULL OR o.left_day < o.value) THEN 1 ELSE 0 END AS withdraws,
    CASE WHEN o.ceased_on <= COALESCE(o.value, o.open_day) THEN 1 ELSE 0 END AS ceased_before
  FROM held${suffix} o
${passed}`;
}

/**
 * Renders from when another treaty binds whom on a day, without which this one does not: of the times that end on that day or later, the first day of any. A day
 * lies in one row, after the end of what ends before.
 */
export function renderBoundSpans({ nameOf, addDays, dateOf }: Dialect): Sql {
  return `  SELECT w.treaty, w.participant, w.last_day, MIN(w.from_day) OVER (PARTITION BY w.treaty, w.participant ORDER BY w.last_day DESC) AS from_day,
    COALESCE(MAX(w.last_day) OVER (PARTITION BY w.treaty, w.participant ORDER BY w.last_day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING),
      ${addDays(dateOf(civilDateOf(FIRST_DAY)), '-1')}) AS after_day
  FROM (
    SELECT b.treaty, b.participant, b.from_day, COALESCE(${addDays('b.until_day', '-1')}, ${dateOf(LAST_DAY)}) AS last_day FROM ${nameOf('bound_with')} b
  ) w`;
}
