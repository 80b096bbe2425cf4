import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { findParticipantLife } from '../../src/lifecycle/life.ts';
import { countByStatus, listParties } from '../../src/lifecycle/parties-on.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import { treatySchema } from '../../src/treaty/treaty.ts';
import { determineIfDenounced } from '../../src/what-if/denounced.ts';
import {
  publishedCounts,
  publishedEntriesIntoForce,
  publishedPartiesOn,
  publishedTreatyEntryIntoForce,
} from '../published/crc.ts';
import { ledger } from '../published/ledger.ts';
import { itBeside, listTablesBeside } from '../support/beside.ts';
import { crc, crcRegister } from '../support/crc.ts';
import { readTable } from '../support/read-table.ts';

const life = composeLife(crc, crcRegister);
const asOf = (date: string) => composeLife(crc, crcRegister, civilDate(date));
const partiesOn = (date: string) => listParties(life, civilDate(date));
const participationOf = (participant: string) => findParticipantLife(life, participant)?.participations[0];
const dateFor = (participant: string) => {
  const answer = participationOf(participant)?.entryIntoForce;
  if (answer?.kind !== 'determined') throw new Error(`no date for ${participant}`);
  return answer;
};
const inLedger = (participant: string, published: string) =>
  ledger.some((entry) => entry.treaty === 'crc' && entry.participant === participant && entry.published === published);

describe('CRC', () => {
  it('is a treaty by its own schema', () => {
    expect(treatySchema.safeParse(crc).error?.issues ?? []).toEqual([]);
  });

  it('entered into force on 2 September 1990, the thirtieth day after the twentieth instrument (article 49(1))', () => {
    expect(life.entryIntoForce).toMatchObject({
      kind: 'determined',
      value: publishedTreatyEntryIntoForce.entersIntoForceOn,
      article: '49(1)',
      monthEndMattered: false,
      basis: [
        {
          code: 'step.number-complete',
          values: {
            required: 20,
            metOn: '1990-08-03',
            decisive: [{ participant: 'BEN' }, { participant: 'BGD' }, { participant: 'SDN' }],
          },
        },
        { code: 'step.add-period', values: { from: '1990-08-03', to: '1990-09-02', period: { days: 30 } } },
      ],
    });
    expect(life.entryIntoForce).not.toHaveProperty('readings');
    expect(asOf('1990-08-02').entryIntoForce).toMatchObject({
      kind: 'pending',
      awaits: [{ values: { counted: 19, missing: 1 } }],
    });
  });

  it.each([
    ['GHA', 'the first'],
    ['VNM', 'the second'],
    ['VAT', 'a State that signed and ratified on one day'],
    ['GIN', 'an accession'],
    ['TGO', 'the nineteenth'],
    ['BGD', 'of the day of the twentieth'],
    ['SDN', 'of the day of the twentieth, as the twenty-second'],
  ])('%s, %s, is a Party from the treaty’s own date', (participant) => {
    expect(dateFor(participant)).toMatchObject({ value: '1990-09-02', article: '49(1)' });
  });

  it.each([
    ['FRA', '1990-09-06'],
    ['GMB', '1990-09-07'],
    ['HND', '1990-09-09'],
    ['CHL', '1990-09-12'],
    ['RUS', '1990-09-15'],
    ['UGA', '1990-09-16'],
    ['GNB', '1990-09-19'],
    ['CRI', '1990-09-20'],
    ['PHL', '1990-09-20'],
    ['BFA', '1990-09-30'],
  ])(
    '%s, of the gap, is bound from %s: its own thirty days, on no other reading (article 49(2))',
    (participant, date) => {
      expect(dateFor(participant)).toMatchObject({ value: date, article: '49(2)' });
      expect(dateFor(participant)).not.toHaveProperty('readings');
    },
  );

  it.each([
    ['SYC', '1990-09-07', '1990-10-07'],
    ['MLT', '1990-09-30', '1990-10-30'],
    ['ARG', '1990-12-04', '1991-01-03'],
    ['TUN', '1992-01-30', '1992-02-29'],
    ['LTU', '1992-01-31', '1992-03-01'],
    ['CHN', '1992-03-02', '1992-04-01'],
    ['CMR', '1993-01-11', '1993-02-10'],
    ['SUR', '1993-03-01', '1993-03-31'],
    ['LIE', '1995-12-22', '1996-01-21'],
  ])('%s deposited on %s and is bound from %s, thirty days later (article 49(2))', (participant, on, date) => {
    expect(participationOf(participant)?.instrument.on).toBe(on);
    expect(dateFor(participant)).toMatchObject({ value: date, article: '49(2)', monthEndMattered: false });
  });

  it('takes the acceptance of the Netherlands as consent, though the text names ratification alone (article 47)', () => {
    expect(participationOf('NLD')?.instrument.kind).toBe('acceptance');
    expect(dateFor('NLD')).toMatchObject({ value: '1995-03-08', article: '49(2)' });
  });

  it('is binding on nobody on 1 September 1990, on twenty-two States on the 2nd, while ten wait for their own day', () => {
    const [eve, day] = [civilDate('1990-09-01'), civilDate('1990-09-02')];
    expect(countByStatus(life, eve)).toMatchObject({ party: 0, 'contracting-state': 32 });
    expect(countByStatus(life, day)).toMatchObject({ party: 22, 'contracting-state': 10 });
    expect(determineStatus(life, 'FRA', day)).toBe('contracting-state');
  });

  it.each([
    ['1995-12-12', 181],
    ['2002-11-17', 191],
    ['2002-11-18', 191],
    ['2015-10-30', 195],
    ['2015-10-31', 196],
    ['2026-11-25', 196],
  ])('has on %s as many Parties as were bound: %i', (on, parties) => {
    expect(partiesOn(on)).toHaveLength(parties);
  });

  it('its own record holds no act that the law refuses; the steps to the conference alone are presumed', () => {
    expect(life.refusals).toEqual([]);
    expect(life.remarks.map(({ act, code }) => [act.kind, code])).toEqual([
      ['amendment-adoption', 'step-presumed'],
      ['amendment-adoption', 'step-presumed'],
    ]);
  });

  it('a denunciation received on 29 February 2024 would take effect on 28 February 2025 (article 52)', () => {
    expect(determineIfDenounced(crc, crcRegister, 'NOR', civilDate('2024-02-29'))).toMatchObject({
      value: '2025-02-28',
      article: '52',
      monthEndMattered: true,
    });
  });
});

describe('former States and their successors under the CRC', () => {
  it('Czechoslovakia was a Party from 6 February 1991 until its last day, and its successors from the next', () => {
    expect(participationOf('CSK')).toMatchObject({ partyFrom: '1991-02-06', partyUntil: '1993-01-01' });
    expect(partiesOn('1992-12-31')).toContain('CSK');
    expect(partiesOn('1992-12-31')).not.toContain('CZE');
    expect(partiesOn('1993-01-01')).toEqual(expect.arrayContaining(['CZE', 'SVK']));
    expect(partiesOn('1993-01-01')).not.toContain('CSK');
  });

  it('the German Democratic Republic ratified on its last day, and the Convention never bound it', () => {
    const own = participationOf('DDR');
    expect(own?.instrument).toMatchObject({ kind: 'ratification', on: '1990-10-02' });
    expect(own).not.toHaveProperty('partyFrom');
    expect(determineStatus(life, 'DDR', civilDate('1990-10-02'))).toBe('contracting-state');
    expect(partiesOn('1990-11-01')).not.toContain('DDR');
  });

  it('Yugoslavia was a Party from 2 February 1991 until the Federal Republic was proclaimed, which succeeds from that day', () => {
    expect(participationOf('YUG')).toMatchObject({ partyFrom: '1991-02-02', partyUntil: '1992-04-27' });
    expect(partiesOn('1992-04-26').filter((code) => code === 'YUG' || code === 'SRB')).toEqual(['YUG']);
    expect(partiesOn('1992-04-27').filter((code) => code === 'YUG' || code === 'SRB')).toEqual(['SRB']);
  });

  it.each([
    ['SVN', '1992-07-06', '1991-06-25'],
    ['HRV', '1992-10-12', '1991-10-08'],
    ['CZE', '1993-02-22', '1993-01-01'],
    ['SVK', '1993-05-28', '1993-01-01'],
    ['BIH', '1993-09-01', '1992-03-06'],
    ['MKD', '1993-12-02', '1991-11-17'],
    ['SRB', '2001-03-12', '1992-04-27'],
    ['MNE', '2006-10-23', '2006-06-03'],
  ])('%s notified its succession on %s and is bound from %s', (participant, on, date) => {
    expect(participationOf(participant)?.instrument).toMatchObject({ kind: 'succession', on });
    expect(dateFor(participant)).toMatchObject({ value: date, article: 'VCSSRT 34' });
  });

  it('in 1995 nobody could know of the succession notified in 2001: the record of that day has 180 Parties', () => {
    const then = asOf('1995-12-12');
    expect(listParties(then, civilDate('1995-12-12'))).toHaveLength(180);
    expect(
      partiesOn('1995-12-12').filter((code) => !listParties(then, civilDate('1995-12-12')).includes(code)),
    ).toEqual(['SRB']);
  });
});

describe('the amendment to article 43(2)', () => {
  const [amendment] = life.amendments;

  it('is the only one, with the last day for replies on 22 September 1995, four months after the communication', () => {
    expect(life.amendments).toHaveLength(1);
    expect(amendment?.record).toMatchObject({ id: 'article-43-2', proposal: { participant: 'CRI', on: '1995-04-17' } });
    expect(amendment?.window).toMatchObject({ value: '1995-09-22', article: '50(1)' });
    expect(amendment?.adoption).toMatchObject({ value: '1995-12-12', article: '50(1)' });
  });

  it('entered into force on 18 November 2002 with Ireland’s acceptance, the 128th of 191 Parties (article 50(2))', () => {
    expect(amendment?.entryIntoForce).toMatchObject({
      kind: 'determined',
      value: '2002-11-18',
      article: '50(2)',
      basis: expect.arrayContaining([
        expect.objectContaining({
          code: 'step.tally-complete',
          values: expect.objectContaining({ parties: 191, required: 128, counted: 128, metOn: '2002-11-18' }),
        }),
      ]),
    });
    const [eve] = asOf('2002-11-17').amendments;
    expect(eve?.entryIntoForce).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.acceptances', values: { parties: 191, required: 128, counted: 127, missing: 1 } }],
    });
  });

  it('would have been in force on 10 July 2002 had the 181 Parties of 1995 been the base: China’s was the 121st', () => {
    expect(amendment?.entryIntoForce).toMatchObject({
      readings: expect.arrayContaining([
        expect.objectContaining({ name: 'current', value: '2002-11-18' }),
        expect.objectContaining({ name: 'at-adoption', value: '2002-07-10' }),
      ]),
    });
    expect(amendment?.record.acceptances[120]).toMatchObject({ participant: 'CHN', on: '2002-07-10' });
    expect(amendment?.record.acceptances[127]).toMatchObject({ participant: 'IRL', on: '2002-11-18' });
  });

  it('binds those that accepted it, the four States that became Parties after, and Montenegro as it bound Serbia (article 50(3); VCLT 40(5))', () => {
    const because = (reason: string) => amendment?.bound.filter((each) => each.because === reason) ?? [];
    expect(because('accepted')).toHaveLength(128);
    expect(because('accepted-later')).toHaveLength(142 - 128);
    expect(because('joined-later').map(({ participant, from }) => [participant, from])).toEqual([
      ['PSE', '2014-05-02'],
      ['SOM', '2015-10-31'],
      ['SSD', '2015-02-22'],
      ['TLS', '2003-05-16'],
    ]);
    expect(because('succeeded').map(({ participant, from }) => [participant, from])).toEqual([['MNE', '2006-06-03']]);
    expect(amendment?.bound.some(({ participant }) => participant === 'AUS')).toBe(false);
  });
});

describe('what was published about the CRC', () => {
  it.each(publishedEntriesIntoForce)(
    '$source on $participant: $entersIntoForceOn, reproduced or in the ledger',
    ({ participant, entersIntoForceOn }) => {
      const isReproduced = dateFor(participant).value === entersIntoForceOn;
      expect(isReproduced).toBe(!inLedger(participant, entersIntoForceOn));
    },
  );

  it.each(publishedCounts)('$parties parties on $on, reproduced or in the ledger', ({ on, parties }) => {
    const counts = countByStatus(life, civilDate(on));
    const isReproduced = counts.party + counts['contracting-state'] === parties;
    expect(isReproduced).toBe(!ledger.some(({ published }) => published === `${parties} parties on ${on}`));
  });

  it('the States that had deposited by 21 September 1990, but for the Gambia, which is in the ledger', () => {
    const { on, participants } = publishedPartiesOn;
    const deposited = life.participants.filter(({ participant }) =>
      ['party', 'contracting-state'].includes(determineStatus(life, participant, civilDate(on))),
    );
    const codes = deposited.map(({ participant }) => participant);
    const listed: readonly string[] = participants;
    expect(listed.filter((code) => !codes.includes(code))).toEqual([]);
    expect(codes.filter((code) => !listed.includes(code) && !inLedger(code, `no party on ${on}`))).toEqual([]);
  });

  it('the ledger holds nothing else', () => {
    const published = [
      ...publishedEntriesIntoForce.map(({ participant, entersIntoForceOn }) => `${participant} ${entersIntoForceOn}`),
      ...publishedCounts.map(({ on, parties }) => `NIU ${parties} parties on ${on}`),
      `GMB no party on ${publishedPartiesOn.on}`,
    ];
    const entries = ledger.filter(({ treaty }) => treaty === 'crc');
    expect(entries.filter((entry) => !published.includes(`${entry.participant} ${entry.published}`))).toEqual([]);
    expect(entries.filter(({ reason }) => reason.length < 60)).toEqual([]);
  });

  const collected = listTablesBeside('registers').filter(({ name }) => name === 'crc');
  itBeside('every dated row of the collected records is reproduced or in the ledger', collected, (tables) => {
    const rows = tables.flatMap(({ text }) => readTable(text));
    const dated = rows.filter((row) => row.effective !== '');
    expect(dated.length).toBeGreaterThan(190);
    const disagreements = dated.filter(({ iso3 = '', effective = '' }) => {
      return dateFor(iso3).value !== effective && !inLedger(iso3, effective);
    });
    expect(disagreements).toEqual([]);
  });
});
