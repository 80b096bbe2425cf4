import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { linkWithOthers } from '../../src/index.ts';
import { composeChronology, listConsequences } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Act } from '../../src/treaty/act.ts';
import { composeWhatIf } from '../../src/what-if/what-if.ts';
import { anyDay } from '../laws/any-life.ts';
import { anyDeeds } from '../machine/any-deeds.ts';
import { oneIn } from '../setup/exhausted.ts';
import { act } from '../support/build.ts';
import { findRecord, findTreaty, listTreaties } from '../support/catalogue.ts';
import { composeRead } from '../support/compose-read.ts';
import { opCrcSc, opCrcScRegister } from '../support/op-crc-sc.ts';

/** The treaties of the catalogue that have a record, linked with those to which their clauses refer. */
const RECORDED = listTreaties().flatMap((each) => {
  const { id } = each;
  const register = findRecord(id);
  if (register === undefined) return [];
  const linked = linkWithOthers(each, { findTreaty, findRegister: findRecord });
  if (linked.kind !== 'linked') throw new Error(`${id} waits for itself`);
  return [{ id, treaty: linked.treaty, register }];
});

describe('composeWhatIf', () => {
  it('with no act is the record, whatever the treaty, the record and the day', () => {
    fc.assert(
      fc.property(anyDeeds, anyDay, ({ treaty, acts }, asOf) => {
        const { changes, refusals, remarks, before, after, statusOn } = composeWhatIf(treaty, { acts }, [], asOf);
        const record = composeRead(treaty, { acts }, asOf);
        expect([changes, refusals, remarks, statusOn]).toEqual([[], [], [], asOf]);
        expect(before).toEqual(record);
        expect(after).toEqual(record);
      }),
    );
  });

  it.each(RECORDED)('with no act is the record of $id on days on which something was done', ({ treaty, register }) => {
    const days = [...new Set(register.acts.map(({ on }) => on))].sort();
    for (const asOf of oneIn(20, days)) {
      const { changes, before, after } = composeWhatIf(treaty, register, [], asOf);
      const record = composeRead(treaty, register, asOf);
      expect(changes).toEqual([]);
      expect(after).toEqual(record);
      expect(before).toEqual(record);
    }
  });

  it('with the acts that were done next is the record of their day', () => {
    fc.assert(
      fc.property(anyDeeds, anyDay, ({ treaty, acts: all }, asOf) => {
        // A correction corrects the record; it is not supposed.
        const acts = all.filter(({ kind }) => kind !== 'correction');
        const next = acts.filter(({ on }) => on > asOf);
        const { after } = composeWhatIf(treaty, { acts }, next, asOf);
        const last =
          next
            .map(({ on }) => on)
            .sort()
            .at(-1) ?? asOf;
        expect(composeChronology(after)).toEqual(composeChronology(composeRead(treaty, { acts }, last)));
      }),
    );
  });

  it('reads an act that is supposed on the last day of the record with the others of that day: the end of a consent before the next', () => {
    const asOf = civilDate('2001-10-05');
    const acts = [act('NOR', 'ratification', '2001-10-02'), act('NOR', 'accession', asOf)];
    const withdrawal = act('NOR', 'withdrawal-of-instrument', asOf);
    const { before, after } = composeWhatIf(opCrcSc, { acts }, [withdrawal], asOf);
    expect(before.refusals.map(({ act: { kind } }) => kind)).toEqual(['accession']);
    expect(after).toEqual(composeLife(opCrcSc, { acts: [...acts, withdrawal] }, asOf));
    expect(after.refusals).toEqual([]);
    expect(after.participants[0]?.participations.map(({ instrument: { kind } }) => kind)).toEqual([
      'ratification',
      'accession',
    ]);
  });

  it('changes nothing by acts that the law refuses, and refuses each of them', () => {
    fc.assert(
      fc.property(anyDeeds, anyDay, ({ treaty, acts: all }, asOf) => {
        const acts = all.filter(({ kind }) => kind !== 'correction');
        const supposed = acts.filter(({ on }) => on > asOf);
        const { refusals } = composeWhatIf(treaty, { acts }, supposed, asOf);
        const refused = refusals.map(({ act }) => act);
        const { changes } = composeWhatIf(treaty, { acts }, refused, asOf);
        // An act may be refused only because of another that is supposed with it.
        const alone = composeWhatIf(treaty, { acts }, refused, asOf).refusals;
        if (alone.length === refused.length) expect(changes).toEqual([]);
      }),
    );
  });
});

describe('listConsequences', () => {
  it('lists those of one kind, participant, amendment and territory in order of time, as they are compared', () => {
    fc.assert(
      fc.property(anyDeeds, anyDay, ({ treaty, acts }, asOf) => {
        const last = new Map<string, string>();
        for (const entry of listConsequences(composeLife(treaty, { acts }, asOf))) {
          const { kind, participant, amendment, territory } = {
            participant: '',
            amendment: '',
            territory: '',
            ...entry,
          };
          const key = [kind, participant, amendment, territory].join(' ');
          expect([last.get(key) ?? '', entry.on].sort()).toEqual([last.get(key) ?? '', entry.on]);
          last.set(key, entry.on);
        }
      }),
    );
  });
});

describe('what changes', () => {
  const ON_3_OCTOBER = civilDate('2001-10-03');
  const whatIf = (...acts: readonly Act[]) => composeWhatIf(opCrcSc, opCrcScRegister, acts, ON_3_OCTOBER).changes;

  it('is told in order of day, every change once', () => {
    const changes = whatIf(act('ROU', 'ratification', '2001-10-18'), act('UGA', 'accession', '2001-11-30'));
    const days = changes.flatMap((change) => ('on' in change ? [change.on] : []));
    expect(days).toEqual([...days].sort());
    expect(new Set(changes.map((change) => JSON.stringify(change))).size).toBe(changes.length);
  });

  it('moves the date of a treaty that is on its way, and of everyone whom it then binds', () => {
    // Ten on 18 October 2001; with one more on 5 October the tenth is there on that day, three months before 5 January 2002.
    const asOf = civilDate('2001-12-01');
    const { changes } = composeWhatIf(opCrcSc, opCrcScRegister, [act('UGA', 'accession', '2001-10-05')], asOf);
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'moves', from: '2002-01-18', on: '2002-01-05' }));
    const norway = changes.filter(
      (change) => 'entry' in change && 'participant' in change.entry && change.entry.participant === 'NOR',
    );
    expect(norway).toMatchObject([{ kind: 'moves', from: '2002-01-18', on: '2002-01-05' }]);
  });

  it('has the States whose status is another on the day of the last act', () => {
    const changes = whatIf(act('ROU', 'ratification', '2001-10-18'));
    expect(changes.filter(({ kind }) => kind === 'status')).toEqual([
      { kind: 'status', on: '2001-10-18', participant: 'ROU', before: 'signatory', after: 'contracting-state' },
    ]);
  });

  it('has the first reports that fall due, two years after entry into force', () => {
    const due = whatIf(act('ROU', 'ratification', '2001-10-18')).filter(({ kind }) => kind === 'report');
    expect(due).toHaveLength(10);
    for (const each of due) expect(each).toMatchObject({ number: 1, on: '2004-01-18', article: '12(1)' });
  });

  it('has the reports of a State that leaves before it owed them, as no longer due', () => {
    // In force for Norway on 18 January 2002, its first report would be due on 18 January 2004; denounced on 31 January 2002 it leaves
    // on 31 January 2003.
    const asOf = civilDate('2002-01-30');
    const { changes } = composeWhatIf(opCrcSc, opCrcScRegister, [act('NOR', 'denunciation', '2002-01-31')], asOf);
    expect(changes.filter(({ kind }) => kind === 'report')).toEqual([
      { kind: 'report', participant: 'NOR', number: 1, article: '12(1)', from: '2004-01-18' },
    ]);
  });

  it('leaves a report that fell due before a State left as it is, and has the first of its next time as a Party', () => {
    // Denounced on 28 February 2003, Norway is a Party until 27 February 2004: its report of 18 January 2004 stays due. It accedes on
    // 1 March 2004, is bound from 1 April, and owes its first report two years later.
    const asOf = civilDate('2003-02-27');
    const supposed = [act('NOR', 'denunciation', '2003-02-28'), act('NOR', 'accession', '2004-03-01')];
    const { changes } = composeWhatIf(opCrcSc, opCrcScRegister, supposed, asOf);
    expect(changes.filter((change) => change.kind === 'report' && change.number === 1)).toEqual([
      { kind: 'report', participant: 'NOR', number: 1, article: '12(1)', on: '2006-04-01' },
    ]);
  });

  it('has the later reports that fall away where the treaty with whose reports they go is given (12(2))', () => {
    const crc = RECORDED.find(({ id }) => id === 'crc');
    if (crc === undefined) throw new Error('the catalogue has the record of the CRC');
    const asOf = civilDate('2010-01-01');
    const other = composeLife(crc.treaty, crc.register, asOf);
    const supposed = [act('NOR', 'denunciation', '2010-02-01')];
    // Norway: CRC in force on 7 February 1991, so reports under it on 7 February 1993 and every five years: those of 2013 and
    // later come after 1 February 2011, on which it leaves the Protocol.
    const { changes } = composeWhatIf(opCrcSc, opCrcScRegister, supposed, asOf, { other });
    const gone = changes.flatMap((change) => (change.kind === 'report' ? [[change.from, change.on]] : []));
    expect(gone[0]).toEqual(['2013-02-07', undefined]);
    expect(composeWhatIf(opCrcSc, opCrcScRegister, supposed, asOf).changes.some(({ kind }) => kind === 'report')).toBe(
      false,
    );
  });

  it('has a report for which the committee sets another day', () => {
    const asOf = civilDate('2003-01-30');
    const set: Act = {
      participant: 'NOR',
      kind: 'due-date-set',
      on: civilDate('2003-02-01'),
      dueOn: civilDate('2004-09-30'),
    };
    const { changes } = composeWhatIf(opCrcSc, opCrcScRegister, [set], asOf);
    expect(changes).toEqual([
      { kind: 'report', participant: 'NOR', number: 1, article: '12(3)', from: '2004-01-18', on: '2004-09-30' },
    ]);
  });

  it('follows from a correction that is supposed: the act corrected, and all that rests on it', () => {
    const correction: Act = {
      kind: 'correction',
      participant: 'ROU',
      on: civilDate('2010-01-01'),
      corrects: { kind: 'ratification', on: civilDate('2001-10-18') },
      to: civilDate('2001-11-01'),
    };
    const asOf = civilDate('2009-12-31');
    const { changes, refusals } = composeWhatIf(opCrcSc, opCrcScRegister, [correction], asOf);
    // Without Romania's of 18 October, the tenth is that of the Holy See, 24 October 2001: three months later, 24 January 2002.
    expect(refusals).toEqual([]);
    const moved = changes.filter((change) => change.kind === 'moves' && change.entry.kind === 'treaty-in-force');
    expect(moved).toMatchObject([{ from: '2002-01-18', on: '2002-01-24' }]);
    const nothing: Act = { ...correction, corrects: { kind: 'ratification', on: civilDate('2001-10-17') } };
    expect(composeWhatIf(opCrcSc, opCrcScRegister, [nothing], asOf).refusals).toMatchObject([
      { code: 'nothing-to-correct' },
    ]);
  });

  it('has an amendment that is itself supposed, and what it waits for', () => {
    const filed: Act = {
      kind: 'amendment-proposal',
      participant: 'NOR',
      on: civilDate('2003-02-01'),
      amendment: 'foo',
    };
    const { changes } = composeWhatIf(opCrcSc, opCrcScRegister, [filed], civilDate('2003-01-30'));
    expect(changes).toMatchObject([{ kind: 'awaits', amendment: 'foo', after: { kind: 'pending' } }]);
    expect(changes[0]).not.toHaveProperty('before');
  });

  it('has an amendment that a Party brings into force by leaving, on the day on which it has left', () => {
    const crc = RECORDED.find(({ id }) => id === 'crc');
    if (crc === undefined) throw new Error('the catalogue has the record of the CRC');
    // On 17 November 2002: 127 acceptances, of 191 Parties 128 are asked for. Japan has not accepted. If it denounced on 18 November
    // 2001, it leaves on 18 November 2002; of 190, two thirds are 126.7: 127.
    const supposed = [act('JPN', 'denunciation', '2001-11-18')];
    const { changes, after } = composeWhatIf(crc.treaty, crc.register, supposed, civilDate('2002-11-17'));
    expect(after.amendments.map(({ entryIntoForce }) => entryIntoForce.kind)).toEqual(['pending']);
    expect(changes.filter(({ kind }) => kind === 'appears')).toMatchObject([
      { on: '2002-11-18', entry: { kind: 'party-no-longer', participant: 'JPN' } },
      { on: '2002-11-18', entry: { kind: 'amendment-in-force', amendment: 'article-43-2' } },
    ]);
  });

  it('is nothing where one act takes back the other, and a remark says so', () => {
    const both = [act('ROU', 'ratification', '2001-10-18'), act('ROU', 'withdrawal-of-instrument', '2001-10-18')];
    const { changes, remarks } = composeWhatIf(opCrcSc, opCrcScRegister, both, ON_3_OCTOBER);
    expect(changes).toEqual([]);
    expect(remarks).toMatchObject([
      {
        code: 'takes-back-supposed',
        says: { code: 'remark.takes-back-supposed', values: { kind: 'ratification', on: '2001-10-18' } },
      },
    ]);
  });
});
