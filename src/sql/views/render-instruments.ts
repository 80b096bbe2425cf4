import { LAST_DAY } from '../../calendar/civil-date.ts';
import { civilDateOf, FIRST_DAY } from '../../calendar/day-number.ts';
import { renderDayWithin } from '../day-within.ts';
import type { Dialect } from '../dialect.ts';
import type { Sql } from '../sql.ts';

/** Most participants act once: of the acts of any other, the first instrument has to be found. */
type HowMany = 'alone' | 'together';

/**
 * A row for each participant that has done more than sign: its first instrument, and whether it is all that matters. Where it is not
 * (`is_unclear`), its instrument may count from its `earliest` act on, or never; it counts for certain for what was done before `clear_until`.
 */
export function renderInstruments(dialect: Dialect): Sql {
  const { nameOf, dateOf } = dialect;
  const [once, kept] = dialect.once;
  const [step, passed] = dialect.step;
  const lastDay = dateOf(LAST_DAY);
  const manners = listManners(dialect);
  const judged = manners.map(
    (howMany) => `told_${howMany} ${step}
${renderTold(dialect, howMany)}
${passed}, ${howMany} ${step}
${renderJudged(dialect, howMany)}
${passed}`,
  );
  const several = `several ${once}
${renderSeveral(dialect)}
${kept}, `;
  return `WITH ${dialect.sharesParts ? several : ''}further_admissions ${once}
${renderFurtherAdmissions(dialect)}
${kept}, ${judged.join(', ')}, summed AS (
${manners.map((howMany) => renderSummed(dialect, howMany)).join('\n  UNION ALL\n')}
)
SELECT s.treaty, s.participant, s.kind, s.day, s.effective, s.is_organisation, s.is_unknown, s.ceased_on, p.succession_article, p.early_succession_article, s.earliest,
  s.counts, s.waits_until, s.left_day, s.left_effective, s.may_leave_on,
  CASE WHEN s.unclear = 1 OR s.leaves_again = 1 OR x.participant IS NOT NULL THEN 1
    WHEN s.second_day IS NOT NULL AND (s.leaves = 1 OR s.last_counts = 1 OR s.day = s.second_day) THEN 1
    WHEN s.left_day < s.day OR s.left_day >= s.ceased_on THEN 1
    ELSE 0 END AS is_unclear, s.may_succeed_from,
  CASE WHEN s.begins_unclear = 1 OR s.last_counts = 1 OR s.day = s.second_day THEN NULL
    WHEN x.participant IS NOT NULL AND t.left_with_other_from < COALESCE(s.may_leave_on, ${lastDay}) THEN t.left_with_other_from
    ELSE COALESCE(s.may_leave_on, ${lastDay}) END AS clear_until
FROM summed s
JOIN ${nameOf('treaties')} t ON t.treaty = s.treaty
LEFT JOIN ${nameOf('participants')} p ON p.participant = s.participant
LEFT JOIN ${nameOf('exceptions')} x ON x.treaty = s.treaty AND x.participant = s.participant
WHERE s.consents <> 0 OR s.unclear <> 0`;
}

/** Whose act it is: what a State did before it went on as another, is an act of that other one. */
const PARTICIPANT = 'COALESCE(p.counts_as, a.participant)';

/** An act that does more than sign, and does not end the treaty. */
const MOVES_A_DATE = "COALESCE(r.role, 'unclear') NOT IN ('nothing', 'whole')";

/** Where the parts are shared, those that act once are told from the others, and need not be grouped; elsewhere that would read all acts once more. */
function listManners({ sharesParts }: Dialect): readonly HowMany[] {
  return sharesParts ? ['alone', 'together'] : ['together'];
}

/** Who acts more than once. */
function renderSeveral({ nameOf }: Dialect): Sql {
  return `  SELECT a.treaty, ${PARTICIPANT} AS participant
  FROM ${nameOf('acts')} a
  LEFT JOIN ${nameOf('act_kinds')} r ON r.kind = a.kind
  LEFT JOIN ${nameOf('participants')} p ON p.participant = a.participant
  WHERE ${MOVES_A_DATE}
  GROUP BY a.treaty, ${PARTICIPANT} HAVING COUNT(*) > 1`;
}

/** Where the acts of those that act once are read, and where the few others. */
function renderActs({ nameOf, sharesParts }: Dialect, howMany: HowMany): Sql {
  const ofSeveral = `JOIN several v ON v.treaty = a.treaty AND v.participant = ${PARTICIPANT}`;
  const known = `LEFT JOIN ${nameOf('participants')} p ON p.participant = a.participant
  LEFT JOIN ${nameOf('act_kinds')} r ON r.kind = a.kind`;
  if (!sharesParts) return `  FROM ${nameOf('acts')} a\n  ${known}\n  WHERE ${MOVES_A_DATE}`;
  return howMany === 'alone'
    ? `  FROM ${nameOf('acts')} a
  ${known}
  LEFT ${ofSeveral}
  WHERE ${MOVES_A_DATE} AND v.participant IS NULL`
    : `  FROM (SELECT c.* FROM ${nameOf('acts')} c JOIN (SELECT DISTINCT treaty FROM several) w ON w.treaty = c.treaty) a
  ${known}
  ${ofSeveral}
  WHERE ${MOVES_A_DATE}`;
}

/** What each act says, and what is known of whoever did it. */
function renderTold(dialect: Dialect, howMany: HowMany): Sql {
  const { isTrue } = dialect;
  const within = (column: Sql) => renderDayWithin(dialect, column);
  return `  SELECT a.treaty, ${PARTICIPANT} AS participant, p.kind AS is_a, p.ceased_on, p.succeeds_from,
    a.kind, ${within('a.day')} AS day, ${within('a.effective')} AS effective,
    CASE WHEN a.effective IS NOT NULL AND ${within('a.effective')} IS NULL THEN 1 WHEN ${isTrue('a.further')} THEN 1 ELSE 0 END AS further,
    CASE WHEN p.participant IS NULL THEN 'unclear' ELSE COALESCE(r.role, 'unclear') END AS role
${renderActs(dialect, howMany)}`;
}

/** Whoever is admitted without an end has one row that says so; these are the others, and those of whoever is not named. They are few. */
function renderFurtherAdmissions({ nameOf, addDays, dateOf }: Dialect): Sql {
  return `  SELECT e.treaty, e.door, e.participant, e.from_day, COALESCE(${addDays('e.until_day', '-1')}, ${dateOf(LAST_DAY)}) AS last_day
  FROM ${nameOf('admissions')} e WHERE e.until_day IS NOT NULL OR e.participant IN ('*state', '*organisation', '*territory')`;
}

/** The how-manieth act of its role it is. */
const PLACES = {
  alone: '1',
  together: 'ROW_NUMBER() OVER (PARTITION BY a.treaty, a.participant, a.role ORDER BY a.day)',
} as const satisfies Readonly<Record<HowMany, Sql>>;

/** The acts of those that act once or of the others, and of each whether it is clear what it does. */
function renderJudged({ nameOf, literals: { yes, no } }: Dialect, howMany: HowMany): Sql {
  return `  SELECT a.treaty, a.participant, a.is_a, a.ceased_on, a.kind, a.day, a.effective, a.role, t.last_deposit_counts, t.accession_opens, k.counts,
    CASE WHEN a.role = 'unclear' OR a.further = 1 OR a.day IS NULL THEN 1
      WHEN a.role = 'leaving' THEN 0
      WHEN k.kind IS NULL OR a.day < t.opens_on THEN 1
      WHEN a.ceased_on IS NOT NULL AND a.day >= a.ceased_on THEN 1
      WHEN e.participant IS NULL AND (o.participant IS NULL OR o.from_day > a.day) THEN 1
      WHEN a.kind = 'succession' AND a.effective IS NOT NULL AND a.effective < t.opens_on THEN 1
      WHEN a.kind = 'accession' AND t.accession_opens_on IS NOT NULL AND a.day < t.accession_opens_on THEN 1
      ELSE 0 END AS unclear,
    CASE WHEN a.kind = 'succession' AND a.succeeds_from >= t.opens_on AND a.succeeds_from <> a.day THEN a.succeeds_from END AS may_succeed_from,
    ${PLACES[howMany]} AS place
  FROM told_${howMany} a
  JOIN ${nameOf('treaties')} t ON t.treaty = a.treaty
  LEFT JOIN ${nameOf('kinds')} k ON k.treaty = a.treaty AND k.kind = a.kind
    AND k.by_organisation = CASE WHEN a.is_a = 'organisation' THEN ${yes} ELSE ${no} END
  LEFT JOIN ${nameOf('admissions')} o ON o.treaty = a.treaty AND o.door = k.door AND o.participant = a.participant AND o.until_day IS NULL
  LEFT JOIN (SELECT DISTINCT treaty, door, participant FROM further_admissions) l
    ON l.treaty = a.treaty AND l.door = k.door AND l.participant = a.participant
  LEFT JOIN further_admissions e ON e.treaty = a.treaty AND e.door = k.door
    AND e.participant = CASE WHEN o.participant IS NOT NULL OR l.participant IS NOT NULL THEN a.participant
      WHEN a.is_a = 'organisation' THEN '*organisation' WHEN a.is_a = 'territory' THEN '*territory' ELSE '*state' END
    AND e.from_day <= a.day AND e.last_day >= a.day`;
}

/** What is said of a participant by its acts: of several of them, the least or the greatest of each value. */
function listSummed({ dateOf, isTrue }: Dialect): readonly (readonly [of: 'MIN' | 'MAX', value: Sql, name: string])[] {
  const firstDay = dateOf(civilDateOf(FIRST_DAY));
  const isFirst = "a.role = 'instrument' AND a.place = 1";
  const flag = (condition: Sql) => `CASE WHEN ${condition} THEN 1 ELSE 0 END`;
  return [
    ['MAX', flag('a.is_a IS NULL'), 'is_unknown'],
    ['MAX', flag("a.is_a = 'organisation'"), 'is_organisation'],
    ['MAX', 'a.ceased_on', 'ceased_on'],
    ['MAX', 'a.unclear', 'unclear'],
    ['MAX', flag("a.role = 'instrument'"), 'consents'],
    ['MAX', flag("a.role = 'leaving'"), 'leaves'],
    ['MAX', flag("a.role = 'leaving' AND a.place = 2"), 'leaves_again'],
    ['MAX', flag(isTrue('a.last_deposit_counts')), 'last_counts'],
    ['MIN', `COALESCE(a.day, ${firstDay})`, 'earliest'],
    ['MIN', `CASE WHEN ${isFirst} THEN a.day END`, 'day'],
    ['MIN', "CASE WHEN a.role = 'instrument' AND a.place = 2 THEN a.day END", 'second_day'],
    ['MIN', `CASE WHEN ${isFirst} THEN a.kind END`, 'kind'],
    ['MAX', `CASE WHEN ${isFirst} THEN a.effective END`, 'effective'],
    ['MAX', `CASE WHEN ${isFirst} THEN a.may_succeed_from END`, 'may_succeed_from'],
    ['MAX', flag(`${isFirst} AND ${isTrue('a.counts')}`), 'counts'],
    ['MAX', `CASE WHEN ${isFirst} AND a.kind = 'accession' THEN a.accession_opens END`, 'waits_until'],
    ['MIN', "CASE WHEN a.role = 'leaving' THEN a.day END", 'left_day'],
    ['MIN', "CASE WHEN a.role = 'leaving' THEN a.effective END", 'left_effective'],
    ['MIN', `CASE WHEN a.role = 'leaving' OR a.unclear = 1 THEN COALESCE(a.day, ${firstDay}) END`, 'may_leave_on'],
    ['MIN', `CASE WHEN ${isFirst} THEN a.unclear ELSE 1 END`, 'begins_unclear'],
  ];
}

function renderSummed(dialect: Dialect, howMany: HowMany): Sql {
  const isAlone = howMany === 'alone';
  const columns = listSummed(dialect).map(([of, value, name]) => `${isAlone ? value : `${of}(${value})`} AS ${name}`);
  const groups = isAlone ? '' : ' GROUP BY a.treaty, a.participant';
  return `  SELECT a.treaty, a.participant,\n    ${columns.join(',\n    ')}\n  FROM ${howMany} a${groups}`;
}
