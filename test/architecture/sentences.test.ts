import { describe, expect, it } from 'vitest';
import { listFiles } from '../docs/source-files.ts';
import { listPhrases } from './sentences.ts';

/** What is made of words and of data: sentences have their place in the first, and in the second whatever its language is. */
const WORDS_AND_DATA = /^src\/(wording|catalogue\/generated|participants\/names|reading\/csv\/heads)\//;

/** What a programmer is told of a wrong argument (decision 17). */
const FOR_PROGRAMMERS = /\/(argument-shapes|assert-argument)\.ts$/;

/** The files that hold phrases, each with the reason for which these are no sentences of ours. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  'src/cli/dialogue/ask.ts': 'a unit as it is written into a definition',
  'src/cli/output/document/render-html.ts': 'the languages of pages and of their style',
  'src/export/pack-sheets.ts': 'the language of the parts of a workbook',
  'src/export/data-package.ts': 'what the description of a data set says to whoever reads it',
  'src/export/data-set.ts': 'what the description of a data set says to whoever reads it',
  'src/export/cells-of-treaty.ts': 'how the references of a treaty begin',
  'src/export/participation-columns.ts': 'what the Table Schema and the JSON Schema say to whoever reads a file',
  'src/export/treaty-columns.ts': 'what the Table Schema and the JSON Schema say to whoever reads a file',
  'src/export/participations-schema.ts': 'what the JSON Schema says to whoever reads a file',
  'src/formats/participations/read.ts': 'heads of columns as they are written and read, and what is listed of them',
  'src/formats/table-form.ts': 'the head of a column as our own tables have it',
  'src/formats/un-status-table/page-totals.ts': 'what pages print, as it is read',
  'src/formats/un-status-table/parse-legend.ts': 'heads of columns as they are read',
  'src/formats/un-status-table/read.ts': 'the head of a column as our own tables have it',
  'src/formats/netherlands/read.ts': 'heads of columns and codes as they are read',
  'src/formats/openclimatedata/read.ts': 'heads of columns as they are read',
  'src/formats/council-of-europe/read.ts': 'words of a legend as they are read',
  'src/formats/markup/read-page.ts': 'what pages print, as it is read',
  'src/formats/wipo-lex/read.ts': 'heads of columns as they are read',
  'src/formats/ecolex/read.ts': 'heads of columns as they are read',
  'src/formats/ecolex/list-ecolex-rows.ts': 'what a document says, as it is read',
  'src/formats/icrc/list-icrc-rows.ts': 'what pages print, as it is read',
  'src/formats/hcch/read.ts': 'heads of columns as they are read',
  'src/formats/wipo/read.ts': 'heads of columns and kinds of acts as they are read',
  'src/participants/composed-names.ts': 'names of States as they are read, and codes in a row',
  'src/participants/former-state-sources.ts':
    'the sources of when a State came to its end, cited in the language in which they are written',
  'src/formats/organisations-without-code.ts': 'names of organisations as they are read',
  'src/formats/wipo/find-wipo-kind.ts': 'kinds of instruments as they are published',
  'src/participants/formal-names.ts': 'names of States as they are read',
  'src/participants/misleading-names.ts': 'names of States as they are read',
  'src/participants/name-variants.ts': 'names of States as they are read',
  'src/participants/predecessors.ts': 'codes in a row',
  'src/participants/responsible-state.ts': 'codes in a row',
  'src/participants/unsettled-names.ts': 'names of States as they are read',
  'src/reading/values/kind-words.ts': 'kinds of acts as they are read',
  'src/reading/values/month-names.ts': 'names of months as they are read',
  'src/reading/values/parse-votes-text.ts': 'words of a vote as they are read',
  'src/cli/databases/postgresql.ts': 'SQL',
  'src/export/database-script.ts': 'SQL',
  'src/sql/amendment-thresholds.ts': 'SQL',
  'src/sql/day-within.ts': 'SQL',
  'src/sql/delay-arithmetic.ts': 'SQL',
  'src/sql/duckdb/duckdb.ts': 'SQL',
  'src/sql/postgresql/postgresql.ts': 'SQL',
  'src/sql/render-delay.ts': 'SQL',
  'src/sql/render-rows.ts': 'SQL',
  'src/sql/render-sql.ts': 'SQL',
  'src/sql/sqlite/sqlite.ts': 'SQL',
  'src/sql/sqlserver/sqlserver.ts': 'SQL',
  'src/sql/standard.ts': 'SQL',
  'src/sql/duckdb/catalog.ts': 'SQL',
  'src/sql/mariadb/catalog.ts': 'SQL',
  'src/sql/mariadb/mariadb.ts': 'SQL',
  'src/sql/mariadb/render-text.ts': 'SQL',
  'src/sql/postgresql/catalog.ts': 'SQL',
  'src/sql/sqlite/catalog.ts': 'SQL',
  'src/sql/installation/compose-script.ts': 'SQL',
  'src/sql/installation/describe-installation.ts': 'SQL',
  'src/sql/installation/describe-sql-status.ts': 'SQL',
  'src/sql/installation/list-differences.ts': 'SQL',
  'src/sql/installation/list-obstacles.ts': 'SQL',
  'src/sql/installation/mapping.ts': 'SQL',
  'src/sql/views.ts': 'SQL',
  'src/sql/views/compose-bound.ts': 'SQL',
  'src/sql/views/compose-treaty-dates.ts': 'SQL',
  'src/sql/views/render-chosen.ts': 'SQL',
  'src/sql/views/render-instruments.ts': 'SQL',
  'src/sql/views/render-participations.ts': 'SQL',
  'src/server/mcp/fields.ts': 'what a tool says of itself to the program that calls it',
  'src/server/mcp/open-mcp.ts': 'what a server says of itself to the program that calls it',
  'src/server/mcp/tools/catalogue.ts': 'what a tool says of itself to the program that calls it',
  'src/server/mcp/tools/hypotheses.ts': 'what a tool says of itself to the program that calls it',
  'src/server/mcp/tools/status.ts': 'what a tool says of itself to the program that calls it',
  'src/server/mcp/tools/texts.ts': 'what a tool says of itself to the program that calls it',
  'src/server/open-metrics.ts': 'what is measured, as Prometheus reads it',
  'src/server/write-client-error.ts': 'names of headers',
  'src/server/problem.ts': 'a type of media',
  'src/server/write-reply.ts': 'types of media and names of headers',
  'src/server/render-reference.ts': 'the languages of pages and of their style',
  'src/server/open-server.ts': 'what the description of the service says to whoever reads it',
  'src/server/routes/entries.ts': 'what the description of the service says to whoever reads it',
  'src/server/routes/calendars.ts': 'what the description of the service says to whoever reads it',
  'src/server/routes/tables.ts': 'what the description of the service says to whoever reads it',
  'src/server/routes/dates.ts': 'what the description of the service says to whoever reads it',
  'src/server/routes/service.ts': 'what the description of the service says to whoever reads it',
  'src/server/routes/treaties.ts': 'what the description of the service says to whoever reads it',
  'src/server/schemas/parameters.ts': 'what the description of the service says to whoever reads it',
  'src/server/schemas/responses.ts': 'what the description of the service says to whoever reads it',
  'src/watch/write-feed.ts': 'Atom',
  'src/cli/input/watch/read-from-address.ts': 'the name of this program for servers',
  'src/store/entry-table.ts': 'SQL',
  'src/store/sqlite/layout.ts': 'SQL',
  'src/store/sqlite/open-sqlite-store.ts': 'SQL',
  'src/store/postgresql/layout.ts': 'SQL',
  'src/store/postgresql/open-postgresql-store.ts': 'SQL',
  'src/treaty/json-schema.ts': 'what the JSON Schema says to whoever writes a file',
  'src/machine/render-chart.ts': 'the languages of Mermaid and of Graphviz',
  'src/what-if/needed/size-program.ts': 'names of the unknowns of a linear program',
};

describe('src', () => {
  const found = listFiles('src', '.ts')
    .filter(({ path }) => !WORDS_AND_DATA.test(path) && !FOR_PROGRAMMERS.test(path))
    .flatMap(({ path, text }) => listPhrases(text).map((phrase) => ({ path, ...phrase })));

  it('holds no sentence outside the words and the data', () => {
    expect(found.filter(({ path }) => !Object.hasOwn(OTHER_WORDS, path))).toEqual([]);
  });

  it('has in each file that is named the other words for which it is named', () => {
    const paths = new Set(found.map(({ path }) => path));
    expect(Object.keys(OTHER_WORDS).filter((path) => !paths.has(path))).toEqual([]);
  });
});

// The texts below are programs.
// biome-ignore-start lint/suspicious/noTemplateCurlyInString: they hold templates of their own
describe('listPhrases', () => {
  it.each([
    ["say('No instrument stands.');", ['No instrument stands.']],
    ["say('In force');", ['In force']],
    ['say(`Amendment ${id} has lapsed`);', ['Amendment § has lapsed']],
    ['say(`${count} Parties`);', ['§ Parties']],
    ["throw new BadInput('no such file');", ['no such file']],
    ["option('--strict', 'exit with 3');", ['exit with 3']],
  ])('finds those in: %s', (text, phrases) => {
    expect(listPhrases(text).map((each) => each.text)).toEqual(phrases);
  });

  it.each([
    "import { a } from './no such.ts';",
    "say('page.pending');",
    "setExamples('treaty status op-crc-sc');",
    "option('--as-of <date>');",
    "z.string().describe('The day of the act.');",
    "z.string().meta({ examples: [{ says: 'the depositary Governments' }] });",
    'throw new RangeError(`${text} is no date`);',
    'say(`${a}-${b}`);',
  ])('finds none in: %s', (text) => {
    expect(listPhrases(text)).toEqual([]);
  });
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: they hold templates of their own
