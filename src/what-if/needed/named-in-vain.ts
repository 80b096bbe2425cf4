import type { CivilDate } from '../../calendar/civil-date.ts';
import { assertNever } from '../../determination/assert-never.ts';
import type { Message } from '../../determination/messages/message.ts';
import type { Life } from '../../lifecycle/life.ts';
import { continuingStateOf, findFormerState } from '../../participants/former-state.ts';
import type { ParticipantCode } from '../../participants/participant-code.ts';
import { kindOfParticipant } from '../../participants/participant-kind.ts';
import type { Condition, FinalClauses } from '../../treaty/treaty.ts';

/**
 * Lists of whom no instrument is awaited though the condition names them: a territory that cannot deposit one, and a State that has ceased to exist.
 *
 * @param clauses as known on that day
 * @param candidates who can still deposit
 * @returns nothing where it names none but those who can, or whose instrument stands
 * @see docs/forecast.md#who-can-still-deposit
 */
export function listNamedInVain(
  { entryIntoForce, participation }: FinalClauses,
  candidates: readonly ParticipantCode[],
  { countedInstruments }: Pick<Life, 'countedInstruments'>,
  on: CivilDate,
): readonly Message[] {
  const own = participation.participants ?? [];
  const there = countedInstruments.map(({ participant }) => participant);
  const known = new Set([...candidates, ...there]);
  const participants = [...new Set(listNamed(entryIntoForce.condition, on))].filter((code) => {
    // What a State did under a former code is done by the State that continues it.
    if (known.has(code) || continuingStateOf(code) !== code) return false;
    const { lastDay } = findFormerState(code) ?? own.find((each) => each.code === code) ?? {};
    return kindOfParticipant(code) === 'territory' || (lastDay !== undefined && lastDay < on);
  });
  return participants.length === 0 ? [] : [{ code: 'gap.named-in-vain', values: { participants } }];
}

/** Lists those whom a condition names by code, as it stands on a day. */
function listNamed(condition: Condition, on: CivilDate): readonly ParticipantCode[] {
  switch (condition.kind) {
    case 'named-states':
      return condition.states;
    case 'instruments': {
      const { of } = condition;
      if (of === undefined || 'except' in of) return [];
      if ('states' in of) return of.states;
      return of.members.kind === 'listed' ? of.members.members.map(({ participant }) => participant) : [];
    }
    case 'share':
      return Object.keys(findTable(condition.tables, on)?.shares ?? {});
    case 'sum':
      return Object.keys(findTable(condition.tables, on)?.amounts ?? {});
    case 'proportion-of-signatories':
      return (condition.signatories.signed ?? []).map(({ participant }) => participant);
    case 'all-of':
    case 'any-of':
      return condition.conditions.flatMap((part) => listNamed(part, on));
    case 'proportion-of-parties':
    case 'treaty-in-force':
    case 'treaty-condition-met':
    case 'on-date':
      return [];
    default:
      return assertNever(condition);
  }
}

function findTable<Table extends { readonly from?: CivilDate }>(
  tables: readonly Table[],
  on: CivilDate,
): Table | undefined {
  return tables.findLast(({ from }) => from === undefined || from <= on) ?? tables[0];
}
