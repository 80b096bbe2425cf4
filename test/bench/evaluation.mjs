// Evaluates the whole register of OP-CRC-SC, steps and all, and beside it lets a plain script work out the bare dates alone.
import { addMonths } from 'date-fns/addMonths';
import { lightFormat } from 'date-fns/lightFormat';
import { parseISO } from 'date-fns/parseISO';
import { composeLife } from '../../dist/index.js';
import { findRecord, findTreaty } from '../tools/built-catalogue.mjs';
import { printAim } from './aims.mjs';
import { measurePairs } from './measure-pairs.mjs';

const treaty = findTreaty('op-crc-sc');
const record = findRecord('op-crc-sc');

/** Measures a full evaluation as a ratio to a script that has the clauses in its code and knows no article, no step and no refusal. */
export function benchEvaluation(print) {
  const ours = () => composeLife(treaty, record);
  const theirs = () => listBareDates(record.acts);
  const dates = new Map(
    ours().participants.map(({ participant, participations }) => [participant, participations[0]?.partyFrom]),
  );
  const bare = theirs();
  for (const [participant, on] of bare) {
    if (dates.get(participant) !== on) throw new Error(`${participant}: ${dates.get(participant)}, by date-fns ${on}`);
  }
  const pairs = measurePairs(ours, theirs);
  print(`One full evaluation of the register of OP-CRC-SC, ${record.acts.length} acts (${bare.size} dates agree)`);
  print(`  date-fns, the bare dates   ${pairs.theirs.toFixed(2)} ms`);
  print(`  composeLife                ${pairs.ours.toFixed(2)} ms`);
  printAim(print, 'an evaluation beside bare dates by date-fns', pairs.ratio, { most: 1, unit: '×', digits: 2 });
  print('');
}

/** Works out the date of each State's first instrument as a script would: the tenth, three months, one month. */
function listBareDates(acts) {
  const deposits = acts
    .filter(({ kind }) => kind === 'ratification' || kind === 'accession' || kind === 'succession')
    .map(({ participant, on, effectiveOn }) => ({ participant, effectiveOn, day: parseISO(on) }))
    .sort((a, b) => a.day - b.day);
  const tenth = deposits[9].day;
  const inForce = addMonths(tenth, 3);
  const dates = new Map();
  for (const { participant, effectiveOn, day } of deposits) {
    if (dates.has(participant)) continue;
    const later = effectiveOn === undefined ? addMonths(day, 1) : parseISO(effectiveOn);
    const own = day < inForce || later < inForce ? inForce : later;
    dates.set(participant, lightFormat(own, 'yyyy-MM-dd'));
  }
  return dates;
}
