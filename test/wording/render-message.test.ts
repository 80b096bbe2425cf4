import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { amendingSentences } from '../../src/wording/compiled/en/amending-sentences.ts';
import { askedSentences } from '../../src/wording/compiled/en/asked-sentences.ts';
import { fileSentences } from '../../src/wording/compiled/en/file-sentences.ts';
import { furtherSentences } from '../../src/wording/compiled/en/further-sentences.ts';
import { lifeSentences } from '../../src/wording/compiled/en/life-sentences.ts';
import { wording as english } from '../../src/wording/languages/en.ts';
import { wording as englishForFiles } from '../../src/wording/languages/en-files.ts';
import { renderMessage } from '../../src/wording.ts';

const SENTENCES = Object.entries({
  ...lifeSentences,
  ...amendingSentences,
  ...askedSentences,
  ...furtherSentences,
  ...fileSentences,
});

/** Renders a message whatever its code and its values are, as a caller does whom no compiler tells. */
const render = (message: object) => Reflect.apply(renderMessage, undefined, [message, englishForFiles]);

describe('renderMessage', () => {
  it('makes a sentence of a code and its values', () => {
    const message = { code: 'awaited.day', values: { on: civilDate('2019-01-01') } } as const;
    expect(renderMessage(message, english)).toBe('The day 1 January 2019 must have come.');
  });

  it.each([
    [1, 'the month'],
    [2, 'the second month'],
    [3, 'the third month'],
    [6, 'the sixth month'],
    [21, 'the month number 21'],
  ])('calls the month after so many as people do: %i', (months, says) => {
    const values = { from: civilDate('2001-01-31'), to: civilDate('2001-03-01'), months };
    expect(renderMessage({ code: 'step.first-of-nth-month', values }, english)).toBe(
      `The first day of ${says} after that of 31 January 2001: 1 March 2001.`,
    );
  });

  it('asks for a value that is missing by its name', () => {
    expect(() => render({ code: 'awaited.day', values: {} })).toThrow(
      new TypeError(
        'renderMessage: message.values.on is undefined, and should be a value. docs/messages.md lists them.',
      ),
    );
  });

  it('asks for one in every sentence that has values, and for none in the others', () => {
    const wrong = SENTENCES.filter(([code, sentence]) => {
      const asked = askedOf(code);
      return sentence.length > 0 ? asked === undefined : asked !== undefined;
    });
    expect(SENTENCES.length).toBeGreaterThan(500);
    expect(wrong.map(([code]) => code)).toEqual([]);
  });

  it('refuses a code for which no sentence was loaded', () => {
    expect(() => renderMessage({ code: 'remedy.write-date', values: {} }, english)).toThrow(
      new RangeError('there is no sentence for remedy.write-date'),
    );
  });
});

/** The value for which the sentence of a code asks where it is given none; nothing where it makes a sentence. */
function askedOf(code: string): string | undefined {
  try {
    expect(render({ code, values: {} })).not.toBe('');
    return undefined;
  } catch (error) {
    const asked = /^TypeError: renderMessage: message\.values\.(\w+) is undefined, and should be a value\./.exec(
      `${error}`,
    );
    if (asked === null) throw error;
    return asked[1];
  }
}
