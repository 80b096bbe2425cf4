import { loadRecord, loadTreaty } from '../../src/catalogue.ts';

export const crc = await loadTreaty('crc');

export const crcRegister = await loadRecord('crc');
