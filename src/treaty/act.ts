import * as z from 'zod';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { MonthEndRule } from '../calendar/month-end-rule.ts';
import type { Period } from '../calendar/period.ts';
import {
  type ActKind,
  type AmendmentKind,
  type ConsentKind,
  type InstrumentKind,
  type ParticipationKind,
  type RelationKind,
  type ReportingKind,
  TERMINATION_GROUNDS,
} from './act-kinds.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { amendmentIdSchema, civilDateSchema, participantSchema } from './scalars.ts';

/** What every act has. */
const ofAnybody = {
  on: civilDateSchema.describe("The day of the act in the depositary's record: of signature, of deposit, of receipt."),
  source: z.exactOptional(z.string().min(1)).describe("The id of one of the register's sources."),
  note: z.exactOptional(z.string().min(1)).describe('Anything a reader should know.'),
};

/** What every act of a participant has; the depositary, a conference and an assembly act without being participants. */
const common = { participant: participantSchema.describe('Who did it.'), ...ofAnybody };

const territory = z.string().min(1).describe('The territory, by the name that the record gives it.');

const amendment = amendmentIdSchema.describe('The amendment, by its id in this register.');

function plainAct<K extends ActKind>(kind: K) {
  return z.strictObject({ kind: z.literal(kind), ...common });
}

function relationAct<K extends ActKind>(kind: K) {
  const towards = participantSchema.describe('Whose accession it is about.');
  return z.strictObject({ kind: z.literal(kind), ...common, towards });
}

/** An act of consent: what every act has, and what some clauses ask for besides. */
const consent = {
  ...common,
  notifiedOn: z
    .exactOptional(civilDateSchema)
    .describe('The day on which the depositary notified it, where a clause runs from that day.'),
  depositary: z
    .exactOptional(z.string().min(1))
    .describe('With which of several depositaries it was deposited, such as `London`.'),
};

function consentAct<K extends ActKind>(kind: K) {
  return z.strictObject({
    kind: z.literal(kind),
    ...consent,
    namedOn: z
      .exactOptional(civilDateSchema)
      .describe('The earlier day that the instrument itself names, where the clause lets it name one.'),
  });
}

/** One act in the depositary's record. The union is on `kind`; each kind carries only its own data. */
export const actSchema = z.discriminatedUnion('kind', [
  plainAct('signature'),
  consentAct('ratification'),
  consentAct('acceptance'),
  consentAct('approval'),
  consentAct('accession'),
  z.strictObject({
    kind: z.literal('succession'),
    ...consent,
    effectiveOn: z
      .exactOptional(civilDateSchema)
      .describe('The date of succession, from which the successor is bound; `on` is the day it notified.'),
  }),
  consentAct('definitive-signature'),
  consentAct('formal-confirmation'),
  consentAct('consent').describe(
    'An instrument whose kind the source does not tell: any of those above, as far as the clauses let it be.',
  ),
  plainAct('provisional-application'),
  plainAct('intention-not-to-become-party').describe(
    'A signatory, or who applies the treaty provisionally, notifies its intention not to become a Party (VCLT 18(a), 25(2)).',
  ),
  z.strictObject({
    kind: z.literal('territorial-extension'),
    ...common,
    territory: territory.describe('The territory to which the treaty is extended.'),
    notifiedOn: z
      .exactOptional(civilDateSchema)
      .describe('The day on which the depositary notified it, where a clause runs from that day.'),
    namedOn: z
      .exactOptional(civilDateSchema)
      .describe('The day that the notification itself names, where the clause lets it name one.'),
    effectiveOn: z
      .exactOptional(civilDateSchema)
      .describe(
        'Of a State that has taken the territory over, with the treaty applying there: the day from which it lets it apply further.',
      ),
  }),
  z
    .strictObject({
      kind: z.literal('withdrawal-of-extension'),
      ...common,
      territory,
      effectiveOn: z
        .exactOptional(civilDateSchema)
        .describe('The later day of effect that the notification names, where it names one.'),
    })
    .describe('A State notifies that the treaty shall cease to extend to a territory; `on` is the day of receipt.'),
  z
    .strictObject({
      kind: z.literal('end-of-responsibility'),
      ...common,
      territory,
      successor: z
        .exactOptional(participantSchema)
        .describe('The State that the territory becomes, or to which it passes.'),
    })
    .describe(
      'A State is no longer responsible for a territory, which becomes a State or passes to another; `on` is the first day on which it is not.',
    ),
  plainAct('domestic-ratification'),
  plainAct('withdrawal-of-instrument'),
  z
    .strictObject({
      kind: z.literal('denunciation'),
      ...common,
      effectiveOn: z
        .exactOptional(civilDateSchema)
        .describe('The later day of effect that the notice names, where it names one.'),
      receipt: z
        .exactOptional(z.literal('not-known'))
        .describe(
          'There where the record knows only the day of effect, and not that of receipt: `on` is the day of effect.',
        ),
      standing: z
        .exactOptional(z.literal('disputed'))
        .describe(
          'There where it is disputed if the notice has effect, and its State is still taken as a Party: `on` is the day on which it was given.',
        ),
      armedConflict: z
        .exactOptional(z.union([z.enum(['none', 'engaged']), civilDateSchema]))
        .describe(
          'Where the clause asks: whether the State is engaged in armed conflict when the denunciation would take effect, or the day on which that conflict ended.',
        ),
    })
    .describe('A Party denounces; `on` is the day of receipt, or of effect where that alone is known.'),
  plainAct('revocation-of-denunciation'),
  z
    .strictObject({
      kind: z.literal('amendment-proposal'),
      ...common,
      amendment,
      title: z.exactOptional(z.string().min(1)).describe('What the amendment is about.'),
      procedure: z
        .exactOptional(amendmentIdSchema)
        .describe('By which of several procedures of the treaty, where it has several; as the clause names them.'),
    })
    .describe('A Party proposes an amendment; `on` is the day on which it was filed with the depositary.'),
  z
    .strictObject({ kind: z.literal('amendment-communication'), ...ofAnybody, amendment })
    .describe('The depositary communicates the proposal to the Parties.'),
  z
    .strictObject({ kind: z.literal('conference-request'), ...common, amendment })
    .describe('A Party indicates that it favours a conference on the proposal; `on` is the day of receipt.'),
  z
    .strictObject({ kind: z.literal('conference-convening'), ...ofAnybody, amendment })
    .describe('The depositary convenes the conference.'),
  z
    .strictObject({
      kind: z.literal('amendment-adoption'),
      ...ofAnybody,
      amendment,
      votes: z
        .exactOptional(
          z.strictObject({
            inFavour: z.int().min(0).max(1000),
            against: z.int().min(0).max(1000),
            abstaining: z.int().min(0).max(1000),
          }),
        )
        .describe(
          'The vote: Parties in favour, against, abstaining. Where it is not recorded, a majority is presumed.',
        ),
    })
    .describe('The conference votes on the amendment.'),
  z
    .strictObject({ kind: z.literal('amendment-approval'), ...ofAnybody, amendment })
    .describe('The organ that the treaty names, such as the General Assembly, approves the amendment.'),
  z
    .strictObject({ kind: z.literal('amendment-acceptance'), ...common, amendment })
    .describe('A State accepts the amendment; `on` is the day of deposit.'),
  z
    .strictObject({ kind: z.literal('amendment-objection'), ...common, amendment })
    .describe('A Party objects to an amendment that silence would accept; `on` is the day of receipt.'),
  relationAct('objection-to-accession').describe(
    'A Contracting State objects to the accession of another; `on` is the day of receipt.',
  ),
  relationAct('withdrawal-of-objection').describe('It withdraws that objection; `on` is the day of receipt.'),
  relationAct('acceptance-of-accession').describe(
    'A Contracting State declares that it accepts the accession of another; `on` is the day of deposit.',
  ),
  z
    .strictObject({
      kind: z.literal('report'),
      ...common,
      covers: z
        .exactOptional(z.int().min(1).max(20))
        .describe('How many reports that were due it combines; one without this.'),
    })
    .describe('A Party submits a report; `on` is the day of receipt.'),
  z
    .strictObject({
      kind: z.literal('due-date-set'),
      ...common,
      dueOn: civilDateSchema.describe('The day by which its next report is due.'),
    })
    .describe('The committee sets the day on which the next report of a Party is due.'),
  z
    .strictObject({
      kind: z.literal('termination'),
      ...ofAnybody,
      ground: z
        .enum(TERMINATION_GROUNDS)
        .describe(
          'Its own provisions, the consent of all its Parties, or a later treaty that all of them have concluded.',
        ),
      effectiveOn: z
        .exactOptional(civilDateSchema)
        .describe('The first day on which the treaty is no longer in force, where it is not that of the act.'),
    })
    .describe(
      'The treaty itself is terminated; `on` is the day of the decision, of the consent, or from which the later treaty governs.',
    ),
  z.strictObject({
    kind: z.literal('correction'),
    ...ofAnybody,
    participant: z
      .exactOptional(participantSchema)
      .describe('Who did the act that is corrected, where a participant did.'),
    corrects: z
      .strictObject({ kind: z.string().min(1), on: civilDateSchema, amendment: z.exactOptional(amendment) })
      .describe('The act of the same participant as it was wrongly recorded.'),
    to: z
      .union([civilDateSchema, z.literal('never-made')])
      .describe('The day it was done in truth, or `never-made` where there was no such act.'),
  }),
]);

/** Who did an act: nobody, where it is one of the depositary, of a conference or of an assembly. */
interface OfParticipant {
  readonly participant?: string;
  /** The code under which the record has it, where it counts under another: that of the State that continues the one that did it. */
  readonly recordedAs?: string;
}

/** One act in the depositary's record. */
export type Act = DeepReadonly<z.infer<typeof actSchema>> & OfParticipant;

/** A time that runs from the entry into force, at whose end accession opens. */
interface TimeAfter {
  readonly after: Period;
  readonly monthEnd: Exclude<MonthEndRule, 'refuse'>;
}

/** What the law makes of an instrument that it admits, where that is not what its kind and its day alone say. */
interface InstrumentStanding {
  /** The kind for which it stands, where the clause does not name its own: the name of an instrument moves no date (VCLT 14(2)). */
  readonly standsFor?: ConsentKind;
  /** Of an accession before accession opens: the day on which it does, from which the instrument runs. */
  readonly runsFrom?: CivilDate | 'entry-into-force' | TimeAfter;
  /** Of an instrument deposited while a denunciation runs: the day on which that takes effect, and not before which it binds. */
  readonly notBefore?: CivilDate;
  /** That denunciation, where the record knows its day of effect alone. */
  readonly inNotice?: DenunciationAct;
  /** Of an instrument whose kind is not known: what it would be as each of the kinds that it may be. */
  readonly mayBe?: readonly (ConsentAct & { readonly standsFor: ConsentKind })[];
}

/** An act that expresses consent to be bound. */
export type ConsentAct = Extract<Act, { readonly kind: InstrumentKind }> & InstrumentStanding;

/** An act by which a State joins or leaves, or which is recorded beside these. */
export type ParticipationAct = Extract<Act, { readonly kind: ParticipationKind }>;

/** A notification of denunciation. */
export type DenunciationAct = Extract<Act, { readonly kind: 'denunciation' }>;

/** A notification that extends the treaty to a territory. */
export type TerritorialExtensionAct = Extract<Act, { readonly kind: 'territorial-extension' }>;

/** A notification that ends such an extension. */
export type WithdrawalOfExtensionAct = Extract<Act, { readonly kind: 'withdrawal-of-extension' }>;

/** The end of a State's responsibility for a territory. */
export type EndOfResponsibilityAct = Extract<Act, { readonly kind: 'end-of-responsibility' }>;

/** A step of an amendment. */
export type AmendmentAct = Extract<Act, { readonly kind: AmendmentKind }>;

/** An act towards the accession of another State. */
export type RelationAct = Extract<Act, { readonly kind: RelationKind }>;

/** A report, or a date set for one. */
export type ReportingAct = Extract<Act, { readonly kind: ReportingKind }>;

/** An act that terminates the treaty itself. */
export type TerminationAct = Extract<Act, { readonly kind: 'termination' }>;

/** A correction of the record. */
export type Correction = Extract<Act, { readonly kind: 'correction' }>;
