import { Argument, Command, Option } from '@commander-js/extra-typings';
import { type CalendarSubject, composeCalendar, EVENT_KINDS, type EventKind, writeCalendar } from '../../icalendar.ts';
import type { CivilDate } from '../../index.ts';
import { renderCalendarName } from '../answers/calendar-name.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { composeCalendarSubject } from '../input/compose-calendar-subject.ts';
import { findOnDay } from '../input/find-on-day.ts';
import { findSeveral, tellOfSeveral } from '../input/find-several.ts';
import { findSubject, type RecordAsked, type Subject } from '../input/find-subject.ts';
import {
  addRecordOptions,
  defineAsOfOption,
  defineChoicesOption,
  defineDateOption,
  defineJsonOption,
} from '../input/options.ts';
import { readPreviousCalendar } from '../input/read-previous-calendar.ts';
import { refuseForSeveral } from '../input/refuse-for-several.ts';
import { SEAT_OF_SEVERAL } from '../input/seat-of-several.ts';
import { findAsOf } from '../input/today.ts';
import { openNamedOnce } from '../output/open-named-once.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeRecordEnd, writeWhatIsLacking } from '../output/set-record-end.ts';
import { writeText } from '../output/write-export.ts';
import { writeJson } from '../output/write-json.ts';

interface CalendarCommandOptions extends RecordAsked {
  readonly participant?: string;
  readonly kinds?: readonly EventKind[];
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  readonly previous?: string;
  readonly stampedOn?: CivilDate;
  readonly out?: string;
  readonly json?: true;
}

/** `treaty calendar`: the dates of treaties, of all or for one participant, as calendar programs read them. */
export function defineCalendar(session: Session) {
  const { text } = session.words;
  const treaties = new Argument('[treaty...]', text('help.export.treaty'));
  return addRecordOptions(new Command('calendar').description(text('help.calendar')).addArgument(treaties), session)
    .addOption(new Option('--participant <participant>', text('help.calendar.participant')))
    .addOption(defineChoicesOption('--kinds <list>', text('help.calendar.kinds'), EVENT_KINDS))
    .addOption(defineDateOption('--from <date>', text('help.calendar.from')))
    .addOption(defineDateOption('--to <date>', text('help.calendar.to')))
    .addOption(new Option('--previous <file>', text('help.calendar.previous')).conflicts('json'))
    .addOption(defineDateOption('--stamped-on <date>', text('help.calendar.stamped-on')).conflicts('json'))
    .addOption(new Option('-o, --out <file>', text('help.calendar.out')).conflicts('json'))
    .addOption(defineAsOfOption(session))
    .addOption(defineJsonOption(session))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty calendar op-crc-sc > op-crc-sc.ics',
        'treaty calendar --participant Norway --from 2026-01-01 --kinds reports,windows',
        'treaty calendar crc paris --lang fr -o calendrier.ics',
        'treaty calendar op-crc-sc --previous op-crc-sc.ics -o new.ics',
      ),
    )
    .action(async (names, options) => session.exitWith(await answerCalendar(names, options, session)));
}

async function answerCalendar(
  names: readonly string[],
  options: CalendarCommandOptions,
  session: Session,
): Promise<ExitCode> {
  const { from, to, kinds, out, stampedOn } = options;
  if (from !== undefined && to !== undefined && from > to) {
    throw new BadInput({ code: 'usage.from-after-to', values: { from, to } });
  }
  if (names.length !== 1) refuseForSeveral(options);
  const previous = options.previous === undefined ? [] : await readPreviousCalendar(options.previous, session);
  const asked = await findAsked(names, options, session);
  const { asOf, subjects } = asked;
  const of = options.participant === undefined ? undefined : await findOnDay(options.participant, asOf, session);
  const participant = of?.participant;
  const calendar = {
    asOf,
    ...(participant === undefined ? {} : { participant }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  if (options.json === true) {
    const records = subjects.map(({ life, recordEnd: { endsOn = null, says } }) => {
      return { treaty: life.treaty.id, endsOn, says: [...says, ...session.beside] };
    });
    writeJson(session, { ...calendar, events: composeCalendar(subjects, calendar), records });
  } else {
    const text = writeCalendar(subjects, {
      ...calendar,
      wording: session.words,
      name: renderCalendarName(subjects, participant, session),
      previous,
      ...(stampedOn === undefined ? {} : { stampedOn }),
    });
    await writeText(text, out, session);
    tellWritten(text, asked, names, session);
  }
  return EXIT.answered;
}

/** What a calendar is composed of. */
interface Asked {
  readonly asked: RecordAsked;
  readonly asOf: CivilDate;
  readonly subjects: readonly CalendarSubject[];
}

/** Finds the treaties that are named, or all of the catalogue that have a record, as they stood on one day. */
async function findAsked(names: readonly string[], options: CalendarCommandOptions, session: Session): Promise<Asked> {
  const isAll = names.length === 0;
  const assertNamedOnce = openNamedOnce();
  const found: Subject[] = [];
  const several = await findSeveral(names, options, session);
  for (const name of several.names) {
    const subject = await findSubject(name, several.asked, session);
    assertNamedOnce(subject.treaty);
    found.push(subject);
  }
  const [first, ...others] = found;
  // Of many treaties, each with its depositary's seat, the day is that of the Secretary-General.
  const seat = first === undefined || others.length > 0 ? SEAT_OF_SEVERAL : first.treaty;
  const asOf = findAsOf(options.asOf, seat, session);
  const subjects: CalendarSubject[] = [];
  for (const each of found) {
    const subject = await composeCalendarSubject(each, asOf, session);
    subjects.push(isAll ? { ...subject, ifJoined: true } : subject);
  }
  return { asked: several.asked, asOf, subjects };
}

/** Tells how many events were written, and what is to be said of the records. */
function tellWritten(text: string, { asked, subjects }: Asked, names: readonly string[], session: Session): void {
  const { stderr, words } = session;
  const [first, ...others] = subjects;
  if (first !== undefined && others.length === 0) writeRecordEnd(session, first.recordEnd);
  else for (const { life, recordEnd } of subjects) writeWhatIsLacking(session, life.treaty, recordEnd);
  const count = text.split('\r\nBEGIN:VEVENT\r\n').length - 1;
  stderr.write(`${words.say('usage.events-written', { count })}\n`);
  tellOfSeveral(names, asked, session);
}
