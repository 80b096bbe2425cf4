import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import * as catalogue from '../../src/catalogue.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { listFiles, ROOT } from './source-files.ts';

const files = listFiles('src', '.ts').filter(({ path }) => !path.startsWith('src/cli/'));
const modules: readonly Readonly<Record<string, unknown>>[] = await Promise.all(
  files.map(({ path }) => import(/* @vite-ignore */ `${ROOT}${path}`)),
);

/** Everything an example may name: what the rooms export, and the life of OP-CRC-SC. */
const scope: Readonly<Record<string, unknown>> = {
  ...Object.assign({}, ...modules),
  z,
  life: composeLife(catalogue.opCrcSc, catalogue.opCrcScRegister),
};

/** An example: an expression, and after `//` what it gives. */
const examples = files.flatMap(({ path, text }) =>
  [...text.matchAll(/@example ([^\n]*(?:\n \* \/\/[^\n]*)?)/g)].map(([, body = '']) => {
    const line = body.replace(/\n \* /, ' ');
    const at = line.lastIndexOf(' // ');
    return { path, expression: line.slice(0, at), expected: line.slice(at + 4), complete: at > 0 };
  }),
);

function evaluate(expression: string): unknown {
  return new Function(...Object.keys(scope), `return (${expression});`)(...Object.values(scope));
}

describe('the examples of the docstrings', () => {
  it('are many, and each says what it gives', () => {
    expect(examples.length).toBeGreaterThan(60);
    expect(examples.filter(({ complete }) => !complete)).toEqual([]);
  });

  it.each(examples)('$path: $expression', ({ expression, expected }) => {
    if (expected === 'throws') expect(() => evaluate(expression)).toThrow();
    else expect(evaluate(expression)).toEqual(evaluate(expected));
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
  const functions = files.flatMap(({ path, text }) =>
    [...text.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export (?:async )?function (\w+)/g)].map(
      ([, docstring = '', name = '']) => ({ path, name, docstring }),
    ),
  );

  it.each(functions.filter(({ name }) => exported.has(name)))(
    '$name, of the public API, has one with an example',
    ({ docstring }) => {
      expect(docstring).toContain('@example');
    },
  );
});
