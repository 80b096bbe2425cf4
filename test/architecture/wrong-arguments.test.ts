import { describe, expect, it } from 'vitest';
import * as calendarShapes from '../../src/calendar/argument-shapes.ts';
import { assertArgument, isObject } from '../../src/calendar/assert-argument.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import * as calendar from '../../src/calendar.ts';
import * as catalogue from '../../src/catalogue.ts';
import * as conformance from '../../src/conformance.ts';
import * as determinationShapes from '../../src/determination/argument-shapes.ts';
import * as main from '../../src/index.ts';
import * as lifecycleShapes from '../../src/lifecycle/argument-shapes.ts';
import * as machineShapes from '../../src/machine/argument-shapes.ts';
import * as machine from '../../src/machine.ts';
import * as participantShapes from '../../src/participants/argument-shapes.ts';
import * as participants from '../../src/participants.ts';
import * as reading from '../../src/reading.ts';
import * as simulationShapes from '../../src/simulation/argument-shapes.ts';
import * as simulation from '../../src/simulation.ts';
import * as treatyShapes from '../../src/treaty/argument-shapes.ts';
import { TREATY } from '../../src/treaty/argument-shapes.ts';
import * as wordingShapes from '../../src/wording/argument-shapes.ts';
import { wording as english } from '../../src/wording/languages/en.ts';
import * as wording from '../../src/wording.ts';
import { opCrcSc, opCrcScRegister } from '../support/op-crc-sc.ts';
import { OWN } from '../support/own-participants.ts';

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

const LIFE = main.composeLife(opCrcSc, opCrcScRegister);

const MACHINES = machine.defineMachines(opCrcSc);

/** One thing of each shape that an argument can have. */
const FITTING: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  [participantShapes.OWN_PARTICIPANTS.expected, OWN],
  [calendarShapes.DAY.expected, '2020-01-01'],
  [calendarShapes.DELAY.expected, { form: 'same-day' }],
  [calendarShapes.COUNT.expected, 1],
  [calendarShapes.NUMBERS.expected, new Int32Array(200)],
  [calendarShapes.TEXT.expected, '{}'],
  [calendarShapes.BYTES.expected, new Uint8Array(2)],
  [calendarShapes.LIST.expected, []],
  [calendarShapes.TEXTS.expected, []],
  [calendarShapes.OBJECTS.expected, []],
  [calendarShapes.SEQUENCE.expected, []],
  [calendarShapes.FUNCTION.expected, () => ''],
  [calendarShapes.OBJECT.expected, {}],
  [determinationShapes.ANSWER.expected, LIFE.entryIntoForce],
  [lifecycleShapes.LIFE.expected, LIFE],
  [lifecycleShapes.AMENDMENT.expected, { record: {}, entryIntoForce: { kind: 'excluded' } }],
  [machineShapes.MACHINES.expected, MACHINES],
  [machineShapes.DESK.expected, machine.openDesk(MACHINES, civilDate('2020-01-01'))],
  [machineShapes.STATECHART.expected, MACHINES.treaty],
  [machineShapes.CHART.expected, machine.describeChart(MACHINES.treaty, 'inForce')],
  [participantShapes.LANGUAGE.expected, 'en'],
  [participantShapes.LANGUAGES_LISTED.expected, ['en']],
  [participantShapes.CODE.expected, 'NOR'],
  [simulationShapes.REGISTERS.expected, simulation.packRegister(opCrcSc, opCrcScRegister).registers],
  [simulationShapes.MODULE.expected, new URL('file:///worker.js')],
  [treatyShapes.TREATY.expected, opCrcSc],
  [treatyShapes.REGISTER.expected, opCrcScRegister],
  [treatyShapes.ACT.expected, opCrcScRegister.acts[0]],
  [treatyShapes.ACTS.expected, []],
  [treatyShapes.CLAUSES.expected, opCrcSc.finalClauses],
  [wordingShapes.WORDING.expected, english],
  [wordingShapes.VALUE.expected, 1],
]);

/** What is put in the place of one argument, where the others fit; options that are nothing, and lists of wrong things, among them. */
const SPOILT: readonly unknown[] = [null, 'x', {}, [1], [null], [{}], [[]]];

/** What asks whether something is so, or looks for something: of nothing, it is not so, and there is none. */
const ASK_OR_LOOK = [
  ...['isCatalogueId', 'isCivilDate', 'isLeapYear', 'isParticipantCode', 'parseCivilDate'],
  ...['codeOnDay', 'continuingStateOf', 'findFormerState', 'loadRecord', 'loadTreaty', 'nameOfParticipant'],
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

/** How a function asks for an argument that is missing, or for a part of one. */
const ASKS_FOR = /^(\w+): (\w+)(?:\.(\w+))? is undefined, and should be (.+?)\. /;

/** Calls a function again and again, each time with what it said was missing, until it says that of nothing. */
async function findFitting(name: string, call: (...given: unknown[]) => unknown): Promise<readonly unknown[]> {
  const fitting = new Map<string, unknown>();
  for (;;) {
    const error = await errorOf(call, [...fitting.values()]);
    const [, of, parameter = '', part, expected = ''] =
      ASKS_FOR.exec(error instanceof Error ? error.message : '') ?? [];
    if (of !== name) return [...fitting.values()];
    if (!FITTING.has(expected)) throw new Error(`there is nothing that is ${expected}`);
    const whole = fitting.get(parameter);
    const given = FITTING.get(expected);
    const isAnswered = part === undefined ? fitting.has(parameter) : isObject(whole) && part in whole;
    if (isAnswered) throw new Error(`${name} asks again for ${parameter}`);
    fitting.set(parameter, part === undefined ? given : { ...(isObject(whole) ? whole : {}), [part]: given });
  }
}

/** Lists some arguments with each of them spoilt in turn, and with one more that may be left out. */
function spoil(fitting: readonly unknown[]): readonly (readonly unknown[])[] {
  return [...fitting, undefined].flatMap((_, index) =>
    SPOILT.map((spoilt) => [...fitting.slice(0, index), spoilt, ...fitting.slice(index + 1)]),
  );
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

  it.each(FUNCTIONS)('%s: %s says so too where one argument is wrong and the others fit', async (_, name, call) => {
    const fitting = await findFitting(name, call);
    const wrong: string[] = [];
    for (const given of [fitting, ...spoil(fitting)]) {
      const error = await errorOf(call, given);
      if (error instanceof Error && WORDED_BY_THE_ENGINE.test(error.message)) wrong.push(error.message);
    }
    expect(wrong).toEqual([]);
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
        "Write it as '2001-10-18'; parseCivilDate says what is wrong.",
    });
    const start = FUNCTIONS.find(([, name]) => name === 'openThreads')?.[2] ?? (() => undefined);
    expect(await errorOf(start, [null])).toMatchObject({
      name: 'TypeError',
      message: 'openThreads: count is null, and should be a whole number. Give such as 4.',
    });
    const life = main.composeLife(opCrcSc, opCrcScRegister);
    expect(() => main.determineStatus(life, 'Norway', civilDate('2020-01-01'))).toThrow(
      new RangeError(
        `determineStatus: participant is "Norway", and should be the code of a participant. Write it as 'NOR'; parseParticipant finds it.`,
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
