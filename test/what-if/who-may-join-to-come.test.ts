import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import type { Determination } from '../../src/determination/determination.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { findParticipantLife } from '../../src/lifecycle/life.ts';
import { linkWithOthers } from '../../src/lifecycle/link-treaty.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import { findKindDeposited } from '../../src/participation/kind-deposited.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Register } from '../../src/treaty/register.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { determineIfDeposited } from '../../src/what-if/deposited.ts';
import { determineIfDone } from '../../src/what-if/done.ts';
import { determineLatestDepositOf } from '../../src/what-if/latest-deposit-of.ts';
import { composeWhatIf } from '../../src/what-if/what-if.ts';
import { act, treatyWith } from '../support/build.ts';
import { findRecord, findTreaty, treatyOfCatalogue } from '../support/catalogue.ts';
import { cellOf, dateOf, readVectors } from '../support/vectors.ts';

function openTreaty(id: string): { readonly treaty: Treaty; readonly register: Register } {
  const linked = linkWithOthers(treatyOfCatalogue(id), { findTreaty, findRegister: findRecord });
  const register = findRecord(id);
  if (linked.kind !== 'linked' || register === undefined) throw new Error(`${id} has no circle, and a record`);
  return { treaty: linked.treaty, register };
}

function tellAnswer(answer: Determination<CivilDate>): readonly unknown[] {
  if (answer.kind === 'determined') return ['bound', answer.value, answer.article];
  if (answer.kind === 'indeterminate') return ['open', ...answer.candidates.map(({ value }) => value), answer.article];
  return [answer.kind, '', answer.article];
}

const codesOf = ({ basis }: Determination<CivilDate>): readonly string[] => basis.map(({ code }) => code);

const rows = readVectors('who-may-join-to-come');

describe('determineIfDeposited, by the articles of the catalogue', () => {
  it.each(rows)('$treaty $article, $state, $on: $answer $day, $says', (row) => {
    const { treaty, register } = openTreaty(cellOf(row, 'treaty'));
    const answer = determineIfDeposited(treaty, register, cellOf(row, 'state'), dateOf(row, 'on'));
    expect(tellAnswer(answer)).toEqual([cellOf(row, 'answer'), row.day ?? '', cellOf(row, 'article')]);
  });

  it('names the other treaty and the day on which its record ends (ICCPR-OP2 7(3), ICCPR-OP1 8: Parties alone accede)', () => {
    const { treaty, register } = openTreaty('iccpr-op2');
    expect(determineIfDeposited(treaty, register, 'CHN', civilDate('2027-01-10'))).toMatchObject({
      questions: [
        { code: 'question.linked-by-then', values: { treaty: 'iccpr', endsOn: '2026-02-02', link: 'party' } },
      ],
      candidates: [{ if: { code: 'if.linked-by-then', values: { treaty: 'iccpr', link: 'party' } } }],
    });
  });

  it('says when it leaves another treaty, and this one with it (Paris Agreement 28(3))', () => {
    const { treaty, register } = openTreaty('paris');
    expect(determineIfDeposited(treaty, register, 'USA', civilDate('2027-01-10')).basis.at(-1)).toEqual({
      article: '28(3)',
      code: 'remark.leaves-with-on',
      values: { treaty: 'unfccc', on: '2027-02-27' },
    });
  });

  it('says that a State was none yet (VCLT 6)', () => {
    const { treaty, register } = openTreaty('genocide');
    const answer = determineIfDeposited(treaty, register, 'SSD', civilDate('2010-01-01'));
    expect(answer.basis).toContainEqual({
      article: 'VCLT 6',
      code: 'remark.before-its-state',
      values: { participant: 'SSD', on: '2010-01-01', since: '2011-07-09' },
    });
    const later = determineIfDeposited(treaty, register, 'SSD', civilDate('2012-01-01'));
    expect(codesOf(later)).not.toContain('remark.before-its-state');
  });
});

describe('what is supposed', () => {
  it('is never said to have been accepted by a depositary', () => {
    for (const row of rows) {
      const { treaty, register } = openTreaty(cellOf(row, 'treaty'));
      const [state, on] = [cellOf(row, 'state'), dateOf(row, 'on')];
      const supposed = act(state, 'accession', on);
      const done = determineIfDone(treaty, register, supposed);
      const whatIf = composeWhatIf(treaty, register, [supposed], civilDate('2026-11-30'));
      const latest = determineLatestDepositOf(composeLife(treaty, register), state, on);
      const said = JSON.stringify([done.remarks, done.effect, whatIf.remarks, latest]);
      expect([said.includes('eligibility-unknown.'), said.includes('remark.eligibility-unknown')]).toEqual([
        false,
        false,
      ]);
    }
  });

  it('has its condition in the latest day to deposit too (ICCPR-OP2 7(3), 8(2); OP-CAT 27(3), 28(2))', () => {
    const by = civilDate('2027-02-28');
    const latestOf = (id: string, state: string) => {
      const { treaty, register } = openTreaty(id);
      return tellAnswer(determineLatestDepositOf(composeLife(treaty, register), state, by));
    };
    expect(latestOf('iccpr-op2', 'CHN')).toEqual(['open', '2026-11-30', '7(3)']);
    expect(latestOf('opcat', 'IRN')).toEqual(['open', '2027-01-29', '27(3)']);
  });

  it('tells of one whose State may not join by what is known (ICCPR-OP2 7(3))', () => {
    const { treaty, register } = openTreaty('iccpr-op2');
    const { remarks } = composeWhatIf(
      treaty,
      register,
      [act('CHN', 'accession', '2027-01-31')],
      civilDate('2026-11-30'),
    );
    expect(remarks).toMatchObject([
      { article: '7(3)', says: { code: 'remark.eligibility-by-record', values: { treaty: 'iccpr', linked: 'no' } } },
    ]);
  });
});

describe('composeWhatIf, of a State of which it is open if it may join', () => {
  const askOne = ({ treaty, register }: ReturnType<typeof openTreaty>, state: string, on: CivilDate) => {
    const own = findParticipantLife(composeLife(treaty, register), state);
    const signed = own?.signedOn !== undefined && own.signedOn <= on;
    const kind = findKindDeposited(treaty.finalClauses.participation.consent, state, signed);
    return composeWhatIf(treaty, register, [{ participant: state, kind, on }], civilDate('2026-11-30'));
  };

  it.each(rows)('says what the date of one instrument says: $treaty $article, $state, $on: $answer $day', (row) => {
    const { changes, refusals, remarks } = askOne(
      openTreaty(cellOf(row, 'treaty')),
      cellOf(row, 'state'),
      dateOf(row, 'on'),
    );
    const becomes = changes.flatMap((change) =>
      change.kind === 'appears' && change.entry.kind === 'party-from' ? [change.on] : [],
    );
    const open = changes.flatMap((change) => (change.kind === 'awaits' ? [tellAnswer(change.after)] : []));
    const { day = '' } = row;
    const article = cellOf(row, 'article');
    expect([becomes, open]).toEqual(
      { bound: [[day], []], open: [[], [['open', day, article]]], excluded: [[], []] }[cellOf(row, 'answer')],
    );
    const said = [...refusals, ...remarks].map((each) => each.article);
    if (row.answer === 'excluded') expect(said).toContain(article);
  });

  // Two are needed; one has acceded. The record of the other treaty ends on 31 January 2020 without Fiji, and with Kenya.
  const eligibility = {
    kind: 'party-to',
    article: '1',
    treaty: 'other',
    facts: {
      kind: 'listed',
      complete: true,
      endsOn: civilDate('2020-01-31'),
      sources: [],
      since: { KEN: civilDate('2000-01-01'), NOR: civilDate('2000-01-01') },
    },
  } as const;
  const base = treatyWith(2);
  const participation = { ...base.finalClauses.participation, eligibility };
  const treaty = { ...base, finalClauses: { ...base.finalClauses, participation } };
  const register = { acts: [act('NOR', 'accession', '2010-01-01')] };
  const whatIf = (...acts: readonly Act[]) => composeWhatIf(treaty, register, acts, civilDate('2026-11-30'));

  it('counts nothing of what it does, and gives its date under that condition alone', () => {
    const { changes, after, statusOn } = whatIf(
      act('FJI', 'signature', '2027-01-01'),
      act('FJI', 'accession', '2027-01-31'),
      act('FJI', 'denunciation', '2028-01-31'),
    );
    // Three months from 31 January, by the month's last day.
    expect(changes).toMatchObject([
      {
        kind: 'awaits',
        participant: 'FJI',
        before: { kind: 'pending' },
        after: { kind: 'indeterminate', article: '1', candidates: [{ value: '2027-04-30' }] },
      },
    ]);
    expect(after.entryIntoForce).toMatchObject({ kind: 'pending' });
    expect(determineStatus(after, 'FJI', statusOn)).toBe('none');
  });

  it('counts what others do beside it', () => {
    const acts = [act('FJI', 'accession', '2027-01-31'), act('KEN', 'accession', '2027-02-28')];
    const { changes, after, remarks } = whatIf(...acts);
    // The second that may be counted is Kenya's: three months later.
    expect(after.entryIntoForce).toMatchObject({ kind: 'determined', value: '2027-05-28' });
    expect(changes.flatMap((change) => ('entry' in change ? [[change.on, change.entry.kind]] : []))).toEqual([
      ['2027-02-28', 'condition-met'],
      ['2027-05-28', 'treaty-in-force'],
      ['2027-05-28', 'party-from'],
      ['2027-05-28', 'party-from'],
    ]);
    expect(determineStatus(after, 'FJI', civilDate('2030-01-01'))).toBe('none');
    // With Fiji's, three months from 31 January.
    const says = { code: 'remark.treaty-date-with-all', values: { on: '2027-04-30' } };
    expect(remarks).toContainEqual({ act: acts[0], article: '2(1)', code: 'treaty-date-left-open', says });
    const later = whatIf(act('FJI', 'accession', '2027-03-01'), act('KEN', 'accession', '2027-02-28')).remarks;
    expect(later.map(({ code }) => code)).not.toContain('treaty-date-left-open');
  });
});

describe('composeLife, of a State that leaves the other treaty (Paris Agreement 20(1), 28(3))', () => {
  const { treaty, register } = openTreaty('paris');
  const lifeWith = (on: string) =>
    composeLife(treaty, { ...register, acts: [...register.acts, act('USA', 'ratification', on)] });

  it('binds it by no instrument whose day comes when it has left', () => {
    const life = lifeWith('2027-02-20');
    expect(determineParticipantDate(life, 'USA')).toMatchObject({
      kind: 'excluded',
      article: '28(3)',
      reason: { code: 'reason.left-with-other', values: { on: '2027-02-27' } },
    });
    const statusOn = (day: string) => determineStatus(life, 'USA', civilDate(day));
    expect(['2027-02-26', '2027-02-27', '2027-06-01'].map(statusOn)).toEqual([
      'contracting-state',
      'former-party',
      'former-party',
    ]);
  });

  it('ends what has begun, also in what is supposed while the notice runs (received 2026-02-27)', () => {
    expect(findParticipantLife(lifeWith('2027-01-10'), 'USA')?.participations.at(-1)).toMatchObject({
      partyFrom: '2027-02-09',
      partyUntil: '2027-02-27',
    });
    const changesAsOf = (asOf: string) =>
      composeWhatIf(treaty, register, [act('USA', 'ratification', '2027-01-10')], civilDate(asOf)).changes.flatMap(
        (change) => (change.kind === 'appears' ? [[change.on, change.entry.kind]] : []),
      );
    expect(changesAsOf('2026-11-30')).toEqual([
      ['2027-02-09', 'party-from'],
      ['2027-02-27', 'party-no-longer'],
    ]);
    // Nobody knew of it the day before.
    expect(changesAsOf('2026-02-26')).toEqual([['2027-02-09', 'party-from']]);
  });
});

describe('of a territory, where words describe States (ICCPR 48(1))', () => {
  const { treaty } = openTreaty('iccpr');
  const joins = act('HKG', 'accession', '2024-01-01');
  const REFUSED = {
    act: joins,
    article: '48(1), 48(3)',
    code: 'ineligible',
    reason: { code: 'reason.ineligible.territory', values: {} },
    remedy: { code: 'remedy.check-who-deposited', values: {} },
  };

  it('refuses its instrument alike whether a record holds it or it is supposed', () => {
    expect(composeLife(treaty, { acts: [joins] }).refusals).toEqual([REFUSED]);
    const { refusals, after } = composeWhatIf(treaty, { acts: [] }, [joins], civilDate('2026-11-30'));
    expect(refusals).toEqual([REFUSED]);
    expect(determineStatus(after, 'HKG', civilDate('2026-11-30'))).toBe('none');
    const signs = act('HKG', 'signature', '1970-01-01');
    expect(composeLife(treaty, { acts: [signs] }).refusals[0]?.remedy.code).toBe('remedy.check-who-signed');
  });

  it('gives it no date, whatever a record says that it did', () => {
    for (const acts of [[], [joins]]) {
      const date = determineParticipantDate(composeLife(treaty, { acts }), 'HKG');
      expect(date).toMatchObject({ kind: 'excluded', reason: { code: 'reason.ineligible.territory' } });
    }
  });

  it('takes a customs territory that the clause lists (WTO XII:1), and no other', () => {
    const { treaty: fisheries } = openTreaty('wto-fisheries');
    const refusedOf = (participant: string) =>
      composeLife(fisheries, { acts: [act(participant, 'acceptance', '2024-01-01')] }).refusals.map(({ code }) => code);
    expect(['HKG', 'MAC', 'TWN', 'BMU', 'GRL'].map(refusedOf)).toEqual([[], [], [], ['ineligible'], ['ineligible']]);
  });
});

// Genocide Convention XI admits States, XIII asks for twenty. Fourteen States and six territories are fourteen.
describe('composeLife, of territories among the instruments that are to bring a treaty into force (Genocide Convention XIII)', () => {
  it('counts States alone', () => {
    const { treaty } = openTreaty('genocide');
    const states = 'AFG ALB DZA AND ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR'.split(' ');
    const territories = 'ABW BMU GRL GUM HKG PRI'.split(' ');
    const acts = [...states, ...territories].map((each) => act(each, 'accession', '1975-06-01'));
    const life = composeLife(treaty, { acts });
    expect(life.entryIntoForce).toMatchObject({ kind: 'pending' });
    expect(life.refusals.map((each) => each.act.participant)).toEqual(territories);
  });
});
