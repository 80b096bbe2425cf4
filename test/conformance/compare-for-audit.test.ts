import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../src/calendar/day-number.ts';
import { type AuditTally, beginAuditTally, isAuditFinding } from '../../src/conformance/audit-counts.ts';
import { compareForAudit } from '../../src/conformance/compare-for-audit.ts';
import { compareRows } from '../../src/conformance/compare-rows.ts';
import { findConfirmedRows } from '../../src/conformance/find-confirmed-rows.ts';
import { parsePublishedTable } from '../../src/formats/parse-published-table.ts';
import type { ParticipationRow, PublishedRow } from '../../src/formats/published-row.ts';
import type { Act } from '../../src/treaty/act.ts';
import { isParticipationAct } from '../../src/treaty/act-of-kind.ts';
import type { FinalClauses, Treaty } from '../../src/treaty/treaty.ts';
import { anyLife } from '../laws/any-life.ts';
import { examples } from '../setup/exhausted.ts';
import { treatyWith } from '../support/build.ts';
import { listTreaties } from '../support/catalogue.ts';
import { OWN } from '../support/own-participants.ts';

const row = (line: number, participant: string, kind: ParticipationRow['kind'], on: string, published?: string) => ({
  line,
  participant,
  kind,
  on: civilDate(on),
  ...(published === undefined ? {} : { published: civilDate(published) }),
});

/** Three months after the second instrument, of 1 May 1990: 1 August 1990; later ones a month after deposit; who leaves, six months after receipt. */
const two = treatyWith(2, {
  denunciation: { kind: 'permitted', article: '3(1)', delay: { form: 'days-after', days: 10 } },
});
const NORWAY_AND_ICELAND = [
  row(2, 'NOR', 'accession', '1990-04-01', '1990-08-01'),
  row(3, 'ISL', 'accession', '1990-05-01', '1990-08-01'),
];

/** What confirms, a line each; and the places of the rows that are open. */
function outline(treaty: Treaty, rows: readonly PublishedRow[]) {
  const confirmed = findConfirmedRows(treaty, rows, []);
  if (confirmed === undefined) return undefined;
  return { days: confirmed.days.map((day) => (day === undefined ? '' : civilDateOf(day))), open: confirmed.open };
}

describe('findConfirmedRows', () => {
  it('confirms who signs, joins, leaves and comes back: every date is the computed one, or left out', () => {
    const rows = [
      ...NORWAY_AND_ICELAND,
      row(4, 'FJI', 'signature', '1990-02-01'),
      row(5, 'FJI', 'ratification', '1991-01-31', '1991-02-28'),
      row(6, 'FJI', 'denunciation', '1992-03-01'),
      row(7, 'FJI', 'accession', '1992-03-11', '1992-04-11'),
    ];
    const days = ['1990-08-01', '1990-08-01', '', '1991-02-28', '1992-03-11', '1992-04-11'];
    expect(outline(two, rows)).toEqual({ days, open: [] });
  });

  it('leaves open every row of a participant of which one differs, and no row of another', () => {
    const rows = [
      ...NORWAY_AND_ICELAND,
      row(4, 'FJI', 'signature', '1990-02-01'),
      row(5, 'FJI', 'ratification', '1991-01-31', '1991-03-03'),
    ];
    expect(outline(two, rows)).toEqual({ days: ['1990-08-01', '1990-08-01', '', ''], open: [2, 3] });
  });

  it('leaves open who succeeds, or acts twice on a day, and counts its instrument for the date of the treaty', () => {
    const named = { ...row(3, 'ISL', 'succession', '1990-05-01', '1990-08-01'), names: civilDate('1990-01-01') };
    const signed = [row(4, 'FJI', 'signature', '1990-06-01'), row(5, 'FJI', 'ratification', '1990-06-01')];
    const rows = [row(2, 'NOR', 'accession', '1990-04-01', '1990-08-01'), named, ...signed];
    expect(outline(two, rows)).toEqual({ days: ['1990-08-01', '', '', ''], open: [1, 2, 3] });
  });

  it('leaves open who acts under two codes, and who says more of its denunciation than the day of receipt', () => {
    const soviet = [
      row(4, 'SUN', 'accession', '1990-06-01', '1990-08-01'),
      row(5, 'RUS', 'denunciation', '1993-03-01'),
    ];
    expect(outline(two, [...NORWAY_AND_ICELAND, ...soviet])?.open).toEqual([2, 3]);
    const fiji = row(4, 'FJI', 'accession', '1990-06-01', '1990-08-01');
    const leaves = row(5, 'FJI', 'denunciation', '1992-03-01', '1992-03-11');
    for (const more of [{ names: civilDate('1992-06-01') }, { armedConflict: 'none' }] as const)
      expect(outline(two, [...NORWAY_AND_ICELAND, fiji, { ...leaves, ...more }])?.open).toEqual([2, 3]);
  });

  it('leaves open who leaves and is no Party yet, or comes back before it has left, and reads all that it does', () => {
    // Its denunciation withdraws the instrument before the treaty binds it, and the number is not complete any more.
    const early = [...NORWAY_AND_ICELAND, row(4, 'ISL', 'denunciation', '1990-07-31')];
    expect(outline(two, early)).toBeUndefined();
    const hasty = [
      ...NORWAY_AND_ICELAND,
      row(4, 'ISL', 'denunciation', '1991-01-01', '1991-01-11'),
      row(5, 'ISL', 'accession', '1991-01-10', '1991-02-10'),
    ];
    expect(outline(two, hasty)).toEqual({ days: ['1990-08-01', '', '', ''], open: [1, 2, 3] });
  });

  it('confirms nothing of a treaty that is not in force, or whose rows tell of corrections and amendments', () => {
    expect(outline(two, NORWAY_AND_ICELAND.slice(1))).toBeUndefined();
    const corrects = { kind: 'ratification', on: civilDate('1990-05-01') };
    const act = {
      kind: 'correction',
      participant: 'ISL',
      on: civilDate('1991-01-01'),
      corrects,
      to: 'never-made',
    } as const;
    const correction: PublishedRow = { line: 4, participant: 'ISL', kind: 'correction', on: act.on, act };
    expect(outline(two, [...NORWAY_AND_ICELAND, correction])).toBeUndefined();
  });
});

describe('compareForAudit', () => {
  it('names a former State that was left out of the count, in a row of another', () => {
    // Czechoslovakia's is the first instrument of two: in force on 1 August 1990. Without it the second is of 1 June: 1 September.
    const rows = [
      row(2, 'CSK', 'accession', '1990-04-01', '1990-08-01'),
      row(3, 'NOR', 'accession', '1990-05-01', '1990-08-01'),
      row(4, 'ISL', 'accession', '1990-06-01', '1990-09-01'),
    ];
    const iceland = compareForAudit(two, rows, []).findings.find(({ row: { participant } }) => participant === 'ISL');
    expect(iceland).toMatchObject({ computed: '1990-08-01', causes: expect.arrayContaining(['former-state-missing']) });
  });
});

/** Denunciation clauses of every kind: those of the catalogue, and one by which who leaves another treaty leaves this one too. */
const anyDenunciation = fc.constantFrom<FinalClauses['denunciation']>(
  ...listTreaties().map(({ finalClauses }) => finalClauses.denunciation),
  {
    kind: 'permitted',
    article: '3(1)',
    delay: { form: 'days-after', days: 90 },
    leavesWith: {
      article: '3(2)',
      treaty: 'another',
      facts: {
        kind: 'known',
        inForceOn: civilDate('1985-01-01'),
        parties: [{ participant: 'NOR', from: civilDate('1985-01-01'), until: civilDate('1992-06-01') }],
      },
    },
  },
);

/** What most States do: sign, join, and perhaps leave and come back, with time between. */
const anyOrdinaryCourse = (participant: string): fc.Arbitrary<readonly Act[]> =>
  fc
    .record({
      kinds: fc.constantFrom<readonly ('signature' | 'ratification' | 'accession' | 'denunciation')[]>(
        ['accession'],
        ['signature'],
        ['signature', 'ratification'],
        ['signature', 'ratification', 'denunciation'],
        ['accession', 'denunciation', 'accession', 'denunciation'],
      ),
      first: fc.integer({ min: 0, max: 500 }),
      gap: fc.integer({ min: 900, max: 2000 }),
    })
    .map(({ kinds, first, gap }) =>
      kinds.map((kind, index) => {
        const isEarly = kinds[0] === 'signature' && index > 0;
        return {
          participant,
          kind,
          on: civilDateOf(dayNumberOf(civilDate('1990-01-01')) + first + index * gap - (isEarly ? 850 : 0)),
        };
      }),
    );

const anyOrdinaryLife = anyLife.chain(({ treaty, acts }): typeof anyLife => {
  const others = acts.filter(({ participant }) => participant === 'NOR' || participant === 'RUS');
  return fc
    .tuple(...['AND', 'BEN', 'CUB', 'ECU', 'FJI', 'KAZ', 'ROU'].map(anyOrdinaryCourse), fc.boolean())
    .map((drawn) => {
      const courses = drawn.flatMap((each) => (typeof each === 'boolean' ? (each ? others : []) : each));
      return { treaty, acts: courses };
    });
});

/** A table of acts and what is stored beside each, as a number says: nothing, another day or, mostly, what follows. */
const anyTable = fc
  .record({
    life: fc.oneof(anyLife, { weight: 3, arbitrary: anyOrdinaryLife }),
    denunciation: fc.option(anyDenunciation, { nil: undefined }),
    closesAtEntryIntoForce: fc.constantFrom(false, false, false, true),
    decides: fc.constantFrom(undefined, undefined, undefined, undefined, 'earliest', 'latest'),
    hasOrganisation: fc.boolean(),
    choices: fc.array(fc.nat({ max: 30 }), { minLength: 8, maxLength: 8 }),
  })
  .map(({ life, denunciation, closesAtEntryIntoForce, decides, hasOrganisation, choices }) => {
    const { participation, entryIntoForce, denunciation: own, ...clauses } = life.treaty.finalClauses;
    const signature = { ...participation.signature, ...(closesAtEntryIntoForce ? { closesAtEntryIntoForce } : {}) };
    const finalClauses: FinalClauses = {
      ...clauses,
      denunciation: denunciation ?? own,
      entryIntoForce: { ...entryIntoForce, organisations: 'not-additional' },
      participation: {
        ...participation,
        eligibility: { kind: 'any-state-or-organisation', article: '1' },
        signature,
        ...(decides === undefined ? {} : { severalDepositaries: { article: '4', decides } }),
      },
    };
    const treaty: Treaty = { ...life.treaty, finalClauses };
    const lines = life.acts.map((act, index) => {
      const names = act.kind === 'succession' ? (act.effectiveOn ?? '') : '';
      const isInstrument = act.kind === 'accession' || act.kind === 'ratification';
      const depositary = decides !== undefined && isInstrument ? (['London', '', 'Moscow'][index % 3] ?? '') : '';
      return { cells: [act.participant, act.kind, act.on], more: [names, depositary] };
    });
    const all = hasOrganisation ? [...lines, { cells: ['EUE', 'accession', '1990-03-01'], more: ['', ''] }] : lines;
    const read = (stored: readonly string[]): readonly PublishedRow[] => {
      const rows = all.map(({ cells, more }, index) => [...cells, stored[index] ?? '', ...more].join(','));
      const parsed = parsePublishedTable(['participant,kind,date,effective,names,depositary', ...rows].join('\n'), {
        participants: OWN,
      });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      return parsed.value;
    };
    const bare = read([]);
    const dates = new Map<PublishedRow, CivilDate>(
      compareRows(treaty, bare).findings.flatMap((each) => ('computed' in each ? [[each.row, each.computed]] : [])),
    );
    return { treaty, rows: read(bare.map((each, index) => store(dates.get(each), choices[index % 8] ?? 0))) };
  });

function store(computed: CivilDate | undefined, choice: number): string {
  if (computed === undefined) return choice === 1 ? '1991-01-01' : '';
  const wrong = [1, -1, 31][choice - 1];
  if (wrong !== undefined) return civilDateOf(dayNumberOf(computed) + wrong);
  return choice === 0 ? '' : computed;
}

function countOf(rows: readonly PublishedRow[], audited: Parameters<AuditTally['add']>[1]) {
  const tally = beginAuditTally();
  tally.add(rows, audited);
  return tally.counts(1);
}

describe('compareForAudit', () => {
  it('finds what compareRows finds, and counts the same, with every answer of a row that somebody must look at', () => {
    fc.assert(
      fc.property(anyTable, ({ treaty, rows }) => {
        const audited = compareForAudit(treaty, rows, []);
        const { findings, treatyDate } = compareRows(treaty, rows);
        expect(audited.treatyDate).toEqual(treatyDate);
        const whole = treatyDate === undefined ? {} : { treatyDate };
        expect(audited.findings.filter(isAuditFinding)).toEqual(findings.filter(isAuditFinding));
        expect(countOf(rows, audited)).toEqual(countOf(rows, { days: [], findings, ...whole }));
        const days = new Map(rows.map((each, index) => [each, audited.days[index]]));
        for (const each of findings) {
          const day = days.get(each.row);
          if (day !== undefined) expect(each).toMatchObject({ computed: civilDateOf(day) });
        }
      }),
      { numRuns: examples(2000) },
    );
  });

  it('finds the same of a table that has lost a row, beside the record that has it', () => {
    let found = 0;
    fc.assert(
      fc.property(anyLife, fc.nat(), ({ treaty, acts }, lost) => {
        const bare = acts
          .filter(isParticipationAct)
          .map((each, index) => row(index + 2, each.participant, each.kind, each.on));
        const dates = new Map(
          compareRows(treaty, bare).findings.flatMap((each) =>
            'computed' in each ? [[each.row.line, each.computed] as const] : [],
          ),
        );
        const rows = bare
          .map((each) => {
            const published = dates.get(each.line);
            return published === undefined ? each : { ...each, published };
          })
          .filter((_, index) => index !== lost % bare.length);
        const audited = compareForAudit(treaty, rows, acts);
        const { findings, treatyDate } = compareRows(treaty, rows, acts);
        expect(audited.treatyDate).toEqual(treatyDate);
        expect(audited.findings.filter(isAuditFinding)).toEqual(findings.filter(isAuditFinding));
        if (treatyDate !== undefined) found += 1;
      }),
      { numRuns: examples(500) },
    );
    expect(found).toBeGreaterThan(4);
  });

  it('meets tables that are confirmed as a whole, in part and not at all', () => {
    const seen = new Map<string, number>();
    for (const { treaty, rows } of fc.sample(anyTable, { numRuns: 1600, seed: 1 })) {
      const confirmed = findConfirmedRows(treaty, rows, []);
      const open = confirmed?.open.length ?? 0;
      const what = confirmed === undefined ? 'none' : open === 0 ? 'all' : 'part';
      seen.set(what, (seen.get(what) ?? 0) + 1);
    }
    for (const [what, times] of [['none', 100] as const, ['part', 40] as const, ['all', 4] as const]) {
      expect(seen.get(what), what).toBeGreaterThan(times);
    }
  });
});
