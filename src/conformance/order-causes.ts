import { SEQUENCE } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { KNOWN_ERRORS, type KnownError } from './known-errors.ts';
import type { RowFinding } from './row-finding.ts';

/**
 * Puts the likeliest cause of each date that differs first. Several errors often lead to one date; whoever made one made it in other
 * rows of the treaty too. The error that explains most rows is thus taken to explain all of these, of the others the one that
 * explains most of the rows that are left, and so on. Of errors that explain as many, one of counting goes before the others, and
 * then the one that `KNOWN_ERRORS` has first. What a date merely looks like explains it only where nothing else does.
 *
 * @param findings those of one treaty, in the order of its rows, which stays
 * @example orderCauses([]) // []
 */
export function orderCauses(findings: readonly RowFinding[]): readonly RowFinding[] {
  if (!findings.some((finding) => isExplained(finding) && finding.causes.length > 1)) return findings;
  const likeliest = new Map<RowFinding, KnownError>();
  let left = findings.filter(isExplained).map((finding) => ({ finding, among: listLikelyCauses(finding.causes) }));
  while (left.length > 0) {
    const cause = findCommonest(left.flatMap(({ among }) => among));
    for (const { finding, among } of left) if (among.includes(cause)) likeliest.set(finding, cause);
    left = left.filter(({ among }) => !among.includes(cause));
  }
  return findings.map((finding) => {
    const cause = likeliest.get(finding);
    if (cause === undefined || !isExplained(finding) || finding.causes[0] === cause) return finding;
    return { ...finding, causes: [cause, ...finding.causes.filter((each) => each !== cause)] };
  });
}

type Disagreed = Extract<RowFinding, { readonly verdict: 'disagreed' }>;

function isExplained(finding: RowFinding): finding is Disagreed {
  return finding.verdict === 'disagreed' && finding.causes.length > 0;
}

/** An error of counting moves the date of the treaty itself, and with it many others. */
const OF_COUNTING: ReadonlySet<KnownError> = new Set(['organisation-counted', 'former-state-missing']);

const NAMES: readonly KnownError[] = [...OF_COUNTING, ...KNOWN_ERRORS];

/** Finds the error that is there most often. */
function findCommonest(errors: readonly KnownError[]): KnownError {
  const counts = new Map<KnownError, number>();
  for (const error of errors) counts.set(error, (counts.get(error) ?? 0) + 1);
  return NAMES.reduce((best, each) => ((counts.get(each) ?? 0) > (counts.get(best) ?? 0) ? each : best));
}

/** What a date looks like, whatever was reckoned. */
const OF_LOOKS: ReadonlySet<KnownError> = new Set([
  'before-the-treaty',
  'shifted-neighbour',
  'another-participation',
  'later-day-in-notice',
  'day-and-month-changed',
  'one-month-off',
  'another-year',
  'from-a-later-day',
]);

/**
 * Lists those of the errors that explain a date: what it merely looks like only where nothing was reckoned or counted that leads to it.
 *
 * @example listLikelyCauses(['overflow', 'one-month-off']) // ['overflow']
 */
export function listLikelyCauses(causes: readonly KnownError[]): readonly KnownError[] {
  assertArgument('listLikelyCauses', 'causes', SEQUENCE, causes);
  const reckoning = causes.filter((cause) => !OF_LOOKS.has(cause));
  return reckoning.length > 0 ? reckoning : causes;
}
