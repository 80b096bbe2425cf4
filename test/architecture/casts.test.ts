import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../docs/source-files.ts';

/** A cast, or the `!` that says a value is there: where it stands, and its text. */
interface Cast {
  readonly at: number;
  readonly text: string;
}

const KINDS: ReadonlySet<unknown> = new Set(['TSAsExpression', 'TSTypeAssertion', 'TSNonNullExpression']);

/** Lists what a text claims of a type without showing it; `as const` claims nothing. */
function listCasts(text: string): readonly Cast[] {
  const casts: Cast[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && KINDS.has(node.type) && 'start' in node && 'end' in node) {
      const cast = { at: Number(node.start), text: text.slice(Number(node.start), Number(node.end)) };
      if (!cast.text.endsWith('as const')) casts.push(cast);
    }
    for (const part of Object.values(node)) visit(part);
  };
  visit(parseAst(text, { lang: 'ts' }));
  return casts;
}

/** The one place in which a text becomes a civil date. */
const BRAND = { path: 'src/calendar/civil-date.ts', end: 'as CivilDate' };

/** How xstate is told the types of a statechart. */
const XSTATE = { path: /^src\/machine\/[a-z]+-machine\.ts$/, text: /^\{\} as / };

describe('src', () => {
  const found = listFiles('src', '.ts').flatMap(({ path, text }) => listCasts(text).map((cast) => ({ path, ...cast })));

  it('claims of no value a type that is not shown, but for the brand of a civil date and the types of a statechart', () => {
    const others = found.filter(({ path, text }) => {
      return !(path === BRAND.path && text.endsWith(BRAND.end)) && !(XSTATE.path.test(path) && XSTATE.text.test(text));
    });
    expect(others).toEqual([]);
  });

  it('gives the brand of a civil date in one place, while it parses', () => {
    expect(found.filter(({ text }) => text.endsWith(BRAND.end))).toHaveLength(1);
  });
});

describe('listCasts', () => {
  it.each([
    ['const day = text as CivilDate;', 'text as CivilDate'],
    ['const day = <CivilDate>text;', '<CivilDate>text'],
    ['const day = days[0]!;', 'days[0]!'],
    ['const all = rows.map((row) => (row as Row).id);', 'row as Row'],
  ])('finds the one in: %s', (text, cast) => {
    expect(listCasts(text).map((each) => each.text)).toEqual([cast]);
  });

  it('finds none in `as const`, in the names of imports, and in words', () => {
    const text =
      "import { a as b } from './a.ts';\nconst kinds = ['a'] as const;\nconst says = 'such as NOR';\n// as Day\n";
    expect(listCasts(text)).toEqual([]);
  });
});
