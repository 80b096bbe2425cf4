import { describe, expect, it } from 'vitest';
import type { AcceptanceTerms } from '../../../src/amendment/acceptance-terms.ts';
import { determineAmendmentEntryIntoForce } from '../../../src/amendment/determine-amendment-entry-into-force.ts';
import { civilDate, LAST_DAY } from '../../../src/calendar/civil-date.ts';
import { composeLife } from '../../../src/lifecycle/compose-life.ts';
import { listConsentSpans, listPartySpans } from '../../../src/lifecycle/party-spans.ts';
import type { Forecasted } from '../../../src/simulation/forecast/forecast.ts';
import { composeAmendmentQuestion, forecastAmendment } from '../../../src/simulation/forecast/forecast-amendment.ts';
import type { Act } from '../../../src/treaty/act.ts';
import type { AmendmentClause } from '../../../src/treaty/treaty.ts';
import { act, CONFERENCE, parties, step, TWENTY_STATES, treatyWith } from '../../support/build.ts';

const AS_OF = civilDate('1998-01-01');

/** An amendment adopted and approved in 1995, and accepted by so many of the Parties, one every hundred days or so. */
const accepted = (number: number): readonly Act[] => [
  ...parties(12),
  step('amendment-proposal', '1995-01-01', TWENTY_STATES[0]),
  step('amendment-communication', '1995-01-10'),
  { ...step('amendment-adoption', '1995-06-01'), votes: { inFavour: 10, against: 0, abstaining: 0 } } as Act,
  step('amendment-approval', '1995-07-01'),
  ...TWENTY_STATES.slice(0, number).map((code, at) =>
    step(
      'amendment-acceptance',
      ['1995-10-01', '1996-02-01', '1996-07-01', '1996-12-01', '1997-04-01', '1997-09-01'][at] ?? '',
      code,
    ),
  ),
];

const lifeOf = (acts: readonly Act[], clause: AmendmentClause = CONFERENCE) =>
  composeLife(treatyWith(1, { amendment: clause }), { acts }, AS_OF);

const ask = (acts: readonly Act[], clause: AmendmentClause = CONFERENCE, id = 'first') =>
  forecastAmendment(lifeOf(acts, clause), id, { asOf: AS_OF, seed: 5, futures: 1000 });

function forecast(acts: readonly Act[], clause?: AmendmentClause): Forecasted {
  const answer = ask(acts, clause);
  if (answer.kind !== 'forecast') throw new Error(answer.kind);
  return answer;
}

const withBase = (base: AcceptanceTerms['base']): AmendmentClause => ({
  ...CONFERENCE,
  acceptance: { ...CONFERENCE.acceptance, base },
});

describe('forecastAmendment', () => {
  it('two thirds of twelve Parties are eight: with five acceptances three are missing, of the seven Parties left', () => {
    const answer = forecast(accepted(5));
    expect(answer.missing).toMatchObject([
      { code: 'awaited.acceptances', values: { parties: 12, required: 8, counted: 5, missing: 3 } },
    ]);
    expect(answer.model).toMatchObject({ deposits: 5, others: { left: 7 }, signatories: { left: 0 } });
    expect((answer.days[0]?.on ?? '') > AS_OF).toBe(true);
  });

  it('a fixed base asks for as many whoever joins: with one more acceptance missing it is later', () => {
    const moving = forecast(accepted(5));
    const fixed = forecast(accepted(5), withBase({ kind: 'fixed', parties: 15 }));
    expect((fixed.median ?? '9') > (moving.median ?? '9')).toBe(true);
    expect(forecast(accepted(5), withBase({ kind: 'fixed', parties: 30 })).never).toBe(1);
  });

  it('a Party about to leave lowers a moving number on its day, without an acceptance', () => {
    const leaving = TWENTY_STATES.slice(6, 9).map((code) => act(code, 'denunciation', '1997-06-01'));
    const answer = forecast([...accepted(6), ...leaving]);
    // Nine Parties are left on 1 June 1998, of whom six suffice.
    expect(answer.days.at(-1)?.on).toBe('1998-06-01');
    expect(answer.never).toBe(0);
    const asAdopted = forecast([...accepted(6), ...leaving], withBase({ kind: 'at-adoption', express: true }));
    expect((asAdopted.days.at(-1)?.on ?? '') > '1998-06-01').toBe(true);
    expect(asAdopted.missing).toMatchObject([{ values: { parties: 12, required: 8, counted: 6, missing: 2 } }]);
  });

  it('counts as the law does: the day on which a future suffices is that of the record with its acceptances', () => {
    const clause = CONFERENCE;
    const life = lifeOf(accepted(5), clause);
    const [amendment] = life.amendments;
    if (amendment === undefined) throw new Error('an amendment');
    const { record, adoption } = amendment;
    const spans = listPartySpans(life.participants);
    const { tally, pool } = composeAmendmentQuestion(
      { clause, record, parties: spans, asOf: AS_OF },
      { proportion: clause.acceptance.proportion, base: 'current' },
    );
    const days = ['1998-02-01', '1998-03-01', '1998-04-01', '1998-05-01'].map(civilDate);
    const metOn = days.find((day, at) => {
      tally.add(pool[1][at] ?? '');
      return tally.isMet(day);
    });
    const more = days.map((on, at) => {
      return { kind: 'amendment-acceptance', participant: pool[1][at] ?? '', amendment: 'first', on } as const;
    });
    const supposed = { ...record, acceptances: [...record.acceptances, ...more] };
    const whole = { clause, record: supposed, parties: spans, asOf: LAST_DAY };
    const consents = listConsentSpans(life.participants);
    expect(determineAmendmentEntryIntoForce(whole, adoption, consents).metOn).toBe(metOn);
    expect(metOn).toBe('1998-04-01');
  });

  it('acceptances after the day asked about are not known', () => {
    const later = step('amendment-acceptance', '1998-03-01', TWENTY_STATES[7]);
    expect(forecast([...accepted(5), later])).toEqual(forecast(accepted(5)));
  });

  it('in force, too short, not adopted, of no such id, or by silence', () => {
    expect(ask(accepted(2))).toMatchObject({ kind: 'too-short', deposits: 2 });
    expect(ask(accepted(6), withBase({ kind: 'fixed', parties: 9 }))).toEqual({
      kind: 'already-in-force',
      since: '1997-09-01',
    });
    expect(ask(accepted(5), CONFERENCE, 'second')).toMatchObject({ kind: 'not-forecastable' });
    const proposed = accepted(0).filter(({ kind }) => kind !== 'amendment-adoption' && kind !== 'amendment-approval');
    expect(ask(proposed)).toMatchObject({ kind: 'not-forecastable' });
    const delayed: AmendmentClause = { ...CONFERENCE, delay: { form: 'days-after', days: 365 } };
    const soon = ask(accepted(6), {
      ...delayed,
      acceptance: { ...CONFERENCE.acceptance, base: { kind: 'fixed', parties: 9 } },
    });
    expect(soon).toMatchObject({ kind: 'date-set', on: '1998-09-01' });
    const silence: AmendmentClause = {
      kind: 'by-silence',
      proposal: { article: '4' },
      adoption: { article: '4', proportion: { than: 'more-than', numerator: 1, denominator: 2 } },
      objection: { article: '4(2)', within: { months: 6 }, monthEnd: 'last-day-of-month', from: 'adoption' },
      entryIntoForce: { article: '4(3)', delay: { form: 'same-day' } },
      binding: { article: '4(4)', whom: 'all-but-objectors' },
    };
    expect(ask(accepted(0), silence)).toMatchObject({ kind: 'not-forecastable' });
  });
});
