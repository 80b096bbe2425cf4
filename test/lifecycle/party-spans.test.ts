import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { listConsentSpans, listPartySpans } from '../../src/lifecycle/party-spans.ts';
import type { Act } from '../../src/treaty/act.ts';
import { act, treatyWith } from '../support/build.ts';

const succession = (participant: string, on: string, effectiveOn: string): Act => ({
  participant,
  kind: 'succession',
  on: civilDate(on),
  effectiveOn: civilDate(effectiveOn),
});

/** In force on 20 May 1990, three months after the second instrument; a month after each later one (articles 2(1) and 2(2)). */
const ACTS: readonly Act[] = [
  act('NOR', 'accession', '1990-01-15'),
  act('ISL', 'accession', '1990-02-20'),
  // Withdrawn before entry into force.
  act('CUB', 'accession', '1990-03-01'),
  act('CUB', 'withdrawal-of-instrument', '1990-04-01'),
  // The German Democratic Republic, no more on 3 October 1990, and Czechoslovakia, no more on 1 January 1993.
  act('DDR', 'accession', '1990-09-20'),
  act('CSK', 'accession', '1991-06-10'),
  // There is no 31 February, and no 29 February 1993.
  act('FJI', 'accession', '1991-01-31'),
  act('FJI', 'denunciation', '1992-02-29'),
  act('FJI', 'accession', '1995-01-01'),
  act('BEN', 'signature', '1991-01-01'),
  succession('MNE', '1996-06-01', '1994-06-01'),
  succession('SVN', '1997-01-01', '1997-01-01'),
];

const participants = () => composeLife(treatyWith(2), { acts: ACTS }).participants;

describe('listPartySpans', () => {
  it('from the first day as a Party to the first day no longer; a succession notified later was known from then on', () => {
    expect(listPartySpans(participants())).toStrictEqual([
      { participant: 'CSK', from: '1991-07-10', until: '1993-01-01' },
      { participant: 'FJI', from: '1991-02-28', until: '1993-02-28' },
      { participant: 'FJI', from: '1995-02-01' },
      { participant: 'ISL', from: '1990-05-20' },
      {
        participant: 'MNE',
        from: '1994-06-01',
        knownOn: '1996-06-01',
        succeeds: { states: ['SRB'], article: 'VCSSRT 34' },
      },
      { participant: 'NOR', from: '1990-05-20' },
      { participant: 'SVN', from: '1997-01-01', succeeds: { states: ['YUG'], article: 'VCSSRT 34' } },
    ]);
  });
});

describe('listConsentSpans', () => {
  it('from the deposit, or the date of succession, to the withdrawal, the end as a Party, or the end of the State', () => {
    expect(listConsentSpans(participants())).toStrictEqual([
      { participant: 'CSK', from: '1991-06-10', until: '1993-01-01' },
      { participant: 'CUB', from: '1990-03-01', until: '1990-04-01' },
      { participant: 'DDR', from: '1990-09-20', until: '1990-10-03' },
      { participant: 'FJI', from: '1991-01-31', until: '1993-02-28' },
      { participant: 'FJI', from: '1995-01-01' },
      { participant: 'ISL', from: '1990-02-20' },
      { participant: 'MNE', from: '1994-06-01' },
      { participant: 'NOR', from: '1990-01-15' },
      { participant: 'SVN', from: '1997-01-01' },
    ]);
  });
});
