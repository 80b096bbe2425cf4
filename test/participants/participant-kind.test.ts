import { describe, expect, it } from 'vitest';
import { ANY_STATE } from '../../src/participants/any-state.ts';
import { PARTICIPANT_CODES } from '../../src/participants/participant-codes.ts';
import { kindOfParticipant } from '../../src/participants/participant-kind.ts';
import { FORMER_CODES, OTHER_STATES, UN_MEMBERS } from './un-members.ts';

function listOfKind(kind: string): readonly string[] {
  return PARTICIPANT_CODES.filter((code) => kindOfParticipant(code) === kind);
}

describe('kindOfParticipant', () => {
  it('is a State for the 193 Member States, Holy See, State of Palestine, Cook Islands and Niue, and for nobody else', () => {
    expect(UN_MEMBERS.size).toBe(193);
    expect(listOfKind('state')).toEqual([...UN_MEMBERS.keys(), ...OTHER_STATES.keys()].sort());
  });

  it('is an organisation for the European Union alone', () => {
    expect(listOfKind('organisation')).toEqual(['EUE']);
  });

  it('is a former State for those that have ceased to exist or are continued under another code', () => {
    expect(listOfKind('former-state')).toEqual([...FORMER_CODES]);
  });

  it('is a territory for the 52 other entries of ISO 3166-1', () => {
    expect(listOfKind('territory')).toHaveLength(52);
    for (const code of ['ABW', 'ATA', 'CUW', 'ESH', 'HKG', 'IMN', 'MAC', 'PRI', 'TWN', 'UMI']) {
      expect(kindOfParticipant(code), code).toBe('territory');
    }
  });

  it.each(['XKX', 'EUU', 'nor', ''])('throws for %j, which is no participant code', (text) => {
    expect(() => kindOfParticipant(text)).toThrow(RangeError);
  });
});

describe('kindOfParticipant, of a participant that a treaty declares for itself', () => {
  it.each([
    ['organisation:caricom', 'organisation'],
    ['territory:fishing-entity', 'territory'],
    ['state:sealand', 'state'],
    ['former-state:zanzibar', 'former-state'],
  ])('reads the kind of %s from its code', (code, kind) => {
    expect(kindOfParticipant(code)).toBe(kind);
  });

  it('takes a State that is not named for a State', () => {
    expect(kindOfParticipant(ANY_STATE)).toBe('state');
  });

  it.each(['club:rome', 'Organisation:caricom', 'caricom', ':caricom'])('knows no participant %s', (code) => {
    expect(() => kindOfParticipant(code)).toThrow(`"${code}" is no participant code.`);
  });
});
