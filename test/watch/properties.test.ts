import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../src/calendar/day-number.ts';
import type { Act } from '../../src/treaty/act.ts';
import { composeChangesInLaw } from '../../src/watch/compose-changes-in-law.ts';
import type { DateKnown, LawKnown } from '../../src/watch/law-known.ts';
import { parseWatchState } from '../../src/watch/parse-watch-state.ts';
import { NOTHING_KNOWN } from '../../src/watch/watch-state.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';
import { readActs } from '../support/read-acts.ts';
import { knownOf } from './known.ts';

const FIRST = dayNumberOf(civilDate('2000-06-01'));
const day = fc.integer({ min: 0, max: 4000 }).map((days) => civilDateOf(FIRST + days));

/** A record of OP-CRC-SC: nine that have joined, and any acts of three others, also such as the law refuses. */
const record = fc
  .array(
    fc.record({
      participant: fc.constantFrom('NOR', 'IRL', 'ROU'),
      kind: fc.constantFrom(
        'signature',
        'ratification',
        'accession',
        'denunciation',
        'revocation-of-denunciation',
        'report',
      ),
      on: day,
    }),
    { maxLength: 6 },
  )
  .map((acts) => [...readActs(opCrcSc, '9 ratification 2001-10-02'), ...(acts as readonly Act[])]);

const known = fc.tuple(record, day).map(([acts, asOf]) => knownOf(acts, asOf));

/** Three states of a record, the later on days that are not earlier. */
const three = fc
  .tuple(record, record, record, day, day, day)
  .map(([a, b, c, ...days]): readonly [LawKnown, LawKnown, LawKnown] => {
    const [one = '', two = '', last = ''] = [...days].sort();
    return [knownOf(a, one), knownOf(b, two), knownOf(c, last)];
  });

const indexOf = ({ dates }: LawKnown): ReadonlyMap<string, DateKnown> => new Map(dates.map((date) => [date.uid, date]));

/** The dates that are named when a State first owes something again and again: the others follow from them. */
const followsFromOthers = (date: DateKnown | undefined): boolean => date?.number !== undefined && date.number > 1;

describe('composeChangesInLaw, of any record', () => {
  it('finds nothing between a state and itself, as it is kept too', () => {
    fc.assert(
      fc.property(known, (law) => {
        const state = parseWatchState(JSON.stringify({ ...NOTHING_KNOWN, known: [{ place: 'a', law }] }));
        expect(state?.known).toEqual([{ place: 'a', law }]);
        expect(composeChangesInLaw(law, state?.known[0]?.law ?? law)).toEqual([]);
      }),
    );
  });

  it('names in two steps every date that differs between the first state and the last', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        const named = new Set(
          [...composeChangesInLaw(a, b), ...composeChangesInLaw(b, c)].flatMap((change) =>
            'uid' in change ? change.uid : [],
          ),
        );
        const [first, last] = [indexOf(a), indexOf(c)];
        const differing = [...new Set([...first.keys(), ...last.keys()])].filter((uid) => {
          const [was, is] = [first.get(uid), last.get(uid)];
          return was?.on !== is?.on && !followsFromOthers(was ?? is);
        });
        expect(differing.filter((uid) => !named.has(uid))).toEqual([]);
      }),
    );
  });

  it('says of every date whether it was set, moved or fell away as the two states have it', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        const [was, is] = [indexOf(a), indexOf(b)];
        for (const change of composeChangesInLaw(a, b)) {
          if (!('uid' in change)) continue;
          const days = [was.get(change.uid)?.on, is.get(change.uid)?.on];
          switch (change.kind) {
            case 'date-set':
              expect(days).toEqual([undefined, change.on]);
              break;
            case 'date-moved':
              expect([days, change.from === change.on]).toEqual([[change.from, change.on], false]);
              break;
            case 'date-fell-away':
              expect(days).toEqual([change.from, undefined]);
              break;
            default:
              expect(days).toEqual([change.on, change.on]);
          }
        }
      }),
    );
  });
});
