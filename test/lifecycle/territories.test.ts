import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { findLatestDay } from '../../src/determination/determination.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { listExtensions } from '../../src/lifecycle/compose-extensions.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { listTerritories } from '../../src/lifecycle/list-territories.ts';
import { determineTerritorialApplication } from '../../src/lifecycle/territorial-application.ts';
import { parseTreatyJson } from '../../src/reading/json/parse-treaty-json.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { ConsentKind } from '../../src/treaty/act-kinds.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { anyDay, STATES } from '../laws/any-life.ts';
import { anyWholeTreaty } from '../laws/any-whole-life.ts';
import { anyDeeds } from '../machine/any-deeds.ts';
import { act } from '../support/build.ts';
import { findRecord, findTreaty, treatyOfCatalogue } from '../support/catalogue.ts';
import { bound, extended, treatyExtended } from '../support/extended.ts';
import { cellOf, dateOf, readVectors, type Vector } from '../support/vectors.ts';

const read = parseTreatyJson(readFileSync(new URL('../published/load-lines.json', import.meta.url), 'utf8'));
if (!read.ok) throw new Error('load-lines.json cannot be read');
const loadLines = read.value;

/** The treaty of a row, with its own date as known. */
function treatyOf(row: Vector): Treaty {
  const treaty = findTreaty(cellOf(row, 'treaty')) ?? loadLines;
  expect(treaty.id).toBe(row.treaty);
  const { finalClauses } = treaty;
  const known = { metOn: dateOf(row, 'met_on'), inForceOn: dateOf(row, 'in_force_on') };
  return { ...treaty, finalClauses: { ...finalClauses, entryIntoForce: { ...finalClauses.entryIntoForce, known } } };
}

const day = (row: Vector, column: string): CivilDate | undefined =>
  row[column] === undefined ? undefined : dateOf(row, column);

function actsOf(row: Vector): readonly Act[] {
  const participant = 'GBR';
  const own = { participant, territory: 'Bermuda' } as const;
  const notifiedOn = day(row, 'state_notified_on');
  const instrument = act(participant, cellOf(row, 'kind') as ConsentKind, cellOf(row, 'deposited_on'));
  const extension = { ...own, kind: 'territorial-extension', on: dateOf(row, 'extended_on') } as const;
  const [notified, named] = [day(row, 'notified_on'), day(row, 'named_on')];
  const [withdrawnOn, later] = [day(row, 'withdrawn_on'), day(row, 'later_on')];
  return [
    notifiedOn === undefined ? instrument : ({ ...instrument, notifiedOn } as Act),
    {
      ...extension,
      ...(notified === undefined ? {} : { notifiedOn: notified }),
      ...(named === undefined ? {} : { namedOn: named }),
    },
    ...(withdrawnOn === undefined
      ? []
      : [
          {
            ...own,
            kind: 'withdrawal-of-extension',
            on: withdrawnOn,
            ...(later === undefined ? {} : { effectiveOn: later }),
          } as const,
        ]),
  ];
}

describe('composeExtensions, by dates worked by hand', () => {
  it.each(readVectors('territories'))('$treaty, $extended_on: $says', (row) => {
    const [extension, ...others] = listExtensions(composeLife(treatyOf(row), { acts: actsOf(row) }));
    expect(others).toEqual([]);
    const from = extension?.appliesFrom;
    const expected = cellOf(row, 'applies_from');
    expect(from?.kind).toBe(expected === 'pending' ? 'pending' : expected === 'open' ? 'indeterminate' : 'determined');
    if (from?.kind === 'determined') expect(from.value).toBe(expected);
    if (expected !== 'open' && row.article !== '13') expect(from?.article).toBe(row.article);
    const ends = row.ends_on === 'never' ? undefined : row.ends_on;
    expect(extension?.end === undefined ? undefined : findLatestDay(extension.end.effect)).toBe(ends);
  });
});

const apostille = treatyOfCatalogue('apostille');
const record = findRecord('apostille');
const isOf = (participant: string, kind: string) => (each: Act) =>
  each.participant === participant && each.kind === kind;

describe('determineTerritorialApplication, of territories that passed to another State', () => {
  const acts = record?.acts ?? [];
  const life = composeLife(apostille, { acts });
  const on = (territory: string, date: string, own = life) =>
    determineTerritorialApplication(own, territory, civilDate(date));
  const through = (participant: string, from: string, until?: string) => ({
    kind: 'determined',
    value: { applies: true, through: participant, from, ...(until === undefined ? {} : { until }) },
  });

  it('Hong Kong: by the United Kingdom to 30 June 1997, then as China let it apply further (article 13; VCSSRT 15)', () => {
    expect(on('Hong Kong', '1965-04-24')).toMatchObject({ value: { applies: false, from: '1965-04-25' } });
    expect(on('Hong Kong', '1965-04-25')).toMatchObject(through('GBR', '1965-04-25', '1997-07-01'));
    expect(on('Hong Kong', '1997-06-30')).toMatchObject(through('GBR', '1965-04-25', '1997-07-01'));
    const after = on('Hong Kong', '1997-07-01');
    expect(after).toMatchObject(through('CHN', '1997-07-01'));
    // China acceded in 2023: until then it was no Party itself.
    expect(after.basis.map(({ code }) => code)).toEqual([
      'step.act',
      'step.extension-continued',
      'remark.continued-by-no-party',
    ]);
  });

  it('Macao: by Portugal from its own day to 19 December 1999 (article 13)', () => {
    expect(on('Macao', '1969-02-03')).toMatchObject({ value: { applies: false } });
    expect(on('Macao', '1999-12-19')).toMatchObject(through('PRT', '1969-02-04', '1999-12-20'));
    expect(on('Macao', '1999-12-20')).toMatchObject(through('CHN', '1999-12-20'));
  });

  it('without a notification by the successor: no longer, and open once that is a Party (VCSSRT 15)', () => {
    const silent = composeLife(apostille, { acts: acts.filter((each) => !isOf('CHN', 'territorial-extension')(each)) });
    expect(on('Hong Kong', '2023-11-06', silent)).toMatchObject({
      kind: 'determined',
      article: 'VCSSRT 15',
      value: { applies: false, through: 'GBR', from: '1965-04-25', until: '1997-07-01' },
    });
    expect(on('Hong Kong', '2023-11-07', silent)).toMatchObject({
      kind: 'indeterminate',
      questions: [{ code: 'question.territory-of-successor' }],
      candidates: [{ value: { applies: true, through: 'CHN', from: '2023-11-07' } }],
    });
  });

  it('of a territory without an extension on record it is not said that it does not apply', () => {
    expect(on('Bermuda', '2020-01-01')).toMatchObject({
      kind: 'indeterminate',
      article: '13',
      questions: [{ code: 'question.extension-not-on-record', values: { territory: 'Bermuda' } }],
      candidates: [],
    });
  });

  it('tells both in the chronology, the end before the beginning', () => {
    const entries = composeChronology(life).flatMap((each) =>
      'territory' in each && each.territory === 'Hong Kong' ? [`${each.on} ${each.kind} ${each.participant}`] : [],
    );
    expect(entries).toEqual([
      '1965-04-25 applies-to-territory GBR',
      '1997-07-01 no-longer-to-territory GBR',
      '1997-07-01 applies-to-territory CHN',
    ]);
  });
});

describe('determineTerritorialApplication, of a treaty without a clause', () => {
  const life = composeLife(treatyOfCatalogue('op-crc-sc'), { acts: findRecord('op-crc-sc')?.acts ?? [] });
  const on = (territory: string, date: string, of?: string) =>
    determineTerritorialApplication(life, territory, civilDate(date), of);

  it('the entire territory of a Party, unless it has declared otherwise (VCLT 29)', () => {
    expect(on('Svalbard', '2005-01-01', 'NOR')).toMatchObject({
      kind: 'indeterminate',
      article: 'VCLT 29',
      questions: [{ code: 'question.entire-territory', values: { participant: 'NOR', territory: 'Svalbard' } }],
      candidates: [{ value: { applies: true, through: 'NOR', from: '2002-01-18' } }],
    });
    expect(on('Svalbard', '2002-01-17', 'NOR')).toMatchObject({ kind: 'excluded', article: '14(1)' });
    expect(on('Svalbard', '2005-01-01')).toMatchObject({
      kind: 'indeterminate',
      questions: [{ code: 'question.responsible-state-not-known' }],
    });
  });

  it('an extension without a clause: from its receipt, or as an instrument of its State (VCLT 29, article 14(2))', () => {
    // The Netherlands extended it to Aruba on 17 October 2006: one month later by article 14(2).
    expect(on('Aruba', '2006-10-31')).toMatchObject({
      kind: 'indeterminate',
      article: 'VCLT 29',
      candidates: [
        { value: { applies: true, through: 'NLD', from: '2006-10-17' }, if: { code: 'if.extension-from-receipt' } },
        { value: { applies: false, through: 'NLD', from: '2006-11-17' }, if: { code: 'if.extension-as-instrument' } },
      ],
    });
  });

  it('no longer where the State is no longer responsible (VCSSRT 15)', () => {
    const treaty = treatyOfCatalogue('op-crc-sc');
    const ended = {
      kind: 'end-of-responsibility',
      participant: 'NLD',
      on: civilDate('2030-01-01'),
      territory: 'aruba',
    };
    const later = composeLife(treaty, { acts: [...(findRecord('op-crc-sc')?.acts ?? []), ended as Act] });
    expect(determineTerritorialApplication(later, 'Aruba', civilDate('2029-12-31'))).toMatchObject({
      kind: 'indeterminate',
    });
    expect(determineTerritorialApplication(later, 'Aruba', civilDate('2030-01-01'))).toMatchObject({
      kind: 'determined',
      article: 'VCSSRT 15',
      value: { applies: false, until: '2030-01-01' },
    });
  });
});

describe('determineTerritorialApplication, of an article that names no day, and of one that needs no notification', () => {
  const received = [bound, extended('2020-05-31')];

  it('from its receipt, or as an instrument of its State would a month later (Genocide Convention XII)', () => {
    const life = composeLife(treatyExtended({ article: 'XII', delay: { form: 'not-stated' } }), { acts: received });
    const standingOn = (date: string) => listTerritories(life, civilDate(date)).map(({ standing }) => standing);
    expect(determineTerritorialApplication(life, 'Bermuda', civilDate('2020-06-15'), 'GBR')).toMatchObject({
      kind: 'indeterminate',
      article: 'XII',
      questions: [{ code: 'question.extension-day-not-stated' }],
      candidates: [
        { value: { applies: true, from: '2020-05-31' }, if: { code: 'if.extension-from-receipt' } },
        { value: { applies: false, from: '2020-06-30' }, if: { code: 'if.extension-as-instrument' } },
      ],
    });
    expect(['2020-05-30', '2020-05-31', '2020-06-29', '2020-06-30'].flatMap(standingOn)).toEqual([
      'not-yet',
      'open',
      'open',
      'applies',
    ]);
  });

  it('as to the State, unless the consent of the territory is needed (Single Convention 42)', () => {
    const treaty = treatyExtended({ article: '42', delay: { form: 'same-day' }, ofItself: true });
    const on = (acts: readonly Act[]) =>
      determineTerritorialApplication(composeLife(treaty, { acts }), 'Bermuda', civilDate('2020-06-15'), 'GBR');
    expect(on([bound])).toMatchObject({
      kind: 'indeterminate',
      article: '42',
      questions: [{ code: 'question.consent-of-territory', values: { territory: 'Bermuda' } }],
      candidates: [{ value: { applies: true, from: '2000-04-30' }, if: { code: 'if.no-consent-needed' } }],
    });
    expect(on(received)).toMatchObject({ kind: 'determined', value: { applies: true, from: '2020-05-31' } });
  });
});

/** Acts about one territory, of States that act in the lives. */
const anyOfTerritory: fc.Arbitrary<Act> = fc
  .record({
    kind: fc.constantFrom(
      'territorial-extension',
      'territorial-extension',
      'withdrawal-of-extension',
      'end-of-responsibility',
    ),
    participant: fc.constantFrom(...STATES.slice(0, 3)),
    on: anyDay,
    later: fc.option(anyDay, { nil: undefined }),
  })
  .map(({ kind, participant, on, later }) => {
    const own = { participant, on, territory: 'Svalbard' } as const;
    if (kind === 'end-of-responsibility') return { kind, ...own };
    if (kind === 'withdrawal-of-extension')
      return later === undefined ? { kind, ...own } : { kind, ...own, effectiveOn: later };
    return later === undefined ? { kind, ...own } : { kind, ...own, namedOn: later, notifiedOn: on };
  });

const anyLifeOfTerritories = fc
  .record({
    treaty: anyWholeTreaty(
      anyDeeds.map(({ treaty }) => treaty),
      ['participation'],
    ),
    deeds: anyDeeds,
    more: fc.array(anyOfTerritory, { minLength: 1, maxLength: 5 }),
  })
  .map(({ treaty, deeds: { acts }, more }) => ({ treaty, acts: [...acts, ...more] }));

describe('composeExtensions, of any life', () => {
  it('never begin before their State is bound, unless they continue, and end with it; each day has one answer', () => {
    let dated = 0;
    fc.assert(
      fc.property(anyLifeOfTerritories, ({ treaty, acts }) => {
        const life = composeLife(treaty, { acts });
        for (const { act: extended, appliesFrom, end } of listExtensions(life)) {
          if (appliesFrom.kind !== 'determined') continue;
          dated += 1;
          const own = life.participants.find(({ participant }) => participant === extended.participant);
          const spans = own?.participations.filter(({ partyFrom }) => partyFrom !== undefined) ?? [];
          if (extended.effectiveOn === undefined) {
            expect(spans.some(({ partyFrom = '9999-12-31' }) => partyFrom <= appliesFrom.value)).toBe(true);
          }
          const until = end === undefined ? undefined : findLatestDay(end.effect);
          if (until !== undefined && until <= appliesFrom.value) continue;
          const { participant, territory } = extended;
          expect(determineTerritorialApplication(life, territory, appliesFrom.value, participant)).toMatchObject({
            kind: 'determined',
            value: { applies: true, through: participant },
          });
        }
      }),
      { numRuns: 400 },
    );
    expect(dated).toBeGreaterThan(30);
  });
});
