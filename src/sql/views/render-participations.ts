import { renderDelaySum, renderPeriodSum } from '../delay-arithmetic.ts';
import type { Dialect, SqlDelay } from '../dialect.ts';
import type { Sql } from '../sql.ts';
import { composeBound, renderBoundSpans } from './compose-bound.ts';
import { composeTreatyDates } from './compose-treaty-dates.ts';
import { RULES, renderChosen } from './render-chosen.ts';

/** The parts of a time in which no notice can be given. */
const LOCK = { months: 'b.lock_months', days: 'b.lock_days' } as const;

/** Those of whose treaty somebody may leave: so many of them have to stay, or it may end. */
const OF_LEFT = {
  from: 'done i JOIN left_treaties f ON f.treaty = i.treaty',
  columns: 'f.left_from',
  suffix: '_of_left',
} as const;

const OF_ALL = {
  from: 'done i LEFT JOIN anchored a ON a.treaty = i.treaty',
  columns: 'a.anchors',
  suffix: '',
} as const;

/** When the treaty binds each participant, on what article, and until when. */
export function renderParticipations(dialect: Dialect): Sql {
  const { nameOf, laterOf, isTrue } = dialect;
  const [once, end] = dialect.once;
  const [step, passed] = dialect.step;
  const leaving: SqlDelay = { form: 'b.leaving_form', months: 'b.leaving_months', days: 'b.leaving_days' };
  const left = (rule: keyof typeof RULES) =>
    `CASE WHEN b.left_day IS NOT NULL THEN ${renderDelaySum(dialect, 'b.left_day', leaving, RULES[rule])} END`;
  const locked = (rule: keyof typeof RULES) =>
    `CASE WHEN b.lock_from IS NULL OR b.left_day IS NULL THEN NULL ELSE ${renderPeriodSum(dialect, 'b.lock_start', LOCK, RULES[rule])} END`;
  const lockStart = `CASE WHEN b.lock_from = 'entry-into-force' THEN b.treaty_date ELSE b.value END`;
  const lockFrom = `CASE WHEN b.lock_runs_not_before IS NULL THEN ${lockStart} ELSE ${laterOf(`(${lockStart})`, 'b.lock_runs_not_before')} END`;
  const { parts, query } = composeTreatyDates(dialect);
  return `WITH ${parts}, dates ${once} ${query} ${end}, bound_spans ${once}
${renderBoundSpans(dialect)}
${end}, left_treaties ${once}
  SELECT i.treaty, MIN(CASE WHEN i.may_leave_on IS NULL OR t.left_with_other_from < i.may_leave_on THEN t.left_with_other_from
    ELSE i.may_leave_on END) AS left_from
  FROM done i JOIN ${nameOf('treaties')} t ON t.treaty = i.treaty
  WHERE i.may_leave_on IS NOT NULL OR t.left_with_other_from IS NOT NULL GROUP BY i.treaty
${end}, ${composeBound(dialect, OF_LEFT)}, anchored ${once}
  SELECT b.treaty, SUM(CASE WHEN b.left_day IS NULL AND b.ceased_on IS NULL AND b.value IS NOT NULL AND b.has_readings = 0
    AND b.value <= b.left_from AND b.day <= b.left_from THEN 1 ELSE 0 END) AS anchors
  FROM bound_of_left b GROUP BY b.treaty
${end}, ${composeBound(dialect, OF_ALL)}, leaving ${step}
  SELECT b.*, ${left('last')} AS left_last,
    ${left('next')} AS left_next,
    ${lockFrom} AS lock_start
  FROM bound b
${passed}, locked ${step}
  SELECT b.*, ${locked('last')} AS lock_last,
    ${locked('next')} AS lock_next
  FROM leaving b
${passed}, chosen ${step}
  SELECT b.*, ${renderChosen(dialect, 'b.left_last', 'b.left_next', 'b.leaving_month_end')} AS left_end,
    ${renderChosen(dialect, 'b.lock_last', 'b.lock_next', 'b.lock_month_end')} AS first_notice
  FROM locked b
${passed}, parted ${step}
  SELECT b.*,
    CASE WHEN b.left_day IS NULL OR b.leaving = 'not-provided' OR b.left_day < b.first_notice THEN 'stays'
      WHEN b.leaving = 'not-stated' THEN 'indeterminate'
      WHEN b.leaving <> 'permitted' OR b.left_end IS NULL OR (b.lock_from IS NOT NULL AND b.first_notice IS NULL) THEN 'not-covered'
      ELSE 'leaves' END AS parting,
    CASE WHEN ${isTrue('b.leaving_names_later_day')} AND b.left_effective > b.left_end THEN b.left_effective ELSE b.left_end END AS left_on
  FROM chosen b
${passed}, judged ${step}
  SELECT b.*, CASE WHEN b.course = 'not-covered' THEN b.treaty_not_covered
      WHEN b.course = 'unclear' THEN 'acts.unclear'
      WHEN b.course = 'bound' THEN b.bound_not_covered
      WHEN b.course = 'known-in-part' THEN 'entry-into-force.known.metFrom'
      WHEN b.course = 'rule' THEN b.rule_not_covered
      WHEN b.course = 'month-end' THEN 'month-end'
      WHEN b.is_bound_unclear = 1 THEN 'entry-into-force.bindsWith'
      WHEN b.withdraws = 1 THEN 'acts.withdrawn'
      WHEN b.anchors < b.least_parties AND b.course <> 'pending' THEN 'termination' END AS reason
  FROM parted b
${passed}
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
