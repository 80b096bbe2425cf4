import { describe, expect, it } from 'vitest';
import { composeWordingWith } from '../../src/wording/compose-wording-with.ts';
import { wording as english } from '../../src/wording/languages/en.ts';
import { wording as frenchOfParties } from '../../src/wording/languages/fr-parties.ts';
import { wording as russian } from '../../src/wording/languages/ru.ts';
import { renderMessage } from '../../src/wording/wording.ts';
import { OWN } from '../support/own-participants.ts';

describe('composeWordingWith', () => {
  it.each([
    [english, 'Caribbean Community', 'Fishing Entity of the Example', 'Zanzibar'],
    [frenchOfParties, 'Communauté des Caraïbes', 'Fishing Entity of the Example', 'Zanzibar [en]'],
    [russian, 'Caribbean Community [en]', 'Fishing Entity of the Example', 'Занзибар'],
  ])('names what a treaty declares, in the language or in English, marked so: $language', (plain, ...names) => {
    const { formats } = composeWordingWith(plain, OWN);
    const codes = ['organisation:caricom', 'territory:fishing-entity', 'former-state:zanzibar'];
    expect(codes.map(formats.participant)).toEqual(names);
  });

  it('has every sentence that the language has, and its names', () => {
    const named = composeWordingWith(english, OWN);
    const message = { code: 'awaited.instrument-of', values: { participant: 'organisation:caricom' } } as const;
    expect(renderMessage(message, named)).toBe(
      renderMessage({ ...message, values: { participant: 'NOR' } }, english).replace('Norway', 'Caribbean Community'),
    );
    expect(named.formats.participant('NOR')).toBe('Norway');
  });

  it('leaves the language itself as it is: there the code is shown', () => {
    composeWordingWith(english, OWN);
    expect(english.formats.participant('organisation:caricom')).toBe('organisation:caricom');
  });

  it('takes a list', () => {
    // @ts-expect-error what a caller may give whom no compiler tells
    expect(() => composeWordingWith(english, undefined)).toThrow('composeWordingWith: participants is undefined');
  });
});
