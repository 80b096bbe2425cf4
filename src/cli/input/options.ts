import { type Command, Option, type OptionValues } from '@commander-js/extra-typings';
import { daysInMonth } from '../../calendar.ts';
import { assertNever, type CivilDate, parseCivilDate } from '../../index.ts';
import type { CommandMessage } from '../../wording/command-wording.ts';
import { BadInput, SEE_HELP } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { type KnownOn, writeMoment } from './known-on.ts';

/** Adds to a command what every command has that answers from a record: which record, how it is read, and what is known beside it. */
export function addRecordOptions<Args extends unknown[], Opts extends OptionValues>(
  command: Command<Args, Opts>,
  session: Session,
) {
  return command
    .addOption(defineRegisterOption(session))
    .addOption(defineStoreOption(session))
    .addOption(defineKnownOnOption(session))
    .addOption(defineSkipBadRowsOption(session))
    .addOption(defineRecordEndsOnOption(session))
    .addOption(defineInForceOnOption(session));
}

/** The record to answer from, instead of that of the catalogue. */
function defineRegisterOption({ words: { text } }: Session) {
  return new Option('--register <file>', text('help.option.register'));
}

/** A store to answer from, instead of a register. */
export function defineStoreOption({ words: { text } }: Session) {
  return new Option('--store <place>', text('help.option.store')).conflicts('register');
}

/** A store whose records are taken beside what is checked against them. */
export function defineStoreBesideOption({ words: { text } }: Session) {
  return new Option('--store <place>', text('help.option.store-beside'));
}

/** What of a store is known: what it held at a moment, or at the end of a day. */
export function defineKnownOnOption({ words: { text } }: Session) {
  return new Option('--known-on <moment>', text('help.option.known-on')).argParser((given) =>
    parseKnownOn(given, '--known-on <moment>'),
  );
}

/** Rows of a table that cannot be read are left out, and the others are read. */
export function defineSkipBadRowsOption({ words: { text } }: Session) {
  return new Option('--skip-bad-rows', text('help.option.skip-bad-rows'));
}

/** The day on which the record ends, where it does not say so itself, or another is known. */
function defineRecordEndsOnOption({ words: { text } }: Session) {
  return defineDateOption('--record-ends-on <date>', text('help.option.record-ends-on'));
}

/** A day, under a name of its own. */
export function defineDateOption<const Flags extends string>(flags: Flags, says: string) {
  return new Option(flags, says).argParser((text) => parseDateOption(text, flags));
}

/** A territory of the State that is named, about which is asked. */
export function defineTerritoryOption({ words: { text } }: Session) {
  return new Option('--territory <name>', text('help.territory'));
}

/** The day asked about. */
export function defineAsOfOption({ words: { text } }: Session) {
  return defineDateOption('--as-of <date>', text('help.option.as-of'));
}

/** How much of the record is known. */
export function defineRecordAsOfOption({ words: { text } }: Session) {
  return defineDateOption('--as-of <date>', text('help.option.record-as-of'));
}

/** How much of the record is known, where what was done later lies before whatever is supposed. */
export function defineRecordUntilTodayOption({ words: { text } }: Session) {
  return defineDateOption('--as-of <date>', text('help.option.record-until-today'));
}

/** The day on which a treaty or an amendment must be in force. */
export function defineInForceByOption({ words: { text } }: Session) {
  return defineDateOption('--in-force-by <date>', text('help.option.in-force-by'));
}

/** The day on which a Party must have left. */
export function defineOutByOption({ words: { text } }: Session) {
  return defineDateOption('--out-by <date>', text('help.latest.out-by'));
}

/** The date of the treaty itself, where it is known and the record holds a part of the acts. */
export function defineInForceOnOption({ words: { text } }: Session) {
  return defineDateOption('--in-force-on <date>', text('help.option.in-force-on'));
}

export function defineJsonOption({ words: { text } }: Session, says = text('help.option.json')) {
  return new Option('--json', says);
}

export function defineStrictOption({ words: { text } }: Session, says = text('help.option.strict')) {
  return new Option('--strict', says);
}

/** One of several words. */
export function defineChoiceOption<const Flags extends string, const Choice extends string>(
  flags: Flags,
  says: string,
  choices: readonly Choice[],
) {
  return new Option(flags, says)
    .choices(choices)
    .argParser(
      (text: string): Choice =>
        parseChoice(text, choices, { code: 'usage.bad-choice', values: { option: flags, given: text, choices } }),
    );
}

/**
 * Parses one of several words.
 *
 * @throws BadInput with the refusal where the text is none of them
 */
export function parseChoice<const Choice extends string>(
  text: string,
  choices: readonly Choice[],
  refusal: CommandMessage,
): Choice {
  const choice = choices.find((each) => each === text);
  if (choice !== undefined) return choice;
  throw new BadInput(refusal, SEE_HELP);
}

/** Several of several words, with commas between them. */
export function defineChoicesOption<const Flags extends string, const Choice extends string>(
  flags: Flags,
  says: string,
  choices: readonly Choice[],
) {
  return new Option(flags, says).choices(choices).argParser((text: string): readonly Choice[] => {
    const parse = (given: string): Choice =>
      parseChoice(given, choices, { code: 'usage.bad-choice', values: { option: flags, given, choices } });
    return [...new Set(text.split(',').map((each) => parse(each.trim())))];
  });
}

/** A whole number, from the least to the greatest, inclusive. */
export function defineNumberOption<const Flags extends string>(
  flags: Flags,
  says: string,
  greatest: number,
  least = 1,
) {
  return new Option(flags, says).argParser((text: string): number => {
    const number = Number(text);
    if (/^(0|[1-9]\d*)$/.test(text) && number >= least && number <= greatest) return number;
    throw new BadInput({ code: 'usage.bad-number', values: { option: flags, given: text, least, greatest } }, SEE_HELP);
  });
}

/**
 * Parses a day of the command line.
 *
 * @param option its flags, by which a refusal names it
 * @throws BadInput where the text is no day
 */
export function parseDateOption(text: string, option: string): CivilDate {
  const parsed = parseCivilDate(text);
  switch (parsed.kind) {
    case 'date':
      return parsed.date;
    case 'not-a-date':
    case 'outside-calendar':
      throw new BadInput({ code: 'usage.bad-date', values: { option, given: text, fault: parsed.kind } }, SEE_HELP);
    case 'no-such-day':
      throw new BadInput(describeNoSuchDay(text, option), SEE_HELP);
    default:
      return assertNever(parsed);
  }
}

/** A day, a time, and how far its clock is ahead of UTC. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/i;

/**
 * Parses when something was known: a day, or a moment with the zone of its clock.
 *
 * @param option its flags, by which a refusal names it
 * @throws BadInput where the text is neither
 */
export function parseKnownOn(given: string, option: string): KnownOn {
  const [, day] = MOMENT.exec(given) ?? [];
  const moment = Date.parse(given.toUpperCase());
  if (day === undefined ? !/^\d{4}-\d{2}-\d{2}$/.test(given) : Number.isNaN(moment)) {
    throw new BadInput({ code: 'usage.bad-moment', values: { option, given } }, SEE_HELP);
  }
  const parsed = parseDateOption(day ?? given, option);
  return day === undefined ? { kind: 'day', day: parsed } : { kind: 'moment', moment: writeMoment(moment) };
}

/** Describes why a year has no such day: its month has fewer, or there is no such month. */
function describeNoSuchDay(given: string, option: string): CommandMessage {
  const [year = 0, month = 0] = given.split('-').map(Number);
  return month < 1 || month > 12
    ? { code: 'usage.no-such-month', values: { option, given, month } }
    : { code: 'usage.no-such-day', values: { option, given, days: daysInMonth(year, month) } };
}

/** Gathers an option that may be given several times. */
export function listGiven<T>(value: T, before: readonly T[] = []): readonly T[] {
  return [...before, value];
}
