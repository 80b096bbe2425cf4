import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { countLeastInstruments } from '../condition/count.ts';
import { isOfUnknownReceipt } from '../denunciation/is-received-by.ts';
import { type Dated, findLatestDay, type Indeterminate, isDated } from '../determination/determination.ts';
import type { ActReference } from '../determination/step.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { articleOfConsent } from '../participation/article-of-consent.ts';
import type { Refusal } from '../participation/refusal.ts';
import type { ParticipationAct, RelationAct, ReportingAct } from '../treaty/act.ts';
import type { TerminationGround } from '../treaty/act-kinds.ts';
import { actReferenceOf } from '../treaty/act-reference.ts';
import { REGISTER } from '../treaty/argument-shapes.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { articleOfTermination } from './admit-termination.ts';
import { type AmendmentEntry, composeAmendmentEntries } from './amendment-chronology.ts';
import { LIFE } from './argument-shapes.ts';
import { listExtensions } from './compose-extensions.ts';
import { dayMetOf } from './day-met-of.ts';
import type { ExtensionEnd, ExtensionLife, Life, ParticipantLife, ParticipationLife, TreatyEnd } from './life.ts';
import { findPossibleEnd } from './possible-end.ts';
import { findDayInPart } from './record-in-part.ts';
import { isBound } from './status-on.ts';
import { composeTextCorrectionEntries, type TextCorrectionEntry } from './text-correction-chronology.ts';

/** One dated consequence, or an act from which consequences follow. Each cites the article it rests on. */
export type ChronologyEntry =
  | AmendmentEntry
  | TextCorrectionEntry
  | {
      /** Opened for signature; or, where a treaty is not signed, for instruments alone. */
      readonly kind: 'opened-for-signature' | 'opened-for-deposit';
      readonly on: CivilDate;
      readonly article: string;
    }
  | {
      readonly kind: 'act';
      readonly on: CivilDate;
      readonly article: string;
      readonly participant: ParticipantCode;
      readonly act: ActReference;
      /** False for an act that the record holds and that moves no date, such as a domestic act of ratification. */
      readonly movesDates: boolean;
      /** Of a denunciation of which the record knows the day of effect alone, on which it then stands. */
      readonly receipt?: 'not-known';
    }
  | { readonly kind: 'act-refused'; readonly on: CivilDate; readonly article: string; readonly refusal: Refusal }
  | {
      readonly kind: 'condition-met';
      readonly on: CivilDate;
      readonly article: string;
      /** How many instruments the clause asks for, where it asks for a number and nothing else. */
      readonly required?: number;
      readonly decisive: readonly ActReference[];
    }
  | {
      /** Where the day is open between several, on the latest of them. */
      readonly kind: 'treaty-in-force';
      readonly on: CivilDate;
      readonly article: string;
      readonly basis: Dated;
    }
  | {
      /** It enters into force provisionally; where the day is open between several, on the latest of them. */
      readonly kind: 'treaty-in-force-provisionally';
      readonly on: CivilDate;
      readonly article: string;
      readonly basis: Dated;
    }
  | {
      readonly kind: 'party-from';
      readonly on: CivilDate;
      readonly article: string;
      readonly participant: ParticipantCode;
      readonly basis: ParticipationLife['entryIntoForce'];
    }
  | {
      readonly kind: 'party-no-longer';
      readonly on: CivilDate;
      readonly article: string;
      readonly participant: ParticipantCode;
      readonly because: 'denunciation' | 'state-has-ceased' | 'left-other-treaty' | 'treaty-ended';
      readonly basis?: Dated;
    }
  | {
      /** A denunciation of which it is open when it takes effect; on the first day on which it may. */
      readonly kind: 'denunciation-open';
      readonly on: CivilDate;
      readonly article: string;
      readonly participant: ParticipantCode;
      readonly basis: Indeterminate<CivilDate>;
    }
  | {
      /** The treaty applies to a territory to which it was extended; where the day is open between several, on the latest of them. */
      readonly kind: 'applies-to-territory';
      readonly on: CivilDate;
      readonly article: string;
      readonly participant: ParticipantCode;
      readonly territory: string;
      readonly basis: Dated;
    }
  | {
      /** It no longer applies there: the extension is withdrawn, or its State no longer responsible for the territory or no longer a Party. */
      readonly kind: 'no-longer-to-territory';
      readonly on: CivilDate;
      readonly article: string;
      readonly participant: ParticipantCode;
      readonly territory: string;
      readonly because: ExtensionEnd['because'];
    }
  | {
      /** A State applies the treaty provisionally, from its notification on. */
      readonly kind: 'applies-provisionally';
      readonly on: CivilDate;
      readonly article: string;
      readonly participant: ParticipantCode;
    }
  | {
      /** A State notifies that it does not intend to become a Party, and no longer applies the treaty provisionally. */
      readonly kind: 'provisional-ends';
      readonly on: CivilDate;
      readonly article: string;
      readonly participant: ParticipantCode;
    }
  | {
      /** An act that terminates the treaty. */
      readonly kind: 'termination-act';
      readonly on: CivilDate;
      readonly article: string;
      readonly act: ActReference;
    }
  | {
      /** Too few Parties are left, and it ends. */
      readonly kind: 'treaty-ended';
      readonly on: CivilDate;
      readonly article: string;
      readonly parties: number;
      readonly required: number;
    }
  | {
      /** Too few Parties are left in a record in part, and it is not known whether it ends. */
      readonly kind: 'treaty-may-have-ended';
      readonly on: CivilDate;
      readonly article: string;
      readonly parties: number;
      readonly required: number;
    }
  | {
      /** It ends by an act that terminates it. */
      readonly kind: 'treaty-terminated';
      readonly on: CivilDate;
      readonly article: string;
      readonly ground: TerminationGround;
      /** The day of that act. */
      readonly decidedOn: CivilDate;
    }
  | {
      /** Fewer Parties than the number that brought the treaty into force, which ends nothing. */
      readonly kind: 'parties-below-number';
      readonly on: CivilDate;
      readonly article: string;
      readonly parties: number;
      readonly required: number;
    };

const ORDER_IN_A_DAY: readonly ChronologyEntry['kind'][] = [
  'opened-for-signature',
  'opened-for-deposit',
  'act',
  'termination-act',
  'act-refused',
  'condition-met',
  'treaty-in-force-provisionally',
  'treaty-in-force',
  'denunciation-open',
  'party-no-longer',
  'party-from',
  'applies-provisionally',
  'provisional-ends',
  'no-longer-to-territory',
  'applies-to-territory',
  'parties-below-number',
  'treaty-ended',
  'treaty-may-have-ended',
  'treaty-terminated',
  'amendment-act',
  'conference-requested',
  'window-closes',
  'amendment-lapsed',
  'amendment-in-force',
  'amendment-binds',
  'amendment-binds-not',
  'text-correction-proposed',
  'text-correction-objection',
  'text-correction-last-day',
  'text-correction-not-made',
  'text-correction-made',
  'text-correction-holds',
];

/**
 * Composes the chronology: every act and every dated consequence, in order of day, each with its article.
 *
 * Inside a day the acts come first, then what they bring about, by participant code.
 *
 * @param register the record with the corrections of the text, of which a life holds nothing
 * @param asOf the day until which the steps of these are known, inclusive, as that of the life; all of them where it is left out
 * @example composeChronology(life).find(({ kind }) => kind === 'condition-met')?.on // '2001-10-18'
 * @see docs/legal-sources.md
 */
export function composeChronology(
  life: Life,
  register?: Pick<Register, 'acts' | 'textCorrections'>,
  asOf?: CivilDate,
): readonly ChronologyEntry[] {
  assertArgument('composeChronology', 'life', LIFE, life);
  if (register !== undefined) assertArgument('composeChronology', 'register', REGISTER, register);
  if (asOf !== undefined) assertArgument('composeChronology', 'asOf', DAY, asOf);
  const ofText = register === undefined ? [] : composeTextCorrectionEntries(register, asOf);
  return [...listEntries(life), ...ofText].sort(compareEntries);
}

/**
 * Lists the consequences of a chronology without the acts, in no order but this: those of one kind and one participant are in order of time.
 *
 * @param participants those whose own consequences are listed
 */
export function listConsequences(
  life: Life,
  participants: readonly ParticipantLife[] = life.participants,
): readonly ChronologyEntry[] {
  return [
    ...composeTreatyEntries(life),
    ...participants.flatMap((own) => composeParticipantEntries(life, own, false)),
    ...composeFurtherEntries(life),
    ...composeFallsBelowNumber(life),
    ...composeAmendmentEntries(life).filter(({ kind }) => kind !== 'amendment-act'),
  ];
}

function listEntries(life: Life): ChronologyEntry[] {
  return [
    ...composeTreatyEntries(life),
    ...life.participants.flatMap((own) => composeParticipantEntries(life, own, true)),
    ...(life.terminations ?? []).map((act): ChronologyEntry => {
      const article = articleOfTermination(act, life.treaty.finalClauses);
      return { kind: 'termination-act', on: act.on, article, act: actReferenceOf(act) };
    }),
    ...life.recorded.map((act) => actEntry(act, articleOfRecorded(life.treaty, act), movesDates(life, act))),
    ...composeFurtherEntries(life),
    ...life.refusals.map(
      (refusal): ChronologyEntry => ({
        kind: 'act-refused',
        on: refusal.act.on,
        article: refusal.article,
        refusal,
      }),
    ),
    ...composeFallsBelowNumber(life),
    ...composeAmendmentEntries(life),
    ...life.relations.map((act) => relationEntry(life, act)),
    ...life.reportingActs.map((act) => reportingEntry(life, act)),
  ];
}

function compareEntries(a: ChronologyEntry, b: ChronologyEntry): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  if (a.kind !== b.kind) return ORDER_IN_A_DAY.indexOf(a.kind) - ORDER_IN_A_DAY.indexOf(b.kind);
  return 'participant' in a && 'participant' in b && a.participant !== b.participant
    ? a.participant < b.participant
      ? -1
      : 1
    : 0;
}

function composeTreatyEntries(life: Life): readonly ChronologyEntry[] {
  const { treaty, entryIntoForce, provisionalEntryIntoForce: provisional, countedInstruments, end } = life;
  const metOn = dayMetOf(life);
  const { signature } = treaty.finalClauses.participation;
  const { article, condition } = treaty.finalClauses.entryIntoForce;
  const required = condition.kind === 'instruments' ? { required: condition.number } : {};
  const entries: ChronologyEntry[] = [
    {
      kind: signature.provided === false ? 'opened-for-deposit' : 'opened-for-signature',
      on: signature.opensOn,
      article: signature.article,
    },
  ];
  if (metOn !== undefined) {
    const decisive = countedInstruments.filter(({ on }) => on === metOn);
    entries.push({ kind: 'condition-met', on: metOn, article, ...required, decisive });
  }
  const on = findLatestDay(entryIntoForce);
  if (on !== undefined && isDated(entryIntoForce)) {
    const { article: basisArticle } = entryIntoForce;
    entries.push({ kind: 'treaty-in-force', on, article: basisArticle, basis: entryIntoForce });
  }
  const provisionalOn = provisional && findLatestDay(provisional);
  if (provisionalOn !== undefined && provisional !== undefined && isDated(provisional)) {
    const { article: basisArticle } = provisional;
    entries.push({
      kind: 'treaty-in-force-provisionally',
      on: provisionalOn,
      article: basisArticle,
      basis: provisional,
    });
  }
  if (end !== undefined) entries.push(entryOfEnd(end));
  const possible = findPossibleEnd(life);
  if (possible !== undefined) {
    const { because: _, ...mayHave } = possible;
    entries.push({ kind: 'treaty-may-have-ended', ...mayHave });
  }
  return entries;
}

function entryOfEnd({ because, ...end }: TreatyEnd): ChronologyEntry {
  return 'ground' in end ? { kind: 'treaty-terminated', ...end } : { kind: 'treaty-ended', ...end };
}

function composeParticipantEntries(
  { treaty, end, entryIntoForce: inForce }: Life,
  own: ParticipantLife,
  withActs: boolean,
): readonly ChronologyEntry[] {
  const { participation, denunciation } = treaty.finalClauses;
  const { participant, signedOn, participations, ceasedOn } = own;
  const entries: ChronologyEntry[] = [];
  const act = (kind: ActReference['kind'], on: CivilDate, article: string, notice?: ParticipationAct): void => {
    if (!withActs) return;
    const receipt = notice !== undefined && isOfUnknownReceipt(notice) ? ({ receipt: 'not-known' } as const) : {};
    entries.push({
      kind: 'act',
      on,
      article,
      participant,
      act: { participant, kind, on },
      movesDates: true,
      ...receipt,
    });
  };
  if (signedOn !== undefined) act('signature', signedOn, participation.signature.article);
  for (const each of participations) {
    const { instrument, withdrawnBy, notices, entryIntoForce, leftWith, endedOn, partyFrom, partyUntil } = each;
    act(instrument.kind, instrument.on, articleOfConsent(treaty.finalClauses, instrument, findLatestDay(inForce)));
    // A revocation stands with the denunciation that it revokes.
    if (withdrawnBy !== undefined && withdrawnBy.kind !== 'revocation-of-denunciation') {
      act(withdrawnBy.kind, withdrawnBy.on, articleOfWithdrawal(treaty, withdrawnBy));
    }
    if (partyFrom !== undefined) {
      const { article } = entryIntoForce;
      entries.push({ kind: 'party-from', on: partyFrom, article, participant, basis: entryIntoForce });
    }
    for (const { act: notice, receivedOn, revokedOn, effect } of notices) {
      act('denunciation', receivedOn, denunciation.article, notice);
      if (revokedOn !== undefined) act('revocation-of-denunciation', revokedOn, 'VCLT 68');
      if (!isDated(effect)) continue;
      const { article } = effect;
      const on = findLatestDay(effect);
      if (on !== undefined && on === partyUntil) {
        entries.push({ kind: 'party-no-longer', on, article, participant, because: 'denunciation', basis: effect });
      } else if (on === undefined && effect.kind === 'indeterminate') {
        const first = effect.candidates[0]?.value ?? receivedOn;
        entries.push({ kind: 'denunciation-open', on: first, article, participant, basis: effect });
      }
    }
    if (leftWith !== undefined && partyFrom !== undefined) {
      const { on, article } = leftWith;
      entries.push({ kind: 'party-no-longer', on, article, participant, because: 'left-other-treaty' });
    }
    if (end !== undefined && partyUntil !== undefined && partyUntil === endedOn) {
      const because = 'treaty-ended';
      entries.push({ kind: 'party-no-longer', on: endedOn, article: end.article, participant, because });
    }
    if (partyUntil !== undefined && partyUntil === ceasedOn) {
      const because = 'state-has-ceased';
      entries.push({ kind: 'party-no-longer', on: ceasedOn, article: 'VCSSRT 34', participant, because });
    }
  }
  return entries;
}

/** Composes from when the treaty applies to territories, and provisionally. */
function composeFurtherEntries(life: Life): readonly ChronologyEntry[] {
  const { provisional } = life;
  return [
    ...provisional.flatMap(({ participant, article, from, until, endedBy }): readonly ChronologyEntry[] => [
      { kind: 'applies-provisionally', on: from, article, participant },
      ...(until === undefined || endedBy === undefined
        ? []
        : [{ kind: 'provisional-ends', on: until, article: 'VCLT 25(2)', participant } as const]),
    ]),
    ...listExtensions(life).flatMap(composeExtensionEntries),
  ];
}

function composeExtensionEntries({ act, appliesFrom, end }: ExtensionLife): readonly ChronologyEntry[] {
  const from = findLatestDay(appliesFrom);
  if (from === undefined || !isDated(appliesFrom)) return [];
  const own = { participant: act.participant, territory: act.territory };
  const { article } = appliesFrom;
  const first = { kind: 'applies-to-territory', on: from, article, ...own, basis: appliesFrom } as const;
  const until = end === undefined ? undefined : findLatestDay(end.effect);
  if (end === undefined || until === undefined || until < from) return [first];
  const { because, effect } = end;
  return [first, { kind: 'no-longer-to-territory', on: until, article: effect.article, ...own, because }];
}

/** Checks if an act that does not change a participation has a date that follows from it all the same. */
function movesDates({ treaty, provisional }: Life, { kind, participant, on }: ParticipationAct): boolean {
  if (kind === 'intention-not-to-become-party') {
    return provisional.some((each) => each.endedBy && each.participant === participant && each.until === on);
  }
  if (kind === 'provisional-application') {
    return provisional.some((each) => each.participant === participant && each.from >= on);
  }
  return OF_TERRITORIES.has(kind) && treaty.finalClauses.participation.territorialExtension !== undefined;
}

const OF_TERRITORIES: ReadonlySet<ParticipationAct['kind']> = new Set([
  'territorial-extension',
  'withdrawal-of-extension',
  'end-of-responsibility',
]);

function articleOfRecorded({ finalClauses: { participation } }: Treaty, { kind }: ParticipationAct): string {
  const { consent, provisionalApplication, territorialExtension } = participation;
  if (kind === 'intention-not-to-become-party') return 'VCLT 18(a)';
  if (kind === 'provisional-application') return provisionalApplication?.article ?? consent.article;
  if (kind === 'end-of-responsibility') return 'VCSSRT 15';
  if (kind === 'withdrawal-of-extension') return territorialExtension?.withdrawal?.article ?? 'VCLT 29';
  return kind === 'territorial-extension' ? (territorialExtension?.article ?? consent.article) : consent.article;
}

function relationEntry({ treaty }: Life, act: RelationAct): ChronologyEntry {
  const clause = treaty.finalClauses.participation.accessionTowards;
  const article = clause?.article ?? treaty.finalClauses.participation.consent.article;
  const movesDates = clause !== undefined;
  return { kind: 'act', on: act.on, article, participant: act.participant, act: actReferenceOf(act), movesDates };
}

function reportingEntry({ treaty }: Life, act: ReportingAct): ChronologyEntry {
  const clause = treaty.finalClauses.reporting;
  const article =
    (act.kind === 'due-date-set' ? clause?.setBy?.article : undefined) ?? clause?.initial.article ?? 'VCLT 26';
  return { kind: 'act', on: act.on, article, participant: act.participant, act: actReferenceOf(act), movesDates: true };
}

function articleOfWithdrawal({ finalClauses }: Treaty, { kind }: ParticipationAct): string {
  return kind === 'denunciation' ? finalClauses.denunciation.article : finalClauses.participation.consent.article;
}

function actEntry(act: ParticipationAct, article: string, movesDates: boolean): ChronologyEntry {
  return { kind: 'act', on: act.on, article, participant: act.participant, act: actReferenceOf(act), movesDates };
}

/** Finds the days on which the Parties fall below the number that brought the treaty into force; none of which the record is a part. */
function composeFallsBelowNumber(life: Life): readonly ChronologyEntry[] {
  const inPartFrom = findDayInPart(life.treaty.finalClauses, life.record);
  const required = countLeastInstruments(life.treaty.finalClauses.entryIntoForce.condition);
  const spans = life.participants.flatMap(({ participations }) => participations);
  const ends = [...new Set(spans.map(({ partyUntil }) => partyUntil).filter((date) => date !== undefined))].sort();
  return ends.flatMap((on): readonly ChronologyEntry[] => {
    const parties = spans.filter((span) => isBound(span, on)).length;
    if (parties >= required || (life.end !== undefined && on >= life.end.on)) return [];
    if (inPartFrom !== undefined && on >= inPartFrom) return [];
    const before = spans.filter(({ partyFrom, partyUntil }) => {
      return partyFrom !== undefined && partyFrom < on && (partyUntil === undefined || partyUntil >= on);
    }).length;
    if (before < required) return [];
    return [{ kind: 'parties-below-number', on, article: 'VCLT 55', parties, required }];
  });
}
