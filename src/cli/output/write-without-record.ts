import { listCatalogue } from '../../catalogue.ts';
import type { Session } from '../command.ts';

/** Tells which treaties of the catalogue have no record, where all that have one are asked for. */
export function writeWithoutRecord({ stderr, words }: Session): void {
  const treaties = listCatalogue().flatMap(({ id, record }) => (record === undefined ? [id] : []));
  if (treaties.length === 0) return;
  stderr.write(`${words.say('usage.without-record', { count: treaties.length, treaties })}\n`);
}
