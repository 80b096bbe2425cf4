import { describe, expect, it } from 'vitest';
import { findEnglish, listFaults } from './faults.ts';

describe('listFaults', () => {
  it.each([
    ['', ['nothing at all']],
    ['In force on undefined.', ['a value that is missing']],
    ['NaN % is required.', ['a value that is missing']],
    ['It awaits [object Object].', ['a value that is no text']],
    ['By {on} it was there.', ['a placeholder that is not filled']],
    ['# instruments are required.', ['a placeholder that is not filled']],
    ['On 18 ? 2002.', ['a choice without a word']],
    ['Two  blanks.', ['two blanks']],
    ['It is there. ', ['a blank at an end']],
    ['It is there .', ['a blank before a stop']],
    ['It is there..', ['two stops']],
    ['It leads to no date: it is over. .', ['a blank before a stop', 'two stops']],
    ['条约生效。。', ['two stops']],
    ['By deposit ( ).', ['brackets around nothing', 'a blank before a stop']],
    ['article 14(1) leads to 31 February.', ['a sentence that begins small']],
    ['NOR: accession.', ['the code of a participant']],
    ['Norway: withdrawal-of-instrument.', ['the code of a kind']],
  ])('finds fault with %j', (sentence, faults) => {
    expect([...listFaults(sentence)].sort()).toEqual([...faults].sort());
  });

  it.each([
    'Romania: ratification, 18 October 2001.',
    '18 October 2001 + 3 months = 18 January 2002.',
    'the State is not engaged in armed conflict',
    'How many Parties favoured a conference? Their replies are not recorded.',
    'CRC art. 50(1), OP-CRC-SC art. 16(1): the text names no day',
    'Vingt instruments ; il en manque deux : voir l’article 14(1).',
    '条约于2002年1月18日生效。',
  ])('finds none with %j', (sentence) => {
    expect(listFaults(sentence)).toEqual([]);
  });
});

describe('findEnglish', () => {
  it.each([
    ['fr', 'The treaty is in force.', 'The'],
    ['es', 'Es parte of the CRC.', 'of'],
    ['ru', 'Договор CRC is в силе.', 'is'],
    ['ar', 'المعاهدة in force', 'in'],
    ['zh', '缔约方 Party', 'Party'],
  ] as const)('in %s: %j', (language, sentence, found) => {
    expect(findEnglish(sentence, language)).toBe(found);
  });

  it.each([
    ['en', 'The treaty is in force.'],
    ['fr', 'La Norvège est partie à la CRC (article 14(1)).'],
    ['es', 'Noruega es parte en la CRC.'],
    ['ru', 'OP-CRC-SC вступает в силу 18 января 2002 года (VCLT 68).'],
    ['zh', '该条约（CRC）于2002年1月18日生效。'],
    ['ru', 'OP-CEDAW, статья 16; столбец «notified»'],
  ] as const)('not in %s: %j', (language, sentence) => {
    expect(findEnglish(sentence, language)).toBeUndefined();
  });
});
