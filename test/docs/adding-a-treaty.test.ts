import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { CSV_COLUMNS } from '../../src/reading/csv/csv-columns.ts';
import { parseTreatyJson } from '../../src/reading/json/parse-treaty-json.ts';
import { accessionTowardsClauseSchema } from '../../src/treaty/accession-towards-clause.ts';
import { ACT_KINDS } from '../../src/treaty/act-kinds.ts';
import { amendmentClauseSchema } from '../../src/treaty/amendment-clause.ts';
import { conditionSchema } from '../../src/treaty/condition.ts';
import { delaySchema } from '../../src/treaty/delay-schema.ts';
import { denunciationClauseSchema } from '../../src/treaty/denunciation-clause.ts';
import { entryIntoForceClauseSchema } from '../../src/treaty/entry-into-force-clause.ts';
import { laterPartiesClauseSchema } from '../../src/treaty/later-parties-clause.ts';
import { eligibilitySchema, participationClauseSchema } from '../../src/treaty/participation-clause.ts';
import { reportingClauseSchema } from '../../src/treaty/reporting-clause.ts';
import { terminationClauseSchema } from '../../src/treaty/termination-clause.ts';
import { territorialExtensionClauseSchema } from '../../src/treaty/territorial-extension-clause.ts';
import { treatySchema } from '../../src/treaty/treaty.ts';
import { FORM_ROWS, ruleOf } from '../laws/forms.ts';
import { FORMS_OF } from '../laws/forms-in-catalogue.ts';
import { recordHeadSchema } from '../tools/catalogue/read-record.ts';
import { readProjectFile } from './source-files.ts';

const { text } = readProjectFile('docs/adding-a-treaty.md');

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  treaty: treatySchema,
  participants: participationClauseSchema.shape.participants,
  eligibility: eligibilitySchema,
  condition: conditionSchema,
  'not-before': entryIntoForceClauseSchema.shape.notBefore,
  provisional: entryIntoForceClauseSchema.shape.provisional,
  alternatives: entryIntoForceClauseSchema.shape.alternatives,
  'binds-with': entryIntoForceClauseSchema.shape.bindsWith,
  organisations: entryIntoForceClauseSchema.shape.organisations,
  delay: delaySchema,
  'later-parties': laterPartiesClauseSchema,
  extension: territorialExtensionClauseSchema,
  'accession-towards': accessionTowardsClauseSchema,
  denunciation: denunciationClauseSchema,
  termination: terminationClauseSchema,
  amendment: amendmentClauseSchema,
  reporting: reportingClauseSchema,
  articles: treatySchema.shape.text.shape.articles,
  head: recordHeadSchema.extend({ $schema: z.string() }),
};

const examples = [...text.matchAll(/^```json ([\w-]+)[^\n]*\n([\s\S]*?)^```$/gm)].map(([, clause = '', body = '']) => ({
  clause,
  body,
}));

/** Lists the words that tell the members of a union apart. */
function wordsOf(schema: z.ZodType): readonly string[] {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return [];
  return schema.options.flatMap((option) => {
    const literal = option instanceof z.ZodObject ? option.shape[schema.def.discriminator] : undefined;
    return literal instanceof z.ZodLiteral ? [...literal.values].map(String) : [];
  });
}

const isObject = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null;

/** Lists the keys and the fixed words of a schema, wherever they stand in it. */
function wordsIn(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(wordsIn);
  if (!isObject(schema)) return [];
  const { properties, const: fixed, enum: words } = schema;
  const own = [...(isObject(properties) ? Object.keys(properties) : []), fixed, ...(Array.isArray(words) ? words : [])];
  return [...own.filter((word) => typeof word === 'string'), ...Object.values(schema).flatMap(wordsIn)];
}

/** Checks if the page has a word as one that is written into a file. */
const isShown = (word: string): boolean => text.includes(`\`${word}\``) || text.includes(`"${word}"`);

describe('docs/adding-a-treaty.md', () => {
  it.each(examples)('its example of a clause ($clause) is one: $body', ({ clause, body }) => {
    expect(SCHEMAS[clause]?.safeParse(JSON.parse(body)).error).toBeUndefined();
  });

  it('its whole file is a treaty without fault', () => {
    const whole = examples.find(({ clause }) => clause === 'treaty')?.body ?? '';
    expect(parseTreatyJson(whole)).toMatchObject({ ok: true, value: { id: 'my-treaty' } });
  });

  it.each(['eligibility', 'condition', 'delay', 'later-parties', 'denunciation', 'amendment'])(
    'has an example of every kind of %s',
    (clause) => {
      const schema = SCHEMAS[clause];
      const words = schema === undefined ? [] : wordsOf(schema);
      expect(words.length).toBeGreaterThan(2);
      const shown = examples
        .filter((each) => each.clause === clause)
        .map(({ body }) => body)
        .join('\n');
      expect(words.filter((word) => !shown.includes(`"${word}"`))).toEqual([]);
    },
  );

  it('has every kind of act, and every column of a register', () => {
    expect(ACT_KINDS.filter((kind) => !isShown(kind))).toEqual([]);
    expect(CSV_COLUMNS.filter((column) => !isShown(column))).toEqual([]);
  });

  it('has every key and every word that the schema of a treaty knows', () => {
    const words = new Set(wordsIn(z.toJSONSchema(treatySchema, { io: 'input' })));
    expect(words.size).toBeGreaterThan(200);
    // The readings of the gap are told in a sentence, and a period from the deposit is what a clause means that says nothing.
    expect([...words].filter((word) => !isShown(word) && !['B', 'deposit'].includes(word))).toEqual([]);
  });
});

const [, table = ''] = /\n## A treaty for each form\n([\s\S]*?)\n## /.exec(text) ?? [];

/** The unions that the list of treaties goes through, by what it calls them. */
const UNIONS: Readonly<Record<string, string>> = {
  'who may join': 'Eligibility',
  condition: 'Condition',
  delay: 'Delay',
  'later Parties': 'LaterPartiesClause',
  denunciation: 'DenunciationClause',
  amendment: 'AmendmentClause',
  acceptance: 'Acceptance',
};

/** Its rows: a form, as the list of forms has the rule, and the treaty, or that there is none yet. */
const shown = [...table.matchAll(/^\| ([^|]+) \| (`[^|]*) \| ([^|]+) \|$/gm)].map(
  ([, part = '', form = '', cell = '']) => {
    const words = [...form.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
    const union = UNIONS[part];
    return {
      part,
      rule: union === undefined ? (words.at(-1) ?? '') : `${union}(${String(words[0])})`,
      treaty: cell.replaceAll('`', ''),
    };
  },
);

describe('the list of a treaty for each form', () => {
  const rulesOf = (id: string): ReadonlySet<string> =>
    new Set(
      [...(FORMS_OF.get(id) ?? [])].flatMap((form) => [ruleOf(form), ruleOf(form).replace(/^.*\((.*)\)$/, '$1')]),
    );

  it('has every kind of the unions that a clause is made of, and no other', () => {
    const kinds = new Set(FORM_ROWS.map(({ form }) => ruleOf(form)).filter((rule) => /^\w+\([a-z-]+\)$/.test(rule)));
    const listed = new Set(shown.map(({ rule }) => rule));
    const missing = [...kinds].filter((rule) => Object.values(UNIONS).includes(rule.replace(/\(.*$/, '')));
    // An extension, and its withdrawal, may refer to the rule of an instrument or of a denunciation: these are no delays of a clause.
    const elsewhere = ['Delay(as-instrument)', 'Delay(not-stated)', 'Delay(as-denunciation)'];
    expect(missing.filter((rule) => !listed.has(rule))).toEqual(elsewhere);
    expect(shown.filter(({ part, rule }) => part in UNIONS && !kinds.has(rule))).toEqual([]);
  });

  it.each(shown)('$rule: $treaty', ({ rule, treaty }) => {
    if (treaty === 'none yet') {
      expect([...FORMS_OF.keys()].filter((id) => rulesOf(id).has(rule))).toEqual([]);
    } else {
      expect(rulesOf(treaty)).toContain(rule);
    }
  });
});
