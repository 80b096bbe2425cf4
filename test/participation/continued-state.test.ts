import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { enterActs, openDesk } from '../../src/machine/advance-desk.ts';
import { defineMachines } from '../../src/machine/machines.ts';
import { admitCorrections } from '../../src/participation/admit-corrections.ts';
import { writeRegisterCsv } from '../../src/reading/csv/write-register-csv.ts';
import { writeRegisterJson } from '../../src/reading/json/write-register-json.ts';
import { simulateScenario } from '../../src/simulation/batch/simulate-scenario.ts';
import type { Act } from '../../src/treaty/act.ts';
import { actReferenceOf } from '../../src/treaty/act-reference.ts';
import { countedFormOf } from '../../src/treaty/counted-form.ts';
import { composeWhatIf } from '../../src/what-if/what-if.ts';
import { wording as english } from '../../src/wording/languages/en.ts';
import { act, treatyWith } from '../support/build.ts';

const SOVIET = act('SUN', 'accession', '1990-06-01');
const RUSSIAN = act('RUS', 'accession', '1993-06-01');
const COUNTED = { ...SOVIET, participant: 'RUS', recordedAs: 'SUN' };

describe('countedFormOf', () => {
  it('puts an act of a State that another continues under the code of the other, and keeps that of the record', () => {
    expect(countedFormOf(SOVIET)).toEqual(COUNTED);
    expect(countedFormOf(act('SCG', 'signature', '2004-01-01'))).toMatchObject({
      participant: 'SRB',
      recordedAs: 'SCG',
    });
  });

  it('leaves every other act alone: of a State that was dissolved, of nobody, and one put under its code before', () => {
    const conference: Act = { kind: 'amendment-adoption', amendment: 'first', on: civilDate('1990-06-01') };
    for (const given of [RUSSIAN, act('YUG', 'accession', '1990-06-01'), conference, COUNTED]) {
      expect(countedFormOf<Act>(given)).toBe(given);
    }
  });
});

describe('admitCorrections', () => {
  it('puts every act under the code under which it counts, in the order that the record gives them', () => {
    const polish = act('POL', 'accession', '1990-06-01');
    const russian = act('RUS', 'accession', '1990-06-01');
    const sierra = act('SLE', 'accession', '1990-06-01');
    expect(admitCorrections([SOVIET, sierra, russian, polish]).acts).toEqual([polish, russian, sierra, COUNTED]);
  });
});

describe('what is said of an act that was done under another code', () => {
  const treaty = treatyWith(1);
  const register = { acts: [SOVIET, RUSSIAN] };

  it('a refusal, a step and an entry of the chronology name the State of the record', () => {
    const life = composeLife(treaty, { acts: [RUSSIAN, act('SUN', 'ratification', '1991-01-01'), SOVIET] });
    const [refusal] = life.refusals;
    expect(refusal).toMatchObject({ code: 'second-instrument', act: { participant: 'RUS', recordedAs: 'SUN' } });
    expect(english.formats.act(actReferenceOf(refusal?.act ?? RUSSIAN))).toBe(
      'Union of Soviet Socialist Republics (former): ratification, 1 January 1991',
    );
    const [own] = life.participants;
    expect(own?.participant).toBe('RUS');
    expect(own?.participations[0]?.entryIntoForce.basis[0]).toMatchObject({
      code: 'step.act',
      values: { act: actReferenceOf(COUNTED) },
    });
    const territory = { participant: 'SUN', kind: 'territorial-extension', territory: 'X', on: RUSSIAN.on } as const;
    const recorded = composeChronology(composeLife(treaty, { acts: [SOVIET, territory] }));
    expect(recorded.findLast(({ kind }) => kind === 'act')).toMatchObject({
      participant: 'RUS',
      act: { participant: 'RUS', recordedAs: 'SUN', kind: 'territorial-extension' },
    });
  });

  it('a supposed act that is refused is found among the refusals', () => {
    const supposed = [act('SUN', 'accession', '1991-06-01')];
    const refused = [{ code: 'second-instrument', act: { participant: 'RUS', recordedAs: 'SUN' } }];
    expect(composeWhatIf(treaty, { acts: [SOVIET] }, supposed, civilDate('1991-01-01')).refusals).toMatchObject(
      refused,
    );
    expect(simulateScenario(treaty, { acts: [SOVIET] }, supposed, civilDate('1991-01-01')).refusals).toMatchObject(
      refused,
    );
  });

  it('a desk keeps the State under one code, also where the record is read anew', () => {
    const machines = defineMachines(treaty);
    const desk = openDesk(machines, civilDate('1990-01-01'));
    for (const entered of [
      [RUSSIAN, SOVIET],
      [act('SUN', 'signature', '1990-05-01'), SOVIET],
    ]) {
      const after = enterActs(
        machines,
        enterActs(machines, desk, [act('NOR', 'accession', '1992-01-01')]).desk,
        entered,
      );
      expect(Object.keys(after.desk.participations).sort()).toEqual(['NOR', 'RUS']);
    }
  });

  it('is written as the record has it', () => {
    const { acts } = admitCorrections(register.acts);
    const written = { treaty: 'example', acts, sources: [] };
    const original = { ...written, acts: register.acts };
    expect(writeRegisterCsv(written)).toBe(writeRegisterCsv(original));
    expect(writeRegisterJson(written)).toBe(writeRegisterJson(original));
  });
});
