import { DAY, OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import type { Determination } from '../determination/determination.ts';
import { listConsequences } from '../lifecycle/chronology.ts';
import { composeForeseenAmendment } from '../lifecycle/compose-foreseen-amendment.ts';
import type { Life, ParticipantLife } from '../lifecycle/life.ts';
import type { ReportsOptions } from '../lifecycle/reports.ts';
import { determineEligibility, eligibilityOf } from '../participation/determine-eligibility.ts';
import type { Refusal, Remark } from '../participation/refusal.ts';
import { listStatehoodRemarks } from '../participation/statehood.ts';
import type { Act } from '../treaty/act.ts';
import { isConsentAct } from '../treaty/act-of-kind.ts';
import { ACTS, REGISTER, TREATY } from '../treaty/argument-shapes.ts';
import { countedFormOf } from '../treaty/counted-form.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { composeLivesSupposed, listChangesLeftOpen, remarkOnTreatyDate } from './acts-left-open.ts';
import type { Change } from './change.ts';
import { listChangesOnOtherReadings } from './changes-on-readings.ts';
import { compareConsequences } from './compare-consequences.ts';
import type { AnswerOnReading } from './on-each-reading.ts';
import { listReportChanges } from './report-changes.ts';
import { listStatusChanges } from './status-changes.ts';

/** What would be if acts were done that the record does not hold. */
export interface WhatIf {
  /** The day of which the record is taken. */
  readonly asOf: CivilDate;
  /** The day of which statuses are compared: that of the last act supposed that the law would take, or `asOf` where that is later. */
  readonly statusOn: CivilDate;
  /** The acts that are supposed. */
  readonly supposed: readonly Act[];
  /** Those of them that the law would refuse, with the article. */
  readonly refusals: readonly Refusal[];
  /** What a reader should know of those that it would take. */
  readonly remarks: readonly Remark[];
  /**
   * In order of day, what stays open last. Where it is open if a State may join, by another treaty whose record has ended, or if it is bound already,
   * its own date is told under that condition, and nothing else that its acts would change.
   */
  readonly changes: readonly Change[];
  /** What would change on the readings on which an instrument stands that was denounced too early, where that is something else. */
  readonly onOtherReadings?: readonly AnswerOnReading<readonly Change[]>[];
  readonly before: Life;
  /** With the acts supposed, but for those of a State of which it is open if it may join, or is bound already. */
  readonly after: Life;
}

/**
 * Composes what would be if acts were done beside those of the record: every date that appears, moves or vanishes, thresholds that are
 * crossed, States whose status changes, amendments that enter into force, first reports that fall due. With no
 * act nothing changes.
 *
 * Acts that the law would refuse change nothing and are refused with their article.
 *
 * @param supposed in any order; each is taken on its own day, also after `asOf`
 * @param asOf the record as it stood at the end of that day
 * @param options the life of the treaty with whose reports those under this one go, without which only the first report is known
 * @example composeWhatIf(opCrcSc, opCrcScRegister, [], civilDate('2001-10-03')).changes // []
 * @see docs/architecture.md#rooms-under-src
 */
export function composeWhatIf(
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  supposed: readonly Act[],
  asOf: CivilDate,
  options: ReportsOptions = {},
): WhatIf {
  assertArgument('composeWhatIf', 'treaty', TREATY, treaty);
  assertArgument('composeWhatIf', 'register', REGISTER, register);
  assertArgument('composeWhatIf', 'supposed', ACTS, supposed);
  assertArgument('composeWhatIf', 'asOf', DAY, asOf);
  assertArgument('composeWhatIf', 'options', OBJECT, options);
  const counted = supposed.map(countedFormOf);
  const until = latestOf(asOf, counted);
  const isSupposed = new Set<Act>(counted);
  const { before, after, all, open, ...said } = composeLivesSupposed(treaty, register, counted, asOf, until);
  const { refusals } = said;
  const refused = new Set(refusals.map(({ act }) => act));
  const statusOn = latestOf(
    asOf,
    counted.filter((act) => !refused.has(act)),
  );
  const compare = (was: Life, is: Life) => listChanges(was, is, statusOn, options);
  const changes = compare(before, after);
  const onOtherReadings = listChangesOnOtherReadings({ before, after }, changes, compare);
  return {
    asOf,
    statusOn,
    supposed,
    refusals,
    remarks: [
      // That a depositary has accepted an act is said of one that it has received.
      ...said.remarks.filter(({ code }) => code !== 'eligibility-unknown'),
      ...remarkOnEligibility(before, counted, refused),
      ...remarkOnTreatyDate(after, all.after, open),
      ...remarkOnTakenBack(all.after, isSupposed),
      ...remarkOnLeaving(all.after, isSupposed),
      ...listStatehoodRemarks(counted),
    ],
    changes: [...changes, ...listChangesLeftOpen(before, all.after, open)].sort(compareChanges),
    ...(onOtherReadings.length === 0 ? {} : { onOtherReadings }),
    before,
    after,
  };
}

function listChanges(before: Life, after: Life, statusOn: CivilDate, options: ReportsOptions): readonly Change[] {
  const [were, are] = [listOthers(before, after), listOthers(after, before)];
  return [
    ...compareConsequences(listConsequences(foresee(before), were), listConsequences(foresee(after), are)),
    ...listStatusChanges(were, are, statusOn),
    ...listReportChanges(before, after, statusOn, options),
    ...listOpenChanges(before, after),
  ].sort(compareChanges);
}

/** The day of the last act, or a day that is later than all of them. */
function latestOf(asOf: CivilDate, acts: readonly Act[]): CivilDate {
  return acts.reduce((last, { on }) => laterOf(last, on), asOf);
}

/** Lists the participants of a life that are not the very same objects in another: what follows for those that are is the same in both. */
function listOthers({ participants }: Life, than: Life): readonly ParticipantLife[] {
  const same = new Set(than.participants);
  return participants.filter((own) => !same.has(own));
}

/** Takes a life with its amendments as they will be if nothing else is done: the dates of States are foreseen in the same way. */
function foresee(life: Life): Life {
  return { ...life, amendments: life.amendments.map((each) => composeForeseenAmendment(life, each)) };
}

/** Lists the answers that are open before or after, and wait for something else. */
function listOpenChanges(before: Life, after: Life): readonly Change[] {
  const changes: Change[] = [];
  const compare = (was: Determination<CivilDate>, is: Determination<CivilDate>, amendment?: string): void => {
    if (was.kind === 'determined' && is.kind === 'determined') return;
    if (JSON.stringify(openPart(was)) === JSON.stringify(openPart(is))) return;
    changes.push({ kind: 'awaits', ...(amendment === undefined ? {} : { amendment }), before: was, after: is });
  };
  compare(before.entryIntoForce, after.entryIntoForce);
  for (const { record, entryIntoForce } of after.amendments) {
    const was = before.amendments.find((each) => each.record.id === record.id);
    if (was !== undefined) compare(was.entryIntoForce, entryIntoForce, record.id);
    else if (entryIntoForce.kind !== 'determined') {
      changes.push({ kind: 'awaits', amendment: record.id, after: entryIntoForce });
    }
  }
  return changes;
}

/** What an answer waits for and what a reader must know of that, or its date; the way to it is left aside. */
function openPart(answer: Determination<CivilDate>): unknown {
  switch (answer.kind) {
    case 'determined':
      return answer.value;
    case 'pending':
      return [answer.awaits, answer.basis.filter(({ code }) => code.startsWith('remark.'))];
    case 'indeterminate':
      return answer.candidates;
    case 'excluded':
      return answer.reason;
  }
}

/**
 * Tells of supposed signatures and instruments that it is not known if their State may join: once of those that have done nothing yet, where the
 * clause describes it in words; and of each where it depends on another treaty.
 */
function remarkOnEligibility(before: Life, acts: readonly Act[], refused: ReadonlySet<Act>): readonly Remark[] {
  const { eligibility } = before.treaty.finalClauses.participation;
  const known = new Set(before.participants.map(({ participant }) => participant));
  return acts.flatMap((act): readonly Remark[] => {
    if (refused.has(act) || !(act.kind === 'signature' || isConsentAct(act))) return [];
    const { participant, kind, on } = act;
    const rule = eligibilityOf(eligibility, kind);
    const eligible = determineEligibility(rule, participant, on);
    const isDescribed = eligible.kind === 'eligible' && eligible.caveat?.code === 'remark.eligibility-described';
    if (eligible.kind !== 'unknown' && (!isDescribed || known.has(participant))) return [];
    known.add(participant);
    if (eligible.caveat === undefined) return [];
    return [{ act, article: rule.article, code: 'eligibility-unknown', says: eligible.caveat }];
  });
}

/** Tells of instruments that are supposed and taken back by another act that is supposed: the two come to nothing. */
function remarkOnTakenBack({ participants }: Life, isSupposed: ReadonlySet<Act>): readonly Remark[] {
  return participants.flatMap(({ participations }) =>
    participations.flatMap(({ instrument, withdrawnBy, entryIntoForce }): readonly Remark[] => {
      if (withdrawnBy === undefined || !isSupposed.has(instrument) || !isSupposed.has(withdrawnBy)) return [];
      const { kind, on } = instrument;
      const says = { code: 'remark.takes-back-supposed', values: { kind, on } } as const;
      return [{ act: withdrawnBy, article: entryIntoForce.article, code: 'takes-back-supposed', says }];
    }),
  );
}

/** Tells of instruments that are supposed and bind their States to nothing, since these leave another treaty, and this one with it, before that. */
function remarkOnLeaving({ participants }: Life, isSupposed: ReadonlySet<Act>): readonly Remark[] {
  return participants.flatMap(({ participations }) =>
    participations.flatMap(({ instrument: act, leftWith, partyFrom }): readonly Remark[] => {
      if (leftWith === undefined || partyFrom !== undefined || !isSupposed.has(act)) return [];
      const { article, treaty, on } = leftWith;
      const says = { code: 'remark.leaves-with-on', values: { treaty, on } } as const;
      return [{ act, article, code: 'leaves-with-other', says }];
    }),
  );
}

function compareChanges(a: Change, b: Change): number {
  const [left, right] = [dayOf(a), dayOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function dayOf(change: Change): string {
  if (change.kind === 'report') return change.on ?? change.from ?? LAST;
  return 'on' in change ? change.on : LAST;
}

/** After every day. */
const LAST = '9999-99-99';
