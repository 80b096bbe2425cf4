import { civilDate } from '../../src/calendar/civil-date.ts';
import type { FinalClauses } from '../../src/treaty/treaty.ts';
import { treatyWith } from './build.ts';

type Participation = FinalClauses['participation'];

/** One of each kind: an organisation, an entity that is no State, a State without a code, and a State that ceased to exist. */
export const OWN = [
  {
    code: 'organisation:caricom',
    name: { en: 'Caribbean Community', fr: 'Communauté des Caraïbes', es: 'Comunidad del Caribe' },
    alsoNamed: ['CARICOM'],
  },
  { code: 'territory:fishing-entity', name: 'Fishing Entity of the Example', article: '7(1)', note: 'It is no State.' },
  { code: 'state:sealand', name: { en: 'Sealand' } },
  {
    code: 'former-state:zanzibar',
    name: { en: 'Zanzibar', ru: 'Занзибар' },
    lastDay: civilDate('1992-04-25'),
    unitedIn: 'state:sealand',
  },
] as const satisfies NonNullable<Participation['participants']>;

/** Builds clauses under which these take part. */
export function participationWith(eligibility: Participation['eligibility']): Participation {
  return { ...treatyWith(3).finalClauses.participation, participants: OWN, eligibility };
}

export const EVERYBODY = participationWith({ kind: 'any-state-or-organisation', article: '1' });
