-- Layout 0, as it was printed before layouts had a number; of participants, admissions and kinds of acts the first rows alone.

BEGIN;

SELECT pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('final_clauses'));

CREATE SCHEMA IF NOT EXISTS final_clauses;

CREATE TABLE IF NOT EXISTS final_clauses.acts (
  treaty pg_catalog.text,
  participant pg_catalog.text,
  kind pg_catalog.text,
  day pg_catalog.date,
  effective pg_catalog.date,
  further pg_catalog.bool
);

CREATE TABLE IF NOT EXISTS final_clauses.treaties (
  treaty pg_catalog.text,
  not_covered pg_catalog.text,
  article pg_catalog.text,
  opens_on pg_catalog.date,
  consent_article pg_catalog.text,
  last_deposit_counts pg_catalog.bool,
  accession_opens_on pg_catalog.date,
  accession_opens pg_catalog.text,
  delay_form pg_catalog.text,
  delay_months pg_catalog.int4,
  delay_days pg_catalog.int4,
  delay_month_end pg_catalog.text,
  not_before pg_catalog.date,
  fixed_on pg_catalog.date,
  other_in_force_on pg_catalog.date,
  known_on pg_catalog.date,
  known_met_on pg_catalog.date,
  known_met_from pg_catalog.date,
  bound_not_covered pg_catalog.text,
  leaving pg_catalog.text,
  leaving_form pg_catalog.text,
  leaving_months pg_catalog.int4,
  leaving_days pg_catalog.int4,
  leaving_month_end pg_catalog.text,
  leaving_names_later_day pg_catalog.bool,
  lock_from pg_catalog.text,
  lock_runs_not_before pg_catalog.date,
  lock_months pg_catalog.int4,
  lock_days pg_catalog.int4,
  lock_month_end pg_catalog.text,
  least_parties pg_catalog.int4,
  left_with_other_from pg_catalog.date
);

CREATE TABLE IF NOT EXISTS final_clauses.kinds (
  treaty pg_catalog.text,
  kind pg_catalog.text,
  by_organisation pg_catalog.bool,
  door pg_catalog.text,
  counts pg_catalog.bool,
  not_covered pg_catalog.text,
  article pg_catalog.text,
  wording pg_catalog.text,
  prevailing pg_catalog.text,
  delay_form pg_catalog.text,
  delay_months pg_catalog.int4,
  delay_days pg_catalog.int4,
  delay_month_end pg_catalog.text
);

CREATE TABLE IF NOT EXISTS final_clauses.requirements (
  treaty pg_catalog.text,
  requirement pg_catalog.int4,
  instruments pg_catalog.int4,
  on_day pg_catalog.date,
  of_anybody pg_catalog.bool
);

CREATE TABLE IF NOT EXISTS final_clauses.requirement_members (
  treaty pg_catalog.text,
  requirement pg_catalog.int4,
  participant pg_catalog.text
);

CREATE TABLE IF NOT EXISTS final_clauses.admissions (
  treaty pg_catalog.text,
  door pg_catalog.text,
  participant pg_catalog.text,
  from_day pg_catalog.date,
  until_day pg_catalog.date
);

CREATE TABLE IF NOT EXISTS final_clauses.exceptions (
  treaty pg_catalog.text,
  participant pg_catalog.text
);

CREATE TABLE IF NOT EXISTS final_clauses.participants (
  participant pg_catalog.text,
  counts_as pg_catalog.text,
  kind pg_catalog.text,
  ceased_on pg_catalog.date,
  succession_article pg_catalog.text,
  early_succession_article pg_catalog.text
);

CREATE TABLE IF NOT EXISTS final_clauses.act_kinds (
  kind pg_catalog.text,
  role pg_catalog.text
);

DELETE FROM final_clauses.treaties WHERE treaty IN ('op-crc-sc');

DELETE FROM final_clauses.kinds WHERE treaty IN ('op-crc-sc');

DELETE FROM final_clauses.requirements WHERE treaty IN ('op-crc-sc');

DELETE FROM final_clauses.requirement_members WHERE treaty IN ('op-crc-sc');

DELETE FROM final_clauses.admissions WHERE treaty IN ('op-crc-sc');

DELETE FROM final_clauses.exceptions WHERE treaty IN ('op-crc-sc');

DELETE FROM final_clauses.participants;

DELETE FROM final_clauses.act_kinds;

INSERT INTO final_clauses.treaties (treaty, not_covered, article, opens_on, consent_article, last_deposit_counts, accession_opens_on, accession_opens, delay_form, delay_months, delay_days, delay_month_end, not_before, fixed_on, other_in_force_on, known_on, known_met_on, known_met_from, bound_not_covered, leaving, leaving_form, leaving_months, leaving_days, leaving_month_end, leaving_names_later_day, lock_from, lock_runs_not_before, lock_months, lock_days, lock_month_end, least_parties, left_with_other_from) VALUES
('op-crc-sc', NULL, '14(1)', '2000-05-25', '13(2)', FALSE, NULL, NULL, 'period-after', 3, 0, 'last-day-of-month', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'permitted', 'period-after', 12, 0, 'last-day-of-month', FALSE, NULL, NULL, NULL, NULL, NULL, 1, NULL);

INSERT INTO final_clauses.kinds (treaty, kind, by_organisation, door, counts, not_covered, article, wording, prevailing, delay_form, delay_months, delay_days, delay_month_end) VALUES
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

INSERT INTO final_clauses.requirements (treaty, requirement, instruments, on_day, of_anybody) VALUES
('op-crc-sc', 1, 10, NULL, TRUE);

INSERT INTO final_clauses.admissions (treaty, door, participant, from_day, until_day) VALUES
('op-crc-sc', 'any', 'AFG', '2000-05-25', NULL),
('op-crc-sc', 'any', 'AGO', '2000-05-25', NULL),
('op-crc-sc', 'any', 'ALB', '2000-05-25', NULL);

INSERT INTO final_clauses.participants (participant, counts_as, kind, ceased_on, succession_article, early_succession_article) VALUES
('ABW', 'ABW', 'territory', NULL, 'VCSSRT 17, 34', 'VCSSRT 18, 36'),
('AFG', 'AFG', 'state', NULL, 'VCSSRT 17, 34', 'VCSSRT 18, 36'),
('AGO', 'AGO', 'state', NULL, 'VCSSRT 17', 'VCSSRT 18');

INSERT INTO final_clauses.act_kinds (kind, role) VALUES
('signature', 'nothing'),
('ratification', 'instrument'),
('acceptance', 'instrument');

CREATE OR REPLACE FUNCTION final_clauses.add_period(start pg_catalog.date, months pg_catalog.int4, days pg_catalog.int4, month_end pg_catalog.text)
  RETURNS pg_catalog.date LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE month_end
    WHEN 'last-day-of-month' THEN NULLIF(LEAST((LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date) + -1)) + days), CAST('10000-01-01' AS pg_catalog.date)), CAST('10000-01-01' AS pg_catalog.date))
    WHEN 'first-day-of-next-month' THEN NULLIF(LEAST((LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date)) + days), CAST('10000-01-01' AS pg_catalog.date)), CAST('10000-01-01' AS pg_catalog.date))
    WHEN 'refuse' THEN CASE WHEN (LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date) + -1)) + days) = (LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date)) + days) THEN NULLIF(LEAST((LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date) + -1)) + days), CAST('10000-01-01' AS pg_catalog.date)), CAST('10000-01-01' AS pg_catalog.date)) END
  END;

CREATE OR REPLACE FUNCTION final_clauses.add_delay(start pg_catalog.date, form pg_catalog.text, months pg_catalog.int4, days pg_catalog.int4, month_end pg_catalog.text)
  RETURNS pg_catalog.date LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE month_end
    WHEN 'last-day-of-month' THEN NULLIF(LEAST((CASE form WHEN 'same-day' THEN start WHEN 'days-after' THEN (start + days) WHEN 'period-after' THEN (LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date) + -1)) + days) WHEN 'day-after-period' THEN ((LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date) + -1)) + days) + 1) WHEN 'first-of-month-after-period' THEN CAST(pg_catalog.date_trunc('month', CAST((LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date) + -1)) + days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-month-after-days' THEN CAST(pg_catalog.date_trunc('month', CAST((start + days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-nth-month' THEN CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) WHEN 'first-of-year-after-period' THEN CAST(pg_catalog.date_trunc('year', CAST(((LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date) + -1)) + days) - 1) AS pg_catalog.timestamp)) + pg_catalog.make_interval(1) AS pg_catalog.date) END), CAST('10000-01-01' AS pg_catalog.date)), CAST('10000-01-01' AS pg_catalog.date))
    WHEN 'first-day-of-next-month' THEN NULLIF(LEAST((CASE form WHEN 'same-day' THEN start WHEN 'days-after' THEN (start + days) WHEN 'period-after' THEN (LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date)) + days) WHEN 'day-after-period' THEN ((LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date)) + days) + 1) WHEN 'first-of-month-after-period' THEN CAST(pg_catalog.date_trunc('month', CAST((LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date)) + days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-month-after-days' THEN CAST(pg_catalog.date_trunc('month', CAST((start + days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-nth-month' THEN CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) WHEN 'first-of-year-after-period' THEN CAST(pg_catalog.date_trunc('year', CAST(((LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date)) + days) - 1) AS pg_catalog.timestamp)) + pg_catalog.make_interval(1) AS pg_catalog.date) END), CAST('10000-01-01' AS pg_catalog.date)), CAST('10000-01-01' AS pg_catalog.date))
    WHEN 'refuse' THEN CASE WHEN (CASE form WHEN 'same-day' THEN start WHEN 'days-after' THEN (start + days) WHEN 'period-after' THEN (LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date) + -1)) + days) WHEN 'day-after-period' THEN ((LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date) + -1)) + days) + 1) WHEN 'first-of-month-after-period' THEN CAST(pg_catalog.date_trunc('month', CAST((LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date) + -1)) + days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-month-after-days' THEN CAST(pg_catalog.date_trunc('month', CAST((start + days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-nth-month' THEN CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) WHEN 'first-of-year-after-period' THEN CAST(pg_catalog.date_trunc('year', CAST(((LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date) + -1)) + days) - 1) AS pg_catalog.timestamp)) + pg_catalog.make_interval(1) AS pg_catalog.date) END) = (CASE form WHEN 'same-day' THEN start WHEN 'days-after' THEN (start + days) WHEN 'period-after' THEN (LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date)) + days) WHEN 'day-after-period' THEN ((LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date)) + days) + 1) WHEN 'first-of-month-after-period' THEN CAST(pg_catalog.date_trunc('month', CAST((LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date)) + days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-month-after-days' THEN CAST(pg_catalog.date_trunc('month', CAST((start + days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-nth-month' THEN CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) WHEN 'first-of-year-after-period' THEN CAST(pg_catalog.date_trunc('year', CAST(((LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date)) + days) - 1) AS pg_catalog.timestamp)) + pg_catalog.make_interval(1) AS pg_catalog.date) END) THEN NULLIF(LEAST((CASE form WHEN 'same-day' THEN start WHEN 'days-after' THEN (start + days) WHEN 'period-after' THEN (LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date) + -1)) + days) WHEN 'day-after-period' THEN ((LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date) + -1)) + days) + 1) WHEN 'first-of-month-after-period' THEN CAST(pg_catalog.date_trunc('month', CAST((LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date) + -1)) + days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-month-after-days' THEN CAST(pg_catalog.date_trunc('month', CAST((start + days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-nth-month' THEN CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) WHEN 'first-of-year-after-period' THEN CAST(pg_catalog.date_trunc('year', CAST(((LEAST((CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', start) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (months + 1)) AS pg_catalog.date) + -1)) + days) - 1) AS pg_catalog.timestamp)) + pg_catalog.make_interval(1) AS pg_catalog.date) END), CAST('10000-01-01' AS pg_catalog.date)), CAST('10000-01-01' AS pg_catalog.date)) END
  END;

CREATE OR REPLACE VIEW final_clauses.instruments AS
WITH told AS (
  SELECT a.treaty, COALESCE(p.counts_as, a.participant) AS participant, p.kind AS is_a, p.ceased_on, p.succession_article, p.early_succession_article,
    a.kind, CASE WHEN a.day >= CAST('1800-01-01' AS pg_catalog.date) THEN a.day END AS day, a.effective AS effective,
    CASE WHEN a.effective IS NOT NULL AND a.effective IS NULL THEN TRUE ELSE COALESCE(a.further, FALSE) END AS further,
    CASE WHEN p.participant IS NULL THEN 'unclear' ELSE COALESCE(r.role, 'unclear') END AS role
  FROM final_clauses.acts a
  LEFT JOIN final_clauses.participants p ON p.participant = a.participant
  LEFT JOIN final_clauses.act_kinds r ON r.kind = a.kind
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
  JOIN final_clauses.treaties t ON t.treaty = a.treaty
  LEFT JOIN final_clauses.kinds k ON k.treaty = a.treaty AND k.kind = a.kind
    AND k.by_organisation = CASE WHEN a.is_a = 'organisation' THEN TRUE ELSE FALSE END
  LEFT JOIN (SELECT DISTINCT treaty, door, participant FROM final_clauses.admissions) l
    ON l.treaty = a.treaty AND l.door = k.door AND l.participant = a.participant
  LEFT JOIN final_clauses.admissions e ON e.treaty = a.treaty AND e.door = k.door
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
    MIN(COALESCE(day, CAST('1800-01-01' AS pg_catalog.date))) AS earliest,
    MIN(CASE WHEN place = 1 THEN day END) AS day,
    MIN(CASE WHEN place = 2 THEN day END) AS second_day,
    MIN(CASE WHEN place = 1 THEN kind END) AS kind,
    MAX(CASE WHEN place = 1 THEN effective END) AS effective,
    MAX(CASE WHEN place = 1 AND counts THEN 1 ELSE 0 END) AS counts,
    MAX(CASE WHEN place = 1 AND kind = 'accession' THEN accession_opens END) AS waits_until,
    MIN(CASE WHEN role = 'leaving' THEN day END) AS left_day,
    MIN(CASE WHEN role = 'leaving' THEN effective END) AS left_effective,
    MIN(CASE WHEN role = 'leaving' OR unclear > 0 THEN COALESCE(day, CAST('1800-01-01' AS pg_catalog.date)) END) AS may_leave_on
  FROM judged GROUP BY treaty, participant
)
SELECT s.treaty, s.participant, s.kind, s.day, s.effective, s.is_organisation, s.is_unknown, s.ceased_on, s.succession_article, s.early_succession_article, s.earliest,
  s.counts, s.waits_until, s.left_day, s.left_effective, s.may_leave_on,
  CASE WHEN s.unclear > 0 OR s.leavings > 1 OR x.participant IS NOT NULL THEN 1
    WHEN s.instruments > 1 AND (s.leavings > 0 OR s.last_counts = 1 OR s.day = s.second_day) THEN 1
    WHEN s.left_day < s.day OR s.left_day >= s.ceased_on THEN 1
    ELSE 0 END AS is_unclear
FROM summed s
LEFT JOIN final_clauses.exceptions x ON x.treaty = s.treaty AND x.participant = s.participant
WHERE s.instruments > 0 OR s.unclear > 0;

CREATE OR REPLACE VIEW final_clauses.treaty_dates AS
WITH may_count AS MATERIALIZED (
  SELECT i.*, CASE WHEN i.is_unclear = 1 THEN i.earliest ELSE i.day END AS from_day
  FROM final_clauses.instruments i WHERE i.counts = 1 OR i.is_unclear = 1
), earliest_met AS (
  SELECT q.treaty, CASE WHEN COUNT(*) = COUNT(COALESCE(q.on_day, c.day)) THEN MAX(COALESCE(q.on_day, c.day)) END AS met
  FROM final_clauses.requirements q
  LEFT JOIN (
    SELECT q.treaty, q.requirement, i.from_day AS day,
      ROW_NUMBER() OVER (PARTITION BY q.treaty, q.requirement ORDER BY i.from_day) AS place
    FROM final_clauses.requirements q
    JOIN may_count i ON i.treaty = q.treaty
    LEFT JOIN final_clauses.requirement_members m
      ON m.treaty = q.treaty AND m.requirement = q.requirement AND m.participant = i.participant
    WHERE q.of_anybody OR m.participant IS NOT NULL OR i.is_unknown = 1
  ) c ON c.treaty = q.treaty AND c.requirement = q.requirement AND c.place = q.instruments
  GROUP BY q.treaty
), earliest_ends AS MATERIALIZED (
  SELECT t.treaty, COALESCE(t.known_met_on, m.met) AS met, t.known_on, t.delay_month_end,
    CASE WHEN t.fixed_on IS NOT NULL AND m.met <= t.fixed_on THEN t.fixed_on
      WHEN t.not_before IS NOT NULL THEN GREATEST(CASE t.delay_form WHEN 'same-day' THEN m.met WHEN 'days-after' THEN (m.met + t.delay_days) WHEN 'period-after' THEN (LEAST((CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, t.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', m.met) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (t.delay_months + 1)) AS pg_catalog.date) + -1)) + t.delay_days) WHEN 'day-after-period' THEN ((LEAST((CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, t.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', m.met) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (t.delay_months + 1)) AS pg_catalog.date) + -1)) + t.delay_days) + 1) WHEN 'first-of-month-after-period' THEN CAST(pg_catalog.date_trunc('month', CAST((LEAST((CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, t.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', m.met) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (t.delay_months + 1)) AS pg_catalog.date) + -1)) + t.delay_days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-month-after-days' THEN CAST(pg_catalog.date_trunc('month', CAST((m.met + t.delay_days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-nth-month' THEN CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, t.delay_months) AS pg_catalog.date) WHEN 'first-of-year-after-period' THEN CAST(pg_catalog.date_trunc('year', CAST(((LEAST((CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, t.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', m.met) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (t.delay_months + 1)) AS pg_catalog.date) + -1)) + t.delay_days) - 1) AS pg_catalog.timestamp)) + pg_catalog.make_interval(1) AS pg_catalog.date) END, t.not_before) ELSE CASE t.delay_form WHEN 'same-day' THEN m.met WHEN 'days-after' THEN (m.met + t.delay_days) WHEN 'period-after' THEN (LEAST((CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, t.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', m.met) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (t.delay_months + 1)) AS pg_catalog.date) + -1)) + t.delay_days) WHEN 'day-after-period' THEN ((LEAST((CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, t.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', m.met) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (t.delay_months + 1)) AS pg_catalog.date) + -1)) + t.delay_days) + 1) WHEN 'first-of-month-after-period' THEN CAST(pg_catalog.date_trunc('month', CAST((LEAST((CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, t.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', m.met) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (t.delay_months + 1)) AS pg_catalog.date) + -1)) + t.delay_days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-month-after-days' THEN CAST(pg_catalog.date_trunc('month', CAST((m.met + t.delay_days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-nth-month' THEN CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, t.delay_months) AS pg_catalog.date) WHEN 'first-of-year-after-period' THEN CAST(pg_catalog.date_trunc('year', CAST(((LEAST((CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, t.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', m.met) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (t.delay_months + 1)) AS pg_catalog.date) + -1)) + t.delay_days) - 1) AS pg_catalog.timestamp)) + pg_catalog.make_interval(1) AS pg_catalog.date) END END AS last_end,
    CASE WHEN t.fixed_on IS NOT NULL AND m.met <= t.fixed_on THEN t.fixed_on
      WHEN t.not_before IS NOT NULL THEN GREATEST(CASE t.delay_form WHEN 'same-day' THEN m.met WHEN 'days-after' THEN (m.met + t.delay_days) WHEN 'period-after' THEN (LEAST((CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, t.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', m.met) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (t.delay_months + 1)) AS pg_catalog.date)) + t.delay_days) WHEN 'day-after-period' THEN ((LEAST((CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, t.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', m.met) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (t.delay_months + 1)) AS pg_catalog.date)) + t.delay_days) + 1) WHEN 'first-of-month-after-period' THEN CAST(pg_catalog.date_trunc('month', CAST((LEAST((CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, t.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', m.met) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (t.delay_months + 1)) AS pg_catalog.date)) + t.delay_days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-month-after-days' THEN CAST(pg_catalog.date_trunc('month', CAST((m.met + t.delay_days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-nth-month' THEN CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, t.delay_months) AS pg_catalog.date) WHEN 'first-of-year-after-period' THEN CAST(pg_catalog.date_trunc('year', CAST(((LEAST((CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, t.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', m.met) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (t.delay_months + 1)) AS pg_catalog.date)) + t.delay_days) - 1) AS pg_catalog.timestamp)) + pg_catalog.make_interval(1) AS pg_catalog.date) END, t.not_before) ELSE CASE t.delay_form WHEN 'same-day' THEN m.met WHEN 'days-after' THEN (m.met + t.delay_days) WHEN 'period-after' THEN (LEAST((CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, t.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', m.met) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (t.delay_months + 1)) AS pg_catalog.date)) + t.delay_days) WHEN 'day-after-period' THEN ((LEAST((CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, t.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', m.met) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (t.delay_months + 1)) AS pg_catalog.date)) + t.delay_days) + 1) WHEN 'first-of-month-after-period' THEN CAST(pg_catalog.date_trunc('month', CAST((LEAST((CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, t.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', m.met) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (t.delay_months + 1)) AS pg_catalog.date)) + t.delay_days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-month-after-days' THEN CAST(pg_catalog.date_trunc('month', CAST((m.met + t.delay_days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-nth-month' THEN CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, t.delay_months) AS pg_catalog.date) WHEN 'first-of-year-after-period' THEN CAST(pg_catalog.date_trunc('year', CAST(((LEAST((CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, t.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', m.met) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(m.met AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (t.delay_months + 1)) AS pg_catalog.date)) + t.delay_days) - 1) AS pg_catalog.timestamp)) + pg_catalog.make_interval(1) AS pg_catalog.date) END END AS next_end
  FROM final_clauses.treaties t LEFT JOIN earliest_met m ON m.treaty = t.treaty
), earliest AS MATERIALIZED (
  SELECT e.treaty, e.met, e.last_end, e.next_end,
    COALESCE(e.known_on, CASE WHEN e.last_end > CAST('9999-12-31' AS pg_catalog.date) OR e.next_end > CAST('9999-12-31' AS pg_catalog.date) THEN NULL WHEN e.delay_month_end = 'first-day-of-next-month' THEN e.next_end WHEN e.delay_month_end = 'refuse' AND e.last_end <> e.next_end THEN NULL ELSE e.last_end END) AS in_force_on
  FROM earliest_ends e
), does_count AS MATERIALIZED (
  SELECT i.* FROM may_count i LEFT JOIN earliest e ON e.treaty = i.treaty
  WHERE i.is_unclear = 0 AND i.waits_until IS NULL AND (i.left_day IS NULL OR i.left_day >= e.in_force_on)
), certain_met AS (
  SELECT q.treaty, CASE WHEN COUNT(*) = COUNT(COALESCE(q.on_day, c.day)) THEN MAX(COALESCE(q.on_day, c.day)) END AS met
  FROM final_clauses.requirements q
  LEFT JOIN (
    SELECT q.treaty, q.requirement, i.day AS day,
      ROW_NUMBER() OVER (PARTITION BY q.treaty, q.requirement ORDER BY i.day) AS place
    FROM final_clauses.requirements q
    JOIN does_count i ON i.treaty = q.treaty
    LEFT JOIN final_clauses.requirement_members m
      ON m.treaty = q.treaty AND m.requirement = q.requirement AND m.participant = i.participant
    WHERE q.of_anybody OR m.participant IS NOT NULL OR i.is_unknown = 1
  ) c ON c.treaty = q.treaty AND c.requirement = q.requirement AND c.place = q.instruments
  GROUP BY q.treaty
), ended AS (
  SELECT DISTINCT a.treaty FROM final_clauses.acts a JOIN final_clauses.act_kinds r ON r.kind = a.kind WHERE r.role = 'whole'
), judged AS (
  SELECT t.treaty, t.article, e.met, e.in_force_on, t.other_in_force_on,
    CASE WHEN e.last_end <> e.next_end AND t.known_on IS NULL THEN TRUE ELSE FALSE END AS month_end_mattered,
    CASE WHEN t.not_covered IS NOT NULL THEN t.not_covered
      WHEN x.treaty IS NOT NULL THEN 'acts.whole'
      WHEN t.known_on IS NOT NULL THEN NULL
      WHEN e.met IS NULL THEN NULL
      WHEN c.met IS NULL OR c.met <> e.met THEN 'acts.counted'
      WHEN e.in_force_on IS NULL THEN 'month-end' END AS not_covered
  FROM final_clauses.treaties t
  JOIN earliest e ON e.treaty = t.treaty
  LEFT JOIN certain_met c ON c.treaty = t.treaty
  LEFT JOIN ended x ON x.treaty = t.treaty
)
SELECT j.treaty,
  CASE WHEN j.not_covered IS NOT NULL OR j.met IS NULL THEN NULL
    WHEN j.other_in_force_on IS NOT NULL THEN GREATEST(j.in_force_on, j.other_in_force_on) ELSE j.in_force_on END AS in_force_from,
  CASE WHEN j.not_covered IS NOT NULL THEN 'not-covered' WHEN j.met IS NULL THEN 'pending' ELSE 'determined' END AS certainty,
  CASE WHEN j.not_covered IS NULL THEN j.article END AS article,
  CASE WHEN j.not_covered IS NOT NULL OR j.met IS NULL THEN NULL
    WHEN j.other_in_force_on > j.in_force_on THEN FALSE ELSE j.month_end_mattered END AS month_end_mattered,
  CASE WHEN j.not_covered IS NULL THEN j.met END AS condition_met_on,
  j.not_covered
FROM judged j;

CREATE OR REPLACE VIEW final_clauses.participations AS
WITH dates AS MATERIALIZED (SELECT * FROM final_clauses.treaty_dates), done AS MATERIALIZED (SELECT * FROM final_clauses.instruments), own AS MATERIALIZED (
  SELECT i.*, t.article AS entry_article, t.consent_article, t.known_met_from, t.bound_not_covered, t.leaving, t.leaving_form, t.leaving_months,
    t.leaving_days, t.leaving_month_end, t.leaving_names_later_day, t.lock_from, t.lock_runs_not_before, t.lock_months, t.lock_days,
    t.lock_month_end, t.least_parties, t.left_with_other_from,
    d.certainty AS treaty_certainty, d.in_force_from AS treaty_date, d.month_end_mattered AS treaty_mattered, d.condition_met_on,
    d.not_covered AS treaty_not_covered,
    k.not_covered AS rule_not_covered, k.wording, k.prevailing, k.article AS rule_article, k.delay_month_end AS rule_month_end,
    CASE k.delay_form WHEN 'same-day' THEN i.day WHEN 'days-after' THEN (i.day + k.delay_days) WHEN 'period-after' THEN (LEAST((CAST(pg_catalog.date_trunc('month', CAST(i.day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, k.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', i.day) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(i.day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (k.delay_months + 1)) AS pg_catalog.date) + -1)) + k.delay_days) WHEN 'day-after-period' THEN ((LEAST((CAST(pg_catalog.date_trunc('month', CAST(i.day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, k.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', i.day) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(i.day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (k.delay_months + 1)) AS pg_catalog.date) + -1)) + k.delay_days) + 1) WHEN 'first-of-month-after-period' THEN CAST(pg_catalog.date_trunc('month', CAST((LEAST((CAST(pg_catalog.date_trunc('month', CAST(i.day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, k.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', i.day) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(i.day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (k.delay_months + 1)) AS pg_catalog.date) + -1)) + k.delay_days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-month-after-days' THEN CAST(pg_catalog.date_trunc('month', CAST((i.day + k.delay_days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-nth-month' THEN CAST(pg_catalog.date_trunc('month', CAST(i.day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, k.delay_months) AS pg_catalog.date) WHEN 'first-of-year-after-period' THEN CAST(pg_catalog.date_trunc('year', CAST(((LEAST((CAST(pg_catalog.date_trunc('month', CAST(i.day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, k.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', i.day) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(i.day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (k.delay_months + 1)) AS pg_catalog.date) + -1)) + k.delay_days) - 1) AS pg_catalog.timestamp)) + pg_catalog.make_interval(1) AS pg_catalog.date) END AS own_last,
    CASE k.delay_form WHEN 'same-day' THEN i.day WHEN 'days-after' THEN (i.day + k.delay_days) WHEN 'period-after' THEN (LEAST((CAST(pg_catalog.date_trunc('month', CAST(i.day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, k.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', i.day) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(i.day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (k.delay_months + 1)) AS pg_catalog.date)) + k.delay_days) WHEN 'day-after-period' THEN ((LEAST((CAST(pg_catalog.date_trunc('month', CAST(i.day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, k.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', i.day) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(i.day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (k.delay_months + 1)) AS pg_catalog.date)) + k.delay_days) + 1) WHEN 'first-of-month-after-period' THEN CAST(pg_catalog.date_trunc('month', CAST((LEAST((CAST(pg_catalog.date_trunc('month', CAST(i.day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, k.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', i.day) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(i.day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (k.delay_months + 1)) AS pg_catalog.date)) + k.delay_days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-month-after-days' THEN CAST(pg_catalog.date_trunc('month', CAST((i.day + k.delay_days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-nth-month' THEN CAST(pg_catalog.date_trunc('month', CAST(i.day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, k.delay_months) AS pg_catalog.date) WHEN 'first-of-year-after-period' THEN CAST(pg_catalog.date_trunc('year', CAST(((LEAST((CAST(pg_catalog.date_trunc('month', CAST(i.day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, k.delay_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', i.day) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(i.day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (k.delay_months + 1)) AS pg_catalog.date)) + k.delay_days) - 1) AS pg_catalog.timestamp)) + pg_catalog.make_interval(1) AS pg_catalog.date) END AS own_next
  FROM done i
  JOIN final_clauses.treaties t ON t.treaty = i.treaty
  JOIN dates d ON d.treaty = i.treaty
  LEFT JOIN final_clauses.kinds k ON k.treaty = i.treaty AND k.kind = i.kind
    AND k.by_organisation = CASE WHEN i.is_organisation = 1 THEN TRUE ELSE FALSE END
), ended AS (
  SELECT o.*, CASE WHEN o.own_last > CAST('9999-12-31' AS pg_catalog.date) OR o.own_next > CAST('9999-12-31' AS pg_catalog.date) THEN NULL WHEN o.rule_month_end = 'first-day-of-next-month' THEN o.own_next WHEN o.rule_month_end = 'refuse' AND o.own_last <> o.own_next THEN NULL ELSE o.own_last END AS own_end,
    CASE WHEN o.own_last <> o.own_next THEN TRUE ELSE FALSE END AS own_mattered,
    CASE WHEN GREATEST(o.own_last, o.treaty_date) <> GREATEST(o.own_next, o.treaty_date) THEN TRUE ELSE FALSE END AS floored_mattered
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
      WHEN o.course = 'succession' THEN GREATEST(o.effective, o.treaty_date)
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
    CASE WHEN o.course = 'succession-open' THEN GREATEST(o.day, o.treaty_date) END AS open_day
  FROM coursed o
), bound AS MATERIALIZED (
  SELECT o.*, CASE WHEN o.left_day IS NOT NULL AND (o.value IS NULL OR o.left_day < o.value) THEN 1 ELSE 0 END AS withdraws,
    CASE WHEN o.ceased_on <= COALESCE(o.value, o.open_day) THEN 1 ELSE 0 END AS ceased_before
  FROM dated o
), leaving AS (
  SELECT b.*,
    CASE b.leaving_form WHEN 'same-day' THEN b.left_day WHEN 'days-after' THEN (b.left_day + b.leaving_days) WHEN 'period-after' THEN (LEAST((CAST(pg_catalog.date_trunc('month', CAST(b.left_day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, b.leaving_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', b.left_day) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(b.left_day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (b.leaving_months + 1)) AS pg_catalog.date) + -1)) + b.leaving_days) WHEN 'day-after-period' THEN ((LEAST((CAST(pg_catalog.date_trunc('month', CAST(b.left_day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, b.leaving_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', b.left_day) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(b.left_day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (b.leaving_months + 1)) AS pg_catalog.date) + -1)) + b.leaving_days) + 1) WHEN 'first-of-month-after-period' THEN CAST(pg_catalog.date_trunc('month', CAST((LEAST((CAST(pg_catalog.date_trunc('month', CAST(b.left_day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, b.leaving_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', b.left_day) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(b.left_day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (b.leaving_months + 1)) AS pg_catalog.date) + -1)) + b.leaving_days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-month-after-days' THEN CAST(pg_catalog.date_trunc('month', CAST((b.left_day + b.leaving_days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-nth-month' THEN CAST(pg_catalog.date_trunc('month', CAST(b.left_day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, b.leaving_months) AS pg_catalog.date) WHEN 'first-of-year-after-period' THEN CAST(pg_catalog.date_trunc('year', CAST(((LEAST((CAST(pg_catalog.date_trunc('month', CAST(b.left_day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, b.leaving_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', b.left_day) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(b.left_day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (b.leaving_months + 1)) AS pg_catalog.date) + -1)) + b.leaving_days) - 1) AS pg_catalog.timestamp)) + pg_catalog.make_interval(1) AS pg_catalog.date) END AS left_last,
    CASE b.leaving_form WHEN 'same-day' THEN b.left_day WHEN 'days-after' THEN (b.left_day + b.leaving_days) WHEN 'period-after' THEN (LEAST((CAST(pg_catalog.date_trunc('month', CAST(b.left_day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, b.leaving_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', b.left_day) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(b.left_day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (b.leaving_months + 1)) AS pg_catalog.date)) + b.leaving_days) WHEN 'day-after-period' THEN ((LEAST((CAST(pg_catalog.date_trunc('month', CAST(b.left_day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, b.leaving_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', b.left_day) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(b.left_day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (b.leaving_months + 1)) AS pg_catalog.date)) + b.leaving_days) + 1) WHEN 'first-of-month-after-period' THEN CAST(pg_catalog.date_trunc('month', CAST((LEAST((CAST(pg_catalog.date_trunc('month', CAST(b.left_day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, b.leaving_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', b.left_day) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(b.left_day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (b.leaving_months + 1)) AS pg_catalog.date)) + b.leaving_days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-month-after-days' THEN CAST(pg_catalog.date_trunc('month', CAST((b.left_day + b.leaving_days) AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, 1) AS pg_catalog.date) WHEN 'first-of-nth-month' THEN CAST(pg_catalog.date_trunc('month', CAST(b.left_day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, b.leaving_months) AS pg_catalog.date) WHEN 'first-of-year-after-period' THEN CAST(pg_catalog.date_trunc('year', CAST(((LEAST((CAST(pg_catalog.date_trunc('month', CAST(b.left_day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, b.leaving_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', b.left_day) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(b.left_day AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (b.leaving_months + 1)) AS pg_catalog.date)) + b.leaving_days) - 1) AS pg_catalog.timestamp)) + pg_catalog.make_interval(1) AS pg_catalog.date) END AS left_next,
    CASE WHEN b.lock_runs_not_before IS NULL THEN CASE WHEN b.lock_from = 'entry-into-force' THEN b.treaty_date ELSE b.value END ELSE GREATEST((CASE WHEN b.lock_from = 'entry-into-force' THEN b.treaty_date ELSE b.value END), b.lock_runs_not_before) END AS lock_start
  FROM bound b
), locked AS MATERIALIZED (
  SELECT b.*,
    CASE WHEN b.lock_from IS NULL OR b.left_day IS NULL THEN NULL ELSE (LEAST((CAST(pg_catalog.date_trunc('month', CAST(b.lock_start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, b.lock_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', b.lock_start) AS pg_catalog.int4) - 1)), (CAST(pg_catalog.date_trunc('month', CAST(b.lock_start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (b.lock_months + 1)) AS pg_catalog.date) + -1)) + b.lock_days) END AS lock_last,
    CASE WHEN b.lock_from IS NULL OR b.left_day IS NULL THEN NULL ELSE (LEAST((CAST(pg_catalog.date_trunc('month', CAST(b.lock_start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, b.lock_months) AS pg_catalog.date) + (CAST(pg_catalog.date_part('day', b.lock_start) AS pg_catalog.int4) - 1)), CAST(pg_catalog.date_trunc('month', CAST(b.lock_start AS pg_catalog.timestamp)) + pg_catalog.make_interval(0, (b.lock_months + 1)) AS pg_catalog.date)) + b.lock_days) END AS lock_next
  FROM leaving b
), chosen AS (
  SELECT b.*, CASE WHEN b.left_last > CAST('9999-12-31' AS pg_catalog.date) OR b.left_next > CAST('9999-12-31' AS pg_catalog.date) THEN NULL WHEN b.leaving_month_end = 'first-day-of-next-month' THEN b.left_next WHEN b.leaving_month_end = 'refuse' AND b.left_last <> b.left_next THEN NULL ELSE b.left_last END AS left_end,
    CASE WHEN b.lock_last > CAST('9999-12-31' AS pg_catalog.date) OR b.lock_next > CAST('9999-12-31' AS pg_catalog.date) THEN NULL WHEN b.lock_month_end = 'first-day-of-next-month' THEN b.lock_next WHEN b.lock_month_end = 'refuse' AND b.lock_last <> b.lock_next THEN NULL ELSE b.lock_last END AS first_notice
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
    FROM done i JOIN final_clauses.treaties t ON t.treaty = i.treaty GROUP BY i.treaty
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

CREATE OR REPLACE VIEW final_clauses.parties AS
SELECT p.treaty, p.participant, p.in_force_from AS since, CASE WHEN p.until_certainty IN ('not-covered', 'indeterminate') THEN p.denounced_on
    ELSE p.party_until END AS until, CASE WHEN p.certainty = 'readings' THEN 'party-on-one-reading' ELSE 'party' END AS standing
FROM final_clauses.participations p WHERE p.certainty IN ('determined', 'readings')
UNION ALL
SELECT p.treaty, p.participant, p.denounced_on, NULL, p.until_certainty
FROM final_clauses.participations p WHERE p.certainty IN ('determined', 'readings') AND p.until_certainty IN ('not-covered', 'indeterminate')
UNION ALL
SELECT p.treaty, p.participant, p.latest, p.party_until, p.certainty FROM final_clauses.participations p WHERE p.certainty = 'indeterminate'
UNION ALL
SELECT p.treaty, p.participant, NULL, NULL, p.certainty FROM final_clauses.participations p WHERE p.certainty = 'not-covered';

CREATE OR REPLACE FUNCTION final_clauses.parties_on(on_day pg_catalog.date)
  RETURNS TABLE (treaty pg_catalog.text, participant pg_catalog.text, standing pg_catalog.text)
  LANGUAGE sql STABLE STRICT PARALLEL SAFE
BEGIN ATOMIC SELECT p.treaty, p.participant, p.standing FROM final_clauses.parties p WHERE (p.since IS NULL OR p.since <= on_day) AND (p.until IS NULL OR p.until > on_day); END;

COMMIT;
