import { IANAZone } from 'luxon';
import { describe, expect, it } from 'vitest';
import { findZoneOffset } from '../../src/cli/input/zone-offset.ts';
import { oneIn } from '../setup/exhausted.ts';
import { listTreaties } from '../support/catalogue.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('findZoneOffset', () => {
  it('agrees with luxon for every zone there is (one in seven without `npm run exhaust`), four times a year from 2015 to 2035', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    expect(zones.length).toBeGreaterThan(400);
    const wrong = oneIn(7, zones).flatMap((zone) => {
      const oracle = IANAZone.create(zone);
      const moments = Array.from({ length: 84 }, (_, quarter) => Date.UTC(2015, 0, 1) + quarter * 91 * DAY);
      return moments.filter((moment) => findZoneOffset(zone, moment) !== oracle.offset(moment)).map(() => zone);
    });
    expect(new Set(wrong)).toEqual(new Set());
  });

  it('agrees with luxon at the seats of the catalogue, every second hour of the months in which clocks change', () => {
    const seats = new Set(listTreaties().map(({ depositary }) => depositary.zone));
    for (const zone of seats) {
      const oracle = IANAZone.create(zone);
      for (const month of [2, 9, 10]) {
        const hours = Array.from({ length: 30 * 12 }, (_, index) => Date.UTC(2026, month, 1) + 2 * index * HOUR);
        expect(hours.map((moment) => findZoneOffset(zone, moment))).toEqual(hours.map((at) => oracle.offset(at)));
      }
    }
  });

  it('leaves the zone of the process as it was', () => {
    const before = [process.env.TZ, new Date(0).getHours()];
    findZoneOffset('America/New_York', 0);
    expect([process.env.TZ, new Date(0).getHours()]).toEqual(before);
  });

  it('leaves no zone behind where the process had none', () => {
    const own = process.env.TZ;
    delete process.env.TZ;
    try {
      findZoneOffset('America/New_York', 0);
      expect(process.env.TZ).toBeUndefined();
    } finally {
      process.env.TZ = own;
    }
  });
});
