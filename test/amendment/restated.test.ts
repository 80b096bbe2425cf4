import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConferenceClause } from '../../src/amendment/amendment-record.ts';
import { addPeriod } from '../../src/calendar/add-period.ts';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayAfter, dayNumberOf } from '../../src/calendar/day-number.ts';
import { determineAmendmentStage } from '../../src/lifecycle/amendment-stage.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { AmendmentLife, Life } from '../../src/lifecycle/life.ts';
import { composeIfPerhapsBound } from '../../src/lifecycle/perhaps-bound.ts';
import { determineTextBetween, determineTextFor } from '../../src/lifecycle/text-between.ts';
import { anyDay, STATES } from '../laws/any-life.ts';
import { anyDeeds } from '../machine/any-deeds.ts';
import type { OfAPart } from '../support/build.ts';

// Amendments told again, day by day and State by State, with nothing of the room but the record that was admitted.

/** A clause by which a part of the Parties accepts. */
type Restated = OfAPart<ConferenceClause>;

const LAST = dayNumberOf(civilDate('1998-01-01'));

/** From when to when a State is a Party, and since when that is known. */
interface Time {
  readonly code: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly knownOn: CivilDate;
}

const timesOf = (life: Life): readonly Time[] =>
  life.participants.flatMap(({ participant: code, participations }) =>
    participations.flatMap(({ partyFrom, partyUntil, instrument }) => {
      if (partyFrom === undefined) return [];
      const knownOn = instrument.on > partyFrom ? instrument.on : partyFrom;
      return [{ code, from: partyFrom, until: partyUntil ?? civilDate('9999-12-31'), knownOn }];
    }),
  );

const isParty = (times: readonly Time[], code: string, on: CivilDate) =>
  times.some((time) => time.code === code && time.knownOn <= on && on < time.until);
const countParties = (times: readonly Time[], on: CivilDate) =>
  times.filter((time) => time.knownOn <= on && on < time.until).length;
const countAsKnownNow = (times: readonly Time[], on: CivilDate) =>
  times.filter((time) => time.from <= on && on < time.until).length;
const codeOf = (participant: string) => (participant === 'SUN' ? 'RUS' : participant);

/** The acceptances that count on a day: of a Party, that did not cease to be one since; where only those at adoption count, of one of them. */
function countAcceptances(
  { acceptance: { base } }: Restated,
  { record }: AmendmentLife,
  times: readonly Time[],
  on: CivilDate,
): number {
  const adoptedOn = base.kind === 'at-adoption' && base.whose !== undefined ? record.adoption?.on : undefined;
  const counting = record.acceptances.filter((acceptance) => {
    const code = codeOf(acceptance.participant);
    const left = times.some(({ code: other, until }) => other === code && acceptance.on < until && until <= on);
    const wasThere =
      adoptedOn === undefined ||
      times.some((time) => time.code === code && time.from <= adoptedOn && adoptedOn < time.until);
    return acceptance.on <= on && isParty(times, code, on) && !left && wasThere;
  });
  return counting.length;
}

function findDayMet(clause: Restated, amendment: AmendmentLife, times: readonly Time[]): CivilDate | undefined {
  const { adoption, approval, communication } = amendment.record;
  if (adoption === undefined || (clause.approval !== undefined && approval === undefined)) return undefined;
  const start = approval !== undefined && approval.on > adoption.on ? approval.on : adoption.on;
  const { base } = clause.acceptance;
  for (let day = dayNumberOf(start); day <= LAST; day += 1) {
    const on = civilDateOf(day);
    const fixedOn =
      base.kind === 'at-adoption' ? adoption.on : base.kind === 'at-communication' ? communication?.on : undefined;
    const parties =
      base.kind === 'fixed'
        ? base.parties
        : fixedOn === undefined
          ? countParties(times, on)
          : countAsKnownNow(times, fixedOn);
    const accepted = countAcceptances(clause, amendment, times, on);
    if (accepted > 0 && accepted * 3 >= parties * 2) return on;
  }
  return undefined;
}

function findDayRequested(
  clause: ConferenceClause,
  { record }: AmendmentLife,
  times: readonly Time[],
): CivilDate | undefined {
  const sentOn = record.communication?.on;
  if (sentOn === undefined) return undefined;
  const end = addPeriod(sentOn, { months: 4 }, 'last-day-of-month');
  const lastDay = end.kind === 'date' ? end.date : sentOn;
  const { base } = clause.request;
  for (let on = sentOn; on <= lastDay; on = dayAfter(on)) {
    // "At each moment" of the window: a Party that comes later does not undo what is owed already.
    const baseOn = base === 'current' ? on : base === 'at-communication' ? sentOn : lastDay;
    const parties = countParties(times, baseOn);
    const favour = record.requests.filter(
      (each) => each.on <= on && isParty(times, codeOf(each.participant), baseOn),
    ).length;
    if (favour > 0 && favour * 3 >= parties) return on;
  }
  return undefined;
}

const inForceOn = ({ entryIntoForce }: AmendmentLife) =>
  entryIntoForce.kind === 'determined' ? entryIntoForce.value : undefined;

const anyQuestion = fc.record({ deeds: anyDeeds, on: anyDay, later: fc.integer({ min: 0, max: 900 }) });

/** The lives that hold an amendment, with the clause it is made under. */
function livesOf({
  deeds,
  on,
  later,
}: {
  deeds: { treaty: Life['treaty']; acts: readonly Life['refusals'][number]['act'][] };
  on: CivilDate;
  later: number;
}) {
  const life = composeLife(deeds.treaty, { acts: deeds.acts });
  const clause = deeds.treaty.finalClauses.amendment;
  if (clause?.kind !== 'conference' || !('base' in clause.acceptance)) throw new Error('the clause is there');
  return {
    life,
    clause: { ...clause, acceptance: clause.acceptance },
    times: timesOf(life),
    asOf: civilDateOf(dayNumberOf(on) + later),
  };
}

describe('amendments, told again day by day', () => {
  it('enter into force on the first day on which approval and acceptances are there, and after the delay', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { life, clause, times } = livesOf(question);
        for (const amendment of life.amendments) {
          const metOn = findDayMet(clause, amendment, times);
          expect(amendment.metOn).toBe(metOn);
          const delay = clause.delay.form === 'days-after' ? clause.delay.days : 0;
          const due = metOn === undefined ? undefined : civilDateOf(dayNumberOf(metOn) + delay);
          expect(inForceOn(amendment)).toBe(due);
        }
      }),
    );
  });

  it('and pending, they name the number that is missing at the Parties of the day', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { clause, asOf } = livesOf(question);
        const { treaty, acts } = question.deeds;
        const life = composeLife(treaty, { acts }, asOf);
        const times = timesOf(life);
        for (const amendment of life.amendments) {
          if (amendment.entryIntoForce.kind !== 'pending' || amendment.record.adoption === undefined) continue;
          if (clause.acceptance.base.kind !== 'current') continue;
          const parties = countParties(times, asOf);
          const counted = countAcceptances(clause, amendment, times, asOf);
          let missing = 0;
          while (counted + missing === 0 || (counted + missing) * 3 < parties * 2) missing += 1;
          const awaited = amendment.entryIntoForce.awaits.find(({ code }) => code === 'awaited.acceptances');
          if (missing === 0) expect(awaited).toBeUndefined();
          else expect(awaited).toMatchObject({ values: { parties, counted, missing, required: counted + missing } });
          const awaitsApproval = clause.approval !== undefined && amendment.record.approval === undefined;
          expect(amendment.entryIntoForce.awaits.some(({ code }) => code === 'awaited.approval-by')).toBe(
            awaitsApproval,
          );
        }
      }),
    );
  });

  it('a conference is requested on the day on which enough of the Parties that count had favoured it', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { life, clause, times } = livesOf(question);
        for (const amendment of life.amendments) {
          const { request, record } = amendment;
          const requested = findDayRequested(clause, amendment, times);
          if (requested !== undefined) expect(request).toMatchObject({ kind: 'determined', value: requested });
          else if (record.requests.length > 0) expect(request?.kind).toBe('excluded');
          else expect(request?.kind).toMatch(/indeterminate|pending|excluded/);
        }
      }),
    );
  });

  it('bind whom they bind: acceptors, later acceptors, who joins later, or all', () => {
    let pairs = 0;
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { life, clause, times, asOf } = livesOf(question);
        const isBoundBy = (amendment: AmendmentLife, code: string): boolean => {
          const from = inForceOn(amendment);
          const time = times.find((each) => each.code === code && each.from <= asOf && asOf < each.until);
          if (from === undefined || asOf < from || time === undefined) return false;
          if (time.from > from || clause.binding.whom === 'all-parties') return true;
          return amendment.record.acceptances.some((acceptance) => {
            const own = codeOf(acceptance.participant) === code && acceptance.on <= asOf && time.knownOn <= asOf;
            const ended = times.some(
              ({ code: other, until }) => other === code && acceptance.on < until && until <= time.from,
            );
            return own && !ended && acceptance.on < time.until;
          });
        };
        const bindingOf = (codes: readonly string[]) =>
          life.amendments.filter((each) => codes.every((code) => isBoundBy(each, code))).map(({ record }) => record.id);
        const parties = STATES.filter(
          (code) =>
            code !== 'SUN' && times.some((each) => each.code === code && each.from <= asOf && asOf < each.until),
        );
        for (const code of STATES) {
          const text = determineTextFor(life, code, asOf);
          // Whether what bound a State that united in it goes on for it is not known (VCSSRT 31).
          if (composeIfPerhapsBound(life, code, asOf) !== undefined) expect(text.kind).toBe('indeterminate');
          else if (!parties.some((party) => party === codeOf(code))) expect(text.kind).toBe('excluded');
          else expect(text).toMatchObject({ kind: 'determined', value: { amendments: bindingOf([codeOf(code)]) } });
        }
        const [one, other] = parties;
        if (one !== undefined && other !== undefined) {
          pairs += 1;
          const amendments = bindingOf([one, other]);
          expect(determineTextBetween(life, one, other, asOf)).toMatchObject({ value: { amendments } });
          expect(determineTextBetween(life, other, one, asOf)).toMatchObject({ value: { amendments } });
        }
      }),
    );
    expect(pairs).toBeGreaterThan(20);
  });

  it('are as far on each day as their steps say', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { clause, asOf } = livesOf(question);
        const life = composeLife(question.deeds.treaty, { acts: question.deeds.acts }, asOf);
        for (const amendment of life.amendments) {
          const { record, request } = amendment;
          const from = inForceOn(amendment);
          const sent = record.communication;
          const end =
            sent === undefined ? undefined : addPeriod(sent.on, clause.request.within ?? {}, 'last-day-of-month');
          const closed = end?.kind === 'date' && end.date < asOf;
          const expected =
            from !== undefined && from <= asOf
              ? 'in-force'
              : record.approval !== undefined
                ? 'approved'
                : record.adoption !== undefined
                  ? 'adopted'
                  : record.failedVotes.length > 0
                    ? 'rejected'
                    : record.convening !== undefined
                      ? 'convened'
                      : findDayRequested(clause, amendment, timesOf(life)) !== undefined
                        ? 'requested'
                        : sent === undefined
                          ? 'filed'
                          : closed && request?.kind === 'excluded'
                            ? 'lapsed'
                            : 'communicated';
          expect(determineAmendmentStage(life, record.id, asOf)).toBe(expected);
        }
      }),
    );
  });
});
