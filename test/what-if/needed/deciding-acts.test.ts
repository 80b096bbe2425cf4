import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/calendar/civil-date.ts';
import { composeLife } from '../../../src/lifecycle/compose-life.ts';
import { listDecidingActs } from '../../../src/what-if/needed/deciding-acts.ts';
import { crc, crcRegister } from '../../support/crc.ts';

const ON = civilDate('2002-11-17');

describe('listDecidingActs', () => {
  const life = composeLife(crc, crcRegister, ON);
  const acts = listDecidingActs(life, crcRegister, 'article-43-2', ON);
  const of = (kind: string, participant: string) =>
    acts.filter(({ act }) => act.kind === kind && act.participant === participant);

  it('has the acceptance of any of the 64 Parties that have not accepted: the 128th of 191, in force on its own day (50(2))', () => {
    expect(acts.filter(({ act }) => act.kind === 'amendment-acceptance')).toHaveLength(64);
    expect(of('amendment-acceptance', 'IRL')).toMatchObject([{ inForceOn: '2002-11-17' }]);
  });

  it('has the denunciation of any of these, in force a year later (52): of 190 Parties 127 are two thirds, and are there', () => {
    expect(acts.filter(({ act }) => act.kind === 'denunciation')).toHaveLength(64);
    expect(of('denunciation', 'JPN')).toEqual([
      { act: { kind: 'denunciation', participant: 'JPN', on: '2002-11-17' }, inForceOn: '2003-11-17' },
    ]);
  });

  it('has no act of a Party that has accepted', () => {
    const { record } = life.amendments.find((each) => each.record.id === 'article-43-2') ?? {};
    const accepted = new Set(record?.acceptances.map(({ participant }) => participant));
    expect(accepted.size).toBe(127);
    expect(acts.filter(({ act }) => act.participant !== undefined && accepted.has(act.participant))).toEqual([]);
  });

  it('has no denunciation where another, received earlier, completes the number before it takes effect (52)', () => {
    // Japan's of 18 November 2001 takes effect on 18 November 2002; one of 17 November 2002 a year later.
    const japan = { kind: 'denunciation', participant: 'JPN', on: civilDate('2001-11-18') } as const;
    const register = { acts: [...(crcRegister?.acts ?? []), japan] };
    const left = composeLife(crc, register, ON);
    const kinds = listDecidingActs(left, register, 'article-43-2', ON).map(({ act }) => act.kind);
    expect(new Set(kinds)).toEqual(new Set(['amendment-acceptance']));
    expect(kinds).toHaveLength(64);
  });

  it('has none where one act is not enough', () => {
    const on = civilDate('1999-07-26');
    const before = composeLife(life.treaty, crcRegister ?? { acts: [] }, on);
    expect(listDecidingActs(before, crcRegister ?? { acts: [] }, 'article-43-2', on)).toEqual([]);
  });
});
