import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { composeLawKnown } from '../../src/watch/compose-law-known.ts';
import { wording as english } from '../../src/wording/languages/en.ts';
import { wording as englishForFiles } from '../../src/wording/languages/en-files.ts';
import { opCrcSc, opCrcScRegister } from '../support/op-crc-sc.ts';
import { listFiles, ROOT } from './source-files.ts';

const files = listFiles('src', '.ts').filter(({ path }) => !path.startsWith('src/cli/'));
const modules: readonly Readonly<Record<string, unknown>>[] = await Promise.all(
  files.map(({ path }) => import(/* @vite-ignore */ `${ROOT}${path}`)),
);

/** Everything an example may name: what the rooms export, English, and OP-CRC-SC with its life. */
const scope: Readonly<Record<string, unknown>> = {
  ...Object.assign({}, ...modules),
  z,
  english,
  englishForFiles,
  opCrcSc,
  opCrcScRegister,
  life: composeLife(opCrcSc, opCrcScRegister),
  known: composeLawKnown(
    { life: composeLife(opCrcSc, opCrcScRegister), register: opCrcScRegister, recordEnd: { says: [] } },
    civilDate('2002-01-18'),
  ),
};

/** An example: an expression, and after `//` what it gives. */
const examples = files.flatMap(({ path, text }) =>
  [...text.matchAll(/@example ([^\n]*(?:\n \* \/\/[^\n]*)?)/g)].map(([, body = '']) => {
    const line = body.replace(/\n \* /, ' ');
    const at = line.lastIndexOf(' // ');
    return { path, expression: line.slice(0, at), expected: line.slice(at + 4), complete: at > 0 };
  }),
);

/** An example may await what it asks for. */
const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => {}).constructor;

async function evaluate(expression: string): Promise<unknown> {
  return await AsyncFunction(...Object.keys(scope), `return (${expression});`)(...Object.values(scope));
}

describe('the examples of the docstrings', () => {
  it('are many, and each says what it gives', () => {
    expect(examples.length).toBeGreaterThan(60);
    expect(examples.filter(({ complete }) => !complete)).toEqual([]);
  });

  it.each(examples)('$path: $expression', async ({ expression, expected }) => {
    if (expected === 'throws') await expect(evaluate(expression)).rejects.toThrow();
    else expect(await evaluate(expression)).toEqual(await evaluate(expected));
  });
});

describe('the docstrings', () => {
  const doors = listFiles('src', '.ts').filter(({ path }) => /^src\/[a-z]+\.ts$/.test(path));
  const exported = new Set(
    doors.flatMap(({ text }) =>
      [...text.matchAll(/export \{([^}]*)\}/g)].flatMap(([, names = '']) =>
        names
          .split(',')
          .map((name) => name.trim())
          .filter((name) => /^[a-z]/.test(name) && !name.startsWith('type ')),
      ),
    ),
  );
  /** The first signature of a function carries its docstring. */
  const signatures = files.flatMap(({ path, text }) =>
    [...text.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export (?:async )?function (\w+)/g)].map(
      ([, docstring = '', name = '']) => ({ path, name, docstring }),
    ),
  );

  const functions = signatures.filter(
    ({ path, name }, index) => signatures.findIndex((each) => each.path === path && each.name === name) === index,
  );

  it.each(functions.filter(({ name }) => exported.has(name)))(
    '$name, of the public API, has one with an example',
    ({ docstring }) => {
      expect(docstring).toContain('@example');
    },
  );
});
