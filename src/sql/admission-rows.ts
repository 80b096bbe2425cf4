import type { CivilDate } from '../calendar/civil-date.ts';
import { civilDateOf, dayAfter, FIRST_DAY } from '../calendar/day-number.ts';
import { EUROPEAN_UNION, type ParticipantCode } from '../participants/participant-code.ts';
import { isTerritoryCode, PARTICIPANT_CODES } from '../participants/participant-codes.ts';
import { determineEligibility, eligibilityOf } from '../participation/determine-eligibility.ts';
import type { ConsentKind } from '../treaty/act-kinds.ts';
import { listEligibilityRules } from '../treaty/eligibility-rules.ts';
import type { Eligibility, EligibilityForAct, ParticipationClause, PlainEligibility } from '../treaty/treaty.ts';
import type { RowOf } from './tables.ts';

/** Under which of the rules of a clause an instrument is admitted: most clauses have one for all. */
export type Door = 'any' | 'ratification' | 'accession';

/** Finds the door of a kind of instrument. */
export function doorOf(eligibility: Eligibility, kind: ConsentKind): Door {
  if (eligibility.kind !== 'by-act') return 'any';
  return eligibilityOf(eligibility, kind) === eligibility.accession ? 'accession' : 'ratification';
}

/**
 * Lists who is admitted from when to when, door by door: whom the clause or its facts name, whom the treaty declares, and in rows that begin with an asterisk whoever is
 * not named, by what it is. Each answer is asked of the law, on every day on which it may change.
 */
export function composeAdmissionRows(
  treaty: string,
  { eligibility, participants = [] }: Pick<ParticipationClause, 'eligibility' | 'participants'>,
): readonly RowOf<'admissions'>[] {
  const own = participants.map(({ code }) => code);
  const doors: readonly (readonly [Door, EligibilityForAct])[] =
    eligibility.kind === 'by-act'
      ? [
          ['ratification', eligibility.ratification],
          ['accession', eligibility.accession],
        ]
      : [['any', eligibility]];
  return doors.flatMap(([door, rule]) => {
    const named = [...new Set([...own, ...listEligibilityRules(rule).flatMap(listNamed)])];
    const others = listUnnamed(named);
    return [...named.map((code) => [code, code] as const), ...others].flatMap(([participant, code]) =>
      listSpans(rule, code).map(({ from, until }) => ({ treaty, door, participant, from_day: from, until_day: until })),
    );
  });
}

/** Whom a rule names, or has facts of. */
function listNamed(rule: PlainEligibility): readonly ParticipantCode[] {
  if (rule.kind === 'named-states') return rule.states;
  if (rule.kind === 'described') return rule.territories ?? [];
  return 'facts' in rule && rule.facts.kind === 'listed' ? Object.keys(rule.facts.since) : [];
}

/** Finds one of each kind that is not named. */
function listUnnamed(named: readonly ParticipantCode[]): readonly (readonly [string, ParticipantCode])[] {
  return Object.entries(STAND_INS).flatMap(([kind, codes]) => {
    const code = codes.find((each) => !named.includes(each));
    return code === undefined ? [] : [[kind, code] as const];
  });
}

/** What may stand for whoever is not named, by what it is. */
const STAND_INS: Readonly<Record<string, readonly ParticipantCode[]>> = {
  '*state': ['state:unnamed'],
  '*organisation': [EUROPEAN_UNION, 'organisation:unnamed'],
  '*territory': PARTICIPANT_CODES.filter(isTerritoryCode),
};

/** There where nobody is ever admitted: a day after every act. */
const NEVER = { from: '9999-12-31', until: '9999-12-31' } as const;

function listSpans(rule: EligibilityForAct, participant: ParticipantCode) {
  const days = [
    ...new Set([civilDateOf(FIRST_DAY), ...listEligibilityRules(rule).flatMap((each) => listDays(each, participant))]),
  ];
  const spans: { from: string; until: string | null }[] = [];
  for (const [index, day] of days.sort().entries()) {
    if (determineEligibility(rule, participant, day).kind === 'ineligible') continue;
    const until = days[index + 1] ?? null;
    const last = spans.at(-1);
    if (last?.until === day) last.until = until;
    else spans.push({ from: day, until });
  }
  return spans.length === 0 ? [NEVER] : spans;
}

/** The days on which the answer of a rule may change for a participant. */
function listDays(rule: PlainEligibility, participant: ParticipantCode): readonly CivilDate[] {
  if (!('facts' in rule) || rule.facts.kind !== 'listed') return [];
  const { since, endsOn } = rule.facts;
  const listed = since[participant] ?? [];
  const ties = typeof listed === 'string' ? [{ from: listed }] : listed;
  return [
    ...ties.flatMap((tie) => [tie.from, ...('until' in tie && tie.until !== undefined ? [tie.until] : [])]),
    ...(endsOn === undefined ? [] : [dayAfter(endsOn)]),
  ];
}
