import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../../src/calendar/civil-date.ts';
import type { EventInFile } from '../../../src/export/calendar/calendar-file.ts';
import type { CalendarSubject } from '../../../src/export/calendar/compose-calendar.ts';
import { parseCalendar } from '../../../src/export/calendar/parse-calendar.ts';
import { renderCalendar } from '../../../src/export/calendar/render-calendar.ts';
import { type CalendarFileOptions, writeCalendar } from '../../../src/export/calendar/write-calendar.ts';
import { wording as english } from '../../../src/wording/languages/en.ts';
import { opCrcSc } from '../../support/op-crc-sc.ts';
import { subjectOf, TEN } from './subject.ts';

const TODAY = '2026-11-24';
const LATER = '2026-12-24';
const IRL = 'op-crc-sc.party-from.IRL@final-clauses';

function write(acts: string, options: Partial<CalendarFileOptions> & { readonly of?: string } = {}): string {
  const { of = TODAY, ...others } = options;
  return writeOf([subjectOf(acts, of)], { asOf: civilDate(of), ...others });
}

function writeOf(subjects: readonly CalendarSubject[], options: Partial<CalendarFileOptions>): string {
  return writeCalendar(subjects, { asOf: civilDate(TODAY), wording: english, name: 'Treaties', ...options });
}

function read(text: string): readonly EventInFile[] {
  const parsed = parseCalendar(text);
  if (parsed.kind !== 'calendar') throw new Error(parsed.kind);
  return parsed.events;
}

function eventOf(text: string, uid: string): EventInFile {
  const event = read(text).find((each) => each.uid === uid);
  if (event === undefined) throw new Error(`no event ${uid}`);
  return event;
}

const MARCH = `${TEN}; IRL ratification 2026-03-31`;

describe('writeCalendar', () => {
  it('writes an event on one whole day: the end is the day after, which is not inside (RFC 5545, 3.6.1)', () => {
    const text = write(MARCH, { participant: 'IRL', kinds: ['entries'], from: civilDate('2026-01-01') });
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//final-clauses//treaty calendar//EN',
      'CALSCALE:GREGORIAN',
      'NAME;LANGUAGE=en:Treaties',
      'X-WR-CALNAME:Treaties',
      'BEGIN:VEVENT',
      'UID:op-crc-sc.party-from.IRL@final-clauses',
      'DTSTAMP:20261124T000000Z',
      'LAST-MODIFIED:20261124T000000Z',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      // Deposited on 31 March: one month after it, on the last day of April.
      'DTSTART;VALUE=DATE:20260430',
      'DTEND;VALUE=DATE:20260501',
      'SUMMARY;LANGUAGE=en:OP-CRC-SC: In force for Ireland',
      expect.stringMatching(/^DESCRIPTION;LANGUAGE=en:Article 13\(2\): /),
      ...text.split('\r\n').slice(16, -5),
      'CATEGORIES;LANGUAGE=en:Entries into force',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('stamps with the day asked about, or with the one given', () => {
    expect(eventOf(write(MARCH), IRL).stampedOn).toBe(TODAY);
    expect(eventOf(write(MARCH, { stampedOn: civilDate('2026-11-30') }), IRL).stampedOn).toBe('2026-11-30');
  });

  it('leaves what has not changed as it was, whenever it is written again', () => {
    const first = write(MARCH);
    const previous = read(first);
    expect(write(MARCH, { previous })).toBe(first);
    expect(eventOf(write(MARCH, { previous, of: LATER }), IRL)).toEqual(eventOf(first, IRL));
  });

  // An earlier deposit is found: 28 February instead of 31 March.
  it('gives an event that moved the next sequence, under the same UID', () => {
    const previous = read(write(MARCH));
    const moved = `${TEN}; IRL ratification 2026-02-28`;
    const second = write(moved, { previous, of: LATER });
    expect(eventOf(second, IRL)).toMatchObject({ on: '2026-03-28', sequence: 1, stampedOn: LATER });
    const third = write(MARCH, { previous: read(second), of: '2027-01-24' });
    expect(eventOf(third, IRL)).toMatchObject({ on: '2026-04-30', sequence: 2, stampedOn: '2027-01-24' });
  });

  it('gives an event that is now certain the next sequence: the record reaches it', () => {
    const [endsOn, asOf] = ['2026-04-01', civilDate(TODAY)];
    const previous = read(writeOf([subjectOf(MARCH, TODAY, { endsOn })], { asOf }));
    expect(previous.find(({ uid }) => uid === IRL)).toMatchObject({ status: 'TENTATIVE', sequence: 0 });
    expect(eventOf(write(MARCH, { previous }), IRL)).toMatchObject({ status: 'CONFIRMED', sequence: 1 });
  });

  it('keeps the sequence of an event of which only the words have changed, and stamps it anew', () => {
    const previous = read(write(MARCH)).map((event) => ({ ...event, summary: 'In force' }));
    const event = eventOf(write(MARCH, { previous, of: LATER }), IRL);
    expect(event).toMatchObject({ summary: 'OP-CRC-SC: In force for Ireland', sequence: 0, stampedOn: LATER });
  });

  it('keeps an event that fell away, cancelled, with the next sequence; and then as it is', () => {
    const previous = read(write(MARCH));
    const second = write(TEN, { previous, of: LATER });
    const cancelled = eventOf(second, IRL);
    expect(cancelled).toMatchObject({ on: '2026-04-30', status: 'CANCELLED', sequence: 1, stampedOn: LATER });
    expect(cancelled.description).toMatch(/^This date no longer follows from the record\.\n/);
    expect(write(TEN, { previous: read(second), of: LATER })).toBe(second);
    const back = eventOf(write(MARCH, { previous: read(second), of: '2027-01-24' }), IRL);
    expect(back).toMatchObject({ status: 'CONFIRMED', sequence: 2 });
  });

  it('cancels nothing that was not asked for: of another treaty, kind, participant or time', () => {
    const previous = read(write(MARCH));
    const uids = (options: Parameters<typeof write>[1], acts = MARCH) => read(write(acts, { previous, ...options }));
    expect(uids({ participant: 'NOR' }).filter(({ status }) => status === 'CANCELLED')).toEqual([]);
    expect(uids({ kinds: ['reports'] }).filter(({ status }) => status === 'CANCELLED')).toEqual([]);
    expect(uids({ from: civilDate('2027-01-01') }, TEN).some(({ uid }) => uid === IRL)).toBe(false);
    expect(read(writeOf([], { previous }))).toEqual([]);
  });

  it('shows a day that moved out of the time asked for once more', () => {
    const within = { from: civilDate('2026-04-01'), to: civilDate('2026-04-30') };
    const previous = read(write(MARCH, within));
    const second = write(`${TEN}; IRL ratification 2026-04-30`, { previous, ...within, of: LATER });
    expect(eventOf(second, IRL)).toMatchObject({ on: '2026-05-30', sequence: 1 });
  });

  it('never stamps an event earlier than before', () => {
    const previous = read(write(MARCH, { of: LATER }));
    const moved = write(`${TEN}; IRL ratification 2026-02-28`, { previous });
    expect(eventOf(moved, IRL).stampedOn).toBe(LATER);
  });
});

/** Whatever could end a text, a line, a property or an event. */
const HOSTILE = [
  'a\r\nBEGIN:VEVENT',
  'a\nEND:VEVENT\nEND:VCALENDAR',
  'a\rUID:other',
  'x;y,z\\n\\',
  '"quoted":=;VALUE=DATE',
  'a\u2028b\u2029c\u0085d\u0000e\u0007f\tg',
  '\ud800 half',
  '=1+1',
];

describe('renderCalendar', () => {
  const event: EventInFile = {
    uid: 'x.in-force.-@final-clauses',
    on: civilDate('2002-01-18'),
    status: 'CONFIRMED',
    summary: 'a',
    description: '',
    categories: 'b',
    sequence: 0,
    stampedOn: civilDate('2002-01-18'),
  };

  it('ends a day at the end of the calendar with no end of its own', () => {
    const last = { ...event, on: '9999-12-31' as CivilDate };
    const text = renderCalendar([last], { name: 'n', language: 'en' });
    expect(text).toContain('DTSTART;VALUE=DATE:99991231\r\n');
    expect(text).not.toContain('DTEND');
  });

  it('has no line of more than 75 octets, cuts no letter, and ends each in CR LF', () => {
    const letter = fc.constantFrom('a', ' ', 'é', 'ع', '中', '😀', ',', '\n', '\\');
    fc.assert(
      fc.property(fc.array(letter, { minLength: 30, maxLength: 300, size: 'max' }), (letters) => {
        const summary = letters.join('').replaceAll('\n', ' ');
        const description = letters.join('');
        const text = renderCalendar([{ ...event, summary, description }], { name: 'n', language: 'en' });
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(Buffer.from(line).toString()).toBe(line);
        }
        expect(read(text)).toEqual([{ ...event, summary, description }]);
      }),
    );
  });
});

describe('writeCalendar of hostile texts', () => {
  it.each(HOSTILE)('keeps %j a text in the title of a treaty and the name of a calendar', (hostile) => {
    const subject = subjectOf(MARCH, TODAY, { treaty: { ...opCrcSc, shortTitle: hostile } });
    const plain = writeOf([subjectOf(MARCH, TODAY)], {});
    const text = writeOf([subject], { name: hostile });
    const lines = text.split(/\r\n|\r|\n/);
    expect(text.split('\r\n')).toEqual(lines);
    const count = (word: string, of: readonly string[]) => of.filter((line) => line === word).length;
    for (const word of ['BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VCALENDAR', 'END:VCALENDAR']) {
      expect(count(word, lines)).toBe(count(word, plain.split('\r\n')));
    }
    expect(text).not.toMatch(/(?![\r\n\t])\p{Cc}/u);
    expect(read(text).map(({ uid, on, status }) => ({ uid, on, status }))).toEqual(
      read(plain).map(({ uid, on, status }) => ({ uid, on, status })),
    );
  });

  it.each(HOSTILE)(
    'keeps %j a text where the words themselves are hostile: neither a line nor a character that a program obeys',
    (hostile) => {
      const formats = { message: () => hostile, cited: () => hostile };
      const text = writeOf([subjectOf(TEN, TODAY)], { wording: { language: 'en', formats }, kinds: ['entries'] });
      const plain = writeOf([subjectOf(TEN, TODAY)], { kinds: ['entries'] });
      expect(text).not.toMatch(/\r(?!\n)|(?<!\r)\n|(?![\r\n\t])\p{Cc}|\p{Surrogate}/u);
      expect(read(text).map(({ uid, on }) => `${uid} ${on}`)).toEqual(read(plain).map(({ uid, on }) => `${uid} ${on}`));
      for (const { summary } of read(text)) expect(summary).not.toContain('\n');
    },
  );

  it('keeps any text a text, and what is written again from what was read is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (title) => {
        const subject = subjectOf(TEN, TODAY, { treaty: { ...opCrcSc, shortTitle: title } });
        const options = { kinds: ['entries'], participant: 'NOR' } as const;
        const text = writeOf([subject], options);
        expect(text.split('\r\nBEGIN:VEVENT\r\n')).toHaveLength(4);
        expect(writeOf([subject], { ...options, previous: read(text) })).toBe(text);
      }),
    );
  });
});

describe('parseCalendar', () => {
  it('says of a text that it is no calendar', () => {
    for (const text of [
      '',
      'participant,date',
      'BEGIN:VCARD\r\nEND:VCARD\r\n',
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n',
    ]) {
      expect(parseCalendar(text)).toEqual({ kind: 'not-a-calendar' });
    }
  });

  it('leaves out events of others, and counts them', () => {
    const foreign = 'BEGIN:VEVENT\r\nUID:1@example.org\r\nDTSTART;VALUE=DATE:20200101\r\nEND:VEVENT\r\n';
    const text = write(MARCH).replace('BEGIN:VEVENT\r\n', `${foreign}BEGIN:VEVENT\r\n`);
    expect(parseCalendar(text)).toEqual({ kind: 'calendar', events: read(write(MARCH)), foreign: 1 });
  });

  it.each([
    ['its day', /DTSTART;VALUE=DATE:20020118\r\n/],
    ['its status', /STATUS:CONFIRMED\r\n/],
    ['its stamp', /DTSTAMP:\d+T\d+Z\r\n/],
  ])('refuses an event of ours that lacks %s', (_, line) => {
    expect(parseCalendar(write(MARCH).replace(line, ''))).toMatchObject({ kind: 'damaged' });
  });

  it('refuses an event of ours whose sequence is no number', () => {
    const text = write(MARCH).replace('SEQUENCE:0', 'SEQUENCE:-1');
    expect(parseCalendar(text)).toMatchObject({ kind: 'damaged' });
  });

  it('takes of an event that stands twice the one that was changed more often', () => {
    const [own, ...others] = read(write(MARCH));
    if (own === undefined) throw new Error('no event');
    const text = renderCalendar([{ ...own, sequence: 2 }, own, ...others], { name: 'n', language: 'en' });
    expect(read(text)[0]?.sequence).toBe(2);
  });
});
