import { type CatalogueEntry, loadRecord } from '../../catalogue.ts';
import { composeLife, countByStatus, listNotKnown, type Register, textIn } from '../../index.ts';
import type { Language } from '../../wording.ts';
import type { Session } from '../command.ts';
import { findTreaty } from '../input/find-subject.ts';
import { findAsOf } from '../input/today.ts';
import type { ListedTreaty } from '../output/list-page.ts';

/** Finds the record of a treaty by its id; left out, that of the catalogue. */
type FindRegister = (id: string) => Promise<Register | undefined>;

/** Composes a treaty of the catalogue as it is listed: with how things stand where its record ends. */
export async function composeListed(
  listed: CatalogueEntry,
  session: Session,
  findRegister: FindRegister = loadRecord,
): Promise<ListedTreaty> {
  const [treaty, register] = await Promise.all([findTreaty(listed.id, session), findRegister(listed.id)]);
  const { record: _, ...entryAlone } = listed;
  if (register === undefined) return { entry: entryAlone };
  const { acts, endsOn } = register;
  const entry = { ...entryAlone, record: { acts: acts.length, ...(endsOn && { endsOn }) } };
  const asOf = register.endsOn ?? findAsOf(undefined, treaty, session);
  const life = composeLife(treaty, register, asOf);
  const { entryIntoForce } = life;
  return {
    entry,
    parties: countByStatus(life, asOf).party,
    notKnown: listNotKnown(life, asOf).length,
    ...(entryIntoForce.kind === 'determined' ? { inForceOn: entryIntoForce.value } : {}),
  };
}

/** Composes a treaty that is listed as plain JSON, in a language. */
export function composeListedJson(
  {
    entry: { record, title, shortTitle, adoptedAt, done, depositary, ...entry },
    inForceOn,
    parties,
    notKnown,
  }: ListedTreaty,
  language: Language,
): object {
  return {
    ...entry,
    title: textIn(title, language),
    shortTitle: textIn(shortTitle, language),
    adoptedAt: textIn(adoptedAt, language),
    ...(done && { done: { ...done, at: textIn(done.at, language) } }),
    depositary: textIn(depositary, language),
    acts: record?.acts ?? null,
    endsOn: record?.endsOn ?? null,
    parties: parties ?? null,
    partiesNotKnown: notKnown ?? null,
    inForceOn: inForceOn ?? null,
  };
}
