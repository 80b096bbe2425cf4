import type { AmendmentRecord } from '../amendment/amendment-record.ts';
import type { BoundByAmendment } from '../amendment/bound-by-amendment.ts';
import { LIST } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { CountedInstrument } from '../condition/counted-instrument.ts';
import type { LeftWith } from '../denunciation/left-with.ts';
import type { Determination, Reading } from '../determination/determination.ts';
import type { Message } from '../determination/messages/message.ts';
import { CODE } from '../participants/argument-shapes.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Text } from '../participants/text.ts';
import type { Refusal, Remark } from '../participation/refusal.ts';
import type {
  ConsentAct,
  EndOfResponsibilityAct,
  ParticipationAct,
  RelationAct,
  ReportingAct,
  TerminationAct,
  TerritorialExtensionAct,
  WithdrawalOfExtensionAct,
} from '../treaty/act.ts';
import type { TerminationGround } from '../treaty/act-kinds.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { LIFE } from './argument-shapes.ts';

/** Who is bound by a treaty from when to when, as its record tells it, and on what basis. */
export interface LifeOfParties {
  readonly treaty: Treaty;
  readonly entryIntoForce: Determination<CivilDate>;
  /** The day on which the condition for entry into force was met. */
  readonly metOn?: CivilDate;
  /** Where the date of the treaty is open: the day on which it was met, if the condition on which the date hangs is so. */
  readonly metOnIfSo?: CivilDate;
  /** That day for each candidate for the date, where they differ. */
  readonly metOnEach?: readonly CivilDate[];
  /** When and why the treaty ends, where its Parties leave it or an act terminates it. */
  readonly end?: TreatyEnd;
  /** The acts that terminate it, as admitted, where there are any: the last of them governs. */
  readonly terminations?: readonly TerminationAct[];
  /** The instruments that count towards entry into force, in order of deposit. */
  readonly countedInstruments: readonly CountedInstrument[];
  /** In order of code. */
  readonly participants: readonly ParticipantLife[];
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly Remark[];
  /** Acts that are recorded and move no date. */
  readonly recorded: readonly ParticipationAct[];
  /** When the treaty enters into force provisionally, where its clause has that. */
  readonly provisionalEntryIntoForce?: Determination<CivilDate>;
  /** Who applies the treaty before it is in force for it, where the clauses provide for that. */
  readonly provisional: readonly ProvisionalApplication[];
  /** How many acts of the record, as corrected, are later than the day of which it was taken, and left out. */
  readonly actsLater: number;
  /** On which day the record ends and how whole it is, where that is known: `determineRecordEnd` says what that means for an answer. */
  readonly record: Pick<Register, 'endsOn' | 'completeness'>;
  /** Of whom it is not known whether they are Parties, though no instrument of their own binds them; there where there are any. */
  readonly perhapsBound?: readonly PerhapsBound[];
  /**
   * There where a denunciation came before the treaty bound its State, and `composeLife` has read it: the same life on the readings on which such
   * instruments stand.
   */
  readonly onOtherReadings?: readonly LifeOnReading[];
}

/**
 * A participant for which a treaty may be in force without an instrument of its own: a State formed by uniting, where the treaty bound one of those
 * that united; or a member of an organisation whose instrument counts as one of each of its members.
 */
export interface PerhapsBound {
  readonly participant: ParticipantCode;
  /** The first day on which it may be, inclusive. */
  readonly from: CivilDate;
  /** The first day on which it is known again: an instrument of its own binds it, or nothing is left that can. */
  readonly until?: CivilDate;
  readonly article: string;
  /** The question on which it hangs meanwhile. */
  readonly why: Message<'question.united' | 'question.counted-through'>;
}

/** The life of a treaty as its record tells it: every date that follows, for the treaty, for each participant and for each amendment. */
export interface Life extends LifeOfParties {
  /** Acts towards the accessions of others, in order of time; where the clauses have no use for them they change nothing. */
  readonly relations: readonly RelationAct[];
  /** In order of proposal. */
  readonly amendments: readonly AmendmentLife[];
  /** The treaties that amend this one; there once `linkAmendments` has linked them, in the order given. */
  readonly amendingAgreements?: readonly AmendingAgreement[];
  /** Reports received and dates set for them, as admitted. */
  readonly reportingActs: readonly ReportingAct[];
}

/** A life on a reading that does not prevail. */
export interface LifeOnReading {
  readonly reading: Omit<Reading<CivilDate>, 'value'>;
  /** The denunciations that leave their instruments standing. */
  readonly standing: readonly ParticipationAct[];
  readonly life: Life;
}

/** The end of a treaty: its Parties have left, or it is terminated. */
export type TreatyEnd = TooFewLeft | Terminated;

interface AnyEnd {
  /** The first day on which it is no longer in force. */
  readonly on: CivilDate;
  readonly article: string;
}

/** The end of a treaty whose Parties have left. */
export interface TooFewLeft extends AnyEnd {
  readonly because: 'too-few-parties';
  /** How many Parties are left on that day, and how many it would have needed. */
  readonly parties: number;
  readonly required: number;
}

/** The end of a treaty by an act that terminates it. */
export interface Terminated extends AnyEnd {
  readonly because: 'terminated';
  readonly ground: TerminationGround;
  /** The day of that act. */
  readonly decidedOn: CivilDate;
}

/** An extension to a territory, from when the treaty applies there, and what ends that. */
export interface ExtensionLife {
  readonly act: TerritorialExtensionAct;
  readonly appliesFrom: Determination<CivilDate>;
  /** What ends it first. */
  readonly end?: ExtensionEnd;
}

/** What ends an extension: a notification, the end of its State's responsibility for the territory, or that of its participation. */
export type ExtensionEnd =
  | { readonly because: 'withdrawn'; readonly act: WithdrawalOfExtensionAct; readonly effect: Determination<CivilDate> }
  | {
      readonly because: 'responsibility-ended';
      readonly act: EndOfResponsibilityAct;
      readonly effect: Determination<CivilDate>;
    }
  | { readonly because: 'state-left'; readonly effect: Determination<CivilDate> };

/** A time of provisional application; it makes nobody a Party and counts for nothing else. */
export interface ProvisionalApplication {
  readonly participant: ParticipantCode;
  readonly article: string;
  /** The day of the notification, or that of provisional entry into force if that is later; inclusive. */
  readonly from: CivilDate;
  /** The first day as a Party, with which it ends; or the day of the notice that ends it. */
  readonly until?: CivilDate;
  /** There where the notice of the intention not to become a Party ends it (VCLT 25(2)). */
  readonly endedBy?: 'notice';
}

/** What was done about an amendment, and the dates that follow. */
export interface AmendmentLife {
  readonly record: AmendmentRecord;
  /** The last day for replies, or for objections; there once it is set. */
  readonly window?: Determination<CivilDate>;
  /** The day on which enough Parties had favoured a conference; left out where none is asked for. */
  readonly request?: Determination<CivilDate>;
  /** Left out where nobody adopts: what was proposed is accepted as it stands. */
  readonly adoption?: Determination<CivilDate>;
  readonly entryIntoForce: Determination<CivilDate>;
  /** The day on which approval and acceptances were there. */
  readonly metOn?: CivilDate;
  /** Whom it binds, from when to when. */
  readonly bound: readonly BoundByAmendment[];
  /** Whom it binds on the readings that do not prevail, where they differ. */
  readonly onOtherReadings?: readonly BoundOnReading[];
}

/** Whom an amendment binds on a reading that does not prevail, from when to when. */
export interface BoundOnReading {
  /** The reading that prevails over it. */
  readonly prevailing: Omit<Reading<CivilDate>, 'value'>;
  readonly other: Omit<Reading<CivilDate>, 'value'>;
  readonly bound: readonly BoundByAmendment[];
}

/** A treaty that amends another: when it enters into force, and which Parties to the other it binds. */
export interface AmendingAgreement {
  /** The id of the treaty. */
  readonly id: string;
  readonly title: Text;
  readonly entryIntoForce: Determination<CivilDate>;
  readonly bound: AmendmentLife['bound'];
  readonly onOtherReadings?: readonly BoundOnReading[];
  /** Left out where no record of it is at hand. */
  readonly record?: Life['record'];
  /** Who has joined it: whom it may bind besides, because its record lacks their acts or their date is open, is asked of this life. */
  readonly own: LifeOfParties;
}

/** What one participant did, and the dates that follow. */
export interface ParticipantLife {
  readonly participant: ParticipantCode;
  readonly signedOn?: CivilDate;
  /** In order of time; a State that left and came back has several. */
  readonly participations: readonly ParticipationLife[];
  /** The first day on which the State no longer exists. */
  readonly ceasedOn?: CivilDate;
  /** There where what it did comes to something else on a reading that does not prevail, and `composeWithReadingsOfActs` has read it: its participations there. */
  readonly onOtherReadings?: readonly OwnOnReading[];
}

/** The participations of a State on a reading that does not prevail. */
interface OwnOnReading {
  readonly reading: Omit<Reading<CivilDate>, 'value'>;
  readonly participations: readonly ParticipationLife[];
}

/** A participation, from an instrument to its end, and the dates that follow. */
export interface ParticipationLife {
  readonly instrument: ConsentAct;
  readonly entryIntoForce: Determination<CivilDate>;
  readonly withdrawnOn?: CivilDate;
  /**
   * The act that withdrew it: a withdrawal, a denunciation received before the treaty bound the State, or the revocation of the denunciation after
   * which it was deposited.
   */
  readonly withdrawnBy?: ParticipationAct;
  readonly notices: readonly NoticeLife[];
  /** The day on which the treaty itself ends, where that ends the participation, or keeps it from beginning. */
  readonly endedOn?: CivilDate;
  /** The day on which it left another treaty, and this one with it, where that ended the participation, or keeps it from beginning. */
  readonly leftWith?: LeftWith;
  /** The first day as a Party. Where the date is indeterminate, the latest of its candidates. */
  readonly partyFrom?: CivilDate;
  /** The first day no longer as a Party. Where the date is indeterminate, the latest of its candidates, if that is known. */
  readonly partyUntil?: CivilDate;
}

/** A denunciation received, and what became of it. */
export interface NoticeLife {
  /** The notification, as the record has it. */
  readonly act: ParticipationAct;
  readonly receivedOn: CivilDate;
  readonly revokedOn?: CivilDate;
  readonly effect: Determination<CivilDate>;
}

/**
 * Finds what a participant did. A State that another continues is found under either code.
 *
 * @example findParticipantLife(life, 'ROU')?.signedOn // '2000-09-06'
 */
export function findParticipantLife(life: LifeOfParties, participant: ParticipantCode): ParticipantLife | undefined {
  assertArgument('findParticipantLife', 'life', LIFE, life);
  assertArgument('findParticipantLife', 'participant', CODE, participant);
  return findOwnLife(life, participant);
}

/** Finds what {@link findParticipantLife} does, in a life that was composed here. */
export function findOwnLife(
  { participants }: LifeOfParties,
  participant: ParticipantCode,
): ParticipantLife | undefined {
  const code = continuingStateOf(participant);
  return participants.find((own) => own.participant === code);
}

/**
 * Finds the participation that tells how a State stands: its last, unless that was withdrawn while the one before still binds the State.
 *
 * @example findLastParticipation(life.participants[0]?.participations ?? [])?.instrument.on // '2002-09-19'
 */
export function findLastParticipation(participations: readonly ParticipationLife[]): ParticipationLife | undefined {
  assertArgument('findLastParticipation', 'participations', LIST, participations);
  return findLastOf(participations);
}

/** Finds what {@link findLastParticipation} does, of participations that were composed here. */
export function findLastOf(participations: readonly ParticipationLife[]): ParticipationLife | undefined {
  const last = participations.at(-1);
  if (last?.withdrawnOn === undefined) return last;
  const { on } = last.instrument;
  return participations.findLast(({ partyFrom, partyUntil = '9999' }) => partyFrom && partyUntil > on) ?? last;
}
