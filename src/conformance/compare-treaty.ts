import type { CivilDate } from '../calendar/civil-date.ts';
import { dayNumberOf } from '../calendar/day-number.ts';
import type { Determination } from '../determination/determination.ts';
import type { PublishedTreaty } from '../formats/parse-published-treaties.ts';
import { composeLife } from '../lifecycle/compose-life.ts';
import type { Life } from '../lifecycle/life.ts';
import type { Act } from '../treaty/act.ts';
import { findFormerState } from '../treaty/participants/former-state.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { holdToCandidates } from './hold-to-candidates.ts';
import { type KnownError, listSlips, listWrongDates } from './known-errors.ts';

/** What a comparison finds of a treaty's own date. */
export type TreatyFinding = {
  readonly published: PublishedTreaty;
  readonly answer: Determination<CivilDate>;
  /** The day on which the condition was met by this record. */
  readonly metOn?: CivilDate;
} & (
  | { readonly verdict: 'agreed' }
  | { readonly verdict: 'agreed-under-reading'; readonly reading: string }
  | { readonly verdict: 'disagreed'; readonly days?: number; readonly causes: readonly KnownError[] }
  | { readonly verdict: 'open'; readonly why: string }
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
      if (published.inForceOn === undefined) return { ...found, verdict: 'open', why: answer.question };
      const held = holdToCandidates(answer, published.inForceOn);
      return held.kind === 'candidate'
        ? { ...found, verdict: 'agreed-under-reading', reading: held.candidate.if }
        : { ...found, verdict: 'open', why: held.why };
    }
    case 'excluded':
      return { ...found, verdict: 'open', why: answer.reason };
  }
}

type Verdict =
  | { readonly verdict: 'agreed' }
  | { readonly verdict: 'agreed-under-reading'; readonly reading: string }
  | { readonly verdict: 'disagreed'; readonly days?: number; readonly causes: readonly KnownError[] };

function judge(
  { inForceOn, metOn: publishedMetOn }: PublishedTreaty,
  treaty: Treaty,
  { entryIntoForce, metOn }: Life,
  acts: readonly Act[],
  computed: CivilDate,
): Verdict {
  if (inForceOn === undefined) return { verdict: 'disagreed', causes: [] };
  if (inForceOn === computed && (publishedMetOn === undefined || publishedMetOn === metOn))
    return { verdict: 'agreed' };
  const readings = entryIntoForce.kind === 'determined' ? (entryIntoForce.readings ?? []) : [];
  const reading = inForceOn === computed ? undefined : readings.find(({ value }) => value === inForceOn);
  if (reading !== undefined) return { verdict: 'agreed-under-reading', reading: reading.name };
  const { delay } = treaty.finalClauses.entryIntoForce;
  const reckoned = metOn === undefined ? [] : listWrongDates(delay, metOn).filter(({ date }) => date === inForceOn);
  const causes = [
    ...listCountingErrors(inForceOn, treaty, acts),
    ...reckoned.map(({ error }) => error),
    ...listSlips(inForceOn, computed),
  ];
  return { verdict: 'disagreed', days: dayNumberOf(inForceOn) - dayNumberOf(computed), causes };
}

/** Lists the known errors of counting that lead to a date: an organisation counted, a former State left out. */
function listCountingErrors(inForceOn: CivilDate, treaty: Treaty, acts: readonly Act[]): readonly KnownError[] {
  const causes: KnownError[] = [];
  const { finalClauses } = treaty;
  const { entryIntoForce } = finalClauses;
  if (entryIntoForce.organisations === 'not-additional') {
    const counted: Treaty = {
      ...treaty,
      finalClauses: { ...finalClauses, entryIntoForce: { ...entryIntoForce, organisations: 'counted' } },
    };
    if (dateOf(counted, acts) === inForceOn) causes.push('organisation-counted');
  }
  const today = acts.filter(({ participant }) => !isFormer(participant));
  if (today.length < acts.length && dateOf(treaty, today) === inForceOn) causes.push('former-state-missing');
  return causes;
}

function isFormer(participant: string | undefined): boolean {
  return participant !== undefined && findFormerState(participant)?.successor.kind === 'dissolved';
}

function dateOf(treaty: Treaty, acts: readonly Act[]): CivilDate | undefined {
  const { entryIntoForce } = composeLife(treaty, { acts });
  return entryIntoForce.kind === 'determined' ? entryIntoForce.value : undefined;
}
