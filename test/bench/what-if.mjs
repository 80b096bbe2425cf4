// Measures a what-if on a register of 200 States in a warm process, on the built package.
import { civilDateOf, composeLife, dayNumberOf } from '../../dist/index.js';
import { listParticipants } from '../../dist/participants.js';
import { composeWhatIf } from '../../dist/simulation.js';
import { findTreaty } from '../tools/built-catalogue.mjs';
import { printAim } from './aims.mjs';
import { measurePairs } from './measure-pairs.mjs';

const opCrcSc = findTreaty('op-crc-sc');

/** Measures three acts supposed on the record of 200 States, with everything that changes, and beside it one evaluation of the record. */
export function benchWhatIf(print) {
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
  const { ours, theirs, ratio } = measurePairs(suppose, () => composeLife(treaty, { acts }, asOf));
  print(`A what-if of three acts on a register of ${states.length} States and ${acts.length} acts, in a warm process`);
  print(`  composeWhatIf              ${ours.toFixed(2)} ms`);
  print(`  composeLife, of the record ${theirs.toFixed(2)} ms`);
  printAim(print, 'a what-if beside one evaluation', ratio, { most: 2.5, unit: '×' });
  print('');
}
