import { findTerms, listWithoutOrganisations } from '../amendment/acceptance-terms.ts';
import { admitAmendmentActs } from '../amendment/admission/admit-amendment-acts.ts';
import type { AmendableTreaty } from '../amendment/amendment-case.ts';
import type { ConferenceClause } from '../amendment/amendment-record.ts';
import { REQUEST_BASE_READINGS } from '../amendment/request-base-readings.ts';
import { type CivilDate, LAST_DAY } from '../calendar/civil-date.ts';
import { composeReading } from '../determination/compose-reading.ts';
import { findLatestDay, type Reading } from '../determination/determination.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { Refusal, Remark } from '../participation/refusal.ts';
import type { AmendmentAct } from '../treaty/act.ts';
import { findProcedure } from '../treaty/amendment-procedure.ts';
import { composeAmendable } from './amendable-treaty.ts';
import { composeAmendment } from './compose-amendments.ts';
import type { AmendmentLife, BoundOnReading, Life } from './life.ts';
import { positionOf } from './other-readings.ts';
import { listConsentSpans } from './party-spans.ts';

type Position = Omit<Reading<CivilDate>, 'value'>;
type RequestBase = ConferenceClause['request']['base'];

const BASES: readonly RequestBase[] = ['current', 'at-end-of-window', 'at-communication'];

/** A reading of whose replies are a part of whom, beside the one that prevails. */
interface OtherCase {
  readonly name: RequestBase | 'states-alone';
  readonly prevailing: Position;
  readonly other: Position;
  readonly given: AmendableTreaty<ConferenceClause>;
}

/**
 * Says what hangs on the reading of "one third of the States Parties" besides the day on which a conference was requested: a conference that was convened
 * with replies that are enough on one reading alone, and all that was done after it. An act that has effect on another reading alone stays refused,
 * with that reading in its reason; a convening that has none on another reading is remarked on; and whom the amendment binds there is told.
 *
 * @param acts those about amendments, in order
 * @param asOf inclusive, as the life was composed
 * @see docs/legal-sources.md#conference
 */
export function addReadingsOfRequests(life: Life, acts: readonly AmendmentAct[], asOf: CivilDate | undefined): Life {
  if (life.amendments.length === 0) return life;
  const amendable = composeAmendable(life.treaty.finalClauses, life.participants, life.record);
  const consents = listConsentSpans(life.participants);
  const otherwise = new Map<Refusal, Message<CodeOf<'remark'>>[]>();
  const remarks: Remark[] = [];
  const amendments = life.amendments.map((amendment): AmendmentLife => {
    const { record } = amendment;
    const clause = findProcedure(life.treaty.finalClauses.amendment, record.proposal);
    if (clause?.kind !== 'conference' || record.requests.length === 0) return amendment;
    const own = acts.filter((act) => act.amendment === record.id);
    const refused = life.refusals.filter(({ act }) => own.some((each) => each === act));
    const bound: BoundOnReading[] = [];
    for (const { name, prevailing, other, given } of listOtherCases({ ...amendable, clause })) {
      const there = admitAmendmentActs(own, given);
      const [admitted] = there.records;
      if (admitted === undefined) continue;
      const gained = refused.filter(
        ({ act }) => FOLLOWS.has(act.kind) && !there.refusals.some((each) => each.act === act),
      );
      const lost = there.refusals.filter(
        ({ code, act }) => code === 'too-few-requests' && !refused.some((each) => each.act === act),
      );
      if (gained.length === 0 && lost.length === 0) continue;
      const read = composeAmendment({ ...given, record: admitted, asOf: asOf ?? LAST_DAY }, consents);
      bound.push({ prevailing, other: positionOf(other), bound: read.bound });
      for (const { act, article } of lost) {
        remarks.push({
          act,
          article,
          code: 'step-presumed',
          says: { code: `remark.too-few-requests.${name}`, values: {} },
        });
      }
      const on = read.request && findLatestDay(read.request);
      if (on === undefined) continue;
      for (const refusal of gained) {
        const says: Message<CodeOf<'remark'>> = { code: `remark.enough-requests.${name}`, values: { on } };
        const list = otherwise.get(refusal) ?? [];
        list.push(says);
        otherwise.set(refusal, list);
      }
    }
    if (bound.length === 0) return amendment;
    return { ...amendment, onOtherReadings: [...(amendment.onOtherReadings ?? []), ...bound] };
  });
  const refusals = life.refusals.map((refusal): Refusal => {
    const says = otherwise.get(refusal);
    return says === undefined ? refusal : { ...refusal, reason: composeOnOneReading(refusal.reason, says) };
  });
  return { ...life, amendments, refusals, remarks: [...life.remarks, ...remarks] };
}

function composeOnOneReading(reason: Message, otherwise: readonly Message[]): Message {
  return { code: 'reason.on-one-reading', values: { reason, otherwise } };
}

/** The acts that follow upon enough replies. */
const FOLLOWS: ReadonlySet<string> = new Set([
  'conference-convening',
  'amendment-adoption',
  'amendment-approval',
  'amendment-acceptance',
]);

/** Lists the readings that do not prevail: the Parties of another day, where the article names none; the States alone, where an organisation is not said to count. */
function listOtherCases(given: AmendableTreaty<ConferenceClause>): readonly OtherCase[] {
  const { clause, parties } = given;
  const { request, acceptance } = clause;
  const ofOtherDays = BASES.flatMap((base): readonly OtherCase[] => {
    if (request.express || request.within === undefined || base === request.base) return [];
    const prevailing = REQUEST_BASE_READINGS[request.base];
    const read = { ...given, clause: { ...clause, request: { ...request, base } } };
    return [{ name: base, prevailing, other: REQUEST_BASE_READINGS[base], given: read }];
  });
  const states = listWithoutOrganisations(parties);
  if (findTerms(acceptance)?.organisations === undefined || states.length === parties.length) return ofOtherDays;
  return [
    ...ofOtherDays,
    { name: 'states-alone', prevailing: OF_ALL_PARTIES, other: OF_STATES_ALONE, given: { ...given, parties: states } },
  ];
}

const OF_ALL_PARTIES = composeReading('all-parties', 'requests-of-all-parties', []);
const OF_STATES_ALONE = composeReading('states-alone', 'requests-of-states-alone', []);
