import { assertNever, type Eligibility, type ParticipationClause, type Treaty } from '../../../index.ts';
import { askChoice, askDay, askKinds, askParticipants, askText, askTreatyOfCatalogue, askYesNo } from '../ask.ts';
import type { Definition } from '../definition.ts';
import type { Interview, QuestionName } from '../interview.ts';
import { askOwnParticipants } from './own-participants.ts';

/** Asks who may join, whether the treaty is signed, and by which instruments consent is given. */
export async function askParticipation(
  interview: Interview,
  identity: Definition['identity'],
): Promise<ParticipationClause> {
  const own = await askOwnParticipants(interview, identity);
  const eligibility = await askEligibility(interview);
  const signature = await askSignature(interview, identity.adoptedOn);
  const consent = await askConsent(interview, { ...own, eligibility, signature });
  return askFurther(interview, { ...own, eligibility, signature, consent });
}

/** Asks what else the clauses say of those that join, until that is all. */
async function askFurther(interview: Interview, asked: ParticipationClause): Promise<ParticipationClause> {
  const isOfOrganisations = await isForOrganisations(asked);
  let clause = asked;
  for (;;) {
    const options = [
      'nothing',
      ...(isAccession(clause) && clause.consent.accessionRequires === undefined
        ? (['accession-requires'] as const)
        : []),
      ...(clause.provisionalApplication === undefined ? (['provisional-application'] as const) : []),
      ...(clause.severalDepositaries === undefined ? (['several-depositaries'] as const) : []),
      ...(clause.declarationOfCompetence === undefined && isOfOrganisations
        ? (['declaration-of-competence'] as const)
        : []),
    ] as const;
    const kind = await askChoice(interview, 'further-joining', options, 'nothing');
    switch (kind) {
      case 'nothing':
        return clause;
      case 'accession-requires': {
        const accessionRequires = await askText(interview, 'accession-requires');
        clause = { ...clause, consent: { ...clause.consent, accessionRequires } };
        break;
      }
      case 'several-depositaries': {
        const decides = await askChoice(interview, 'depositaries-decide', ['earliest', 'latest']);
        clause = { ...clause, severalDepositaries: { article: await askText(interview, 'article'), decides } };
        break;
      }
      case 'provisional-application':
        clause = { ...clause, provisionalApplication: { article: await askText(interview, 'article') } };
        break;
      case 'declaration-of-competence':
        clause = { ...clause, declarationOfCompetence: { article: await askText(interview, 'article') } };
        break;
      default:
        return assertNever(kind);
    }
  }
}

/** Checks if organisations may join: then they can confirm formally. */
export async function isForOrganisations(clause: Omit<ParticipationClause, 'signature' | 'consent'>): Promise<boolean> {
  const { listKindsOfConsent } = await import('../../../reading.ts');
  const { participants, eligibility } = clause;
  return listKindsOfConsent('signatories', { participants, eligibility }).includes('formal-confirmation');
}

function isAccession({ consent }: ParticipationClause): boolean {
  return consent.withoutSignature.includes('accession');
}

/** Takes the clauses of another treaty, with the days on which they fall here. */
export async function askParticipationAnew(
  interview: Interview,
  { adoptedOn }: Definition['identity'],
  { finalClauses }: Treaty,
): Promise<ParticipationClause> {
  const { signature, consent } = finalClauses.participation;
  const opensOn = await askDay(interview, 'opens-on', adoptedOn);
  const closes = signature.closesOn === undefined ? {} : { closesOn: await askDay(interview, 'closes-on') };
  const opens =
    consent.accessionOpensOn === undefined ? {} : { accessionOpensOn: await askDay(interview, 'accession-opens-on') };
  return {
    ...finalClauses.participation,
    signature: { ...signature, opensOn, ...closes },
    consent: { ...consent, ...opens },
  };
}

const PLAIN = [
  'any-state',
  'any-state-or-organisation',
  'described',
  'named-states',
  'party-to',
  'party-or-signatory-of',
] as const;

async function askEligibility(interview: Interview): Promise<Eligibility> {
  const kind = await askChoice(interview, 'who', [...PLAIN, 'any-of', 'by-act'], 'any-state');
  if (kind !== 'by-act') return askForAct(interview, kind);
  const askWho = async (name: QuestionName): Promise<EligibilityForAct> =>
    askForAct(interview, await askChoice(interview, name, [...PLAIN, 'any-of'], 'any-state'));
  const signature = await askWho('who-signs');
  const ratification = await askWho('who-ratifies');
  const accession = await askWho('who-accedes');
  return { kind, article: joinArticles([signature, ratification, accession]), signature, ratification, accession };
}

async function askForAct(interview: Interview, kind: (typeof PLAIN)[number] | 'any-of'): Promise<EligibilityForAct> {
  if (kind !== 'any-of') return askPlain(interview, kind);
  const anyOf = [
    await askPlain(interview, await askChoice(interview, 'who-one-of', PLAIN)),
    await askPlain(interview, await askChoice(interview, 'who-one-of', PLAIN)),
  ];
  for (;;) {
    const other = await askChoice(interview, 'who-else', ['nothing', ...PLAIN], 'nothing');
    if (other === 'nothing') return { kind, article: joinArticles(anyOf), anyOf };
    anyOf.push(await askPlain(interview, other));
  }
}

/** Several rules rest on the articles of each. */
function joinArticles(rules: readonly EligibilityForAct[]): string {
  return [...new Set(rules.flatMap(({ article }) => article.split(', ')))].join(', ');
}

async function askPlain(interview: Interview, kind: PlainEligibility['kind']): Promise<PlainEligibility> {
  switch (kind) {
    case 'any-state':
    case 'any-state-or-organisation':
      return { kind, article: await askText(interview, 'article') };
    case 'described': {
      const says = await askText(interview, 'who-says');
      const organisations = await askYesNo(interview, 'who-organisations', false);
      return { kind, article: await askText(interview, 'article'), says, organisations };
    }
    case 'named-states': {
      const says = await askText(interview, 'who-says');
      const states = await askParticipants(interview, 'states');
      return { kind, article: await askText(interview, 'article'), says, states };
    }
    case 'party-to':
    case 'party-or-signatory-of': {
      const treaty = await askTreatyOfCatalogue(interview, 'who-treaty');
      const organisations = await askYesNo(interview, 'who-organisations', false);
      const article = await askText(interview, 'article');
      return { kind, article, treaty, ...(organisations ? { organisations } : {}), facts: { kind: 'unknown' } };
    }
    default:
      return assertNever(kind);
  }
}

/** Who may do one act: sign, ratify or accede. */
type EligibilityForAct = Exclude<Eligibility, { readonly kind: 'by-act' }>;

/** One rule of those that a clause is made of. */
type PlainEligibility = Exclude<EligibilityForAct, { readonly kind: 'any-of' }>;

type Signature = ParticipationClause['signature'];

async function askSignature(interview: Interview, adoptedOn: Signature['opensOn']): Promise<Signature> {
  const isSigned = await askYesNo(interview, 'signature', true);
  const opensOn = await askDay(interview, 'opens-on', adoptedOn);
  if (!isSigned) return { article: await askText(interview, 'article'), provided: false, opensOn };
  const closes = await askChoice(interview, 'closes', ['never', 'on-a-day', 'in-force'], 'never');
  const end =
    closes === 'never'
      ? {}
      : closes === 'on-a-day'
        ? { closesOn: await askDay(interview, 'closes-on') }
        : ({ closesAtEntryIntoForce: true } as const);
  return { article: await askText(interview, 'article'), opensOn, ...end };
}

async function askConsent(
  interview: Interview,
  joining: Omit<ParticipationClause, 'consent'>,
): Promise<ParticipationClause['consent']> {
  const { listKindsOfConsent } = await import('../../../reading.ts');
  const isSigned = joining.signature.provided !== false;
  const ofSignatories = listKindsOfConsent('signatories', joining);
  const ofOthers = listKindsOfConsent('others', joining);
  const afterSignature = isSigned ? await askKinds(interview, 'of-signatories', ['ratification'], ofSignatories) : [];
  const withoutSignature = await askKinds(interview, 'of-others', [isSigned ? 'accession' : 'acceptance'], ofOthers);
  const opens = withoutSignature.includes('accession')
    ? await askChoice(interview, 'accession-opens', ['at-once', 'on-a-day', 'in-force'], 'at-once')
    : 'at-once';
  const later =
    opens === 'at-once'
      ? {}
      : opens === 'on-a-day'
        ? { accessionOpensOn: await askDay(interview, 'accession-opens-on') }
        : ({ accessionOpensAtEntryIntoForce: true } as const);
  const bySuccession = await askYesNo(interview, 'succession', true);
  return { article: await askText(interview, 'article'), afterSignature, withoutSignature, ...later, bySuccession };
}
