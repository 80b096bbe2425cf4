import { DAY, OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { findLatestDay } from '../determination/determination.ts';
import type { NestedMessage } from '../determination/messages/values.ts';
import type { CalendarEvent } from '../export/calendar/calendar-event.ts';
import { type CalendarSubject, composeCalendar } from '../export/calendar/compose-calendar.ts';
import { listUncertain } from '../export/calendar/describe-event.ts';
import type { Life } from '../lifecycle/life.ts';
import { listParties } from '../lifecycle/parties-on.ts';
import type { Act } from '../treaty/act.ts';
import { actReferenceOf } from '../treaty/act-reference.ts';
import type { Register } from '../treaty/register.ts';
import type { ActKnown, AwaitedKnown, DateKnown, LawKnown } from './law-known.ts';

/** A treaty that is watched, with its record. */
export interface WatchSubject extends CalendarSubject {
  readonly register: Pick<Register, 'acts' | 'textCorrections'>;
  /** Acts that the record held, and that whoever keeps it has since corrected to acts that were never made. */
  readonly neverMade?: readonly Act[];
}

/**
 * Composes what is known of the law of a treaty on a day: its dates, the acts of its record, those without effect, and what is waited for. Keep it, and `composeChangesInLaw` tells later what has
 * changed.
 *
 * @param subject with the life of that day
 * @example composeLawKnown({ life, register: opCrcScRegister, recordEnd: { says: [] } }, civilDate('2002-01-18')).parties // 16
 * @see docs/watch.md
 */
export function composeLawKnown(subject: WatchSubject, asOf: CivilDate): LawKnown {
  assertArgument('composeLawKnown', 'subject', OBJECT, subject);
  assertArgument('composeLawKnown', 'asOf', DAY, asOf);
  const { life, register, recordEnd, neverMade = [] } = subject;
  const { endsOn, says } = recordEnd;
  return {
    treaty: life.treaty.id,
    title: life.treaty.shortTitle,
    asOf,
    ...(endsOn === undefined ? {} : { recordEndsOn: endsOn }),
    recordSays: says,
    parties: listParties(life, asOf).length,
    dates: composeCalendar([subject], { asOf }).map(composeDate),
    acts: register.acts.map(composeAct),
    refused: life.refusals.map(({ act, article, reason }) => ({
      key: keyOf(act),
      act: actReferenceOf(act),
      article,
      reason,
    })),
    neverMade: neverMade.map(keyOf),
    awaited: listAwaited(life),
  };
}

function composeDate(event: CalendarEvent): DateKnown {
  const { uid, name, on, article, what, participant, amendment, number, foreseen, receivedOn, recordSays } = event;
  return {
    uid,
    name,
    on,
    article,
    what,
    ...(participant === undefined ? {} : { participant }),
    ...(amendment === undefined ? {} : { amendment }),
    ...(number === undefined ? {} : { number }),
    uncertain: listUncertain(event),
    ...(foreseen === undefined ? {} : { foreseen }),
    ...(recordSays.length === 0 ? {} : { beyondRecord: true }),
    ...(receivedOn === undefined ? {} : { received: true }),
  };
}

function composeAct(act: Act): ActKnown {
  const about = [
    'amendment' in act ? act.amendment : undefined,
    'territory' in act ? act.territory : undefined,
    'towards' in act ? act.towards : undefined,
  ].flatMap((each) => each ?? []);
  const own = { key: keyOf(act), act: actReferenceOf(act), about: about.join(' ') };
  if (act.kind !== 'correction') return own;
  const { corrects, to, participant } = act;
  const { kind, on } = corrects;
  return { ...own, corrects: { act: { ...(participant === undefined ? {} : { participant }), kind, on }, to } };
}

/** Renders what the record says of an act, but for where it was read and what is noted beside it, in one order. */
function keyOf({ source: _, note: __, ...act }: Act): string {
  return JSON.stringify(Object.entries(act).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function listAwaited({ entryIntoForce, amendments }: Life): readonly AwaitedKnown[] {
  const all = [{ answer: entryIntoForce, of: {} }].concat(
    amendments.map(({ record, entryIntoForce: answer }) => ({ answer, of: { amendment: record.id } })),
  );
  return all.flatMap(({ answer, of }): readonly AwaitedKnown[] => {
    const { article } = answer;
    if (answer.kind === 'pending') return [{ ...of, article, awaits: answer.awaits.map(withoutArticle) }];
    if (answer.kind === 'indeterminate' && findLatestDay(answer) === undefined) {
      return [{ ...of, article, awaits: answer.questions }];
    }
    return [];
  });
}

function withoutArticle({ code, values }: NestedMessage): NestedMessage {
  return { code, values };
}
