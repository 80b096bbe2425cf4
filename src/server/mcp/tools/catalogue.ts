import * as z from 'zod';
import { listCatalogue, loadTreaty } from '../../../catalogue.ts';
import { runList } from '../../../cli/commands/list.ts';
import { writeJson } from '../../../cli/output/write-json.ts';
import { listClauses } from '../../../wording.ts';
import { composeCoverage, composeCoverageOfAll } from '../compose-coverage.ts';
import { FIELDS, FIELDS_OF_ALL } from '../fields.ts';
import { clauses, coverage, envelopeOf, listed } from '../schemas.ts';
import { defineTool } from '../tool.ts';

/** The tools that answer from the catalogue: which treaties there are, their clauses, and what is not known of them. */
export const CATALOGUE_TOOLS = [
  defineTool(
    {
      name: 'treaty_list',
      title: 'List or search treaties',
      description:
        'Lists the treaties of the catalogue, or those in whose titles, names and numbers words occur: each with its id, its entry into force, how many Parties it has and where its record ends.',
      doesNot: ['page.mcp.catalogue-alone', 'page.mcp.determination'],
      rows: 'treaties',
      output: envelopeOf(listed),
    },
    z.strictObject({
      words: z.exactOptional(z.string().max(200)).describe('Words to look for, in one of the six languages.'),
      ...FIELDS_OF_ALL,
    }),
    ({ words = '' }, session) => runList(words, { json: true }, session),
  ),
  defineTool(
    {
      name: 'treaty_show',
      title: 'Show the final clauses',
      description:
        'Gives the final clauses of a treaty as data and in words, each with its article: who may join and how, entry into force, later Parties, denunciation, end, amendment, reports.',
      doesNot: ['page.mcp.clauses-alone', 'page.mcp.what-is-not-modelled'],
      output: envelopeOf(clauses),
    },
    z.strictObject({ treaty: FIELDS.treaty, ...FIELDS_OF_ALL }),
    async ({ treaty: id }, session) => {
      const treaty = await loadTreaty(id);
      if (treaty === undefined) return;
      const amendedBy = listCatalogue().filter(({ amends }) => amends?.treaty === treaty.id);
      writeJson(session, {
        ...treaty,
        inWords: listClauses(treaty),
        amendedBy: amendedBy.map((each) => each.id),
      });
    },
  ),
  defineTool(
    {
      name: 'treaty_coverage',
      title: 'Say what is not known',
      description:
        'Says what is NOT known of a treaty: whether there is a record, where it ends, how whole it is, which acts were left out, which questions its clauses leave open, which clauses the definition does not have, of whom it is not known what they are. Without a treaty: the same in short for all. Ask it before you rely on a silence.',
      doesNot: ['page.mcp.what-is-not-modelled', 'page.mcp.no-reservations'],
      rows: 'treaties',
      output: envelopeOf(coverage),
    },
    z.strictObject({ treaty: z.exactOptional(FIELDS.treaty), asOf: FIELDS.asOf, ...FIELDS_OF_ALL }),
    async ({ treaty, ...asked }, session) =>
      writeJson(
        session,
        treaty === undefined ? await composeCoverageOfAll() : await composeCoverage(treaty, asked, session),
      ),
  ),
];
