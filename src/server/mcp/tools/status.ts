import * as z from 'zod';
import { runChronology } from '../../../cli/commands/chronology.ts';
import { runDate } from '../../../cli/commands/date.ts';
import { runDossier } from '../../../cli/commands/dossier.ts';
import { runNext } from '../../../cli/commands/next.ts';
import { runReports } from '../../../cli/commands/reports.ts';
import { runStatus } from '../../../cli/commands/status.ts';
import { dayOf, FIELDS, FIELDS_OF_ALL } from '../fields.ts';
import { chronology, determination, dossier, envelopeOf, next, reports, standingAsked, status } from '../schemas.ts';
import { defineTool } from '../tool.ts';
import { writeStanding } from '../write-standing.ts';

/** The tools that say how things are: status, dates, what is due. */
export const STATUS_TOOLS = [
  defineTool(
    {
      name: 'treaty_status',
      title: 'Status of a treaty on a day',
      description:
        'Says how a treaty stands on a day: its entry into force, how many Parties and signatories it has, and what each State or organisation is to it, with its own date.',
      doesNot: ['page.mcp.determination', 'page.mcp.no-reservations'],
      rows: 'participants',
      output: envelopeOf(status),
    },
    z.strictObject({ treaty: FIELDS.treaty, asOf: FIELDS.asOf, ...FIELDS_OF_ALL }),
    ({ treaty, ...asked }, session) => runStatus(treaty, { ...asked, json: true }, session),
  ),
  defineTool(
    {
      name: 'treaty_participant',
      title: 'What a State is to a treaty on a day',
      description:
        'Says what one State or organisation is to a treaty on a day (Party, signatory, former Party, none …): what it signed and deposited, since when it is bound and why.',
      doesNot: ['page.mcp.determination', 'page.mcp.no-reservations'],
      output: envelopeOf(standingAsked),
    },
    z.strictObject({ treaty: FIELDS.treaty, participant: FIELDS.participant, asOf: FIELDS.asOf, ...FIELDS_OF_ALL }),
    ({ treaty, participant, ...asked }, session) => writeStanding(treaty, participant, asked, session),
  ),
  defineTool(
    {
      name: 'treaty_date',
      title: 'Date of entry into force',
      description:
        'Determines when a treaty enters into force, for itself or for one State or organisation, step by step and with every reading of a clause that can be read in several ways. With "deposited", the date that an instrument would have which is deposited on that day.',
      doesNot: ['page.mcp.determination', 'page.mcp.no-reservations'],
      output: envelopeOf(determination),
    },
    z.strictObject({
      treaty: FIELDS.treaty,
      participant: z.exactOptional(FIELDS.participant),
      deposited: z.exactOptional(dayOf('Suppose that an instrument is deposited on this day, YYYY-MM-DD.')),
      asOf: FIELDS.recordAsOf,
      ...FIELDS_OF_ALL,
    }),
    ({ treaty, participant, ...asked }, session) => runDate(treaty, participant, { ...asked, json: true }, session),
  ),
  defineTool(
    {
      name: 'treaty_next',
      title: 'What comes next',
      description:
        'Says what is awaited of a treaty on a day, and what happens when if nothing else is deposited: entries into force, ends, reports.',
      doesNot: ['page.mcp.determination', 'page.mcp.reports-sent'],
      rows: 'reports',
      output: envelopeOf(next),
    },
    z.strictObject({ treaty: FIELDS.treaty, asOf: FIELDS.asOf, ...FIELDS_OF_ALL }),
    ({ treaty, ...asked }, session) => runNext(treaty, { ...asked, json: true }, session),
  ),
  defineTool(
    {
      name: 'treaty_chronology',
      title: 'Chronology',
      description: 'Lists every act under a treaty and every dated consequence, in order of time.',
      doesNot: ['page.mcp.determination', 'page.mcp.no-reservations'],
      rows: 'entries',
      output: envelopeOf(chronology),
    },
    z.strictObject({ treaty: FIELDS.treaty, asOf: FIELDS.recordAsOf, ...FIELDS_OF_ALL }),
    ({ treaty, ...asked }, session) => runChronology(treaty, { ...asked, json: true }, session),
  ),
  defineTool(
    {
      name: 'treaty_reports',
      title: 'Reports due',
      description: 'Says when the reports of a Party under a treaty are due, or those of every Party.',
      doesNot: ['page.mcp.determination', 'page.mcp.reports-sent'],
      rows: 'parties',
      output: envelopeOf(reports),
    },
    z.strictObject({
      treaty: FIELDS.treaty,
      participant: z.exactOptional(FIELDS.participant),
      asOf: FIELDS.asOf,
      ...FIELDS_OF_ALL,
    }),
    ({ treaty, participant, ...asked }, session) => runReports(treaty, participant, { ...asked, json: true }, session),
  ),
  defineTool(
    {
      name: 'treaty_dossier',
      title: 'Dossier of a State',
      description:
        'Says what a State or organisation is to every treaty of the catalogue on a day, and which reports are due from it.',
      doesNot: ['page.mcp.determination', 'page.mcp.catalogue-alone', 'page.mcp.without-record'],
      rows: 'treaties',
      output: envelopeOf(dossier),
    },
    z.strictObject({ participant: FIELDS.participant, asOf: FIELDS.asOf, ...FIELDS_OF_ALL }),
    ({ participant, ...asked }, session) => runDossier(participant, { ...asked, json: true }, session),
  ),
];
