import { renderCalendarName } from '../../cli/answers/calendar-name.ts';
import type { Session } from '../../cli/command.ts';
import { findOnDay } from '../../cli/input/find-on-day.ts';
import { momentOf } from '../../cli/input/known-on.ts';
import { SEAT_OF_SEVERAL } from '../../cli/input/seat-of-several.ts';
import { type CalendarSubject, EVENT_KINDS, type EventKind, writeCalendar } from '../../icalendar.ts';
import type { CivilDate } from '../../index.ts';
import { findServed, parseDay, parseKnown } from '../find-served.ts';
import { openCalendarSubjects } from '../open-calendar-subjects.ts';
import { Refused } from '../problem.ts';
import { allCalendarQuery, calendarQuery, treatyParameters } from '../schemas/parameters.ts';
import { composeTextResponses } from '../schemas/responses.ts';
import type { Serving, ZodServer } from '../serving.ts';
import { writeReply } from '../write-reply.ts';

const TAGS = ['Calendars'];
const TYPE = 'text/calendar';

/** Adds the routes of calendars: that of a treaty, and that of a participant with all treaties of the catalogue. */
export function addCalendarRoutes(app: ZodServer, serving: Serving): void {
  const findSubject = openCalendarSubjects();
  app.get(
    '/treaties/:id/calendar.ics',
    {
      schema: {
        operationId: 'getTreatyCalendar',
        summary: 'The dates of a treaty as a calendar (iCalendar)',
        tags: TAGS,
        params: treatyParameters,
        querystring: calendarQuery,
        response: composeTextResponses(TYPE, 'The calendar.'),
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { for: code, ...asked } = request.query;
      const found = await findServed(serving, id, asked);
      const { on, question } = found;
      const narrowed = parseNarrowed(serving, asked);
      return writeReply(serving, request, reply, {
        question: ['calendar', code, asked.kinds, asked.from, asked.to, ...question],
        type: `${TYPE}; charset=utf-8`,
        compose: async (session) => {
          const subject = await findSubject(found, session);
          return renderCalendar([subject], { on, code, ...narrowed }, session);
        },
      });
    },
  );
  app.get(
    '/calendar.ics',
    {
      schema: {
        operationId: 'getCalendar',
        summary:
          'The dates of a State or organisation under several treaties, or all of the catalogue, as a calendar (iCalendar)',
        tags: TAGS,
        querystring: allCalendarQuery,
        response: composeTextResponses(TYPE, 'The calendar.'),
      },
    },
    async (request, reply) => {
      const { for: code, treaties, ...asked } = request.query;
      const named = treaties === undefined ? undefined : [...new Set(treaties.split(','))];
      const on = parseDay(serving, asked.asOf, 'asOf') ?? serving.today(SEAT_OF_SEVERAL);
      const narrowed = parseNarrowed(serving, asked);
      const known = parseKnown(asked.knownOn);
      // Of all of them together, a day ends at one seat.
      const knownOn = known && momentOf(known, SEAT_OF_SEVERAL);
      const { recorded, marks } = await serving.subjects.list(known);
      return writeReply(serving, request, reply, {
        question: ['calendar', treaties ?? '', ...marks, on, code, asked.kinds, asked.from, asked.to],
        type: `${TYPE}; charset=utf-8`,
        compose: async (session) => {
          const subjects: CalendarSubject[] = [];
          for (const id of named ?? recorded) {
            const subject = await findSubject(await findServed(serving, id, { asOf: on, knownOn }), session);
            subjects.push(named === undefined ? { ...subject, ifJoined: true } : subject);
          }
          return renderCalendar(subjects, { on, code, ...narrowed }, session);
        },
      });
    },
  );
}

/** Which events are asked for. */
interface Narrowed {
  readonly kinds?: readonly EventKind[];
  readonly from?: CivilDate;
  readonly to?: CivilDate;
}

/** @throws Refused where a day is none, or the last is before the first */
function parseNarrowed(
  serving: Serving,
  asked: {
    readonly kinds?: string | undefined;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  },
): Narrowed {
  const from = parseDay(serving, asked.from, 'from');
  const to = parseDay(serving, asked.to, 'to');
  if (from !== undefined && to !== undefined && from > to) {
    throw new Refused(400, { code: 'usage.from-after-to', values: { from, to } });
  }
  const named = new Set(asked.kinds?.split(','));
  return {
    ...(named.size === 0 ? {} : { kinds: EVENT_KINDS.filter((kind) => named.has(kind)) }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

async function renderCalendar(
  subjects: readonly CalendarSubject[],
  { on, code, ...narrowed }: Narrowed & { readonly on: CivilDate; readonly code: string | undefined },
  session: Session,
): Promise<string> {
  for (const { life } of subjects) session.takeUp(life.treaty);
  const participant = code === undefined ? undefined : (await findOnDay(code, on, session)).participant;
  return writeCalendar(subjects, {
    ...narrowed,
    asOf: on,
    ...(participant === undefined ? {} : { participant }),
    wording: session.words,
    name: renderCalendarName(subjects, participant, session),
  });
}
