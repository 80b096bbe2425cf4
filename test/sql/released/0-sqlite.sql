-- Layout 0, as it was printed before layouts had a number; of participants, admissions and kinds of acts the first rows alone.

BEGIN IMMEDIATE;

CREATE TABLE IF NOT EXISTS final_clauses_acts (
  treaty TEXT,
  participant TEXT,
  kind TEXT,
  day TEXT,
  effective TEXT,
  further BOOLEAN
);

CREATE TABLE IF NOT EXISTS final_clauses_treaties (
  treaty TEXT,
  not_covered TEXT,
  article TEXT,
  opens_on TEXT,
  consent_article TEXT,
  last_deposit_counts BOOLEAN,
  accession_opens_on TEXT,
  accession_opens TEXT,
  delay_form TEXT,
  delay_months INTEGER,
  delay_days INTEGER,
  delay_month_end TEXT,
  not_before TEXT,
  fixed_on TEXT,
  other_in_force_on TEXT,
  known_on TEXT,
  known_met_on TEXT,
  known_met_from TEXT,
  bound_not_covered TEXT,
  leaving TEXT,
  leaving_form TEXT,
  leaving_months INTEGER,
  leaving_days INTEGER,
  leaving_month_end TEXT,
  leaving_names_later_day BOOLEAN,
  lock_from TEXT,
  lock_runs_not_before TEXT,
  lock_months INTEGER,
  lock_days INTEGER,
  lock_month_end TEXT,
  least_parties INTEGER,
  left_with_other_from TEXT
);

CREATE TABLE IF NOT EXISTS final_clauses_kinds (
  treaty TEXT,
  kind TEXT,
  by_organisation BOOLEAN,
  door TEXT,
  counts BOOLEAN,
  not_covered TEXT,
  article TEXT,
  wording TEXT,
  prevailing TEXT,
  delay_form TEXT,
  delay_months INTEGER,
  delay_days INTEGER,
  delay_month_end TEXT
);

CREATE TABLE IF NOT EXISTS final_clauses_requirements (
  treaty TEXT,
  requirement INTEGER,
  instruments INTEGER,
  on_day TEXT,
  of_anybody BOOLEAN
);

CREATE TABLE IF NOT EXISTS final_clauses_requirement_members (
  treaty TEXT,
  requirement INTEGER,
  participant TEXT
);

CREATE TABLE IF NOT EXISTS final_clauses_admissions (
  treaty TEXT,
  door TEXT,
  participant TEXT,
  from_day TEXT,
  until_day TEXT
);

CREATE TABLE IF NOT EXISTS final_clauses_exceptions (
  treaty TEXT,
  participant TEXT
);

CREATE TABLE IF NOT EXISTS final_clauses_participants (
  participant TEXT,
  counts_as TEXT,
  kind TEXT,
  ceased_on TEXT,
  succession_article TEXT,
  early_succession_article TEXT
);

CREATE TABLE IF NOT EXISTS final_clauses_act_kinds (
  kind TEXT,
  role TEXT
);

DELETE FROM final_clauses_treaties WHERE treaty IN ('op-crc-sc');

DELETE FROM final_clauses_kinds WHERE treaty IN ('op-crc-sc');

DELETE FROM final_clauses_requirements WHERE treaty IN ('op-crc-sc');

DELETE FROM final_clauses_requirement_members WHERE treaty IN ('op-crc-sc');

DELETE FROM final_clauses_admissions WHERE treaty IN ('op-crc-sc');

DELETE FROM final_clauses_exceptions WHERE treaty IN ('op-crc-sc');

DELETE FROM final_clauses_participants;

DELETE FROM final_clauses_act_kinds;

INSERT INTO final_clauses_treaties (treaty, not_covered, article, opens_on, consent_article, last_deposit_counts, accession_opens_on, accession_opens, delay_form, delay_months, delay_days, delay_month_end, not_before, fixed_on, other_in_force_on, known_on, known_met_on, known_met_from, bound_not_covered, leaving, leaving_form, leaving_months, leaving_days, leaving_month_end, leaving_names_later_day, lock_from, lock_runs_not_before, lock_months, lock_days, lock_month_end, least_parties, left_with_other_from) VALUES
('op-crc-sc', NULL, '14(1)', '2000-05-25', '13(2)', FALSE, NULL, NULL, 'period-after', 3, 0, 'last-day-of-month', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'permitted', 'period-after', 12, 0, 'last-day-of-month', FALSE, NULL, NULL, NULL, NULL, NULL, 1, NULL);

INSERT INTO final_clauses_kinds (treaty, kind, by_organisation, door, counts, not_covered, article, wording, prevailing, delay_form, delay_months, delay_days, delay_month_end) VALUES
('op-crc-sc', 'ratification', FALSE, 'any', TRUE, NULL, '14(2)', 'after-entry-into-force', 'A', 'period-after', 1, 0, 'last-day-of-month'),
('op-crc-sc', 'acceptance', FALSE, 'any', TRUE, NULL, '14(2)', 'after-entry-into-force', 'A', 'period-after', 1, 0, 'last-day-of-month'),
('op-crc-sc', 'approval', FALSE, 'any', TRUE, NULL, '14(2)', 'after-entry-into-force', 'A', 'period-after', 1, 0, 'last-day-of-month'),
('op-crc-sc', 'accession', FALSE, 'any', TRUE, NULL, '14(2)', 'after-entry-into-force', 'A', 'period-after', 1, 0, 'last-day-of-month'),
('op-crc-sc', 'succession', FALSE, 'any', TRUE, NULL, '14(2)', 'after-entry-into-force', 'A', 'period-after', 1, 0, 'last-day-of-month'),
('op-crc-sc', 'ratification', TRUE, 'any', TRUE, NULL, '14(2)', 'after-entry-into-force', 'A', 'period-after', 1, 0, 'last-day-of-month'),
('op-crc-sc', 'acceptance', TRUE, 'any', TRUE, NULL, '14(2)', 'after-entry-into-force', 'A', 'period-after', 1, 0, 'last-day-of-month'),
('op-crc-sc', 'approval', TRUE, 'any', TRUE, NULL, '14(2)', 'after-entry-into-force', 'A', 'period-after', 1, 0, 'last-day-of-month'),
('op-crc-sc', 'accession', TRUE, 'any', TRUE, NULL, '14(2)', 'after-entry-into-force', 'A', 'period-after', 1, 0, 'last-day-of-month'),
('op-crc-sc', 'succession', TRUE, 'any', TRUE, NULL, '14(2)', 'after-entry-into-force', 'A', 'period-after', 1, 0, 'last-day-of-month');

INSERT INTO final_clauses_requirements (treaty, requirement, instruments, on_day, of_anybody) VALUES
('op-crc-sc', 1, 10, NULL, TRUE);

INSERT INTO final_clauses_admissions (treaty, door, participant, from_day, until_day) VALUES
('op-crc-sc', 'any', 'AFG', '2000-05-25', NULL),
('op-crc-sc', 'any', 'AGO', '2000-05-25', NULL),
('op-crc-sc', 'any', 'ALB', '2000-05-25', NULL);

INSERT INTO final_clauses_participants (participant, counts_as, kind, ceased_on, succession_article, early_succession_article) VALUES
('ABW', 'ABW', 'territory', NULL, 'VCSSRT 17, 34', 'VCSSRT 18, 36'),
('AFG', 'AFG', 'state', NULL, 'VCSSRT 17, 34', 'VCSSRT 18, 36'),
('AGO', 'AGO', 'state', NULL, 'VCSSRT 17', 'VCSSRT 18');

INSERT INTO final_clauses_act_kinds (kind, role) VALUES
('signature', 'nothing'),
('ratification', 'instrument'),
('acceptance', 'instrument');

DROP VIEW IF EXISTS final_clauses_instruments;
CREATE VIEW final_clauses_instruments AS
WITH told AS (
  SELECT a.treaty, COALESCE(p.counts_as, a.participant) AS participant, p.kind AS is_a, p.ceased_on, p.succession_article, p.early_succession_article,
    a.kind, CASE WHEN CASE WHEN date(a.day, '0 days') = a.day THEN a.day END >= '1800-01-01' THEN a.day END AS day, CASE WHEN date(a.effective, '0 days') = a.effective THEN a.effective END AS effective,
    CASE WHEN a.effective IS NOT NULL AND CASE WHEN date(a.effective, '0 days') = a.effective THEN a.effective END IS NULL THEN TRUE ELSE COALESCE(a.further, FALSE) END AS further,
    CASE WHEN p.participant IS NULL THEN 'unclear' ELSE COALESCE(r.role, 'unclear') END AS role
  FROM final_clauses_acts a
  LEFT JOIN final_clauses_participants p ON p.participant = a.participant
  LEFT JOIN final_clauses_act_kinds r ON r.kind = a.kind
  WHERE COALESCE(r.role, 'unclear') NOT IN ('nothing', 'whole')
), judged AS (
  SELECT a.*, t.last_deposit_counts, t.accession_opens_on, t.accession_opens, k.counts,
    CASE WHEN a.role = 'unclear' OR a.further OR a.day IS NULL THEN 1
      WHEN a.role = 'leaving' THEN 0
      WHEN k.kind IS NULL OR a.day < t.opens_on THEN 1
      WHEN a.ceased_on IS NOT NULL AND a.day >= a.ceased_on THEN 1
      WHEN e.participant IS NULL THEN 1
      WHEN a.kind = 'succession' AND a.effective IS NOT NULL AND a.effective < t.opens_on THEN 1
      WHEN a.kind = 'accession' AND t.accession_opens_on IS NOT NULL AND a.day < t.accession_opens_on THEN 1
      ELSE 0 END AS unclear,
    CASE WHEN a.role = 'instrument' THEN ROW_NUMBER() OVER (PARTITION BY a.treaty, a.participant, a.role ORDER BY a.day) END AS place
  FROM told a
  JOIN final_clauses_treaties t ON t.treaty = a.treaty
  LEFT JOIN final_clauses_kinds k ON k.treaty = a.treaty AND k.kind = a.kind
    AND k.by_organisation = CASE WHEN a.is_a = 'organisation' THEN TRUE ELSE FALSE END
  LEFT JOIN (SELECT DISTINCT treaty, door, participant FROM final_clauses_admissions) l
    ON l.treaty = a.treaty AND l.door = k.door AND l.participant = a.participant
  LEFT JOIN final_clauses_admissions e ON e.treaty = a.treaty AND e.door = k.door
    AND e.participant = CASE WHEN l.participant IS NOT NULL THEN a.participant WHEN a.is_a = 'former-state' THEN '*state' ELSE '*' || a.is_a END
    AND e.from_day <= a.day AND (e.until_day IS NULL OR a.day < e.until_day)
), summed AS (
  SELECT treaty, participant,
    MAX(CASE WHEN is_a IS NULL THEN 1 ELSE 0 END) AS is_unknown,
    MAX(CASE WHEN is_a = 'organisation' THEN 1 ELSE 0 END) AS is_organisation,
    MAX(ceased_on) AS ceased_on, MAX(succession_article) AS succession_article, MAX(early_succession_article) AS early_succession_article,
    SUM(unclear) AS unclear,
    SUM(CASE WHEN role = 'instrument' THEN 1 ELSE 0 END) AS instruments,
    SUM(CASE WHEN role = 'leaving' THEN 1 ELSE 0 END) AS leavings,
    MAX(CASE WHEN last_deposit_counts THEN 1 ELSE 0 END) AS last_counts,
    MIN(COALESCE(day, '1800-01-01')) AS earliest,
    MIN(CASE WHEN place = 1 THEN day END) AS day,
    MIN(CASE WHEN place = 2 THEN day END) AS second_day,
    MIN(CASE WHEN place = 1 THEN kind END) AS kind,
    MAX(CASE WHEN place = 1 THEN effective END) AS effective,
    MAX(CASE WHEN place = 1 AND counts THEN 1 ELSE 0 END) AS counts,
    MAX(CASE WHEN place = 1 AND kind = 'accession' THEN accession_opens END) AS waits_until,
    MIN(CASE WHEN role = 'leaving' THEN day END) AS left_day,
    MIN(CASE WHEN role = 'leaving' THEN effective END) AS left_effective,
    MIN(CASE WHEN role = 'leaving' OR unclear > 0 THEN COALESCE(day, '1800-01-01') END) AS may_leave_on
  FROM judged GROUP BY treaty, participant
)
SELECT s.treaty, s.participant, s.kind, s.day, s.effective, s.is_organisation, s.is_unknown, s.ceased_on, s.succession_article, s.early_succession_article, s.earliest,
  s.counts, s.waits_until, s.left_day, s.left_effective, s.may_leave_on,
  CASE WHEN s.unclear > 0 OR s.leavings > 1 OR x.participant IS NOT NULL THEN 1
    WHEN s.instruments > 1 AND (s.leavings > 0 OR s.last_counts = 1 OR s.day = s.second_day) THEN 1
    WHEN s.left_day < s.day OR s.left_day >= s.ceased_on THEN 1
    ELSE 0 END AS is_unclear
FROM summed s
LEFT JOIN final_clauses_exceptions x ON x.treaty = s.treaty AND x.participant = s.participant
WHERE s.instruments > 0 OR s.unclear > 0;

DROP VIEW IF EXISTS final_clauses_treaty_dates;
CREATE VIEW final_clauses_treaty_dates AS
WITH may_count AS MATERIALIZED (
  SELECT i.*, CASE WHEN i.is_unclear = 1 THEN i.earliest ELSE i.day END AS from_day
  FROM final_clauses_instruments i WHERE i.counts = 1 OR i.is_unclear = 1
), earliest_met AS (
  SELECT q.treaty, CASE WHEN COUNT(*) = COUNT(COALESCE(q.on_day, c.day)) THEN MAX(COALESCE(q.on_day, c.day)) END AS met
  FROM final_clauses_requirements q
  LEFT JOIN (
    SELECT q.treaty, q.requirement, i.from_day AS day,
      ROW_NUMBER() OVER (PARTITION BY q.treaty, q.requirement ORDER BY i.from_day) AS place
    FROM final_clauses_requirements q
    JOIN may_count i ON i.treaty = q.treaty
    LEFT JOIN final_clauses_requirement_members m
      ON m.treaty = q.treaty AND m.requirement = q.requirement AND m.participant = i.participant
    WHERE q.of_anybody OR m.participant IS NOT NULL OR i.is_unknown = 1
  ) c ON c.treaty = q.treaty AND c.requirement = q.requirement AND c.place = q.instruments
  GROUP BY q.treaty
), earliest_ends AS MATERIALIZED (
  SELECT t.treaty, COALESCE(t.known_met_on, m.met) AS met, t.known_on, t.delay_month_end,
    CASE WHEN t.fixed_on IS NOT NULL AND m.met <= t.fixed_on THEN t.fixed_on
      WHEN t.not_before IS NOT NULL THEN max(CASE t.delay_form WHEN 'same-day' THEN m.met WHEN 'days-after' THEN date(m.met, (t.delay_days) || ' days') WHEN 'period-after' THEN date(min(date(date(m.met, 'start of month', (t.delay_months) || ' months'), ((CAST(strftime('%d', m.met) AS INTEGER) - 1)) || ' days'), date(date(m.met, 'start of month', ((t.delay_months + 1)) || ' months'), (-1) || ' days')), (t.delay_days) || ' days') WHEN 'day-after-period' THEN date(date(min(date(date(m.met, 'start of month', (t.delay_months) || ' months'), ((CAST(strftime('%d', m.met) AS INTEGER) - 1)) || ' days'), date(date(m.met, 'start of month', ((t.delay_months + 1)) || ' months'), (-1) || ' days')), (t.delay_days) || ' days'), (1) || ' days') WHEN 'first-of-month-after-period' THEN date(date(min(date(date(m.met, 'start of month', (t.delay_months) || ' months'), ((CAST(strftime('%d', m.met) AS INTEGER) - 1)) || ' days'), date(date(m.met, 'start of month', ((t.delay_months + 1)) || ' months'), (-1) || ' days')), (t.delay_days) || ' days'), 'start of month', (1) || ' months') WHEN 'first-of-month-after-days' THEN date(date(m.met, (t.delay_days) || ' days'), 'start of month', (1) || ' months') WHEN 'first-of-nth-month' THEN date(m.met, 'start of month', (t.delay_months) || ' months') WHEN 'first-of-year-after-period' THEN date(date(min(date(date(m.met, 'start of month', (t.delay_months) || ' months'), ((CAST(strftime('%d', m.met) AS INTEGER) - 1)) || ' days'), date(date(m.met, 'start of month', ((t.delay_months + 1)) || ' months'), (-1) || ' days')), (t.delay_days) || ' days'), '-1 days', 'start of year', '1 years') END, t.not_before) ELSE CASE t.delay_form WHEN 'same-day' THEN m.met WHEN 'days-after' THEN date(m.met, (t.delay_days) || ' days') WHEN 'period-after' THEN date(min(date(date(m.met, 'start of month', (t.delay_months) || ' months'), ((CAST(strftime('%d', m.met) AS INTEGER) - 1)) || ' days'), date(date(m.met, 'start of month', ((t.delay_months + 1)) || ' months'), (-1) || ' days')), (t.delay_days) || ' days') WHEN 'day-after-period' THEN date(date(min(date(date(m.met, 'start of month', (t.delay_months) || ' months'), ((CAST(strftime('%d', m.met) AS INTEGER) - 1)) || ' days'), date(date(m.met, 'start of month', ((t.delay_months + 1)) || ' months'), (-1) || ' days')), (t.delay_days) || ' days'), (1) || ' days') WHEN 'first-of-month-after-period' THEN date(date(min(date(date(m.met, 'start of month', (t.delay_months) || ' months'), ((CAST(strftime('%d', m.met) AS INTEGER) - 1)) || ' days'), date(date(m.met, 'start of month', ((t.delay_months + 1)) || ' months'), (-1) || ' days')), (t.delay_days) || ' days'), 'start of month', (1) || ' months') WHEN 'first-of-month-after-days' THEN date(date(m.met, (t.delay_days) || ' days'), 'start of month', (1) || ' months') WHEN 'first-of-nth-month' THEN date(m.met, 'start of month', (t.delay_months) || ' months') WHEN 'first-of-year-after-period' THEN date(date(min(date(date(m.met, 'start of month', (t.delay_months) || ' months'), ((CAST(strftime('%d', m.met) AS INTEGER) - 1)) || ' days'), date(date(m.met, 'start of month', ((t.delay_months + 1)) || ' months'), (-1) || ' days')), (t.delay_days) || ' days'), '-1 days', 'start of year', '1 years') END END AS last_end,
    CASE WHEN t.fixed_on IS NOT NULL AND m.met <= t.fixed_on THEN t.fixed_on
      WHEN t.not_before IS NOT NULL THEN max(CASE t.delay_form WHEN 'same-day' THEN m.met WHEN 'days-after' THEN date(m.met, (t.delay_days) || ' days') WHEN 'period-after' THEN date(min(date(date(m.met, 'start of month', (t.delay_months) || ' months'), ((CAST(strftime('%d', m.met) AS INTEGER) - 1)) || ' days'), date(m.met, 'start of month', ((t.delay_months + 1)) || ' months')), (t.delay_days) || ' days') WHEN 'day-after-period' THEN date(date(min(date(date(m.met, 'start of month', (t.delay_months) || ' months'), ((CAST(strftime('%d', m.met) AS INTEGER) - 1)) || ' days'), date(m.met, 'start of month', ((t.delay_months + 1)) || ' months')), (t.delay_days) || ' days'), (1) || ' days') WHEN 'first-of-month-after-period' THEN date(date(min(date(date(m.met, 'start of month', (t.delay_months) || ' months'), ((CAST(strftime('%d', m.met) AS INTEGER) - 1)) || ' days'), date(m.met, 'start of month', ((t.delay_months + 1)) || ' months')), (t.delay_days) || ' days'), 'start of month', (1) || ' months') WHEN 'first-of-month-after-days' THEN date(date(m.met, (t.delay_days) || ' days'), 'start of month', (1) || ' months') WHEN 'first-of-nth-month' THEN date(m.met, 'start of month', (t.delay_months) || ' months') WHEN 'first-of-year-after-period' THEN date(date(min(date(date(m.met, 'start of month', (t.delay_months) || ' months'), ((CAST(strftime('%d', m.met) AS INTEGER) - 1)) || ' days'), date(m.met, 'start of month', ((t.delay_months + 1)) || ' months')), (t.delay_days) || ' days'), '-1 days', 'start of year', '1 years') END, t.not_before) ELSE CASE t.delay_form WHEN 'same-day' THEN m.met WHEN 'days-after' THEN date(m.met, (t.delay_days) || ' days') WHEN 'period-after' THEN date(min(date(date(m.met, 'start of month', (t.delay_months) || ' months'), ((CAST(strftime('%d', m.met) AS INTEGER) - 1)) || ' days'), date(m.met, 'start of month', ((t.delay_months + 1)) || ' months')), (t.delay_days) || ' days') WHEN 'day-after-period' THEN date(date(min(date(date(m.met, 'start of month', (t.delay_months) || ' months'), ((CAST(strftime('%d', m.met) AS INTEGER) - 1)) || ' days'), date(m.met, 'start of month', ((t.delay_months + 1)) || ' months')), (t.delay_days) || ' days'), (1) || ' days') WHEN 'first-of-month-after-period' THEN date(date(min(date(date(m.met, 'start of month', (t.delay_months) || ' months'), ((CAST(strftime('%d', m.met) AS INTEGER) - 1)) || ' days'), date(m.met, 'start of month', ((t.delay_months + 1)) || ' months')), (t.delay_days) || ' days'), 'start of month', (1) || ' months') WHEN 'first-of-month-after-days' THEN date(date(m.met, (t.delay_days) || ' days'), 'start of month', (1) || ' months') WHEN 'first-of-nth-month' THEN date(m.met, 'start of month', (t.delay_months) || ' months') WHEN 'first-of-year-after-period' THEN date(date(min(date(date(m.met, 'start of month', (t.delay_months) || ' months'), ((CAST(strftime('%d', m.met) AS INTEGER) - 1)) || ' days'), date(m.met, 'start of month', ((t.delay_months + 1)) || ' months')), (t.delay_days) || ' days'), '-1 days', 'start of year', '1 years') END END AS next_end
  FROM final_clauses_treaties t LEFT JOIN earliest_met m ON m.treaty = t.treaty
), earliest AS MATERIALIZED (
  SELECT e.treaty, e.met, e.last_end, e.next_end,
    COALESCE(e.known_on, CASE WHEN e.last_end > '9999-12-31' OR e.next_end > '9999-12-31' THEN NULL WHEN e.delay_month_end = 'first-day-of-next-month' THEN e.next_end WHEN e.delay_month_end = 'refuse' AND e.last_end <> e.next_end THEN NULL ELSE e.last_end END) AS in_force_on
  FROM earliest_ends e
), does_count AS MATERIALIZED (
  SELECT i.* FROM may_count i LEFT JOIN earliest e ON e.treaty = i.treaty
  WHERE i.is_unclear = 0 AND i.waits_until IS NULL AND (i.left_day IS NULL OR i.left_day >= e.in_force_on)
), certain_met AS (
  SELECT q.treaty, CASE WHEN COUNT(*) = COUNT(COALESCE(q.on_day, c.day)) THEN MAX(COALESCE(q.on_day, c.day)) END AS met
  FROM final_clauses_requirements q
  LEFT JOIN (
    SELECT q.treaty, q.requirement, i.day AS day,
      ROW_NUMBER() OVER (PARTITION BY q.treaty, q.requirement ORDER BY i.day) AS place
    FROM final_clauses_requirements q
    JOIN does_count i ON i.treaty = q.treaty
    LEFT JOIN final_clauses_requirement_members m
      ON m.treaty = q.treaty AND m.requirement = q.requirement AND m.participant = i.participant
    WHERE q.of_anybody OR m.participant IS NOT NULL OR i.is_unknown = 1
  ) c ON c.treaty = q.treaty AND c.requirement = q.requirement AND c.place = q.instruments
  GROUP BY q.treaty
), ended AS (
  SELECT DISTINCT a.treaty FROM final_clauses_acts a JOIN final_clauses_act_kinds r ON r.kind = a.kind WHERE r.role = 'whole'
), judged AS (
  SELECT t.treaty, t.article, e.met, e.in_force_on, t.other_in_force_on,
    CASE WHEN e.last_end <> e.next_end AND t.known_on IS NULL THEN TRUE ELSE FALSE END AS month_end_mattered,
    CASE WHEN t.not_covered IS NOT NULL THEN t.not_covered
      WHEN x.treaty IS NOT NULL THEN 'acts.whole'
      WHEN t.known_on IS NOT NULL THEN NULL
      WHEN e.met IS NULL THEN NULL
      WHEN c.met IS NULL OR c.met <> e.met THEN 'acts.counted'
      WHEN e.in_force_on IS NULL THEN 'month-end' END AS not_covered
  FROM final_clauses_treaties t
  JOIN earliest e ON e.treaty = t.treaty
  LEFT JOIN certain_met c ON c.treaty = t.treaty
  LEFT JOIN ended x ON x.treaty = t.treaty
)
SELECT j.treaty,
  CASE WHEN j.not_covered IS NOT NULL OR j.met IS NULL THEN NULL
    WHEN j.other_in_force_on IS NOT NULL THEN max(j.in_force_on, j.other_in_force_on) ELSE j.in_force_on END AS in_force_from,
  CASE WHEN j.not_covered IS NOT NULL THEN 'not-covered' WHEN j.met IS NULL THEN 'pending' ELSE 'determined' END AS certainty,
  CASE WHEN j.not_covered IS NULL THEN j.article END AS article,
  CASE WHEN j.not_covered IS NOT NULL OR j.met IS NULL THEN NULL
    WHEN j.other_in_force_on > j.in_force_on THEN FALSE ELSE j.month_end_mattered END AS month_end_mattered,
  CASE WHEN j.not_covered IS NULL THEN j.met END AS condition_met_on,
  j.not_covered
FROM judged j;

DROP VIEW IF EXISTS final_clauses_participations;
CREATE VIEW final_clauses_participations AS
WITH dates AS MATERIALIZED (SELECT * FROM final_clauses_treaty_dates), done AS MATERIALIZED (SELECT * FROM final_clauses_instruments), own AS MATERIALIZED (
  SELECT i.*, t.article AS entry_article, t.consent_article, t.known_met_from, t.bound_not_covered, t.leaving, t.leaving_form, t.leaving_months,
    t.leaving_days, t.leaving_month_end, t.leaving_names_later_day, t.lock_from, t.lock_runs_not_before, t.lock_months, t.lock_days,
    t.lock_month_end, t.least_parties, t.left_with_other_from,
    d.certainty AS treaty_certainty, d.in_force_from AS treaty_date, d.month_end_mattered AS treaty_mattered, d.condition_met_on,
    d.not_covered AS treaty_not_covered,
    k.not_covered AS rule_not_covered, k.wording, k.prevailing, k.article AS rule_article, k.delay_month_end AS rule_month_end,
    CASE k.delay_form WHEN 'same-day' THEN i.day WHEN 'days-after' THEN date(i.day, (k.delay_days) || ' days') WHEN 'period-after' THEN date(min(date(date(i.day, 'start of month', (k.delay_months) || ' months'), ((CAST(strftime('%d', i.day) AS INTEGER) - 1)) || ' days'), date(date(i.day, 'start of month', ((k.delay_months + 1)) || ' months'), (-1) || ' days')), (k.delay_days) || ' days') WHEN 'day-after-period' THEN date(date(min(date(date(i.day, 'start of month', (k.delay_months) || ' months'), ((CAST(strftime('%d', i.day) AS INTEGER) - 1)) || ' days'), date(date(i.day, 'start of month', ((k.delay_months + 1)) || ' months'), (-1) || ' days')), (k.delay_days) || ' days'), (1) || ' days') WHEN 'first-of-month-after-period' THEN date(date(min(date(date(i.day, 'start of month', (k.delay_months) || ' months'), ((CAST(strftime('%d', i.day) AS INTEGER) - 1)) || ' days'), date(date(i.day, 'start of month', ((k.delay_months + 1)) || ' months'), (-1) || ' days')), (k.delay_days) || ' days'), 'start of month', (1) || ' months') WHEN 'first-of-month-after-days' THEN date(date(i.day, (k.delay_days) || ' days'), 'start of month', (1) || ' months') WHEN 'first-of-nth-month' THEN date(i.day, 'start of month', (k.delay_months) || ' months') WHEN 'first-of-year-after-period' THEN date(date(min(date(date(i.day, 'start of month', (k.delay_months) || ' months'), ((CAST(strftime('%d', i.day) AS INTEGER) - 1)) || ' days'), date(date(i.day, 'start of month', ((k.delay_months + 1)) || ' months'), (-1) || ' days')), (k.delay_days) || ' days'), '-1 days', 'start of year', '1 years') END AS own_last,
    CASE k.delay_form WHEN 'same-day' THEN i.day WHEN 'days-after' THEN date(i.day, (k.delay_days) || ' days') WHEN 'period-after' THEN date(min(date(date(i.day, 'start of month', (k.delay_months) || ' months'), ((CAST(strftime('%d', i.day) AS INTEGER) - 1)) || ' days'), date(i.day, 'start of month', ((k.delay_months + 1)) || ' months')), (k.delay_days) || ' days') WHEN 'day-after-period' THEN date(date(min(date(date(i.day, 'start of month', (k.delay_months) || ' months'), ((CAST(strftime('%d', i.day) AS INTEGER) - 1)) || ' days'), date(i.day, 'start of month', ((k.delay_months + 1)) || ' months')), (k.delay_days) || ' days'), (1) || ' days') WHEN 'first-of-month-after-period' THEN date(date(min(date(date(i.day, 'start of month', (k.delay_months) || ' months'), ((CAST(strftime('%d', i.day) AS INTEGER) - 1)) || ' days'), date(i.day, 'start of month', ((k.delay_months + 1)) || ' months')), (k.delay_days) || ' days'), 'start of month', (1) || ' months') WHEN 'first-of-month-after-days' THEN date(date(i.day, (k.delay_days) || ' days'), 'start of month', (1) || ' months') WHEN 'first-of-nth-month' THEN date(i.day, 'start of month', (k.delay_months) || ' months') WHEN 'first-of-year-after-period' THEN date(date(min(date(date(i.day, 'start of month', (k.delay_months) || ' months'), ((CAST(strftime('%d', i.day) AS INTEGER) - 1)) || ' days'), date(i.day, 'start of month', ((k.delay_months + 1)) || ' months')), (k.delay_days) || ' days'), '-1 days', 'start of year', '1 years') END AS own_next
  FROM done i
  JOIN final_clauses_treaties t ON t.treaty = i.treaty
  JOIN dates d ON d.treaty = i.treaty
  LEFT JOIN final_clauses_kinds k ON k.treaty = i.treaty AND k.kind = i.kind
    AND k.by_organisation = CASE WHEN i.is_organisation = 1 THEN TRUE ELSE FALSE END
), ended AS (
  SELECT o.*, CASE WHEN o.own_last > '9999-12-31' OR o.own_next > '9999-12-31' THEN NULL WHEN o.rule_month_end = 'first-day-of-next-month' THEN o.own_next WHEN o.rule_month_end = 'refuse' AND o.own_last <> o.own_next THEN NULL ELSE o.own_last END AS own_end,
    CASE WHEN o.own_last <> o.own_next THEN TRUE ELSE FALSE END AS own_mattered,
    CASE WHEN max(o.own_last, o.treaty_date) <> max(o.own_next, o.treaty_date) THEN TRUE ELSE FALSE END AS floored_mattered
  FROM own o
), coursed AS MATERIALIZED (
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
), dated AS (
  SELECT o.*,
    CASE WHEN o.course IN ('with-treaty', 'with-treaty-by-rule', 'gap-a') THEN o.treaty_date
      WHEN o.course = 'succession' THEN max(o.effective, o.treaty_date)
      WHEN o.course = 'on-deposit' THEN o.day
      WHEN o.course = 'own' THEN o.own_end
      WHEN o.course IN ('gap-b', 'not-before-treaty') THEN o.floored_end END AS value,
    CASE WHEN o.course IN ('with-treaty', 'with-treaty-by-rule', 'gap-a') THEN o.treaty_mattered
      WHEN o.course = 'succession' THEN CASE WHEN o.effective < o.treaty_date THEN o.treaty_mattered ELSE FALSE END
      WHEN o.course = 'on-deposit' THEN FALSE
      WHEN o.course = 'own' THEN o.own_mattered
      WHEN o.course IN ('gap-b', 'not-before-treaty') THEN
        CASE WHEN o.floored_mattered OR (o.floored_end <= o.treaty_date AND o.treaty_mattered) THEN TRUE ELSE FALSE END END AS mattered,
    CASE WHEN o.course IN ('pending', 'with-treaty', 'gap-a') THEN o.entry_article
      WHEN o.course IN ('succession', 'succession-open') THEN
        CASE WHEN o.treaty_date <= o.day AND o.treaty_date <= COALESCE(o.effective, o.day) THEN o.succession_article ELSE o.early_succession_article END
      ELSE o.rule_article END AS own_article,
    CASE WHEN o.course IN ('gap-a', 'gap-b') AND o.floored_end <> o.treaty_date THEN 1 ELSE 0 END AS has_readings,
    CASE WHEN o.course = 'succession-open' THEN max(o.day, o.treaty_date) END AS open_day
  FROM coursed o
), bound AS MATERIALIZED (
  SELECT o.*, CASE WHEN o.left_day IS NOT NULL AND (o.value IS NULL OR o.left_day < o.value) THEN 1 ELSE 0 END AS withdraws,
    CASE WHEN o.ceased_on <= COALESCE(o.value, o.open_day) THEN 1 ELSE 0 END AS ceased_before
  FROM dated o
), leaving AS (
  SELECT b.*,
    CASE b.leaving_form WHEN 'same-day' THEN b.left_day WHEN 'days-after' THEN date(b.left_day, (b.leaving_days) || ' days') WHEN 'period-after' THEN date(min(date(date(b.left_day, 'start of month', (b.leaving_months) || ' months'), ((CAST(strftime('%d', b.left_day) AS INTEGER) - 1)) || ' days'), date(date(b.left_day, 'start of month', ((b.leaving_months + 1)) || ' months'), (-1) || ' days')), (b.leaving_days) || ' days') WHEN 'day-after-period' THEN date(date(min(date(date(b.left_day, 'start of month', (b.leaving_months) || ' months'), ((CAST(strftime('%d', b.left_day) AS INTEGER) - 1)) || ' days'), date(date(b.left_day, 'start of month', ((b.leaving_months + 1)) || ' months'), (-1) || ' days')), (b.leaving_days) || ' days'), (1) || ' days') WHEN 'first-of-month-after-period' THEN date(date(min(date(date(b.left_day, 'start of month', (b.leaving_months) || ' months'), ((CAST(strftime('%d', b.left_day) AS INTEGER) - 1)) || ' days'), date(date(b.left_day, 'start of month', ((b.leaving_months + 1)) || ' months'), (-1) || ' days')), (b.leaving_days) || ' days'), 'start of month', (1) || ' months') WHEN 'first-of-month-after-days' THEN date(date(b.left_day, (b.leaving_days) || ' days'), 'start of month', (1) || ' months') WHEN 'first-of-nth-month' THEN date(b.left_day, 'start of month', (b.leaving_months) || ' months') WHEN 'first-of-year-after-period' THEN date(date(min(date(date(b.left_day, 'start of month', (b.leaving_months) || ' months'), ((CAST(strftime('%d', b.left_day) AS INTEGER) - 1)) || ' days'), date(date(b.left_day, 'start of month', ((b.leaving_months + 1)) || ' months'), (-1) || ' days')), (b.leaving_days) || ' days'), '-1 days', 'start of year', '1 years') END AS left_last,
    CASE b.leaving_form WHEN 'same-day' THEN b.left_day WHEN 'days-after' THEN date(b.left_day, (b.leaving_days) || ' days') WHEN 'period-after' THEN date(min(date(date(b.left_day, 'start of month', (b.leaving_months) || ' months'), ((CAST(strftime('%d', b.left_day) AS INTEGER) - 1)) || ' days'), date(b.left_day, 'start of month', ((b.leaving_months + 1)) || ' months')), (b.leaving_days) || ' days') WHEN 'day-after-period' THEN date(date(min(date(date(b.left_day, 'start of month', (b.leaving_months) || ' months'), ((CAST(strftime('%d', b.left_day) AS INTEGER) - 1)) || ' days'), date(b.left_day, 'start of month', ((b.leaving_months + 1)) || ' months')), (b.leaving_days) || ' days'), (1) || ' days') WHEN 'first-of-month-after-period' THEN date(date(min(date(date(b.left_day, 'start of month', (b.leaving_months) || ' months'), ((CAST(strftime('%d', b.left_day) AS INTEGER) - 1)) || ' days'), date(b.left_day, 'start of month', ((b.leaving_months + 1)) || ' months')), (b.leaving_days) || ' days'), 'start of month', (1) || ' months') WHEN 'first-of-month-after-days' THEN date(date(b.left_day, (b.leaving_days) || ' days'), 'start of month', (1) || ' months') WHEN 'first-of-nth-month' THEN date(b.left_day, 'start of month', (b.leaving_months) || ' months') WHEN 'first-of-year-after-period' THEN date(date(min(date(date(b.left_day, 'start of month', (b.leaving_months) || ' months'), ((CAST(strftime('%d', b.left_day) AS INTEGER) - 1)) || ' days'), date(b.left_day, 'start of month', ((b.leaving_months + 1)) || ' months')), (b.leaving_days) || ' days'), '-1 days', 'start of year', '1 years') END AS left_next,
    CASE WHEN b.lock_runs_not_before IS NULL THEN CASE WHEN b.lock_from = 'entry-into-force' THEN b.treaty_date ELSE b.value END ELSE max((CASE WHEN b.lock_from = 'entry-into-force' THEN b.treaty_date ELSE b.value END), b.lock_runs_not_before) END AS lock_start
  FROM bound b
), locked AS MATERIALIZED (
  SELECT b.*,
    CASE WHEN b.lock_from IS NULL OR b.left_day IS NULL THEN NULL ELSE date(min(date(date(b.lock_start, 'start of month', (b.lock_months) || ' months'), ((CAST(strftime('%d', b.lock_start) AS INTEGER) - 1)) || ' days'), date(date(b.lock_start, 'start of month', ((b.lock_months + 1)) || ' months'), (-1) || ' days')), (b.lock_days) || ' days') END AS lock_last,
    CASE WHEN b.lock_from IS NULL OR b.left_day IS NULL THEN NULL ELSE date(min(date(date(b.lock_start, 'start of month', (b.lock_months) || ' months'), ((CAST(strftime('%d', b.lock_start) AS INTEGER) - 1)) || ' days'), date(b.lock_start, 'start of month', ((b.lock_months + 1)) || ' months')), (b.lock_days) || ' days') END AS lock_next
  FROM leaving b
), chosen AS (
  SELECT b.*, CASE WHEN b.left_last > '9999-12-31' OR b.left_next > '9999-12-31' THEN NULL WHEN b.leaving_month_end = 'first-day-of-next-month' THEN b.left_next WHEN b.leaving_month_end = 'refuse' AND b.left_last <> b.left_next THEN NULL ELSE b.left_last END AS left_end,
    CASE WHEN b.lock_last > '9999-12-31' OR b.lock_next > '9999-12-31' THEN NULL WHEN b.lock_month_end = 'first-day-of-next-month' THEN b.lock_next WHEN b.lock_month_end = 'refuse' AND b.lock_last <> b.lock_next THEN NULL ELSE b.lock_last END AS first_notice
  FROM locked b
), parted AS MATERIALIZED (
  SELECT b.*,
    CASE WHEN b.left_day IS NULL OR b.leaving = 'not-provided' OR b.left_day < b.first_notice THEN 'stays'
      WHEN b.leaving = 'not-stated' THEN 'indeterminate'
      WHEN b.leaving <> 'permitted' OR b.left_end IS NULL OR (b.lock_from IS NOT NULL AND b.first_notice IS NULL) THEN 'not-covered'
      ELSE 'leaves' END AS parting,
    CASE WHEN b.leaving_names_later_day AND b.left_effective > b.left_end THEN b.left_effective ELSE b.left_end END AS left_on
  FROM chosen b
), anchored AS MATERIALIZED (
  SELECT b.treaty,
    SUM(CASE WHEN b.withdraws = 0 AND b.ceased_on IS NULL AND b.parting = 'stays' AND b.left_day IS NULL AND b.value IS NOT NULL
      AND b.has_readings = 0 AND b.value <= f.may_leave_on AND b.day <= f.may_leave_on THEN 1 ELSE 0 END) AS anchors
  FROM parted b JOIN (
    SELECT i.treaty, MIN(CASE WHEN i.may_leave_on IS NULL OR t.left_with_other_from < i.may_leave_on THEN t.left_with_other_from
      ELSE i.may_leave_on END) AS may_leave_on
    FROM done i JOIN final_clauses_treaties t ON t.treaty = i.treaty GROUP BY i.treaty
  ) f ON f.treaty = b.treaty
  WHERE f.may_leave_on IS NOT NULL GROUP BY b.treaty
), judged AS (
  SELECT b.*, CASE WHEN b.course = 'not-covered' THEN b.treaty_not_covered
      WHEN b.course = 'unclear' THEN 'acts.unclear'
      WHEN b.course = 'bound' THEN b.bound_not_covered
      WHEN b.course = 'known-in-part' THEN 'entry-into-force.known.metFrom'
      WHEN b.course = 'rule' THEN b.rule_not_covered
      WHEN b.course = 'month-end' THEN 'month-end'
      WHEN b.withdraws = 1 THEN 'acts.withdrawn'
      WHEN a.anchors < b.least_parties THEN 'termination' END AS reason
  FROM parted b LEFT JOIN anchored a ON a.treaty = b.treaty
)
SELECT j.treaty, j.participant, j.kind AS act, j.day AS act_date,
  CASE WHEN j.reason IS NULL AND j.ceased_before = 0 THEN j.value END AS in_force_from,
  CASE WHEN j.reason IS NOT NULL THEN 'not-covered' WHEN j.course = 'pending' THEN 'pending' WHEN j.ceased_before = 1 THEN 'excluded'
    WHEN j.course IN ('succession-open', 'not-stated') THEN 'indeterminate' WHEN j.has_readings = 1 THEN 'readings' ELSE 'determined' END AS certainty,
  CASE WHEN j.reason IS NULL AND j.ceased_before = 0 THEN
    CASE WHEN j.has_readings = 1 THEN j.treaty_date ELSE COALESCE(j.value, j.open_day) END END AS earliest,
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
FROM judged j;

DROP VIEW IF EXISTS final_clauses_parties;
CREATE VIEW final_clauses_parties AS
SELECT p.treaty, p.participant, p.in_force_from AS since, CASE WHEN p.until_certainty IN ('not-covered', 'indeterminate') THEN p.denounced_on
    ELSE p.party_until END AS until, CASE WHEN p.certainty = 'readings' THEN 'party-on-one-reading' ELSE 'party' END AS standing
FROM final_clauses_participations p WHERE p.certainty IN ('determined', 'readings')
UNION ALL
SELECT p.treaty, p.participant, p.denounced_on, NULL, p.until_certainty
FROM final_clauses_participations p WHERE p.certainty IN ('determined', 'readings') AND p.until_certainty IN ('not-covered', 'indeterminate')
UNION ALL
SELECT p.treaty, p.participant, p.latest, p.party_until, p.certainty FROM final_clauses_participations p WHERE p.certainty = 'indeterminate'
UNION ALL
SELECT p.treaty, p.participant, NULL, NULL, p.certainty FROM final_clauses_participations p WHERE p.certainty = 'not-covered';

COMMIT;
