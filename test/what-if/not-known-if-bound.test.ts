import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Determination } from '../../src/determination/determination.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { linkWithOthers } from '../../src/lifecycle/link-treaty.ts';
import { simulateScenario } from '../../src/simulation/batch/simulate-scenario.ts';
import type { ConsentAct } from '../../src/treaty/act.ts';
import type { Register } from '../../src/treaty/register.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { determineIfDeposited } from '../../src/what-if/deposited.ts';
import { determineIfDone } from '../../src/what-if/done.ts';
import { determineLatestDepositOf } from '../../src/what-if/latest-deposit-of.ts';
import { composeWhatIf } from '../../src/what-if/what-if.ts';
import { findRecord, findTreaty, treatyOfCatalogue } from '../support/catalogue.ts';

const ASKED = civilDate('2026-12-01');
const DEPOSITED = civilDate('2026-12-05');

/**
 * States of which the record does not tell if they are Parties, and the day from which a deposit of 5 December 2026 binds one that is none.
 *
 * CEFTA 2006 4(4): on the thirtieth day after it; 26 days are left in December, the thirtieth is 4 January 2027. The head of its record names the five
 * whose instruments of 2007 it lacks. So ACWL 16, by accession: Latvia was a member until 2004, and its instrument is not there.
 * Ban Amendment, Basel 17(5): on the ninetieth day; 26 in December, 31 in January, 28 in February and 5 in March. The Dominican Republic
 * deposited after the end of the record. Rotterdam 26(2): on the ninetieth day; its record may lack the instrument of anybody.
 * Fisheries, WTO X:3: for each Member upon acceptance; the European Union accepted for its members too, and whether that binds Germany is not known.
 */
const OPEN: readonly (readonly [
  treaty: string,
  participant: string,
  day: string,
  question: object,
  condition: string,
])[] = [
  ['cefta-2006', 'ALB', '2027-01-04', lacks('ALB', 'yes'), 'if.none-deposited'],
  ['cefta-2006', 'territory:unmik-kosovo', '2027-01-04', lacks('territory:unmik-kosovo', 'yes'), 'if.none-deposited'],
  ['acwl', 'LVA', '2027-01-04', lacks('LVA', 'yes'), 'if.none-deposited'],
  ['basel-ban', 'DOM', '2027-03-05', lacks('DOM', 'yes'), 'if.none-deposited'],
  ['rotterdam', 'HTI', '2027-03-05', lacks('HTI', 'no'), 'if.none-deposited'],
  [
    'wto-fisheries',
    'DEU',
    '2026-12-05',
    { code: 'question.counted-through', values: { organisation: 'EUE' } },
    'if.not-bound-yet',
  ],
];

function lacks(participant: string, named: 'yes' | 'no'): object {
  return { code: 'question.record-lacks', values: { participant, named } };
}

function openTreaty(id: string): { readonly treaty: Treaty; readonly register: Register } {
  const linked = linkWithOthers(treatyOfCatalogue(id), { findTreaty, findRegister: findRecord });
  const register = findRecord(id);
  if (linked.kind !== 'linked' || register === undefined) throw new Error(`${id} has no circle, and a record`);
  return { treaty: linked.treaty, register };
}

function openAs(day: string, question: object, condition: string): object {
  return {
    kind: 'indeterminate',
    questions: [question],
    candidates: [{ value: day, if: { code: condition, values: {} } }],
  };
}

/** An instrument of the kind that a signatory deposits; the treaty may have another name for it. */
function instrumentOf(id: string, participant: string): ConsentAct {
  const kind =
    id === 'wto-fisheries' ? 'acceptance' : id === 'acwl' || id === 'rotterdam' ? 'accession' : 'ratification';
  return { participant, kind, on: DEPOSITED };
}

describe('determineIfDeposited', () => {
  it.each(OPEN)(
    'by the record of %s, where %s may be bound already, gives %s for the case that it is not',
    (...row) => {
      const [id, participant, day, question, condition] = row;
      const { treaty, register } = openTreaty(id);
      const answer = determineIfDeposited(treaty, register, participant, DEPOSITED, ASKED);
      expect(answer).toMatchObject(openAs(day, question, condition));
    },
  );

  it.each([
    // Protocol No. 13, 7(2): the first day of the month after three months; Azerbaijan is not among the eleven that are named.
    ['echr-p13', 'AZE', 'determined', '2027-04-01'],
    // The record of CEFTA has the instrument of Croatia: a second one is refused, whatever others did.
    ['cefta-2006', 'HRV', 'excluded', undefined],
    // Only signatures are lacking there.
    ['istanbul', 'JPN', 'determined', '2027-04-01'],
  ])('by the record of %s, for %s, is %s', (id, participant, kind, day) => {
    const { treaty, register } = openTreaty(id);
    const answer = determineIfDeposited(treaty, register, participant, DEPOSITED, ASKED);
    expect([answer.kind, answer.kind === 'determined' ? answer.value : undefined]).toEqual([kind, day]);
  });

  it('is known up to the day from which the record lacks instruments (Ban Amendment: from 23 March 2023 on)', () => {
    const { treaty, register } = openTreaty('basel-ban');
    const kindOn = (day: string): Determination<unknown>['kind'] =>
      determineIfDeposited(treaty, register, 'DOM', civilDate(day), ASKED).kind;
    expect(['2023-03-22', '2023-03-23'].map(kindOn)).toEqual(['determined', 'indeterminate']);
  });
});

describe('determineIfDone', () => {
  it.each(OPEN)('by the record of %s, where %s may be bound already, leaves open what follows', (...row) => {
    const [id, participant, day, question, condition] = row;
    const { treaty, register } = openTreaty(id);
    const { effect } = determineIfDone(treaty, register, instrumentOf(id, participant), ASKED);
    expect(effect).toMatchObject({ what: 'bound', answer: openAs(day, question, condition) });
  });
});

describe('composeWhatIf', () => {
  it.each(OPEN)('by the record of %s, where %s may be bound already, lets nothing follow but its day %s', (...row) => {
    const [id, participant, day, question, condition] = row;
    const { treaty, register } = openTreaty(id);
    const { changes, refusals } = composeWhatIf(treaty, register, [instrumentOf(id, participant)], ASKED);
    expect(refusals).toEqual([]);
    expect(changes).toMatchObject([{ kind: 'awaits', participant, after: openAs(day, question, condition) }]);
  });
});

describe('determineLatestDepositOf', () => {
  it.each(OPEN)('by the record of %s, where %s may be bound already, gives the day back', (...row) => {
    const [id, participant, day, question, condition] = row;
    const { treaty, register } = openTreaty(id);
    const answer = determineLatestDepositOf(composeLife(treaty, register, ASKED), participant, civilDate(day));
    expect(answer).toMatchObject(openAs(DEPOSITED, question, condition));
  });
});

describe('simulateScenario', () => {
  it.each(OPEN)(
    'by the record of %s, where %s may be bound already, counts it for nothing, and tells its day',
    (...row) => {
      const [id, participant, day, question, condition] = row;
      const { treaty, register } = openTreaty(id);
      const simulate = (acts: readonly ConsentAct[]) => simulateScenario(treaty, register, acts, ASKED);
      const { leftOpen, ...outcome } = simulate([instrumentOf(id, participant)]);
      expect(leftOpen).toMatchObject([{ participant, after: openAs(day, question, condition) }]);
      expect(outcome).toMatchObject({ refusals: [], parties: simulate([]).parties });
    },
  );
});
