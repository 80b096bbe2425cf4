import { describe, expect, it } from 'vitest';
import { listParticipants } from '../../src/participants/list-participants.ts';
import { PARTICIPANT_CODES } from '../../src/participants/participant-codes.ts';

describe('listParticipants', () => {
  it('lists every code once, in the order of the codes, with its name and kind', () => {
    const list = listParticipants();
    expect(list.map(({ code }) => code)).toEqual(PARTICIPANT_CODES);
    expect(list[0]).toEqual({ code: 'ABW', name: 'Aruba', kind: 'territory' });
    expect(list).toContainEqual({ code: 'NOR', name: 'Norway', kind: 'state' });
    expect(list).toContainEqual({ code: 'EUE', name: 'European Union', kind: 'organisation' });
    expect(list).toContainEqual({ code: 'CSK', name: 'Czechoslovakia (former)', kind: 'former-state' });
  });
});
