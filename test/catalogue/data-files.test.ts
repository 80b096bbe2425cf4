import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/participants/language.ts';
import type { OwnParticipant } from '../../src/participants/own-participant.ts';
import { textIn } from '../../src/participants/text.ts';
import { nameInTable } from '../../src/reading/csv/csv-free-text.ts';
import { parseRegisterCsv } from '../../src/reading/csv/parse-register-csv.ts';
import { parseTreatyJson } from '../../src/reading/json/parse-treaty-json.ts';
import { type Treaty, treatySchema } from '../../src/treaty/treaty.ts';
import { findRecord, findTreaty, ledger, listTreaties } from '../support/catalogue.ts';
import { fillTexts } from '../tools/catalogue/fill-texts.ts';
import { formatHead, formatLedger, formatTable, formatTreaty } from '../tools/catalogue/format-catalogue.ts';
import { readTexts } from '../tools/catalogue/read-texts.ts';

const DATA = new URL('../../src/catalogue/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, DATA), 'utf8');
const namesOf = (folder: string, ending: string) =>
  readdirSync(new URL(folder, DATA)).flatMap((name) => (name.endsWith(ending) ? [name.slice(0, -ending.length)] : []));

const texts = readTexts(read('texts.csv'), 'texts.csv', []);

const treatyIds = namesOf('treaties', '.json');
const recordIds = namesOf('records', '.csv');

/** The participants that a treaty declares for itself. */
function ownOf(id: string): readonly OwnParticipant[] {
  return findTreaty(id)?.finalClauses.participation.participants ?? [];
}

function parseTreaty(id: string): Treaty {
  const parsed = parseTreatyJson(read(`treaties/${id}.json`), { treatyIds });
  if (!parsed.ok) throw new Error(`${id} is no treaty`);
  return parsed.value;
}

describe('the files of the treaties', () => {
  it('are 84, and each is loaded by its id', () => {
    expect(treatyIds).toHaveLength(84);
    expect(listTreaties().map(({ id }) => id)).toHaveLength(84);
    expect(treatyIds.filter((id) => findTreaty(id) === undefined)).toEqual([]);
  });

  it.each(treatyIds)('%s is laid out as our writer lays it out (npm run format), and names its schema', (id) => {
    const text = read(`treaties/${id}.json`);
    expect(formatTreaty(text)).toBe(text);
  });

  it.each(treatyIds.filter((id) => id !== 'op-crc-sc'))('%s is what is loaded', (id) => {
    expect(findTreaty(id)).toEqual(fillTexts(treatySchema, parseTreaty(id), texts));
  });

  it('the one of OP-CRC-SC is what is loaded, but for the States that its clause admits, told from another record', () => {
    const [loaded, written] = [findTreaty('op-crc-sc'), fillTexts(treatySchema, parseTreaty('op-crc-sc'), texts)];
    const { eligibility } = written.finalClauses.participation;
    expect(eligibility).toMatchObject({ kind: 'party-or-signatory-of', treaty: 'crc', facts: { kind: 'unknown' } });
    const { participation } = loaded?.finalClauses ?? {};
    expect(participation).toMatchObject({ eligibility: { facts: { kind: 'listed', complete: true } } });
    const finalClauses = { ...loaded?.finalClauses, participation: { ...participation, eligibility } };
    expect({ ...loaded, finalClauses }).toEqual(written);
  });

  it('give the official title in the six languages of 46, and in those in which it is known of 33 more', () => {
    const known = listTreaties().map(({ title }) => (typeof title === 'string' ? 1 : Object.keys(title).length));
    expect(known.filter((languages) => languages === 6)).toHaveLength(46);
    expect(known.filter((languages) => languages > 1 && languages < 6)).toHaveLength(33);
  });

  it('write each title in the letters of its language, and none twice', () => {
    const letters = {
      en: /^[\p{Script=Latin}\p{N}\p{P} ]+$/u,
      fr: /^[\p{Script=Latin}\p{N}\p{P}° ]+$/u,
      es: /^[\p{Script=Latin}\p{N}\p{P} ]+$/u,
      ru: /^[\p{Script=Cyrillic}\p{N}\p{P} ]+$/u,
      ar: /^[\p{Script=Arabic}\p{N}\p{P} ]+$/u,
      zh: /^[\p{Script=Han}\p{N}\p{P}]+$/u,
    };
    const titles = listTreaties().flatMap(({ title }) =>
      LANGUAGES.flatMap((language) => {
        const text = typeof title === 'string' ? undefined : title[language];
        return text === undefined ? [] : [{ language, text }];
      }),
    );
    expect(titles.filter(({ language, text }) => !letters[language].test(text))).toEqual([]);
    expect(titles.filter(({ text }) => text !== text.normalize('NFC').trim() || /\s{2}/.test(text))).toEqual([]);
    const ofOne = titles.map(({ language, text }) => `${language} ${text}`);
    expect(ofOne.filter((each, index) => ofOne.indexOf(each) !== index)).toEqual([]);
  });

  it('name each depositary with one seat and one zone', () => {
    const places = listTreaties().map(({ depositary: { name, seat, zone } }) => [name, `${seat}, ${zone}`] as const);
    const seatOf = new Map(places);
    expect(seatOf.size).toBeGreaterThan(5);
    expect(places.filter(([name, place]) => seatOf.get(name) !== place)).toEqual([]);
  });
});

describe('the files of the records', () => {
  it('are one a treaty, a table and a head each', () => {
    expect(treatyIds.filter((id) => !recordIds.includes(id))).toEqual([]);
    expect(namesOf('records', '.json')).toEqual(recordIds);
    expect(recordIds.filter((id) => findRecord(id) === undefined)).toEqual([]);
  });

  it.each(recordIds)('the table of %s is written as our writer writes it, by name', (id) => {
    const text = read(`records/${id}.csv`);
    expect(formatTable(text, ownOf(id))).toBe(text);
  });

  it.each(recordIds.filter((id) => id !== 'crc-art43-2-amendment'))('the table of %s is what is loaded', (id) => {
    const parsed = parseRegisterCsv(read(`records/${id}.csv`), id, { participants: ownOf(id) });
    expect(findRecord(id)?.acts).toEqual(parsed.ok && parsed.value.acts);
  });

  it.each(recordIds)('the head of %s is laid out as our writer lays it out, and names its schema', (id) => {
    const text = read(`records/${id}.json`);
    expect(formatHead(text)).toBe(text);
  });

  it.each(recordIds)('%s says on which day it ends and why, or that this is not known', (id) => {
    const { endsOn, notes = [], acts } = findRecord(id) ?? { acts: [] };
    const says = notes.map((note) => textIn(note, 'en')).join('\n');
    expect(says).toMatch(/day/);
    if (endsOn === undefined) expect(says).toContain('On which day the record ends is not known');
    else expect(acts.some(({ on }) => on <= endsOn)).toBe(true);
  });

  // A slip in a code of three letters is often another State; a slip in a name is none, and is refused.
  it('name every participant as the United Nations do, in the order of an index', () => {
    const collator = new Intl.Collator('en');
    for (const id of recordIds) {
      const acts = findRecord(id)?.acts.filter(({ kind }) => !kind.startsWith('amendment-')) ?? [];
      const names = acts.map(({ participant = '' }) => nameInTable(participant, ownOf(id)));
      if (id !== 'crc-art43-2-amendment') expect(names, id).toEqual([...names].sort(collator.compare));
    }
  });
});

describe('the ledger', () => {
  it('is written by name, in the order of an index, and no date stands in it twice', () => {
    expect(formatLedger(read('ledger.csv'), treatyIds)).toBe(read('ledger.csv'));
    const dates = ledger.map(({ treaty, participant, published }) => `${treaty} ${participant} ${published}`);
    expect(dates).toHaveLength(59);
    expect(new Set(dates).size).toBe(59);
  });
});

describe('the acceptances of the amendment to article 43(2) of the Convention on the Rights of the Child', () => {
  const ofConvention = (findRecord('crc')?.acts ?? []).filter((act) => act.kind === 'amendment-acceptance');
  const ofAmendment = (findRecord('crc-art43-2-amendment')?.acts ?? []).filter((act) => act.kind === 'acceptance');

  it('stand in the record of the Convention, and in no file but that', () => {
    expect(ofConvention).toHaveLength(142);
    expect(read('records/crc-art43-2-amendment.csv')).not.toContain('acceptance');
  });

  it('are the same, with their days, in the record of the amendment as a treaty of its own', () => {
    const inWords = (acts: readonly { participant: string; on: string; source?: string }[]) =>
      acts.map(({ participant, on, source }) => `${participant} ${on} ${source}`);
    expect(inWords(ofAmendment)).toEqual(inWords(ofConvention));
  });
});

describe('who may join OP-CRC-SC (article 13(1))', () => {
  const { eligibility } = findTreaty('op-crc-sc')?.finalClauses.participation ?? {};
  const facts = eligibility?.kind === 'party-or-signatory-of' ? eligibility.facts : undefined;
  const since = facts?.kind === 'listed' ? facts.since : {};

  it('is everybody in the record of the Convention but the States that had ceased to exist, from the first act on or the opening of the Protocol', () => {
    const joining = ['signature', 'ratification', 'acceptance', 'accession', 'succession'];
    const days: Record<string, string> = {};
    for (const { kind, participant, on } of findRecord('crc')?.acts ?? []) {
      if (participant === undefined || !joining.includes(kind)) continue;
      if (['CSK', 'DDR', 'YUG'].includes(participant)) continue;
      if (on < (days[participant] ?? '9999')) days[participant] = on;
    }
    expect(Object.keys(days)).toHaveLength(197);
    const opensOn = '2000-05-25';
    const fromOpening = Object.entries(days).map(([state, on]) => [state, on < opensOn ? opensOn : on]);
    expect(since).toEqual(Object.fromEntries(fromOpening));
    expect(facts).toMatchObject({ endsOn: findRecord('crc')?.endsOn });
  });
});
