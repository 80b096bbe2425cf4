import type { CivilDate } from '../calendar/civil-date.ts';
import { determineDenunciation } from '../denunciation/determine-denunciation.ts';
import { findNoticeRefusal } from '../denunciation/find-notice-refusal.ts';
import { latestDayOf } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import { determineOwnDate } from '../entry-into-force/own-date.ts';
import type { TreatyEntryIntoForce } from '../entry-into-force/treaty-entry-into-force.ts';
import { articleOfConsent } from '../participation/article-of-consent.ts';
import type { Participation } from '../participation/participation.ts';
import type { ConsentAct, DenunciationAct } from '../treaty/act.ts';
import { actReferenceOf } from '../treaty/act-reference.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import { noticeOf } from './read-record.ts';

/**
 * Lists the steps by which an instrument came to count for nothing: its deposit and the act that withdrew it.
 *
 * @see docs/legal-sources.md#withdrawal
 */
export function listWithdrawalSteps(clauses: FinalClauses, withdrawn: Participation): readonly Step[] {
  const { instrument, withdrawnBy } = withdrawn;
  const { article: consent } = clauses.participation.consent;
  const deposit: Step = {
    article: articleOfConsent(clauses, instrument),
    code: 'step.act',
    values: { act: actReferenceOf(instrument) },
  };
  if (withdrawnBy === undefined) return [deposit];
  const values = { act: actReferenceOf(withdrawnBy) };
  if (withdrawnBy.kind === 'withdrawal-of-instrument') {
    return [deposit, { article: consent, code: 'step.act', values }];
  }
  if (withdrawnBy.kind !== 'denunciation') return [deposit, { article: 'VCLT 68', code: 'step.act', values }];
  const { article } = clauses.denunciation;
  return [
    deposit,
    { article, code: 'step.act', values },
    { article, code: 'remark.denunciation-before-entry-into-force', values: {} },
  ];
}

/**
 * Lists what follows from a denunciation received before the treaty bound its State on the readings on which the instrument stands: that it is a
 * denunciation all the same, or that it is premature and without effect.
 *
 * @param treatyDate that of the treaty if the instrument stands
 * @see docs/legal-sources.md#withdrawal
 */
export function listStepsIfStanding(
  clauses: FinalClauses,
  instrument: ConsentAct,
  act: DenunciationAct,
  treatyDate: TreatyEntryIntoForce,
): readonly Step[] {
  const { article } = clauses.denunciation;
  const from = latestDayOf(determineOwnDate(clauses, treatyDate, instrument));
  const withoutEffect: Step =
    from === undefined
      ? { article, code: 'remark.read-as-without-effect.open', values: {} }
      : { article, code: 'remark.read-as-without-effect', values: { from } };
  const until = findEffect(clauses, act, treatyDate, from);
  if (until === undefined) return [withoutEffect];
  if (from === undefined)
    return [{ article, code: 'remark.read-as-denunciation.open', values: { until } }, withoutEffect];
  const asDenunciation: Step =
    until <= from
      ? { article, code: 'remark.read-as-denunciation.never-bound', values: { until } }
      : { article, code: 'remark.read-as-denunciation', values: { from, until } };
  return [asDenunciation, withoutEffect];
}

/** Finds the day on which a notification takes effect that is read as a denunciation; nothing where none could be given on its day. */
function findEffect(
  { denunciation }: FinalClauses,
  act: DenunciationAct,
  treatyDate: TreatyEntryIntoForce,
  partyFrom: CivilDate | undefined,
): CivilDate | undefined {
  // A time in which no notice can be given has not begun.
  if (partyFrom === undefined && 'lockIn' in denunciation && denunciation.lockIn !== undefined) return undefined;
  const notice = noticeOf(act, latestDayOf(treatyDate.entryIntoForce), partyFrom);
  if (denunciation.kind === 'not-provided' || findNoticeRefusal(denunciation, notice) !== undefined) return undefined;
  return latestDayOf(determineDenunciation(denunciation, notice));
}
