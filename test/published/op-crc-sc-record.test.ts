import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { composeTies } from '../../src/lifecycle/link-eligibility.ts';
import { nameOfParticipant } from '../../src/participants/participant-name.ts';
import { textIn } from '../../src/participants/text.ts';
import { isParticipationAct } from '../../src/treaty/act-of-kind.ts';
import { eligibilitySchema } from '../../src/treaty/participation-clause.ts';
import { registerSchema } from '../../src/treaty/register.ts';
import { itBeside, listTablesBeside, type TableBeside } from '../support/beside.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';
import { opCrcSc, opCrcScRegister } from '../support/op-crc-sc.ts';
import { readTable } from '../support/read-table.ts';
import { publishedEntriesIntoForce, publishedExtensions, publishedSources } from './op-crc-sc.ts';
import { depositarysCount, depositarysStatus } from './op-crc-sc-status.ts';

const { sources, leftOut, endsOn } = opCrcScRegister;
const acts = opCrcScRegister.acts.filter(isParticipationAct);

const CONSENTS: readonly string[] = ['ratification', 'accession', 'succession'];
const consents = acts.filter((act) => CONSENTS.includes(act.kind));
const signatures = acts.filter((act) => act.kind === 'signature');
const extensions = acts.filter((act) => act.kind === 'territorial-extension');

const inWords = (act: { participant?: string; kind: string; on: string }) => `${act.participant} ${act.kind} ${act.on}`;
const ofKind = (kind: string) => acts.filter((act) => act.kind === kind);
const depositOf = (participant: string) => consents.find((act) => act.participant === participant)?.on;

/** Known deposits, set down by hand in the order in which they were made. */
const FIRST_TEN = [
  'BGD ratification 2000-09-06',
  'PAN ratification 2001-02-09',
  'AND ratification 2001-04-30',
  'ISL ratification 2001-07-09',
  'KAZ ratification 2001-08-24',
  'SLE ratification 2001-09-17',
  'CUB ratification 2001-09-25',
  'MAR ratification 2001-10-02',
  'NOR ratification 2001-10-02',
  'ROU ratification 2001-10-18',
];
const BEFORE_ENTRY_INTO_FORCE = [
  'VAT ratification 2001-10-24',
  'COD accession 2001-11-11',
  'UGA accession 2001-11-30',
  'QAT accession 2001-12-14',
  'ESP ratification 2001-12-18',
  'VNM ratification 2001-12-20',
];
const KNOWN_LATER = [
  'BLR accession 2002-01-23',
  'ATG ratification 2002-04-30',
  'USA ratification 2002-12-23',
  'ZAF accession 2003-06-30',
  'ECU ratification 2004-01-30',
  'BEN ratification 2005-01-31',
  'ARM ratification 2005-06-30',
  'BFA ratification 2006-03-31',
  'CHE ratification 2006-09-19',
  'MNE succession 2006-10-23',
  'LIE ratification 2013-01-30',
];

describe('opCrcScRegister', () => {
  it('is a register', () => {
    expect(registerSchema.safeParse(opCrcScRegister).error?.issues ?? []).toEqual([]);
    expect(opCrcScRegister.treaty).toBe('op-crc-sc');
  });

  it('names the source of every act, and no source in vain', () => {
    const ids = sources.map((source) => source.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(acts.map((act) => act.source))].sort()).toEqual([...ids].sort());
    for (const source of sources) {
      expect(source.consultedOn).toBe('2026-11-24');
      expect(source.recordAsOf).toBeDefined();
    }
  });

  it('takes no act from a record older than the act', () => {
    const asOf = new Map(sources.map((source) => [source.id, source.recordAsOf ?? '']));
    const early = acts.filter((act) => act.on.slice(0, 7) > (asOf.get(act.source ?? '') ?? '').slice(0, 7));
    expect(early.map(inWords)).toEqual([]);
  });

  it('holds no act twice, and of each participant one signature and one consent at most', () => {
    expect(new Set(acts.map(inWords)).size).toBe(acts.length);
    expect(new Set(signatures.map((act) => act.participant)).size).toBe(signatures.length);
    expect(new Set(consents.map((act) => act.participant)).size).toBe(consents.length);
  });

  it('stands in order of name and of date', () => {
    const names = acts.map(({ participant }) => nameOfParticipant(participant));
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
    for (const [index, { participant, on }] of acts.entries()) {
      const before = acts[index - 1];
      if (before?.participant === participant) expect(on >= before.on, `${participant} ${on}`).toBe(true);
    }
  });

  // awk over the record of 2015 counts 121 signatures, 112 ratifications, 56 accessions and 1 succession.
  // Since then: signature SGP; ratifications FJI, SLB; accessions BHS, KIR, WSM, ARE, PSE, SSD, MHL.
  it('counts as many acts of each kind as were counted apart from it', () => {
    expect(ofKind('signature')).toHaveLength(121 + 1);
    expect(ofKind('ratification')).toHaveLength(112 + 2);
    expect(ofKind('accession')).toHaveLength(56 + 7);
    expect(ofKind('succession')).toHaveLength(1);
    expect(ofKind('territorial-extension')).toHaveLength(5);
    expect(acts).toHaveLength(305);
    expect(acts.filter((act) => act.source === 'mtdsg-2015-03')).toHaveLength(121 + 112 + 56 + 1);
  });

  it('begins with the ten deposits of article 14(1) and the six before entry into force', () => {
    const inOrder = consents.map((act) => ({ ...act })).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    expect(inOrder.slice(0, 16).map(inWords)).toEqual([...FIRST_TEN, ...BEFORE_ENTRY_INTO_FORCE]);
    expect(inOrder.at(16)?.on).toBe('2002-01-23');
  });

  it('holds the later deposits on which rules are tested', () => {
    expect(acts.map(inWords)).toEqual(expect.arrayContaining(KNOWN_LATER));
  });

  it('dates the succession of Montenegro from its independence, and lists the day of its notification', () => {
    expect(acts.filter((act) => act.participant === 'MNE')).toEqual([
      {
        kind: 'succession',
        participant: 'MNE',
        on: '2006-10-23',
        effectiveOn: '2006-06-03',
        source: 'mtdsg-2015-03',
      },
    ]);
  });

  it('has a signature on or before each ratification, and none beside an accession (article 13(2))', () => {
    const signedOn = new Map(signatures.map((act) => [act.participant, act.on]));
    const unsigned = ofKind('ratification').filter((act) => (signedOn.get(act.participant) ?? '9999') > act.on);
    expect(unsigned.map(inWords)).toEqual([]);
    expect(
      ofKind('accession')
        .filter((act) => signedOn.has(act.participant))
        .map(inWords),
    ).toEqual([]);
  });

  it('lies between the opening for signature and the last day for which it is complete', () => {
    expect(acts.filter((act) => act.on < '2000-05-25').map(inWords)).toEqual([]);
    expect(acts.filter((act) => act.on > (endsOn ?? '')).map(inWords)).toEqual([]);
    expect(
      [...acts]
        .map((act) => act.on)
        .sort()
        .at(-1),
    ).toBe('2025-11-25');
  });

  it("agrees, act for act, with the depositary's table of 3 February 2026", () => {
    const table = depositarysStatus.flatMap(([participant, signedOn, consent, consentedOn]) => [
      ...(signedOn === '' ? [] : [inWords({ participant, kind: 'signature', on: signedOn })]),
      ...(consent === '' ? [] : [inWords({ participant, kind: consent, on: consentedOn })]),
    ]);
    expect([...signatures, ...consents].map(inWords).sort()).toEqual(table.sort());
  });

  it('has as many signatories and parties as the depositary counts', () => {
    expect(depositarysStatus).toHaveLength(186);
    expect(signatures).toHaveLength(depositarysCount.signatories);
    expect(consents).toHaveLength(depositarysCount.parties);
  });

  it('extends to territories only what already binds the State', () => {
    expect(extensions.filter((act) => (depositOf(act.participant) ?? '9999') >= act.on).map(inWords)).toEqual([]);
    const listed = extensions.map((act) => `${act.kind === 'territorial-extension' ? act.territory : ''} ${act.on}`);
    expect(listed).toEqual([
      'Aruba 2006-10-17',
      'Curaçao 2022-09-20',
      'Jersey 2014-04-29',
      'Guernsey and Alderney 2020-11-04',
      'Isle of Man 2023-04-14',
    ]);
  });
});

describe('who may join OP-CRC-SC, told from the record of the Convention', () => {
  const { eligibility } = opCrcSc.finalClauses.participation;
  const facts = eligibility.kind === 'party-or-signatory-of' ? eligibility.facts : undefined;
  const since = facts?.kind === 'listed' ? facts.since : {};
  const eligibleFrom = (participant: string) => String(since[participant] ?? '9999-12-31');

  it('is a clause on eligibility', () => {
    expect(eligibilitySchema.safeParse(eligibility).success).toBe(true);
    expect(eligibility.article).toBe('13(1)');
  });

  it('lists the 196 parties to the Convention and the United States, which only signed it', () => {
    expect(Object.keys(since)).toHaveLength(196 + 1);
    expect(since.USA).toBe('2000-05-25');
    expect(facts).toMatchObject({ kind: 'listed', complete: true, endsOn: '2026-02-02' });
  });

  it('leaves out the former States, which had ceased to exist when the Protocol was opened', () => {
    expect(['CSK', 'DDR', 'YUG'].filter((participant) => participant in since)).toEqual([]);
  });

  it('begins with the signature or, without one, the instrument; for a successor with the date of succession', () => {
    const { acts, ...record } = findRecord('crc') ?? { acts: [] };
    const { since } = composeTies(composeLife(treatyOfCatalogue('crc'), { ...record, acts }), 'party-or-signatory-of');
    expect(since).toMatchObject({
      USA: '1995-02-16',
      ROU: '1990-01-26',
      GIN: '1990-07-13',
      NLD: '1990-01-26',
      CZE: '1993-01-01',
      HRV: '1991-10-08',
      SWZ: '1990-08-22',
    });
  });

  it('rests on the sources of these acts alone', () => {
    expect(facts).toMatchObject({ sources: [{ id: 'mtdsg-2015-03' }, { id: 'icrc-2020-11-09' }] });
  });

  it('begins for no State before the Protocol was opened on 25 May 2000', () => {
    expect(Object.values(since).sort().at(0)).toBe('2000-05-25');
    expect(Object.fromEntries(Object.entries(since).filter(([, on]) => on > '2000-05-25'))).toEqual({
      MNE: '2006-10-23',
      PSE: '2014-04-02',
      SOM: '2002-05-09',
      SRB: '2001-03-12',
      SSD: '2015-01-23',
      TLS: '2003-04-16',
    });
  });

  it('admits every participant on the day of each of its acts (article 13(1))', () => {
    expect(acts.filter((act) => eligibleFrom(act.participant) > act.on).map(inWords)).toEqual([]);
  });

  it('admits two States on the very day on which they became parties to the Convention', () => {
    const sameDay = acts.filter((act) => eligibleFrom(act.participant) === act.on);
    expect(sameDay.map(inWords)).toEqual(['MNE succession 2006-10-23', 'TLS accession 2003-04-16']);
  });
});

describe('publishedEntriesIntoForce', () => {
  it('rests on the deposits of the register', () => {
    for (const { participant, depositedOn } of publishedEntriesIntoForce) {
      expect(`${participant} ${depositedOn}`).toBe(`${participant} ${depositOf(participant)}`);
    }
    expect(publishedEntriesIntoForce).toHaveLength(45);
    expect(new Set(publishedEntriesIntoForce.map((published) => published.participant)).size).toBe(45);
  });

  it('names known sources, and no source in vain but that of the treaty itself', () => {
    const used = new Set([...publishedEntriesIntoForce, ...publishedExtensions].map((published) => published.source));
    expect([...used].sort()).toEqual(publishedSources.map((source) => source.id).sort());
  });

  it('binds no State before 18 January 2002', () => {
    const early = publishedEntriesIntoForce.filter((published) => published.entersIntoForceOn < '2002-01-18');
    expect(early).toEqual([]);
  });
});

/** A row of a table of signatures, consents and territorial extensions. */
interface Row {
  readonly iso3: string;
  readonly action: string;
  readonly date: string;
  readonly effective: string;
}

const rowSchema = z.array(z.object({ iso3: z.string(), action: z.string(), date: z.string(), effective: z.string() }));

const depositarysRows: readonly Row[] = depositarysStatus.flatMap(([iso3, signedOn, consent, consentedOn]) => [
  { iso3, action: 'signature', date: signedOn, effective: '' },
  { iso3, action: consent, date: consentedOn, effective: '' },
]);

const STATE_OF_TERRITORY: Readonly<Record<string, { readonly state: string; readonly territory: string }>> = {
  ABW: { state: 'NLD', territory: 'Aruba' },
  BES: { state: 'NLD', territory: 'Bonaire, Sint Eustatius and Saba' },
  CUW: { state: 'NLD', territory: 'Curaçao' },
  IMN: { state: 'GBR', territory: 'Isle of Man' },
};

function isHeld(row: Row): boolean {
  const territory = STATE_OF_TERRITORY[row.iso3];
  if (territory === undefined) {
    return acts.some((act) => act.participant === row.iso3 && act.kind === row.action && act.on === row.date);
  }
  const asAct = extensions.some(
    (act) =>
      act.kind === 'territorial-extension' &&
      act.participant === territory.state &&
      act.territory === territory.territory &&
      act.on === row.effective,
  );
  const asLeftOut = (leftOut ?? []).some(
    ({ participant, what }) =>
      participant === territory.state &&
      textIn(what, 'en').includes(territory.territory) &&
      textIn(what, 'en').includes(row.effective),
  );
  return asAct !== asLeftOut;
}

describe('a table from elsewhere', () => {
  const collected = listTablesBeside('registers').filter(({ name }) => name === 'op-crc-sc');
  const rowsOf = (tables: readonly TableBeside[]): readonly Row[] =>
    tables.flatMap(({ text }) => rowSchema.parse(readTable(text)));

  it('of the depositary has every row among the acts or among what is left out', () => {
    const rows = depositarysRows.filter(({ date }) => date !== '');
    expect(rows.length).toBeGreaterThanOrEqual(296);
    expect(rows.filter((row) => !isHeld(row))).toEqual([]);
  });

  itBeside('has every row among the acts or among what is left out', collected, (tables) => {
    const rows = rowsOf(tables).filter((row) => row.date !== '' || row.effective !== '');
    expect(rows.length).toBeGreaterThanOrEqual(296);
    expect(rows.filter((row) => !isHeld(row))).toEqual([]);
  });

  itBeside('publishes no date of entry into force that is not in our list', collected, (tables) => {
    const ours = [...publishedEntriesIntoForce, ...publishedExtensions];
    const missing = rowsOf(tables).filter((row) => {
      const state = STATE_OF_TERRITORY[row.iso3]?.state ?? row.iso3;
      return (
        row.effective !== '' && !ours.some((p) => p.participant === state && p.entersIntoForceOn === row.effective)
      );
    });
    expect(missing).toEqual([]);
  });
});
