import { type Delay, plainDelayOf } from '../calendar/delay.ts';
import type { ParticipationRow } from '../formats/published-row.ts';
import { ANY_STATE } from '../participants/any-state.ts';
import { findLaterDelay } from '../participation/later-rule.ts';
import { INSTRUMENT_KINDS } from '../treaty/act-kinds.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import type { KnownError } from './known-errors.ts';
import { listLikelyCauses } from './order-causes.ts';
import type { RowFinding } from './row-finding.ts';

/** The days on which a clause lets dates fall: any day, the first of a month, the first of a year. */
type Step = 'day' | 'month' | 'year';

/** Of two such days that have nothing to do with each other, how many have day and month alike. */
const SHARE_ALIKE: { readonly [Each in Step]: number } = { day: 1 / 365, month: 1 / 12, year: 1 };

/** What chance alone does less often than in one table of twenty, it is not taken to have done. */
const RARE = 1 / 20;

/**
 * Lists the findings of a treaty, and names "another year" in them only where it explains more rows than chance alone would. Where a clause
 * moves dates to the first of a month, one date in twelve that is wrong for any other reason has the right day and month; where it moves
 * them to the first of January, every one has. It stays a cause where so many of the rows that nothing else explains would have the right
 * day and month by chance in fewer than one table of twenty.
 *
 * @param findings those of one treaty that differ, in the order of its rows, which stays
 * @example listWithoutChance([], opCrcSc.finalClauses) // []
 */
export function listWithoutChance(findings: readonly RowFinding[], clauses: FinalClauses): readonly RowFinding[] {
  if (!findings.some(hasOtherYear)) return findings;
  const unexplained = findings.filter((finding): finding is Disagreed => isDisagreed(finding) && !isReckoned(finding));
  const byChance = (['day', 'month', 'year'] as const).filter((step) => {
    const rows = unexplained.filter(({ row }) => stepOf(clauses, row) === step);
    const alike = rows.filter(hasOtherYear).length;
    return measureChance(rows.length, alike, SHARE_ALIKE[step]) >= RARE;
  });
  return findings.map((finding) => {
    if (!isDisagreed(finding) || !hasOtherYear(finding) || !byChance.includes(stepOf(clauses, finding.row)))
      return finding;
    return { ...finding, causes: finding.causes.filter((cause) => cause !== OTHER_YEAR) };
  });
}

const OTHER_YEAR: KnownError = 'another-year';

type Disagreed = Extract<RowFinding, { readonly verdict: 'disagreed' }>;

function isDisagreed(finding: RowFinding): finding is Disagreed {
  return finding.verdict === 'disagreed';
}

function hasOtherYear(finding: RowFinding): boolean {
  return isDisagreed(finding) && finding.causes.includes(OTHER_YEAR);
}

/** Checks if something else than the look of it explains a date: then it says nothing of the years of other rows. */
function isReckoned({ causes }: Disagreed): boolean {
  return causes.length > 0 && !listLikelyCauses([...causes, OTHER_YEAR]).includes(OTHER_YEAR);
}

const INSTRUMENTS: ReadonlySet<string> = new Set(INSTRUMENT_KINDS);

/** On which days the clause that governs a row lets dates fall. */
function stepOf({ entryIntoForce, laterParties, denunciation }: FinalClauses, { kind }: ParticipationRow): Step {
  if (kind === 'denunciation') return denunciation.kind === 'permitted' ? stepOfDelay(denunciation.delay) : 'day';
  if (!INSTRUMENTS.has(kind)) return 'day';
  return stepOfDelay(
    findLaterDelay(laterParties, { kind: 'accession', participant: ANY_STATE }) ?? entryIntoForce.delay,
  );
}

/** On which days a delay lets dates fall. */
export function stepOfDelay(delay: Delay): Step {
  const { form } = plainDelayOf(delay);
  if (form === 'first-of-year-after-period') return 'year';
  return form.startsWith('first-of-') ? 'month' : 'day';
}

/** Measures how probable it is that at least so many of the rows are alike, where each is with a share of its own (the binomial distribution). */
function measureChance(rows: number, alike: number, share: number): number {
  if (alike <= rows * share) return 1;
  const odds = share / (1 - share);
  let logOfTerm = (rows - alike) * Math.log1p(-share) + alike * Math.log(share);
  for (let nth = 1; nth <= alike; nth += 1) logOfTerm += Math.log((rows - alike + nth) / nth);
  let term = Math.exp(logOfTerm);
  let sum = 0;
  // Beyond the expected number each term is smaller than the one before it.
  for (let count = alike; count <= rows && term > Number.EPSILON * sum; count += 1) {
    sum += term;
    term *= ((rows - count) / (count + 1)) * odds;
  }
  return sum;
}
