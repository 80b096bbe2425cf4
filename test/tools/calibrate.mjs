// Prints how the forecast did on the records of the catalogue: the tables of docs/forecast.md. With --halves: which constants one half
// of the treaties would have chosen, and how these do on the other half. Needs the built package.
import { composeCalibration, PACE_CONSTANTS } from '../../dist/simulation.js';
import { findRecord, findTreaty, listTreaties } from './built-catalogue.mjs';
import { renderCalibration } from './render-calibration.mjs';

const print = (line) => process.stdout.write(`${line}\n`);
const PARTS = [0.5, 0.75];
const others = { findTreaty, findRegister: findRecord };
const treaties = listTreaties().flatMap((treaty) => {
  const register = findRecord(treaty.id);
  return register === undefined ? [] : [{ treaty, register }];
});

if (process.argv.includes('--halves')) printHalves();
else print(renderCalibration(composeCalibration(treaties, others, PARTS, { seed: 1, futures: 2000 })));

/** Every second treaty, in order of adoption, is in the other half. */
function printHalves() {
  const halves = [0, 1].map((parity) => treaties.filter((_, index) => index % 2 === parity));
  const candidates = [0.3, 0.5, 0.8].flatMap((evidence) =>
    [0.25, 0.45, 0.65].flatMap((surprise) =>
      [1.6, 2.2, 2.8].flatMap((growthMean) =>
        [2, 3, 5].map((signatoryRatio) => ({ ...PACE_CONSTANTS, evidence, surprise, growthMean, signatoryRatio })),
      ),
    ),
  );
  const run = (half, constants, futures) => composeCalibration(half, others, PARTS, { seed: 1, futures, constants });
  const scoreOf = (half, constants) => run(half, constants, 300).summaries.at(-1).score;
  for (const [index, half] of halves.entries()) {
    const scores = candidates.map((constants) => ({ constants, score: scoreOf(half, constants) }));
    const [best] = scores.sort((a, b) => a.score - b.score);
    const { evidence, surprise, growthMean, signatoryRatio } = best.constants;
    print(
      `Half ${index + 1} chooses evidence ${evidence}, surprise ${surprise}, growth ${growthMean}, ratio ${signatoryRatio}; on the other half`,
    );
    const other = halves[1 - index];
    for (const [name, constants] of [
      ['those', best.constants],
      ['in use', PACE_CONSTANTS],
    ]) {
      const { forecasts, within50, within90, days, naiveDays, score } = run(other, constants, 2000).summaries.at(-1);
      print(
        `  ${name}: ${forecasts} forecasts, 50 % ${within50.toFixed(2)}, 90 % ${within90.toFixed(2)}, error ${days} days (constant rate ${naiveDays}), score ${score.toFixed(3)}`,
      );
    }
  }
}
