import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeRegisterAsKnown } from '../../src/store/compose-register-as-known.ts';
import type { Entry, EntryBody, RecordFacts } from '../../src/store/entry.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Register } from '../../src/treaty/register.ts';
import { minute, ratification } from './entries.ts';

/** Entries of one treaty, one a minute, the first at the minute 1. */
function listEntries(...bodies: readonly (readonly [id: string, body: EntryBody])[]): readonly Entry[] {
  return bodies.map(([id, body], index) => ({
    sequence: index + 1,
    treaty: 'op-crc-sc',
    version: index + 1,
    id,
    recordedAt: minute(index + 1),
    recordedBy: 'A. Clerk',
    body,
    previous: '',
    hash: '',
  }));
}

const NORWAY = ratification('NOR', '2001-10-02');
const ROMANIA = ratification('ROU', '2001-10-18');
const LATER = ratification('NOR', '2001-10-03');
const LATEST = ratification('NOR', '2001-10-04');

const act = (each: Act): EntryBody => ({ kind: 'act', act: each });
const correction = (of: string, to: Act | 'never-made'): EntryBody => ({ kind: 'correction', of, to });

describe('composeRegisterAsKnown', () => {
  const actsAt = (entries: readonly Entry[], moment?: string) => composeRegisterAsKnown(entries, moment)?.acts;

  it('gives the acts in the order in which they were recorded', () => {
    const entries = listEntries(['n', act(NORWAY)], ['r', act(ROMANIA)]);
    expect(composeRegisterAsKnown(entries)).toEqual({ treaty: 'op-crc-sc', sources: [], acts: [NORWAY, ROMANIA] });
  });

  it('gives nothing before the first entry, and each from its moment on, inclusive', () => {
    const entries = listEntries(['n', act(NORWAY)], ['r', act(ROMANIA)]);
    expect(composeRegisterAsKnown([])).toBeUndefined();
    expect(composeRegisterAsKnown(entries, '2026-11-24T09:00:59.999Z')).toBeUndefined();
    expect(actsAt(entries, minute(1))).toEqual([NORWAY]);
    expect(actsAt(entries, '2026-11-24T09:01:59.999Z')).toEqual([NORWAY]);
    expect(actsAt(entries, minute(2))).toEqual([NORWAY, ROMANIA]);
  });

  it('has an act as it was corrected, in its own place, from the moment of the correction on', () => {
    const entries = listEntries(['n', act(NORWAY)], ['r', act(ROMANIA)], ['c', correction('n', LATER)]);
    expect(actsAt(entries, minute(2))).toEqual([NORWAY, ROMANIA]);
    expect(actsAt(entries)).toEqual([LATER, ROMANIA]);
  });

  it('leaves out an act that was never made; of two corrections the later holds', () => {
    const entries = listEntries(
      ['n', act(NORWAY)],
      ['c', correction('n', 'never-made')],
      ['d', correction('n', LATER)],
    );
    expect(actsAt(entries, minute(2))).toEqual([]);
    expect(actsAt(entries)).toEqual([LATER]);
  });

  it('takes a correction that was never made as none, and one that is corrected for what it should have said', () => {
    const undone = listEntries(
      ['n', act(NORWAY)],
      ['c', correction('n', LATER)],
      ['d', correction('n', 'never-made')],
      ['e', correction('d', 'never-made')],
    );
    expect(actsAt(undone, minute(3))).toEqual([]);
    expect(actsAt(undone)).toEqual([LATER]);
    const said = listEntries(['n', act(NORWAY)], ['c', correction('n', 'never-made')], ['d', correction('c', LATEST)]);
    expect(actsAt(said)).toEqual([LATEST]);
    const both = listEntries(
      ['n', act(NORWAY)],
      ['c', correction('n', LATER)],
      ['d', correction('c', 'never-made')],
      ['e', correction('d', 'never-made')],
    );
    expect(actsAt(both, minute(3))).toEqual([NORWAY]);
    expect(actsAt(both)).toEqual([LATER]);
  });

  it('takes what the record says beside its acts as it was last recorded, and whole', () => {
    const first: RecordFacts = { endsOn: ratification('NOR', '2020-01-01').on, sources: [{ id: 'a', title: 'A' }] };
    const second: RecordFacts = { sources: [] };
    const entries = listEntries(['f', { kind: 'facts', facts: first }], ['g', { kind: 'facts', facts: second }]);
    expect(composeRegisterAsKnown(entries, minute(1))).toEqual({ treaty: 'op-crc-sc', ...first, acts: [] });
    expect(composeRegisterAsKnown(entries)).toEqual({ treaty: 'op-crc-sc', sources: [], acts: [] });
  });

  it('has an act to which the law gave no effect too: whoever reads the record is told so by the law', () => {
    const entries = listEntries([
      'n',
      { kind: 'act', act: NORWAY, refusal: { code: 'second-instrument', article: '13' } },
    ]);
    expect(actsAt(entries)).toEqual([NORWAY]);
  });
});

/** What one clerk does: an act, a correction of an entry there is, by its place, or the day on which the record ends. */
type Deed =
  | { readonly do: 'act'; readonly act: Act }
  | { readonly do: 'correct'; readonly of: number; readonly to: Act | 'never-made' }
  | { readonly do: 'end'; readonly facts: RecordFacts };

const anyAct = fc
  .record({
    participant: fc.constantFrom('NOR', 'ROU', 'ISL', 'CUB', 'MAR'),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ participant, day }) => ratification(participant, `2001-10-${String(day).padStart(2, '0')}`));

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: anyAct.map((each) => ({ do: 'act', act: each }) as const) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.nat(), fc.oneof(anyAct, fc.constant('never-made' as const)))
      .map(([of, to]) => ({ do: 'correct', of, to }) as const),
  },
  {
    weight: 1,
    arbitrary: anyAct.map(({ on }) => ({ do: 'end', facts: { endsOn: on, sources: [] } }) as const),
  },
);

/**
 * What a clerk would have on paper who knew nothing of later deeds: a sheet an entry, with a slip for each correction of it, in order; what stands on a sheet
 * is read from the last slip that was not itself withdrawn. It is written down after every deed, and never looked at from behind.
 */
class Paper {
  readonly sheets: { readonly said: Act | 'never-made'; readonly slips: number[]; readonly isAct: boolean }[] = [];
  facts: RecordFacts = { sources: [] };

  read(sheet: number): Act | 'never-made' | 'as-it-was' {
    const { slips = [] } = this.sheets[sheet] ?? {};
    for (let at = slips.length - 1; at >= 0; at -= 1) {
      const slip = slips[at] ?? -1;
      const onSlip = this.read(slip);
      if (onSlip === 'never-made') continue;
      return onSlip === 'as-it-was' ? (this.sheets[slip]?.said ?? 'never-made') : onSlip;
    }
    return 'as-it-was';
  }

  register(): Register {
    const acts = this.sheets.flatMap(({ said, isAct }, sheet) => {
      const read = this.read(sheet);
      const stands = read === 'as-it-was' ? said : read;
      return isAct && stands !== 'never-made' ? [stands] : [];
    });
    return { treaty: 'op-crc-sc', ...this.facts, acts };
  }
}

describe('a history of a record', () => {
  it('is known at each moment as it was written down at that moment', () => {
    fc.assert(
      fc.property(fc.array(anyDeed, { minLength: 1, maxLength: 25 }), (deeds) => {
        const paper = new Paper();
        const bodies: (readonly [string, EntryBody])[] = [];
        const idOf = new Map<number, string>();
        const written: Register[] = [];
        for (const [index, deed] of deeds.entries()) {
          const id = `entry ${index}`;
          if (deed.do === 'end') {
            paper.facts = deed.facts;
            bodies.push([id, { kind: 'facts', facts: deed.facts }]);
          } else if (deed.do === 'act' || paper.sheets.length === 0) {
            const done = deed.do === 'act' ? deed.act : NORWAY;
            idOf.set(paper.sheets.length, id);
            paper.sheets.push({ said: done, slips: [], isAct: true });
            bodies.push([id, act(done)]);
          } else {
            const of = deed.of % paper.sheets.length;
            idOf.set(paper.sheets.length, id);
            paper.sheets[of]?.slips.push(paper.sheets.length);
            bodies.push([id, correction(idOf.get(of) ?? '', deed.to)]);
            paper.sheets.push({ said: deed.to, slips: [], isAct: false });
          }
          written.push(paper.register());
        }
        const entries = listEntries(...bodies);
        expect(deeds.map((_, index) => composeRegisterAsKnown(entries, minute(index + 1)))).toEqual(written);
      }),
      { numRuns: Number(process.env.FC_RUNS ?? 1000) },
    );
  });
});
