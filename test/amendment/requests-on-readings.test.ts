import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { loadTreaty } from '../../src/catalogue.ts';
import { composeLifeOnReadings } from '../../src/lifecycle/compose-life-on-readings.ts';
import { determineTextBetween } from '../../src/lifecycle/text-between.ts';
import { act, step, TWENTY_STATES } from '../support/build.ts';

const crpd = await loadTreaty('crpd');
const opCrcSc = await loadTreaty('op-crc-sc');

describe('a conference that was convened on one reading of “one third of the States Parties”', () => {
  // CRPD 47(1): 21 States and the European Union. ⌈22/3⌉ = 8 of all Parties, ⌈21/3⌉ = 7 of the States. Seven favour it.
  // 47(2): two thirds of the 21 States on the day of adoption are 14; the fourteenth on 14 January 2011; thirty days: 13 February 2011.
  const states = [...TWENTY_STATES, 'NZL'];
  const acts = [
    ...[...states, 'EUE'].map((code) => act(code, 'accession', '2008-04-03')),
    step('amendment-proposal', '2010-01-04', states[0]),
    step('amendment-communication', '2010-01-10'),
    ...states.slice(0, 7).map((code) => step('conference-request', '2010-02-01', code)),
    step('conference-convening', '2010-06-01'),
    step('amendment-adoption', '2010-09-01'),
    step('amendment-approval', '2010-12-01'),
    ...states
      .slice(0, 14)
      .map((code, at) => step('amendment-acceptance', `2011-01-${String(at + 1).padStart(2, '0')}`, code)),
  ];

  it('is refused where all Parties count, and the reason names the reading of the States alone (CRPD 47(1), 44(2) and (3))', () => {
    const { refusals } = composeLifeOnReadings(crpd, { acts });
    expect(refusals).toHaveLength(17);
    for (const { reason } of refusals) {
      expect(reason).toMatchObject({
        code: 'reason.on-one-reading',
        values: { otherwise: [{ code: 'remark.enough-requests.states-alone', values: { on: '2010-02-01' } }] },
      });
    }
  });

  it('leaves it to the reading which text binds two that accepted (CRPD 47(2))', () => {
    const [one = '', other = ''] = states;
    const life = composeLifeOnReadings(crpd, { acts }, civilDate('2012-01-01'));
    expect(determineTextBetween(life, one, other, civilDate('2011-02-12'))).not.toHaveProperty('readings');
    expect(determineTextBetween(life, one, other, civilDate('2011-02-13'))).toMatchObject({
      kind: 'determined',
      value: { amendments: [] },
      readings: [
        { name: 'all-parties', value: { amendments: [] } },
        { name: 'states-alone', value: { amendments: ['first'] } },
      ],
    });
  });

  it('is remarked on where the Parties on the last day were too many for the replies (OP-CRC-SC 16(1))', () => {
    // ⌈12/3⌉ = 4 in March; with a thirteenth Party from 1 April, ⌈13/3⌉ = 5 on the last day, 10 May.
    const twelve = TWENTY_STATES.slice(0, 12);
    const [one = ''] = twelve;
    const joined = [
      ...twelve.map((code) => act(code, 'accession', '2002-01-10')),
      act('NZL', 'accession', '2003-03-01'),
      step('amendment-proposal', '2003-01-04', one),
      step('amendment-communication', '2003-01-10'),
      ...twelve.slice(0, 4).map((code) => step('conference-request', '2003-03-01', code)),
      step('conference-convening', '2003-06-01'),
    ];
    const { refusals, remarks } = composeLifeOnReadings(opCrcSc, { acts: joined });
    expect(refusals.filter(({ act: { kind } }) => kind !== 'accession')).toEqual([]);
    expect(remarks.map(({ act: { kind }, says }) => [kind, says.code])).toContainEqual([
      'conference-convening',
      'remark.too-few-requests.at-end-of-window',
    ]);
  });
});
