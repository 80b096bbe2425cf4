import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { compareRows } from '../../src/conformance/compare-rows.ts';
import { assumeInForceOn } from '../../src/entry-into-force/assume-in-force-on.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { composeLifeOfParties } from '../../src/lifecycle/compose-life-of-parties.ts';
import { composeWithReadingsOfWays } from '../../src/lifecycle/compose-with-readings-of-ways.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import { enterActs, openDesk, reachDate, replayRegister } from '../../src/machine/advance-desk.ts';
import { defineMachines } from '../../src/machine/machines.ts';
import { parseTreatyJson } from '../../src/reading/json/parse-treaty-json.ts';
import { writeTreatyJson } from '../../src/reading/json/write-treaty-json.ts';
import { forecastEntryIntoForce } from '../../src/simulation/forecast/forecast-entry-into-force.ts';
import { packClauses } from '../../src/simulation/kernel/pack-clauses.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { EntryIntoForceClause, Treaty } from '../../src/treaty/treaty.ts';
import { determineIfAnyDeposited, determineIfDeposited } from '../../src/what-if/deposited.ts';
import { determineLatestDeposit } from '../../src/what-if/latest-deposit.ts';
import { findSmallestSets } from '../../src/what-if/needed/smallest-sets.ts';
import { listClauses } from '../../src/wording/clauses/list-clauses.ts';
import { keepFile } from '../cli/keep-file.ts';
import { runTreaty } from '../cli/run-treaty.ts';
import { act, treatyWith } from '../support/build.ts';

const days = (count: number) => ({ form: 'days-after', days: count }) as const;

/** Andorra stands for the United Nations mission in Kosovo, which has no code. */
const EIGHT = ['ALB', 'AND', 'BIH', 'HRV', 'MDA', 'MKD', 'MNE', 'SRB'] as const;

/**
 * CEFTA 2006, article 4: on 1 May 2007, if all but Bulgaria and Romania have deposited by 31 March 2007 (2); otherwise on the thirtieth
 * day after the fifth deposit (3), and for whoever deposits after that, after its own (4).
 */
function cefta(clause: Partial<EntryIntoForceClause> = {}): Treaty {
  const plain = treatyWith(5);
  const { entryIntoForce, participation } = plain.finalClauses;
  const treaty = treatyWith(5, {
    participation: {
      ...participation,
      signature: { article: '4(1)', opensOn: civilDate('2006-12-19') },
      consent: {
        article: '4(1)',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      ...entryIntoForce,
      article: '4(3)',
      delay: days(30),
      alternatives: [
        {
          article: '4(2)',
          condition: { kind: 'named-states', says: 'all Parties but Bulgaria and Romania', states: [...EIGHT] },
          metBy: civilDate('2007-03-31'),
          delay: { form: 'not-before', floor: civilDate('2007-05-01'), delay: { form: 'same-day' } },
        },
      ],
      ...clause,
    },
    laterParties: { wording: 'after-condition-met', article: '4(4)', delay: days(30) },
  });
  return { ...treaty, adoptedOn: civilDate('2006-12-19') };
}

const ratified = (who: readonly string[], on: string): readonly Act[] =>
  who.map((each) => act(each, 'ratification', on));

const dateOf = (acts: readonly Act[], participant?: string, asOf?: string) => {
  const life = composeLife(cefta(), { acts }, asOf === undefined ? undefined : civilDate(asOf));
  const answer = participant === undefined ? life.entryIntoForce : determineParticipantDate(life, participant);
  return answer.kind === 'determined' ? `${answer.value} ${answer.article}` : answer.kind;
};

describe('several ways into force', () => {
  // Published: 26 July 2007 for the first five, 22 August for Croatia, 24 October for Serbia, 22 November 2007 for Bosnia and Herzegovina.
  it('CEFTA 2006 as it was: the fifth deposit on 26 June 2007', () => {
    const acts = [
      ...ratified(['ALB', 'AND', 'MDA', 'MKD'], '2007-05-10'),
      ...ratified(['MNE'], '2007-06-26'),
      ...ratified(['HRV'], '2007-07-23'),
      ...ratified(['SRB'], '2007-09-24'),
      ...ratified(['BIH'], '2007-10-23'),
    ];
    expect(dateOf(acts)).toBe('2007-07-26 4(3)');
    expect(dateOf(acts, 'ALB')).toBe('2007-07-26 4(3)');
    expect(dateOf(acts, 'HRV')).toBe('2007-08-22 4(4)');
    expect(dateOf(acts, 'SRB')).toBe('2007-10-24 4(4)');
    expect(dateOf(acts, 'BIH')).toBe('2007-11-22 4(4)');
  });

  it('takes the first way where its condition is met on its last day, and no day later', () => {
    const seven = ratified(EIGHT.slice(0, 7), '2007-03-20');
    expect(dateOf([...seven, ...ratified(['SRB'], '2007-03-31')])).toBe('2007-05-01 4(2)');
    // The fifth on 20 March: the thirtieth day after is 19 April; Serbia's own 1 May.
    const late = [...seven, ...ratified(['SRB'], '2007-04-01')];
    expect(dateOf(late)).toBe('2007-04-19 4(3)');
    expect(dateOf(late, 'SRB')).toBe('2007-05-01 4(4)');
  });

  it('leaves whoever deposits after the first way was taken its own thirty days', () => {
    const acts = [
      ...ratified(EIGHT, '2007-03-20'),
      ...ratified(['ROU'], '2007-04-10'),
      ...ratified(['BGR'], '2007-03-25'),
    ];
    expect(dateOf(acts, 'ALB')).toBe('2007-05-01 4(2)');
    expect(dateOf(acts, 'ROU')).toBe('2007-05-10 4(4)');
    // 25 March and thirty days are 24 April: nobody is bound before the treaty.
    expect(dateOf(acts, 'BGR')).toBe('2007-05-01 4(4)');
  });

  it('binds nobody before it is known that the first way was not taken: 10 February and thirty days are 12 March', () => {
    const acts = ratified(EIGHT.slice(0, 5), '2007-02-10');
    expect(dateOf(acts)).toBe('2007-04-01 4(3)');
    const life = composeLife(cefta(), { acts });
    expect('basis' in life.entryIntoForce && life.entryIntoForce.basis[0]).toEqual({
      article: '4(2)',
      code: 'step.way-not-taken',
      values: { metBy: '2007-03-31' },
    });
  });

  it('does not take an instrument that was withdrawn for the first way', () => {
    const acts = [...ratified(EIGHT, '2007-03-20'), act('SRB', 'withdrawal-of-instrument', '2007-04-05')];
    expect(dateOf(acts)).toBe('2007-04-19 4(3)');
  });

  it('waits for the first way while it is open, however many there are for the next', () => {
    const acts = ratified(EIGHT.slice(0, 5), '2007-02-10');
    const life = composeLife(cefta(), { acts }, civilDate('2007-03-30'));
    expect(life.entryIntoForce).toMatchObject({
      kind: 'pending',
      article: '4(2)',
      awaits: [{ code: 'awaited.instruments-of-each', values: { missing: ['MKD', 'MNE', 'SRB'] } }],
    });
    expect(life.entryIntoForce.basis[0]).toEqual({
      article: '4(2)',
      code: 'remark.way-open',
      values: { metBy: '2007-03-31' },
    });
    expect(determineStatus(life, 'ALB', civilDate('2007-03-30'))).toBe('contracting-state');
    // At the end of its last day it is over.
    expect(dateOf(acts, undefined, '2007-03-31')).toBe('2007-04-01 4(3)');
  });

  it('looks at one after the other, each with its own last day', () => {
    const two = cefta({
      alternatives: [
        {
          article: '4(2)(a)',
          condition: { kind: 'instruments', number: 8 },
          metBy: civilDate('2007-01-31'),
          delay: days(1),
        },
        {
          article: '4(2)(b)',
          condition: { kind: 'instruments', number: 7 },
          metBy: civilDate('2007-03-31'),
          delay: days(2),
        },
      ],
    });
    const on = (acts: readonly Act[]) => composeLife(two, { acts }).entryIntoForce;
    expect(on(ratified(EIGHT, '2007-01-31'))).toMatchObject({ value: '2007-02-01', article: '4(2)(a)' });
    expect(on(ratified(EIGHT, '2007-02-01'))).toMatchObject({ value: '2007-02-03', article: '4(2)(b)' });
    expect(on(ratified(EIGHT.slice(0, 6), '2007-02-01'))).toMatchObject({ value: '2007-04-01', article: '4(3)' });
    const steps = on(ratified(EIGHT.slice(0, 6), '2007-02-01')).basis.filter(
      ({ code }) => code === 'step.way-not-taken',
    );
    expect(steps.map(({ article }) => article)).toEqual(['4(2)(a)', '4(2)(b)']);
  });

  it('keeps a fixed day of the clause itself, where it lies after the last days', () => {
    const fixed = (fixedOn: string) =>
      composeLife(cefta({ delay: { form: 'fixed-date-or-later', fixedOn: civilDate(fixedOn), otherwise: days(30) } }), {
        acts: ratified(EIGHT.slice(0, 5), '2007-02-10'),
      }).entryIntoForce;
    expect(fixed('2007-06-01')).toMatchObject({ value: '2007-06-01' });
    expect(fixed('2007-03-01')).toMatchObject({ value: '2007-04-01' });
    // Met after the fixed day: 10 February and thirty days are 12 March.
    expect(fixed('2007-02-01')).toMatchObject({ value: '2007-04-01' });
  });
});

// 4(2) until 31 March 2007; 4(3) by five deposits of 10 February, whose thirtieth day is 12 March: the one reading has 1 April, the other 12 March.
describe('the readings of a period that ended before the last day of another way', () => {
  const five = ratified(EIGHT.slice(0, 5), '2007-02-10');
  const readingsOf = (acts: readonly Act[], participant?: string, asOf?: string) => {
    const on = asOf === undefined ? undefined : civilDate(asOf);
    const life = composeWithReadingsOfWays(composeLife(cefta(), { acts }, on), cefta(), { acts }, on);
    const answer = participant === undefined ? life.entryIntoForce : determineParticipantDate(life, participant);
    if (answer.kind !== 'determined') return answer.kind;
    const all = answer.readings?.map(({ name, value }) => `${name} ${value}`) ?? [];
    return [answer.value, ...all].join(', ');
  };

  it('are the day after that last day, which prevails, and the end of its own period', () => {
    expect(readingsOf(five)).toBe('2007-04-01, once-known 2007-04-01, own-period 2007-03-12');
    expect(readingsOf(five, 'ALB')).toBe('2007-04-01, once-known 2007-04-01, own-period 2007-03-12');
    // The thirtieth day after 20 February is 22 March; after 5 March, 4 April.
    const later = [...five, ...ratified(['ROU'], '2007-02-20'), ...ratified(['BGR'], '2007-03-05')];
    expect(readingsOf(later, 'ROU')).toBe('2007-04-01, once-known 2007-04-01, own-period 2007-03-22');
    expect(readingsOf(later, 'BGR')).toBe('2007-04-04');
  });

  it('do not differ from the day on which the period ends on the day after that last day: deposits of 2 March', () => {
    expect(readingsOf(ratified(EIGHT.slice(0, 5), '2007-03-01'))).toBe(
      '2007-04-01, once-known 2007-04-01, own-period 2007-03-31',
    );
    expect(readingsOf(ratified(EIGHT.slice(0, 5), '2007-03-02'))).toBe('2007-04-01');
    expect(readingsOf(ratified(EIGHT.slice(0, 5), '2007-06-26'))).toBe('2007-07-26');
  });

  it('are there once it is known that the other way was not taken, and not where it was', () => {
    expect(readingsOf(five, undefined, '2007-03-30')).toBe('pending');
    expect(readingsOf(five, undefined, '2007-03-31')).toBe('2007-04-01, once-known 2007-04-01, own-period 2007-03-12');
    expect(readingsOf(ratified(EIGHT, '2007-02-10'))).toBe('2007-05-01');
    expect(readingsOf(ratified(EIGHT, '2007-02-10'), 'ALB')).toBe('2007-05-01');
  });

  it('leave the life of a treaty with one way as it is', () => {
    const life = composeLife(treatyWith(5), { acts: five });
    expect(composeWithReadingsOfWays(life, treatyWith(5), { acts: five })).toBe(life);
  });

  it.each([
    ['en', 'enters into force once it is known that the other way was not taken'],
    ['fr', 'entre en vigueur dès que l’on sait que l’autre voie n’a pas été suivie'],
  ])('stand in "date" and are marked in "status": %s', async (lang, says) => {
    const rows = five.map(({ participant, kind, on }) => `${participant},${kind},${on}`);
    const files = [
      keepFile('cefta.json', JSON.stringify(cefta())),
      '--register',
      keepFile('cefta.csv', ['participant,kind,date', ...rows].join('\n')),
      '--lang',
      lang,
    ] as const;
    const say = async (command: string) => (await runTreaty([command, ...files])).stdout.replaceAll(/\s+/g, ' ');
    for (const command of ['date', 'status']) {
      const said = await say(command);
      expect(said).toContain(says);
      expect(said).toMatch(/12 (March|mars) 2007/);
    }
    expect(await say('status')).toContain('2007-04-01 †');
  });
});

describe('what is asked of a treaty with several ways into force', () => {
  const acts = ratified(EIGHT.slice(0, 4), '2007-02-10');
  const open = composeLife(cefta(), { acts }, civilDate('2007-03-01'));

  it('latest: a day for each way, while it is not decided which governs', () => {
    // 4(2): 1 May 2007 by deposits until 31 March. 4(3): thirty days before 1 May are 1 April.
    expect(determineLatestDeposit(open, civilDate('2007-05-01'))).toMatchObject({
      kind: 'indeterminate',
      questions: [{ code: 'question.which-way-governs' }],
      candidates: [
        { value: '2007-03-31', if: { code: 'if.rule-governs', values: { article: '4(2)' } } },
        { value: '2007-04-01', if: { code: 'if.rule-governs', values: { article: '4(3)' } } },
      ],
    });
    const decided = composeLife(cefta(), { acts }, civilDate('2007-04-15'));
    expect(determineLatestDeposit(decided, civilDate('2007-05-31'))).toMatchObject({ value: '2007-05-01' });
  });

  it('latest: one day where all ways lead to it: thirty-one days before 1 May are 31 March too', () => {
    const alike = composeLife(cefta({ delay: days(31) }), { acts }, civilDate('2007-03-01'));
    expect(determineLatestDeposit(alike, civilDate('2007-05-01'))).toMatchObject({
      kind: 'determined',
      value: '2007-03-31',
    });
  });

  it('a deposit of anybody: what follows on the way on which it completes the number', () => {
    expect(determineIfAnyDeposited(open, civilDate('2007-03-10'))).toMatchObject({
      kind: 'indeterminate',
      candidates: [{ value: '2007-04-09', if: { values: { article: '4(3)' } } }],
      orLater: true,
    });
    const seven = { acts: ratified(EIGHT.slice(0, 7), '2007-02-10') };
    const asOf = civilDate('2007-03-01');
    expect(determineIfDeposited(cefta(), seven, 'SRB', civilDate('2007-03-30'), asOf)).toMatchObject({
      value: '2007-05-01',
    });
    // 1 April and thirty days; the treaty itself is in force since 1 April.
    expect(determineIfDeposited(cefta(), seven, 'SRB', civilDate('2007-04-01'), asOf)).toMatchObject({
      value: '2007-05-01',
      article: '4(4)',
    });
  });

  it('the smallest sets: for whichever way needs fewest; by a day it is not known', () => {
    expect(findSmallestSets(open, civilDate('2007-03-01'))).toMatchObject({ kind: 'sets', size: 1 });
    expect(findSmallestSets(open, civilDate('2007-03-01'), { inForceBy: civilDate('2007-05-01') })).toMatchObject({
      kind: 'not-known',
    });
  });

  it('a forecast: none while a way is open', () => {
    const forecast = forecastEntryIntoForce(cefta(), { acts }, { asOf: civilDate('2007-03-01'), seed: 1 });
    expect(forecast).toEqual({
      kind: 'not-forecastable',
      says: { code: 'forecast.way-open', values: { article: '4(2)', metBy: '2007-03-31' } },
    });
  });

  it('the kernel and a light page: refused by name', () => {
    expect(packClauses(cefta().finalClauses)).toMatchObject({ reason: { code: 'reason.not-covered.alternatives' } });
    expect(() => composeLifeOfParties(cefta(), { acts })).toThrow('composeLife');
  });

  it('a date that is known: no way is looked for', () => {
    const known = assumeInForceOn(cefta(), civilDate('2007-07-26'));
    expect(
      composeLife(known, { acts: ratified(['HRV'], '2007-07-23') }).participants[0]?.participations[0],
    ).toMatchObject({
      partyFrom: '2007-08-22',
    });
  });

  it('the statecharts: on every day what the pure functions say, act by act and replayed', () => {
    const all = [
      ...ratified(EIGHT.slice(0, 5), '2007-02-10'),
      ...ratified(['MKD', 'MNE'], '2007-03-20'),
      ...ratified(['SRB'], '2007-03-31'),
      ...ratified(['ROU'], '2007-04-10'),
    ];
    for (const taken of [all, all.slice(0, 7), all.filter(({ participant }) => participant !== 'SRB')]) {
      const machines = defineMachines(cefta());
      let desk = openDesk(machines, civilDate('2006-12-19'));
      for (const day of [
        '2007-02-10',
        '2007-03-20',
        '2007-03-30',
        '2007-03-31',
        '2007-04-01',
        '2007-04-10',
        '2007-05-01',
        '2007-05-10',
      ]) {
        const asOf = civilDate(day);
        const due = taken.filter(({ on }) => on === day);
        desk = due.length > 0 ? enterActs(machines, desk, due).desk : reachDate(machines, desk, asOf);
        const life = composeLife(cefta(), { acts: taken }, asOf);
        const replayed = replayRegister(cefta(), { acts: taken }, asOf).desk;
        const parties = life.participants.flatMap(({ participant }) =>
          determineStatus(life, participant, asOf) === 'party' ? [participant] : [],
        );
        for (const each of [desk, replayed]) {
          const ofDesk = Object.entries(each.participations).flatMap(([code, { value }]) =>
            value === 'party' ? [code] : [],
          );
          expect([day, ofDesk.sort()]).toEqual([day, parties]);
          const inForce = life.entryIntoForce.kind === 'determined' && life.entryIntoForce.value <= asOf;
          expect([day, each.treaty.value === 'inForce']).toEqual([day, inForce]);
        }
      }
    }
  });

  it('the clauses in words: each way with its article and last day, then the clause itself', () => {
    const ways = listClauses(cefta()).filter(({ heading }) => heading.values.clause === 'entry-into-force');
    expect(ways.map(({ article }) => article)).toEqual(['4(2)', '4(3)']);
    expect(ways[0]?.says).toMatchObject({ code: 'clause.alternative', values: { metBy: '2007-03-31' } });
  });

  it('a file: kept as it is; a State named twice is told with its place', () => {
    expect(parseTreatyJson(writeTreatyJson(cefta()))).toEqual({ ok: true, value: cefta() });
    const twice = cefta({
      alternatives: [
        {
          article: '4(2)',
          condition: { kind: 'named-states', says: 'some', states: ['ALB', 'ALB'] },
          metBy: civilDate('2007-03-31'),
          delay: days(1),
        },
      ],
    });
    const parsed = parseTreatyJson(writeTreatyJson(twice));
    expect(parsed.ok ? [] : parsed.issues.map(({ code }) => code)).toContain('named-twice');
  });

  it('an audit: by whole lives', () => {
    const row = (line: number, participant: string, on: string, published: string) => ({
      line,
      participant,
      kind: 'ratification' as const,
      on: civilDate(on),
      published: civilDate(published),
    });
    const { findings } = compareRows(cefta(), [
      ...EIGHT.slice(0, 5).map((each, at) => row(at + 2, each, '2007-06-26', '2007-07-26')),
      row(7, 'SRB', '2007-09-24', '2007-10-24'),
    ]);
    expect(findings.map(({ verdict }) => verdict)).toEqual([
      'agreed',
      'agreed',
      'agreed',
      'agreed',
      'agreed',
      'agreed',
    ]);
  });
});
