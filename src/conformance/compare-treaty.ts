import { OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { dayNumberOf } from '../calendar/day-number.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { Determination } from '../determination/determination.ts';
import type { Message } from '../determination/messages/message.ts';
import type { PublishedTreaty } from '../formats/parse-published-treaties.ts';
import { LIFE } from '../lifecycle/argument-shapes.ts';
import type { Life } from '../lifecycle/life.ts';
import type { Act } from '../treaty/act.ts';
import { ACTS, TREATY } from '../treaty/argument-shapes.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { compareCandidates } from './compare-candidates.ts';
import { type KnownError, listSlips, listWrongDates } from './known-errors.ts';
import { listMiscounts } from './miscounts.ts';

/** What a comparison finds of a treaty's own date. */
export type TreatyFinding = {
  readonly published: PublishedTreaty;
  readonly answer: Determination<CivilDate>;
  /** The day on which the condition was met by this record. */
  readonly metOn?: CivilDate;
} & (
  | { readonly verdict: 'agreed' }
  | { readonly verdict: 'agreed-under-reading'; readonly reading: Message }
  | { readonly verdict: 'disagreed'; readonly days?: number; readonly causes: readonly KnownError[] }
  /** The date is the computed one; it is the day on which the condition was met that is another. */
  | { readonly verdict: 'met-on-another-day' }
  | { readonly verdict: 'open'; readonly why: Message }
);

/**
 * Compares the published date of entry into force of a treaty with the one that follows from its clauses and a record.
 *
 * @param acts the acts of the record, from which the known errors of counting are tried
 * @example compareTreaty({ treaty: 'op-crc-sc', inForceOn: civilDate('2002-01-18'), source: 'UN' }, opCrcSc, life, opCrcScRegister.acts).verdict // 'agreed'
 */
export function compareTreaty(
  published: PublishedTreaty,
  treaty: Treaty,
  life: Life,
  acts: readonly Act[],
): TreatyFinding {
  assertArgument('compareTreaty', 'published', OBJECT, published);
  assertArgument('compareTreaty', 'treaty', TREATY, treaty);
  assertArgument('compareTreaty', 'life', LIFE, life);
  assertArgument('compareTreaty', 'acts', ACTS, acts);
  const { entryIntoForce: answer, metOn } = life;
  const found = { published, answer, ...(metOn === undefined ? {} : { metOn }) };
  switch (answer.kind) {
    case 'determined':
      return { ...found, ...judge(published, treaty, life, acts, answer.value) };
    case 'pending':
      return published.inForceOn === undefined
        ? { ...found, verdict: 'agreed' }
        : { ...found, verdict: 'disagreed', causes: listCountingErrors(published.inForceOn, treaty, acts) };
    case 'indeterminate': {
      if (published.inForceOn === undefined) {
        const why = { code: 'why.open-question', values: { questions: answer.questions } } as const;
        return { ...found, verdict: 'open', why };
      }
      const held = compareCandidates(answer, published.inForceOn);
      return held.kind === 'candidate'
        ? { ...found, verdict: 'agreed-under-reading', reading: held.candidate.if }
        : { ...found, verdict: 'open', why: held.why };
    }
    case 'excluded':
      return { ...found, verdict: 'open', why: answer.reason };
    default:
      return assertNever(answer);
  }
}

type Verdict =
  | { readonly verdict: 'agreed' }
  | { readonly verdict: 'agreed-under-reading'; readonly reading: Message }
  | { readonly verdict: 'disagreed'; readonly days?: number; readonly causes: readonly KnownError[] }
  | { readonly verdict: 'met-on-another-day' };

function judge(
  { inForceOn, metOn: publishedMetOn }: PublishedTreaty,
  treaty: Treaty,
  { entryIntoForce, metOn }: Life,
  acts: readonly Act[],
  computed: CivilDate,
): Verdict {
  if (inForceOn === undefined) return { verdict: 'disagreed', causes: [] };
  if (inForceOn === computed) {
    const isSame = publishedMetOn === undefined || publishedMetOn === metOn;
    return { verdict: isSame ? 'agreed' : 'met-on-another-day' };
  }
  const readings = entryIntoForce.kind === 'determined' ? (entryIntoForce.readings ?? []) : [];
  const reading = readings.find(({ value }) => value === inForceOn);
  if (reading !== undefined) {
    return { verdict: 'agreed-under-reading', reading: { code: 'reading.named', values: { name: reading.name } } };
  }
  const { delay } = treaty.finalClauses.entryIntoForce;
  const reckoned = metOn === undefined ? [] : listWrongDates(delay, metOn).filter(({ date }) => date === inForceOn);
  const causes = [
    ...listCountingErrors(inForceOn, treaty, acts, computed),
    ...reckoned.map(({ error }) => error),
    ...listSlips(inForceOn, computed),
  ];
  return { verdict: 'disagreed', days: dayNumberOf(inForceOn) - dayNumberOf(computed), causes };
}

/** Lists the known errors of counting that lead to a date. */
function listCountingErrors(
  inForceOn: CivilDate,
  treaty: Treaty,
  acts: readonly Act[],
  right?: CivilDate,
): readonly KnownError[] {
  return listMiscounts(treaty, acts, right)
    .filter((miscount) => miscount.inForceOn === inForceOn)
    .map(({ error }) => error);
}
