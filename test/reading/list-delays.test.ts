import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { MonthEndRule } from '../../src/calendar/month-end-rule.ts';
import { listDelays } from '../../src/reading/checks/list-delays.ts';
import { listOpenQuestions, type OpenQuestion } from '../../src/reading/checks/list-open-questions.ts';
import { type FinalClauses, type Treaty, treatySchema } from '../../src/treaty/treaty.ts';
import { CONFERENCE, treatyWith } from '../support/build.ts';

const MONTH = { months: 1 } as const;
const rule: MonthEndRule = 'last-day-of-month';
const monthEnd: MonthEndRule = rule;
const delay = { form: 'period-after', period: MONTH, monthEnd } as const;
const lockIn = { article: '3(2)', period: MONTH, monthEnd, from: 'entry-into-force-for-the-party' } as const;
const runs = { from: 'entry-into-force', monthEnd } as const;
const day = { month: 1, day: 1 } as const;
const half = { than: 'at-least', numerator: 1, denominator: 2 } as const;
const every = { article: '5(2)', period: MONTH } as const;
const reports = { to: 'a committee', initial: { article: '5(1)', period: MONTH }, monthEnd } as const;
const { participation, laterParties, entryIntoForce } = treatyWith(1).finalClauses;
const less = { article: '2(3)', counts: ['accession'], condition: { kind: 'instruments', number: 1 }, delay } as const;
const notBefore = { article: '4(1)', period: MONTH, monthEnd } as const;
const proposal = { article: '4(1)', notBefore } as const;
const binding = { article: '4(3)', whom: 'acceptors', later: { article: '4(4)', delay } } as const;

/** Clauses that have, between them, every delay and every period that the schema knows, each of one month. */
const CLAUSES: readonly Partial<FinalClauses>[] = [
  {
    participation: {
      ...participation,
      territorialExtension: { article: '1(4)', delay, withdrawal: { article: '1(5)', delay } },
      accessionTowards: { kind: 'where-accepted', article: '1(6)', delay },
    },
  },
  { denunciation: { kind: 'permitted', article: '3(1)', delay, lockIn } },
  { denunciation: { kind: 'on-a-day-of-the-year', article: '3(1)', receivedBy: day, takesEffect: day, lockIn } },
  {
    denunciation: {
      ...{ kind: 'at-end-of-term', article: '3(1)', ...runs },
      ...{ firstTerm: MONTH, laterTerms: MONTH, noticeBefore: MONTH },
    },
  },
  { denunciation: { kind: 'in-windows', article: '3(1)', every: MONTH, window: MONTH, ...runs, delay } },
  {
    amendment: { ...CONFERENCE, proposal, adoption: { article: '4(1)', notBefore, proportion: half }, delay, binding },
  },
  {
    amendment: {
      ...{ kind: 'meeting', proposal, delay, binding },
      ...{
        adoption: { article: '4(1)', notBefore, by: 'the meeting', proportion: half },
        acceptance: CONFERENCE.acceptance,
      },
    },
  },
  { amendment: { kind: 'by-acceptance', proposal, delay, binding, acceptance: CONFERENCE.acceptance } },
  {
    amendment: {
      ...{ kind: 'by-silence', proposal, adoption: { article: '4(1)', notBefore, proportion: half } },
      ...{ objection: { article: '4(2)', within: MONTH, monthEnd, from: 'adoption' } },
      ...{ entryIntoForce: { article: '4(3)', delay }, binding: { article: '4(3)', whom: 'all-parties' } },
    },
  },
  { reporting: { ...reports, later: { kind: 'every', ...every } } },
  {
    reporting: { ...reports, later: { kind: 'with-reports-under', article: '5(2)', treaty: 'crc', otherwise: every } },
  },
  ...(['after-condition-met', 'whichever-later'] as const).map((wording) => ({
    laterParties: { wording, article: '2(2)', delay },
  })),
  { laterParties },
  { entryIntoForce: { ...entryIntoForce, provisional: { ...less, counts: [...less.counts] } } },
];

/** A place in the clauses at which a rule for month ends stands, such as `denunciation[permitted].lockIn`. */
type Place = string;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Lists the places of the schema at which a delay or a rule for month ends may stand. */
function placesOfSchema(): readonly Place[] {
  const { $defs = {} } = z.toJSONSchema(treatySchema, { io: 'input' });
  const walk = (schema: unknown, place: Place): readonly Place[] => {
    if (!isObject(schema)) return [];
    const name = typeof schema.$ref === 'string' ? schema.$ref.replace('#/$defs/', '') : undefined;
    if (name === 'Delay' || name === 'PlainDelay') return [place];
    if (name === 'MonthEndRule') return [place.replace(/\.monthEnd$/, '')];
    // A condition may stand in a condition; it has no delay.
    if (name !== undefined) return name === 'Condition' ? [] : walk($defs[name], place);
    const union = [schema.oneOf, schema.anyOf].flatMap((each) => (Array.isArray(each) ? each : []));
    const { properties } = schema;
    const own = isObject(properties) ? Object.entries(properties) : [];
    const [, kind] = own.find(([key]) => key === 'kind' || key === 'wording') ?? [];
    const here = isObject(kind) && typeof kind.const === 'string' ? `${place}[${kind.const}]` : place;
    return [
      ...union.flatMap((each) => walk(each, place)),
      ...own.flatMap(([key, value]) => walk(value, here === '' ? key : `${here}.${key}`)),
    ];
  };
  return [...new Set(walk($defs.FinalClauses, ''))].sort();
}

/** Lists the places of some clauses at which a rule for month ends stands. */
function placesOf(clauses: unknown, place: Place = ''): readonly Place[] {
  if (!isObject(clauses)) return [];
  if ('form' in clauses) return [place];
  const kind = clauses.kind ?? clauses.wording;
  const here = typeof kind === 'string' ? `${place}[${kind}]` : place;
  const own = 'monthEnd' in clauses ? [here] : [];
  const inner = Object.entries(clauses).flatMap(([key, value]) =>
    placesOf(value, here === '' ? key : `${here}.${key}`),
  );
  return [...own, ...inner];
}

/** Turns the rule at one place into `refuse`. */
function refusing(treaty: Treaty, at: Place): Treaty {
  const turn = (value: unknown, place: Place): unknown => {
    if (!isObject(value) || Array.isArray(value)) return value;
    const kind = value.kind ?? value.wording;
    const here = typeof kind === 'string' && !('form' in value) ? `${place}[${kind}]` : place;
    const entries = Object.entries(value).map(([key, each]) => [
      key,
      key === 'monthEnd' && here === at ? 'refuse' : turn(each, here === '' ? key : `${here}.${key}`),
    ]);
    return Object.fromEntries(entries);
  };
  return { ...treaty, finalClauses: treatySchema.shape.finalClauses.parse(turn(treaty.finalClauses, '')) };
}

const isAboutMonthEnds = ({ question }: OpenQuestion) => question.code === 'gap.month-end-not-said';

describe('listDelays', () => {
  it('the example below has every place of the schema at which a rule for month ends may stand', () => {
    const places = CLAUSES.flatMap((clauses) => placesOf(treatyWith(1, clauses).finalClauses));
    expect([...new Set(places)].sort()).toEqual(placesOfSchema());
  });

  it.each(
    CLAUSES.flatMap((clauses) => {
      const treaty = treatyWith(1, clauses);
      return placesOf(treaty.finalClauses).map((place) => [place, treaty] as const);
    }),
  )('knows the delay at %s: a clause that does not choose a day there leaves a question open', (place, treaty) => {
    expect(listOpenQuestions(treaty).filter(isAboutMonthEnds)).toEqual([]);
    expect(listOpenQuestions(refusing(treaty, place)).filter(isAboutMonthEnds).length).toBeGreaterThan(0);
  });

  it('names what runs, and under which article', () => {
    const named = (clauses: Partial<FinalClauses>) =>
      listDelays(treatyWith(1, clauses))
        .slice(2)
        .map(({ of, article }) => [of.code, of.values, article]);
    expect(named({ denunciation: { kind: 'permitted', article: '28(2)', delay, lockIn } })).toEqual([
      ['delay-of.denunciation', {}, '28(2)'],
      ['delay-of.time-without-notice', { from: 'entry-into-force-for-the-party' }, '3(2)'],
    ]);
    expect(named(CLAUSES[3] ?? {})).toEqual([
      ['delay-of.end-of-term', { from: 'entry-into-force' }, '3(1)'],
      ['delay-of.notice-before-end-of-term', {}, '3(1)'],
    ]);
    expect(named(CLAUSES[4] ?? {})).toEqual([
      ['delay-of.denunciation', {}, '3(1)'],
      ['delay-of.opening-of-window', { from: 'entry-into-force' }, '3(1)'],
      ['delay-of.window-for-notice', {}, '3(1)'],
    ]);
  });
});
