import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { packClauses } from '../../src/simulation/kernel/pack-clauses.ts';
import type { Group } from '../../src/treaty/open-group.ts';
import type { FinalClauses } from '../../src/treaty/treaty.ts';
import { examples } from '../setup/exhausted.ts';
import { SEED } from '../setup/seed.ts';
import { listForms } from '../support/any-of-schema.ts';
import { treatyWith } from '../support/build.ts';
import { anyWholeTreaty, PARTS } from './any-whole-life.ts';
import {
  FORM_ROWS,
  isAbout,
  KERNEL,
  readTest,
  ruleOf,
  WITHOUT_CALENDAR,
  WITHOUT_INVERSE,
  WITHOUT_TREATY,
} from './forms.ts';
import { FORMS_OF } from './forms-in-catalogue.ts';
import { listChoices } from './list-choices.ts';

const CLAUSES = { $ref: '#/$defs/FinalClauses' } as const;

/** Each of several procedures has the forms of the procedures themselves. */
const AMONG_SEVERAL = 'AmendmentClause(several).procedures.clause';

const choices = listChoices(CLAUSES, PARTS).filter((form) => !form.startsWith(AMONG_SEVERAL));
const kernelOf = new Map(FORM_ROWS.map(({ form, kernel }) => [form, kernel.split(' ')]));

describe('the list of forms', () => {
  it('has a row for every form that the schema of a treaty admits, and for no other', () => {
    expect(FORM_ROWS.map(({ form }) => form).sort()).toEqual([...choices].sort());
  });

  it('would tell a form that is added to the schema', () => {
    const { TerminationClause = {} } = PARTS;
    const properties = { ...TerminationClause.properties, onADay: { type: 'string' } };
    const grown = listChoices(CLAUSES, { ...PARTS, TerminationClause: { ...TerminationClause, properties } });
    expect(grown.filter((form) => !choices.includes(form) && !form.startsWith(AMONG_SEVERAL))).toEqual([
      'TerminationClause.onADay',
    ]);
  });

  it('has those of each procedure among several as the procedures themselves have them', () => {
    const among = listChoices(CLAUSES, PARTS).filter((form) => form.startsWith(AMONG_SEVERAL));
    const alone = among.map((form) => form.replace(AMONG_SEVERAL, 'AmendmentClause'));
    expect(alone.length).toBeGreaterThan(20);
    expect(alone.filter((form) => !choices.includes(form))).toEqual([]);
  });

  it('names for each a test that runs through the calendar and is about it, or a reason', () => {
    const wrong = FORM_ROWS.filter(({ form, calendar }) => {
      if (calendar in WITHOUT_CALENDAR) return false;
      const test = readTest(calendar);
      return test === undefined || !test.includes('daysToProve') || !isAbout(test, form);
    });
    expect(wrong).toEqual([]);
  });

  it('names for each a function that answers backwards and a test of it that is about the form, or a reason', () => {
    const source = readdirSync(new URL('../../src', import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((file) => /^(?:what-if|calendar|denunciation)\/[\w-]+\.ts$/.test(file))
      .map((file) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8'))
      .join('\n');
    const wrong = FORM_ROWS.filter(({ form, inverse, inverse_in }) => {
      if (inverse in WITHOUT_INVERSE) return inverse_in !== '';
      const test = readTest(inverse_in) ?? '';
      return !source.includes(`export function ${inverse}(`) || !test.includes(inverse) || !isAbout(test, form);
    });
    expect(wrong).toEqual([]);
  });

  it('names for each a treaty of the catalogue that takes it, or why there is none', () => {
    const taken = new Set([...FORMS_OF.values()].flatMap((forms) => [...forms]));
    const rules = new Set([...taken].map(ruleOf));
    const wrong = FORM_ROWS.filter(({ form, treaty }) => {
      if (!(treaty in WITHOUT_TREATY)) return FORMS_OF.get(treaty)?.has(form) !== true;
      return taken.has(form) || (treaty !== 'left-out' && rules.has(ruleOf(form)) !== (treaty === 'elsewhere'));
    });
    expect(wrong.map(({ form, treaty }) => `${form}: ${treaty}`)).toEqual([]);
  });

  it('does not take a test to be about a form of which it says nothing', () => {
    const test = readTest('test/denunciation/terms-exhausted.test.ts') ?? '';
    expect(isAbout(test, 'DenunciationClause(in-windows)')).toBe(true);
    expect(isAbout(test, 'DenunciationClause(permitted).armedConflict')).toBe(false);
    expect(readTest('test/denunciation/no-such.test.ts')).toBeUndefined();
  });
});

type ClauseName = 'entryIntoForce' | 'laterParties';

const PART_OF = { entryIntoForce: 'EntryIntoForceClause', laterParties: 'LaterPartiesClause' } as const;

const PLAIN = treatyWith(2);

/** The clause as it is, with none of its optional keys, and with one of them alone; each also with a number of instruments as its condition. */
function listVariants(name: ClauseName, clauses: FinalClauses): readonly FinalClauses[] {
  const clause = clauses[name];
  const optional = { entryIntoForce: OPTIONAL_ON_ENTRY, laterParties: OPTIONAL_ON_LATER }[name];
  const kept = [optional, [], ...optional.map((key) => [key])];
  return kept.flatMap((keys) => {
    const left = Object.entries(clause).filter(([key]) => !optional.includes(key) || keys.includes(key));
    const reduced: FinalClauses = { ...clauses, [name]: Object.fromEntries(left) };
    const condition = { kind: 'instruments', number: 2 } as const;
    return [reduced, { ...reduced, entryIntoForce: { ...reduced.entryIntoForce, condition } }];
  });
}

const OPTIONAL_ON_ENTRY = [
  'organisations',
  'runsFrom',
  'alternatives',
  'notBefore',
  'provisional',
  'bindsWith',
  'known',
];
const OPTIONAL_ON_LATER = ['runsFrom', 'mayNameEarlierDay', 'special'];

/** The forms that a clause takes and the list has, but for those within a provisional entry into force, of which the kernel is not asked. */
function formsTaken(name: ClauseName, clauses: FinalClauses): readonly string[] {
  const { provisional: _, ...entryIntoForce } = clauses.entryIntoForce;
  const given = name === 'entryIntoForce' ? entryIntoForce : clauses[name];
  return [...listForms({ $ref: `#/$defs/${PART_OF[name]}` }, PARTS, given)]
    .flatMap((form) => [form, form.replace(/\.\w+$/, ''), form.replace(/ = .*$/, '')])
    .filter((form) => kernelOf.has(form));
}

/** Groups that chance would seldom draw, each in the place of anybody's instruments. */
const GROUPS: readonly Group[] = [
  { says: 'some', states: ['NOR', 'ISL'] },
  { says: 'others', except: ['NOR'] },
  { says: 'some', members: { kind: 'not-known' } },
  ...[true, false].flatMap((complete) =>
    [{}, { from: civilDate('1991-01-01') }, { until: civilDate('1991-01-01') }].map((days): Group => {
      const members = [{ participant: 'NOR', ...days }, { participant: 'ISL' }];
      return { says: 'some', members: { kind: 'listed', source: 'a table', complete, members } };
    }),
  ),
];

/** Asks for two instruments of a group. */
function askOfGroup(of: Group): FinalClauses {
  const { entryIntoForce } = PLAIN.finalClauses;
  const condition = { kind: 'instruments', number: 2, of } as const;
  return { ...PLAIN.finalClauses, entryIntoForce: { ...entryIntoForce, condition } };
}

describe('the kernel and the list of forms', () => {
  it('has for each form the words of the list, or codes of refusal', () => {
    const words = [...kernelOf.values()].flat().filter((word) => !word.startsWith('reason.not-covered.'));
    expect(words.filter((word) => !(word in KERNEL))).toEqual([]);
  });

  it.each(['entryIntoForce', 'laterParties'] as const)(
    'takes what is listed as packed, and refuses the rest for the reason listed: %s',
    (name) => {
      const seen = new Map<string, Set<string>>();
      const drawn = fc.sample(anyWholeTreaty(fc.constant(PLAIN), [name]), { numRuns: examples(1600), seed: SEED });
      const variants = drawn.flatMap(({ finalClauses }) => listVariants(name, finalClauses));
      for (const clauses of [...variants, ...(name === 'entryIntoForce' ? GROUPS.map(askOfGroup) : [])]) {
        const forms = formsTaken(name, clauses);
        const packed = packClauses(clauses);
        const outcome = packed.kind === 'packed' ? 'packed' : packed.reason.code;
        const listed = forms.map((form) => kernelOf.get(form) ?? []);
        const mustRefuse = listed.some((words) => words.every((word) => word.startsWith('reason.')));
        const mayBe = new Set(listed.flat());
        expect(outcome === 'packed' ? !mustRefuse : mayBe.has(outcome), JSON.stringify({ clauses, outcome })).toBe(
          true,
        );
        const refusing = forms.filter((form) => kernelOf.get(form)?.includes(outcome));
        for (const form of refusing) seen.set(form, (seen.get(form) ?? new Set()).add(outcome));
      }
      const own = listChoices({ $ref: `#/$defs/${PART_OF[name]}` }, PARTS);
      const neverSeen = own.flatMap((form) =>
        (kernelOf.get(form) ?? [])
          .filter((word) => !(word in KERNEL) || word === 'packed')
          .filter((word) => seen.get(form)?.has(word) !== true)
          .map((word) => `${form}: ${word}`),
      );
      expect(neverSeen).toEqual([]);
    },
  );

  it('is not changed by a form that is listed as taken over from the life, or as nothing that it is asked of', () => {
    const others = ['participation', 'denunciation', 'termination', 'amendment', 'reporting'];
    const before = packClauses(PLAIN.finalClauses);
    fc.assert(
      fc.property(anyWholeTreaty(fc.constant(PLAIN), others), ({ finalClauses }) => {
        const { entryIntoForce, laterParties } = PLAIN.finalClauses;
        expect(packClauses({ ...finalClauses, entryIntoForce, laterParties })).toEqual(before);
      }),
    );
    const provisional: NonNullable<FinalClauses['entryIntoForce']['provisional']> = {
      article: '2(2)',
      counts: ['provisional-application'],
      condition: { kind: 'instruments', number: 1 },
      delay: { form: 'same-day' },
      decided: { article: '2(3)', on: civilDate('1991-01-01') },
    };
    const { entryIntoForce } = PLAIN.finalClauses;
    expect(packClauses({ ...PLAIN.finalClauses, entryIntoForce: { ...entryIntoForce, provisional } })).toEqual(before);
  });
});
