import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { listClauses } from '../../src/wording/clauses/list-clauses.ts';
import { findRecord, findTreaty, listTreaties } from '../support/catalogue.ts';
import { say } from '../support/say.ts';

function treatyOf(id: string): Treaty {
  const treaty = findTreaty(id);
  if (treaty === undefined) throw new Error(`no ${id}`);
  return treaty;
}

const wordsOf = (id: string, heading: string): string =>
  listClauses(treatyOf(id))
    .filter((clause) => say(clause.heading) === heading)
    .map(({ says }) => say(says))
    .join(' ');

describe('listClauses', () => {
  it.each([
    // Cluster Munitions 15, Arms Trade Treaty 21(1), Non-Proliferation IX(1)
    ['ccm', 'Open for signature from 3 December 2008 until the treaty enters into force.'],
    ['att', 'Open for signature from 3 June 2013 until the treaty enters into force.'],
    ['npt', 'Open for signature from 1 July 1968 until the treaty enters into force.'],
    ['paris', 'Open for signature from 22 April 2016 until 21 April 2017.'],
    ['op-crc-sc', 'Open for signature from 25 May 2000.'],
    ['refugee-protocol', 'Not open for signature. Instruments can be deposited from 31 January 1967.'],
    ['ilo-c155', 'Not open for signature. Instruments can be deposited from 22 June 1981.'],
    ['un-charter-amend-61', 'Not open for signature. Instruments can be deposited from 20 December 1971.'],
  ])('says when %s can be signed', (id, says) => {
    expect(wordsOf(id, 'Signature')).toBe(says);
  });

  it.each([
    // Paris 20(1), Kyoto 24(1): the day after signature closes. Genocide XI: after 1 January 1950.
    ['paris', 'Others: accession. Accession opens on 22 April 2017.'],
    ['kyoto', 'Others: accession. Accession opens on 16 March 1999.'],
    ['genocide', 'Others: accession. Accession opens on 2 January 1950.'],
    ['marpol-78', 'Others: accession or definitive signature. Accession opens on 1 June 1979.'],
    ['op-crc-sc', 'Signatories: ratification. Others: accession.'],
    ['refugee-protocol', 'Instruments: accession.'],
    ['ilo-c155', 'Instruments: ratification.'],
  ])('says by which instruments one joins %s, and from when', (id, says) => {
    expect(wordsOf(id, 'Consent')).toContain(says);
  });

  it('says that a time runs from the notification of a deposit, and not from the deposit', () => {
    // Apostille Convention, article 12: six months for objections after the notification, then sixty days; article 11: sixty days after deposit.
    const [accessions, others] = listClauses(treatyOf('apostille'))
      .filter((clause) => say(clause.heading) === 'Later Parties')
      .map(({ says }) => say(says));
    expect(accessions).toContain(
      'For these instruments: accession. For a State that deposits after the number is complete: 6 months and 60 days after the depositary’s notification of its deposit',
    );
    expect(accessions).not.toContain('days after its deposit');
    expect(others).toContain('on day 60 after its deposit');
    // Where instruments count from their notification, the time of a later Party runs from it too.
    const { entryIntoForce, ...clauses } = treatyOf('paris').finalClauses;
    const notified: Treaty = {
      ...treatyOf('paris'),
      finalClauses: {
        ...clauses,
        entryIntoForce: { ...entryIntoForce, condition: { kind: 'instruments', number: 2 }, runsFrom: 'notification' },
      },
    };
    const said = listClauses(notified).map(({ says }) => say(says));
    expect(said).toContainEqual(
      expect.stringContaining('on day 30 after the depositary’s notification of the deposit that completes the number'),
    );
    expect(said).toContainEqual(
      expect.stringContaining('on day 30 after the depositary’s notification of its deposit'),
    );
  });

  it('says nothing of signatories where there are none', () => {
    const notSigned = listTreaties().filter(
      ({ finalClauses }) => finalClauses.participation.signature.provided === false,
    );
    expect(notSigned.length).toBeGreaterThan(5);
    for (const { id } of notSigned) expect(wordsOf(id, 'Consent')).not.toContain('Signatories');
  });

  it.each([
    ['npt', 'In force on the day of the fulfilment of the conditions'],
    ['bwc', 'In force on the day of the fulfilment of the conditions'],
    ['un-charter-amend-61', 'In force on the day of the fulfilment of the conditions'],
    ['op-crc-sc', '3 months after the deposit that completes the number'],
  ])('says when %s enters into force', (id, says) => {
    expect(wordsOf(id, 'Entry into force')).toContain(says);
  });

  it('has no day of a day, in any clause of any treaty', () => {
    const says = listTreaties().flatMap((treaty) => listClauses(treaty).map(({ says }) => say(says)));
    expect(says.filter((words) => words.includes('the day of the day'))).toEqual([]);
  });

  it.each([
    ['npt', '3 months after notice to all other Parties and the Security Council'],
    ['bwc', '3 months after notice to all other Parties and the Security Council'],
    ['op-crc-sc', '1 year after receipt by the depositary'],
    // Articles 20(2) and 20(3): notice to all, counted from receipt by the depositary.
    ['ottawa', '6 months after receipt by the depositary'],
    ['ottawa', 'The notice goes to: all other Parties, the depositary and the Security Council.'],
    ['ccm', '6 months after receipt by the depositary'],
  ])('says who receives the notice of a Party that leaves %s', (id, says) => {
    expect(wordsOf(id, 'Denunciation')).toContain(says);
  });
});

describe('the end of signature at entry into force', () => {
  // Suriname signed the Chemical Weapons Convention on 28 April 1997; it was in force the next day. Tonga signed the
  // Test-Ban Treaty in 2026: it is not in force.
  it.each(['cwc', 'ctbt', 'npt', 'ottawa', 'att'])('no signature of the record of %s came too late', (id) => {
    const acts = findRecord(id)?.acts ?? [];
    expect(acts.filter(({ kind }) => kind === 'signature').length).toBeGreaterThan(50);
    expect(composeLife(treatyOf(id), { acts }).refusals.filter(({ code }) => code === 'after-closing')).toEqual([]);
  });

  it('a signature of the Chemical Weapons Convention is in time on 28 April 1997 and not on the next day (article XVIII)', () => {
    const record = findRecord('cwc')?.acts ?? [];
    const refusalsOf = (on: string) => {
      const signature: Act = { participant: 'PRK', kind: 'signature', on: civilDate(on) };
      return composeLife(treatyOf('cwc'), { acts: [...record, signature] }).refusals.filter(
        ({ act }) => act === signature,
      );
    };
    expect(refusalsOf('1997-04-28')).toEqual([]);
    expect(refusalsOf('1997-04-29')).toMatchObject([{ code: 'after-closing', article: 'XVIII' }]);
  });
});

describe('the days on which accession opens', () => {
  // Article 36(1) of the FCTC opens accession on the day after signature ends, 29 June 2004: the depositary took Nauru's on that day.
  it('are after no accession of a record, but for one that the depositary took a day early', () => {
    const early = listTreaties().flatMap((treaty) => {
      const opens = treaty.finalClauses.participation.consent.accessionOpensOn;
      const acts = findRecord(treaty.id)?.acts ?? [];
      return acts.filter(({ kind, on }) => kind === 'accession' && opens !== undefined && on < opens);
    });
    expect(early).toMatchObject([{ participant: 'NRU', on: '2004-06-29' }]);
  });
});
