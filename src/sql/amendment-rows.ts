import { findNumber, findTerms } from '../amendment/acceptance-terms.ts';
import { findAdoptionClause } from '../amendment/amendment-record.ts';
import { requiredBy } from '../amendment/find-day-accepted.ts';
import { isInGroup } from '../condition/group.ts';
import { assertNever } from '../determination/assert-never.ts';
import { PARTICIPANT_CODES } from '../participants/participant-codes.ts';
import { type AcceptanceClause, type AmendmentProcedure, listProcedures } from '../treaty/amendment-procedure.ts';
import { type Group, isOpenGroup } from '../treaty/open-group.ts';
import type { Proportion } from '../treaty/proportion.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import type { RowOf } from './tables.ts';

/** What of an amendment hangs on a number of Parties. */
type Question = 'conference-request' | 'adoption' | 'acceptance' | 'objection';

/** How many Parties an article asks for, and of whom. */
interface Threshold {
  readonly question?: Question;
  readonly article: string | null;
  readonly proportion?: Proportion;
  readonly atLeast?: number | undefined;
  /** The number, where it is the same however many Parties there are; 0 where nobody need accept. */
  readonly number?: number;
  /** The day whose Parties are meant. */
  readonly base?: string;
  readonly express?: boolean;
  /** There where a State that succeeds is one of them from the day to which that reaches back, and not only from the day of its notification. */
  readonly reachesBack?: true;
  /** Of all that is not answered by a number of Parties: what is to be said. */
  readonly answer?: 'indeterminate' | 'excluded' | 'not-covered';
  readonly notCovered?: string;
  readonly of?: Group | undefined;
  /** Whether organisations that are Parties are among those that are meant: as any Party where it is left out, or on the reading that prevails. */
  readonly organisations?: 'not-counted' | 'on-one-reading';
}

/** The rows of how many Parties must do something about an amendment, and of who they are where not all are meant. */
interface AmendmentRows {
  readonly thresholds: readonly RowOf<'amendment_clauses'>[];
  readonly members: readonly RowOf<'amendment_members'>[];
}

/**
 * Composes the rows of how many Parties each procedure asks for: to favour a conference, to adopt where that takes a part of all of them, to accept, and to object.
 *
 * @see docs/sql.md#amendments
 */
export function composeAmendmentRows(
  treaty: string,
  { amendment, entryIntoForce }: Pick<FinalClauses, 'amendment' | 'entryIntoForce'>,
): AmendmentRows {
  // Who states the date of the treaty may keep a part of the instruments alone.
  const isInPart = entryIntoForce.known !== undefined;
  const numbered = listAll(amendment).map((each, index) => ({
    ...each,
    number: index + 1,
    said: isInPart ? sayInPart(each.said) : each.said,
  }));
  return {
    thresholds: numbered.map(({ procedure, number, said }) => ({
      treaty,
      threshold: number,
      procedure_id: procedure ?? null,
      question: said.question ?? null,
      article: said.article,
      share: said.proportion === undefined ? null : shareOf(said.proportion),
      than: said.proportion?.than ?? null,
      numerator: said.proportion?.numerator ?? null,
      denominator: said.proportion?.denominator ?? null,
      at_least: said.atLeast ?? 1,
      number: said.number ?? null,
      base: said.base ?? null,
      express: said.express ?? null,
      reaches_back: said.reachesBack === true,
      organisations: said.organisations ?? null,
      of_members: said.of !== undefined,
      answer: said.answer ?? null,
      not_covered: said.notCovered ?? null,
    })),
    members: numbered.flatMap(({ number, said }) => composeMembers(treaty, number, said.of)),
  };
}

interface Said {
  readonly procedure?: string;
  readonly said: Threshold;
}

function listAll(clause: FinalClauses['amendment']): readonly Said[] {
  if (clause === undefined) return [{ said: { article: null, answer: 'not-covered', notCovered: 'amendment' } }];
  if (clause.kind === 'not-provided') return [{ said: { article: clause.article, answer: 'excluded' } }];
  if (clause.kind !== 'several') {
    return listProcedures(clause).flatMap((each) => listThresholds(each).map((said) => ({ said })));
  }
  return clause.procedures.flatMap(({ id: procedure, clause: each }) =>
    listThresholds(each).map((said) => ({ procedure, said })),
  );
}

function sayInPart(said: Threshold): Threshold {
  if (said.answer !== undefined) return said;
  return { ...said, answer: 'not-covered', notCovered: 'entry-into-force.known' };
}

function listThresholds(clause: AmendmentProcedure): readonly Threshold[] {
  const adoption = listAdoption(clause);
  switch (clause.kind) {
    case 'conference': {
      const { article, proportion, atLeast, base, express } = clause.request;
      const asked = { question: 'conference-request', article, proportion, atLeast, base, express } as const;
      // Where what an organisation deposits does not count as that of a State, it may not be one of these either.
      const isOpen = findTerms(clause.acceptance)?.organisations !== undefined;
      const request = isOpen ? ({ ...asked, organisations: 'on-one-reading' } as const) : asked;
      return [request, ...adoption, composeAcceptance(clause)];
    }
    case 'meeting':
    case 'by-acceptance':
      return [...adoption, composeAcceptance(clause)];
    case 'by-silence':
      return [...adoption, composeObjection(clause)];
    default:
      return assertNever(clause);
  }
}

/** Of a majority of those present and voting the Parties do not tell how many it takes: no organisation votes beside its members. */
function listAdoption(clause: AmendmentProcedure): readonly Threshold[] {
  const rule = findAdoptionClause(clause);
  if (rule?.of !== 'all-parties' || rule.proportion === 'not-stated') return [];
  const { article, proportion } = rule;
  return [{ question: 'adoption', article, proportion, base: 'at-adoption', organisations: 'not-counted' }];
}

function composeAcceptance({ acceptance }: AcceptanceClause): Threshold {
  const asked = { question: 'acceptance', article: acceptance.article } as const;
  const terms = findTerms(acceptance);
  if (terms === undefined) {
    return acceptance.kind === 'not-required' ? { ...asked, number: 0 } : { ...asked, answer: 'indeterminate' };
  }
  const { proportion, atLeast, base, of, organisations } = terms;
  const isOpen = of !== undefined && isOpenGroup(of);
  const whose = {
    ...asked,
    ...(isOpen ? { answer: 'indeterminate' as const } : { of }),
    ...organisationsOf(organisations),
  };
  const number = findNumber(acceptance);
  if (number !== undefined) return { ...whose, number };
  const part = { ...whose, proportion, atLeast, base: base.kind };
  switch (base.kind) {
    case 'fixed':
      return {
        ...part,
        number: requiredBy(atLeast === undefined ? { proportion } : { proportion, atLeast }, base.parties),
      };
    case 'current':
      return { ...part, express: base.express };
    case 'at-adoption':
    case 'at-communication':
      return { ...part, express: base.express, reachesBack: true };
    default:
      return assertNever(base);
  }
}

function organisationsOf(counted: 'not-counted' | 'not-additional' | undefined): Pick<Threshold, 'organisations'> {
  if (counted === undefined) return {};
  return { organisations: counted === 'not-counted' ? counted : 'on-one-reading' };
}

function composeObjection({ objection }: Extract<AmendmentProcedure, { readonly kind: 'by-silence' }>): Threshold {
  const { article, defeatedBy } = objection;
  const asked = { question: 'objection', article } as const;
  if (defeatedBy === undefined) return { ...asked, answer: 'excluded' };
  if (defeatedBy === 'one-objection') return { ...asked, number: 1 };
  return { ...asked, proportion: defeatedBy, base: 'at-end-of-window' };
}

function shareOf({ than, numerator, denominator }: Proportion): string {
  return `${than} ${numerator}/${denominator}`;
}

/** Lists who belongs to those that are meant, and from when to when. */
function composeMembers(
  treaty: string,
  threshold: number,
  group: Group | undefined,
): readonly RowOf<'amendment_members'>[] {
  if (group === undefined) return [];
  if ('members' in group) {
    if (group.members.kind !== 'listed') return [];
    return group.members.members.map(({ participant, from, until }) => ({
      treaty,
      threshold,
      participant,
      from_day: from ?? null,
      until_day: until ?? null,
    }));
  }
  return PARTICIPANT_CODES.filter((code) => isInGroup(group, code, undefined)).map((participant) => {
    return { treaty, threshold, participant, from_day: null, until_day: null };
  });
}
