import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/calendar/civil-date.ts';
import { openScenarioReader } from '../../../src/formats/open-scenario-reader.ts';
import type { Scenario } from '../../../src/formats/scenario.ts';
import { listParties } from '../../../src/lifecycle/parties-on.ts';
import { writeCell } from '../../../src/reading/csv/csv-free-text.ts';
import { simulateScenario } from '../../../src/simulation/batch/simulate-scenario.ts';
import { composeWhatIf } from '../../../src/what-if/what-if.ts';
import { anyDay } from '../../laws/any-life.ts';
import { anyDeeds } from '../../machine/any-deeds.ts';

/** Reads a file cut into pieces that end with a line, as a decoder gives them. */
function read(
  text: string,
  cuts: readonly number[] = [],
  how: { readonly skips?: true; readonly takesBack?: true } = {},
) {
  const scenarios: Scenario[] = [];
  const issues: string[] = [];
  const skipped: string[] = [];
  const leftOut: string[] = [];
  const takenBack: string[] = [];
  const reader = openScenarioReader({
    scenario: (scenario) => scenarios.push(scenario),
    issue: ({ line, code }) => issues.push(`${line} ${code}`),
    ...(how.skips === true && {
      skip: (own) => skipped.push(own.map(({ line, code }) => `${line} ${code}`).join(', ')),
      leaveOut: (name) => leftOut.push(name),
      ...(how.takesBack === true && { takeBack: (name) => takenBack.push(name) }),
    }),
  });
  const lines = text.split(/(?<=\n)/);
  let from = 0;
  for (const cut of [...new Set(cuts)].sort((a, b) => a - b)) {
    reader.push(lines.slice(from, cut).join(''));
    from = Math.max(from, cut);
  }
  reader.push(lines.slice(from).join(''));
  reader.end();
  return { scenarios, issues, ...(how.skips === true && { skipped, leftOut, takenBack }) };
}

const act = fc
  .record({
    participant: fc.constantFrom('NOR', 'ROU', 'UGA'),
    kind: fc.constantFrom('signature', 'ratification', 'accession'),
    on: anyDay,
  })
  .map((each) => ({ ...each }) as Scenario['acts'][number]);
const anyScenarios = fc
  .uniqueArray(
    fc.stringMatching(/^[a-zé"', =-]{1,8}$/).map((name) => name.trim() || 'x'),
    { maxLength: 6 },
  )
  .chain((names) =>
    fc.tuple(...names.map((name) => fc.record({ name: fc.constant(name), acts: fc.array(act, { maxLength: 3 }) }))),
  );

const asLines = (scenarios: readonly Scenario[]) =>
  scenarios.map(({ name, acts }) => `${JSON.stringify({ scenario: name, acts })}\n`).join('');
const asTable = (scenarios: readonly Scenario[]) =>
  `scenario,participant,kind,date\n${scenarios
    .flatMap(({ name, acts }) => {
      const cell = writeCell(name, ',');
      const rows = acts.map(({ participant, kind, on }) => `${cell},${participant},${kind},${on}\n`);
      return rows.length === 0 ? [`${cell},,,\n`] : rows;
    })
    .join('')}`;

describe('openScenarioReader', () => {
  const cuts = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 4 });

  it('reads back what was written, as lines of JSON and as a table, wherever the pieces are cut', () => {
    fc.assert(
      fc.property(
        anyScenarios.filter((scenarios) => scenarios.length > 0),
        cuts,
        (scenarios, at) => {
          expect(read(asLines(scenarios), at)).toEqual({ scenarios, issues: [] });
          expect(read(asTable(scenarios), at)).toEqual({ scenarios, issues: [] });
        },
      ),
    );
  });

  it('finds the issues of every line on that line, wherever the pieces are cut', () => {
    fc.assert(
      fc.property(cuts, (at) => {
        const lines = ['{"scenario": "a", "acts": []}', '{"scenario": "b"}', '', '{"scenario": "", "acts": []}'].join(
          '\n',
        );
        expect(read(lines, at).issues).toEqual(['2 missing-key', '4 out-of-range']);
        const table =
          'scenario,participant,kind,date\na,NOR,accession,2001-01-01\nb,XXX,accession,2001-01-01\n\na,ROU,accession,x\n';
        expect(read(table, at).issues).toEqual(['3 unknown-participant', '5 scattered', '5 not-a-date']);
      }),
    );
  });
});

describe('simulateScenario', () => {
  it('gives what the what-if gives', () => {
    fc.assert(
      fc.property(anyDeeds, anyDay, ({ treaty, acts: all }, asOf) => {
        const acts = all.filter(({ kind }) => kind !== 'correction');
        const supposed = acts.filter(({ on }) => on > asOf);
        const { after, refusals } = composeWhatIf(treaty, { acts }, supposed, asOf);
        const outcome = simulateScenario(treaty, { acts }, supposed, asOf);
        expect(outcome.entryIntoForce).toEqual(after.entryIntoForce);
        expect(outcome.metOn).toBe(after.metOn);
        expect(outcome.refusals).toEqual(refusals);
        expect(outcome.parties).toBe(listParties(after, civilDate('9999-12-31')).length);
      }),
    );
  });
});

describe('openScenarioReader, which leaves out rows that cannot be read', () => {
  const skip = (text: string) => {
    const { scenarios, takenBack = [], ...rest } = read(text, [], { skips: true, takesBack: true });
    const given = scenarios.filter(({ name }) => !takenBack.includes(name));
    return { given: given.map(({ name, acts }) => `${name} ${acts.length}`), ...rest };
  };
  const HEAD = 'scenario,participant,kind,date';
  const GOOD = 'ROU,ratification,2001-10-18';

  it.each([
    [
      'a day that does not exist leaves out its scenario, and no other',
      [`one,${GOOD}`, 'two,NOR,ratification,2001-02-31', `two,${GOOD}`, `three,${GOOD}`],
      { given: ['one 1', 'three 1'], skipped: ['3 no-such-day'], leftOut: ['two'] },
    ],
    [
      'a row whose cells cannot be told apart may be of the scenario above it, and of that below',
      [`one,${GOOD}`, `two,${GOOD}`, `"two,${GOOD}`, `three,${GOOD}`, `four,${GOOD}`],
      { given: ['one 1', 'four 1'], skipped: ['4 bad-quote'], leftOut: ['two', 'three'] },
    ],
    [
      'where the same scenario stands above and below it, it is of that one',
      [`one,${GOOD}`, `"one,${GOOD}`, `one,${GOOD}`, `two,${GOOD}`],
      { given: ['two 1'], skipped: ['3 bad-quote'], leftOut: ['one'] },
    ],
    [
      'of a row with too many cells the first says which scenario it is of',
      [`one,${GOOD}`, `two,${GOOD},,,`, `three,${GOOD}`],
      { given: ['one 1', 'three 1'], skipped: ['3 too-many-cells'], leftOut: ['two'] },
    ],
    [
      'each row without a scenario is named',
      [`one,${GOOD}`, `,${GOOD}`, `,${GOOD}`, `two,${GOOD}`],
      { given: ['one 1', 'two 1'], skipped: ['3 empty-cell', '4 empty-cell'], leftOut: [] },
    ],
    [
      'a row of another scenario that cannot be read stands between no rows',
      [`one,${GOOD}`, 'two,NOR,ratification,2001-02-31', `one,NOR,ratification,2001-10-02`, `three,${GOOD}`],
      { given: ['one 2', 'three 1'], skipped: ['3 no-such-day'], leftOut: ['two'] },
    ],
    [
      'nor does one whose scenario stands before the quote that is wrong',
      [`one,${GOOD}`, 'two,"NOR,ratification,2001-10-02', `one,NOR,ratification,2001-10-02`],
      { given: ['one 2'], skipped: ['3 bad-quote'], leftOut: ['two'] },
    ],
    [
      'nor one that has too few cells or no scenario',
      [`one,${GOOD}`, 'two,NOR', ',NOR,ratification,2001-10-02', `one,NOR,ratification,2001-10-02`],
      { given: ['one 2'], skipped: ['3 too-few-cells', '4 empty-cell'], leftOut: ['two'] },
    ],
    [
      'it leaves out its scenario, wherever the rest of that stands',
      [
        'two,NOR,ratification,2001-02-31',
        `one,${GOOD}`,
        `two,${GOOD}`,
        `three,${GOOD}`,
        'one,XXX,accession,2001-01-01',
      ],
      { given: ['three 1'], skipped: ['2 no-such-day', '6 unknown-participant'], leftOut: ['two'] },
    ],
    [
      'a scenario whose rows stand apart is taken back, each of them further down is named, and the others are given',
      [`one,${GOOD}`, `two,${GOOD}`, `one,${GOOD}`, `one,${GOOD}`, `three,${GOOD}`],
      { given: ['two 1', 'three 1'], skipped: ['4 scattered', '5 scattered'], leftOut: [] },
    ],
  ])('%s', (_, rows, expected) => {
    expect(skip([HEAD, ...rows].join('\n'))).toEqual({ ...expected, issues: [] });
  });

  it('knows nothing of a row with too few cells where the name of its scenario stands last', () => {
    const rows = [`${GOOD},one`, `${GOOD},two`, 'ROU,ratification', `${GOOD},three`, `${GOOD},four`];
    expect(skip(['participant,kind,date,scenario', ...rows].join('\n'))).toEqual({
      given: ['one 1', 'four 1'],
      skipped: ['4 too-few-cells'],
      leftOut: ['two', 'three'],
      issues: [],
    });
  });

  it('refuses a scenario whose rows stand apart where it cannot be taken back: the one above lacks these', () => {
    const text = [HEAD, `one,${GOOD}`, `two,${GOOD}`, `one,${GOOD}`, `one,${GOOD}`].join('\n');
    const { issues, skipped } = read(text, [], { skips: true });
    expect([issues, skipped]).toEqual([['4 scattered'], []]);
  });

  it('tells what is wrong with the rows of a table that names no scenarios, too', () => {
    const rows = [
      'participant,kind,date',
      GOOD,
      'XXX,ratification,2001-02-31',
      'NOR,"ratification,2001-10-02',
      'NOR,x',
    ];
    expect(read(rows.join('\n')).issues).toEqual([
      '1 missing-column',
      '3 unknown-participant',
      '3 no-such-day',
      '4 bad-quote',
      '5 too-few-cells',
    ]);
    expect(read(`one,${GOOD}\none,XXX,ratification,2001-10-02`).issues).toEqual(['1 missing-header']);
  });

  it('leaves out a line of JSON, and says whose it is where that can be read', () => {
    const act = { participant: 'ROU', kind: 'ratification', on: '2001-10-18' };
    const lines = [
      { scenario: 'one', acts: [act] },
      { scenario: 'two', acts: [act, { ...act, on: '2001-02-31' }] },
      { acts: [act] },
      { scenario: 'one', acts: [] },
      { scenario: 'two', acts: [act] },
    ].map((line) => JSON.stringify(line));
    expect(skip([...lines, '{"scenario": "three"'].join('\n'))).toEqual({
      given: [],
      skipped: ['2 no-such-day', '3 missing-key', '4 duplicate-name', '5 duplicate-name', expect.stringMatching(/^6 /)],
      leftOut: ['two', 'one', 'two'],
      issues: [],
    });
  });
});
