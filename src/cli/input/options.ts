import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { type CivilDate, parseCivilDate } from '../../index.ts';

/** The record to answer from, instead of that of the catalogue. */
export function defineRegisterOption() {
  return new Option('--register <file>', 'the record to use (CSV or JSON; "-" for standard input)');
}

/** The day asked about. */
export function defineAsOfOption(says = "the day asked about (today at the depositary's seat)") {
  return new Option('--as-of <date>', says).argParser(parseDateOption);
}

/** How much of the record is known. */
export function defineRecordAsOfOption() {
  return defineAsOfOption('take the record as it stood on this day (the whole record)');
}

/** How much of the record is known, where what was done later lies before whatever is supposed. */
export function defineRecordUntilTodayOption() {
  return defineAsOfOption("take the record as it stood on this day (today at the depositary's seat)");
}

/** The day on which a treaty or an amendment must be in force. */
export function defineInForceByOption() {
  return new Option('--in-force-by <date>', 'the day on which it must be in force').argParser(parseDateOption);
}

export function defineJsonOption(says = 'print JSON') {
  return new Option('--json', says);
}

export function defineStrictOption(says = 'exit with 3 where there is no determined date') {
  return new Option('--strict', says);
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
    if (/^[1-9]\d*$/.test(text) && number >= least && number <= greatest) return number;
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${greatest}.`);
  });
}

/** Parses a day of the command line. */
export function parseDateOption(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (parsed.kind === 'date') return parsed.date;
  throw new InvalidArgumentError(`${parsed.message}. A date is written as YYYY-MM-DD, such as 2002-01-18.`);
}

/** Gathers an option that may be given several times. */
export function listGiven<T>(value: T, before: readonly T[] = []): readonly T[] {
  return [...before, value];
}
