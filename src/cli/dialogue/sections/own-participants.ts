import type { ParticipationClause } from '../../../index.ts';
import { askChoice, askDay, askText, askTextOrNone, askYesNo } from '../ask.ts';
import { composeDefinition, type Definition } from '../definition.ts';
import type { Interview } from '../interview.ts';
import { slugOf } from '../slug-of.ts';

type Own = NonNullable<ParticipationClause['participants']>[number];

/** Asks for those that take part and have no code in the table of names. From then on they are found by their names. */
export async function askOwnParticipants(
  interview: Interview,
  identity: Definition['identity'],
): Promise<Pick<ParticipationClause, 'participants'>> {
  const participants: Own[] = [];
  while (await askYesNo(interview, participants.length === 0 ? 'own' : 'own-more', false)) {
    participants.push(await askOwn(interview, participants));
    interview.session.takeUp(composeDefinition({ identity, participants }));
  }
  return participants.length === 0 ? {} : { participants };
}

async function askOwn(interview: Interview, others: readonly Own[]): Promise<Own> {
  const kind = await askChoice(interview, 'own-kind', ['organisation', 'territory', 'state', 'former-state']);
  const name = await askText(interview, 'own-name');
  const also = (await askTextOrNone(interview, 'own-also')) ?? '';
  const alsoNamed = also.split(/[,،，;]/).flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
  const lastDay = kind === 'former-state' ? { lastDay: await askDay(interview, 'own-last-day') } : {};
  const article = await askTextOrNone(interview, 'article');
  return {
    code: codeOf(kind, [...alsoNamed, name], others),
    name,
    ...(alsoNamed.length === 0 ? {} : { alsoNamed }),
    ...(article === undefined ? {} : { article }),
    ...lastDay,
  };
}

/** The code of one more: its kind, and the shortest of its names that no other of that kind has. */
function codeOf(kind: string, names: readonly string[], others: readonly Own[]): string {
  const slugs = names.map(slugOf).filter((slug) => slug !== '');
  const free = [...slugs.sort((one, other) => one.length - other.length), `${others.length + 1}`];
  const isFree = (slug: string): boolean => others.every(({ code }) => code !== `${kind}:${slug}`);
  return `${kind}:${free.find(isFree) ?? `${free.at(0)}-${others.length + 1}`}`;
}
