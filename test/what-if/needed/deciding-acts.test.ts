import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/calendar/civil-date.ts';
import { composeLife } from '../../../src/lifecycle/compose-life.ts';
import type { Act } from '../../../src/treaty/act.ts';
import { listDecidingActs } from '../../../src/what-if/needed/deciding-acts.ts';
import { act, CONFERENCE, parties, step, treatyWith } from '../../support/build.ts';
import { crc, crcRegister } from '../../support/crc.ts';

const ON = civilDate('2002-11-17');

describe('listDecidingActs, of four Parties, three of which have to accept (4(2))', () => {
  const treaty = treatyWith(1, { amendment: CONFERENCE });
  const on = civilDate('1993-06-30');
  const accept = (participant: string) => step('amendment-acceptance', '1993-01-10', participant);
  const adopted = [
    ...parties(4),
    step('amendment-proposal', '1992-01-10', 'AGO'),
    step('amendment-adoption', '1992-06-01'),
  ];
  const approved = [...adopted, step('amendment-approval', '1992-12-01')];
  const another = [
    step('amendment-proposal', '1992-01-01', 'AGO', 'another'),
    step('amendment-adoption', '1992-06-01', '', 'another'),
  ];
  const decide = (acts: readonly Act[], amendment = 'first') =>
    listDecidingActs(composeLife(treaty, { acts }, on), { acts }, amendment, on);
  const acceptance = (participant: string) => ({
    act: { kind: 'amendment-acceptance', participant, amendment: 'first', on },
    inForceOn: '1993-06-30',
  });
  const denunciation = (participant: string) => ({
    act: { kind: 'denunciation', participant, on },
    inForceOn: '1994-06-30',
  });

  it('has a third acceptance, and each denunciation after which two of three are enough', () => {
    expect(decide([...approved, ...another, accept('AGO'), accept('BEN')])).toEqual([
      ...[acceptance('CUB'), acceptance('DZA'), denunciation('CUB'), denunciation('DZA')],
    ]);
  });

  it('has none that is no earlier than what comes about anyhow', () => {
    // Cuba leaves on 15 January 1994: of three, two are enough from then on, whether Algeria denounces or not.
    const leaving = act('CUB', 'denunciation', '1993-01-15');
    expect(decide([...approved, leaving, accept('AGO'), accept('BEN')])).toEqual([
      acceptance('CUB'),
      acceptance('DZA'),
    ]);
  });

  it('has the approval that is awaited, and nothing else while it is', () => {
    expect(decide([...adopted, accept('AGO'), accept('BEN'), accept('CUB')])).toEqual([
      { act: { kind: 'amendment-approval', amendment: 'first', on }, inForceOn: '1993-06-30' },
    ]);
  });

  it('has no act that the law refuses: the register has an approval of which a life of an earlier day knows nothing', () => {
    const acts = [...approved, accept('AGO'), accept('BEN'), accept('CUB')];
    const earlier = composeLife(treaty, { acts }, civilDate('1992-11-30'));
    const listed = listDecidingActs(earlier, { acts }, 'first', on).map((each) => each.act);
    expect(listed).not.toContainEqual({ kind: 'amendment-approval', amendment: 'first', on });
    expect(listed).not.toContainEqual(acceptance('AGO').act);
  });

  it('has none where two are missing, where it is in force, or where there is no such amendment', () => {
    expect(decide([...approved, accept('AGO')])).toEqual([]);
    expect(decide([...approved, accept('AGO'), accept('BEN'), accept('CUB')])).toEqual([]);
    expect(decide(approved, 'none-of-that-id')).toEqual([]);
  });
});

describe('listDecidingActs', () => {
  it('has the acceptance of any of the 64 Parties that have not accepted, or its denunciation, and no other act', () => {
    const life = composeLife(crc, crcRegister, ON);
    const acts = listDecidingActs(life, crcRegister, 'article-43-2', ON);
    const accepted = new Set(
      life.amendments.flatMap(({ record }) => record.acceptances.map(({ participant }) => participant)),
    );
    expect(accepted.size).toBe(127);
    expect(acts.filter(({ act: { participant = '' } }) => participant === '' || accepted.has(participant))).toEqual([]);
    const of = (kind: string) => acts.filter(({ act: each }) => each.kind === kind);
    // The 128th of 191, in force on its own day (50(2)).
    expect(of('amendment-acceptance')).toHaveLength(64);
    expect(of('amendment-acceptance').filter(({ act: { participant } }) => participant === 'IRL')).toMatchObject([
      { inForceOn: '2002-11-17' },
    ]);
    // A year later (52): of 190 Parties 127 are two thirds, and are there.
    expect(of('denunciation')).toHaveLength(64);
    expect(of('denunciation').filter(({ act: { participant } }) => participant === 'JPN')).toEqual([
      { act: { kind: 'denunciation', participant: 'JPN', on: '2002-11-17' }, inForceOn: '2003-11-17' },
    ]);
  });

  it('has no denunciation where another, received earlier, completes the number before it takes effect (52)', () => {
    // Japan's of 18 November 2001 takes effect on 18 November 2002; one of 17 November 2002 a year later.
    const japan = { kind: 'denunciation', participant: 'JPN', on: civilDate('2001-11-18') } as const;
    const register = { acts: [...crcRegister.acts, japan] };
    const left = composeLife(crc, register, ON);
    const kinds = listDecidingActs(left, register, 'article-43-2', ON).map(({ act }) => act.kind);
    expect(new Set(kinds)).toEqual(new Set(['amendment-acceptance']));
    expect(kinds).toHaveLength(64);
  });

  it('has none where one act is not enough', () => {
    const on = civilDate('1999-07-26');
    const before = composeLife(crc, crcRegister, on);
    expect(listDecidingActs(before, crcRegister, 'article-43-2', on)).toEqual([]);
  });
});
