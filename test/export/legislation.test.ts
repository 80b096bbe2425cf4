import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeDataSet } from '../../src/export/data-set.ts';
import { composeJsonLd, composeLegislation } from '../../src/export/legislation.ts';
import { listParticipationRows } from '../../src/export/list-participation-rows.ts';
import { findRecord, listTreaties } from '../support/catalogue.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';
import { readActs } from '../support/read-acts.ts';

const TODAY = civilDate('2026-11-24');

const roleSchema = z.strictObject({
  '@type': z.literal('Role'),
  roleName: z.string(),
  startDate: z.exactOptional(z.iso.date()),
  endDate: z.exactOptional(z.iso.date()),
  description: z.exactOptional(z.enum(['pending', 'indeterminate'])),
  spatialCoverage: z.strictObject({
    '@type': z.enum(['Country', 'AdministrativeArea']),
    name: z.string().min(1),
    identifier: z.string(),
    sameAs: z.exactOptional(z.url()),
  }),
});

const textsSchema = z.array(z.strictObject({ '@value': z.string().min(1), '@language': z.string().length(2) })).min(1);

const legislationSchema = z.strictObject({
  '@id': z.string().regex(/^#[a-z0-9-]+$/),
  '@type': z.tuple([z.literal('Legislation'), z.literal('eli:LegalResource')]),
  name: textsSchema,
  alternateName: textsSchema,
  identifier: z.string(),
  'eli:id_local': z.string(),
  legislationIdentifier: z.exactOptional(z.array(z.string())),
  legislationDate: z.iso.date(),
  'eli:date_document': z.iso.date(),
  legislationDateVersion: z.iso.date(),
  description: z.exactOptional(z.enum(['pending', 'indeterminate', 'excluded'])),
  temporalCoverage: z.exactOptional(z.string().regex(/^\d{4}-\d\d-\d\d\/(\d{4}-\d\d-\d\d|\.\.)$/)),
  legislationLegalForce: z.exactOptional(z.enum(['InForce', 'NotInForce'])),
  'eli:in_force': z.exactOptional(z.enum(['eli:InForce-inForce', 'eli:InForce-notInForce'])),
  'eli:first_date_entry_in_force': z.exactOptional(z.iso.date()),
  'eli:date_no_longer_in_force': z.exactOptional(z.iso.date()),
  spatialCoverage: z.array(roleSchema),
});

/** The tenth instrument on 18 October 2001 brings it into force three months later (14(1)). */
const TEN = '9 ratification 2001-10-02; NOR ratification 2001-10-18; NOR denunciation 2010-03-10';

function legislationOf(acts: string, asOf = TODAY) {
  return legislationSchema.parse(composeLegislation(opCrcSc, { acts: readActs(opCrcSc, acts) }, { asOf }));
}

describe('composeLegislation', () => {
  it('gives the days of the treaty, and those of each State as a role', () => {
    const { temporalCoverage, legislationLegalForce, spatialCoverage, ...more } = legislationOf(TEN);
    expect([temporalCoverage, legislationLegalForce, more['eli:first_date_entry_in_force']]).toEqual([
      '2002-01-18/..',
      'InForce',
      '2002-01-18',
    ]);
    expect(spatialCoverage.find((role) => role.spatialCoverage.identifier === 'NOR')).toEqual({
      '@type': 'Role',
      roleName: 'ratification',
      startDate: '2002-01-18',
      endDate: '2011-03-10',
      spatialCoverage: {
        '@type': 'Country',
        name: 'Norway',
        identifier: 'NOR',
        sameAs: 'http://www.wikidata.org/entity/Q20',
      },
    });
  });

  it('says of a treaty before its day that it is not in force', () => {
    const { legislationLegalForce, temporalCoverage } = legislationOf(TEN, civilDate('2002-01-17'));
    expect([legislationLegalForce, temporalCoverage]).toEqual(['NotInForce', '2002-01-18/..']);
  });

  it('gives no day that is not known, and says what it waits for', () => {
    const { description, temporalCoverage, legislationLegalForce, spatialCoverage } =
      legislationOf('9 ratification 2001-10-02');
    expect([description, temporalCoverage, legislationLegalForce]).toEqual(['pending', undefined, undefined]);
    expect(spatialCoverage.map((role) => [role.startDate, role.description])).toEqual(
      Array.from({ length: 9 }, () => [undefined, 'pending']),
    );
  });

  const recorded = listTreaties().flatMap((treaty) => {
    const register = findRecord(treaty.id);
    return register === undefined ? [] : [{ id: treaty.id, treaty, register }];
  });

  it.each(recorded)('gives for $id the days of its rows', ({ treaty, register }) => {
    const asOf = register.endsOn ?? TODAY;
    const { spatialCoverage } = legislationSchema.parse(composeLegislation(treaty, register, { asOf }));
    const rows = listParticipationRows(treaty, register, { asOf }).filter(
      ({ participation, in_force_from }) => participation !== 'none' && in_force_from !== 'none',
    );
    expect(
      spatialCoverage.map((role) => [
        role.spatialCoverage.identifier,
        role.roleName,
        role.startDate ?? 'not-known',
        role.endDate ?? 'open',
      ]),
    ).toEqual(
      rows.map((row) => [
        row.participant,
        row.act,
        row.in_force_from,
        /^\d/.test(row.ended_on) ? row.ended_on : 'open',
      ]),
    );
  });
});

describe('composeJsonLd and composeDataSet', () => {
  it('explain each prefix that they use', () => {
    const { '@context': context, ...document } = composeJsonLd([
      composeLegislation(opCrcSc, { acts: readActs(opCrcSc, TEN) }, { asOf: TODAY }),
    ]);
    expect(listPrefixes(document)).toEqual(['eli']);
    expect(context).toMatchObject({ '@vocab': 'https://schema.org/', eli: 'http://data.europa.eu/eli/ontology#' });
    const { '@context': explained, ...dataSet } = composeDataSet({
      path: 'participations.csv',
      schema: 'datapackage.json',
      asOf: TODAY,
      engineVersion: '1',
    });
    expect(listPrefixes(dataSet)).toEqual(['dcat', 'dct']);
    expect(explained).toMatchObject({ dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/' });
  });
});

/** Lists the prefixes of keys and types. */
function listPrefixes(value: unknown): readonly string[] {
  const found = [...JSON.stringify(value).matchAll(/"([a-z]+):[A-Za-z_-]+"/g)].map(([, prefix = '']) => prefix);
  return [...new Set(found)].sort();
}
