import { findTerms, listAsked } from '../../src/amendment/acceptance-terms.ts';
import type { AmendableTreaty } from '../../src/amendment/amendment-case.ts';
import type { StepsDone } from '../../src/amendment/amendment-record.ts';
import { countAcceptances, findMeasure } from '../../src/amendment/find-day-accepted.ts';
import { isNumberOpen } from '../../src/amendment/how-many-parties.ts';
import { findMajority } from '../../src/amendment/majority.ts';
import { countRequestsUntil, findVotersOn } from '../../src/amendment/tally.ts';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { dayBefore } from '../../src/calendar/day-number.ts';
import { listKnownPartiesOn } from '../../src/condition/party-spans.ts';
import { requiredOf } from '../../src/condition/required-of.ts';
import { composeAmendable } from '../../src/lifecycle/amendable-treaty.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { DIALECTS } from '../../src/sql/dialects.ts';
import type { Database, ReachedEngine, DatabaseRow as Row } from '../../src/sql.ts';
import { type AmendmentProcedure, listProcedures } from '../../src/treaty/amendment-procedure.ts';
import { isOpenGroup } from '../../src/treaty/open-group.ts';
import type { FinalClauses } from '../../src/treaty/treaty.ts';
import { groupBy, type TreatyWithActs } from './compare-with-library.ts';

/** How many rows say what, on how many days they were compared with the library, and what differs. */
export interface ThresholdsCompared {
  readonly rows: Readonly<Record<string, number>>;
  readonly compared: number;
  readonly differences: readonly string[];
}

/** What the library says on a day: how many Parties there are and how many of them must act, or why it says no number. */
type Answer =
  | { readonly parties: number | null; readonly needed: number }
  | 'indeterminate'
  | 'not-covered'
  | 'excluded';

interface Asked {
  readonly procedure: string | null;
  readonly question: string | null;
  readonly article: string | null;
  readonly answerOn: (day: CivilDate) => Answer;
}

const NOTHING_DONE: StepsDone = { requests: [], failedVotes: [], acceptances: [], objections: [] };

/** Compares the view of the thresholds with what the library counts, on every day on which somebody comes to be a Party or ceases to be, on the day before it, and at both ends of each row. */
export async function compareThresholds(
  engine: ReachedEngine,
  database: Database,
  entries: readonly TreatyWithActs[],
): Promise<ThresholdsCompared> {
  const found = groupBy(
    await database.list(`SELECT * FROM ${DIALECTS[engine].nameOf('amendment_thresholds')}`),
    ({ treaty }) => `${treaty}`,
  );
  const rows = new Map<string, number>();
  const differences: string[] = [];
  let compared = 0;
  for (const { treaty, acts } of entries) {
    const own = found.get(treaty.id) ?? [];
    for (const { certainty } of own) rows.set(`${certainty}`, (rows.get(`${certainty}`) ?? 0) + 1);
    const life = composeLife(treaty, { acts });
    const amendable = composeAmendable(treaty.finalClauses, life.participants, {});
    const asked = listAskedOf(treaty.finalClauses, amendable);
    const ofAsked = groupBy(own, ({ procedure_id, question }) => `${procedure_id} ${question}`);
    const names = asked.map(({ procedure, question }) => `${procedure} ${question}`);
    if (`${names.toSorted()}` !== `${[...ofAsked.keys()].sort()}`) {
      differences.push(`${treaty.id}: the clauses ask ${names}, the view ${[...ofAsked.keys()]}`);
    }
    for (const each of asked) {
      const those = ofAsked.get(`${each.procedure} ${each.question}`) ?? [];
      for (const day of listDays(amendable, those)) {
        compared += 1;
        const holding = those.filter((row) => isOn(row, day));
        const [row, ...others] = holding;
        const what = `${treaty.id} ${each.procedure ?? ''} ${each.question} ${day}`;
        const wrong =
          row === undefined || others.length > 0
            ? `${holding.length} rows`
            : findDifference(row, each.answerOn(day), each.article);
        if (wrong !== undefined) differences.push(`${what}: ${wrong}: ${JSON.stringify(row)}`);
      }
    }
  }
  return { rows: Object.fromEntries(rows), compared, differences };
}

const isOn = ({ since, until }: Row, day: CivilDate) =>
  (since === null || `${since}` <= day) && (until === null || day < `${until}`);

function listDays({ parties }: Pick<AmendableTreaty, 'parties'>, rows: readonly Row[]): readonly CivilDate[] {
  const changes = parties.flatMap(({ from, until, knownOn }) => [from, until, knownOn]);
  const ends = rows.flatMap(({ since, until }) => [since, until]).flatMap((day) => (day ? civilDate(`${day}`) : []));
  const days = [...changes, ...ends].flatMap((day) => (day === undefined ? [] : [day, dayBefore(day)]));
  return [...new Set([civilDate('1800-01-01'), ...days, civilDate('2199-12-31')])];
}

/** Says how a row differs from the answer of the library; what a row leaves open differs from nothing within its bounds. */
function findDifference(row: Row, answer: Answer, article: string | null): string | undefined {
  if (row.article !== article) return `the article is ${article}`;
  if (typeof answer === 'string')
    return row.certainty === answer && row.needed === null ? undefined : `it is ${answer}`;
  const { parties, needed } = answer;
  const isWithin = (count: number, least: unknown, most: unknown) =>
    (least === null || Number(least) <= count) && (most === null || count <= Number(most));
  if (!isWithin(needed, row.needed_at_least, row.needed_at_most)) return `${needed} are needed`;
  if (row.needed !== null && row.needed !== needed) return `${needed} are needed`;
  if ((row.needed === null) === ['determined', 'readings'].includes(`${row.certainty}`))
    return 'what is determined is given';
  if (parties === null) return row.parties === null ? undefined : 'who is a Party that is meant is not known';
  if (!isWithin(parties, row.parties_at_least, row.parties_at_most)) return `there are ${parties} Parties`;
  return row.parties === null || row.parties === parties ? undefined : `there are ${parties} Parties`;
}

function listAskedOf(
  { amendment }: Pick<FinalClauses, 'amendment'>,
  amendable: Omit<AmendableTreaty, 'clause'>,
): readonly Asked[] {
  if (amendment === undefined) {
    return [{ procedure: null, question: null, article: null, answerOn: () => 'not-covered' }];
  }
  if (amendment.kind === 'not-provided') {
    return [{ procedure: null, question: null, article: amendment.article, answerOn: () => 'excluded' }];
  }
  const procedures =
    amendment.kind === 'several'
      ? amendment.procedures
      : listProcedures(amendment).map((clause) => ({ id: null, clause }));
  return procedures.flatMap(({ id, clause }) =>
    listOfProcedure(clause, amendable).map((each) => ({ ...each, procedure: id })),
  );
}

function listOfProcedure(
  clause: AmendmentProcedure,
  { parties, inPartFrom }: Omit<AmendableTreaty, 'clause'>,
): readonly Omit<Asked, 'procedure'>[] {
  const isOpen = inPartFrom !== undefined;
  const of = <Clause extends AmendmentProcedure>(own: Clause, day: CivilDate) => ({
    clause: own,
    parties,
    inPartFrom,
    asOf: day,
    record: {
      ...NOTHING_DONE,
      communication: { kind: 'amendment-communication', amendment: 'any', on: day },
      adoption: { kind: 'amendment-adoption', amendment: 'any', on: day },
    } as const,
  });
  const asked: Omit<Asked, 'procedure'>[] = [];
  if (clause.kind === 'conference') {
    const answerOn = (day: CivilDate): Answer => {
      const { parties: there, required } = countRequestsUntil(of(clause, day), day);
      return isOpen ? 'not-covered' : { parties: there, needed: required };
    };
    asked.push({ question: 'conference-request', article: clause.request.article, answerOn });
  }
  const adoption = clause.kind === 'by-acceptance' ? undefined : clause.adoption;
  if (adoption?.of === 'all-parties' && adoption.proportion !== 'not-stated') {
    const answerOn = (day: CivilDate): Answer => {
      const voters = findVotersOn({ clause, parties, inPartFrom }, day);
      const majority = findMajority(adoption, { inFavour: 0, against: 0, abstaining: 0 }, voters);
      if (voters === undefined || majority === undefined) return 'not-covered';
      return { parties: voters, needed: majority.required };
    };
    asked.push({ question: 'adoption', article: adoption.article, answerOn });
  }
  if (clause.kind === 'by-silence') {
    const { article, defeatedBy } = clause.objection;
    const answerOn = (day: CivilDate): Answer => {
      const there = listKnownPartiesOn(parties, day).length;
      if (defeatedBy === undefined) return 'excluded';
      if (defeatedBy === 'one-objection') return { parties: isOpen ? null : there, needed: 1 };
      return isOpen ? 'not-covered' : { parties: there, needed: requiredOf(defeatedBy, there) };
    };
    return [...asked, { question: 'objection', article, answerOn }];
  }
  const { acceptance } = clause;
  const answerOn = (day: CivilDate): Answer => {
    const own = of(clause, day);
    const measure = findMeasure(own);
    if (acceptance.kind === 'not-required')
      return { parties: isOpen ? null : listKnownPartiesOn(parties, day).length, needed: 0 };
    if (measure === undefined) return 'indeterminate';
    const { parties: whole, required } = countAcceptances(own, measure);
    const group = findTerms(acceptance)?.of;
    const isOpenOfGroup = group !== undefined && isOpenGroup(group);
    const isNumber = measure.exactly !== undefined || findTerms(acceptance)?.base.kind === 'fixed';
    if (isNumber)
      return {
        parties: isOpen || isOpenOfGroup ? null : listKnownPartiesOn(listAsked(own), day).length,
        needed: required,
      };
    if (isOpenOfGroup) return 'indeterminate';
    return isNumberOpen(own, day) ? 'not-covered' : { parties: whole, needed: required };
  };
  return [...asked, { question: 'acceptance', article: acceptance.article, answerOn }];
}
