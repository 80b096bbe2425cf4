import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { listIntentions } from '../../src/lifecycle/intentions.ts';
import type { Life } from '../../src/lifecycle/life.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import { defineMachines, enterActs, openDesk } from '../../src/machine.ts';
import { parseRegisterCsv } from '../../src/reading.ts';
import type { Act } from '../../src/treaty/act.ts';
import { listDisagreements } from '../machine/list-disagreements.ts';
import { act, treatyWith } from '../support/build.ts';

const plain = treatyWith(2).finalClauses.participation;
/** In force three months after the second instrument; it can be applied provisionally. */
const treaty = treatyWith(2, { participation: { ...plain, provisionalApplication: { article: '7' } } });
const lifeOf = (...acts: readonly Act[]) => composeLife(treaty, { acts });
const notice = (on: string) => act('NOR', 'intention-not-to-become-party', on);
const listedOn = (life: Life, on: string) => listIntentions(life, civilDate(on));
const statusOn = (life: Life, on: string) => determineStatus(life, 'NOR', civilDate(on));
const codesOf = ({ remarks }: Life) => remarks.map(({ code, article }) => [code, article]);

const SIGNED = act('NOR', 'signature', '2000-12-31');
const PROVISIONAL = act('NOR', 'provisional-application', '2000-12-31');
const TWO = [act('SWE', 'accession', '2001-01-01'), act('ISL', 'accession', '2001-02-01')];

describe('listIntentions', () => {
  // As the United States under the Rome Statute: signed on 31 December 2000, notice of 6 May 2002, a signatory in the table since.
  it('a signatory stays one, from its notice on one that does not intend to become a Party (VCLT 18(a))', () => {
    const life = lifeOf(SIGNED, notice('2002-05-06'));
    expect([statusOn(life, '2002-05-05'), statusOn(life, '2002-05-06')]).toEqual(['signatory', 'signatory']);
    expect(listedOn(life, '2002-05-05')).toEqual([]);
    expect(listedOn(life, '2002-05-06')).toEqual([notice('2002-05-06')]);
    expect([life.refusals, life.remarks]).toEqual([[], []]);
  });

  it('it is no instrument, and counts for nothing', () => {
    const life = lifeOf(SIGNED, notice('2002-05-06'), act('SWE', 'accession', '2001-01-01'));
    expect(life.entryIntoForce).toMatchObject({ kind: 'pending', awaits: [{ values: { counted: 1, missing: 1 } }] });
  });

  it('bars no ratification, after which nothing is left of it', () => {
    const life = lifeOf(SIGNED, notice('2002-05-06'), act('NOR', 'ratification', '2005-01-01'), ...TWO);
    expect(life.refusals).toEqual([]);
    expect(statusOn(life, '2004-12-31')).toBe('signatory');
    expect(statusOn(life, '2005-06-01')).toBe('party');
    expect([listedOn(life, '2004-12-31').length, listedOn(life, '2005-01-01').length]).toEqual([1, 0]);
  });

  it('of two notices the last is told', () => {
    const life = lifeOf(SIGNED, notice('2002-05-06'), notice('2003-05-06'));
    expect(listedOn(life, '2002-12-31')).toEqual([notice('2002-05-06')]);
    expect(listedOn(life, '2004-01-01')).toEqual([notice('2003-05-06')]);
  });

  it('changes nothing for whoever has not signed, nor for a Party, and that is said', () => {
    const said = ['intention-changes-nothing', 'VCLT 18(a)'];
    expect(codesOf(lifeOf(notice('2002-05-06')))).toEqual([said]);
    const party = lifeOf(SIGNED, act('NOR', 'ratification', '2001-01-15'), ...TWO, notice('2002-05-06'));
    expect(codesOf(party)).toEqual([said]);
    expect(statusOn(party, '2002-05-06')).toBe('party');
    expect(listedOn(party, '2002-05-06')).toEqual([]);
  });

  it('the statecharts say the same on each day', () => {
    const acts = [SIGNED, notice('2002-05-06'), act('NOR', 'ratification', '2005-01-01')];
    const machines = defineMachines(treaty);
    let desk = openDesk(machines, civilDate('2000-12-30'));
    const states = acts.map((each) => {
      const advanced = enterActs(machines, desk, [each]);
      desk = advanced.desk;
      expect(advanced.refusals).toEqual([]);
      expect(listDisagreements(desk, composeLife(treaty, { acts }, each.on))).toEqual([]);
      return desk.participations.NOR?.value;
    });
    expect(states).toEqual(['signatory', 'signatory', 'contracting']);
  });
});

describe('composeProvisional, the notice of the intention not to become a Party', () => {
  it('ends it on its day, signed or not (VCLT 25(2))', () => {
    const life = lifeOf(PROVISIONAL, notice('2002-05-06'));
    expect(life.provisional).toEqual([
      { participant: 'NOR', article: '7', from: '2000-12-31', until: '2002-05-06', endedBy: 'notice' },
    ]);
    expect(life.remarks).toEqual([]);
    const further = composeChronology(life).filter(({ kind }) => kind !== 'opened-for-signature');
    expect(further.map(({ kind, on, article }) => [kind, on, article])).toEqual([
      ['act', '2000-12-31', '7'],
      ['applies-provisionally', '2000-12-31', '7'],
      ['act', '2002-05-06', 'VCLT 18(a)'],
      ['provisional-ends', '2002-05-06', 'VCLT 25(2)'],
    ]);
  });

  it('not one that begins after it, nor one that has ended as the State became a Party', () => {
    expect(lifeOf(notice('2000-12-30'), PROVISIONAL).provisional).toEqual([
      { participant: 'NOR', article: '7', from: '2000-12-31' },
    ]);
    // The second instrument of 1 February 2001: in force three months after, on 1 May 2001.
    const acts = [act('NOR', 'accession', '2001-01-15'), act('ISL', 'accession', '2001-02-01')];
    const life = lifeOf(PROVISIONAL, ...acts, notice('2002-05-06'));
    expect(life.provisional).toEqual([{ participant: 'NOR', article: '7', from: '2000-12-31', until: '2001-05-01' }]);
    expect(codesOf(life)).toContainEqual(['intention-changes-nothing', 'VCLT 18(a)']);
  });

  it('is read from a table in the words of depositaries', () => {
    const table = 'participant,kind,date\nNorway,Notice of the intention not to become a Party,2002-05-06\n';
    const parsed = parseRegisterCsv(table, 'example');
    expect(parsed.ok && parsed.value.acts).toEqual([notice('2002-05-06')]);
  });
});
