import * as z from 'zod';
import { runAmendment } from '../../../cli/commands/amendment.ts';
import { runBound } from '../../../cli/commands/bound.ts';
import { FIELDS, FIELDS_OF_ALL } from '../fields.ts';
import { amendments, determination, envelopeOf } from '../schemas.ts';
import { defineTool } from '../tool.ts';

/** The tools about which text binds whom. */
export const TEXT_TOOLS = [
  defineTool(
    {
      name: 'treaty_bound',
      title: 'Which text binds',
      description:
        'Determines which text of a treaty, with which amendments, binds a State or organisation on a day, or two of them between them. Of a territory: whether the treaty applies there.',
      doesNot: ['page.mcp.determination', 'page.mcp.no-reservations'],
      output: envelopeOf(determination),
    },
    z.strictObject({
      treaty: FIELDS.treaty,
      participant: FIELDS.participant,
      other: z
        .exactOptional(FIELDS.participant)
        .describe('The other of the two, where the text between them is asked for.'),
      asOf: FIELDS.asOf,
      ...FIELDS_OF_ALL,
    }),
    ({ treaty, participant, other, ...asked }, session) =>
      runBound(treaty, participant, other, { ...asked, json: true }, session),
  ),
  defineTool(
    {
      name: 'treaty_amendments',
      title: 'Amendments',
      description:
        'Lists the amendments of a treaty on a day: how far each has come, when it enters into force and whom it binds. With an id, that amendment alone.',
      doesNot: ['page.mcp.determination'],
      output: envelopeOf(amendments),
    },
    z.strictObject({
      treaty: FIELDS.treaty,
      amendment: z.exactOptional(z.string().min(1).max(100)).describe('The id of an amendment, such as article-43-2.'),
      asOf: FIELDS.asOf,
      ...FIELDS_OF_ALL,
    }),
    ({ treaty, amendment, ...asked }, session) => runAmendment(treaty, amendment, { ...asked, json: true }, session),
  ),
];
