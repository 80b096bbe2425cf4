import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/calendar/civil-date.ts';
import type { EventFound } from '../../../src/export/calendar/calendar-event.ts';
import { composeUid, parseUid } from '../../../src/export/calendar/event-uid.ts';

const event = (territory: string, on = '2002-01-18'): EventFound => ({
  name: 'applies-to-territory',
  on: civilDate(on),
  article: '1',
  what: { code: 'event.applies-to-territory', values: { participant: 'GBR', territory } },
  participant: 'GBR',
  territory,
  steps: [],
});

describe('composeUid', () => {
  it('is made of what an event is about, and not of its day', () => {
    expect(composeUid('apostille', event('Bermuda'), 1)).toBe(
      'apostille.applies-to-territory.GBR.Bermuda@final-clauses',
    );
    expect(composeUid('apostille', event('Bermuda', '2003-01-18'), 1)).toBe(
      composeUid('apostille', event('Bermuda'), 1),
    );
    expect(composeUid('apostille', event('Bermuda'), 2)).toBe(
      'apostille.applies-to-territory.GBR.Bermuda.again-2@final-clauses',
    );
  });

  it.each(['a.b', 'a\r\nEND:VEVENT', 'x;y,z\\', '\ud800', 'Ålesund', 'a@b'])(
    'holds %j as one part, in ASCII',
    (territory) => {
      const uid = composeUid('apostille', event(territory), 1);
      expect(uid).toMatch(/^apostille\.applies-to-territory\.GBR\.[\w%!~*'()-]+@final-clauses$/);
      expect(parseUid(uid)).toEqual({ treaty: 'apostille', name: 'applies-to-territory', participant: 'GBR' });
    },
  );
});

describe('parseUid', () => {
  it.each([
    '',
    'x',
    '1@example.org',
    'crc.in-force@final-clauses',
    'crc.never.-@final-clauses',
    '%E0.in-force.-@final-clauses',
  ])('takes %j for an event of others', (uid) => {
    expect(parseUid(uid)).toBeUndefined();
  });
});
