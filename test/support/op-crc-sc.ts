import { loadRecord, loadTreaty } from '../../src/catalogue.ts';

export const opCrcSc = await loadTreaty('op-crc-sc');

export const opCrcScRegister = await loadRecord('op-crc-sc');
