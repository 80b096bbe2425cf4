import { describe, expect, it } from 'vitest';
import { assertArgument } from '../../src/calendar/assert-argument.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import * as calendar from '../../src/calendar.ts';
import * as catalogue from '../../src/catalogue.ts';
import * as conformance from '../../src/conformance.ts';
import * as main from '../../src/index.ts';
import * as machine from '../../src/machine.ts';
import * as participants from '../../src/participants.ts';
import * as reading from '../../src/reading.ts';
import * as simulation from '../../src/simulation.ts';
import { TREATY } from '../../src/treaty/argument-shapes.ts';
import * as wording from '../../src/wording.ts';
import { opCrcSc, opCrcScRegister } from '../support/op-crc-sc.ts';

const DOORS = { main, calendar, catalogue, conformance, machine, participants, reading, simulation, wording };

/** What a caller might pass whom no compiler tells. */
const WRONG: readonly (readonly unknown[])[] = [
  [],
  [undefined],
  [null],
  [42],
  [{}],
  [[]],
  ['31 February'],
  [{}, {}, {}],
  [{}, {}, '31 February'],
  ['XXX', '31 February'],
  [opCrcSc],
  [{ treaty: opCrcSc }],
  [{ kind: 'treaty', value: opCrcSc }, opCrcScRegister],
  [opCrcSc, {}],
  [opCrcSc, opCrcScRegister, '31 February'],
];

/** What asks whether something is so, or looks for something: of nothing, it is not so, and there is none. */
const ASK_OR_LOOK = [
  ...['isCatalogueId', 'isCivilDate', 'isLeapYear', 'isParticipantCode', 'parseCivilDate'],
  ...['continuingStateOf', 'findFormerState', 'loadRecord', 'loadTreaty', 'nameOfParticipant'],
];

/** What needs no argument. */
const NEED_NONE = [
  'composeJsonSchemas',
  'listCatalogue',
  'listParticipants',
  'loadLedger',
  'openLineDecoder',
  'openThreads',
];

/** What is asked millions of times, of values that are days or codes of days. */
const ASKED_BY_THE_MILLION = ['codeOfOpenUntil', 'compareCivilDates', 'daysInMonth', 'describeDayCode', 'laterOf'];

const ANSWER_TO_NOTHING = [...ASK_OR_LOOK, ...NEED_NONE, ...ASKED_BY_THE_MILLION];

/** What says in a sentence of its own that it has no use for what it was given. */
const OF_THEIR_OWN: Readonly<Record<string, RegExp>> = {
  assertNever: /^Error: unhandled case: undefined$/,
  civilDate: /^RangeError: "undefined" is not a date of the form YYYY-MM-DD$/,
  civilDateOf: /^RangeError: day number undefined lies outside the calendar$/,
  kindOfParticipant: /^RangeError: "undefined" is no participant code\.$/,
};

/** How the engine words what goes wrong inside; none of it names our function, its parameter or what to do. */
const WORDED_BY_THE_ENGINE =
  /^Cannot (read|destructure|convert|use|set)|is not (iterable|a function|a constructor)|not iterable|^Invalid array length|^object null/;

const FUNCTIONS = Object.entries(DOORS).flatMap(([door, module]) =>
  Object.entries(module).flatMap(
    ([name, value]): readonly (readonly [string, string, (...given: unknown[]) => unknown])[] =>
      typeof value === 'function' ? [[door, name, (...given) => Reflect.apply(value, undefined, given)]] : [],
  ),
);

/** Calls a function, and gives what it throws, if it does, at once or later. */
async function errorOf(call: (...given: unknown[]) => unknown, given: readonly unknown[]): Promise<unknown> {
  try {
    await call(...given);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('the functions of the doors', () => {
  it('are many, so that something is tried', () => {
    expect(FUNCTIONS.length).toBeGreaterThan(100);
  });

  it.each(FUNCTIONS)('%s: %s says in a sentence of ours what is wrong with its arguments', async (_, __, call) => {
    const errors = await Promise.all(WRONG.map((given) => errorOf(call, given)));
    const messages = errors.map((error) => (error instanceof Error ? error.message : ''));
    expect(messages.filter((message) => WORDED_BY_THE_ENGINE.test(message))).toEqual([]);
  });

  it.each(FUNCTIONS.filter(([, name]) => !ANSWER_TO_NOTHING.includes(name)))(
    '%s: %s, called with nothing, names its first parameter',
    async (_, name, call) => {
      const message = `${await errorOf(call, [])}`;
      expect(message).toMatch(
        OF_THEIR_OWN[name] ?? new RegExp(`^TypeError: ${name}: [a-zA-Z.]+ is undefined, and should be .+\\. .+\\.$`),
      );
    },
  );

  it.each(ANSWER_TO_NOTHING)('%s, called with nothing, answers', async (named) => {
    const call = FUNCTIONS.find(([, name]) => name === named)?.[2];
    expect(call).toBeDefined();
    expect(call && (await errorOf(call, []))).toBeUndefined();
  });

  it('name the function, the parameter, what was given, what is expected and what to do', async () => {
    const open = FUNCTIONS.find(([, name]) => name === 'openAudit')?.[2] ?? (() => undefined);
    expect(await errorOf(open, [{ treaty: opCrcSc }])).toMatchObject({
      name: 'TypeError',
      message:
        'openAudit: options.ids is undefined, and should be several values in a row. Give an array or a set; an empty one is [].',
    });
    const compose = FUNCTIONS.find(([, name]) => name === 'composeLife')?.[2] ?? (() => undefined);
    expect(await errorOf(compose, [opCrcSc, opCrcScRegister, '31 February'])).toMatchObject({
      name: 'RangeError',
      message:
        'composeLife: asOf is "31 February", and should be a day of the calendar as YYYY-MM-DD. ' +
        "Write it as '2001-10-18'; parseCivilDate says what is wrong with a text.",
    });
    const start = FUNCTIONS.find(([, name]) => name === 'openThreads')?.[2] ?? (() => undefined);
    expect(await errorOf(start, [null])).toMatchObject({
      name: 'TypeError',
      message: 'openThreads: count is null, and should be a whole number. Give such as 4.',
    });
    const life = main.composeLife(opCrcSc, opCrcScRegister);
    expect(() => main.determineStatus(life, 'Norway', civilDate('2020-01-01'))).toThrow(
      new RangeError(
        `determineStatus: participant is "Norway", and should be the code of a participant. Write it as 'NOR'; parseParticipant finds the code of a name.`,
      ),
    );
  });
});

describe('assertArgument', () => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [42, '42'],
    ['x'.repeat(50), `"${'x'.repeat(40)}…"`],
    [[1, 2], 'a list of 2'],
    [{}, 'an empty object'],
    [{ one: 1, two: 2 }, 'an object with one, two'],
    [() => 1, 'a function'],
  ])('describes what was given: %j', (given, described) => {
    expect(() => assertArgument('of', 'name', TREATY, given)).toThrow(`of: name is ${described}, and should be`);
  });
});
