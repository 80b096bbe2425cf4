// Measures a forecast of 100,000 futures of a treaty that needs sixty instruments, on the built package and in one thread.
import { measure } from 'mitata';
import { civilDateOf, dayNumberOf } from '../../dist/index.js';
import { listParticipants } from '../../dist/participants.js';
import { forecastEntryIntoForce } from '../../dist/simulation.js';
import { findTreaty } from '../tools/built-catalogue.mjs';
import { printAim } from './aims.mjs';

const opCrcSc = findTreaty('op-crc-sc');

const FUTURES = 100_000;

/** Measures the forecast with half of the instruments deposited, counted off and, beside it, counted by the law. */
export async function benchForecast(print) {
  const states = listParticipants().flatMap(({ code, kind }) => (kind === 'state' ? [code] : []));
  const opened = dayNumberOf('2020-01-01');
  const acts = states.flatMap((participant, index) => [
    ...(index < 120 ? [{ participant, kind: 'signature', on: civilDateOf(opened + index) }] : []),
    ...(index % 4 === 0 && index < 120
      ? [{ participant, kind: 'ratification', on: civilDateOf(opened + 200 + index * 9) }]
      : []),
  ]);
  const asOf = civilDateOf(opened + 1400);
  const withCondition = (condition) => {
    const { finalClauses } = opCrcSc;
    const participation = {
      ...finalClauses.participation,
      eligibility: { kind: 'any-state', article: '13(1)' },
      signature: { ...finalClauses.participation.signature, opensOn: '2020-01-01' },
    };
    const entryIntoForce = { ...finalClauses.entryIntoForce, condition };
    return { ...opCrcSc, finalClauses: { ...finalClauses, participation, entryIntoForce } };
  };
  const sixty = { kind: 'instruments', number: 60 };
  const run = (treaty) => forecastEntryIntoForce(treaty, { acts }, { asOf, seed: 1, futures: FUTURES });
  const plain = withCondition(sixty);
  const byLaw = withCondition({ kind: 'all-of', conditions: [sixty, { kind: 'on-date', on: '2020-06-01' }] });
  const [fast, general] = [run(plain), run(byLaw)];
  if (fast.kind !== 'forecast' || fast.model.deposits !== 30) throw new Error('thirty deposits and a forecast');
  if (general.median !== fast.median) throw new Error('both ways look at the same futures');
  const [fastTime, generalTime] = [(await measure(() => run(plain))).p50, (await measure(() => run(byLaw))).p50];
  print(`A forecast of ${FUTURES.toLocaleString('en')} futures, 30 of 60 instruments missing (one thread)`);
  print(`  counted off            ${(fastTime / 1e9).toFixed(2)} s`);
  print(`  counted by the law     ${(generalTime / 1e9).toFixed(2)} s`);
  printAim(print, 'a forecast of 100,000 futures, counted off', fastTime / 1e9, { most: 1, unit: 's', digits: 2 });
}
