import type * as z from 'zod';
import type { actSchema } from '../../treaty/act.ts';
import type { ActKind } from '../../treaty/act-kinds.ts';

type KindWithout<Key, Union> = Union extends { kind: infer Kind } ? (Key extends keyof Union ? never : Kind) : never;

/** The kinds of act that no participant does, by the schema; a kind that it gains must stand below. */
type KindOfNobody = KindWithout<'participant', z.infer<typeof actSchema>>;

/** Who does an act that no participant does, and which act a participant most likely did whom a record names all the same. */
interface Doing {
  readonly by: string;
  readonly likelier: ActKind;
  readonly where: string;
}

const DOINGS: Readonly<Partial<Record<ActKind, Doing>>> = {
  'amendment-communication': {
    by: 'the depositary communicates the proposal to the Parties',
    likelier: 'amendment-proposal',
    where: 'a State proposed the amendment',
  },
  'conference-convening': {
    by: 'the depositary convenes the conference',
    likelier: 'conference-request',
    where: 'a State favoured a conference',
  },
  'amendment-adoption': {
    by: 'the conference adopts the amendment',
    likelier: 'amendment-acceptance',
    where: 'a State accepted it',
  },
  'amendment-approval': {
    by: 'the organ that the treaty names, such as the General Assembly, approves the amendment',
    likelier: 'amendment-acceptance',
    where: 'a State accepted it',
  },
} satisfies Record<KindOfNobody, Doing>;

/** Why an act has no participant, and what to write instead where one did something. */
export interface WhyNobody {
  readonly what: string;
  readonly instead: string;
}

/**
 * Checks if no participant does the acts of a kind: the depositary, a conference or an assembly does.
 *
 * @example isActOfNobody('amendment-adoption') // true
 */
export function isActOfNobody(kind: ActKind): boolean {
  return DOINGS[kind] !== undefined;
}

/**
 * Says why an act has no participant, and which kind to write instead where one did something.
 *
 * @returns `undefined` for a kind whose acts have a participant
 * @example whyNobody('conference-convening')?.what // 'a conference-convening has no participant: the depositary convenes the conference'
 */
export function whyNobody(kind: ActKind): WhyNobody | undefined {
  const doing = DOINGS[kind];
  if (doing === undefined) return undefined;
  return {
    what: `${withArticle(kind)} has no participant: ${doing.by}`,
    instead: `write "${doing.likelier}" as the kind where ${doing.where}`,
  };
}

/**
 * Puts "a" or "an" before a word.
 *
 * @example withArticle('amendment-proposal') // 'an amendment-proposal'
 */
export function withArticle(word: string): string {
  return /^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`;
}
