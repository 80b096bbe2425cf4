import * as z from 'zod';
import { loadTreaty } from '../../catalogue.ts';
import { BadInput, type Told } from '../../cli/bad-input.ts';
import type { Session } from '../../cli/command.ts';
import { findParticipant } from '../../cli/input/find-participant.ts';
import { findInCatalogue } from '../../cli/input/find-source.ts';
import { parseActs } from '../../cli/input/parse-acts.ts';
import type { Treaty } from '../../index.ts';
import { parsePlain } from '../../reading/json/parse-plain.ts';
import { FIELDS } from './fields.ts';

/** What is wrong with an argument: its name, and what is told of it. */
export interface Refusal {
  readonly argument?: string;
  readonly bad: BadInput;
}

/** The arguments of a tool, or everything that is wrong with them. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** The arguments that name a State or an organisation. */
const NAMES = ['participant', 'other'] as const;

/** The treaty of acts, where that which is named is not known. */
const UNKNOWN = 'unknown';

/** What may be looked up: names that are no longer than any is, since the nearest to a long one is long sought. */
const lookedUpSchema = z.looseObject({
  treaty: FIELDS.treaty.optional().catch(undefined),
  participant: FIELDS.participant.optional().catch(undefined),
  other: FIELDS.participant.optional().catch(undefined),
  acts: FIELDS.acts.optional().catch(undefined),
});

/**
 * Checks the arguments of a tool: their shape, and whom and what they name. All that is wrong is told at once. A treaty is named by its id from
 * then on, so that nothing looks for a file of that name.
 */
export async function checkArguments<Input extends z.ZodObject>(
  schema: Input,
  given: unknown,
  session: Session,
): Promise<Checked<z.infer<Input>>> {
  const { treaty: name, acts, ...names } = lookedUpSchema.safeParse(given).data ?? {};
  const { treaty, refusals: ofTreaty } = await findTreaty(name, session);
  if (treaty !== undefined) session.takeUp(treaty);
  const shaped = parsePlain(schema, treaty === undefined ? given : nameById(given, treaty));
  const ofNames = await Promise.all(
    NAMES.filter((argument) => argument in schema.shape).map((argument) => refusalsOfName(argument, names, session)),
  );
  const ofActs =
    acts === undefined || !('acts' in schema.shape)
      ? []
      : await refusalsOf('acts', () => parseActs(treaty?.id ?? UNKNOWN, acts, session));
  const ofShape = shaped.ok ? [] : [{ bad: new BadInput({ issues: shaped.issues, file: '' }) }];
  const refusals = [...ofShape, ...ofTreaty, ...ofNames.flat(), ...ofActs];
  return shaped.ok && refusals.length === 0 ? { ok: true, value: shaped.value } : { ok: false, refusals };
}

async function refusalsOfName(
  argument: (typeof NAMES)[number],
  { [argument]: name }: { readonly [Name in (typeof NAMES)[number]]?: string | undefined },
  session: Session,
): Promise<readonly Refusal[]> {
  return name === undefined ? [] : refusalsOf(argument, () => findParticipant(name, session));
}

function nameById(given: unknown, { id }: Treaty): unknown {
  return typeof given === 'object' && given !== null ? { ...given, treaty: id } : given;
}

async function findTreaty(
  name: string | undefined,
  session: Session,
): Promise<{ readonly treaty?: Treaty; readonly refusals: readonly Refusal[] }> {
  if (name === undefined) return { refusals: [] };
  try {
    return { treaty: await loadTreaty(findInCatalogue(name, session)), refusals: [] };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { refusals: [{ argument: 'treaty', bad: withoutFiles(error) }] };
  }
}

/** Says of a name that no treaty bears that it is none of the catalogue: no file was looked for. */
function withoutFiles({ told }: BadInput): BadInput {
  return new BadInput(
    ...told.flatMap((part): readonly Told[] => {
      if (!('code' in part)) return [part];
      if (part.code === 'usage.no-such-treaty') return [{ ...part, code: 'page.mcp.no-such-treaty' }];
      if (part.code !== 'usage.no-such-treaty.nearest') return [part];
      const { given, nearest } = part.values;
      return [
        { code: 'page.mcp.no-such-treaty', values: { given } },
        { code: 'usage.did-you-mean', values: { words: [String(nearest)] } },
      ];
    }),
  );
}

/** Lists what is told of an argument by what reads it. */
async function refusalsOf(argument: string, read: () => Promise<unknown>): Promise<readonly Refusal[]> {
  try {
    await read();
    return [];
  } catch (error) {
    if (error instanceof BadInput) return [{ argument, bad: error }];
    throw error;
  }
}
