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
function read(text: string, cuts: readonly number[] = [], how: { readonly skips?: true } = {}) {
  const scenarios: Scenario[] = [];
  const issues: string[] = [];
  const skipped: string[] = [];
  const leftOut: string[] = [];
  const reader = openScenarioReader({
    scenario: (scenario) => scenarios.push(scenario),
    issue: ({ line, code }) => issues.push(`${line} ${code}`),
    ...(how.skips === true && {
      skip: (own) => skipped.push(own.map(({ line, code }) => `${line} ${code}`).join(', ')),
      leaveOut: (name) => leftOut.push(name),
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
  return { scenarios, issues, ...(how.skips === true && { skipped, leftOut }) };
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
    const { scenarios, ...rest } = read(text, [], { skips: true });
    return { given: scenarios.map(({ name, acts }) => `${name} ${acts.length}`), ...rest };
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

  it('refuses a scenario whose rows stand apart: the one above lacks these', () => {
    const { issues } = skip([HEAD, `one,${GOOD}`, `two,${GOOD}`, `one,${GOOD}`].join('\n'));
    expect(issues).toEqual(['4 scattered']);
  });

  it('leaves out a line of JSON, and says whose it is where that can be read', () => {
    const act = { participant: 'ROU', kind: 'ratification', on: '2001-10-18' };
    const lines = [
      { scenario: 'one', acts: [act] },
      { scenario: 'two', acts: [act, { ...act, on: '2001-02-31' }] },
      { acts: [act] },
      { scenario: 'one', acts: [] },
    ].map((line) => JSON.stringify(line));
    expect(skip([...lines, '{"scenario": "three"'].join('\n'))).toEqual({
      given: ['one 1'],
      skipped: ['2 no-such-day', '3 missing-key', '4 duplicate-name', expect.stringMatching(/^5 /)],
      leftOut: ['two', 'one'],
      issues: [],
    });
  });
});
