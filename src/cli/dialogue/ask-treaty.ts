import { listCatalogue } from '../../catalogue.ts';
import type { Treaty } from '../../index.ts';
import type { ClauseInWords } from '../../wording.ts';
import { listClauses } from '../../wording.ts';
import type { Told } from '../bad-input.ts';
import { link } from '../input/find-subject.ts';
import { askYesNo } from './ask.ts';
import { composeDefinition, type Definition } from './definition.ts';
import type { Interview, PartName } from './interview.ts';
import { askAmendment } from './sections/amendment.ts';
import { askDenunciation } from './sections/denunciation.ts';
import { askEntryIntoForce } from './sections/entry-into-force.ts';
import { askIdentity, type FileAsked } from './sections/identity.ts';
import { askLaterParties } from './sections/later-parties.ts';
import { askParticipation, askParticipationAnew } from './sections/participation.ts';
import { askReporting } from './sections/reporting.ts';

type Heading = ClauseInWords['heading']['values']['clause'];

/**
 * Asks the final clauses of a treaty, part by part; each part is checked as the file would be.
 *
 * @param base a treaty whose clauses are offered first, each to be kept or asked
 */
export async function askTreaty(interview: Interview, base: Treaty | undefined, file: FileAsked): Promise<Treaty> {
  const part = <T>(name: PartName, ask: () => Promise<T>, compose: (value: T) => Definition): Promise<T> =>
    interview.askPart(name, ask, (value) => listFaults(composeDefinition(compose(value))));
  const keep = (...headings: readonly Heading[]): Promise<boolean> => askToKeep(interview, base, headings);

  const { identity, monthEnd } = await part(
    'identity',
    () => askIdentity(interview, base, file),
    (asked) => ({ identity: asked.identity }),
  );
  const participation = await part(
    'participation',
    async () =>
      base !== undefined && (await keep('who-may-join', 'signature', 'consent'))
        ? askParticipationAnew(interview, identity, base)
        : askParticipation(interview, identity),
    (asked) => ({ identity, participation: asked }),
  );
  const joined = { identity, participation };
  const entryIntoForce = await part(
    'entry-into-force',
    async () =>
      base !== undefined && (await keep('entry-into-force', 'not-before-other', 'provisional-entry', 'binds-with'))
        ? base.finalClauses.entryIntoForce
        : askEntryIntoForce(interview, participation, monthEnd),
    (asked) => ({ ...joined, entryIntoForce: asked }),
  );
  const laterParties = await part(
    'later-parties',
    async () =>
      base !== undefined && (await keep('later-parties'))
        ? base.finalClauses.laterParties
        : askLaterParties(interview, { participation, entryIntoForce, monthEnd }),
    (asked) => ({ ...joined, entryIntoForce, laterParties: asked }),
  );
  const bound = { ...joined, entryIntoForce, laterParties };
  const denunciation = await part(
    'denunciation',
    async () =>
      base !== undefined && (await keep('denunciation', ...DENUNCIATION))
        ? pick(base, 'denunciation', 'termination')
        : askDenunciation(interview, monthEnd),
    (asked) => ({ ...bound, denunciation: asked }),
  );
  const amendment = await part(
    'amendment',
    async () =>
      base?.finalClauses.amendment !== undefined && (await keep('amendment', ...AMENDMENT))
        ? pick(base, 'amendment')
        : asAmendment(await askAmendment(interview, monthEnd)),
    (asked) => ({ ...bound, denunciation, amendment: asked }),
  );
  const reporting = await part(
    'reporting',
    async () =>
      base?.finalClauses.reporting !== undefined && (await keep('first-report', 'later-reports', 'other-report-days'))
        ? pick(base, 'reporting')
        : asReporting(await askReporting(interview, monthEnd)),
    (asked) => ({ ...bound, denunciation, amendment, reporting: asked }),
  );
  return composeDefinition({ ...bound, denunciation, amendment, reporting });
}

const DENUNCIATION = [
  'earliest-notice',
  'armed-conflict',
  'other-treaty-left',
  'after-denunciation',
  'termination',
] as const satisfies readonly Heading[];

const AMENDMENT = [
  'amendment-proposal',
  'amendment-conference',
  'amendment-adoption',
  'amendment-objections',
  'amendment-entry-into-force',
  'amendment-binding',
  'amendment-later',
] as const satisfies readonly Heading[];

type Clauses = Treaty['finalClauses'];

function pick<const Name extends keyof Clauses>(
  { finalClauses }: Treaty,
  ...names: readonly Name[]
): Pick<Clauses, Name> {
  const own = { ...finalClauses };
  for (const name of Object.keys(own)) if (!names.some((each) => each === name)) Reflect.deleteProperty(own, name);
  return own;
}

function asAmendment(amendment: Clauses['amendment']): Pick<Clauses, 'amendment'> {
  return amendment === undefined ? {} : { amendment };
}

function asReporting(reporting: Clauses['reporting']): Pick<Clauses, 'reporting'> {
  return reporting === undefined ? {} : { reporting };
}

/** Asks whether clauses of the treaty that is begun with are kept, and shows them in words. */
async function askToKeep(
  interview: Interview,
  base: Treaty | undefined,
  headings: readonly Heading[],
): Promise<boolean> {
  if (base === undefined) return false;
  const { page } = interview;
  const clauses = listClauses(base).filter(({ heading }) => headings.includes(heading.values.clause));
  const lines = clauses.map(({ article, says }) => page.paragraph(page.formats.cited({ article, ...says }), '  '));
  return askYesNo(interview, 'keep', true, lines);
}

/** Lists what is wrong with a treaty, as when its file is read. */
async function listFaults(treaty: Treaty): Promise<readonly Told[]> {
  const { parseTreatyJson } = await import('../../reading.ts');
  const parsed = parseTreatyJson(JSON.stringify(treaty), { treatyIds: listCatalogue().map(({ id }) => id) });
  if (parsed.ok) {
    await link(parsed.value);
    return [];
  }
  return parsed.issues.map(({ what, remedy }) => ({ fault: { what, remedy } }));
}
