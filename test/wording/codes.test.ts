import { describe, expect, it } from 'vitest';
import { readProjectFile } from '../docs/source-files.ts';
import { declared, readCodes } from './declared-messages.ts';

const LIST = 'test/wording/codes.txt';

/** Every code that there was, and `retired` behind one that is not any more. */
const listed = readProjectFile(LIST)
  .text.split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' '));
const retired = listed.filter(([, note]) => note === 'retired').map(([code]) => code);
const kept = listed.filter(([, note]) => note === undefined).map(([code]) => code);
const codes = declared.rooms.flatMap(({ messages }) => messages.map(({ code }) => code));

describe('the codes of messages', () => {
  it('are gathered from every room, each from one', () => {
    expect([...codes].sort()).toEqual([...declared.gathered].sort());
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it('have their English sentence in the file of the name of their room', async () => {
    const sentences = await readCodes('en');
    for (const { name, messages } of declared.rooms) {
      expect([...(sentences.get(name) ?? [])].sort()).toEqual(messages.map(({ code }) => code).sort());
    }
  });

  it('begin with a word that says what they are part of, and are written in small letters', () => {
    expect(
      codes.filter((code) => !/^[a-z]+(-[a-z]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/.test(code) && !code.startsWith('state.')),
    ).toEqual([]);
  });
});

describe(LIST, () => {
  it('lists each code once, in order', () => {
    const all = listed.map(([code = '']) => code);
    expect(all).toEqual([...new Set(all)].sort());
    expect(listed.filter(([, note]) => note !== undefined && note !== 'retired')).toEqual([]);
  });

  it('has every code (add a new one to it)', () => {
    expect(codes.filter((code) => !kept.includes(code) && !retired.includes(code))).toEqual([]);
  });

  it('has no code that disappeared: it is part of the interface, and stays or is marked as retired', () => {
    expect(kept.filter((code) => code !== undefined && !codes.includes(code))).toEqual([]);
  });

  it('has no retired code that came back: one is never used again', () => {
    expect(retired.filter((code) => code !== undefined && codes.includes(code))).toEqual([]);
  });
});
