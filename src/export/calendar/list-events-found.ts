import type { CivilDate } from '../../calendar/civil-date.ts';
import { type Determination, findLatestDay } from '../../determination/determination.ts';
import type { Message } from '../../determination/messages/message.ts';
import { composeChronology } from '../../lifecycle/chronology.ts';
import { composeForeseenAmendment } from '../../lifecycle/compose-foreseen-amendment.ts';
import {
  type Deadline,
  listDeadlinesOfAmendment,
  listDeadlinesOfParty,
  listDeadlinesOfTreaty,
} from '../../lifecycle/deadlines.ts';
import type { Life, ParticipationLife } from '../../lifecycle/life.ts';
import { listReports, type ReportsOptions } from '../../lifecycle/reports.ts';
import { listSpansOtherwise } from '../../lifecycle/withdrawn-otherwise.ts';
import { codeOnDay } from '../../participants/former-state.ts';
import type { ParticipantCode } from '../../participants/participant-code.ts';
import type { Register } from '../../treaty/register.ts';
import type { EventFound } from './calendar-event.ts';
import { describeDay } from './describe-day.ts';
import { findEventOfEntry } from './event-of-entry.ts';
import { addReading, keyOfEvent } from './readings-of-events.ts';

/** What the events of a life are found from. */
export interface LifeRead {
  readonly life: Life;
  /** The record with the corrections of the text, where it has any. */
  readonly register?: Pick<Register, 'acts' | 'textCorrections'> | undefined;
  readonly asOf: CivilDate;
  readonly reports?: ReportsOptions | undefined;
}

/** Lists the events of a life, each on the reading that prevails, and on which day it comes on others, or on one alone. */
export function listEventsFound(read: LifeRead): readonly EventFound[] {
  const { life } = read;
  const prevailing = listOnOneReading(read);
  const onOthers = (life.onOtherReadings ?? []).map(({ reading, life: other }) => ({
    title: reading.title,
    events: listOnOneReading({ ...read, life: other }),
  }));
  const onActs = life.participants.flatMap(({ onOtherReadings = [], ...own }) =>
    onOtherReadings.map(({ reading, participations }) => ({
      title: reading.title,
      of: own.participant,
      events: listOnOneReading({ ...read, life: { ...life, participants: [{ ...own, participations }] } }),
    })),
  );
  const withActs = onActs.reduce<readonly EventFound[]>((events, { title, of, events: there }) => {
    const isIts = (event: EventFound): boolean => event.participant === of;
    return [...events.filter((each) => !isIts(each)), ...addReading(events.filter(isIts), title, there.filter(isIts))];
  }, prevailing);
  const all = onOthers.reduce<readonly EventFound[]>(
    (events, { title, events: there }) => addReading(events, title, there),
    withActs,
  );
  return [...all, ...listOnSpans(life, all)];
}

/** Lists the events of a life without a look at the other readings of its acts. */
function listOnOneReading({ life, register, asOf, reports }: LifeRead): readonly EventFound[] {
  return [
    ...listOfChronology(life, register, asOf),
    ...listOfDeadlines(life, asOf),
    ...listOfReports(life, asOf, reports),
  ];
}

/** Lists the dated consequences; those that come only if nothing else is done before them, about amendments that are pending, are marked. */
function listOfChronology(life: Life, register: LifeRead['register'], asOf: CivilDate): readonly EventFound[] {
  const foreseen = life.amendments.map((each) => composeForeseenAmendment(life, each));
  const entries = composeChronology({ ...life, amendments: foreseen }, register, register && asOf);
  const pending = new Set(
    life.amendments.flatMap(({ record, entryIntoForce }, at) =>
      foreseen[at]?.entryIntoForce === entryIntoForce ? [] : record.id,
    ),
  );
  const ofToday = new Set(
    pending.size === 0 ? [] : composeChronology(life).flatMap((entry) => keyOf(findEventOfEntry(entry, life))),
  );
  return entries.flatMap((entry) => {
    const event = findEventOfEntry(entry, life);
    if (event === undefined) return [];
    const isForeseen = event.amendment !== undefined && pending.has(event.amendment) && !ofToday.has(keyOfEvent(event));
    return [isForeseen ? { ...event, foreseen: true } : event];
  });
}

function keyOf(event: EventFound | undefined): readonly string[] {
  return event === undefined ? [] : [keyOfEvent(event)];
}

/** Lists the days that the clauses set. */
function listOfDeadlines(life: Life, asOf: CivilDate): readonly EventFound[] {
  const { treaty, participants, amendments, entryIntoForce, end } = life;
  const { finalClauses } = treaty;
  const byClauses = listDeadlinesOfTreaty(finalClauses, undefined, asOf).filter(({ mayBeEarlier }) => !mayBeEarlier);
  const ofTreaty = runFrom(entryIntoForce, (from) =>
    listDeadlinesOfTreaty(finalClauses, from === undefined ? undefined : { from, until: end?.on }, asOf).map((each) => {
      const isByClauses = byClauses.some(({ kind, on }) => kind === each.kind && on === each.on);
      return { ...composeEventOfDeadline(each), ...(isByClauses ? { byClausesAlone: true } : {}) };
    }),
  );
  const ofParties = participants.flatMap(({ participant, participations }) =>
    participations.flatMap(({ partyFrom, partyUntil: until, entryIntoForce: own }) =>
      partyFrom === undefined
        ? []
        : runFrom(own, (from) =>
            from === undefined
              ? []
              : listDeadlinesOfParty(finalClauses, { from, until }, asOf).map((each) =>
                  composeEventOfDeadline(each, participant),
                ),
          ),
    ),
  );
  const ofAmendments = amendments.flatMap((each) =>
    listDeadlinesOfAmendment(life, each).map((deadline): EventFound => {
      const { on, article, amendment } = deadline;
      const own = { on, article, amendment, steps: [] } as const;
      if (deadline.kind === 'time-opens') {
        const what = { code: 'event.time-opens', values: { amendment, for: deadline.for } } as const;
        return { name: 'time-opens', ...own, what };
      }
      const { orOn } = deadline;
      const what = { code: 'event.adoption-possible', values: { amendment } } as const;
      const open = orOn === undefined ? {} : ({ dayIs: 'first' } as const);
      return { name: 'adoption-possible', ...own, what, ...open };
    }),
  );
  return [...ofTreaty, ...ofParties, ...ofAmendments];
}

/** Lists what runs from a day on each of the days that it can be: on that which prevails, or the latest, and how it differs on the others. */
function runFrom(
  start: Determination<CivilDate>,
  list: (from: CivilDate | undefined) => readonly EventFound[],
): readonly EventFound[] {
  const events = list(findLatestDay(start));
  if (start.kind === 'determined') {
    const others = (start.readings ?? []).filter(({ value }) => value !== start.value);
    return others.reduce((found, { title, value }) => addReading(found, title, list(value)), events);
  }
  if (start.kind !== 'indeterminate') return events;
  return events.map((event) => {
    if (event.byClausesAlone) return event;
    const candidates = start.candidates.flatMap(({ value, if: condition }) => {
      const there = list(value).find((each) => keyOfEvent(each) === keyOfEvent(event));
      return there === undefined ? [] : [{ value: there.on, if: condition }];
    });
    return { ...event, dayIs: 'latest', questions: start.questions, candidates };
  });
}

function composeEventOfDeadline(
  { kind: name, on, article, number, mayBeEarlier }: Deadline,
  participant?: ParticipantCode,
): EventFound {
  const own = { code: `event.${name}`, values: {} } as const;
  const what: EventFound['what'] =
    participant === undefined
      ? own
      : { code: 'event.of-participant', values: { participant: codeOnDay(participant, on), what: own } };
  return {
    name,
    on,
    article,
    what,
    steps: [],
    ...(participant === undefined ? {} : { participant }),
    ...(number === undefined ? {} : { number }),
    ...(mayBeEarlier === undefined ? {} : { dayIs: 'latest' }),
  };
}

/** Lists the last days for the reports of every Party, those of reports that were received too. */
function listOfReports(life: Life, asOf: CivilDate, options: ReportsOptions = {}): readonly EventFound[] {
  return listReports(life, asOf, options).flatMap(({ participant, reports }) =>
    reports.flatMap((report): readonly EventFound[] => {
      const { number, due } = report;
      const candidates = due.kind === 'indeterminate' ? due.candidates : [];
      const latest = findLatestDay(due);
      const on = latest ?? candidates.map(({ value }) => value).sort()[0];
      if (on === undefined) return [];
      const what = {
        code: 'event.report-due',
        values: { participant: codeOnDay(participant, on), number },
      } as const;
      const receivedOn = 'receivedOn' in report ? report.receivedOn : undefined;
      return [
        {
          name: 'report-due',
          on,
          article: due.article,
          what,
          participant,
          number,
          ...describeDay(due),
          ...(latest === undefined ? { dayIs: 'first' } : {}),
          ...(receivedOn === undefined ? {} : { receivedOn }),
        },
      ];
    }),
  );
}

/** Lists the first days as a Party that instruments have on readings alone that do not prevail, and that are not found yet. */
function listOnSpans({ participants }: Life, found: readonly EventFound[]): readonly EventFound[] {
  const known = new Set(
    found.flatMap(({ name, participant, on }) => (name === 'party-from' ? `${participant} ${on}` : [])),
  );
  return participants.flatMap(({ participant, participations }) =>
    participations.flatMap((each) =>
      each.partyFrom === undefined
        ? listSpansOtherwise(each.entryIntoForce).flatMap(({ from, step }) =>
            known.has(`${participant} ${from}`) ? [] : [composeOnReading(participant, each, from, step)],
          )
        : [],
    ),
  );
}

function composeOnReading(
  participant: ParticipantCode,
  { entryIntoForce }: ParticipationLife,
  on: CivilDate,
  title: Message,
): EventFound {
  const { article } = entryIntoForce;
  const what = { code: 'event.party-from', values: { participant: codeOnDay(participant, on) } } as const;
  return { name: 'party-from', on, article, what, participant, steps: [], onlyOnReading: title };
}
