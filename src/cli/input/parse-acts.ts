import type { Act } from '../../index.ts';
import type { Issue } from '../../reading.ts';
import { orderSupposedAct, parseSupposedActs } from '../../simulation.ts';
import { BadInput, type Told } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { describeActIssue, nameOfAct } from './describe-act-issue.ts';
import { type NameRead, readName } from './find-participant.ts';

/**
 * Parses the acts of `--act`; a State is named in them as it is everywhere on the command line.
 *
 * @param treaty the id of the treaty under which they would be done
 * @throws BadInput with everything that is wrong with them
 */
export async function parseActs(treaty: string, typed: readonly string[], session: Session): Promise<readonly Act[]> {
  if (typed.some((text) => text.trim() === '')) throw new BadInput({ code: 'usage.no-act-given', values: {} }, FORM);
  const parsed = parseSupposedActs(
    await Promise.all(typed.map((text) => writeCode(treaty, text, session))),
    treaty,
    ownOf(session),
  );
  if (parsed.ok) return parsed.value;
  const placeOf = ({ line = 1 }: Issue): number => line - 1;
  const meant = await Promise.all(typed.map((text) => findMeant(treaty, text, session)));
  const faulty = [...new Set(parsed.issues.map(placeOf))];
  const inOtherOrder = faulty.flatMap((place): readonly Told[] => {
    const [act, line] = [nameOfAct(typed[place] ?? ''), meant[place]];
    return line === undefined ? [] : [{ code: 'usage.act-in-other-order', values: { act, meant: nameOfAct(line) } }];
  });
  const others = parsed.issues.filter((issue) => meant[placeOf(issue)] === undefined);
  const told = others.map((issue) => describe(issue, typed[placeOf(issue)] ?? '', session));
  throw new BadInput(...inOtherOrder, ...(await Promise.all(told)), FORM);
}

const FORM: Told = { code: 'usage.form-of-act', values: {} };

/** Finds the act that was meant where its parts stand in another order, and what they are can be told. */
async function findMeant(treaty: string, text: string, session: Session): Promise<string | undefined> {
  const ordered = orderSupposedAct(text);
  if (ordered === undefined || ordered === text.trim()) return undefined;
  return parseSupposedActs([await writeCode(treaty, ordered, session)], treaty, ownOf(session)).ok
    ? ordered
    : undefined;
}

/** Writes the code of a State in an act where its name is one that tables do not have. */
async function writeCode(treaty: string, text: string, session: Session): Promise<string> {
  const parsed = parseSupposedActs([text], treaty, ownOf(session));
  if (parsed.ok) return text;
  const names = await Promise.all(parsed.issues.map((issue) => readNameOf(issue, session)));
  const [name] = names.flatMap((read) => (read?.kind === 'known' ? [read] : []));
  return name === undefined ? text : text.replace(name.given, name.code);
}

async function describe(issue: Issue, text: string, session: Session): Promise<Told> {
  const read = await readNameOf(issue, session);
  if (read?.kind !== 'refused') return describeActIssue(issue, text);
  const { what, remedy } = read;
  return { issue: { what, remedy, name: 'participant' }, of: nameOfAct(text) };
}

/** Reads the name of a State that a table does not have; nothing where something else is wrong. */
async function readNameOf({ code, value }: Issue, session: Session): Promise<NameRead | undefined> {
  return code === 'unknown-participant' && value !== undefined ? readName(value, session) : undefined;
}

/** The participants that the treaty declares for itself, as a parser takes them. */
function ownOf({ own }: Session): { readonly participants: Session['own'] } {
  return { participants: own };
}
