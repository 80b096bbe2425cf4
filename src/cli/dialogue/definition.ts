import type { FinalClauses, Treaty } from '../../index.ts';

/** What is known of a treaty while its clauses are asked. */
export interface Definition {
  readonly identity: Omit<Treaty, 'finalClauses'>;
  /** Those that have no code of their own, before the rest of the clauses on who may join is known. */
  readonly participants?: NonNullable<FinalClauses['participation']['participants']>;
  readonly participation?: FinalClauses['participation'];
  readonly entryIntoForce?: FinalClauses['entryIntoForce'];
  readonly laterParties?: FinalClauses['laterParties'];
  readonly denunciation?: Pick<FinalClauses, 'denunciation' | 'termination'>;
  readonly amendment?: Pick<FinalClauses, 'amendment'>;
  readonly reporting?: Pick<FinalClauses, 'reporting'>;
}

/** The clauses under which nothing is stated: what a treaty then says is not known. */
export const NOT_STATED = {
  laterParties: { wording: 'not-stated', article: 'VCLT 24(3)' },
  denunciation: { kind: 'not-stated', article: 'VCLT 56' },
} as const satisfies Pick<FinalClauses, 'laterParties' | 'denunciation'>;

/** Composes a treaty of what was answered. In the place of what was not asked yet stands what nothing can be said against. */
export function composeDefinition(definition: Definition): Treaty {
  const { identity, participants, participation, entryIntoForce, laterParties, denunciation, amendment, reporting } =
    definition;
  const joining = participation ?? { ...standInFor(identity), ...(participants === undefined ? {} : { participants }) };
  const { afterSignature, withoutSignature } = joining.consent;
  return {
    ...identity,
    finalClauses: {
      participation: joining,
      entryIntoForce: entryIntoForce ?? {
        article: '1',
        counts: [...new Set([...afterSignature, ...withoutSignature])],
        condition: { kind: 'instruments', number: 1 },
        delay: { form: 'same-day' },
      },
      laterParties: laterParties ?? NOT_STATED.laterParties,
      ...(denunciation ?? { denunciation: NOT_STATED.denunciation }),
      ...amendment,
      ...reporting,
    },
  };
}

function standInFor({ adoptedOn }: Definition['identity']): FinalClauses['participation'] {
  return {
    eligibility: { kind: 'any-state-or-organisation', article: '1' },
    signature: { article: '1', opensOn: adoptedOn },
    consent: { article: '1', afterSignature: ['ratification'], withoutSignature: ['accession'], bySuccession: true },
  };
}
