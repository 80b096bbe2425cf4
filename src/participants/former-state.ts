import { type CivilDate, composeCivilDate } from '../calendar/civil-date.ts';
import type { ParticipantCode } from './participant-code.ts';

/** A State that has ceased to exist, or that another continues under another name. */
export interface FormerState {
  /** The alpha-3 code that ISO 3166-1 has withdrawn. */
  readonly code: ParticipantCode;
  /** The last day of its existence, inclusive. */
  readonly lastDay: CivilDate;
  /**
   * The first day of its existence under its name, inclusive; there where it is certain whose acts are those of the State that continues
   * it from that day to the last.
   */
  readonly firstDay?: CivilDate;
  /**
   * `continued-by`: the same person of international law goes on under another code, and its acts with it. `dissolved`:
   * the person has ended, by falling apart or by joining another State; what it did stays its own.
   */
  readonly successor:
    | { readonly kind: 'continued-by'; readonly code: ParticipantCode }
    | { readonly kind: 'dissolved'; readonly successors: readonly ParticipantCode[] };
  /** The State that it formed by uniting with another (VCSSRT 31); left out of one that joined a State which went on. */
  readonly unitedIn?: ParticipantCode;
}

/** The former States that have a code, in the order of their codes; `FORMER_STATE_SOURCES` says where each stands. */
export const FORMER_STATES: readonly FormerState[] = [
  {
    code: 'CSK',
    lastDay: composeCivilDate(1992, 12, 31),
    successor: { kind: 'dissolved', successors: ['CZE', 'SVK'] },
  },
  {
    // It joined the Federal Republic of Germany on 3 October 1990, which did not continue it.
    code: 'DDR',
    lastDay: composeCivilDate(1990, 10, 2),
    successor: { kind: 'dissolved', successors: ['DEU'] },
  },
  {
    // Until 4 February 2003 the Federal Republic of Yugoslavia, of which ISO kept the code YUG. Montenegro declared its
    // independence on 3 June 2006; Serbia continues the State.
    code: 'SCG',
    lastDay: composeCivilDate(2006, 6, 2),
    successor: { kind: 'continued-by', code: 'SRB' },
  },
  {
    // The day on which the Secretary-General was informed that the Russian Federation continues its membership. The
    // President resigned on 25 December and the Supreme Soviet dissolved itself on the 26th; the depositary goes by the 24th.
    code: 'SUN',
    firstDay: composeCivilDate(1922, 12, 30),
    lastDay: composeCivilDate(1991, 12, 24),
    successor: { kind: 'continued-by', code: 'RUS' },
  },
  {
    // The two Vietnamese States united on 2 July 1976. The code VNM stood for the southern one until then.
    code: 'VDR',
    lastDay: composeCivilDate(1976, 7, 1),
    successor: { kind: 'dissolved', successors: ['VNM'] },
    unitedIn: 'VNM',
  },
  {
    // The two Yemeni States united on 22 May 1990. The code YEM stood for the Yemen Arab Republic until then.
    code: 'YMD',
    lastDay: composeCivilDate(1990, 5, 21),
    successor: { kind: 'dissolved', successors: ['YEM'] },
    unitedIn: 'YEM',
  },
  {
    // Its last day is disputed: it fell apart between 25 June 1991 (Croatia, Slovenia) and 27 April 1992, the day on which
    // the Federal Republic of Yugoslavia was proclaimed; the Arbitration Commission (opinion 8, 4 July 1992) held the
    // dissolution complete by then. The day before the proclamation is the last on which no successor claimed its name.
    code: 'YUG',
    lastDay: composeCivilDate(1992, 4, 26),
    successor: { kind: 'dissolved', successors: ['BIH', 'HRV', 'MKD', 'SCG', 'SVN'] },
  },
];

const BY_CODE: ReadonlyMap<string, FormerState> = new Map(FORMER_STATES.map((state) => [state.code, state]));

/**
 * Finds what is known of a former State: its last day, inclusive, and who continues or succeeds it. `undefined` for
 * every other code, also for that of a State which has only changed its name (Burma is MMR, Zaire COD).
 *
 * `dissolved` names the States of its territory; whether one of them is bound by a treaty is another act's to say. The
 * Socialist Federal Republic of Yugoslavia is YUG; the Federal Republic of 1992 to 2003 is SCG under its earlier name.
 * The last day of YUG is disputed, that of SUN a choice between three: the comments above say why.
 *
 * @example findFormerState('CSK')?.lastDay // '1992-12-31'
 * @see docs/glossary.md
 */
export function findFormerState(code: ParticipantCode): FormerState | undefined {
  return BY_CODE.get(code);
}

/** What is told of the end of a participant, in the table or by a treaty that declares it for itself. */
interface Ceasing extends Partial<Pick<FormerState, 'lastDay' | 'unitedIn'>>, Pick<FormerState, 'code'> {}

/** Finds when a State ceased to exist, and in which it united: one of the table, or one that a treaty declares for itself. */
export function findCeased(code: ParticipantCode, declared: readonly Ceasing[] | undefined): Ceasing | undefined {
  return BY_CODE.get(code) ?? declared?.find((each) => each.code === code);
}

/**
 * Finds the code under which a participant goes on: that of the State that continues it, or its own.
 *
 * @example continuingStateOf('SUN') // 'RUS'
 */
export function continuingStateOf(participant: ParticipantCode): ParticipantCode {
  const former = findFormerState(participant);
  return former?.successor.kind === 'continued-by' ? former.successor.code : participant;
}

/**
 * Finds the code by whose name a participant is told on a day: that of the State which it continues, where it is certain that it bore that
 * name then, or its own.
 *
 * @example codeOnDay('RUS', civilDate('1991-12-24')) // 'SUN'
 * @see docs/glossary.md
 */
export function codeOnDay(participant: ParticipantCode, on: CivilDate): ParticipantCode {
  const before = FORMER_STATES.find(
    ({ firstDay, lastDay, successor }) =>
      firstDay !== undefined &&
      firstDay <= on &&
      on <= lastDay &&
      successor.kind === 'continued-by' &&
      successor.code === participant,
  );
  return before?.code ?? participant;
}
