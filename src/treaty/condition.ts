import * as z from 'zod';
import { otherTreatyFactsSchema } from './other-treaty.ts';
import { proportionSchema } from './proportion.ts';
import { civilDateSchema, participantSchema, treatyIdSchema } from './scalars.ts';
import { textSchema } from './text-schema.ts';

/** A member of a group, or of an organisation, and since and until when. */
export const memberSchema = z.strictObject({
  participant: participantSchema,
  from: z.exactOptional(civilDateSchema).describe('The first day on which it belongs; left out: always.'),
  until: z.exactOptional(civilDateSchema).describe('The first day on which it no longer belongs; left out: for good.'),
});

/** Who belongs to a group that the clause names in words alone, such as those who took part in a conference. */
const membersSchema = z
  .discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('not-known') })
      .describe('Whose instruments these are is then a question of fact.'),
    z.strictObject({
      kind: z.literal('listed'),
      source: textSchema.describe('Where it was read who belongs.'),
      complete: z.boolean().describe('Whether whoever is not listed is known not to belong.'),
      members: z.array(memberSchema).min(1).describe('Who belongs, from when to when.'),
    }),
  ])
  .meta({ id: 'Members' });

/** A part of the participants, in the words of the clause, and by code: these alone, all but these, or whoever belongs at each moment. */
export const groupSchema = z
  .union([
    z.strictObject({ says: textSchema, states: z.array(participantSchema).min(1) }),
    z.strictObject({ says: textSchema, except: z.array(participantSchema).min(1) }),
    z.strictObject({ says: textSchema, members: membersSchema }),
  ])
  .meta({ id: 'Group', examples: [{ says: 'the depositary Governments', states: ['GBR', 'RUS', 'USA'] }] });

const shareTableSchema = z
  .strictObject({
    from: z
      .exactOptional(civilDateSchema)
      .describe('The first day on which this table governs; the first table may leave it out.'),
    source: textSchema.describe('Where the shares were read.'),
    total: z.number().positive().describe('The whole, in the same unit as the shares: 100 where these are per cent.'),
    shares: z.record(participantSchema, z.number().min(0)).describe('The share of each.'),
    tolerance: z
      .exactOptional(z.number().min(0).max(0.5))
      .describe('By what part of the total the shares may miss it, where the source rounds or leaves some out; 0.01.'),
  })
  .meta({ id: 'ShareTable' });

const instrumentsSchema = z
  .strictObject({
    kind: z.literal('instruments'),
    number: z.int().min(1).max(1000).describe('How many instruments must be deposited.'),
    of: z.exactOptional(groupSchema).describe('Whose instruments these are; anybody’s where it is left out.'),
  })
  .describe('A number of instruments, of anybody or of a group.');

const namedStatesSchema = z
  .strictObject({
    kind: z.literal('named-states'),
    says: textSchema.describe('What they are called, such as `the States listed in Annex 2`.'),
    states: z.array(participantSchema).min(1),
  })
  .describe('The instruments of every one of the States named.');

const shareSchema = z
  .strictObject({
    kind: z.literal('share'),
    says: textSchema.describe('Of what, such as `of the emissions of 1990 of the Parties in Annex I`.'),
    unit: z.string().min(1).describe('The unit of the tables, such as `Gg CO2` or `per cent`.'),
    proportion: proportionSchema,
    tables: z
      .array(shareTableSchema)
      .describe('In order of the day from which each governs. Empty where none is at hand: see `reachedOn`.'),
    reachedOn: z
      .exactOptional(
        z.strictObject({
          on: civilDateSchema,
          by: z
            .exactOptional(z.array(participantSchema).min(1))
            .describe('Whose instruments completed it: a record that lacks one of them is not the one of the finding.'),
          source: textSchema,
        }),
      )
      .describe('Without a table: the day on which the depositary found the share reached. Left out: not known.'),
    notReachedBy: z
      .exactOptional(civilDateSchema)
      .describe('Without a table: a day by which the depositary had not found it reached.'),
  })
  .describe('Those who deposited account for a share of a total: emissions, tonnage, consumption.');

const sumSchema = z
  .strictObject({
    kind: z.literal('sum'),
    says: textSchema.describe('Of what, such as `the annual contributions`.'),
    unit: z.string().min(1).describe('The unit of the amounts, such as `US dollars` or `gross tons`.'),
    amount: z
      .strictObject({ than: z.enum(['at-least', 'more-than']), units: z.number().positive() })
      .describe('What the sum must come to; `more-than`: what it must exceed.'),
    tables: z
      .array(
        z
          .strictObject({
            from: z
              .exactOptional(civilDateSchema)
              .describe('The first day on which this table governs; the first table may leave it out.'),
            source: textSchema.describe('Where the amounts were read.'),
            amounts: z.record(participantSchema, z.number().min(0)).describe('The amount of each.'),
          })
          .meta({ id: 'AmountTable' }),
      )
      .describe('In order of the day from which each governs. Empty where none is at hand.'),
  })
  .describe('The amounts of those who deposited come to a sum: contributions, tonnage.');

const partiesSchema = z
  .strictObject({
    kind: z.literal('proportion-of-parties'),
    says: textSchema.describe('Of whom, such as `of the Parties to the Protocol`.'),
    proportion: proportionSchema.describe('`at-least` 1 of 1 is unanimity.'),
    base: z.discriminatedUnion('kind', [
      z
        .strictObject({ kind: z.literal('current'), treaty: treatyIdSchema, facts: otherTreatyFactsSchema })
        .describe('The Parties to another treaty at each moment.'),
      z
        .strictObject({
          kind: z.literal('on-a-day'),
          on: civilDateSchema.describe('Such as the day of adoption.'),
          treaty: treatyIdSchema,
          facts: otherTreatyFactsSchema,
        })
        .describe('The Parties to another treaty on one day.'),
      z
        .strictObject({
          kind: z.literal('numbers'),
          source: textSchema,
          numbers: z.array(z.strictObject({ from: civilDateSchema, parties: z.int().min(1).max(1000) })).min(1),
        })
        .describe('So many from each day on, in order of day, where no register of them is at hand.'),
    ]),
  })
  .describe('A part of the Parties to another treaty, which this one amends or adds to.');

const signatureSchema = z.strictObject({ participant: participantSchema, on: civilDateSchema });

const signatoriesSchema = z
  .strictObject({
    kind: z.literal('proportion-of-signatories'),
    says: textSchema.describe('Of whom, such as `of the signatory States`.'),
    proportion: proportionSchema.describe('`at-least` 1 of 1 is all of them.'),
    signatories: z.discriminatedUnion('kind', [
      z
        .strictObject({
          kind: z.literal('of-the-record'),
          signed: z.exactOptional(z.array(signatureSchema)).describe('Left out: it is filled in from the record.'),
        })
        .describe('Whoever has signed by each day, as the record has it.'),
      z
        .strictObject({ kind: z.literal('listed'), source: textSchema, signed: z.array(signatureSchema).min(1) })
        .describe('Those listed, for a record that does not hold the signatures.'),
    ]),
  })
  .describe('A part of those who have signed the treaty.');

const otherInForceSchema = z
  .strictObject({ kind: z.literal('treaty-in-force'), treaty: treatyIdSchema, facts: otherTreatyFactsSchema })
  .describe('Another treaty is in force.');

const otherMetSchema = z
  .strictObject({ kind: z.literal('treaty-condition-met'), treaty: treatyIdSchema, facts: otherTreatyFactsSchema })
  .describe('The condition for the entry into force of another treaty is met, whether it is in force or not.');

const onDateSchema = z
  .strictObject({ kind: z.literal('on-date'), on: civilDateSchema })
  .describe('A day has come: the day itself suffices.');

const listedGroupSchema = z.union([
  z.strictObject({ says: textSchema, states: z.array(participantSchema).min(1) }),
  z.strictObject({ says: textSchema, except: z.array(participantSchema).min(1) }),
]);

/** A condition of which the record alone tells whether it was met by a day. */
export const recordedConditionSchema = z
  .discriminatedUnion('kind', [
    instrumentsSchema.extend({ of: z.exactOptional(listedGroupSchema) }),
    namedStatesSchema,
    z.strictObject({
      kind: z.literal('all-of'),
      conditions: z
        .array(
          z.discriminatedUnion('kind', [
            instrumentsSchema.extend({ of: z.exactOptional(listedGroupSchema) }),
            namedStatesSchema,
          ]),
        )
        .min(2)
        .describe('Every one of them must be met.'),
    }),
  ])
  .meta({ id: 'RecordedCondition' });

/** What must have happened for a treaty to enter into force. */
export type Condition =
  | z.infer<typeof instrumentsSchema>
  | z.infer<typeof namedStatesSchema>
  | z.infer<typeof shareSchema>
  | z.infer<typeof sumSchema>
  | z.infer<typeof partiesSchema>
  | z.infer<typeof signatoriesSchema>
  | z.infer<typeof otherInForceSchema>
  | z.infer<typeof otherMetSchema>
  | z.infer<typeof onDateSchema>
  | { kind: 'all-of'; conditions: Condition[] }
  | { kind: 'any-of'; conditions: Condition[] };

export const conditionSchema: z.ZodType<Condition> = z
  .discriminatedUnion('kind', [
    instrumentsSchema,
    namedStatesSchema,
    shareSchema,
    sumSchema,
    partiesSchema,
    signatoriesSchema,
    otherInForceSchema,
    otherMetSchema,
    onDateSchema,
    z.strictObject({
      kind: z.literal('all-of'),
      get conditions() {
        return z.array(conditionSchema).min(2).describe('Every one of them must be met.');
      },
    }),
    z.strictObject({
      kind: z.literal('any-of'),
      get conditions() {
        return z.array(conditionSchema).min(2).describe('One of them suffices.');
      },
    }),
  ])
  .meta({ id: 'Condition', examples: [{ kind: 'instruments', number: 10 }] });
