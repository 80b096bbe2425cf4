import { describe, expect, it } from 'vitest';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { findParticipantLife, type Life } from '../../src/lifecycle/life.ts';
import { linkWithOthers } from '../../src/lifecycle/link-treaty.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import { findFormerState } from '../../src/participants/former-state.ts';
import { CONSENT_KINDS } from '../../src/treaty/act-kinds.ts';
import { findRecord, listTreaties, treatyOfCatalogue } from '../support/catalogue.ts';
import { cellOf, readVectors } from '../support/vectors.ts';

const find = { findTreaty: treatyOfCatalogue, findRegister: findRecord };
const recordOf = (id: string) => {
  const register = findRecord(id);
  if (register === undefined) throw new Error(`no record of ${id}`);
  return register;
};

function live(id: string): Life {
  const linked = linkWithOthers(treatyOfCatalogue(id), find);
  if (linked.kind !== 'linked') throw new Error(`${id} is circular`);
  return composeLife(linked.treaty, recordOf(id));
}

const ids = listTreaties().flatMap(({ id }) => (findRecord(id) === undefined ? [] : [id]));
/** Neither a day on which another treaty was supposed to be in force, nor one on which the condition was supposed to be met, is in a record. */
const published = readVectors('entry-into-force').filter(
  (row) =>
    row.other_in_force_on === undefined &&
    row.source !== 'by the article' &&
    findRecord(cellOf(row, 'treaty')) !== undefined,
);

describe('the records of the catalogue', () => {
  it.each(ids)('%s ends on a day, and says how whole it is until then', (id) => {
    const { endsOn, completeness, acts } = recordOf(id);
    expect(endsOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(['checked', 'complete', 'partial']).toContain(completeness?.kind);
    expect(acts.some(({ on }) => on <= (endsOn ?? ''))).toBe(true);
  });

  it('are to 2026 for forty-three treaties', () => {
    expect(ids.filter((id) => (recordOf(id).endsOn ?? '') >= '2026-01-01')).toHaveLength(43);
  });

  it.each(published)('$treaty: the condition met on $met_on, in force on $in_force_on', (row) => {
    const { metOn, entryIntoForce } = live(cellOf(row, 'treaty'));
    expect({ metOn, ...entryIntoForce }).toMatchObject({ metOn: row.met_on, value: row.in_force_on });
  });

  // Denunciations under the whaling convention of which the day of effect alone is known end participations too.
  it.each(ids)('%s: every act that it holds is admitted, but for those that another rule refuses', (id) => {
    expect(
      live(id).refusals.map(({ act, reason }) => `${act.participant} ${act.kind} ${act.on}: ${reason.code}`),
    ).toEqual(REFUSED[id] ?? []);
  });
});

const inPart = ids.flatMap((id) => {
  const { completeness } = recordOf(id);
  return completeness?.kind === 'partial' ? [{ id, missing: completeness.missing }] : [];
});

describe('what a record in part names as missing', () => {
  it.each(inPart)('$id: no instrument, and no signature, of those whom it names', ({ id, missing }) => {
    for (const { acts, of = [] } of missing) {
      const kinds: readonly string[] = acts === 'signatures' ? ['signature'] : acts === 'consents' ? CONSENT_KINDS : [];
      const held = recordOf(id).acts.filter(
        ({ kind, participant = '' }) => kinds.includes(kind) && of.includes(participant),
      );
      expect(held).toEqual([]);
    }
  });
});

/** An act that the law refuses, though the depositary recorded it. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {};

const checked = ids.flatMap((id) => {
  const { completeness } = recordOf(id);
  return completeness?.kind === 'checked' ? [{ id, ...completeness }] : [];
});

describe('printed totals', () => {
  it('there are of most records that end in 2026', () => {
    expect(checked.length).toBeGreaterThan(35);
  });

  // A successor whose date of succession is not known has consented too: it is a contracting State until that is known.
  it.each(checked)('$id: $parties Parties on $on, as $by prints', ({ id, on, parties }) => {
    const life = live(id);
    const today = life.participants.filter(({ participant }) => findFormerState(participant) === undefined);
    const bound = today.filter(({ participant }) =>
      ['party', 'contracting-state'].includes(determineStatus(life, participant, on)),
    );
    expect(bound).toHaveLength(parties);
  });

  const signed = checked.flatMap(({ id, by, on, signatories }) =>
    signatories === undefined ? [] : [{ id, by, on, signatories }],
  );
  it.each(signed)('$id: $signatories signatories on $on, as $by prints', ({ id, on, signatories }) => {
    const signers = recordOf(id)
      .acts.filter((act) => act.kind === 'signature' && act.on <= on)
      .map(({ participant = '' }) => participant)
      .filter((participant) => findFormerState(participant) === undefined);
    expect(new Set(signers).size).toBe(signatories);
  });
});

describe('participations that tables of today lose or get wrong', () => {
  it.each<[id: string, participant: string, spans: readonly (readonly [string, string?])[], why: string]>([
    // ICCPR-OP1 9(2): three months after the accession. 12(1): three months after receipt.
    ['iccpr-op1', 'JAM', [['1976-03-23', '1998-01-23']], 'received on 23 October 1997'],
    [
      'iccpr-op1',
      'TTO',
      [
        ['1981-02-14', '1998-08-26'],
        ['1998-11-26', '2000-06-27'],
      ],
      'on 26 May 1998, 27 March 2000',
    ],
    ['iccpr-op1', 'BLR', [['1992-12-30', '2023-02-08']], 'received on 8 November 2022'],
    // Kigali Amendment IV(1): the fixed day, for all that deposited until 2018; IV(3): ninety days after.
    ['kigali-amendment-ozone', 'AUS', [['2019-01-01']], 'deposited on 27 October 2017'],
    ['kigali-amendment-ozone', 'MNE', [['2019-07-22']], '23 April 2019: 7, 38, 68, and 22 in July'],
    // CERD 19(2), the thirtieth day: 14 January 1970, 17 to the end of the month, and 13 in February.
    ['cerd', 'IRQ', [['1970-02-13']], 'deposited on 14 January 1970'],
    // CWC XXI(2), the thirtieth day: 17 May 2018, 14 to the end of the month, and 16 in June.
    ['cwc', 'PSE', [['2018-06-16']], 'deposited on 17 May 2018'],
    // Whaling convention XI: 30 June; the day of effect alone is known.
    ['icrw-whaling', 'JPN', [['1951-04-21', '2019-06-30']], 'left in 2019'],
    ['icrw-whaling', 'NLD', [['1948-11-10', '1959-06-30'], ['1962-05-04', '1970-06-30'], ['1977-06-14']], 'thrice'],
    ['icrw-whaling', 'EGY', [['1981-09-18', '1989-06-30']], 'and not 9 July 1981'],
    // Istanbul Convention 80(2): three months after receipt on 22 March 2021 end on 22 June; the first of the next month.
    ['istanbul', 'TUR', [['2014-08-01', '2021-07-01']], 'one of the first ten'],
    // Apostille Convention 11: sixty days after 8 January 1999, 23 to the end of the month, 28 in February, and 9 in March.
    ['apostille', 'IRL', [['1999-03-09']], 'deposited on 8 January 1999'],
    // The third of the first three, with France and the United Kingdom: without it the Convention would be in force later.
    ['apostille', 'YUG', [['1965-01-24', '1992-04-27']], 'one of the first three'],
    // Paris Agreement 28(2): one year after receipt, on 4 November 2019 and on 27 January 2025.
    [
      'paris',
      'USA',
      [
        ['2016-11-04', '2020-11-04'],
        ['2021-02-19', '2026-01-27'],
      ],
      'left twice',
    ],
    // Harmonized System 13(2): the first of January at least twelve months after, or the earlier day that the instrument names.
    ['harmonized-system', 'ITA', [['1991-01-01']], 'ratified on 31 May 1989'],
    ['harmonized-system', 'MEX', [['1992-02-14']], 'acceded on 6 September 1991, and named that day'],
    // Cluster Munitions 20(2): six months after receipt on 6 September 2024.
    ['ccm', 'LTU', [['2011-09-01', '2025-03-06']], 'received on 6 September 2024'],
  ])('%s: %s is a Party %j (%s)', (id, participant, spans) => {
    const own = findParticipantLife(live(id), participant);
    expect(own?.participations.map(({ partyFrom, partyUntil }) => [partyFrom, partyUntil].filter(Boolean))).toEqual(
      spans,
    );
  });
});
