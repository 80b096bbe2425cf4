import * as z from 'zod';
import { runDenunciation } from '../../../cli/commands/denunciation.ts';
import { runLatest, runLatestForDenunciation } from '../../../cli/commands/latest.ts';
import { runNeeded } from '../../../cli/commands/needed.ts';
import { runWhatIf } from '../../../cli/commands/what-if.ts';
import { dayOf, FIELDS, FIELDS_OF_ALL } from '../fields.ts';
import { amendments, determination, envelopeOf, whatIf } from '../schemas.ts';
import { defineTool } from '../tool.ts';

const SUPPOSED = ['page.mcp.supposed', 'page.mcp.determination'] as const;

/** The tools that suppose something: what would follow, and by when one must act. */
export const HYPOTHESIS_TOOLS = [
  defineTool(
    {
      name: 'treaty_latest_deposit',
      title: 'Last day to deposit',
      description:
        'Says by which day an instrument must be deposited at the latest for a treaty to be in force by a day: for whoever deposits it, or for one State.',
      doesNot: SUPPOSED,
      output: envelopeOf(determination),
    },
    z.strictObject({
      treaty: FIELDS.treaty,
      participant: z.exactOptional(FIELDS.participant),
      inForceBy: dayOf('The day by which the treaty must be in force, YYYY-MM-DD.'),
      asOf: FIELDS.recordAsOf,
      ...FIELDS_OF_ALL,
    }),
    ({ treaty, participant, ...asked }, session) => runLatest(treaty, { ...asked, json: true }, session, participant),
  ),
  defineTool(
    {
      name: 'treaty_latest_notice',
      title: 'Last day to give notice',
      description:
        'Says by which day the notice of denunciation of a Party must be received at the latest to be out by a day.',
      doesNot: [...SUPPOSED, 'page.mcp.other-ways-out'],
      output: envelopeOf(determination),
    },
    z.strictObject({
      treaty: FIELDS.treaty,
      participant: FIELDS.participant,
      outBy: dayOf('The day by which the Party must be out, YYYY-MM-DD.'),
      asOf: FIELDS.recordAsOf,
      ...FIELDS_OF_ALL,
    }),
    ({ treaty, participant, ...asked }, session) =>
      runLatestForDenunciation(treaty, participant, { ...asked, json: true }, session),
  ),
  defineTool(
    {
      name: 'treaty_denunciation',
      title: 'Effect of a denunciation',
      description: 'Determines when a denunciation of a Party would take effect that is received on a day.',
      doesNot: [...SUPPOSED, 'page.mcp.other-ways-out'],
      output: envelopeOf(determination),
    },
    z.strictObject({
      treaty: FIELDS.treaty,
      participant: FIELDS.participant,
      received: dayOf('The day on which the depositary receives it, YYYY-MM-DD.'),
      asOf: FIELDS.recordAsOf,
      ...FIELDS_OF_ALL,
    }),
    ({ treaty, participant, ...asked }, session) =>
      runDenunciation(treaty, participant, { ...asked, json: true }, session),
  ),
  defineTool(
    {
      name: 'treaty_what_if',
      title: 'What if',
      description:
        'Supposes acts that have not been done and says what would be otherwise: who becomes a Party and when, whether the treaty enters into force, which acts would be refused and why.',
      doesNot: SUPPOSED,
      output: envelopeOf(whatIf),
    },
    z.strictObject({
      treaty: FIELDS.treaty,
      acts: FIELDS.acts,
      asOf: FIELDS.recordAsOf,
      ...FIELDS_OF_ALL,
    }),
    ({ treaty, acts, ...asked }, session) => runWhatIf(treaty, [], { ...asked, act: acts, json: true }, session),
  ),
  defineTool(
    {
      name: 'treaty_needed',
      title: 'What is still needed',
      description:
        'Says what a treaty or an amendment still needs to enter into force, and the smallest sets of States whose acts would do.',
      doesNot: SUPPOSED,
      output: envelopeOf(amendments),
    },
    z.strictObject({
      treaty: FIELDS.treaty,
      amendment: z.exactOptional(z.string().min(1).max(100)).describe('The id of an amendment of the treaty.'),
      asOf: FIELDS.asOf,
      ...FIELDS_OF_ALL,
    }),
    ({ treaty, amendment, ...asked }, session) => runNeeded(treaty, amendment, { ...asked, json: true }, session),
  ),
];
