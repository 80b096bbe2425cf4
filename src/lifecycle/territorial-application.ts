import { DAY, TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { composeOpen } from '../determination/compose-open.ts';
import { type Candidate, type Determination, findLatestDay } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import { listDaysNotStated } from '../entry-into-force/extension-day-not-stated.ts';
import { CODE } from '../participants/argument-shapes.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { TerritorialExtensionAct } from '../treaty/act.ts';
import { actReferenceOf } from '../treaty/act-reference.ts';
import type { TerritorialExtensionClause } from '../treaty/treaty.ts';
import { LIFE } from './argument-shapes.ts';
import { isSameTerritory, listExtensions } from './compose-extensions.ts';
import { findParticipation } from './compose-further.ts';
import type { ExtensionLife, Life } from './life.ts';
import { isParty } from './obligations.ts';

/** Whether a treaty applies to a territory, by the act or the participation of which State, and from when to when. */
export interface TerritorialApplication {
  readonly applies: boolean;
  readonly through: ParticipantCode;
  /** The first day on which it applies, or will. */
  readonly from: CivilDate;
  /** The first day on which it no longer does, where that is known. */
  readonly until?: CivilDate;
}

/** Of which territory it is asked, on which day. */
interface Asked {
  readonly life: Life;
  readonly territory: string;
  readonly asOf: CivilDate;
  /** The State by which it would apply, where one is named. */
  readonly of: ParticipantCode | undefined;
}

/**
 * Determines whether a treaty applies to a territory on a day. Where the treaty has a clause on territories, it applies where it is extended;
 * where it has none, it binds a Party in respect of its entire territory, unless a different intention is established (VCLT 29).
 *
 * Outcomes: determined; pending and excluded as the extension is; indeterminate where the record has no extension to that territory, where
 * the treaty has no clause, and where a territory passed to a Party of which no notification is on record: records seldom tell all of it.
 *
 * @param of the State responsible for the territory; left out where the record is to tell it
 * @example determineTerritorialApplication(life, 'Svalbard', civilDate('2005-01-01'), 'NOR').article // 'VCLT 29'
 * @see docs/legal-sources.md#territories
 */
export function determineTerritorialApplication(
  life: Life,
  territory: string,
  asOf: CivilDate,
  of?: ParticipantCode,
): Determination<TerritorialApplication> {
  assertArgument('determineTerritorialApplication', 'life', LIFE, life);
  assertArgument('determineTerritorialApplication', 'territory', TEXT, territory);
  assertArgument('determineTerritorialApplication', 'asOf', DAY, asOf);
  if (of !== undefined) assertArgument('determineTerritorialApplication', 'of', CODE, of);
  const asked: Asked = { life, territory, asOf, of: of === undefined ? undefined : continuingStateOf(of) };
  const clause = life.treaty.finalClauses.participation.territorialExtension;
  return clause === undefined ? determineWithoutClause(asked) : determineByExtensions(asked, clause);
}

/** An extension that has a day from which it applies. */
interface Dated {
  readonly extension: ExtensionLife;
  readonly from: CivilDate;
  readonly until: CivilDate | undefined;
}

function determineByExtensions(
  asked: Asked,
  clause: TerritorialExtensionClause,
): Determination<TerritorialApplication> {
  const { life, territory, asOf, of } = asked;
  const { article } = clause;
  const own = listExtensions(life).filter(
    ({ act }) => isSameTerritory(act.territory, territory) && (of === undefined || act.participant === of),
  );
  const dated = own.flatMap((extension): readonly Dated[] => {
    const from = findLatestDay(extension.appliesFrom);
    const until = extension.end === undefined ? undefined : findLatestDay(extension.end.effect);
    return from === undefined ? [] : [{ extension, from, until }];
  });
  const running = dated.find(({ from, until }) => from <= asOf && (until === undefined || asOf < until));
  if (running !== undefined) return composeApplication(running, asOf);
  const ended = dated.findLast(({ until }) => until !== undefined && until <= asOf);
  const coming = dated.find(({ from }) => from > asOf);
  if (coming !== undefined) return composeApplication(coming, asOf);
  if (ended !== undefined) return determineAfterEnd(asked, ended);
  const open = own[0]?.appliesFrom;
  if (open !== undefined && open.kind !== 'determined') {
    return open.kind === 'indeterminate' ? { ...open, candidates: [] } : open;
  }
  if (clause.ofItself) return determineOfItself(asked, article);
  return composeOpen(
    article,
    [{ code: 'question.extension-not-on-record', values: { territory } }],
    [{ article, code: 'step.applies-where-extended', values: {} }],
  );
}

/** The treaty applies there as it does to the State, unless the consent of the territory is needed, of which the record holds nothing. */
function determineOfItself(
  { life, territory, asOf, of }: Asked,
  article: string,
): Determination<TerritorialApplication> {
  const from =
    of === undefined ? undefined : findParticipation(life.participants, { participant: of, on: asOf })?.partyFrom;
  return composeOpen(
    article,
    [{ code: 'question.consent-of-territory', values: { territory } }],
    [],
    of === undefined || from === undefined
      ? []
      : [{ value: { applies: from <= asOf, through: of, from }, if: { code: 'if.no-consent-needed', values: {} } }],
  );
}

function composeApplication({ extension, from, until }: Dated, asOf: CivilDate): Determination<TerritorialApplication> {
  const { act, appliesFrom, end } = extension;
  const { article } = appliesFrom;
  const spanFrom = (first: CivilDate): TerritorialApplication => {
    const applies = first <= asOf && (until === undefined || asOf < until);
    const span = { applies, through: act.participant, from: first };
    return until === undefined ? span : { ...span, until };
  };
  const basis = [...appliesFrom.basis, ...(end === undefined ? [] : listStepsOfEnd(end.effect))];
  if (appliesFrom.kind === 'indeterminate') {
    const candidates = appliesFrom.candidates.map((each) => ({ value: spanFrom(each.value), if: each.if }));
    return composeOpen(article, appliesFrom.questions, basis, candidates);
  }
  const monthEndMattered = appliesFrom.kind === 'determined' && appliesFrom.monthEndMattered;
  return { kind: 'determined', value: spanFrom(from), article, monthEndMattered, basis };
}

function listStepsOfEnd(effect: Determination<CivilDate>): readonly Step[] {
  if (effect.kind !== 'indeterminate') return effect.basis;
  const { article, questions } = effect;
  return [...effect.basis, { article, code: 'remark.extension-may-have-ended', values: { questions } }];
}

/** A territory that passed to a Party may be a part of the territory in respect of which the treaty binds that Party (VCSSRT 15(b)). */
function determineAfterEnd({ life, territory, asOf }: Asked, ended: Dated): Determination<TerritorialApplication> {
  const { end } = ended.extension;
  const successor = end?.because === 'responsibility-ended' ? end.act.successor : undefined;
  const article = 'VCSSRT 15';
  const hasNotified = listExtensions(life).some(
    ({ act }) => act.participant === successor && isSameTerritory(act.territory, territory),
  );
  if (successor === undefined || hasNotified || !isParty(life, successor, asOf)) {
    const answer = composeApplication(ended, asOf);
    return end === undefined ? answer : { ...answer, article: end.effect.article };
  }
  const partyFrom = findParticipation(life.participants, { participant: successor, on: asOf })?.partyFrom ?? asOf;
  const from = ended.until === undefined ? partyFrom : laterOf(partyFrom, ended.until);
  const value = { applies: true, through: successor, from };
  const question = { code: 'question.territory-of-successor', values: { territory, participant: successor } } as const;
  return composeOpen(article, [question], end?.effect.basis ?? [], [
    { value, if: { code: 'if.part-of-its-territory', values: {} } },
  ]);
}

function determineWithoutClause(asked: Asked): Determination<TerritorialApplication> {
  const { life, territory, asOf } = asked;
  const article = 'VCLT 29';
  const extensions = life.recorded.filter(
    (act): act is TerritorialExtensionAct =>
      act.kind === 'territorial-extension' &&
      isSameTerritory(act.territory, territory) &&
      (asked.of === undefined || act.participant === asked.of),
  );
  const made = extensions.find(({ on }) => on <= asOf) ?? extensions[0];
  const through = asked.of ?? made?.participant;
  if (through === undefined) {
    return composeOpen(article, [{ code: 'question.responsible-state-not-known', values: { territory } }], []);
  }
  if (!isParty(life, through, asOf)) {
    const reason = { code: 'reason.not-a-party-on', values: { participant: through, on: asOf } } as const;
    return { kind: 'excluded', article: life.treaty.finalClauses.entryIntoForce.article, reason, basis: [] };
  }
  const state = findParticipation(life.participants, { participant: through, on: asOf });
  const partyFrom = state?.partyFrom ?? asOf;
  const ended = life.recorded.find(
    (act) =>
      act.kind === 'end-of-responsibility' &&
      act.participant === through &&
      isSameTerritory(act.territory, territory) &&
      act.on <= asOf,
  );
  if (ended !== undefined) {
    const value = { applies: false, through, from: partyFrom, until: ended.on };
    const step: Step = { article: 'VCSSRT 15', code: 'step.responsibility-ended', values: { territory, on: ended.on } };
    return { kind: 'determined', value, article: 'VCSSRT 15', monthEndMattered: false, basis: [step] };
  }
  if (made === undefined) {
    const question = { code: 'question.entire-territory', values: { participant: through, territory } } as const;
    const value = { applies: true, through, from: partyFrom };
    return composeOpen(
      article,
      [question],
      [],
      [{ value, if: { code: 'if.no-declaration-on-territory', values: {} } }],
    );
  }
  const received: Step = { article, code: 'step.act', values: { act: actReferenceOf(made) } };
  const days = listDaysNotStated(life.treaty.finalClauses, article, made, state, received);
  const candidates = days.map(({ value: from, if: condition }): Candidate<TerritorialApplication> => {
    const first = laterOf(from, partyFrom);
    return { value: { applies: first <= asOf, through, from: first }, if: condition };
  });
  return composeOpen(article, [{ code: 'question.extension-without-clause', values: {} }], [received], candidates);
}
