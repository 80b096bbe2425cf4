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
function read(text: string, cuts: readonly number[] = []) {
  const scenarios: Scenario[] = [];
  const issues: string[] = [];
  const reader = openScenarioReader({
    scenario: (scenario) => scenarios.push(scenario),
    issue: ({ line, code }) => issues.push(`${line} ${code}`),
  });
  const lines = text.split(/(?<=\n)/);
  let from = 0;
  for (const cut of [...new Set(cuts)].sort((a, b) => a - b)) {
    reader.push(lines.slice(from, cut).join(''));
    from = Math.max(from, cut);
  }
  reader.push(lines.slice(from).join(''));
  reader.end();
  return { scenarios, issues };
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
