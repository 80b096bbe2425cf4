import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Act } from '../../src/treaty/act.ts';
import { composeWhatIf } from '../../src/what-if/what-if.ts';
import { act } from '../support/build.ts';
import { opCrcSc, opCrcScRegister } from '../support/op-crc-sc.ts';

/** The day of which statuses are compared, and those that are otherwise; the record is that of 24 November 2026 where it is not another. */
function statuses(supposed: readonly Act[], asOf = '2026-11-24', added: readonly Act[] = []) {
  const acts = [...opCrcScRegister.acts, ...added];
  const { statusOn, changes } = composeWhatIf(opCrcSc, { acts }, supposed, civilDate(asOf));
  return { statusOn, statuses: changes.filter(({ kind }) => kind === 'status') };
}

// Ireland has signed. Its instrument binds it one month after the deposit (article 14(2)); a denunciation takes effect after a year (15(1)).
const IRELAND = act('IRL', 'ratification', '2026-12-01');
const NORWAY_LEAVES = act('NOR', 'denunciation', '2026-12-20');

describe('listStatusChanges', () => {
  it('tells of each on its own day, not on that of the last act', () => {
    expect(statuses([IRELAND, NORWAY_LEAVES])).toEqual({
      statusOn: '2026-12-20',
      statuses: [
        { kind: 'status', on: '2026-12-01', participant: 'IRL', before: 'signatory', after: 'contracting-state' },
      ],
    });
  });

  it('tells of what a State has become by the last act, since the day on which it became so', () => {
    expect(statuses([IRELAND, NORWAY_LEAVES, act('ISL', 'denunciation', '2028-03-01')])).toEqual({
      statusOn: '2028-03-01',
      statuses: [
        { kind: 'status', on: '2027-01-01', participant: 'IRL', before: 'signatory', after: 'party' },
        { kind: 'status', on: '2027-12-20', participant: 'NOR', before: 'party', after: 'former-party' },
      ],
    });
  });

  it('looks no further than the last act that the law takes', () => {
    // Consent is given once: the second instrument is refused (article 13(2)).
    expect(statuses([IRELAND, act('IRL', 'ratification', '2030-01-01')])).toEqual({
      statusOn: '2026-12-01',
      statuses: [
        { kind: 'status', on: '2026-12-01', participant: 'IRL', before: 'signatory', after: 'contracting-state' },
      ],
    });
    expect(statuses([act('NOR', 'ratification', '2030-01-01')])).toEqual({ statusOn: '2026-11-24', statuses: [] });
  });

  it('tells of a status that stays what it was from the day on which it would have changed', () => {
    // Received on 1 January 2020, the denunciation would take effect on 1 January 2021; it is taken back before (VCLT 68).
    const left = act('NOR', 'denunciation', '2020-01-01');
    const stays = [act('NOR', 'revocation-of-denunciation', '2020-06-01'), act('IRL', 'ratification', '2022-01-01')];
    expect(statuses(stays, '2020-03-01', [left]).statuses).toEqual([
      { kind: 'status', on: '2021-01-01', participant: 'NOR', before: 'former-party', after: 'party' },
      { kind: 'status', on: '2022-01-01', participant: 'IRL', before: 'signatory', after: 'contracting-state' },
    ]);
  });

  it('tells of a first act from its day', () => {
    const two = [act('UGA', 'accession', '2001-10-05'), act('ROU', 'ratification', '2001-10-18')];
    expect(statuses(two, '2001-10-03').statuses).toEqual([
      { kind: 'status', on: '2001-10-05', participant: 'UGA', before: 'none', after: 'contracting-state' },
      { kind: 'status', on: '2001-10-18', participant: 'ROU', before: 'signatory', after: 'contracting-state' },
    ]);
  });

  it('tells of a consent that a correction strikes from the day on which it bound the State', () => {
    // Norway signed on 13 June 2000 and ratified on 2 October 2001; the Protocol is in force for it since 18 January 2002.
    const struck: Act = {
      participant: 'NOR',
      kind: 'correction',
      on: civilDate('2026-12-01'),
      corrects: { kind: 'ratification', on: civilDate('2001-10-02') },
      to: 'never-made',
    };
    expect(statuses([struck])).toEqual({
      statusOn: '2026-12-01',
      statuses: [{ kind: 'status', on: '2002-01-18', participant: 'NOR', before: 'party', after: 'signatory' }],
    });
  });
});
