import type { AmendmentMessages } from './amendment.ts';
import type { AmendmentLatestMessages } from './amendment-latest.ts';
import type { AwaitedMessages } from './awaited.ts';
import type { AwaitedStepsMessages } from './awaited-steps.ts';
import type { ChangesMessages } from './changes.ts';
import type { CheckMessages } from './check.ts';
import type { ClauseMessages } from './clause.ts';
import type { ConditionMessages } from './condition.ts';
import type { ConformanceMessages } from './conformance.ts';
import type { DenunciationMessages } from './denunciation.ts';
import type { DenunciationLatestMessages } from './denunciation-latest.ts';
import type { DenunciationReadingsMessages } from './denunciation-readings.ts';
import type { EntryIntoForceMessages } from './entry-into-force.ts';
import type { EventsMessages } from './events.ts';
import type { IntentionsMessages } from './intentions.ts';
import type { IssueDefinitionsMessages } from './issue-definitions.ts';
import type { IssueValuesMessages } from './issue-values.ts';
import type { IssuesMessages } from './issues.ts';
import type { KindsNotKnownMessages } from './kinds-not-known.ts';
import type { LatestFurtherMessages } from './latest-further.ts';
import type { MachineMessages } from './machine.ts';
import type { NotificationMessages } from './notification.ts';
import type { OtherBindingMessages } from './other-binding.ts';
import type { OtherWaysMessages } from './other-ways.ts';
import type { ParticipationMessages } from './participation.ts';
import type { PlainMessages } from './plain.ts';
import type { ReadingsOfWaysMessages } from './readings-of-ways.ts';
import type { RecordMessages } from './record.ts';
import type { RecordInPartMessages } from './record-in-part.ts';
import type { RecordLaterMessages } from './record-later.ts';
import type { RecordOpenMessages } from './record-open.ts';
import type { RecordStatedMessages } from './record-stated.ts';
import type { ReportingMessages } from './reporting.ts';
import type { ReportingActsMessages } from './reporting-acts.ts';
import type { SimulationMessages } from './simulation.ts';
import type { StatehoodMessages } from './statehood.ts';
import type { StepMessages } from './step.ts';
import type { TerritoriesMessages } from './territories.ts';
import type { TextCorrectionMessages } from './text-correction.ts';
import type { TextInForceMessages } from './text-in-force.ts';
import type { UndatedSuccessionsMessages } from './undated-successions.ts';
import type { WhatIfMessages } from './what-if.ts';

/** Every code, with the values that its sentence has. Codes are part of the interface: they are never renamed or used again. */
export interface MessageValues
  extends StepMessages,
    AwaitedMessages,
    AwaitedStepsMessages,
    ChangesMessages,
    CheckMessages,
    ClauseMessages,
    ConditionMessages,
    ConformanceMessages,
    EntryIntoForceMessages,
    EventsMessages,
    OtherBindingMessages,
    OtherWaysMessages,
    TerritoriesMessages,
    TextCorrectionMessages,
    TextInForceMessages,
    SimulationMessages,
    RecordStatedMessages,
    StatehoodMessages,
    UndatedSuccessionsMessages,
    WhatIfMessages,
    IntentionsMessages,
    KindsNotKnownMessages,
    PlainMessages,
    ReadingsOfWaysMessages,
    RecordMessages,
    RecordInPartMessages,
    RecordLaterMessages,
    RecordOpenMessages,
    AmendmentMessages,
    AmendmentLatestMessages,
    LatestFurtherMessages,
    ReportingMessages,
    ReportingActsMessages,
    NotificationMessages,
    ParticipationMessages,
    DenunciationMessages,
    DenunciationLatestMessages,
    DenunciationReadingsMessages,
    MachineMessages,
    IssuesMessages,
    IssueValuesMessages,
    IssueDefinitionsMessages {}

/** A stable name of something that can be said, such as `step.act`. Its first part says what it is part of. */
export type MessageCode = keyof MessageValues;

/** The codes that begin in one way. */
export type CodeOf<Kind extends string> = Extract<MessageCode, `${Kind}.${string}`>;

/**
 * Something that can be said, as data: a code and the values of its sentence. `wording/` makes a sentence of it in the reader's
 * language; no rule does.
 */
export type Message<Code extends MessageCode = MessageCode> = Code extends MessageCode
  ? { readonly code: Code; readonly values: MessageValues[Code] }
  : never;

/** A message that rests on an article. */
export type MessageUnder<Code extends MessageCode> = Code extends MessageCode
  ? { readonly article: string; readonly code: Code; readonly values: MessageValues[Code] }
  : never;
