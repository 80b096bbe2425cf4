import * as fc from 'fast-check';
import * as z from 'zod';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { checkTreaty } from '../../src/reading/checks/check-treaty.ts';
import { type Act, actSchema } from '../../src/treaty/act.ts';
import { ACT_KINDS } from '../../src/treaty/act-kinds.ts';
import { type Treaty, treatySchema } from '../../src/treaty/treaty.ts';
import { anyDeeds } from '../machine/any-deeds.ts';
import { anyOfSchema, type SchemaPart } from '../support/any-of-schema.ts';
import { OWN } from '../support/own-participants.ts';
import { anyDay, STATES } from './any-life.ts';

const ofTreaty = z.toJSONSchema(treatySchema, { io: 'input' });
const ofAct = z.toJSONSchema(z.strictObject({ act: actSchema.meta({ id: 'Act' }) }), { io: 'input' });

/** The named parts of the schemas of treaties and of acts. */
export const PARTS: Readonly<Record<string, SchemaPart>> = JSON.parse(
  JSON.stringify({ ...ofAct.$defs, ...ofTreaty.$defs }),
);

const ORGANISATIONS = ['EUE', 'organisation:caricom'] as const;

const someStates = fc
  .constantFrom(...ORGANISATIONS)
  .chain((organisation) => fc.subarray([...STATES, organisation], { minLength: 3 }));
const shareOf = (share: fc.Arbitrary<unknown>) =>
  someStates.chain((states) => fc.record(Object.fromEntries(states.map((state) => [state, share]))));

/** What matters to the law is drawn from the years in which the States of generated lives act; names and words are always the same. */
const INSTEAD: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  CivilDate: anyDay,
  Participant: fc.constantFrom(...STATES, ...ORGANISATIONS),
  Article: fc.constant('7(1)'),
  Text: fc.constant('some words'),
  TreatyId: fc.constant('other'),
  AmendmentId: fc.constantFrom('first', 'second'),
  Period: fc.constantFrom({ months: 1 }, { months: 3 }, { days: 30 }, { years: 1 }, { years: 1, months: 2, days: 5 }),
  Proportion: fc.constantFrom(
    { than: 'at-least', numerator: 2, denominator: 3 },
    { than: 'at-least', numerator: 1, denominator: 3 },
    { than: 'more-than', numerator: 1, denominator: 2 },
  ),
  '.organisation': fc.constantFrom(...ORGANISATIONS),
  '.participants': fc.constant(OWN),
  '.treaty': fc.constant('other'),
  '.opensOn': fc.constant(civilDate('1990-01-01')),
  '.states': someStates,
  '.except': fc.subarray([...STATES], { minLength: 1, maxLength: 3 }),
  '.since': shareOf(anyDay),
  '.shares': shareOf(fc.integer({ min: 0, max: 9 })),
  '.tolerance': fc.constant(0.1),
  '.amounts': shareOf(fc.integer({ min: 0, max: 9 })),
  '.units': fc.integer({ min: 1, max: 12 }),
  '.depositary': fc.constantFrom('London', 'Moscow'),
  '.territory': fc.constantFrom('Svalbard', 'Bouvet Island'),
  '.corrects': fc.record(
    {
      kind: fc.constantFrom(...ACT_KINDS.filter((kind) => kind !== 'correction')),
      on: anyDay,
      amendment: fc.constantFrom('first', 'second'),
    },
    { requiredKeys: ['kind', 'on'] },
  ),
};

/** The clauses of a treaty, each with whatever the schema admits in its place. */
const CLAUSES = Object.entries(PARTS.FinalClauses?.properties ?? {}).map(
  ([key, part]) => [key, anyOfSchema(part, { defs: PARTS, instead: INSTEAD }).map(repair)] as const,
);

/** Sets right what the schema cannot say: days in order, nobody twice, shares that make up their total. */
function repair(value: unknown): unknown {
  if (Array.isArray(value)) return repairList(value.map(repair));
  if (typeof value !== 'object' || value === null) return value;
  const own: Record<string, unknown> = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, repair(inner)]),
  );
  for (const [early, late] of [
    ['from', 'until'],
    ['opensOn', 'closesOn'],
    ['metOn', 'inForceOn'],
    ['on', 'notifiedOn'],
  ] as const) {
    const [one, other] = [own[early], own[late]];
    if (typeof one === 'string' && typeof other === 'string' && one > other)
      Object.assign(own, { [early]: other, [late]: one });
  }
  if (typeof own.shares === 'object' && own.shares !== null) {
    own.total = Math.max(
      1,
      Object.values(own.shares).reduce((sum: number, share) => sum + Number(share), 0),
    );
  }
  return own;
}

function repairList(list: readonly unknown[]): readonly unknown[] {
  const byKey = new Map(list.map((each) => [keyOf(each), each]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, each]) => each);
}

/** By what the members of a list are told apart: by whom they are about, or the day from which they hold. */
function keyOf(each: unknown): string {
  if (typeof each !== 'object' || each === null) return String(each);
  const own: Readonly<Record<string, unknown>> = { ...each };
  return String(own.participant ?? own.from ?? ('source' in own ? '' : JSON.stringify(each)));
}

/** Lets whoever may join use the kinds of instrument that count. */
function letAllKindsBeUsed(treaty: Treaty): Treaty {
  const { participation, entryIntoForce } = treaty.finalClauses;
  const { consent } = participation;
  const used = new Set([...consent.afterSignature, ...consent.withoutSignature, 'succession']);
  const withoutSignature = [...consent.withoutSignature, ...entryIntoForce.counts.filter((kind) => !used.has(kind))];
  const bySuccession = consent.bySuccession || entryIntoForce.counts.includes('succession');
  const clause = { ...participation, consent: { ...consent, withoutSignature, bySuccession } };
  return { ...treaty, finalClauses: { ...treaty.finalClauses, participation: clause } };
}

/** Declares whom the clauses, or the acts of a life, name and who have no code. */
function declareOwn(treaty: Treaty): Treaty {
  const { participation } = treaty.finalClauses;
  const declared = { ...participation, participants: participation.participants ?? OWN };
  return { ...treaty, finalClauses: { ...treaty.finalClauses, participation: declared } };
}

/** Lets an organisation join that counts as its members, where States alone might. */
function letOrganisationsJoin(treaty: Treaty): Treaty {
  const { participation, entryIntoForce } = treaty.finalClauses;
  const { eligibility } = participation;
  if (typeof entryIntoForce.organisations !== 'object' || eligibility.kind !== 'any-state') return treaty;
  const opened = { ...participation, eligibility: { ...eligibility, kind: 'any-state-or-organisation' } as const };
  return { ...treaty, finalClauses: { ...treaty.finalClauses, participation: opened } };
}

/** The names of the clauses. */
const CLAUSE_KEYS = CLAUSES.map(([key]) => key);

/** Some of the clauses named, one at the least, as the schema admits them. */
const anyClausesOf = (keys: readonly string[]): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc
    .subarray(
      CLAUSES.filter(([key]) => keys.includes(key)),
      { minLength: 1, maxLength: Math.min(3, keys.length) },
    )
    .chain((taken) => fc.record(Object.fromEntries(taken)));

/**
 * A treaty of which some clauses are whatever the schema admits, and the others such that lives go on under them.
 *
 * @param keys the clauses of which these are some
 */
export const anyWholeTreaty = (
  anyTreaty: fc.Arbitrary<Treaty>,
  keys: readonly string[] = CLAUSE_KEYS,
): fc.Arbitrary<Treaty> =>
  fc
    .record({ treaty: anyTreaty, given: anyClausesOf(keys) })
    .map(({ treaty, given }) => ({ ...treaty, finalClauses: { ...treaty.finalClauses, ...given } }))
    .map(declareOwn)
    .map(letAllKindsBeUsed)
    .map(letOrganisationsJoin)
    .filter((each) => treatySchema.safeParse(each).success && checkTreaty(each).length === 0);

/** An act of any form that the schema admits. */
export const anyWholeAct: fc.Arbitrary<Act> = anyOfSchema({ $ref: '#/$defs/Act' }, { defs: PARTS, instead: INSTEAD })
  .map((each) => actSchema.safeParse(repair(each)))
  .filter(({ success }) => success)
  .map(({ data }) => data as Act);

/** A treaty with clauses of any form that the schema admits, and acts of any form on it. */
export const anyWholeLife: fc.Arbitrary<{ readonly treaty: Treaty; readonly acts: readonly Act[] }> = fc
  .record({
    treaty: anyWholeTreaty(anyDeeds.map(({ treaty }) => treaty)),
    deeds: anyDeeds,
    more: fc.array(anyWholeAct, { maxLength: 12 }),
  })
  .map(({ treaty, deeds: { acts }, more }) => ({ treaty, acts: [...acts, ...more] }));
