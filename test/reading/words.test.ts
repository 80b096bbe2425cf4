import { describe, expect, it } from 'vitest';
import { daysInMonth, isCivilDate } from '../../src/calendar/civil-date.ts';
import { renderExcerpt } from '../../src/determination/render-excerpt.ts';
import { findNearestWord } from '../../src/participants/find-nearest-word.ts';
import { parseActKind } from '../../src/reading/values/parse-act-kind.ts';
import { isParticipantText, parseParticipantText } from '../../src/reading/values/parse-participant-text.ts';
import { remedyOfDate } from '../../src/reading/values/remedy-of-date.ts';
import { ACT_KINDS } from '../../src/treaty/act-kinds.ts';
import { wording as englishForFiles } from '../../src/wording/languages/en-files.ts';

/** What to write instead of a text that is no date, in English. */
const remedyOf = (text: string) => englishForFiles.formats.message(remedyOfDate(text));

describe('findNearestWord', () => {
  it.each([
    ['ratifcation', 'ratification'],
    ['tarification', 'ratification'],
    ['acession', 'accession'],
    ['sucession', 'succession'],
    ['catification', 'ratification'],
  ])('finds the word that was misspelt: %s', (text, word) => {
    expect(findNearestWord(text, ACT_KINDS)).toBe(word);
  });

  it.each(['notification', 'verification', 'possession', 'application'])(
    'finds none for a word that begins with another letter and differs in more: %s',
    (text) => {
      expect(findNearestWord(text, ACT_KINDS)).toBeUndefined();
    },
  );
});

describe('remedyOfDate', () => {
  it.each([
    ['30 Apr 2001', 'Write 2001-04-30.'],
    ['30 April 2001', 'Write 2001-04-30.'],
    ['2001–04–30', 'Write 2001-04-30.'],
    ['2001−04−30', 'Write 2001-04-30.'],
    ['２００１-０４-３０', 'Write 2001-04-30.'],
    ['30 Apr 2001 a', 'Write 2001-04-30.'],
    ['2001-04-30 [2]', 'Write 2001-04-30.'],
    ['2001-04-30*', 'Write 2001-04-30.'],
    ['1/2/2003 A', 'If 1 February 2003 is meant, write 2003-02-01. If 2 January 2003 is meant, write 2003-01-02.'],
    ['30-Apr-2001', 'Write 2001-04-30.'],
    ['1st May, 2001', 'Write 2001-05-01.'],
    ['April 30, 2001', 'Write 2001-04-30.'],
    ['Sept. 3rd, 2001', 'Write 2001-09-03.'],
    ['30 Aprl 2001', 'Write 2001-04-30.'],
    ['30/04/2001', 'Write 2001-04-30.'],
    ['04/30/2001', 'Write 2001-04-30.'],
    ['30.4.2001', 'Write 2001-04-30.'],
    ['5/5/2001', 'Write 2001-05-05.'],
    ['2001/4/30', 'Write 2001-04-30.'],
    ['2001-4-30', 'Write 2001-04-30.'],
    ['20010430', 'Write 2001-04-30.'],
    [' 30 Apr 2001 ', 'Write 2001-04-30.'],
  ])('writes the one day that a text can mean: %s', (text, hint) => {
    expect(remedyOf(text)).toBe(hint);
  });

  it('writes both days where month and day can change places', () => {
    expect(remedyOf('04/05/2001')).toBe(
      'If 4 May 2001 is meant, write 2001-05-04. If 5 April 2001 is meant, write 2001-04-05.',
    );
  });

  it.each([
    ['2001-30-04', 'If month and day changed places, write 2001-04-30.'],
    ['2001-04-30T00:00:00Z', 'Write the day alone, 2001-04-30, if that is the day at the depositary’s seat.'],
    ['37011', 'In Excel it usually means 2001-04-30.'],
    ['61', 'Write the day as YYYY-MM-DD'],
    ['00061', 'In Excel it usually means 1900-03-01.'],
    ['00060', 'Write the day as YYYY-MM-DD'],
    ['30/04/01', 'with four digits'],
    ['30 Apr 01', 'with four digits'],
    ['2001', 'the whole day'],
    ['2001-04', 'the whole day'],
    ['April 2001', 'the whole day'],
    ['1799-04-30', 'Dates run from 1800'],
    ['soon', 'Write the day as YYYY-MM-DD, such as 2001-10-18.'],
    ['30 Brumaire 2001', 'Months run from 01 to 12.'],
  ])('says what is missing or doubtful: %s', (text, hint) => {
    expect(remedyOf(text)).toContain(hint);
  });

  it('never offers another day for one that does not exist', () => {
    for (const text of ['2001-02-31', '31 Feb 2001', '31/02/2001', '2001/2/29', 'June 31, 2001', '1900-02-29']) {
      expect(remedyOf(text)).toMatch(
        /^Look the day up in the record and write it as YYYY-MM-DD\. The month \d{4}-\d\d has \d\d days\.$/,
      );
    }
  });

  it('offers only days that exist, of every day and month written in figures', () => {
    for (let first = 0; first <= 32; first += 1) {
      for (let second = 0; second <= 32; second += 1) {
        const offered = remedyOf(`${first}.${second}.2001`).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
        const real = [
          [first, second],
          [second, first],
        ].filter(([day = 0, month = 0]) => day >= 1 && day <= daysInMonth(2001, month));
        expect(offered.every(isCivilDate)).toBe(true);
        expect(offered).toHaveLength(first === second ? Math.min(real.length, 1) : real.length);
      }
    }
  });
});

describe('parseActKind', () => {
  it.each(['Notification', 'Declaration', 'Reservation', 'Renunciation', 'Secession'])(
    'offers no kind of act for a word of the trade that is none: %s',
    (text) => {
      expect(parseActKind(text)).toMatchObject({
        ok: false,
        fault: { what: { code: 'issue.unknown-kind' }, remedy: { code: 'remedy.write-one-of' } },
      });
    },
  );

  it.each(ACT_KINDS)('reads %s, also with blanks and in capitals', (kind) => {
    for (const text of [kind, kind.replaceAll('-', ' '), kind.toUpperCase(), ` ${kind.replaceAll('-', '  ')} `]) {
      expect(parseActKind(text)).toEqual({ ok: true, value: kind });
    }
  });

  it.each([
    ['Instrument of ratification', 'ratification'],
    ['Deposit of an instrument of accession', 'accession'],
    ['Notification of succession', 'succession'],
    ['Act of formal confirmation', 'formal-confirmation'],
    ['Territorial application', 'territorial-extension'],
    ['Withdrawal of denunciation', 'revocation-of-denunciation'],
    ['Withdrawal of instrument', 'withdrawal-of-instrument'],
    ['Deposit of the instrument of acceptance', 'acceptance'],
    ['Proposal of amendment', 'amendment-proposal'],
    ['Proposed amendment', 'amendment-proposal'],
    ['Communication of the amendment', 'amendment-communication'],
    ['Communication of the proposed amendment', 'amendment-communication'],
    ['Request for a conference', 'conference-request'],
    ['Conference requested', 'conference-request'],
    ['Convening of the conference', 'conference-convening'],
    ['Conference convened', 'conference-convening'],
    ['Adoption of an amendment', 'amendment-adoption'],
    ['Amendment adopted', 'amendment-adoption'],
    ['Vote', 'amendment-adoption'],
    ['Vote on the amendment', 'amendment-adoption'],
    ['Approval of amendment', 'amendment-approval'],
    ['Amendment approved', 'amendment-approval'],
    ['Approval by the General Assembly', 'amendment-approval'],
    ['Acceptance of amendment', 'amendment-acceptance'],
    ['Instrument of acceptance of the amendment', 'amendment-acceptance'],
    ['Amendment accepted', 'amendment-acceptance'],
    ['Submission of a report', 'report'],
    ['Report submitted', 'report'],
    ['Initial report', 'report'],
    ['Periodic report', 'report'],
  ])('reads what depositaries write: %s', (text, kind) => {
    expect(parseActKind(text)).toEqual({ ok: true, value: kind });
  });

  it.each([
    ['a', 'accession'],
    ['A', 'acceptance'],
    ['AA', 'approval'],
    ['c', 'formal-confirmation'],
    ['d', 'succession'],
    ['n', 'provisional-application'],
    ['s', 'definitive-signature'],
  ])('does not read the letter %s, and says what it stands for', (text, kind) => {
    expect(parseActKind(text)).toEqual({
      ok: false,
      fault: {
        what: { code: 'issue.unknown-kind', values: { text } },
        remedy: { code: 'remedy.write-kind-of-letter', values: { kind } },
      },
    });
  });

  it.each(['adoption', 'proposal', 'communication', 'amendment', 'conference', 'report due', 'combined report', 'the'])(
    'does not read what can mean another thing: %s',
    (text) => {
      expect(parseActKind(text)).toMatchObject({ ok: false, fault: { what: { code: 'issue.unknown-kind' } } });
    },
  );

  it('asks which of two acts a withdrawal is', () => {
    expect(parseActKind('Notice of withdrawal')).toMatchObject({
      ok: false,
      fault: { what: { code: 'issue.ambiguous-kind' } },
    });
  });
});

describe('findNearestWord', () => {
  const words = ['ratification', 'accession', 'acceptance', 'on'];

  it.each([
    ['ratifikation', 'ratification'],
    ['Acession', 'accession'],
    ['ratif', 'ratification'],
    ['om', 'on'],
    ['acc', undefined],
    ['xyz', undefined],
    ['x'.repeat(1000), undefined],
  ])('picks the word for %s', (text, word) => {
    expect(findNearestWord(text, words)).toBe(word);
  });
});

describe('isParticipantText', () => {
  it.each([
    ['Norway', true],
    [' nor ', true],
    ['Iran, Islamic Republic of', true],
    ['Norwya', false],
    ['Korea', false],
    ['NO', false],
    ['organisation:caricom', false],
    [' ', false],
    [`Norway${' '.repeat(200)}`, true],
    ['Norway '.repeat(20), false],
  ])('tells of "%s" what parseParticipantText does', (text, isOne) => {
    expect(isParticipantText(text)).toBe(isOne);
    expect(parseParticipantText(text).ok).toBe(isOne);
  });
});

describe('renderExcerpt', () => {
  it.each([
    ['a\u{0}b', 'a\\u{0}b'],
    ['a\nb', 'a\\u{a}b'],
    ['zero\u{200b}width', 'zero\\u{200b}width'],
    ['\u{202e}right to left', '\\u{202e}right to left'],
    ['half \u{d800}', 'half \\u{d800}'],
    ["Côte d'Ivoire 𝄞", "Côte d'Ivoire 𝄞"],
  ])('shows whatever cannot be seen as a code: %j', (text, shown) => {
    expect(renderExcerpt(text)).toBe(shown);
  });

  it('cuts a text after 80 characters', () => {
    expect(renderExcerpt('x'.repeat(80))).toBe('x'.repeat(80));
    expect(renderExcerpt('x'.repeat(81))).toBe(`${'x'.repeat(80)}…`);
  });
});
