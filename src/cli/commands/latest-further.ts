import { Option } from '@commander-js/extra-typings';
import {
  type CivilDate,
  composeLife,
  type Determination,
  determineLatestAccessionTowards,
  determineLatestDepositOf,
  determineLatestExtension,
  determineLatestProvisionalEntry,
  determineLatestWithdrawalOfExtension,
  type Life,
  listExtensions,
} from '../../index.ts';
import { BadInput, SEE_HELP } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { type ExitCode, exitOf } from '../exit-code.ts';
import { type EndedState, findOnDay } from '../input/find-on-day.ts';
import { findRecordEnd } from '../input/find-record-end.ts';
import { findSubject, type RecordAsked } from '../input/find-subject.ts';
import {
  findResponsible,
  findStateOf,
  findTerritory,
  isTerritoryKnown,
  refuseNoTerritory,
  type TerritoryAsked,
} from '../input/find-territory.ts';
import { findAsOf } from '../input/today.ts';
import type { Page } from '../output/page.ts';
import { setAnswer, setLatestDeposit } from '../output/set-answer.ts';
import { writeAnswer } from '../output/write-answer.ts';

/** How a last day is asked for. */
interface Asked extends RecordAsked {
  readonly json?: true;
  readonly strict?: true;
}

/** The day on which a treaty is to apply to a territory, or from which it is to apply there no longer. */
export type TerritoryWanted = { readonly inForceBy: CivilDate } | { readonly outBy: CivilDate };

/** A territory to which the treaty is to apply, or no longer. */
export function defineTerritoryToExtendOption({ words: { text } }: Session) {
  return new Option('--territory <name>', text('help.latest.territory')).conflicts([
    'amendment',
    'procedure',
    'provisional',
    'towards',
  ]);
}

/** There where it is asked for provisional entry into force. */
export function defineProvisionalOption({ words: { text } }: Session) {
  return new Option('--provisional', text('help.latest.provisional')).conflicts([
    'amendment',
    'procedure',
    'towards',
    'outBy',
  ]);
}

/** The Party towards which an accession is to have effect. */
export function defineTowardsOption({ words: { text } }: Session) {
  return new Option('--towards <participant>', text('help.latest.towards')).conflicts([
    'amendment',
    'procedure',
    'outBy',
  ]);
}

/** Answers by when a treaty must be extended to a territory to apply there, or the extension be withdrawn. */
export async function runForTerritory(
  name: string,
  participantName: string | undefined,
  options: Asked & { readonly territory: string },
  wanted: TerritoryWanted,
  session: Session,
): Promise<ExitCode> {
  return writeLatest(name, options, session, async (life, today) => {
    const of = participantName === undefined ? undefined : await findOnDay(participantName, today, session);
    await refuseNoTerritory(options.territory, session);
    const territory = await findTerritory(options.territory, life, session);
    const asked = { given: options.territory, territory, of: of?.participant };
    const participant =
      of === undefined
        ? await findWhoActs(asked, life, today, session)
        : await findResponsible(asked, life, today, session);
    if (participant === undefined) {
      throw new BadInput({ code: 'usage.missing-argument', values: { argument: 'participant' } }, SEE_HELP);
    }
    const meant = { participant, territory };
    const isEnd = 'outBy' in wanted;
    const found = isEnd
      ? determineLatestWithdrawalOfExtension(life, meant, wanted.outBy)
      : determineLatestExtension(life, meant, wanted.inForceBy);
    const answer = (await isTerritoryKnown(territory, life, session))
      ? found
      : {
          ...found,
          basis: [
            ...found.basis,
            { article: 'VCLT 29', code: 'remark.territory-not-known', values: { territory } } as const,
          ],
        };
    const page = (set: Page, isPast: boolean): readonly string[] => {
      const about = isEnd
        ? set.say('page.latest.territory-out-by', { territory, by: wanted.outBy })
        : set.say('page.latest.territory-by', { territory, by: wanted.inForceBy });
      const event = isPast ? 'page.event.last-day-for-notice-passed' : 'page.event.notice-by';
      const acts = of === undefined ? ['', set.paragraph(set.say('page.bound.territory-acts', { participant }))] : [];
      return [...setAnswer(set, about, event, answer), ...acts];
    };
    return { answer, page, ended: of?.ended ?? [] };
  });
}

/** Finds the State that can act for a territory today where none is named: the one responsible for it or, where that is not known, the one that extended the treaty. */
async function findWhoActs(
  { given, territory }: Pick<TerritoryAsked, 'given' | 'territory'>,
  life: Life,
  today: CivilDate,
  session: Session,
): Promise<string | undefined> {
  return (await findStateOf(given, today, session)) ?? findWhoExtended(life, territory);
}

/** Finds the State that extended a treaty to a territory, where the record has one alone. */
function findWhoExtended(life: Life, territory: string): string | undefined {
  const own = listExtensions(life).filter(({ act }) => act.territory === territory);
  const [first, ...others] = new Set(own.map(({ act }) => act.participant));
  return others.length === 0 ? first : undefined;
}

/** Answers by when what is missing must be there for a treaty to enter into force provisionally. */
export function runForProvisionalEntry(
  name: string,
  options: Asked & { readonly inForceBy: CivilDate },
  session: Session,
): Promise<ExitCode> {
  const { inForceBy: by, asOf } = options;
  return writeLatest(name, options, session, (life, today) => {
    const answer = determineLatestProvisionalEntry(life, by, asOf);
    const page = (set: Page): readonly string[] =>
      setLatestDeposit(set, set.say('page.latest.provisional-by', { by }), 'page.event.deposit-by', answer, today);
    return { answer, page };
  });
}

/** Answers by when a State must accede for its accession to have effect towards another. */
export async function runForAccession(
  name: string,
  accedingName: string | undefined,
  options: Asked & { readonly inForceBy: CivilDate; readonly towards: string },
  session: Session,
): Promise<ExitCode> {
  const { inForceBy: by } = options;
  return writeLatest(name, options, session, async (life, today) => {
    const { participant, ended } = await findOnDay(options.towards, today, session);
    const acceding = accedingName === undefined ? undefined : await findOnDay(accedingName, today, session);
    const own = acceding === undefined ? undefined : determineLatestDepositOf(life, acceding.participant, by);
    // Whoever need not or cannot deposit accedes towards nobody.
    const answer = own?.kind === 'excluded' ? own : determineLatestAccessionTowards(life, participant, by);
    const page = (set: Page): readonly string[] => {
      const about = set.say('page.latest.towards-by', { participant, by });
      return setLatestDeposit(set, about, 'page.event.deposit-by', answer, today);
    };
    return { answer, page, ended: [...(acceding?.ended ?? []), ...ended] };
  });
}

/** An answer, and how it is set on the page. */
interface Latest {
  readonly answer: Determination<CivilDate>;
  readonly page: (set: Page, isPast: boolean) => readonly string[];
  readonly ended?: readonly EndedState[];
}

async function writeLatest(
  name: string,
  options: Asked,
  session: Session,
  determine: (life: Life, today: CivilDate) => Latest | Promise<Latest>,
): Promise<ExitCode> {
  const { treaty, register } = await findSubject(name, options, session);
  const today = findAsOf(options.asOf, treaty, session);
  const { answer, page, ended = [] } = await determine(composeLife(treaty, register, options.asOf), today);
  writeAnswer(session, options, {
    ended,
    recordEnd: findRecordEnd({ treaty, register }, today),
    json: () => answer,
    page: (set) => page(set, answer.kind === 'determined' && answer.value < today),
  });
  return exitOf(answer.kind === 'determined', options);
}
