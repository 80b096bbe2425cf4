// Measures a what-if on a register of 200 States in a warm process, on the built package.
import { measure } from 'mitata';
import { civilDateOf, composeLife, dayNumberOf } from '../../dist/index.js';
import { listParticipants } from '../../dist/participants.js';
import { composeWhatIf } from '../../dist/simulation.js';
import { findTreaty } from '../tools/built-catalogue.mjs';

const opCrcSc = findTreaty('op-crc-sc');

/** Measures three acts supposed on the record of 200 States, with everything that changes, and beside it one evaluation of the record. */
export async function benchWhatIf(print) {
  const opened = dayNumberOf('2000-05-25');
  const states = listParticipants()
    .flatMap(({ code, kind }) => (kind === 'state' ? [code] : []))
    .concat('CSK', 'DDR', 'SUN')
    .slice(0, 200);
  const acts = states.flatMap((participant, index) => [
    { participant, kind: 'signature', on: civilDateOf(opened + index) },
    { participant, kind: 'ratification', on: civilDateOf(opened + 220 + index * 7) },
  ]);
  const { finalClauses } = opCrcSc;
  const eligibility = { kind: 'any-state', article: '13(1)' };
  const treaty = {
    ...opCrcSc,
    finalClauses: { ...finalClauses, participation: { ...finalClauses.participation, eligibility } },
  };
  const asOf = civilDateOf(opened + 2000);
  const [one = '', two = '', three = ''] = states.slice(0, 3);
  const supposed = [
    { participant: one, kind: 'denunciation', on: civilDateOf(opened + 2001) },
    { participant: two, kind: 'denunciation', on: civilDateOf(opened + 2010) },
    { participant: three, kind: 'denunciation', on: civilDateOf(opened + 2020) },
  ];
  const suppose = () => composeWhatIf(treaty, { acts }, supposed, asOf);
  const { changes, refusals } = suppose();
  if (changes.length === 0 || refusals.length > 0) throw new Error('three Parties leave');
  const [whatIf, life] = [(await measure(suppose)).p50, (await measure(() => composeLife(treaty, { acts }, asOf))).p50];
  print(`A what-if of three acts on a register of ${states.length} States and ${acts.length} acts, in a warm process`);
  print(
    `  aim: at most 2.5 × one evaluation of the record; it takes ${(whatIf / 1e6).toFixed(2)} ms, ${(whatIf / life).toFixed(1)} ×\n`,
  );
}
