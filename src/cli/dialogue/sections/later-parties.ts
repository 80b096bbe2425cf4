import {
  CONSENT_KINDS,
  type EntryIntoForceClause,
  type LaterPartiesClause,
  type MonthEndRule,
  type ParticipationClause,
  type PlainDelay,
} from '../../../index.ts';
import { askChoice, askKinds, askText, askYesNo } from '../ask.ts';
import { NOT_STATED } from '../definition.ts';
import type { Interview } from '../interview.ts';
import { askDelay } from './delay.ts';

/** A rule for some instruments alone. */
type SpecialRule = NonNullable<LaterPartiesClause['special']>[number];

/** What is known of the treaty before the clause on later Parties is asked. */
interface Known {
  readonly participation: ParticipationClause;
  readonly entryIntoForce: EntryIntoForceClause;
  readonly monthEnd: MonthEndRule;
}

/** Asks when the treaty binds a State that joins later, and which rules there are for some instruments alone. */
export async function askLaterParties(interview: Interview, known: Known): Promise<LaterPartiesClause> {
  const rule = await askRule(interview, known);
  if (rule.wording === 'not-stated') return rule;
  const special: SpecialRule[] = [];
  while (await askYesNo(interview, 'special', false)) special.push(await askSpecial(interview, known));
  return special.length === 0 ? rule : { ...rule, special };
}

/** Asks a rule for some kinds of instrument, or for those of organisations. */
async function askSpecial(interview: Interview, known: Known): Promise<SpecialRule> {
  const whose = await askChoice(interview, 'special-for', ['kinds', 'organisations'], 'kinds');
  if (whose === 'organisations') return { ...(await askRule(interview, known)), of: whose };
  const { consent } = known.participation;
  const possible = CONSENT_KINDS.filter((kind) =>
    [...consent.afterSignature, ...consent.withoutSignature].includes(kind),
  );
  const usual = possible.slice(-1);
  const kinds = await askKinds(interview, 'special-kinds', usual, possible, possible);
  // A rule for none would be one for nobody.
  return { ...(await askRule(interview, known)), kinds: kinds.length === 0 ? usual : [...kinds] };
}

/** Asks a rule: of which States it speaks, and after how long it binds them. */
async function askRule(interview: Interview, { entryIntoForce: { delay: own }, monthEnd }: Known) {
  const wording = await askChoice(
    interview,
    'later',
    ['after-condition-met', 'whichever-later', 'after-entry-into-force', 'not-provided', 'not-stated'],
    'not-stated',
  );
  if (wording === 'not-stated') return NOT_STATED.laterParties;
  if (wording === 'not-provided') return { wording, article: 'VCLT 24(3)' };
  const same = isPlain(own) ? { same: own } : {};
  const delay = await askDelay(interview, { monthEnd, period: { months: 1 }, ...same });
  if (wording !== 'after-entry-into-force') return { wording, article: await askText(interview, 'article'), delay };
  const prevailing = await askChoice(interview, 'prevailing', ['reading-a', 'reading-b'], 'reading-a');
  const article = await askText(interview, 'article');
  return { wording, article, delay, prevailing: prevailing === 'reading-a' ? ('A' as const) : ('B' as const) };
}

function isPlain(delay: EntryIntoForceClause['delay']): delay is PlainDelay {
  return delay.form !== 'not-before' && delay.form !== 'fixed-date-or-later';
}
